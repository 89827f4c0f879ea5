// Command raccordo explores the organisation of a public institution.
package main

func main() {}
