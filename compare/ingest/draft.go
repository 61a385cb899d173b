package ingest

import (
	"fmt"
	"strings"
	"unicode"

	"saksi/compare"
)

// A draft is an article while it is read: text and blocks grow together, so
// that the spans are right by construction. Set the other fields of Article
// directly.
type draft struct {
	compare.Article
	text strings.Builder
	cut  bool // the limits were reached
}

// add appends a block. Its text is cleaned; what is empty then is dropped.
// Blocks are separated by a line break. A line break inside the text stays, and
// ends a sentence. reason is for noise.
func (d *draft) add(kind compare.BlockKind, reason, text string) {
	text = clean(text)
	if text == "" {
		return
	}
	if d.text.Len()+len(text) > MaxTextBytes || len(d.Blocks) >= MaxBlocks {
		d.cut = true
		return
	}
	if d.text.Len() > 0 {
		d.text.WriteByte('\n')
	}
	start := d.text.Len()
	d.text.WriteString(text)
	d.Blocks = append(d.Blocks, compare.Block{Start: start, End: d.text.Len(), Kind: kind, Reason: reason})
}

func (d *draft) note(format string, args ...any) {
	d.Notes = append(d.Notes, fmt.Sprintf(format, args...))
}

// hasContent says whether any block is more than noise.
func (d *draft) hasContent() bool {
	for _, b := range d.Blocks {
		if b.Kind != compare.Noise {
			return true
		}
	}
	return false
}

// article finishes the draft.
func (d *draft) article() compare.Article {
	a := d.Article
	a.Text = d.text.String()
	for _, field := range []*string{&a.Name, &a.Title, &a.Author, &a.Outlet} {
		*field = cleanLine(*field)
	}
	taken, all := 0, 0
	for _, b := range a.Blocks {
		n := countWords(a.Text[b.Start:b.End])
		all += n
		if b.Kind != compare.Noise {
			taken += n
		}
	}
	if taken < all {
		a.Notes = append(a.Notes, fmt.Sprintf("%s of %s words taken", thousands(taken), thousands(all)))
	}
	if d.cut {
		a.Notes = append(a.Notes, fmt.Sprintf("cut at the limit of %s or %s paragraphs: the rest is not compared; divide the file to compare it all", megabytes(MaxTextBytes), thousands(MaxBlocks)))
	}
	return a
}

// countWords counts runs of letters and digits; a character of a script that
// is written without spaces counts as a word.
func countWords(text string) int {
	n, in := 0, false
	for _, r := range text {
		switch {
		case 'a' <= r && r <= 'z': // nearly always
			if !in {
				n++
			}
			in = true
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
			n++
			in = false
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			if !in {
				n++
			}
			in = true
		case (r == '\'' || r == '’' || r == '-' || r == '.' || r == ',') && in:
			// Inside "don't", "anak-anak", "1,5"; at a word's end the next
			// blank ends it all the same.
		default:
			in = false
		}
	}
	return n
}

// thousands writes 6310 as "6,310".
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
