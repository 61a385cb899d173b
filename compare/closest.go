package compare

import "slices"

// A story of thousands of sentences has millions of pairs that are somewhat alike
// by chance, and scoring them costs the square of its length. Links are others: each
// sentence of one is among the closest that the other has. So for each sentence
// only those are scored that have most in common with it in words and in rare
// n-grams, and what surrounds a pair counts only from where chance ends
// (chanceThird). Of the links that scoring all pairs gives none of 2,496 is lost at 150
// articles and none of 4,269 at 250 (TestRecall).

const (
	// manySentences is from how many on a story is long.
	manySentences = 4096
	// closestKept is how many sentences are scored for each at least: those as close
	// as the last of them are, too, and all from sureSteps on, however many articles
	// tell one thing.
	closestKept = 64
	// gramsListed caps the sentences of an n-gram, wordsListed the share of
	// sentences of a word by which they are found to be close. Longer lists of n-grams
	// cost more time and choose no better: with 64 one of 4,269 links is lost at 250
	// articles and more weak ones.
	gramsListed = 32
	wordsListed = 15
	// Closeness is weighed in steps, of a seven-hundredth of a score of one.
	closenessStep = 1 << 25
	sureSteps     = 500
	// chanceThird is the third evidence that any two sentences have: between 150
	// articles the median of two that have nothing in common is .22, of a hundred such
	// pairs one has .34. So what is not scored is not missed in the calibration.
	chanceThird = one * 35 / 100
)

// Nearness is how close the other sentences are to one after the other.
type nearness struct {
	sums    []int64 // what each has in common with the present one in the lists; zero between
	touched []int32
	floors  []int64 // of each sentence that this scorer has chosen for, else 0
}

// scoreClosest scores the pairs of sentence i with its closest in other articles,
// but for those that a sentence before has chosen, and with later ones of its own.
func (s *scorer) scoreClosest(i int) {
	if s.near == nil {
		s.near = &nearness{sums: make([]int64, len(s.sentences)), floors: make([]int64, len(s.sentences))}
	}
	chosen := s.choose(i)
	s.found = s.found[:0]
	for _, j := range chosen {
		s.found = append(s.found, neighbour{sentence: j})
	}
	kept := s.found[:0]
	s.scoreAnew(i, s.found, func(p scored, ok bool, _ int64) {
		if ok {
			kept = append(kept, neighbour{p.b, int32(p.raw)})
		}
	})
	s.later[i] = append(make([]neighbour, 0, len(kept)), kept...)
}

// choose gives the sentences to score with sentence i, in order.
func (s *scorer) choose(i int) []int32 {
	n := s.near
	n.touched = n.touched[:0]
	sums := n.sums
	for _, p := range s.spaces {
		for _, t := range p.listedIn(i) {
			weight := int64(t.weight) * p.scale
			for _, e := range p.list(t.id) {
				sum := sums[e.sentence]
				if sum == 0 {
					n.touched = append(n.touched, e.sentence)
				}
				sums[e.sentence] = sum + weight*int64(e.weight)
			}
		}
	}
	own := s.articles[s.owner[i]]
	var count [sureSteps + 1]int
	for _, j := range n.touched {
		if int(j) < own.first || int(j) >= own.last {
			count[min(n.sums[j]/closenessStep, sureSteps)]++
		}
	}
	k, left := sureSteps, closestKept
	for ; k > 0; k-- {
		if left -= count[k]; left <= 0 {
			break
		}
	}
	floor := int64(max(k, 1)) * closenessStep
	n.floors[i] = floor
	kept := n.touched[:0]
	for _, j := range n.touched {
		sum := n.sums[j]
		n.sums[j] = 0
		if sum >= floor && (int(j) < own.first || int(j) >= own.last) && (n.floors[j] == 0 || sum < n.floors[j]) {
			kept = append(kept, j)
		}
	}
	for j := i + 1; j < min(own.last, i+sameWindow+1); j++ {
		if s.sentences[j].compared() {
			kept = append(kept, int32(j))
		}
	}
	slices.Sort(kept)
	return kept
}

// behind gives of rows of partners, before and behind each sentence, those behind
// it, each once.
func behind(rows [][]neighbour) [][]neighbour {
	count := make([]int32, len(rows))
	for i, row := range rows {
		for _, n := range row {
			if int(n.sentence) < i {
				count[n.sentence]++
			}
		}
	}
	handed := make([][]neighbour, len(rows))
	for i := range handed {
		handed[i] = make([]neighbour, 0, count[i])
	}
	for i, row := range rows {
		for k, n := range row {
			if int(n.sentence) > i {
				rows[i] = row[k:]
				break
			}
			handed[n.sentence] = append(handed[n.sentence], neighbour{int32(i), n.score})
			rows[i] = row[k+1:]
		}
	}
	for i, row := range rows {
		rows[i] = merge(row, handed[i])
	}
	return rows
}

// merge joins two rows in order; of a partner in both one stays.
func merge(a, b []neighbour) []neighbour {
	out := make([]neighbour, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].sentence < b[0].sentence:
			out, a = append(out, a[0]), a[1:]
		case a[0].sentence > b[0].sentence:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}
