package compare

import "slices"

// A scorer scores the pairs of some sentences.
type scorer struct {
	*candidateIndex
	sums    []lexical // with each other sentence, of the present one
	touched []int32   // the sentences with sums
	// laid are the present sentence's weights of the common terms, by their
	// numbers; listed those of the terms with a list, where they are needed.
	laid   *[3][mostCommon]int32
	listed [3][]int32
	found  []neighbour
	near   *nearness // in a long story
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
func (s *scorer) sum(j int32) int64 {
	dots := &s.sums[j].dots
	return s.spaces[0].scale*int64(dots[0]) + s.spaces[1].scale*int64(dots[1]) + s.spaces[2].scale*int64(dots[2])
}

// most is what the terms without a list can add to the score of two sentences
// at the most: by the inequality of Cauchy and Schwarz, without reading them.
func (s *scorer) most(i int, j int32) int64 {
	sum := int64(0)
	for k, p := range s.spaces {
		sum += p.scale * s.common.length[k][i] * s.common.length[k][j]
	}
	return sum
}

// score scores the pairs of sentence i with later ones.
func (s *scorer) score(i int) {
	s.accumulate(i, i)
	kept := s.touched[:0]
	for _, j := range s.touched {
		if s.owner[j] == s.owner[i] {
			continue
		}
		if sum := s.sum(j); sum >= candidateFloor*perOne && sum+s.most(i, j) >= pairFloor*perOne {
			kept = append(kept, j)
		}
	}
	for j := i + 1; j < min(s.articles[s.owner[i]].last, i+sameWindow+1); j++ {
		if s.sentences[j].compared() {
			kept = append(kept, int32(j))
		}
	}
	slices.Sort(kept)
	s.layCommon(i)
	s.found = s.found[:0]
	for _, j := range kept {
		var dots [3]int32
		if s.sums[j].of == int32(i+1) {
			dots = s.sums[j].dots
		}
		if s.owner[j] == s.owner[i] {
			s.addCommon(&dots, int(j))
		} else if !s.reaches(i, j, pairFloor*perOne, &dots) {
			continue
		}
		if p, ok := s.scoreDots(i, int(j), dots); ok {
			s.found = append(s.found, neighbour{j, int32(p.raw)})
		}
	}
	s.clearCommon(i)
	s.later[i] = append(make([]neighbour, 0, len(s.found)), s.found...)
}

// accumulate sums what sentence i shares with those behind sentence after.
func (s *scorer) accumulate(i, after int) {
	s.touched = s.touched[:0]
	for k, p := range s.spaces {
		for _, t := range p.listedIn(i) {
			list := p.list(t.id)
			for e := len(list) - 1; e >= 0 && list[e].sentence > int32(after); e-- {
				sum := &s.sums[list[e].sentence]
				if sum.of != int32(i+1) {
					*sum = lexical{of: int32(i + 1)}
					s.touched = append(s.touched, list[e].sentence)
				}
				sum.dots[k] += t.weight * list[e].weight
			}
		}
	}
}

// layCommon lays out the common terms of sentence i.
func (s *scorer) layCommon(i int) {
	for k := range s.spaces {
		for _, t := range s.common.of(i, k) {
			s.laid[k][t.term] = int32(t.weight)
		}
	}
}

func (s *scorer) clearCommon(i int) {
	for k := range s.spaces {
		for _, t := range s.common.of(i, k) {
			s.laid[k][t.term] = 0
		}
	}
}

// addCommon adds to the dot products what sentence j has in common with the one
// laid out.
func (s *scorer) addCommon(dots *[3]int32, j int) {
	for k := range dots {
		dots[k] += s.commonDot(k, j)
	}
}

func (s *scorer) commonDot(k, j int) int32 {
	sum := int32(0)
	for _, t := range s.common.of(j, k) {
		sum += s.laid[k][t.term] * int32(t.weight)
	}
	return sum
}

// reaches is addCommon for two sentences whose score is of use only from least on: it
// ends, with false, as soon as what is left can give no more. Words come first, which
// are few and weigh much.
func (s *scorer) reaches(i int, j int32, least int64, dots *[3]int32) bool {
	bound := s.sum(j) + s.most(i, j)
	for k := len(dots) - 1; k >= 0; k-- {
		dot := s.commonDot(k, int(j))
		dots[k] += dot
		if bound -= s.spaces[k].scale * (s.common.length[k][i]*s.common.length[k][j] - int64(dot)); bound < least {
			return false
		}
	}
	return true
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
			for _, t := range p.listedIn(int(n.sentence)) {
				dots[k] += s.listed[k][t.id] * t.weight
			}
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
