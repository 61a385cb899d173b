//go:build !js

package ingest

// htmlindex maps the labels that pages use to x/text's tables as browsers do.
// The tables weigh half a megabyte, hence this file stays out of the page.
import (
	"fmt"

	"golang.org/x/text/encoding/htmlindex"
)

func decodeLabel(label string, data []byte) (string, error) {
	e, err := htmlindex.Get(label)
	if err != nil {
		return "", fmt.Errorf("is in the unknown character encoding %q: save it as UTF-8", label)
	}
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("does not decode as %s: save it as UTF-8", label)
	}
	return string(out), nil
}
