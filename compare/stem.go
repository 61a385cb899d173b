package compare

import (
	// Snowball's stemmers, generated code without dependencies (BSD-3).
	"github.com/blevesearch/snowballstem"
	stemarabic "github.com/blevesearch/snowballstem/arabic"
	stemenglish "github.com/blevesearch/snowballstem/english"
	stemgerman "github.com/blevesearch/snowballstem/german"
	stemspanish "github.com/blevesearch/snowballstem/spanish"
)

// snowball wraps one of Snowball's stemmers.
func snowball(stem func(*snowballstem.Env) bool) func(string) string {
	return func(word string) string {
		env := snowballstem.NewEnv(word)
		stem(env)
		return env.Current()
	}
}

var stemmers = map[string]func(string) string{
	"id": stemIndonesian,
	"ms": stemIndonesian,
	"en": snowball(stemenglish.Stem),
	"es": snowball(stemspanish.Stem),
	"de": snowball(stemgerman.Stem),
	"ar": snowball(stemarabic.Stem),
}
