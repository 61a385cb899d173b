//go:build js && wasm

package main

import (
	"fmt"
	"syscall/js"
)

// decode turns bytes of a character encoding into text with the browser's
// TextDecoder, which spares the page half a megabyte of tables.
func decode(label string, data []byte) (text string, err error) {
	defer func() {
		if recover() != nil { // TextDecoder throws at labels that it does not know
			err = fmt.Errorf("is in the unknown character encoding %q: save it as UTF-8", label)
		}
	}()
	array := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(array, data)
	return js.Global().Get("TextDecoder").New(label).Call("decode", array).String(), nil
}
