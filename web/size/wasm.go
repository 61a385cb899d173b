package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// A program is what the size of a WebAssembly binary is made of.
type program struct {
	code     map[string]int // bytes of code by function name
	data     int            // the data section: strings, tables, embedded files, type information
	sections int            // everything, headers too
}

// The parts of the binary format that are read here (WebAssembly core
// specification, chapter 5 and the name section of its appendix).
const (
	sectionCustom, sectionImport, sectionCode, sectionData = 0, 2, 10, 11

	namesOfFunctions = 1
)

var errTruncated = errors.New("the program ends in the middle of a section")

// A cursor reads a binary; after an error it reads zeros.
type cursor struct {
	rest []byte
	err  error
}

func (c *cursor) number() int {
	v, n := binary.Uvarint(c.rest)
	if n <= 0 || v > 1<<31 {
		c.err, c.rest = errTruncated, nil
		return 0
	}
	c.rest = c.rest[n:]
	return int(v)
}

func (c *cursor) bytes(n int) []byte {
	if n > len(c.rest) {
		c.err, c.rest = errTruncated, nil
		return nil
	}
	out := c.rest[:n]
	c.rest = c.rest[n:]
	return out
}

func (c *cursor) byte() byte {
	if b := c.bytes(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

func (c *cursor) text() string { return string(c.bytes(c.number())) }

// dissect reads a binary that was linked with its names.
func dissect(binary []byte) (*program, error) {
	c := &cursor{rest: binary}
	if string(c.bytes(4)) != "\x00asm" {
		return nil, errors.New("this is no WebAssembly program")
	}
	c.bytes(4) // version
	p := &program{code: map[string]int{}, sections: len(binary)}
	var bodies []int
	names := map[int]string{}
	imported := 0
	for len(c.rest) > 0 {
		id := c.byte()
		s := &cursor{rest: c.bytes(c.number())}
		switch id {
		case sectionImport:
			imported = importedFunctions(s)
		case sectionCode:
			for range s.number() {
				size := s.number()
				s.bytes(size)
				bodies = append(bodies, size)
			}
		case sectionData:
			p.data = len(s.rest)
		case sectionCustom:
			if s.text() == "name" {
				functionNames(s, names)
			}
		}
		if err := errors.Join(c.err, s.err); err != nil {
			return nil, err
		}
	}
	if len(names) == 0 {
		return nil, errors.New("the program was linked without its names: build it without -s")
	}
	for i, size := range bodies {
		name, ok := names[imported+i]
		if !ok {
			name = fmt.Sprintf("function %d", imported+i)
		}
		p.code[name] += size
	}
	return p, nil
}

// importedFunctions counts them: the program's own are numbered after them.
func importedFunctions(s *cursor) int {
	functions := 0
	for range s.number() {
		s.text()
		s.text()
		switch s.byte() {
		case 0: // a function: its type
			s.number()
			functions++
		case 1: // a table: its element type and limits
			s.byte()
			limits(s)
		case 2: // a memory
			limits(s)
		case 3: // a global: its type, and whether it changes
			s.bytes(2)
		}
	}
	return functions
}

func limits(s *cursor) {
	if s.byte()&1 == 1 {
		s.number()
	}
	s.number()
}

func functionNames(s *cursor, names map[int]string) {
	for len(s.rest) > 0 {
		id := s.byte()
		part := &cursor{rest: s.bytes(s.number())}
		if id != namesOfFunctions {
			continue
		}
		for range part.number() {
			at := part.number()
			names[at] = part.text()
		}
		if part.err != nil {
			s.err = part.err
		}
	}
}
