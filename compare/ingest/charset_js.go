//go:build js

package ingest

import (
	"fmt"
	"syscall/js"
)

// decodeLabel asks the TextDecoder of the browser, its worker or Node: a js
// build carries no tables of its own, which would be half a megabyte.
func decodeLabel(label string, data []byte) (text string, err error) {
	defer func() {
		// new TextDecoder throws at a label that it does not know.
		if recover() != nil {
			err = fmt.Errorf("is in the character encoding %q, which cannot be decoded here: save it as UTF-8", label)
		}
	}()
	bytes := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(bytes, data)
	return js.Global().Get("TextDecoder").New(label).Call("decode", bytes).String(), nil
}
