package export

import (
	"io"
	"net/url"
	"strconv"
	"unicode/utf8"

	"saksi/compare"
	"saksi/compare/view"
)

// Annotation writes the comparison in the W3C Web Annotation model: an
// annotation for each statement of several sources and for each disagreement,
// whose targets are the sentences and the values. Articles are named by
// relative addresses: put the file beside them, or set a base.
func Annotation(w io.Writer, r *compare.Report) error {
	out := collection{Context: "http://www.w3.org/ns/anno.jsonld", ID: "#", Type: "AnnotationCollection", Label: view.Headline(r)}
	page := annotationPage{ID: "#page", Type: "AnnotationPage", Items: []annotation{}}
	at := places(r)
	for _, st := range r.Statements {
		if len(st.Articles) < 2 {
			continue
		}
		a := annotation{ID: "#" + st.ID, Type: "Annotation", Motivation: "linking", Body: []textualBody{tag(string(st.Kind))}}
		if st.Disputed {
			a.Body = append(a.Body, tag("disputed"))
		}
		for _, m := range st.Members {
			if p, ok := at[m]; ok {
				a.Target = append(a.Target, pointAt(p.article, p.sentence.Start, p.sentence.End))
			}
		}
		page.Items = append(page.Items, a)
	}
	for i, d := range r.Disagreements {
		a := annotation{ID: "#d" + strconv.Itoa(i+1), Type: "Annotation", Motivation: "commenting", Body: []textualBody{tag(string(d.Type))}}
		if d.About != "" {
			a.Body = append(a.Body, textualBody{"TextualBody", d.About, "text/plain", "describing"})
		}
		for _, v := range d.Values {
			for _, p := range v.Places {
				if from, ok := at[p.Sentence]; ok {
					a.Target = append(a.Target, pointAt(from.article, p.Start, p.End))
				}
			}
		}
		if len(a.Target) > 0 {
			page.Items = append(page.Items, a)
		}
	}
	out.Total, out.First = len(page.Items), page
	return Encode(w, out)
}

type (
	collection struct {
		Context string         `json:"@context"`
		ID      string         `json:"id"`
		Type    string         `json:"type"`
		Label   string         `json:"label"`
		Total   int            `json:"total"`
		First   annotationPage `json:"first"`
	}
	annotationPage struct {
		ID    string       `json:"id"`
		Type  string       `json:"type"`
		Start int          `json:"startIndex"`
		Items []annotation `json:"items"`
	}
	annotation struct {
		ID         string        `json:"id"`
		Type       string        `json:"type"`
		Motivation string        `json:"motivation"`
		Body       []textualBody `json:"body"`
		Target     []target      `json:"target"`
	}
	textualBody struct {
		Type    string `json:"type"`
		Value   string `json:"value"`
		Format  string `json:"format"`
		Purpose string `json:"purpose"`
	}
	target struct {
		Source string `json:"source"`
		// Selector are two ways to find the same words: by what stands around
		// them, and by counting.
		Selector []any `json:"selector"`
	}
	textQuoteSelector struct {
		Type   string `json:"type"`
		Exact  string `json:"exact"`
		Prefix string `json:"prefix"`
		Suffix string `json:"suffix"`
	}
	textPositionSelector struct {
		Type  string `json:"type"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}
)

func tag(value string) textualBody { return textualBody{"TextualBody", value, "text/plain", "tagging"} }

// around is how many characters before and after a quotation tell it from
// others in the same words.
const around = 32

// pointAt selects a span of bytes of an article. The model counts positions in
// characters, which are code points, not bytes: those of the text as it was
// read, without markup and empty lines, which the report in JSON holds. The
// quotation is to be found in the file itself, so what stands around it ends
// with its line.
func pointAt(a *compare.ReportArticle, start, end int) target {
	from, to := start, end
	for n := 0; n < around && from > 0 && a.Text[from-1] != '\n'; n++ {
		_, size := utf8.DecodeLastRuneInString(a.Text[:from])
		from -= size
	}
	for n := 0; n < around && to < len(a.Text) && a.Text[to] != '\n'; n++ {
		_, size := utf8.DecodeRuneInString(a.Text[to:])
		to += size
	}
	first := utf8.RuneCountInString(a.Text[:start])
	exact := a.Text[start:end]
	return target{"./" + url.PathEscape(a.Name), []any{
		textQuoteSelector{"TextQuoteSelector", exact, a.Text[from:start], a.Text[end:to]},
		textPositionSelector{"TextPositionSelector", first, first + utf8.RuneCountInString(exact)},
	}}
}
