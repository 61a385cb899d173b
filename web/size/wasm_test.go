package main

import (
	"maps"
	"testing"
)

// A program by hand: one imported function, two of its own, three bytes of data.
const tiny = "\x00asm\x01\x00\x00\x00" +
	"\x02\x0e\x02\x01m\x01f\x00\x00\x01m\x01g\x03\x7f\x00" + // import m.f (function) and m.g (global)
	"\x0a\x08\x02\x02\x00\x0b\x03\x00\x01\x0b" + // code: bodies of 2 and 3 bytes
	"\x0b\x03abc" + // data
	"\x00\x16\x04name\x01\x0f\x02\x01\x03a.x\x02\x07b/c.(*)"

func TestDissect(t *testing.T) {
	p, err := dissect([]byte(tiny))
	if err != nil {
		t.Fatal(err)
	}
	if want := map[string]int{"a.x": 2, "b/c.(*)": 3}; !maps.Equal(p.code, want) {
		t.Errorf("code %v, want %v", p.code, want)
	}
	if p.data != 3 {
		t.Errorf("%d bytes of data, want 3", p.data)
	}
}

func TestDissectBroken(t *testing.T) {
	if _, err := dissect([]byte("MZ no program")); err == nil {
		t.Error("another format passes for a program")
	}
	for n := 9; n < len(tiny); n++ {
		p, err := dissect([]byte(tiny[:n]))
		if err == nil {
			t.Errorf("the first %d bytes pass for a program with names: %v", n, p.code)
		}
	}
}

func TestOwner(t *testing.T) {
	from := map[string]string{}
	for pkg, owner := range map[string]string{
		"golang.org/x/net/html":      "golang.org/x/net",
		"golang.org/x/net/html/atom": "golang.org/x/net",
		"gopkg.in/x.v1":              "gopkg.in/x.v1",
		"saksi/compare":              "saksi/compare",
		"encoding/json":              "encoding/json",
	} {
		from[spelled(pkg)] = owner
	}
	// Names as they stand in a program that Go's linker wrote.
	for function, want := range map[string]string{
		"golang.org_x_net_html.__Tokenizer_.Next": "golang.org/x/net",
		"golang.org_x_net_html_atom.Lookup":       "golang.org/x/net",
		"gopkg.in_x_2ev1.F":                       "gopkg.in/x.v1",
		"saksi_compare.Compare.func1":             "saksi/compare",
		"encoding_json.__Decoder_.Decode":         "encoding/json",
		"type_.eq.saksi_compare.Link":             "made by the compiler and the linker",
		"memeqbody":                               "made by the compiler and the linker",
	} {
		if got := owner(function, from); got != want {
			t.Errorf("owner(%s) = %s, want %s", function, got, want)
		}
	}
}
