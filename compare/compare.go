package compare

import (
	"context"
	"slices"
)

// Options change what Compare does; the zero value is right.
type Options struct {
	// Progress, if set, is called between steps with what is being done and how
	// far it is, done of total. It runs on the caller's goroutine.
	Progress func(stage Stage, done, total int)
	// Workers is how many goroutines read and score; without it, one. The report
	// is the same for any number.
	Workers int
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
	return compareWith(ctx, articles, options, defaultWeights)
}

func compareWith(ctx context.Context, articles []Article, options Options, w weights) (*Report, error) {
	return new(Session).compare(ctx, articles, options, w)
}

// newReport is a report whose lists are empty, not null.
func newReport() *Report {
	return &Report{Version: Version,
		Articles: []ReportArticle{}, Statements: []Statement{}, Links: []Link{}, Weak: []Link{},
		Discrepancies: []Discrepancy{}, Disagreements: []Disagreement{}, Quotes: []Quote{}, Origins: []Origin{}, Errors: []InputError{}}
}

// A corpus is the loaded articles with all that the stages make of them.
type corpus struct {
	articles  []*reading
	sentences []sentence
	owner     []int          // article of each sentence
	ids       []string       // of the sentences in the report, once asked for
	index     map[string]int // of the ids, once asked for
	links     []link         // strongest first
	weak      []link         // below the threshold, strongest first
	weights   weights
	workers   int    // goroutines that score
	terms     *terms // that number what the features count
	features  *features
	facts     []claimFacts // of each sentence
	partners  [][]int      // the sentences that each is linked with
	quotes    []quoted     // in article order
	// quotePairs are quotations of two articles that are one.
	quotePairs [][2]*quoted
	// quotedTogether are the pairs of sentences, either way, that hold one of them.
	quotedTogether map[[2]int]bool
	scratch        [2][]token     // of two sentences that are held against each other
	left           [2][]*quantity // of a pair that is held against each other
	pair           slotPair       // of them
	content        [][]int32      // of each sentence (contentOf), once asked for
	pasts          []bool         // of each sentence: tells of earlier years; once asked for
	held           []int32        // of each term, the sentence that was last seen to hold it, plus one
}

// A reading is an article whose sentences are first..last of the corpus.
type reading struct {
	*digest
	first, last int
}

// add reads an article into the corpus.
func (c *corpus) add(a Article) { c.append(readArticle(a, languageByCode)) }

func (c *corpus) append(d *digest) {
	r := &reading{digest: d, first: len(c.sentences)}
	c.sentences = append(c.sentences, d.sentences...)
	r.last = len(c.sentences)
	for range d.sentences {
		c.owner = append(c.owner, len(c.articles))
	}
	c.articles = append(c.articles, r)
}

func (s sentence) compared() bool { return s.role != Boilerplate && s.role != Duplicate }

// score scores the pairs, calibrates the scores on this very story and links.
func (c *corpus) score(ctx context.Context, progress func(Stage, int, int)) error {
	c.features = c.buildFeatures(c.weights)
	x := c.indexCandidates()
	pairs, err := x.scorePairs(ctx, progress)
	if err != nil {
		return err
	}
	x.linkPairs(pairs)
	return nil
}

// linkPairs calibrates the scores on this very story and turns pairs into links.
func (x *candidateIndex) linkPairs(later [][]neighbour) {
	x.partTimes(later)
	chance := int64(0)
	if x.long {
		chance = chanceThird
	}
	s := newStructure(later, x.owner, &x.weights, chance)
	x.link(s, calibrate(s.ofOneArticle(), x.rivalsPerSentence(), &x.weights))
}

// rivalsPerSentence is how many sentences of other articles a sentence could
// be linked to, on average over both ends of a pair.
func (c *corpus) rivalsPerSentence() int {
	n := make([]int, len(c.articles))
	total, pairs := 0, 0
	for i, s := range c.sentences {
		if s.compared() {
			n[c.owner[i]]++
			total++
		}
	}
	for _, k := range n {
		pairs += k * (total - k)
	}
	return pairs / 2 / max(total, 1)
}

// languages are the languages of the articles, each once, in article order.
func (c *corpus) languages() []*language {
	var out []*language
	for _, a := range c.articles {
		if !slices.Contains(out, a.lang) {
			out = append(out, a.lang)
		}
	}
	return out
}
