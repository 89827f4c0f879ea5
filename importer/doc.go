// Package importer turns sources into graphs: the act that organises an
// institution (package act), the JSON exchange form (package exchange), or an
// edition as tables (package table). It never touches a store.
package importer
