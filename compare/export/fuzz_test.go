package export

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/hostile"
)

// Whatever two articles say and are called, every export gives their words back
// and nothing else. The texts come as they are, past the readers' cleaning.
func FuzzExports(f *testing.F) {
	for i, file := range hostile.Files() {
		if i%9 == 0 && len(file.Data) < 1000 {
			f.Add(file.Name, string(file.Data), hostile.Innocent)
		}
	}
	f.Add("a", "Tiga orang \"luka\".\r\n=1+1;\r=1", "Lima orang \x00 luka; -1\x85\t@a")
	f.Fuzz(func(t *testing.T, name, one, other string) {
		if len(name)+len(one)+len(other) > 1200 {
			return
		}
		r, err := compare.Compare(context.Background(), []compare.Article{{Name: strings.ToValidUTF8(name, "?"), Text: one}, {Name: "other", Text: other}}, compare.Options{})
		if err != nil {
			return
		}
		hostile.CheckSpans(t, r)
		checkExports(t, r)
	})
}

// A saved comparison that opens can be written in every format, whoever made
// it up: what holds together for the reader holds for the writers.
func FuzzSavedExports(f *testing.F) {
	r := fixture(f)
	var saved bytes.Buffer
	if err := JSON(&saved, r); err != nil {
		f.Fatal(err)
	}
	f.Add(saved.Bytes())
	f.Add([]byte(`{"version":1,"articles":[{"id":"a1","text":"A b.","blocks":[],"sentences":[{"id":"a1.1","start":0,"end":4,"text":"A b.","role":"claim","statement":"s1"}]}],"statements":[{"id":"s1","members":["a1.1"],"best":"a1.1","articles":["a1"]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := edit.Open(data)
		if err != nil {
			return
		}
		s.Edits.Apply(&s.Report)
		for _, format := range Formats {
			if err := format.Write(io.Discard, &s.Report); err != nil {
				t.Errorf("%s: %v", format.Name, err)
			}
		}
	})
}
