package compare_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode"

	"saksi/compare"
)

// Laws hold for every story and every version of the scoring.

func TestArticleAgainstItselfIsAllShared(t *testing.T) {
	stories(t, func(t *testing.T, _ string, articles []compare.Article) {
		for _, a := range articles {
			twin := a
			twin.Name = "twin of " + a.Name
			report := mustCompare(t, a, twin)
			for _, article := range report.Articles {
				for _, s := range article.Sentences {
					if s.Role != compare.Boilerplate && s.Role != compare.Duplicate && s.Kind != compare.Shared {
						t.Errorf("%s: %s is %s: %s", article.Name, s.ID, s.Kind, s.Text)
					}
				}
			}
			for _, d := range report.Disagreements {
				t.Errorf("%s disagrees with itself about %s %s: %v", a.Name, d.Type, d.About, d.Values)
			}
		}
	})
}

// Texts on different things, without a word in common, share nothing.
func TestDisjointTextsAreAllUnique(t *testing.T) {
	pairs := map[string][2]string{
		"English": {
			"The ferry left harbour before dawn.\nTwo engines failed near the lighthouse.\nRescuers towed her back.",
			"Judges crowned a baker from Millbrook.\nHis rye loaf took eleven hours.\nEvery ticket sold out.",
		},
		"Indonesian": {
			"Feri berangkat sebelum fajar.\nDua mesin mati dekat mercusuar.\nTim penolong menariknya kembali.",
			"Juri memilih pembuat roti asal Kalimaya.\nAdonan gandum butuh sebelas jam.\nSemua karcis habis.",
		},
		"letters": {letters('a', 40), letters('n', 40)},
	}
	for name, texts := range pairs {
		report := mustCompare(t, compare.Article{Name: "one", Text: texts[0]}, compare.Article{Name: "other", Text: texts[1]})
		if len(report.Links) > 0 {
			t.Errorf("%s: %d links, the first of score %v", name, len(report.Links), report.Links[0].Score)
		}
		for _, st := range report.Statements {
			if st.Kind != compare.Unique {
				t.Errorf("%s: %s is %s", name, st.ID, st.Kind)
			}
		}
	}
}

// letters makes n sentences of words from the twelve letters after first.
func letters(first rune, n int) string {
	var out strings.Builder
	state := uint32(first)
	for range n {
		for word := range 8 {
			if word > 0 {
				out.WriteByte(' ')
			}
			for range 5 {
				state = state*1664525 + 1013904223
				out.WriteRune(first + rune(state>>16%12))
			}
		}
		out.WriteString(".\n")
	}
	return out.String()
}

func TestArticleOrderDoesNotMatter(t *testing.T) {
	stories(t, func(t *testing.T, _ string, articles []compare.Article) {
		want := relabelled(mustCompare(t, articles...))
		turned := slices.Clone(articles)
		for range len(articles) - 1 {
			turned = append(turned[1:], turned[0])
			if runtime.GOOS == "js" {
				break // one turn is enough where everything is slow
			}
			sameLines(t, want, relabelled(mustCompare(t, turned...)))
		}
		slices.Reverse(turned)
		sameLines(t, want, relabelled(mustCompare(t, turned...)))
	})
}

func sameLines(t *testing.T, want, got []string) {
	t.Helper()
	if line := lineThatDiffers(want, got); line != "" {
		t.Error(line)
	}
}

// lineThatDiffers is the first line that only one of two sorted lists has.
func lineThatDiffers(want, got []string) string {
	for _, line := range want {
		if _, ok := slices.BinarySearch(got, line); !ok {
			return "lost in another order: " + line
		}
	}
	for _, line := range got {
		if _, ok := slices.BinarySearch(want, line); !ok {
			return "only in another order: " + line
		}
	}
	return ""
}

// relabelled says what a report says without the numbers that come from the
// order of its articles, as sorted lines. The wording of terms and the best of
// equal members come from the first article and go with the numbers.
func relabelled(r *compare.Report) []string {
	name := map[string]string{} // article or sentence id to one that does not depend on order
	statement := map[string]string{}
	for _, a := range r.Articles {
		name[a.ID] = a.Name
		for _, s := range a.Sentences {
			name[s.ID] = fmt.Sprintf("%s:%d", a.Name, s.Start)
		}
	}
	all := func(ids []string) string {
		var out []string
		for _, id := range ids {
			out = append(out, name[id])
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
	var lines []string
	for _, st := range r.Statements {
		statement[st.ID] = all(st.Members)
		lines = append(lines, fmt.Sprintf("statement %s: %s origins %d disputed %t", all(st.Members), st.Kind, st.Origins, st.Disputed))
	}
	links := func(what string, list []compare.Link) {
		for _, l := range list {
			lines = append(lines, fmt.Sprintf("%s %s: %s %v %d", what, all([]string{l.A, l.B}), l.Class, l.Score, len(l.Terms)))
		}
	}
	links("link", r.Links)
	links("weak", r.Weak)
	for _, d := range r.Disagreements {
		var values []string
		for _, v := range d.Values {
			values = append(values, v.Normal+" in "+all(v.Articles))
		}
		slices.Sort(values)
		lines = append(lines, fmt.Sprintf("disagreement %s: %s %s", statement[d.Statement], d.Type, strings.Join(values, ", ")))
	}
	for _, o := range r.Origins {
		lines = append(lines, fmt.Sprintf("origin %s: %s %d", all(o.Articles), o.Credit, o.RunWords))
	}
	slices.Sort(lines)
	return lines
}

func TestSameInputSameBytes(t *testing.T) {
	stories(t, func(t *testing.T, _ string, articles []compare.Article) {
		first := reportBytes(t, articles)
		if again := reportBytes(t, articles); firstDifference(first, again) >= 0 {
			t.Error("two runs on the same articles differ")
		}
	})
}

// Sentences cover their article: nothing but white space stands between them,
// and each is its span of the text.
func TestSentencesRejoinToTheText(t *testing.T) {
	stories(t, func(t *testing.T, _ string, articles []compare.Article) {
		for _, a := range mustCompare(t, articles...).Articles {
			at := 0
			for _, s := range a.Sentences {
				if s.Start < at || s.End <= s.Start || s.End > len(a.Text) || a.Text[s.Start:s.End] != s.Text {
					t.Fatalf("%s: %s is no span of the text after the sentence before it", a.Name, s.ID)
				}
				if lost := strings.TrimFunc(a.Text[at:s.Start], unicode.IsSpace); lost != "" {
					t.Errorf("%s: %q stands in no sentence", a.Name, lost)
				}
				at = s.End
			}
			if lost := strings.TrimSpace(a.Text[at:]); lost != "" {
				t.Errorf("%s: %q stands in no sentence", a.Name, lost)
			}
		}
	})
}
