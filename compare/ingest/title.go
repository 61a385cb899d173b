package ingest

import (
	"strings"

	"golang.org/x/net/html"
)

// findTitle finds the headline on the page: the heading that is most like what
// the metadata call the page, or else its first h1.
func (p *page) findTitle() {
	p.title = -1
	best := 0
	// prose[i] is how far the next paragraph is from segment i: of two like
	// headings (one in a bar that sticks to the window) the nearer one counts.
	prose := make([]int, len(p.segments)+1)
	prose[len(p.segments)] = 1 << 30
	for i := len(p.segments) - 1; i >= 0; i-- {
		if prose[i] = prose[i+1] + 1; p.segments[i].good() {
			prose[i] = 0
		}
	}
	for i, s := range p.segments {
		if s.words > 60 || s.linked == s.words && s.level != 1 {
			continue
		}
		score := 0
		for _, t := range p.meta.titles {
			score = max(score, likeness(s.text, t))
		}
		// Away from headings only the very words count (a bold line in a
		// page made of tables).
		if s.level == 0 && score < 90 || score < 60 {
			continue
		}
		if s.level > 0 {
			score += 8 - s.level
		}
		if score > best || score == best && prose[i+1] < prose[p.title+1] {
			best, p.title = score, i
		}
	}
	if p.title >= 0 {
		return
	}
	for i, s := range p.segments {
		if s.level == 1 && s.words >= 3 {
			p.title = i
			return
		}
	}
}

func (p *page) titleNode() *html.Node {
	if p.title < 0 {
		return nil
	}
	return p.segments[p.title].node
}

// likeness compares two titles by their words, in per cent.
func likeness(a, b string) int {
	x, y := strings.Fields(strings.ToLower(clean(a))), strings.Fields(strings.ToLower(clean(b)))
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	count := map[string]int{}
	for _, w := range x {
		count[w]++
	}
	common := 0
	for _, w := range y {
		if count[w] > 0 {
			count[w]--
			common++
		}
	}
	return 200 * common / (len(x) + len(y))
}
