// Package graphtest makes graphs for tests and benchmarks, small ones by hand
// or at random and large ones by rule, and answers the questions of a
// graph.View by brute force. The oracles follow the sentences of the contract,
// take exponential time, and share nothing with the stores but graph.Steps.
package graphtest
