package ingest

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"saksi/compare"
)

// How an article is found in its page:
//
//	all segments ─names, phrases─▶ furniture and the rest
//	the rest ─density─▶ the element that holds the body
//	title … body ─links, length, what follows─▶ taken, or noise with a reason
//
// Density: good segments read like prose. From the root down, the body is in
// the child that has bodyShare of the good words; where no child has, the body is here.
const (
	// bodyShare trades excerpts of other articles beside the body (too low a
	// share would never leave them behind) against bodies in two halves.
	bodyShare = 80 // per cent
	// guardShare protects an element that has most of the prose from its own
	// name: <div class="single-post has-sidebar">.
	guardShare = 50 // per cent
)

// A page is a parsed page on its way to an article.
type page struct {
	segments []*segment
	meta     metadata
	title    int                // index of the segment with the headline, or -1
	good     map[*html.Node]int // good words below each element
	total    int
	reasons  map[*html.Node]string
	body     *html.Node
}

// extract says of every segment whether it is the article's.
func extract(root *html.Node, meta metadata) *page {
	p := &page{segments: cutAsides(segments(root)), meta: meta, reasons: map[*html.Node]string{}}
	p.findTitle()
	// Comments can be longer than the article; they do not say where it is.
	p.weigh(func(s *segment) bool {
		for n := s.node; n != nil; n = n.Parent {
			if r := p.named(n); r == noiseComments || r == noiseCookies {
				return contains(n, p.titleNode())
			}
		}
		return true
	})
	for i, s := range p.segments {
		if s.reason == "" {
			s.reason = p.furniture(i)
		}
	}
	p.weigh(func(s *segment) bool { return s.reason == "" })
	if !isPage(root) && p.isProse() {
		// Copied by hand: what is left of it was meant.
		p.dropCredits(4)
		return p
	}
	p.findBody(root)
	p.sift()
	return p
}

// isPage tells a page from a piece that was copied out of one.
func isPage(root *html.Node) bool {
	for n := range root.Descendants() {
		if n.DataAtom == atom.Title {
			return true
		}
	}
	return false
}

// isProse says that what no name or phrase gave away has few links: somebody
// selected the article, and not the whole window with its menus.
func (p *page) isProse() bool {
	words, linked := 0, 0
	for _, s := range p.segments {
		if s.reason == "" {
			words += s.words
			linked += s.linked
		}
	}
	return linked*4 <= words
}

// weigh sums up the good words below every element.
func (p *page) weigh(counts func(*segment) bool) {
	p.good, p.total = map[*html.Node]int{}, 0
	for _, s := range p.segments {
		if !s.good() || !counts(s) {
			continue
		}
		p.total += s.words
		for n := s.node; n != nil; n = n.Parent {
			p.good[n] += s.words
		}
	}
}

// furniture says by names and phrases what a segment is that is not article.
func (p *page) furniture(i int) string {
	s := p.segments[i]
	if i == p.title {
		return ""
	}
	for n := s.node; n != nil; n = n.Parent {
		if reason := p.named(n); reason != "" && !p.guarded(n, reason) {
			return reason
		}
	}
	return phraseReason(s.text)
}

// named is what an element's names and tag say that it is.
func (p *page) named(n *html.Node) string {
	reason, known := p.reasons[n]
	if !known {
		reason = elementReason(n)
		if n.DataAtom == atom.Header && reason == "" && !within(n, atom.Article, atom.Main) {
			reason = noiseNavigation
		}
		p.reasons[n] = reason
	}
	return reason
}

// guarded says that an element's name must not condemn it: it holds the
// headline, the marked body, or most of the prose.
func (p *page) guarded(n *html.Node, reason string) bool {
	if t := p.titleNode(); contains(n, t) && n != t {
		return p.good[n] > 0 || n.DataAtom == atom.Header || n.DataAtom == atom.Div
	}
	if attr(n, "itemprop") == "articleBody" {
		return true
	}
	return reason != noiseComments && reason != noiseCookies && p.good[n]*100 > p.total*guardShare
}

func contains(outer, inner *html.Node) bool {
	for ; inner != nil; inner = inner.Parent {
		if inner == outer {
			return true
		}
	}
	return false
}

func within(n *html.Node, atoms ...atom.Atom) bool {
	for n = n.Parent; n != nil; n = n.Parent {
		for _, a := range atoms {
			if n.DataAtom == a {
				return true
			}
		}
	}
	return false
}

// findBody walks down to the element that holds the body.
func (p *page) findBody(root *html.Node) {
	p.body = root
	for {
		var next *html.Node
		for c := p.body.FirstChild; c != nil; c = c.NextSibling {
			if p.good[c]*100 >= p.total*bodyShare && p.good[c] > 0 {
				next = c
				break
			}
		}
		if next == nil || !isBlock(next) && next.DataAtom != atom.Html && next.DataAtom != atom.Span && next.DataAtom != atom.Font {
			break
		}
		switch next.DataAtom {
		case atom.P, atom.Li, atom.Tr, atom.Blockquote:
			// One paragraph is most of the page: its neighbours belong to it.
			return
		}
		p.body = next
	}
}

