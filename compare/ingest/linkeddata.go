package ingest

import (
	"encoding/json" // in the page anyway, for the report
	"strings"

	"golang.org/x/net/html"

	"saksi/compare"
)

// JSON-LD: what pages say about their article to search engines, and a format
// in which archives and feeds give articles alone.

// addLinkedData takes what a script of type application/ld+json says about an
// article; broken JSON says nothing.
func (m *metadata) addLinkedData(text string) {
	for _, o := range linkedArticles([]byte(text)) {
		m.titles = append(m.titles, o.text("headline"), o.text("name"))
		m.Author = firstOf(m.Author, o.names("author"), o.names("creator"))
		m.Outlet = firstOf(m.Outlet, o.names("publisher"), o.names("sourceOrganization"))
		m.Date = firstOf(m.Date, o.text("datePublished"), o.text("dateCreated"))
		m.Language = firstOf(m.Language, o.names("inLanguage"))
		m.body = firstOf(m.body, o.text("articleBody"))
		m.summary = firstOf(m.summary, o.text("description"))
	}
}

// A linked is a JSON-LD object with the graph that its references point into.
type linked struct {
	object map[string]any
	byID   map[string]map[string]any
}

// linkedArticles finds the objects in JSON-LD that are articles.
func linkedArticles(data []byte) []linked {
	// Some pages wrap it in CDATA or leave line breaks inside strings.
	text := strings.TrimSpace(string(data))
	text = strings.TrimSuffix(strings.TrimPrefix(text, "/*<![CDATA[*/"), "/*]]>*/")
	var root any
	if json.Unmarshal([]byte(text), &root) != nil {
		if json.Unmarshal([]byte(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(text)), &root) != nil {
			return nil
		}
	}
	byID := map[string]map[string]any{}
	var out []linked
	// Only the places where a page's own article stands are searched: lists,
	// the graph, the main entity. Not the updates of a live blog.
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if depth > 8 {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				visit(e, depth+1)
			}
		case map[string]any:
			if id, ok := v["@id"].(string); ok && len(v) > 1 {
				byID[id] = v
			}
			if isArticleType(v["@type"]) {
				out = append(out, linked{v, byID})
				return
			}
			visit(v["@graph"], depth+1)
			visit(v["mainEntity"], depth+1)
		}
	}
	visit(root, 0)
	return out
}

func isArticleType(t any) bool {
	switch t := t.(type) {
	case string:
		return strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") && t != "JobPosting" || t == "Report"
	case []any:
		for _, e := range t {
			if isArticleType(e) {
				return true
			}
		}
	}
	return false
}

// text is a property as text; its entities are decoded, since many systems
// write them in JSON too.
func (l linked) text(key string) string {
	switch v := l.object[key].(type) {
	case string:
		return strings.TrimSpace(html.UnescapeString(v))
	case []any:
		if len(v) > 0 {
			s, _ := v[0].(string)
			return strings.TrimSpace(html.UnescapeString(s))
		}
	case map[string]any: // {"@value": …}
		s, _ := v["@value"].(string)
		return strings.TrimSpace(html.UnescapeString(s))
	}
	return ""
}

// names joins the names of the persons or organizations under a key.
func (l linked) names(key string) string {
	var out []string
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		switch v := v.(type) {
		case string:
			if !strings.Contains(v, "://") {
				out = append(out, cleanLine(html.UnescapeString(v)))
			}
		case []any:
			for _, e := range v {
				if depth < 3 && len(out) < 20 {
					visit(e, depth+1)
				}
			}
		case map[string]any:
			if name, ok := v["name"]; ok {
				visit(name, depth+1)
			} else if id, ok := v["@id"].(string); ok && l.byID[id] != nil && depth < 3 {
				visit(l.byID[id]["name"], depth+1)
			}
		}
	}
	visit(l.object[key], 0)
	return strings.Join(out, ", ")
}

func isLinkedData(in *input) bool {
	head := in.head()
	return (strings.HasPrefix(head, "{") || strings.HasPrefix(head, "[")) && strings.Contains(head, `"@type"`) && strings.Contains(head, "schema.org")
}

func readLinkedData(s *session, in *input) {
	text, err := s.text(in, "")
	if err != nil {
		s.fail(in, "%s", err)
		return
	}
	objects := linkedArticles([]byte(text))
	if len(objects) == 0 {
		s.fail(in, "is JSON-LD without a readable article: add the article's page instead")
		return
	}
	for _, o := range objects {
		d := &draft{}
		d.Title = firstOf(o.text("headline"), o.text("name"))
		d.Author, d.Outlet = o.names("author"), o.names("publisher")
		d.Date = parseDate(o.text("datePublished"))
		d.add(compare.Heading, "", d.Title)
		body := o.text("articleBody")
		switch {
		case strings.Contains(body, "</p>") || strings.Contains(body, "<br"):
			d.addFragment(body)
		case body != "":
			d.addLines(body)
		default:
			d.add(compare.Paragraph, "", o.text("description"))
			d.note("only the summary: the data hold no articleBody")
		}
		d.Language = agreedLanguage(languageCode(o.names("inLanguage")), d.text.String())
		s.take(in, d)
	}
}
