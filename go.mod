module raccordo

go 1.26

require github.com/agnivade/levenshtein v1.2.2

require gonum.org/v1/gonum v0.17.0 // indirect
