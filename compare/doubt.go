package compare

// In a long story most pairs around a link are not scored, and some of them decide
// whether it is one: a rival that nobody saw lifts a pair by its distance to none, and
// a neighbour that nobody saw lends nothing. So where a pair would be a link with the
// one and none with the other, all of them are scored after all.

const (
	// unseenMost is the raw score that a pair which was not scored has at the most.
	unseenMost = one / 2
	// usualRival is what the best rival has in the middle, between 150 articles and
	// between 500: where none was scored, and there is no doubt, it is taken.
	// Without it there are twice as many weak links as of all pairs.
	usualRival = one * 18 / 100
)

// A doubter finds out what is around pairs in doubt.
type doubter struct {
	*scorer
	link  int64 // the score that a link has at least
	pairs []neighbour
}

// inDoubt tells whether what was not scored decides about a pair. Its score falls with
// the rival and rises with what is beside it.
func (d *doubter) inDoubt(p *surrounded, rivalKnown, besideKnown bool) bool {
	low, high := *p, *p
	if !rivalKnown {
		low.rivalled = min(p.rivalled, d.weights.rival*(p.raw-unseenMost))
	}
	if !besideKnown {
		high.beside = max(p.beside, unseenMost)
	}
	return d.weights.score(low) < d.link && d.weights.score(high) >= d.link
}

// settle corrects a pair of sentence i by what is around it.
func (d *doubter) settle(i int, p *surrounded) {
	if d.inDoubt(p, false, false) && d.ask(i, p) {
		return
	}
	if rival := d.weights.rival; p.rivalled == rival*p.raw {
		p.rivalled = rival * (p.raw - usualRival)
	}
}

// ask scores what is around a pair for as long as it is in doubt, and tells whether
// its rival is known then.
func (d *doubter) ask(i int, p *surrounded) bool {
	j := int(p.sentence)
	a, b := d.articles[d.owner[i]], d.articles[d.owner[j]]
	for _, x := range [2]int{i - 1, i + 1} {
		if x >= a.first && x < a.last && d.sentences[x].compared() {
			p.beside = max(p.beside, d.best(x, max(j-1, b.first), min(j+2, b.last), j))
		}
	}
	for _, one := range [2]struct{ of, but, first, last int }{{i, j, b.first, b.last}, {j, i, a.first, a.last}} {
		if !d.inDoubt(p, false, true) {
			return false
		}
		p.rivalled = min(p.rivalled, d.weights.rival*(p.raw-d.best(one.of, one.first, one.last, one.but)))
	}
	return true
}

// best is the best raw score of sentence i with those from first to last but one.
func (d *doubter) best(i, first, last, but int) int64 {
	d.pairs = d.pairs[:0]
	for k := first; k < last; k++ {
		if k != but && d.sentences[k].compared() {
			d.pairs = append(d.pairs, neighbour{sentence: int32(k)})
		}
	}
	best := int64(0)
	d.scoreAnew(i, d.pairs, func(p scored, ok bool, _ int64) {
		if ok {
			best = max(best, d.withTimes(i, int(p.b), p.raw))
		}
	})
	return best
}
