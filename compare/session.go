package compare

import (
	"context"
	"fmt"
	"strings"
	"sync"
)

// A Session compares again and again, as articles come and go: what it has read
// of an article by itself it keeps until a comparison leaves the article out, so
// that comparing 51 articles after 50 reads one. The report is the same as that
// of [Compare], byte for byte. The zero value is ready; one comparison at a time.
type Session struct {
	read      map[string][]*digest // by their texts
	languages vocabularies
	terms     *terms
}

// Read reads an article ahead of the comparison that it is meant for.
func (s *Session) Read(a Article) {
	if strings.TrimSpace(a.Text) != "" {
		d := s.digest(&a)
		d.readClaims()
		d.profile()
	}
}

// digest gives what is known of an article, read now and kept when it is new.
func (s *Session) digest(a *Article) *digest {
	d := s.known(a)
	if d == nil {
		d = readArticle(*a, s.languages.byCode)
		s.keep(d)
	}
	return d
}

func (s *Session) keep(d *digest) {
	if s.read == nil {
		s.read = map[string][]*digest{}
	}
	s.read[d.given.Text] = append(s.read[d.given.Text], d)
}

// Compare is the function Compare with what the session has read before. A
// comparison that ends with an error leaves the session as it was.
func (s *Session) Compare(ctx context.Context, articles []Article, options Options) (*Report, error) {
	return s.compare(ctx, articles, options, defaultWeights)
}

func (s *Session) compare(ctx context.Context, articles []Article, options Options, w weights) (*Report, error) {
	progress := options.Progress
	if progress == nil {
		progress = func(Stage, int, int) {}
	}
	report := newReport()
	c := &corpus{weights: w, workers: max(options.Workers, 1), terms: s.terms}
	digests, err := s.readAll(ctx, articles, c.workers, progress)
	if err != nil {
		return nil, err
	}
	read := map[string][]*digest{}
	for i, d := range digests {
		if d == nil {
			report.Errors = append(report.Errors, InputError{articles[i].Name, "has no text to compare: open it to check, or leave it out"})
			continue
		}
		c.append(d)
		read[d.given.Text] = append(read[d.given.Text], d)
	}
	if len(c.articles) == 0 {
		return report, fmt.Errorf("no article has any text: add at least one")
	}
	if err := c.score(ctx, progress); err != nil {
		return nil, err
	}
	progress(StageLink, 0, 1)
	c.fill(report)
	s.read, s.terms = read, c.terms
	if s.terms.mostlyGone() {
		s.terms = nil
	}
	return report, nil
}

// readAll gives the digest of every article, nil for one without text. Each
// worker reads one at a time; the caller tells of progress between turns.
func (s *Session) readAll(ctx context.Context, articles []Article, workers int, progress func(Stage, int, int)) ([]*digest, error) {
	out := make([]*digest, len(articles))
	var missing []int
	for i := range articles {
		if strings.TrimSpace(articles[i].Text) == "" {
			continue
		}
		if out[i] = s.known(&articles[i]); out[i] == nil || out[i].facts == nil {
			missing = append(missing, i)
		}
	}
	for from := 0; from < len(missing); from += workers {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		progress(StageRead, len(articles)-len(missing)+from, len(articles))
		var wait sync.WaitGroup
		turn := missing[from:min(from+workers, len(missing))]
		for k, i := range turn {
			read := func() {
				if out[i] == nil {
					out[i] = readArticle(articles[i], s.languages.byCode)
				}
				out[i].readClaims()
			}
			if k == len(turn)-1 { // the caller's own share
				read()
			} else {
				wait.Go(read)
			}
		}
		wait.Wait()
	}
	return out, ctx.Err()
}

func (s *Session) known(a *Article) *digest {
	for _, d := range s.read[a.Text] {
		if d.is(a) {
			return d
		}
	}
	return nil
}
