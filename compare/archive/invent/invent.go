// Package invent makes articles of invented events for tests and measures:
// people, places and goods are strings of syllables, what happens comes from a
// few frames of sentences. The same number and seed give the same articles.
package invent

import (
	"fmt"
	"math/rand"
	"strings"

	"saksi/compare"
)

// Articles makes n articles. Their names tell the event: "e12-3" is the third
// article of event 12. A quarter of the events has one article, few have
// thirty. Days pass as events do, eighty events a day in each of two languages.
func Articles(n int, seed int64) []compare.Article {
	g := &generator{r: rand.New(rand.NewSource(seed))}
	// Offices and towns are shared by the events of a region, so that events of
	// one week look alike.
	for range 40 + n/100 {
		g.regions = append(g.regions, region{g.name(), g.name(), g.name() + " " + g.name()})
	}
	var out []compare.Article
	for event := 0; len(out) < n; event++ {
		e := g.event(event)
		for k := range min(g.size(), n-len(out)) {
			a := g.article(e)
			a.Name = fmt.Sprintf("e%d-%d", event, k+1)
			out = append(out, a)
		}
	}
	g.r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

type generator struct {
	r       *rand.Rand
	regions []region
}

type region struct{ district, town, chief string }

// An event is what all of its articles draw from.
type event struct {
	language string
	day      int
	region
	place, firm, witness, victim string
	numbers                      [4]int
	kind                         int
}

func (g *generator) size() int {
	switch p := g.r.Intn(100); {
	case p < 25:
		return 1
	case p < 90:
		return 2 + g.r.Intn(5)
	case p < 98:
		return 7 + g.r.Intn(8)
	}
	return 30
}

func (g *generator) event(number int) event {
	e := event{
		language: [2]string{"id", "en"}[number%2],
		day:      number / 160,
		region:   g.regions[g.r.Intn(len(g.regions))],
		place:    g.name(), firm: g.name(), witness: g.name() + " " + g.name(), victim: g.name() + " " + g.name(),
		kind: g.r.Intn(len(kinds[0])),
	}
	for i := range e.numbers {
		e.numbers[i] = 2 + g.r.Intn(900)
	}
	return e
}

// article tells the event with some of its facts, each in one of its wordings.
func (g *generator) article(e event) compare.Article {
	frames := framesID
	if e.language == "en" {
		frames = framesEN
	}
	kind := kinds[map[string]int{"id": 0, "en": 1}[e.language]][e.kind]
	fill := strings.NewReplacer(
		"{district}", e.district, "{town}", e.town, "{chief}", e.chief, "{place}", e.place, "{firm}", e.firm,
		"{witness}", e.witness, "{victim}", e.victim, "{what}", kind[0], "{thing}", kind[1],
		"{n0}", fmt.Sprint(e.numbers[0]), "{n1}", fmt.Sprint(e.numbers[1]), "{n2}", fmt.Sprint(e.numbers[2]), "{n3}", fmt.Sprint(e.numbers[3]))
	var text strings.Builder
	for i, f := range frames {
		if i > 1 && g.r.Intn(3) == 0 {
			continue // this newsroom leaves the fact out
		}
		text.WriteString(fill.Replace(f[g.r.Intn(len(f))]))
		if i == 0 || i%3 == 2 {
			text.WriteByte('\n')
		} else {
			text.WriteByte(' ')
		}
	}
	// What only this article has: a voice from the street.
	own := [2]string{"Seorang warga bernama %s mengaku baru mendengar kabar itu dari saudaranya di %s.", "A shopkeeper named %s heard of it from a cousin in %s."}
	fmt.Fprintf(&text, own[map[string]int{"id": 0, "en": 1}[e.language]], g.name(), g.name())
	day := e.day + g.r.Intn(2)
	return compare.Article{
		Language: e.language,
		Date:     fmt.Sprintf("2025-%02d-%02d", 1+day/28%12, 1+day%28),
		Text:     strings.TrimSpace(text.String()),
	}
}

// name is a word of two to three syllables, of some 10^5.
func (g *generator) name() string {
	var b strings.Builder
	for range 2 + g.r.Intn(2) {
		b.WriteString(onsets[g.r.Intn(len(onsets))])
		b.WriteString(rhymes[g.r.Intn(len(rhymes))])
	}
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

var (
	onsets = strings.Fields("b d f g h j k l m n p r s t w br dr kr tr sl pl st")
	rhymes = strings.Fields("a e i o u an en in on un ar er ir or ur ai au ang ung ent ost")
)
