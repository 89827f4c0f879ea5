// Package threeway holds only a test: the questions of package explore have the
// same answers, byte for byte, on SQLite, on Neo4j and by brute force.
//
//	go test ./graph/threeway -rapid.checks=2000
//
// asks more of it. Each check draws several random graphs.
package threeway
