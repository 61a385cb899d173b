package parts

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"saksi/compare"
)

// Cut and joined again a report is what it was, byte for byte.
func TestJoinUndoesCut(t *testing.T) {
	for _, n := range []int{0, 1, 3, 50} {
		r := &compare.Report{Version: compare.Version,
			Articles: []compare.ReportArticle{}, Statements: []compare.Statement{}, Links: []compare.Link{}, Weak: []compare.Link{},
			Discrepancies: []compare.Discrepancy{}, Disagreements: []compare.Disagreement{}, Quotes: []compare.Quote{}, Origins: []compare.Origin{}, Errors: []compare.InputError{}}
		for i := range n {
			id := fmt.Sprintf("a%d", i+1)
			a := compare.ReportArticle{ID: id, Text: strings.Repeat("text ", 700*(i%3)+7)}
			for j := range 7 {
				of := func(i int) string { return fmt.Sprint("a", i+1, ".", j) }
				a.Sentences = append(a.Sentences, compare.ReportSentence{ID: of(i), Start: 5 * j, End: 5*j + 4, Text: "text"})
				r.Links = append(r.Links, compare.Link{A: of(i), B: of(0), Reasons: []compare.Reason{}, Terms: []string{id}})
				r.Weak = append(r.Weak, compare.Link{A: of(0), B: of(i), Reasons: []compare.Reason{{Name: "words", Value: .5}}, Terms: []string{}})
				r.Statements = append(r.Statements, compare.Statement{ID: fmt.Sprint("s", i, j)})
				r.Discrepancies = append(r.Discrepancies, compare.Discrepancy{A: id})
			}
			r.Articles = append(r.Articles, a)
			r.Disagreements = append(r.Disagreements, compare.Disagreement{About: id, Values: []compare.Value{{Text: id, Places: make([]compare.Place, 5*i)}}})
			r.Quotes = append(r.Quotes, compare.Quote{Article: id})
			r.Origins = append(r.Origins, compare.Origin{Articles: []string{id}})
			r.Errors = append(r.Errors, compare.InputError{Name: id})
		}
		want, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var joined *compare.Report
		for _, p := range Cut(r.Pack()) {
			data, err := json.Marshal(p) // as it travels
			if err != nil {
				t.Fatal(err)
			}
			if len(data) > 20<<10 {
				t.Errorf("a part has %d bytes: decoding it would hold the page up", len(data))
			}
			var part compare.Report
			if err := json.Unmarshal(data, &part); err != nil {
				t.Fatal(err)
			}
			if p.Packed != nil {
				part.Packed = &compare.Packed{Columns: p.Packed.Columns}
				if data, err = json.Marshal(p.Packed); err != nil {
					t.Fatal(err)
				}
				if err := json.Unmarshal(data, part.Packed); err != nil {
					t.Fatal(err)
				}
			}
			joined = Join(joined, &part)
		}
		got, err := json.Marshal(joined.Unpack())
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%d articles: joined is not what was cut", n)
		}
	}
}
