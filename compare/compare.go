package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Options change what Compare does; the zero value is right.
type Options struct {
	// Progress, if set, is called between steps with what is being done and how
	// far it is, done of total. It runs on the caller's goroutine.
	Progress func(stage Stage, done, total int)
}

// Stage is a step of a comparison, as Progress tells it.
type Stage string

const (
	StageRead  Stage = "read"
	StageScore Stage = "score"
	StageLink  Stage = "link"
)

// Compare aligns the sentences of the articles and reports what they share. It
// is deterministic: the same articles give the same report on every machine.
// An article without text becomes an entry of Report.Errors; the others go on.
// The error is ctx's, or says that nothing could be compared at all.
func Compare(ctx context.Context, articles []Article, options Options) (*Report, error) {
	progress := options.Progress
	if progress == nil {
		progress = func(Stage, int, int) {}
	}
	report := &Report{Version: Version,
		Articles: []ReportArticle{}, Statements: []Statement{}, Links: []Link{}, Weak: []Link{},
		Discrepancies: []Discrepancy{}, Disagreements: []Disagreement{}, Quotes: []Quote{}, Origins: []Origin{}, Errors: []InputError{}}
	c := &corpus{weights: defaultWeights}
	for i, a := range articles {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		progress(StageRead, i, len(articles))
		a.Text = strings.ToValidUTF8(a.Text, "\uFFFD")
		if strings.TrimSpace(a.Text) == "" {
			report.Errors = append(report.Errors, InputError{a.Name, "has no text to compare: open it to check, or leave it out"})
			continue
		}
		c.add(a)
	}
	if len(c.articles) == 0 {
		return report, fmt.Errorf("no article has any text: add at least one")
	}
	if err := c.score(ctx, progress); err != nil {
		return nil, err
	}
	c.fill(report)
	return report, nil
}

// A corpus is the loaded articles with all that the stages make of them.
type corpus struct {
	articles  []*reading
	sentences []sentence
	owner     []int // article of each sentence
	links     []link
	weights   weights
	features  *features
}

// A reading is one article split into sentences first..last of the corpus.
type reading struct {
	Article
	lang        *language
	first, last int
}

type link struct {
	a, b  int
	class Class
	score float64
	parts scored
}

func (c *corpus) add(a Article) {
	r := &reading{Article: a}
	if r.Language == "" {
		r.Language = detectLanguage(a.Text)
	}
	r.lang = languageByCode(r.Language)
	if len(r.Blocks) == 0 {
		r.Blocks = lineBlocks(a.Text)
	}
	r.first = len(c.sentences)
	for i, b := range r.Blocks {
		for _, s := range splitBlock(a.Text, b, r.lang) {
			s.block = i
			c.sentences = append(c.sentences, s)
			c.owner = append(c.owner, len(c.articles))
		}
	}
	r.last = len(c.sentences)
	assignRoles(&r.Article, c.sentences[r.first:r.last], r.lang)
	c.articles = append(c.articles, r)
}

func (s sentence) compared() bool { return s.role != Boilerplate && s.role != Duplicate }

func (c *corpus) score(ctx context.Context, progress func(Stage, int, int)) error {
	w := &c.weights
	f := c.buildFeatures(*w)
	c.features = f
	var pairs []scored
	for i := range c.sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		progress(StageScore, i, len(c.sentences))
		if !c.sentences[i].compared() {
			continue
		}
		for j := i + 1; j < len(c.sentences); j++ {
			if !c.sentences[j].compared() {
				continue
			}
			pairs = append(pairs, f.scorePair(i, j, c.articles[c.owner[i]].lang == c.articles[c.owner[j]].lang, w))
		}
	}
	structural(pairs, c.owner, w)
	var same []int64
	var cross []scored
	for _, p := range pairs {
		if c.owner[p.a] == c.owner[p.b] {
			same = append(same, p.score)
		} else {
			cross = append(cross, p)
		}
	}
	compared := 0
	for _, s := range c.sentences {
		if s.compared() {
			compared++
		}
	}
	cal := calibrate(same, len(cross)/max(compared, 1), w)
	c.link(cross, cal)
	return nil
}

