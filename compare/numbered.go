package compare

// Counted numbers the sentences of a report, so that what is found out about
// them stands in lists. It is the same for all readings of one comparison.
type counted struct {
	of    map[string]int32 // by id
	id    []string
	owner []int32 // the article's place
	first []int32 // the first of each article
}

// numbered counts the sentences, once for a packed report.
func (r *Report) numbered() *counted {
	if r.Packed != nil && r.Packed.sentences != nil {
		return r.Packed.sentences
	}
	n, sum := &counted{}, 0
	for k := range r.Articles {
		n.first = append(n.first, int32(sum))
		sum += len(r.Articles[k].Sentences)
	}
	n.of, n.id, n.owner = make(map[string]int32, sum), make([]string, 0, sum), make([]int32, 0, sum)
	for k := range r.Articles {
		for i := range r.Articles[k].Sentences {
			id := r.Articles[k].Sentences[i].ID
			n.of[id] = int32(len(n.id))
			n.id, n.owner = append(n.id, id), append(n.owner, int32(k))
		}
	}
	return n
}

// sentence is the one with a number.
func (r *Report) sentence(n *counted, i int32) *ReportSentence {
	k := n.owner[i]
	return &r.Articles[k].Sentences[i-n.first[k]]
}

// Place is where a sentence stands: its article's place and its own within that.
func (p *Packed) Place(sentence string) (article, at int, ok bool) {
	i, ok := p.sentences.of[sentence]
	if !ok {
		return 0, 0, false
	}
	k := p.sentences.owner[i]
	return int(k), int(i - p.sentences.first[k]), true
}
