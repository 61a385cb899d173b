package compare

// Counted numbers the sentences of a report, so that what is found out about
// them stands in lists. It is the same for all readings of one comparison.
type counted struct {
	id    []string
	owner []int32          // the article's place
	first []int32          // the first of each article
	odd   map[string]int32 // all, where a report of others has ids that do not tell their places
}

// numbered counts the sentences, once for a packed report.
func (r *Report) numbered() *counted {
	if r.Packed != nil && r.Packed.sentences != nil {
		return r.Packed.sentences
	}
	n := new(counted)
	for k := range r.Articles {
		n.first = append(n.first, int32(len(n.id)))
		for i := range r.Articles[k].Sentences {
			n.id, n.owner = append(n.id, r.Articles[k].Sentences[i].ID), append(n.owner, int32(k))
		}
	}
	for i, id := range n.id {
		if k, ok := n.find(id); !ok || int(k) != i {
			n.odd = make(map[string]int32, len(n.id))
			for i, id := range n.id {
				n.odd[id] = int32(i)
			}
			break
		}
	}
	return n
}

// find gives a sentence's number. Its id tells its place, and reading that takes a
// quarter of the time of a look into a map.
func (n *counted) find(id string) (int32, bool) {
	if n.odd != nil {
		i, ok := n.odd[id]
		return i, ok
	}
	var part [2]int // the article's number and the sentence's
	k := 0
	for i := 1; i < len(id); i++ {
		switch c := id[i]; {
		case c == '.' && k == 0:
			k = 1
		case '0' <= c && c <= '9' && part[k] < 1<<24:
			part[k] = 10*part[k] + int(c-'0')
		default:
			return 0, false
		}
	}
	if part[0] < 1 || part[0] > len(n.first) {
		return 0, false
	}
	i := int(n.first[part[0]-1]) + part[1] - 1
	if i < 0 || i >= len(n.id) || n.id[i] != id {
		return 0, false
	}
	return int32(i), true
}

// number is that of a sentence which is there.
func (n *counted) number(id string) int32 {
	i, _ := n.find(id)
	return i
}

// sentence is the one with a number.
func (r *Report) sentence(n *counted, i int32) *ReportSentence {
	k := n.owner[i]
	return &r.Articles[k].Sentences[i-n.first[k]]
}

// Place is where a sentence stands: its article's place and its own within that.
func (p *Packed) Place(sentence string) (article, at int, ok bool) {
	i, ok := p.sentences.find(sentence)
	if !ok {
		return 0, 0, false
	}
	k := p.sentences.owner[i]
	return int(k), int(i - p.sentences.first[k]), true
}

// Sentences is how many sentences the report has, Number the place of one among
// them, 0 for one that is not there.
func (p *Packed) Sentences() int { return len(p.sentences.id) }

func (p *Packed) Number(sentence string) int { return int(p.sentences.number(sentence)) }
