package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Articles name one person or body in many ways: 'Presiden Rusia Vladimir
// Putin', 'Presiden Rusia', 'Putin'; 'National Rivers Inspectorate (NRI)' and
// 'NRI'. The forms are learned from the loaded articles themselves:
//
//   - a name that begins or ends one longer name only is that name (surname
//     after full name, office before it);
//   - a word in brackets after a name whose letters it abbreviates is that name;
//   - capitals that are the initials of exactly one name are that name;
//   - what the language's own table lists (AS and Amerika Serikat).
//
// All forms become one term, so that neither form costs the other anything.

// An aliasTable maps names, as space-joined lower-case words, to the form that
// stands for all of them.
type aliasTable struct {
	canonical map[string]string
	longest   map[string]int // words of the longest name that begins with a word
}

// A name is a run of capitalised words with nothing but a space between.
func (c *corpus) learnAliases(words [][]word) *aliasTable {
	count := map[string]int{}
	capital, lower := map[string]int{}, map[string]int{}
	for i, ws := range words {
		text := c.articles[c.owner[i]].Text
		for k, w := range ws {
			if k > 0 && isCapital(text, w) {
				capital[w.surface]++
			} else if !isCapital(text, w) && !hyphened(text, ws, k) {
				lower[w.surface]++
			}
		}
	}
	initials := map[string][]string{}
	joined := newUnion()
	for i, ws := range words {
		a := c.articles[c.owner[i]]
		if a.lang.capitalNouns || titleCase(a.Text, ws) {
			continue
		}
		for _, run := range nameRuns(a.Text, ws, capital, lower) {
			name := nameOf(ws[run[0]:run[1]])
			count[name]++
			if run[1]-run[0] > 1 {
				short := initialsOf(ws[run[0]:run[1]])
				if !slices.Contains(initials[short], name) {
					initials[short] = append(initials[short], name)
				}
				if short, ok := bracketed(a.Text, ws, run); ok {
					joined.join(name, short)
					count[short]++
				}
			}
		}
	}
	names := make([]string, 0, len(count))
	for name := range count {
		names = append(names, name)
	}
	slices.Sort(names)
	titles := map[string]bool{}
	for _, l := range c.languages() {
		for _, t := range l.titles {
			titles[t] = true
		}
	}
	longer := extensions(names)
	for _, name := range names {
		full := extension(name, longer, count)
		first, _, _ := strings.Cut(full, " ")
		switch {
		case full == "":
		case strings.HasPrefix(full, name+" ") && count[full[len(name)+1:]] > 0 && !titles[first]:
			// 'Korea Utara Kim Jong-un' is Kim Jong-un, not Korea Utara.
		case titles[first] && strings.HasSuffix(full, " "+name) && len(longer[full]) > 0:
			// 'Presiden Rusia', who is also 'Presiden Rusia Vladimir Putin', is not Rusia.
		default:
			joined.join(name, full)
		}
	}
	for short, full := range initials {
		if len(full) == 1 && len(short) >= 3 && count[short] > 0 {
			joined.join(short, full[0])
		}
	}
	t := &aliasTable{canonical: map[string]string{}, longest: map[string]int{}}
	for _, group := range joined.groups() {
		best := slices.MinFunc(group, func(x, y string) int {
			return cmp.Or(cmp.Compare(count[y], count[x]), cmp.Compare(len(x), len(y)), cmp.Compare(x, y))
		})
		for _, name := range group {
			t.add(name, best)
		}
	}
	for _, l := range c.languages() {
		for _, forms := range l.aliases {
			first := forms[0]
			if known, ok := t.canonical[first]; ok {
				first = known
			}
			for _, f := range forms {
				if _, ok := t.canonical[f]; !ok {
					t.add(f, first)
				}
			}
		}
	}
	return t
}

func (t *aliasTable) add(name, canonical string) {
	t.canonical[name] = canonical
	first, _, _ := strings.Cut(name, " ")
	t.longest[first] = max(t.longest[first], strings.Count(name, " ")+1)
}

// A joinedName is a run of words of a sentence that is a name, with the form that
// stands for it.
type joinedName struct {
	first, words int
	canonical    string
}

// find finds the names of a sentence.
func (t *aliasTable) find(text string, words []word) []joinedName {
	var out []joinedName
	for i := 0; i < len(words); i++ {
		if !isCapital(text, words[i]) {
			continue
		}
		for k := min(t.longest[words[i].surface], len(words)-i); k > 0; k-- {
			if canonical, ok := t.canonical[nameOf(words[i:i+k])]; ok {
				out = append(out, joinedName{i, k, canonical})
				i += k - 1
				break
			}
		}
	}
	return out
}

// joinNames appends a sentence's words with the names replaced.
func joinNames(out, words []word, names []joinedName) []word {
	for i := 0; i < len(words); i++ {
		w := words[i]
		if len(names) > 0 && names[0].first == i {
			name := names[0]
			names = names[1:]
			i += name.words - 1
			w.end, w.term, w.surface, w.name = words[i].end, name.canonical, name.canonical, true
		}
		out = append(out, w)
	}
	return out
}

