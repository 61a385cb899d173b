package ingest

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"strings"
	"unicode/utf8"
)

// An archive is a ZIP file by its directory. archive/zip would do it, but brings
// the file systems of the standard library along: 106 kB gzipped in the page,
// where flate and these lines take 27.
type archive struct {
	data    []byte
	entries []entry
}

type entry struct {
	name         string
	method       uint16
	locked       bool // encrypted
	crc          uint32
	packed, size uint64
	offset       uint64
}

var (
	errBrokenZip = errors.New("is a broken ZIP file: download it again, or unpack it and add the files in it")
	errLocked    = errors.New("has a password: unpack it with the password and add the files in it")
	errMethod    = errors.New("is packed in a way that cannot be unpacked here: unpack it and add the file itself")
	errExpansion = expansionError{}
	errRatio     = errors.New("unpacks to more than its directory says: it is broken or made to fill the memory; leave it out")
)

// expansionError words itself when it is told: formatting a number for it would hold
// up the start of the page.
type expansionError struct{}

func (expansionError) Error() string {
	return "unpacks to more than " + megabytes(MaxExpandedBytes) + ": unpack it and add the articles alone"
}

func hasZipSignature(data []byte) bool {
	return bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte("PK\x05\x06"))
}

// openArchive reads the directory at the end of the file.
func openArchive(data []byte) (*archive, error) {
	const endSize, longestComment = 22, 1 << 16
	tail := data[max(0, len(data)-endSize-longestComment):]
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || at+endSize > len(tail) {
		return nil, errBrokenZip
	}
	end := tail[at:]
	count := int(binary.LittleEndian.Uint16(end[10:]))
	start := uint64(binary.LittleEndian.Uint32(end[16:]))
	if start > uint64(len(data)) {
		return nil, errBrokenZip
	}
	a := &archive{data: data}
	rest := data[start:]
	// A directory of 64 bits says 0xffff; its records stand until another signature all the same.
	for i := 0; i < count || count == 0xffff; i++ {
		const size = 46
		if len(rest) < size || !bytes.HasPrefix(rest, []byte("PK\x01\x02")) {
			if count == 0xffff && i > 0 {
				break
			}
			return nil, errBrokenZip
		}
		le16 := func(at int) uint16 { return binary.LittleEndian.Uint16(rest[at:]) }
		le32 := func(at int) uint64 { return uint64(binary.LittleEndian.Uint32(rest[at:])) }
		name, extra, comment := int(le16(28)), int(le16(30)), int(le16(32))
		if len(rest) < size+name+extra+comment {
			return nil, errBrokenZip
		}
		e := entry{name: string(rest[size : size+name]), method: le16(10), locked: le16(8)&1 != 0,
			crc: uint32(le32(16)), packed: le32(20), size: le32(24), offset: le32(42)}
		e.widen(rest[size+name : size+name+extra])
		if !utf8.ValidString(e.name) {
			e.name = strings.ToValidUTF8(e.name, "_")
		}
		a.entries = append(a.entries, e)
		rest = rest[size+name+extra+comment:]
	}
	return a, nil
}

// widen takes sizes of 64 bits from the extra field, which some programs write
// for small files too.
func (e *entry) widen(extra []byte) {
	for len(extra) >= 4 {
		tag, n := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		if len(extra) < 4+n {
			return
		}
		field := extra[4 : 4+n]
		extra = extra[4+n:]
		if tag != 1 {
			continue
		}
		for _, v := range []*uint64{&e.size, &e.packed, &e.offset} {
			if *v == 0xffffffff && len(field) >= 8 {
				*v = binary.LittleEndian.Uint64(field)
				field = field[8:]
			}
		}
	}
}

// find is the entry of that name.
func (a *archive) find(name string) *entry {
	for i := range a.entries {
		if strings.EqualFold(strings.ReplaceAll(a.entries[i].name, "\\", "/"), name) {
			return &a.entries[i]
		}
	}
	return nil
}

// unpack gives the entry's bytes and takes them off what the session may spend.
func (s *session) unpack(a *archive, e *entry) ([]byte, error) {
	const header = 30
	n := uint64(len(a.data))
	if e.locked {
		return nil, errLocked
	}
	if e.offset > n || n-e.offset < header || !bytes.HasPrefix(a.data[e.offset:], []byte("PK\x03\x04")) {
		return nil, errBrokenZip
	}
	local := a.data[e.offset:]
	start := header + uint64(binary.LittleEndian.Uint16(local[26:])) + uint64(binary.LittleEndian.Uint16(local[28:]))
	if start > uint64(len(local)) || e.packed > uint64(len(local))-start {
		return nil, errBrokenZip
	}
	packed := local[start : start+e.packed]
	if e.size > uint64(MaxExpandedBytes-s.expanded) {
		return nil, errExpansion
	}
	var out []byte
	switch e.method {
	case 0:
		out = packed
	case 8:
		var err error
		// One byte more than the directory says shows that it lies.
		if out, err = io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), int64(e.size)+1)); err != nil {
			return nil, errBrokenZip
		}
	default:
		return nil, errMethod
	}
	s.expanded += len(out)
	if uint64(len(out)) > e.size {
		return nil, errRatio
	}
	if crc32.ChecksumIEEE(out) != e.crc {
		return nil, errBrokenZip
	}
	return out, nil
}
