package compile

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The linker leaves runs of zeros out of the program's data, eight bytes of
// header for each. The runtime's table from code to functions is nearly nothing
// but such runs: 100,000 segments of two bytes, twenty apart, whose ever new
// addresses hardly pack. Written out, zeros and all, they nearly vanish: gzip -9
// makes 2,758 kB of the program instead of 2,929. What they had weighed moved by
// tens of kB with where the table began.
const widest = 64 // zeros between two segments that become one

// The parts of the binary format that are read here (WebAssembly core
// specification, chapter 5).
const (
	sectionData = 11
	opI32Const  = 0x41
	opEnd       = 0x0b
)

var errSegments = errors.New("the program's data is not as the linker has always written it: see how its segments look now")

// joinSegments writes zeros between the data segments that are near each other.
// The program's memory begins with the same bytes.
func joinSegments(program []byte) ([]byte, error) {
	const header = 8
	if len(program) < header {
		return nil, errSegments
	}
	out := append([]byte(nil), program[:header]...)
	for rest := program[header:]; len(rest) > 0; {
		id := rest[0]
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || uint64(len(rest)-1-n) < size {
			return nil, errSegments
		}
		body := rest[1+n : 1+n+int(size)]
		rest = rest[1+n+int(size):]
		if id == sectionData {
			segments, err := readSegments(body)
			if err != nil {
				return nil, err
			}
			body = writeSegments(joined(segments))
		}
		out = append(out, id)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
}

// A segment is put at an address when the program begins.
type segment struct {
	at   int
	data []byte
}

func readSegments(body []byte) ([]segment, error) {
	count, n := binary.Uvarint(body)
	if n <= 0 {
		return nil, errSegments
	}
	body = body[n:]
	var out []segment
	for range count {
		if len(body) < 2 || body[0] != 0 || body[1] != opI32Const {
			return nil, errSegments
		}
		at, n := signed(body[2:])
		if n <= 0 || at < 0 || len(body) < 3+n || body[2+n] != opEnd {
			return nil, errSegments
		}
		body = body[3+n:]
		size, n := binary.Uvarint(body)
		if n <= 0 || uint64(len(body)-n) < size {
			return nil, errSegments
		}
		out = append(out, segment{at, body[n : n+int(size)]})
		body = body[n+int(size):]
	}
	return out, nil
}

// joined fills the gaps between segments in the order of their addresses.
func joined(segments []segment) []segment {
	var out []segment
	for _, s := range segments {
		if k := len(out) - 1; k >= 0 {
			last := &out[k]
			if gap := s.at - last.at - len(last.data); gap >= 0 && gap <= widest {
				last.data = append(append(last.data, make([]byte, gap)...), s.data...)
				continue
			}
		}
		out = append(out, segment{s.at, bytes.Clone(s.data)})
	}
	return out
}

func writeSegments(segments []segment) []byte {
	out := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		out = appendSigned(append(out, 0, opI32Const), s.at)
		out = binary.AppendUvarint(append(out, opEnd), uint64(len(s.data)))
		out = append(out, s.data...)
	}
	return out
}

// signed reads a number in signed LEB128 and tells how many bytes it has.
func signed(b []byte) (value, n int) {
	for shift := 0; n < len(b) && shift < 35; shift += 7 {
		c := b[n]
		n++
		value |= int(c&0x7f) << shift
		if c&0x80 == 0 {
			if c&0x40 != 0 {
				value -= 1 << (shift + 7)
			}
			return value, n
		}
	}
	return 0, 0
}

func appendSigned(b []byte, v int) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
