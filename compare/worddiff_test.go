package compare

import (
	"strings"
	"testing"
)

// picture shows a difference as one line: common text as it is, changes as
// [old|new].
func picture(a, b string) string {
	var out strings.Builder
	for _, p := range WordDiff(a, b) {
		if p.Same {
			out.WriteString(a[p.A.Start:p.A.End])
		} else {
			out.WriteString("[" + a[p.A.Start:p.A.End] + "|" + b[p.B.Start:p.B.End] + "]")
		}
	}
	return out.String()
}

func TestWordDiff(t *testing.T) {
	for _, c := range []struct{ why, a, b, want string }{
		{"nothing differs", "Api padam.", "Api padam.", "Api padam."},
		{"a number is one word", "sebanyak 3.500 kios", "sebanyak 3.600 kios", "sebanyak [3.500 |3.600 ]kios"},
		{"a date is one word", "Minggu (8/2/2026) pagi", "Minggu (9/2/2026) pagi", "Minggu ([8/2/2026|9/2/2026]) pagi"},
		{"a time is one word", "pukul 18:42 malam", "pukul 18:45 malam", "pukul [18:42 |18:45 ]malam"},
		{"case is no difference", "Api Padam", "api padam", "Api Padam"},
		{"marks have many forms", `kata “dia”`, `kata "dia"`, `kata “dia”`},
		{"a phrase is one part", "api padam dini hari", "hujan turun dini hari", "[api padam |hujan turun ]dini hari"},
		{"a lone small word in common does not speckle", "rumah warga di desa terbakar", "kios pedagang di kota terbakar", "[rumah warga di desa |kios pedagang di kota ]terbakar"},
		{"added at the end", "Api padam", "Api padam Minggu pagi", "Api padam[|Minggu pagi]"},
		{"from nothing", "", "Api padam.", "[|Api padam.]"},
	} {
		if got := picture(c.a, c.b); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}

// The parts join to the texts, whatever they are.
func FuzzWordDiffRejoins(f *testing.F) {
	for _, s := range [][2]string{{"", ""}, {" a", "a "}, {"Dr. A/B 1/2", "“x” 18:42"}, {"\xff\xfe", "\xff"}, {"昨日、雨", "今日、雨。"}, {"  ", "\n"}} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		endA, endB, last := 0, 0, -1
		for i, p := range WordDiff(a, b) {
			if p.A.Start != endA || p.B.Start != endB || p.A.End < endA || p.B.End < endB {
				t.Fatalf("part %d of %q and %q does not follow: %+v", i, a, b, p)
			}
			same := 0
			if p.Same {
				same = 1
			}
			if same == last {
				t.Fatalf("parts %d and %d of %q and %q are of one sort", i-1, i, a, b)
			}
			endA, endB, last = p.A.End, p.B.End, same
		}
		if endA != len(a) || endB != len(b) {
			t.Fatalf("the parts of %q and %q end at %d and %d", a, b, endA, endB)
		}
	})
}
