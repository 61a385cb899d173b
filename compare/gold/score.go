package gold

import (
	"slices"

	"saksi/compare"
)

// Scores are the figures of one story, all 0..1 but the counts.
type Scores struct {
	Story string
	// F1 of links of class shared or paraphrased against V and P pairs.
	VP, VPPrecision, VPRecall float64
	// Any is F1 of all links against V, P and C.
	Any float64
	// AP is the average precision of links by score against V and P.
	AP float64
	// Class is the part of the found V and P pairs with the right class.
	Class float64
	// Clusters is F1 of pairs within one statement against V and P.
	Clusters float64
	// Sentences is F1 of exact spans; Noise of boilerplate and duplicate roles.
	Sentences, Noise float64
	// Negatives counts hard negatives linked as shared or paraphrased, of NegativesOf.
	Negatives, NegativesOf int
}

// F1 is the harmonic mean of precision and recall, from counts.
func F1(hits, predicted, gold int) float64 {
	if predicted+gold == 0 {
		return 1
	}
	return 2 * float64(hits) / float64(predicted+gold)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

// Score measures a report of the story's articles.
func (s *Story) Score(r *compare.Report) Scores {
	m := matchSentences(s, r)
	out := Scores{Story: s.Name, NegativesOf: len(s.Negatives)}
	s.scoreLinks(&out, m, r.Links)
	s.scoreClusters(&out, m, r)
	s.scoreSentences(&out, m, r)
	return out
}

func (s *Story) scoreLinks(out *Scores, m match, links []compare.Link) {
	vp, all := 0, 0
	for _, label := range s.labels {
		switch label {
		case "V", "P":
			vp++
			all++
		case "C":
			all++
		}
	}
	seen := map[pair]bool{}
	negative := map[pair]bool{}
	for _, n := range s.Negatives {
		negative[orderedPair(s.index[n.A], s.index[n.B])] = true
	}
	var vpHits, vpPredicted, anyHits, anyPredicted, ranked, rankedHits, right int
	for _, l := range links {
		a, okA := m.gold[l.A]
		b, okB := m.gold[l.B]
		p := orderedPair(a, b)
		if !okA || !okB || seen[p] {
			continue
		}
		seen[p] = true
		label := s.labels[p]
		full := l.Class != compare.ClassPartial
		isVP := label == "V" || label == "P"
		if full && negative[p] && !isVP {
			out.Negatives++
		}
		if label != "ignore" {
			anyPredicted++
			if label != "" {
				anyHits++
			}
		}
		if label == "ignore" || label == "C" {
			continue
		}
		ranked++
		if isVP {
			rankedHits++
			out.AP += ratio(rankedHits, ranked)
			if (label == "V") == (l.Class == compare.ClassShared) && full {
				right++
			}
		}
		if full {
			vpPredicted++
			if isVP {
				vpHits++
			}
		}
	}
	out.AP /= float64(max(vp, 1))
	out.Class = ratio(right, rankedHits)
	out.VP = F1(vpHits, vpPredicted, vp)
	out.VPPrecision, out.VPRecall = ratio(vpHits, vpPredicted), ratio(vpHits, vp)
	out.Any = F1(anyHits, anyPredicted, all)
}

func (s *Story) scoreClusters(out *Scores, m match, r *compare.Report) {
	article := map[string]string{}
	for _, a := range r.Articles {
		for _, sentence := range a.Sentences {
			article[sentence.ID] = a.ID
		}
	}
	hits, predicted, all := 0, 0, 0
	for _, label := range s.labels {
		if label == "V" || label == "P" {
			all++
		}
	}
	for _, st := range r.Statements {
		for i, x := range st.Members {
			for _, y := range st.Members[i+1:] {
				a, okA := m.gold[x]
				b, okB := m.gold[y]
				if !okA || !okB || article[x] == article[y] {
					continue
				}
				switch s.labels[orderedPair(a, b)] {
				case "V", "P":
					hits++
					predicted++
				case "":
					predicted++
				}
			}
		}
	}
	out.Clusters = F1(hits, predicted, all)
}

func (s *Story) scoreSentences(out *Scores, m match, r *compare.Report) {
	compared := []compare.Role{compare.Claim, compare.Headline, compare.CaptionText}
	noise := []compare.Role{compare.Boilerplate, compare.Duplicate}
	var exact, predicted, gold, noiseHits, noisePredicted, noiseGold int
	for i, g := range s.Sentences {
		if slices.Contains(compared, g.Role) {
			gold++
			if m.exact[i] {
				exact++
			}
		} else {
			noiseGold++
		}
	}
	for _, a := range r.Articles {
		for _, sentence := range a.Sentences {
			g, ok := m.gold[sentence.ID]
			if slices.Contains(noise, sentence.Role) {
				noisePredicted++
				if ok && slices.Contains(noise, s.Sentences[g].Role) {
					noiseHits++
				}
			}
			// A sentence of the gold set's noise is not counted against the splitter.
			if ok && slices.Contains(compared, s.Sentences[g].Role) {
				predicted++
			}
		}
	}
	out.Sentences = F1(exact, predicted, gold)
	out.Noise = F1(min(noiseHits, noiseGold), noisePredicted, noiseGold)
}