// link turns scored pairs into links.
func (c *corpus) link(pairs []scored, cal calibration) {
	w := &c.weights
	for _, p := range pairs {
		e := cal.lnE(p.score)
		l := link{int(p.a), int(p.b), ClassParaphrased, float64(one*1000/(one+exp(e))) / 1000, p}
		switch {
		case e <= w.link:
			if p.chars3 > one*7/10 {
				l.class = ClassShared
			}
			c.links = append(c.links, l)
		case e <= w.partial:
			l.class = ClassPartial
			c.links = append(c.links, l)
		}
	}
	slices.SortFunc(c.links, func(x, y link) int {
		return cmp.Or(cmp.Compare(y.parts.score, x.parts.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
}

func (c *corpus) fill(report *Report) {
	parent := make([]int, len(c.sentences))
	for i := range parent {
		parent[i] = i
	}
	var find func(int) int
	find = func(i int) int {
		if parent[i] != i {
			parent[i] = find(parent[i])
		}
		return parent[i]
	}
	shared := map[int]bool{}
	for _, l := range c.links {
		if l.class != ClassPartial {
			a, b := find(l.a), find(l.b)
			if a != b {
				parent[max(a, b)] = min(a, b)
			}
		}
	}
	for _, l := range c.links {
		if l.class == ClassShared {
			shared[find(l.a)] = true
		}
	}
	id := func(i int) string {
		return fmt.Sprintf("a%d.%d", c.owner[i]+1, i-c.articles[c.owner[i]].first+1)
	}
	number := map[int]int{}
	for i, s := range c.sentences {
		if s.role == Boilerplate || s.role == Duplicate {
			continue
		}
		root := find(i)
		n, ok := number[root]
		if !ok {
			n = len(report.Statements)
			number[root] = n
			report.Statements = append(report.Statements, Statement{ID: fmt.Sprintf("s%d", n+1), Kind: Unique, Best: id(i)})
		}
		st := &report.Statements[n]
		st.Members = append(st.Members, id(i))
		article := fmt.Sprintf("a%d", c.owner[i]+1)
		if !slices.Contains(st.Articles, article) {
			st.Articles = append(st.Articles, article)
		}
		st.Origins = len(st.Articles)
		if len(st.Articles) > 1 {
			st.Kind = Paraphrased
			if shared[root] {
				st.Kind = Shared
			}
		}
	}
	for k, a := range c.articles {
		ra := ReportArticle{ID: fmt.Sprintf("a%d", k+1), Name: a.Name, Title: a.Title, Language: a.Language, Outlet: a.Outlet,
			Author: a.Author, Date: a.Date, Text: a.Text, Blocks: a.Blocks, Notes: a.Notes, Sentences: []ReportSentence{}}
		for i := a.first; i < a.last; i++ {
			s := c.sentences[i]
			ra.Words += len(tokens(a.Text, s.start, s.end))
			rs := ReportSentence{ID: id(i), Start: s.start, End: s.end, Text: a.Text[s.start:s.end], Role: s.role, Reason: s.reason}
			if n, ok := number[find(i)]; ok && s.role != Boilerplate && s.role != Duplicate {
				rs.Kind, rs.Statement = report.Statements[n].Kind, report.Statements[n].ID
			}
			ra.Sentences = append(ra.Sentences, rs)
		}
		if !utf8.ValidString(ra.Title) {
			ra.Title = strings.ToValidUTF8(ra.Title, "\uFFFD")
		}
		report.Articles = append(report.Articles, ra)
	}
	for _, l := range c.links {
		report.Links = append(report.Links, Link{A: id(l.a), B: id(l.b), Class: l.class, Score: l.score, Reasons: []Reason{{"characters", l.score}}, Terms: []string{}})
	}
}
