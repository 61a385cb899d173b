package ingest

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// known shows what is known about an article besides its text.
func known(t *testing.T, name, data string) string {
	t.Helper()
	articles, errs := Read(name, []byte(data))
	var b strings.Builder
	for _, a := range articles {
		checkArticle(t, a)
		fmt.Fprintf(&b, "%s|%s|%s|%s|%s\n%s", a.Title, a.Author, a.Outlet, a.Date, a.Language, sketch(a))
	}
	for _, e := range errs {
		fmt.Fprintf(&b, "ERROR %s %s\n", e.Name, e.Message)
	}
	return b.String()
}

func TestFeeds(t *testing.T) {
	for _, c := range []struct{ why, data, want string }{
		{"RSS: the whole text goes before the summary, in CDATA or escaped", `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Kabar Ara</title><language>id-ID</language>
<item><title><![CDATA[Banjir & longsor]]></title><dc:creator>Ratna</dc:creator><pubDate>Mon, 03 Mar 2025 08:00:00 +0700</pubDate><description>Ringkas.</description><content:encoded><![CDATA[<p>Air masuk ke pasar pada malam hari.</p><p>Warga mengungsi ke balai desa.</p>]]></content:encoded></item>
<item><title>Jalan dibuka</title><description>&lt;p&gt;Jalan ke kota sudah dibuka.&lt;/p&gt;</description></item></channel></rss>`,
			"Banjir & longsor|Ratna|Kabar Ara|2025-03-03|id\nparagraph Air masuk ke pasar pada malam hari.\nparagraph Warga mengungsi ke balai desa.\n" +
				"Jalan dibuka||Kabar Ara||id\nparagraph Jalan ke kota sudah dibuka.\n"},
		{"Atom: XHTML, and an entry with a headline only", `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast Wire</title><entry><title type="html">Fire &amp;amp; smoke</title><author><name>Ann Lee</name></author><published>2025-03-07T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The hall burned all night.</p></div></content></entry><entry><title>Quay reopened</title></entry></feed>`,
			"Fire & smoke|Ann Lee|Coast Wire|2025-03-07|en\nparagraph The hall burned all night.\nQuay reopened||Coast Wire||en\nheading Quay reopened\n"},
		{"no entries", `<rss><channel><title>x</title></channel></rss>`, "ERROR a.xml is a feed without entries: download it again later\n"},
		{"other XML", `<?xml version="1.0"?><daftar><butir>satu</butir></daftar>`, "ERROR a.xml is XML of a kind that is not known here: save the article as HTML, text, DOCX or PDF\n"},
	} {
		if got := dropTimes(known(t, "a.xml", c.data)); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.why, got, c.want)
		}
	}
	long := "<rss><channel>" + strings.Repeat("<item><title>Judul</title><description>Isi yang pendek.</description></item>", MaxArticles+5) + "</channel></rss>"
	articles, errs := Read("a.xml", []byte(long))
	if len(articles) != MaxArticles || len(errs) != 1 || !strings.Contains(errs[0].Message, "more than 100 articles") {
		t.Errorf("%d articles, %v", len(articles), errs)
	}
	if len(articles) > 0 && !strings.Contains(strings.Join(articles[0].Notes, " "), "summary only") {
		t.Errorf("notes %q", articles[0].Notes)
	}
}

var clockTime = regexp.MustCompile(`([|][0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:Z+-]*[|]`)

// dropTimes leaves the days of dates.
func dropTimes(s string) string {
	return clockTime.ReplaceAllString(s, "$1|")
}

const nitfStory = `<nitf xml:lang="en-GB"><head><title>x</title><docdata><date.issue norm="20250307T081500+0000"/></docdata></head><body><body.head><hedline><hl1>Fire destroys hall</hl1><hl2>No one hurt</hl2></hedline><byline>By Ann Lee</byline><dateline><location>PORT ELLERY</location></dateline></body.head>
<body.content><block><p>The hall burned
all night.</p><media media-type="image"><media-reference source="x.jpg">x</media-reference><media-caption>The hall on Friday</media-caption></media></block><hl2>Cause unknown</hl2><p>Police are <em>looking</em> into it.</p><table><tr><td>Stalls</td><td>312</td></tr></table></body.content><body.end><tagline>Coast Wire, desk 2</tagline></body.end></body></nitf>`

const nitfBlocks = "heading Fire destroys hall\nheading No one hurt\nparagraph PORT ELLERY\nparagraph The hall burned all night.\ncaption The hall on Friday\nheading Cause unknown\nparagraph Police are looking into it.\ntable Stalls 312\nnoise(tagline) Coast Wire, desk 2\n"

func TestNewsFormats(t *testing.T) {
	g2 := func(content string) string {
		return `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem xml:lang="en"><itemMeta><provider literal="Coast Wire"/><versionCreated>2025-03-07T08:15:00Z</versionCreated></itemMeta><contentMeta><by>By Ann Lee</by><headline>Fire destroys hall</headline></contentMeta><contentSet>` + content + `</contentSet></newsItem></itemSet></newsMessage>`
	}
	for _, c := range []struct{ why, name, data, want string }{
		{"NITF", "a.xml", nitfStory, "Fire destroys hall|Ann Lee||2025-03-07|en\n" + nitfBlocks},
		{"NewsML-G2 around NITF", "a.xml", g2(`<inlineXML contenttype="application/nitf+xml">` + nitfStory + `</inlineXML>`), "Fire destroys hall|Ann Lee|Coast Wire|2025-03-07|en\n" + nitfBlocks},
		{"NewsML-G2 around XHTML", "a.xml", g2(`<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>The hall burned all night.</p></body></html></inlineXML>`), "Fire destroys hall|Ann Lee|Coast Wire|2025-03-07|en\nparagraph The hall burned all night.\n"},
		{"NewsML-G2 around plain text", "a.xml", g2(`<inlineData contenttype="text/plain">The hall burned all night.</inlineData>`), "Fire destroys hall|Ann Lee|Coast Wire|2025-03-07|en\nparagraph The hall burned all night.\n"},
		{"NewsML-G2 of a picture", "a.xml", g2(`<remoteContent href="x.jpg"/>`), "ERROR a.xml is NewsML that holds no text: add the files that it points to\n"},
		{"ninjs 1", "a.json", `{"uri":"urn:x","type":"text","headline":"Fire destroys hall","byline":"By Ann Lee","language":"en","versioncreated":"2025-03-07T08:15:00Z","body_text":"The hall burned all night.\nNobody was hurt."}`, "Fire destroys hall|Ann Lee||2025-03-07|en\nparagraph The hall burned all night.\nparagraph Nobody was hurt.\n"},
		{"ninjs 2", "a.json", `{"uri":"urn:x","type":"text","headlines":[{"role":"main","value":"Fire destroys hall"}],"bodies":[{"contenttype":"text/html","value":"<p>The hall burned all night.</p>"}],"infosources":[{"name":"Coast Wire"}]}`, "Fire destroys hall||Coast Wire||\nparagraph The hall burned all night.\n"},
		{"JSON of something else", "a.json", `{"satu":1}`, "ERROR a.json is JSON without an article: a saved comparison, ninjs and JSON-LD articles are read\n"},
		{"JSON that breaks off", "a.json", `{"headline":"Fi`, "ERROR a.json is broken JSON, perhaps cut off: download or save it again\n"},
	} {
		if got := dropTimes(known(t, c.name, c.data)); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.why, got, c.want)
		}
	}
}
