package ingest

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Portals cut articles into pages. What was saved is then a part, and a
// statement that only the missing part makes would look as if the article kept silent.

// isPage2 says that an address is that of another part of an article, or of all.
func isPage2(href string) bool {
	href = strings.ToLower(href)
	for _, key := range []string{"?page=", "&page=", "?halaman=", "&halaman=", "?p=", "&p=", "/page/", "/halaman/"} {
		if _, rest, ok := strings.Cut(href, key); ok && rest != "" && (rest[0] >= '0' && rest[0] <= '9' || strings.HasPrefix(rest, "all")) {
			return true
		}
	}
	return false
}

func isAllPages(href string) bool {
	href = strings.ToLower(href)
	return strings.Contains(href, "page=all") || strings.Contains(href, "halaman=all") || strings.Contains(href, "single=1")
}

// isPart says that a page shows one of several parts of its article: its pager
// links to part two of the same address, and it is not the view of all parts.
func isPart(root *html.Node) bool {
	more := false
	for n := range root.Descendants() {
		href := attr(n, "href")
		switch n.DataAtom {
		case atom.Link:
			switch attr(n, "rel") {
			case "canonical":
				if isAllPages(href) {
					return false
				}
			case "next":
				more = more || isPage2(href)
			}
		case atom.Title:
			if strings.Contains(nodeText(n, 1000), "Halaman all") {
				return false
			}
		case atom.A:
			more = more || isPage2(href) && inPager(n) && !strings.Contains(href, "comment")
		}
	}
	return more
}

// inPager says that a link stands in a pager and not in one of comments or of a
// list of articles.
func inPager(n *html.Node) bool {
	pager := false
	for p, up := n, 0; p != nil && up < 6; p, up = p.Parent, up+1 {
		if hasToken(p, "paging", "pagination", "pager", "halaman", "multiple") {
			pager = true
		}
		if r := elementReason(p); r == noiseComments || r == noiseRelated {
			return false
		}
	}
	return pager
}