// sift goes through the page in order and decides about what is left.
func (p *page) sift() {
	first, last := -1, -1
	for i, s := range p.segments {
		if s.reason == "" && contains(p.body, s.node) && s.good() {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 { // no prose: all that is not furniture is taken
		for i, s := range p.segments {
			if s.reason == "" && i != p.title && p.total > 0 {
				s.reason = noiseOutside
			}
		}
		return
	}
	for i, s := range p.segments {
		// A standfirst is often called a teaser.
		if s.reason == noiseRelated && p.title >= 0 && p.title < i && i < first && s.good() && s.linked == 0 && s.kind == compare.Paragraph {
			s.reason = ""
		}
		if s.reason != "" || i == p.title {
			continue
		}
		in := contains(p.body, s.node)
		switch {
		case p.title >= 0 && p.title < first && i < p.title:
			s.reason = p.outer(s)
		case i < first:
			if !p.opens(i, s, in) {
				s.reason = p.outer(s)
			}
		case !in:
			s.reason = p.outer(s)
		case s.linked*10 >= s.words*9 && s.words > 1 && s.kind != compare.Heading && s.kind != compare.Table:
			s.reason = noiseRelated
		case s.kind == compare.ListItem && s.linked*2 > s.words && !endsLikeSentence(s.text):
			s.reason = noiseRelated
		case s.tagged || s.kind == compare.Caption || s.bold && s.words <= 12:
			if i > last && !p.closes(i, last) {
				s.reason = p.outer(s)
			}
		case !s.good() && !(endsLikeSentence(s.text) && s.words >= 3):
			s.reason = p.outer(s)
		}
	}
	p.dropCredits(first)
	p.markHeadings(first, last)
}

// opens says whether a segment between the headline and the first paragraph
// is of the article: a standfirst, a lead picture's caption, summary points.
func (p *page) opens(i int, s *segment, in bool) bool {
	if p.title < 0 {
		return in && s.tagged && s.words >= 3
	}
	if s.linked*2 > s.words {
		return false
	}
	if s.words >= 12 {
		return true
	}
	switch s.kind {
	case compare.Caption:
		return s.words >= 3
	case compare.ListItem:
		return s.words >= 5
	}
	return (s.tagged || endsLikeSentence(s.text)) && s.words >= 5 || in && s.tagged && s.words >= 2
}

// closes says whether what follows the last paragraph still belongs to it: the
// sentences, list items, rows and captions that come without a break.
func (p *page) closes(i, last int) bool {
	for j := last + 1; j <= i; j++ {
		s := p.segments[j]
		if s.reason != "" {
			return false
		}
	}
	s := p.segments[i]
	switch s.kind {
	case compare.ListItem, compare.Table, compare.Caption, compare.Quotation:
		return true
	case compare.Heading:
		return i+1 < len(p.segments) && p.segments[i+1].reason == "" && contains(p.body, p.segments[i+1].node)
	}
	return endsLikeSentence(s.text) && s.words >= 2
}

// outer is the reason for what stands beside the article without a name.
func (p *page) outer(s *segment) string {
	if s.linked*2 > s.words {
		return noiseNavigation
	}
	return noiseOutside
}

// dropCredits marks bylines and date lines that are set as plain text near the
// headline.
func (p *page) dropCredits(first int) {
	for i, s := range p.segments {
		if i > first+2 {
			break
		}
		if s.reason == "" && i != p.title && s.words <= 14 && s.kind != compare.Caption && p.isCredit(s.text) {
			s.reason = noiseCredit
		}
	}
}

func (p *page) isCredit(text string) bool {
	lower := strings.ToLower(clean(text))
	if p.meta.Author != "" && len(lower) < len(p.meta.Author)+40 && strings.Contains(lower, strings.ToLower(p.meta.Author)) && !endsLikeSentence(lower) {
		return true
	}
	for _, by := range []string{"by ", "oleh ", "von ", "por ", "laporan ", "penulis"} {
		if strings.HasPrefix(lower, by) && !endsLikeSentence(lower) {
			return true
		}
	}
	return len(lower) < 60 && parseDate(lower) != "" && !endsLikeSentence(lower)
}

// markHeadings turns short bold lines into headings, and takes back headings
// that stand over nothing but noise ("Related").
func (p *page) markHeadings(first, last int) {
	for i, s := range p.segments {
		if s.reason == "" && i > first && i < last && s.kind == compare.Paragraph && s.bold && s.words <= 12 && !endsLikeSentence(s.text) {
			s.kind = compare.Heading
		}
	}
	next := noiseOutside // what follows the segment at hand
	for i := len(p.segments) - 1; i >= 0; i-- {
		s := p.segments[i]
		switch {
		case s.reason != "":
			if s.reason != noiseAdvertisement && s.reason != noiseRelated || i > last {
				next = s.reason
			}
		case s.kind == compare.Heading && i != p.title && i > last:
			s.reason = next
		default:
			next = noiseOutside
		}
	}
}
