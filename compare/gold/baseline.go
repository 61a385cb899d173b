package gold

import (
	"math"
	"sort"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"saksi/compare"
)

// A Baseline is a way of scoring two sentences that others use, run on the
// same sentences as the comparison: what one would pick instead.
type Baseline struct {
	Name string
	// prepare sees all sentences and gives the score of two of them.
	prepare func(texts []string) func(i, j int) float64
}

// Baselines are character n-gram tf-idf, edit distance, and the longest run of
// words in common (what comparers on static pages do), from four words on.
var Baselines = []Baseline{
	{"char 3-gram tf-idf", func(t []string) func(i, j int) float64 { return gramCosine(t, 3) }},
	{"char 5-gram tf-idf", func(t []string) func(i, j int) float64 { return gramCosine(t, 5) }},
	{"Levenshtein", func(t []string) func(i, j int) float64 {
		return func(i, j int) float64 {
			longer := max(len([]rune(t[i])), len([]rune(t[j])), 1)
			return 1 - float64(levenshtein.ComputeDistance(t[i], t[j]))/float64(longer)
		}
	}},
	{"longest run of words", longestRun},
}

// A Curve is F1 of a baseline on one story at every threshold 0, .01 … 1, and
// its average precision.
type Curve struct {
	F1 [101]float64
	AP float64
}

// Best is the highest F1 of the curve, at the threshold chosen afterwards.
func (c *Curve) Best() float64 {
	best := 0.0
	for _, f := range c.F1 {
		best = max(best, f)
	}
	return best
}

// Curve scores a baseline on the compared sentences of a report.
func (s *Story) Curve(b Baseline, r *compare.Report) Curve {
	m := matchSentences(s, r)
	var texts []string
	var at, article []int
	for k, a := range r.Articles {
		for _, sentence := range a.Sentences {
			if g, ok := m.gold[sentence.ID]; ok && sentence.Statement != "" {
				texts = append(texts, strings.ToLower(sentence.Text))
				at, article = append(at, g), append(article, k)
			}
		}
	}
	score := b.prepare(texts)
	type ranked struct {
		score float64
		hit   bool
	}
	var pairs []ranked
	for i := range texts {
		for j := i + 1; j < len(texts); j++ {
			label := s.labels[orderedPair(at[i], at[j])]
			if article[i] != article[j] && label != "C" && label != "ignore" {
				pairs = append(pairs, ranked{score(i, j), label == "V" || label == "P"})
			}
		}
	}
	sort.SliceStable(pairs, func(x, y int) bool { return pairs[x].score > pairs[y].score })
	all := 0
	for _, label := range s.labels {
		if label == "V" || label == "P" {
			all++
		}
	}
	var out Curve
	hits, k := 0, 0
	for t := 100; t >= 0; t-- {
		for k < len(pairs) && pairs[k].score >= float64(t)/100 {
			k++
			if pairs[k-1].hit {
				hits++
				out.AP += float64(hits) / float64(k) / float64(max(all, 1))
			}
		}
		out.F1[t] = F1(hits, k, all)
	}
	return out
}

func gramCosine(texts []string, n int) func(i, j int) float64 {
	counts := make([]map[string]float64, len(texts))
	df := map[string]float64{}
	for i, t := range texts {
		runes := []rune(" " + strings.Join(strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ") + " ")
		counts[i] = map[string]float64{}
		for k := 0; k+n <= len(runes); k++ {
			counts[i][string(runes[k:k+n])]++
		}
		for g := range counts[i] {
			df[g]++
		}
	}
	for _, c := range counts {
		length := 0.0
		for g, tf := range c {
			c[g] = (1 + math.Log(tf)) * math.Log((float64(len(texts))+1)/(df[g]+.5))
			length += c[g] * c[g]
		}
		for g := range c {
			c[g] /= math.Sqrt(max(length, 1e-9))
		}
	}
	return func(i, j int) float64 {
		dot := 0.0
		for g, w := range counts[i] {
			dot += w * counts[j][g]
		}
		return dot
	}
}

// longestRun is the length of the longest common run of words over the length
// of the shorter sentence, 0 for runs under four words.
func longestRun(texts []string) func(i, j int) float64 {
	words := make([][]string, len(texts))
	for i, t := range texts {
		words[i] = strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	return func(i, j int) float64 {
		a, b := words[i], words[j]
		best := 0
		row := make([]int, len(b)+1)
		for x := range a {
			previous := 0
			for y := range b {
				current := row[y+1]
				row[y+1] = 0
				if a[x] == b[y] {
					row[y+1] = previous + 1
					best = max(best, row[y+1])
				}
				previous = current
			}
		}
		if best < 4 {
			return 0
		}
		return float64(best) / float64(max(min(len(a), len(b)), 1))
	}
}
