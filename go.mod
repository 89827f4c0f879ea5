module raccordo

go 1.26

require (
	github.com/blevesearch/snowballstem v0.9.0
	github.com/goccy/go-yaml v1.19.2
)

require github.com/google/go-cmp v0.7.0
