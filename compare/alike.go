package compare

import (
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// alike tells whether two words are one name in two spellings: equal, or of
// four letters and more with one letter in five changed.
func alike(x, y string) bool {
	if x == y {
		return true
	}
	shorter, longer := utf8.RuneCountInString(x), utf8.RuneCountInString(y)
	if shorter > longer {
		shorter, longer = longer, shorter
	}
	return shorter >= 4 && levenshtein.ComputeDistance(x, y)*5 <= longer
}
