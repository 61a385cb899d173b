package compare

import "slices"

// ofAnotherYear tells whether sentence i tells of a year that is neither its
// article's nor named in j: what happened then is no other value for now.
func (c *corpus) ofAnotherYear(i, j int) bool {
	named := func(i int) (years []int) {
		for k := range c.facts[i].quantities {
			if q := &c.facts[i].quantities[k]; q.kind == dateQuantity && q.day().year > 0 {
				years = append(years, q.day().year)
			}
		}
		return years
	}
	now := func(i int) int {
		a := c.articles[c.owner[i]]
		if a.Date != "" {
			return parseDay(a.Date).year
		}
		return dateOf(&a.Article, a.lang).year
	}
	there := named(j)
	for _, year := range named(i) {
		if at := now(j); at > 0 && year != at && year != now(i) && !slices.Contains(there, year) {
			return true
		}
	}
	return false
}

// usualWords say what is mostly so, not what was.
var usualWords = set("usually", "normally", "ordinarily", "typically", "biasanya", "lazimnya", "umumnya", "normalnya")

// asUsual tells whether sentence i tells what is mostly so.
func (c *corpus) asUsual(i int) bool {
	return slices.ContainsFunc(c.features.words[i], func(w word) bool { return usualWords[w.surface] })
}
