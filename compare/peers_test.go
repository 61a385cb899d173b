//go:build bench

package compare

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"saksi/compare/madeup"

	// What a user would pick instead.
	"github.com/agnivade/levenshtein"
	"github.com/sergi/go-diff/diffmatchpatch"
)

// A peer is what somebody would use instead: it takes a story's articles and
// says how much processor time it had for so many pairs of them.
type peer struct {
	name string
	run  func(texts []string) (time.Duration, error)
}

// peers measures what else one could use, each at the sizes that take less
// than peerLimit by its rate at the size before.
func peers(sizes []int) {
	const peerLimit = 60 * time.Second
	for _, p := range []peer{
		{"Levenshtein of all pairs of sentences", timed(levenshteinPairs)},
		{"go-diff by words of all pairs of articles", timed(diffPairs)},
		{"longest runs of words of all pairs of articles", timed(runPairs)},
		{"jsdiff diffWords of all pairs of articles", jsdiff},
	} {
		fmt.Printf("%-48s", p.name)
		rate := 0.0 // of a pair of articles
		for _, n := range sizes {
			pairs := float64(n * (n - 1) / 2)
			if time.Duration(rate*pairs) > peerLimit {
				fmt.Printf("  %d: over a minute", n)
				continue
			}
			took, err := p.run(madeup.Story(1, n, sentencesEach))
			if err != nil {
				fmt.Printf("  skipped: %v", err)
				break
			}
			rate = float64(took) / pairs
			fmt.Printf("  %d: %s ms", n, ms(took))
		}
		fmt.Println()
	}
	fmt.Println()
}

func timed(work func(texts []string)) func([]string) (time.Duration, error) {
	return func(texts []string) (time.Duration, error) {
		start := processorTime()
		work(texts)
		return processorTime() - start, nil
	}
}

func levenshteinPairs(texts []string) {
	var sentences [][]string
	for _, text := range texts {
		sentences = append(sentences, strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == '\n' }))
	}
	for a := range sentences {
		for b := range a {
			for _, x := range sentences[a] {
				for _, y := range sentences[b] {
					levenshtein.ComputeDistance(x, y)
				}
			}
		}
	}
}

func diffPairs(texts []string) {
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	for a := range texts {
		for b := range a {
			x, y, words := d.DiffLinesToRunes(strings.ReplaceAll(texts[a], " ", "\n"), strings.ReplaceAll(texts[b], " ", "\n"))
			d.DiffCharsToLines(d.DiffMainRunes(x, y, false), words)
		}
	}
}

// runPairs marks the longest runs of at least leastMatch words that two articles
// share, as similarity-texter does: from each word on the longest, by the places
// of its first words in the other.
func runPairs(texts []string) {
	const leastMatch = 5
	numbers := map[string]int{}
	words := make([][]int, len(texts))
	for k, text := range texts {
		for _, t := range tokens(text, 0, len(text)) {
			n, ok := numbers[t.norm]
			if !ok {
				n = len(numbers)
				numbers[t.norm] = n
			}
			words[k] = append(words[k], n)
		}
	}
	starts := make([]map[[leastMatch]int][]int, len(texts))
	for k, ws := range words {
		starts[k] = map[[leastMatch]int][]int{}
		for i := 0; i+leastMatch <= len(ws); i++ {
			key := [leastMatch]int(ws[i:])
			starts[k][key] = append(starts[k][key], i)
		}
	}
	for a, x := range words {
		for b := range a {
			y := words[b]
			for i := 0; i+leastMatch <= len(x); {
				longest := 0
				for _, j := range starts[b][[leastMatch]int(x[i:])] {
					n := leastMatch
					for i+n < len(x) && j+n < len(y) && x[i+n] == y[j+n] {
						n++
					}
					longest = max(longest, n)
				}
				i += max(longest, 1)
			}
		}
	}
}

// jsdiff runs the npm package in Node, which tells its own processor time. It
// is fetched for the measurement and kept nowhere.
func jsdiff(texts []string) (time.Duration, error) {
	dir, err := os.MkdirTemp("", "peers")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(dir)
	if err := exec.Command("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", dir, "diff@9.0.0").Run(); err != nil {
		return 0, fmt.Errorf("its package did not install: %w", err)
	}
	data, err := json.Marshal(texts)
	if err != nil {
		return 0, err
	}
	if err := os.WriteFile(filepath.Join(dir, "texts.json"), data, 0o644); err != nil {
		return 0, err
	}
	run := exec.Command("node", "-e", `
		const { diffWords } = require('diff'), texts = require('./texts.json')
		diffWords(texts[0], texts[1])
		const before = process.cpuUsage()
		for (let a = 0; a < texts.length; a++) for (let b = 0; b < a; b++) diffWords(texts[a], texts[b])
		const took = process.cpuUsage(before)
		console.log(took.user + took.system)`)
	run.Dir = dir
	out, err := run.Output()
	if err != nil {
		return 0, fmt.Errorf("it did not run: %w", err)
	}
	microseconds, err := strconv.Atoi(strings.TrimSpace(string(out)))
	return time.Duration(microseconds) * time.Microsecond, err
}
