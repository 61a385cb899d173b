package compare

// A scorer scores the pairs of some sentences.
type scorer struct {
	*candidateIndex
	sums []lexical // with each other sentence, of the present one
	// laid are the present sentence's weights of the common terms, by their
	// numbers; listed those of the terms with a list, where they are needed.
	laid *[3][mostCommon]int32
	// weighed are the lengths of its parts, times what their products count.
	weighed [len(commonParts)]int64
	listed  [3][]int32
	found   []neighbour
	near    *nearness // in a long story
}

// A lexical is the dot products of two sentences, so far, in 1/unit².
type lexical struct {
	dots [3]int32 // unit vectors: at most unit²
	of   int32    // the sentence that they were last summed for, plus one
}

func (x *candidateIndex) newScorer() *scorer {
	s := &scorer{candidateIndex: x, sums: make([]lexical, len(x.sentences))}
	if len(x.common.terms) > 0 { // none in a short story
		s.laid = new([3][mostCommon]int32)
	}
	return s
}

// perPart is what 1/65536 of a cosine is in a dot product, perOne in a weighted
// sum of them.
const (
	perPart = unit * unit / one
	perOne  = perPart * 100
)

// sum is the indexed part of the lexical score with sentence j.
func (s *scorer) sum(j int) int64 {
	dots := &s.sums[j].dots
	return s.spaces[0].scale*int64(dots[0]) + s.spaces[1].scale*int64(dots[1]) + s.spaces[2].scale*int64(dots[2])
}

// score scores the pairs of sentence i with later ones.
func (s *scorer) score(i int) {
	s.accumulate(i)
	s.layCommon(i)
	s.found = s.found[:0]
	own := s.articles[s.owner[i]]
	for j := i + 1; j < min(own.last, i+sameWindow+1); j++ {
		if s.sentences[j].compared() {
			dots := s.dots(i, j)
			s.addCommon(&dots, j)
			s.find(i, j, dots)
		}
	}
	for j := own.last; j < len(s.sums); j++ {
		if s.sums[j].of != int32(i+1) {
			continue
		}
		if sum := s.sum(j); sum >= candidateFloor*perOne {
			if dots := s.sums[j].dots; s.reaches(j, sum, pairFloor*perOne, &dots) {
				s.find(i, j, dots)
			}
		}
	}
	s.clearCommon(i)
	s.later[i] = append(make([]neighbour, 0, len(s.found)), s.found...)
}

// dots are the dot products with sentence j so far.
func (s *scorer) dots(i, j int) [3]int32 {
	if s.sums[j].of == int32(i+1) {
		return s.sums[j].dots
	}
	return [3]int32{}
}

func (s *scorer) find(i, j int, dots [3]int32) {
	if p, ok := s.scoreDots(i, j, dots); ok {
		s.found = append(s.found, neighbour{int32(j), int32(p.raw)})
	}
}

// accumulate sums what sentence i shares with those behind it.
func (s *scorer) accumulate(i int) {
	for k, p := range s.spaces {
		for _, t := range p.listedIn(i) {
			list := p.list(t.id)
			for e := len(list) - 1; e >= 0 && list[e].sentence > int32(i); e-- {
				sum := &s.sums[list[e].sentence]
				if sum.of != int32(i+1) {
					*sum = lexical{of: int32(i + 1)}
				}
				sum.dots[k] += t.weight * list[e].weight
			}
		}
	}
}

// layCommon lays out the common terms of sentence i.
func (s *scorer) layCommon(i int) {
	for part, k := range commonParts {
		for _, t := range s.common.of(i, part) {
			s.laid[k][t.term] = int32(t.weight)
		}
		s.weighed[part] = s.spaces[k].scale * int64(s.common.lengths[i][part])
	}
}

func (s *scorer) clearCommon(i int) {
	for part, k := range commonParts {
		for _, t := range s.common.of(i, part) {
			s.laid[k][t.term] = 0
		}
	}
}

// addCommon adds to the dot products what sentence j has in common with the one
// laid out.
func (s *scorer) addCommon(dots *[3]int32, j int) {
	for part, k := range commonParts {
		dots[k] += s.commonDot(part, j)
	}
}

func (s *scorer) commonDot(part, j int) int32 {
	terms := s.common.of(j, part)
	if len(terms) == 0 { // and of a short story nothing is laid out
		return 0
	}
	laid, sum := &s.laid[commonParts[part]], int64(0)
	for _, t := range terms {
		sum += int64(laid[t.term]) * int64(t.weight)
	}
	return int32(sum)
}

// reaches is addCommon for two sentences whose score is of use only from least on, and
// is sum without common terms: it ends, with false, as soon as what is left can give no
// more, by the inequality of Cauchy and Schwarz.
func (s *scorer) reaches(j int, sum, least int64, dots *[3]int32) bool {
	lengths := &s.common.lengths[j]
	for part := range lengths {
		sum += s.weighed[part] * int64(lengths[part])
	}
	for part, k := range commonParts {
		if sum < least {
			return false
		}
		dot := s.commonDot(part, j)
		dots[k] += dot
		sum -= s.weighed[part]*int64(lengths[part]) - s.spaces[k].scale*int64(dot)
	}
	return sum >= least
}

// scoreAnew gives the pairs of sentence i with others in all their parts, each with the
// score that it has there.
func (s *scorer) scoreAnew(i int, others []neighbour, take func(p scored, ok bool, score int64)) {
	s.layCommon(i)
	for k, p := range s.spaces {
		if s.listed[k] == nil {
			s.listed[k] = make([]int32, len(p.at)-1)
		}
		for _, t := range p.listedIn(i) {
			s.listed[k][t.id] = t.weight
		}
	}
	for _, n := range others {
		var dots [3]int32
		s.addCommon(&dots, int(n.sentence))
		for k, p := range s.spaces {
			listed, sum := s.listed[k], int64(0)
			for _, t := range p.listedIn(int(n.sentence)) {
				sum += int64(listed[t.id]) * int64(t.weight)
			}
			dots[k] += int32(sum)
		}
		p, ok := s.scoreDots(i, int(n.sentence), dots)
		take(p, ok, int64(n.score))
	}
	for k, p := range s.spaces {
		for _, t := range p.listedIn(i) {
			s.listed[k][t.id] = 0
		}
	}
	s.clearCommon(i)
}
