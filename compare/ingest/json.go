package ingest

import (
	"bytes"
	"encoding/json" // the report's own format needs it, so it is in the page anyway
	"errors"
	"strings"

	"saksi/compare"
)

func isJSON(in *input) bool {
	head := in.head()
	return (strings.HasPrefix(head, "{") || strings.HasPrefix(head, "[")) && (in.hasExt(".json", ".ninjs", ".jsonld") || json.Valid(bytes.TrimPrefix(in.data, []byte("\xef\xbb\xbf"))))
}

// readJSON tells a saved comparison, ninjs and JSON-LD apart.
func readJSON(s *session, in *input) {
	text, err := s.text(in, "")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	data := []byte(text)
	if !json.Valid(data) {
		s.fail(in, "is broken JSON, perhaps cut off: download or save it again")
		return
	}
	report, err := Saved(data)
	switch {
	case err == nil:
		for _, a := range Articles(report) {
			s.accept(in, a)
		}
		return
	case err != errNotSaved:
		s.fail(in, "%s", err)
		return
	}
	var items []json.RawMessage
	if json.Unmarshal(data, &items) != nil {
		items = []json.RawMessage{data}
	}
	found := false
	for _, item := range items {
		var n ninjs
		_ = json.Unmarshal(item, &n) // a field of another type than ours leaves the others
		found = s.ninjs(in, &n) || found
	}
	if !found {
		s.fail(in, "is JSON without an article: a saved comparison, ninjs and JSON-LD articles are read")
	}
}

var (
	errNotSaved  = errors.New("is no saved comparison")
	errTooNew    = errors.New("is a comparison saved by a newer version: load it there, or add its articles anew")
	errNoReports = errors.New("is a saved comparison without articles: add the articles themselves")
)

// Saved reads a comparison that was saved as JSON, with all that is in it. The
// error says what to do, to be put after the file's name.
func Saved(data []byte) (*compare.Report, error) {
	var probe struct {
		Version    int             `json:"version"`
		Articles   json.RawMessage `json:"articles"`
		Statements json.RawMessage `json:"statements"`
	}
	if json.Unmarshal(data, &probe) != nil || probe.Version == 0 || probe.Articles == nil || probe.Statements == nil {
		return nil, errNotSaved
	}
	if probe.Version > compare.Version {
		return nil, errTooNew
	}
	var r compare.Report
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, errors.New("is a saved comparison that was changed by hand and no longer reads: " + err.Error())
	}
	if len(r.Articles) == 0 {
		return nil, errNoReports
	}
	return &r, nil
}

// Articles are the articles of a saved comparison, ready to be compared again.
// Texts are cleaned and blocks checked, for a file may have been changed.
func Articles(r *compare.Report) []compare.Article {
	var out []compare.Article
	for _, ra := range r.Articles {
		d := &draft{Article: compare.Article{Name: ra.Name, Title: ra.Title, Language: languageCode(ra.Language),
			Outlet: ra.Outlet, Author: ra.Author, Date: ra.Date}}
		if blocksFit(ra.Text, ra.Blocks) {
			for _, b := range ra.Blocks {
				d.add(b.Kind, b.Reason, ra.Text[b.Start:b.End])
			}
		} else {
			for _, line := range strings.Split(ra.Text, "\n") {
				d.add(compare.Paragraph, "", line)
			}
		}
		if !d.hasContent() {
			continue
		}
		a := d.article()
		a.Notes = ra.Notes
		out = append(out, a)
	}
	return out
}

// blocksFit says whether blocks are spans of the text, in order, of known kinds.
func blocksFit(text string, blocks []compare.Block) bool {
	end := 0
	for _, b := range blocks {
		if b.Start < end || b.End < b.Start || b.End > len(text) || (b.Kind == compare.Noise) != (b.Reason != "") {
			return false
		}
		switch b.Kind {
		case compare.Paragraph, compare.Heading, compare.Caption, compare.ListItem, compare.Quotation, compare.Table, compare.Noise:
		default:
			return false
		}
		end = b.End
	}
	return len(blocks) > 0
}

// A ninjs is an item of IPTC's JSON, versions 1 and 2, with the names that a
// JSON-LD article has for the same things.
type ninjs struct {
	Headline, Title, Name, Byline, Slugline, Language string
	BodyText                                          string `json:"body_text"`
	BodyXHTML                                         string `json:"body_xhtml"`
	BodyHTML                                          string `json:"body_html"`
	VersionCreated                                    string
	FirstCreated                                      string
	ContentCreated                                    string
	Headlines                                         []struct{ Role, Value string }
	Bodies                                            []struct{ Role, ContentType, Value string }
	InfoSources                                       []struct{ Name string }
	InfoSource                                        []struct{ Name string }
	Associations                                      json.RawMessage

	ArticleBody   string
	DatePublished string
	InLanguage    string
	Author        json.RawMessage
	Publisher     json.RawMessage
	Graph         []json.RawMessage `json:"@graph"`
}

// ninjs takes an item and says whether it had a text.
func (s *session) ninjs(in *input, n *ninjs) bool {
	found := false
	for _, g := range n.Graph {
		var inner ninjs
		_ = json.Unmarshal(g, &inner)
		inner.Graph = nil // one level, as pages write it
		found = s.ninjs(in, &inner) || found
	}
	for _, h := range n.Headlines {
		if n.Headline == "" || h.Role == "main" {
			n.Headline = h.Value
		}
	}
	a := compare.Article{
		Title: first(n.Headline, n.Title), Name: first(n.Slugline, n.Headline),
		Author: byline(first(n.Byline, namesOf(n.Author))), Outlet: namesOf(n.Publisher),
		Language: languageCode(first(n.Language, n.InLanguage)),
		Date:     parseDate(first(n.ContentCreated, n.FirstCreated, n.DatePublished, n.VersionCreated)),
	}
	for _, source := range append(n.InfoSources, n.InfoSource...) {
		fill(&a.Outlet, source.Name)
	}
	markup, text := first(n.BodyXHTML, n.BodyHTML), first(n.BodyText, n.ArticleBody)
	for _, b := range n.Bodies {
		if strings.Contains(b.ContentType, "html") || b.ContentType == "" && strings.Contains(b.Value, "<p") {
			markup = first(markup, b.Value)
		} else {
			text = first(text, b.Value)
		}
	}
	switch {
	case markup != "":
		s.story(in, a, markup)
	case text != "":
		s.plainStory(in, a, text)
	default:
		return found
	}
	return true
}

// namesOf reads a person or an organisation, or several, of JSON-LD.
func namesOf(raw json.RawMessage) string {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	var one struct{ Name string }
	if json.Unmarshal(raw, &one) == nil {
		return one.Name
	}
	var many []json.RawMessage
	var names []string
	if json.Unmarshal(raw, &many) == nil {
		for _, m := range many[:min(len(many), 8)] {
			var p struct{ Name string }
			if json.Unmarshal(m, &p) == nil && p.Name != "" {
				names = append(names, p.Name)
			}
		}
	}
	return strings.Join(names, ", ")
}
