package compare

import (
	"strconv"
	"strings"
	"sync"
)

// The tables of the language files are written as text, with bars between the
// entries and an equals sign behind each key. A map literal of their length is
// code, entry by entry, and weighs 24 kB more in the page (gzip -9).

// set makes a set of words and phrases: "a|b c".
func set(entries string) map[string]bool { return setOf(strings.Split(entries, "|")) }

// setLater makes it when it is first asked for: a page begins to work without
// these, and making all of them would hold it up.
func setLater(entries string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool { return set(entries) })
}

func setOf(words []string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

// numbers makes a table of whole numbers: "yesterday=-1|tomorrow=1".
func numbers(entries string) map[string]int { return table(entries, number[int]) }

// renamings makes a table of words for words: "pounds=gbp|pence=gbp/100".
func renamings(entries string) map[string]string {
	return table(entries, func(s string) string { return s })
}

// measureUnits makes a table of units: "kilometres=m 1000 1", the canonical unit
// and the factor to it as a fraction.
func measureUnits(entries string) map[string]measureUnit {
	return table(entries, func(s string) measureUnit {
		canonical, factor, _ := strings.Cut(s, " ")
		num, den, _ := strings.Cut(factor, " ")
		return measureUnit{canonical, number[int64](num), number[int64](den)}
	})
}

func number[N int | int64](s string) N {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		panic("compare: a table has " + s + " where a number belongs")
	}
	return N(n)
}

func table[V any](entries string, read func(string) V) map[string]V {
	out := map[string]V{}
	for _, e := range strings.Split(entries, "|") {
		key, value, _ := strings.Cut(e, "=")
		out[key] = read(value)
	}
	return out
}
