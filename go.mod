module raccordo

go 1.26
