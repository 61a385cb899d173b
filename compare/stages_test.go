//go:build bench

package compare

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"saksi/compare/madeup"
)

const sentencesEach = 30

// A run is one measured comparison.
type benchRun struct {
	read, features, score, link, report, facts time.Duration
	total, floor                               time.Duration
	sentences, scored, links                   int
	allocations, allocated, live, peak         uint64
}

// TestBench prints the table of `make bench`: user time of each stage at every
// size, beside it the floor and what else one could use. SIZES limits it.
func TestBench(t *testing.T) {
	sizes := []int{2, 5, 50, 500}
	if s := os.Getenv("SIZES"); s != "" {
		sizes = nil
		for _, f := range strings.Split(s, ",") {
			n, err := strconv.Atoi(f)
			if err != nil {
				t.Fatal(err)
			}
			sizes = append(sizes, n)
		}
	}
	for range 4 { // tables are read; a browser has compiled what is used often for good
		measure(madeup.Story(7, 50, sentencesEach))
	}
	fmt.Printf("%s/%s, made-up stories of %d sentences an article; ms of processor time\n\n", runtime.GOOS, runtime.GOARCH, sentencesEach)
	fmt.Printf("%8s %8s %8s %8s %8s %8s %8s %9s %9s %7s %9s %9s %7s %7s %9s %8s\n", "articles", "read", "features", "score", "link", "report", "facts",
		"total", "floor", "ratio", "allocs", "MB alloc", "MB live", "MB peak", "cand/sent", "exponent")
	var last benchRun
	for k, n := range sizes {
		texts := madeup.Story(1, n, sentencesEach)
		r := measure(texts)
		for repeat := r.total; repeat < 500*time.Millisecond; repeat += r.total { // the best of several, where one is short
			if again := measure(texts); again.total < r.total {
				r = again
			}
		}
		exponent := ""
		if k > 0 {
			exponent = fmt.Sprintf("%.2f", math.Log(float64(r.total)/float64(last.total))/math.Log(float64(r.sentences)/float64(last.sentences)))
		}
		fmt.Printf("%8d %8s %8s %8s %8s %8s %8s %9s %9s %7.2f %9d %9.1f %7.1f %7.1f %9.1f %8s\n", n, ms(r.read), ms(r.features), ms(r.score), ms(r.link), ms(r.report), ms(r.facts),
			ms(r.total), ms(r.floor), float64(r.total)/float64(r.floor), r.allocations, float64(r.allocated)/1e6, float64(r.live)/1e6, float64(r.peak)/1e6, float64(r.scored)/float64(r.sentences), exponent)
		last = r
	}
	fmt.Println()
	addOne(sizes)
	if os.Getenv("PEERS") != "" {
		peers(sizes)
	}
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d)/1e6) }

// measure compares once, in the steps of Compare.
func measure(texts []string) benchRun {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var r benchRun
	start := processorTime()
	lap := func(d *time.Duration) {
		now := processorTime()
		*d = now - start
		start = now
	}
	c := &corpus{weights: defaultWeights}
	var languages vocabularies
	for i, text := range texts {
		c.append(readArticle(Article{Name: strconv.Itoa(i), Text: text}, languages.byCode))
	}
	lap(&r.read)
	c.features = c.buildFeatures(c.weights)
	lap(&r.features)
	x := c.indexCandidates()
	pairs, err := x.scorePairs(context.Background(), func(Stage, int, int) {})
	if err != nil {
		panic(err)
	}
	lap(&r.score)
	x.linkPairs(pairs)
	for _, row := range pairs {
		r.scored += len(row)
	}
	x, pairs = nil, nil
	lap(&r.link)
	report := newReport()
	c.write(report)
	lap(&r.report)
	c.findFacts(report)
	lap(&r.facts)
	r.total = r.read + r.features + r.score + r.link + r.report + r.facts
	runtime.ReadMemStats(&after)
	r.sentences, r.links = len(c.sentences), len(c.links)
	r.allocations, r.allocated = after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc
	r.peak = after.Sys // never shrinks, and the sizes ascend
	runtime.GC()
	runtime.ReadMemStats(&after)
	r.live = after.HeapAlloc
	runtime.KeepAlive(c)
	runtime.KeepAlive(report)
	start = processorTime()
	floor(texts)
	lap(&r.floor)
	return r
}

// floor is what any comparison must do: one pass that normalises the text and
// counts its words and character 3- and 5-grams.
func floor(texts []string) int {
	counts := map[uint64]int32{}
	var runes []rune
	for _, text := range texts {
		runes = runes[:0]
		word := uint64(1)
		space := true
		for _, r := range text {
			if r = unicode.ToLower(r); unicode.IsLetter(r) || unicode.IsDigit(r) {
				runes = append(runes, r)
				word = (word ^ uint64(r)) * 1099511628211
				space = false
			} else if !space {
				runes = append(runes, ' ')
				counts[word]++
				word, space = 1, true
			}
		}
		for _, n := range []int{3, 5} {
			for i := 0; i+n <= len(runes); i++ {
				counts[gramKey(runes[i:i+n])]++
			}
		}
	}
	return len(counts)
}

// addOne prints what one more article costs a session beside comparing all anew.
func addOne(sizes []int) {
	const most = 50 // articles; more take long and tell nothing else
	fmt.Printf("%8s %12s %12s %7s\n", "articles", "one added", "all anew", "ratio")
	for _, n := range sizes {
		if n > most {
			continue
		}
		var articles []Article
		for i, text := range madeup.Story(5, n+1, sentencesEach) {
			articles = append(articles, Article{Name: strconv.Itoa(i), Text: text})
		}
		took := func(s *Session, articles []Article) time.Duration {
			runtime.GC()
			start := processorTime()
			if _, err := s.Compare(context.Background(), articles, Options{}); err != nil {
				panic(err)
			}
			return processorTime() - start
		}
		added, anew := time.Hour, time.Hour
		for range 3 {
			s := new(Session)
			took(s, articles[:n])
			added, anew = min(added, took(s, articles)), min(anew, took(new(Session), articles))
		}
		fmt.Printf("%8d %12s %12s %7.2f\n", n, ms(added), ms(anew), float64(added)/float64(anew))
	}
	fmt.Println()
}
