package view

import (
	"crypto/sha256"
	"strings"
	"testing"
)

// Every length around the ends of its blocks of 64 bytes, and the real style.
func TestSum256LikeTheStandardLibrary(t *testing.T) {
	for n := range 300 {
		text := strings.Repeat("Saksi é", n)[:n]
		if got, want := sum256(text), sha256.Sum256([]byte(text)); got != want {
			t.Fatalf("%d bytes: %x, want %x", n, got, want)
		}
	}
	if got, want := sum256(Style), sha256.Sum256([]byte(Style)); got != want {
		t.Errorf("the style: %x, want %x", got, want)
	}
}
