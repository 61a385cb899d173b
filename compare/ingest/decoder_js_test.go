package ingest

import (
	"fmt"
	"syscall/js"
)

// A js build has no tables of encodings: the tests decode as the page does, with
// the TextDecoder of the machine they run in.
func init() {
	testReader.Decode = func(label string, data []byte) (text string, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("is in %q: %v", label, r)
			}
		}()
		bytes := js.Global().Get("Uint8Array").New(len(data))
		js.CopyBytesToJS(bytes, data)
		return js.Global().Get("TextDecoder").New(label).Call("decode", bytes).String(), nil
	}
}
