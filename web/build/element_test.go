package main

import (
	"strings"
	"testing"
)

// Sizes below nothing keep their sign inside of calc: a mark that should hang
// over a corner covered its letter. What asks for the screen stays as it is.
func TestSized(t *testing.T) {
	got := sized("a { inset: -.35rem auto; margin: 1.5rem 2rem; }\n@media (max-width: 40rem) { a { top: 0; } }\n")
	for _, want := range []string{"calc(-.35*var(--size)) auto", "calc(1.5*var(--size)) calc(2*var(--size))", "(max-width: 40rem)"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %s", want, got)
		}
	}
	if strings.Contains(got, "-calc") {
		t.Errorf("a sign before calc: %s", got)
	}
}
