package compare_test

import (
	"strings"
	"testing"
	"unicode"

	"saksi/compare"
)

// The laws of stories hold for any texts.
func FuzzLaws(f *testing.F) {
	for _, s := range [][3]string{
		{"Tiga orang luka pada Senin (8/2/2026).\n\"Api padam,\" kata Marten Kase.", "Lima orang luka pada Senin.", "Api padam, kata Kase."},
		{"The bridge closed on Monday. No one was hurt.", "The bridge closed on Tuesday.", "The bridge closed on Monday. No one was hurt."},
		{"昨日、三人が負傷した。", "昨日、五人が負傷した。", "昨日、三人が負傷した。"},
		{"A\x00b. \u202Ec!", ".", "\xff\xfe"},
		{"1.\n2.\n3.", "1.\n3.\n2.", "3.\n2.\n1."},
		{strings.Repeat("x. ", 40), "x.", "x. y."},
	} {
		f.Add(s[0], s[1], s[2])
	}
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if len(a)+len(b)+len(c) > 900 { // five comparisons each: more would be slow, not telling
			return
		}
		var articles []compare.Article
		for i, text := range []string{a, b, c} {
			if strings.TrimSpace(strings.ToValidUTF8(text, "\uFFFD")) != "" {
				articles = append(articles, compare.Article{Name: string(rune('a' + i)), Text: text})
			}
		}
		if len(articles) < 2 {
			return
		}
		r := mustCompare(t, articles...)
		checkConsistent(t, r)
		turned := append(articles[1:len(articles):len(articles)], articles[0])
		sameLines(t, relabelled(r), relabelled(mustCompare(t, turned...)))
		for i := range articles {
			twin := articles[i]
			twin.Name = "twin"
			for _, read := range mustCompare(t, articles[i], twin).Articles {
				for _, s := range read.Sentences {
					if letters := len([]rune(strings.Join(strings.FieldsFunc(s.Text, wordless), ""))); letters < 3 || len([]rune(s.Text)) < 5 {
						continue // marks state nothing, and two letters are too few to be known by
					}
					if s.Role != compare.Boilerplate && s.Role != compare.Duplicate && s.Kind != compare.Shared {
						t.Errorf("%q against itself: %q is %s", articles[i].Text, s.Text, s.Kind)
					}
				}
			}
		}
	})
}

func wordless(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
