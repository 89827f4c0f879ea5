// Package explore answers the questions people ask of an edition: paths, impact,
// shared competences, scenarios. Whatever has an order, a tie, a ranking or words
// in it is here, once, over what a graph.View returned; so every store gives the
// same answer, byte for byte.
package explore
