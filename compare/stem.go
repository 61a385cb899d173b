package compare

import (
	// Snowball's stemmers, generated code without dependencies (BSD-3); each
	// lang_xx.go imports its own.
	"github.com/blevesearch/snowballstem"
)

// snowball wraps one of Snowball's stemmers.
func snowball(stem func(*snowballstem.Env) bool) func(string) string {
	return func(word string) string {
		env := snowballstem.NewEnv(word)
		stem(env)
		return env.Current()
	}
}
