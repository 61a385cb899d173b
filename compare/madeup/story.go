// Package madeup writes stories of any size for measuring: articles whose
// sentences are made from templates and word lists by a seeded generator. It is
// known which sentences state the same; nobody reads them for their sense.
package madeup

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

const (
	// partnered is the share of sentences, in percent, that state what another
	// article states in other words; verbatim the share in blocks that several
	// articles have word for word.
	partnered, verbatim = 30, 5
	// tellers is how many articles state one thing at the most, blockLength the
	// sentences of a block.
	tellers, blockLength = 5, 3
)

// A generator makes the sentences of one story.
type generator struct {
	*rand.Rand
	names []string // places of this story, the frequent ones first
}

// Story gives the texts of a story's articles, each of so many sentences in
// paragraphs of three. The same arguments give the same bytes.
func Story(seed uint64, articles, sentences int) []string {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, uint64(articles)))}
	for range 40 + articles*4 {
		g.names = append(g.names, g.name(endings))
	}
	told := make([][]string, articles)
	total := articles * sentences
	for n := 0; articles > 1 && n < total*(partnered+verbatim)/100; {
		var block []fact
		length := 1
		if n < total*verbatim/100 { // blocks come first
			length = blockLength
		}
		for range length {
			block = append(block, g.fact())
		}
		same := make([]string, length)
		for k, f := range block {
			same[k] = g.tell(f)
		}
		for k, a := range g.Perm(articles)[:min(articles, 2+g.IntN(tellers-1))] {
			n += length
			for i, f := range block {
				if length > 1 || k == 0 {
					told[a] = append(told[a], same[i])
				} else {
					told[a] = append(told[a], g.tell(f))
				}
			}
		}
	}
	out := make([]string, articles)
	for a := range told {
		told[a] = told[a][:min(len(told[a]), sentences)]
		for len(told[a]) < sentences {
			told[a] = append(told[a], g.tell(g.fact()))
		}
		out[a] = g.layOut(told[a])
	}
	return out
}

// layOut puts sentences into paragraphs, in an order of the article's own;
// blocks, which stand first in the list, stay together.
func (g *generator) layOut(sentences []string) string {
	var runs [][]string
	for i := 0; i < len(sentences); i += blockLength {
		runs = append(runs, sentences[i:min(i+blockLength, len(sentences))])
	}
	g.Shuffle(len(runs), func(i, j int) { runs[i], runs[j] = runs[j], runs[i] })
	var b strings.Builder
	for _, run := range runs {
		b.WriteString(strings.Join(run, " "))
		b.WriteString("\n\n")
	}
	return b.String()
}

// A fact is what a sentence states, in words that may have another name.
type fact struct {
	who, did, what, kind, where, cause string
	town, day, time, speaker, office   string
	count                              int
}

func (g *generator) fact() fact {
	return fact{who: g.one(people), did: g.one(verbs), what: g.one(things), kind: g.one(kinds), where: g.one(places), cause: g.one(causes),
		town: g.town(), day: g.one(days), time: g.one(times), speaker: g.name(nil) + " " + g.name(surnames), office: g.one(offices), count: 2 + g.IntN(900)}
}

// tell writes a fact in one of several ways.
func (g *generator) tell(f fact) string {
	who, did, what := g.called(f.who), g.called(f.did), fmt.Sprintf("%d %s %s", f.count, f.kind, g.called(f.what))
	where := []string{"near the " + f.where + " of " + f.town, "at " + f.town + "'s " + f.where, "by the " + f.town + " " + f.where}[g.IntN(3)]
	when := []string{"on " + f.day + " " + f.time, "during " + f.day + " " + f.time}[g.IntN(2)]
	why := []string{"after the " + f.cause, "following a " + f.cause, "because of the " + f.cause}[g.IntN(3)]
	said := []string{f.office + " " + f.speaker + " said", "said " + f.speaker + ", the " + f.office}[g.IntN(2)]
	var s string
	switch g.IntN(10) {
	case 0, 1:
		s = fmt.Sprintf("%s the %s %s %s %s %s.", when, who, did, what, where, why)
	case 2, 3:
		s = fmt.Sprintf("%s were %s by %s %s %s, %s.", what, did, who, where, when, said)
	case 4, 5:
		s = fmt.Sprintf("the %s %s %s %s, %s.", who, did, what, where, said)
	case 6:
		s = fmt.Sprintf("“The %s %s %s %s,” said %s %s %s.", who, did, what, why, f.office, f.speaker, when)
	case 7:
		s = fmt.Sprintf("%s, %s, %s %s %s %s.", why, where, who, did, what, when)
	default:
		s = fmt.Sprintf("according to %s %s, %s %s %s %s.", f.office, f.speaker, who, did, what, where)
	}
	return strings.ToUpper(s[:1]) + s[1:] // a quotation mark stays
}

func (g *generator) one(list []string) string { return list[g.IntN(len(list))] }

// called chooses one of a thing's names.
func (g *generator) called(names string) string { return g.one(strings.Split(names, "/")) }

// name makes a proper name of syllables.
func (g *generator) name(endings []string) string {
	s := g.one(syllables)
	if g.IntN(2) == 0 || endings == nil {
		s += g.one(syllables)
	}
	if endings != nil {
		s += g.one(endings)
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// town chooses a place, the first ones of the story most often.
func (g *generator) town() string {
	k := g.IntN(len(g.names))
	return g.names[k*g.IntN(len(g.names))/len(g.names)]
}
