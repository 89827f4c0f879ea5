module raccordo

go 1.26

require (
	github.com/agnivade/levenshtein v1.2.2
	github.com/google/go-cmp v0.6.0
)

require gonum.org/v1/gonum v0.17.0

require pgregory.net/rapid v1.3.0 // indirect
