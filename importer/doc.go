// Package importer turns sources into graphs: the acts that organise an
// institution (package document makes lines of a file, package act reads them,
// package review holds what people decided about doubtful readings), the JSON
// exchange form (package exchange), or an edition as tables (package table). It
// never touches a store.
package importer
