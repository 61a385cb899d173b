package compare

import (
	"context"
	"testing"
)

const wireText = "Api melanda pasar di tepi sungai itu pada Senin malam dan menghanguskan empat puluh dua kios di sisi timur sebelum padam menjelang pagi. "

func TestOriginsNeedACommonRun(t *testing.T) {
	own := "Wali kota berjanji membangun lagi pasar itu dalam setahun. "
	for _, test := range []struct {
		name          string
		first, second string
		origins       int
		credit        string
	}{
		{"one wire, credited", wireText + own + "\n(KBN/ab)", wireText + "Pedagang pindah ke lapangan.\n(KBN/cd)", 1, "KBN"},
		{"the same words without credit", wireText + own, wireText + "Pedagang pindah ke lapangan.", 1, ""},
		{"a quotation in common", "“" + wireText + "” kata Sarwono Jatmiko. " + own, "Sarwono Jatmiko berkata, “" + wireText + "”", 0, ""},
		{"other words", wireText, "Empat puluh dua kios habis terbakar ketika pasar dekat sungai dilalap api Senin malam.", 0, ""},
	} {
		r, err := Compare(context.Background(), []Article{{Name: "a", Language: "id", Text: test.first}, {Name: "b", Language: "id", Text: test.second}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Origins) != test.origins {
			t.Errorf("%s: %d origins %+v", test.name, len(r.Origins), r.Origins)
			continue
		}
		if test.origins == 1 {
			if r.Origins[0].Credit != test.credit || r.Origins[0].RunWords < 20 {
				t.Errorf("%s: %+v", test.name, r.Origins[0])
			}
			for _, st := range r.Statements {
				if len(st.Articles) == 2 && st.Origins != 1 {
					t.Errorf("%s: %s has %d origins", test.name, st.ID, st.Origins)
				}
			}
		}
	}
}
