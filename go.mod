module saksi

go 1.26.0

require (
	golang.org/x/net v0.62.0
	golang.org/x/text v0.43.0
	honnef.co/go/js/dom/v2 v2.0.0-20231112215516-51f43a291193
)

require github.com/blevesearch/snowballstem v0.9.0

require (
	github.com/agnivade/levenshtein v1.2.2 // indirect
	github.com/sergi/go-diff v1.4.0 // indirect
)
