// Package graph is the domain of raccordo: the organisation of one public
// institution at one date, as units, the functions they perform, the
// competences those functions cover, and the relations between units.
//
// Nothing stands in a Graph without a Citation of the act it was read from.
//
// The package owns the Store contract that every backend meets; its executable
// form is package storetest, and where the two disagree, storetest is right.
// It imports nothing but the standard library.
package graph
