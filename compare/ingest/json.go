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
	return (strings.HasPrefix(head, "{") || strings.HasPrefix(head, "[")) && (in.hasExt(".json", ".ninjs") || json.Valid(bytes.TrimPrefix(in.data, []byte("\xef\xbb\xbf"))))
}

// readJSON tells a saved comparison and ninjs apart.
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

// A ninjs is an item of IPTC's JSON, versions 1 and 2.
type ninjs struct {
	Headline, Title, Byline, Slugline, Language string
	BodyText                                    string `json:"body_text"`
	BodyXHTML                                   string `json:"body_xhtml"`
	BodyHTML                                    string `json:"body_html"`
	VersionCreated                              string
	FirstCreated                                string
	ContentCreated                              string
	Headlines                                   []struct{ Role, Value string }
	Bodies                                      []struct{ Role, ContentType, Value string }
	InfoSources                                 []struct{ Name string }
	InfoSource                                  []struct{ Name string }
}

// ninjs takes an item and says whether it had a text.
func (s *session) ninjs(in *input, n *ninjs) bool {
	for _, h := range n.Headlines {
		if n.Headline == "" || h.Role == "main" {
			n.Headline = h.Value
		}
	}
	a := compare.Article{
		Title: firstOf(n.Headline, n.Title), Name: firstOf(n.Slugline, n.Headline),
		Author: trimBy(n.Byline), Language: languageCode(n.Language),
		Date: parseDate(firstOf(n.ContentCreated, n.FirstCreated, n.VersionCreated)),
	}
	for _, source := range append(n.InfoSources, n.InfoSource...) {
		fill(&a.Outlet, source.Name)
	}
	markup, text := firstOf(n.BodyXHTML, n.BodyHTML), n.BodyText
	for _, b := range n.Bodies {
		if strings.Contains(b.ContentType, "html") || b.ContentType == "" && strings.Contains(b.Value, "<p") {
			markup = firstOf(markup, b.Value)
		} else {
			text = firstOf(text, b.Value)
		}
	}
	switch {
	case markup != "":
		s.story(in, a, markup)
	case text != "":
		s.plainStory(in, a, text)
	default:
		return false
	}
	return true
}
