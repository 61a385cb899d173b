package compile

import (
	"bytes"
	"testing"
)

// program is a binary with one section before its data.
func program(segments []segment) []byte {
	body := writeSegments(segments)
	out := []byte("\x00asm\x01\x00\x00\x00\x05\x03\x01\x00\x01") // a memory of one page
	return append(append(out, sectionData, byte(len(body))), body...)
}

// image is the memory with which a program begins.
func image(t *testing.T, program []byte) []byte {
	t.Helper()
	memory := make([]byte, 1<<10)
	segments, err := readSegments(program[15:])
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range segments {
		copy(memory[s.at:], s.data)
	}
	return memory
}

func TestJoinSegments(t *testing.T) {
	before := program([]segment{{8, []byte{1, 2}}, {28, []byte{3}}, {29, []byte{4, 5}}, {400, []byte{6}}, {300, []byte{7, 8}}})
	after, err := joinSegments(before)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(image(t, before), image(t, after)) {
		t.Errorf("the memory begins with other bytes")
	}
	if segments, _ := readSegments(after[15:]); len(segments) != 3 {
		t.Errorf("%d segments, want 3: the first three in one, those far off or before it apart", len(segments))
	}
	if again, err := joinSegments(after); err != nil || !bytes.Equal(again, after) {
		t.Errorf("joined twice, it changes again (%v)", err)
	}
}

func TestJoinSegmentsBroken(t *testing.T) {
	whole := program([]segment{{8, []byte{1, 2}}, {28, []byte{3}}})
	for n := range whole {
		if n == 0 || n == 8 || n == 13 { // between sections
			continue
		}
		if _, err := joinSegments(whole[:n]); err == nil && n > 0 {
			t.Errorf("no error for the first %d bytes", n)
		}
	}
	passive := bytes.Clone(whole)
	passive[16] = 1
	if _, err := joinSegments(passive); err == nil {
		t.Errorf("no error for a segment of another kind")
	}
}

func TestSigned(t *testing.T) {
	for _, v := range []int{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, 1<<31 - 1, -1, -64, -65, -1 << 20} {
		if got, n := signed(appendSigned(nil, v)); got != v || n != len(appendSigned(nil, v)) {
			t.Errorf("%d comes back as %d", v, got)
		}
	}
}
