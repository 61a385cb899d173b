//go:build js && wasm

package main

import (
	"syscall/js"
	"unsafe"

	"saksi/compare"
)

// columnsOut are the numbers of packed links as arrays of JavaScript, which are
// handed over and not copied.
func columnsOut(p *compare.Packed) []any {
	var out []any
	for _, c := range p.Columns {
		array := js.Global().Get("Uint8Array").New(4 * len(c))
		js.CopyBytesToJS(array, bytesIn(c))
		out = append(out, array)
	}
	return out
}

// columnsIn takes them over.
func columnsIn(p *compare.Packed, arrays js.Value) {
	for i := range p.Columns {
		p.Columns[i] = make([]int32, arrays.Index(i).Length()/4)
		js.CopyBytesToGo(bytesIn(p.Columns[i]), arrays.Index(i))
	}
}

// bytesIn is the memory of a column: both sides are the same program.
func bytesIn(column []int32) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(column))), 4*len(column))
}
