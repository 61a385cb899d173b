//go:build js

package ingest

import "fmt"

// decodeLabel is for a page that gave no decoder.
func decodeLabel(label string, _ []byte) (string, error) {
	return "", fmt.Errorf("is in the character encoding %q, which cannot be decoded here: save it as UTF-8", label)
}
