// Package ingest reads files of the formats that articles come in and makes
// compare.Article values of them:
//
//	articles, errs := ingest.Read("gempa.html", data)
//	report, err := compare.Compare(ctx, articles, compare.Options{})
//
// What a file is, is judged by its content first and by its name second. A file
// may hold several articles (an archive, a feed) or none; an error names the
// file and says what to do about it, and never stops the rest.
//
//	bytes ─detect─▶ format ─decode─▶ text ─read─▶ draft (text and blocks grow together) ─▶ Article
//
// A draft cleans every block's text before it takes it, so that all spans point
// into the text that the report carries. What belongs to the page and not to
// the article stays in the text as blocks of kind Noise, so that it can be shown.
package ingest

import (
	"fmt"

	"saksi/compare"
)

// A Reader reads files. Its zero value is ready to use.
type Reader struct {
	// Decode turns bytes of a character encoding, named by a WHATWG label such
	// as "shift_jis", into UTF-8. UTF-8, UTF-16 and Windows-1252 never come
	// here. Nil means x/text natively and the TextDecoder in a js/wasm build,
	// which has no tables of its own.
	Decode func(label string, data []byte) (string, error)
}

// Read reads a file with the zero Reader.
func Read(name string, data []byte) ([]compare.Article, []compare.InputError) {
	return (&Reader{}).Read(name, data)
}

// Read returns the articles of a file and what could not be read of it.
func (r *Reader) Read(name string, data []byte) ([]compare.Article, []compare.InputError) {
	s := &session{decode: r.Decode}
	if s.decode == nil {
		s.decode = decodeLabel
	}
	s.read(&input{name: name, data: data})
	return s.articles, s.errors
}

// TooLarge says why a file of so many bytes is not read, or nothing: whoever knows
// a size beforehand need not take the file into memory.
func TooLarge(size int64) string {
	if size <= MaxFileBytes {
		return ""
	}
	return fmt.Sprintf("is %s large, over the limit of %s: cut the article out of it, or save its text alone", megabytes(int(size)), megabytes(MaxFileBytes))
}

// An input is a file, or a part of one that holds others.
type input struct {
	// name is what errors call it; a part's is "outer.zip: inner.html".
	name string
	data []byte
	// charset and mediaType are what a transport says (MIME headers, the
	// clipboard); empty when nothing does.
	charset, mediaType string
	// depth counts the containers around it.
	depth int
	// notes are what decoding has to tell; its articles carry them.
	notes []string
	// beginning is head, once asked for: nearly every format does.
	beginning *string
}

// A session is one call of Read: what it found, and what it may still spend.
type session struct {
	decode   func(label string, data []byte) (string, error)
	articles []compare.Article
	errors   []compare.InputError
	// parts and expanded count what containers have given so far (limits.go).
	parts, expanded int
	// full says that the limit on articles has been reported.
	full bool
}

// read reads one input by the first format that knows it. Containers call it
// for their parts.
func (s *session) read(in *input) {
	if why := TooLarge(int64(len(in.data))); why != "" {
		s.fail(in, "%s", why)
		return
	}
	for _, f := range formats() {
		if f.is(in) {
			articles, errors := len(s.articles), len(s.errors)
			f.read(s, in)
			if len(s.articles) == articles && len(s.errors) == errors && !s.full {
				s.fail(in, noText)
			}
			return
		}
	}
	s.fail(in, "is of an unknown format: save it as text, HTML, DOCX or PDF")
}

const noText = "has no text that could be read: open it to check, or copy the article's text and paste it"

// fail reports that an input was left out; the message follows its name and
// says what to do.
func (s *session) fail(in *input, format string, args ...any) {
	s.errors = append(s.errors, compare.InputError{Name: in.name, Message: fmt.Sprintf(format, args...)})
}

// take accepts a finished draft as an article of the input.
func (s *session) take(in *input, d *draft) {
	if !d.hasContent() && len(s.articles) < MaxArticles {
		s.fail(in, noText)
		return
	}
	a := d.article()
	a.Notes = append(a.Notes, in.notes...)
	s.accept(in, a)
}

// accept adds an article, up to the limit.
func (s *session) accept(in *input, a compare.Article) {
	if len(s.articles) >= MaxArticles {
		if !s.full {
			s.full = true
			s.fail(in, "holds more than %d articles: only the first %d were taken, split the file for the rest", MaxArticles, MaxArticles)
		}
		return
	}
	if a.Name == "" {
		a.Name = in.name
	}
	s.articles = append(s.articles, a)
}