func isCapital(text string, w word) bool {
	r, _ := utf8.DecodeRuneInString(text[w.start:])
	return unicode.IsUpper(r)
}

// hyphened says that word k hangs on the one before by a hyphen.
func hyphened(text string, words []word, k int) bool {
	return k > 0 && words[k-1].end+1 == words[k].start && text[words[k-1].end] == '-'
}

func nameOf(words []word) string {
	if len(words) == 1 {
		return words[0].surface
	}
	parts := make([]string, len(words))
	for k, w := range words {
		parts[k] = w.surface
	}
	return strings.Join(parts, " ")
}

func initialsOf(words []word) string {
	var b strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w.surface)
		b.WriteRune(r)
	}
	return b.String()
}

// titleCase says that most words are capitalised, as in headlines, so that
// capitals tell nothing.
func titleCase(text string, words []word) bool {
	n := 0
	for _, w := range words {
		if isCapital(text, w) {
			n++
		}
	}
	return 10*n > 6*len(words) && len(words) > 3
}

// nameRuns finds the names of a sentence as half-open ranges of its words. A
// word at the sentence's start counts only when it is written with a capital
// elsewhere too.
func nameRuns(text string, words []word, capital, lower map[string]int) [][2]int {
	var out [][2]int
	isName := func(k int) bool {
		w := words[k]
		if hyphened(text, words, k) { // Kim Jong-un
			return isCapital(text, words[k-1])
		}
		return isCapital(text, w) && (k > 0 || capital[w.surface] > 0) && capital[w.surface] >= lower[w.surface]
	}
	for i := 0; i < len(words); i++ {
		if !isName(i) {
			continue
		}
		j := i + 1
		for j < len(words) && isName(j) && strings.Trim(text[words[j-1].end:words[j].start], " -‑.") == "" {
			j++
		}
		out = append(out, [2]int{i, j})
		i = j - 1
	}
	return out
}

// bracketed gives the single word in brackets after a name, when its letters
// stand in the name in this order: 'Badan SAR Nasional (Basarnas)'.
func bracketed(text string, words []word, run [2]int) (string, bool) {
	if run[1] >= len(words) {
		return "", false
	}
	w := words[run[1]]
	if strings.TrimSpace(text[words[run[1]-1].end:w.start]) != "(" || !strings.HasPrefix(text[w.end:], ")") || !isCapital(text, w) {
		return "", false
	}
	rest := strings.ReplaceAll(nameOf(words[run[0]:run[1]]), " ", "")
	for _, r := range w.surface {
		k := strings.IndexRune(rest, r)
		if k < 0 {
			return "", false
		}
		rest = rest[k+utf8.RuneLen(r):]
	}
	return w.surface, true
}

// extensions lists, for every name, the longer names that begin or end with it.
func extensions(names []string) map[string][]string {
	out := map[string][]string{}
	for _, n := range names {
		for i := range n {
			if n[i] == ' ' {
				out[n[:i]] = append(out[n[:i]], n)
				if n[i+1:] != n[:i] {
					out[n[i+1:]] = append(out[n[i+1:]], n)
				}
			}
		}
	}
	return out
}

// extension is the longer name that this one stands for: of the names that
// begin or end with it the most frequent, if at least two in three of them are
// that one or related to it; else "". A name counts in longer names too.
func extension(name string, longer map[string][]string, count map[string]int) string {
	within := func(n string) int {
		sum := count[n]
		for _, m := range longer[n] {
			sum += count[m]
		}
		return sum
	}
	best := ""
	for _, n := range longer[name] {
		if best == "" || within(n) > within(best) || within(n) == within(best) && len(n) < len(best) {
			best = n
		}
	}
	same, total := 0, 0
	for _, n := range longer[name] {
		total += within(n)
		if n == best || slices.Contains(longer[best], n) || slices.Contains(longer[n], best) {
			same += within(n)
		}
	}
	if 3*same < 2*total {
		return ""
	}
	return best
}

// A union joins names into groups.
type union struct{ parent map[string]string }

func newUnion() *union { return &union{map[string]string{}} }

func (u *union) find(x string) string {
	p, ok := u.parent[x]
	if !ok {
		u.parent[x] = x
		return x
	}
	if p == x {
		return x
	}
	root := u.find(p)
	u.parent[x] = root
	return root
}

func (u *union) join(x, y string) {
	x, y = u.find(x), u.find(y)
	u.parent[max(x, y)] = min(x, y)
}

// groups gives the groups, each sorted, in order.
func (u *union) groups() [][]string {
	members := map[string][]string{}
	names := make([]string, 0, len(u.parent))
	for name := range u.parent {
		names = append(names, name)
	}
	slices.Sort(names)
	var roots []string
	for _, name := range names {
		root := u.find(name)
		if members[root] == nil {
			roots = append(roots, root)
		}
		members[root] = append(members[root], name)
	}
	out := make([][]string, len(roots))
	for i, root := range roots {
		out[i] = members[root]
	}
	return out
}
