package ingest

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Reasons for noise. The first seven are those that compare.Block names.
const (
	noiseNavigation    = "navigation"
	noiseRelated       = "related"
	noiseShare         = "share"
	noiseComments      = "comments"
	noiseAdvertisement = "advertisement"
	noiseNewsletter    = "newsletter"
	noiseCookies       = "cookies"
	noiseCredit        = "credit" // bylines, dates, editors, rights
	noiseTags          = "tags"
	noiseFiller        = "filler"  // "To play this video …"
	noiseOutside       = "outside" // beside the article, and nothing says what
)

// classWords are the words of class names and ids by which pages call their
// furniture. A pair is looked up joined: "read-next" as "readnext".
var classWords = map[string]string{
	"nav": noiseNavigation, "navbar": noiseNavigation, "navigation": noiseNavigation, "menu": noiseNavigation, "submenu": noiseNavigation, "topmenu": noiseNavigation,
	"breadcrumb": noiseNavigation, "breadcrumbs": noiseNavigation, "crumb": noiseNavigation, "crumbs": noiseNavigation, "pagination": noiseNavigation,
	"paging": noiseNavigation, "pager": noiseNavigation, "sidebar": noiseNavigation, "toolbar": noiseNavigation, "skip": noiseNavigation,
	"masthead": noiseNavigation, "topbar": noiseNavigation, "keyevents": noiseNavigation, "sitefooter": noiseNavigation, "siteheader": noiseNavigation,
	"postnavigation": noiseNavigation, "nextprev": noiseNavigation, "prevnext": noiseNavigation, "widget": noiseNavigation, "colophon": noiseNavigation,

	"related": noiseRelated, "relatedposts": noiseRelated, "terkait": noiseRelated, "recommended": noiseRelated, "recommendation": noiseRelated,
	"recommendations": noiseRelated, "recirculation": noiseRelated, "popular": noiseRelated, "populer": noiseRelated, "terpopuler": noiseRelated,
	"mostpop": noiseRelated, "mostpopular": noiseRelated, "mostread": noiseRelated, "mostviewed": noiseRelated, "trending": noiseRelated, "readnext": noiseRelated,
	"nextread": noiseRelated, "readmore": noiseRelated, "readalso": noiseRelated, "alsoread": noiseRelated, "bacajuga": noiseRelated, "baca": noiseRelated,
	"lihatjg": noiseRelated, "lihatjuga": noiseRelated, "linksisip": noiseRelated, "seealso": noiseRelated, "seealsos": noiseRelated, "moreinfo": noiseRelated,
	"morestories": noiseRelated, "topstories": noiseRelated, "moreon": noiseRelated, "linksblock": noiseRelated, "richlink": noiseRelated, "teaser": noiseRelated,
	"teasers": noiseRelated, "bookmark": noiseRelated, "puff": noiseRelated, "outbrain": noiseRelated, "taboola": noiseRelated, "mgid": noiseRelated,
	"latest": noiseRelated, "terbaru": noiseRelated, "terkini": noiseRelated, "postcard": noiseRelated, "blockquery": noiseRelated,

	"share": noiseShare, "sharing": noiseShare, "shares": noiseShare, "sharebar": noiseShare, "sharebox": noiseShare, "sharedaddy": noiseShare, "social": noiseShare,
	"socials": noiseShare, "sosmed": noiseShare, "addthis": noiseShare, "addtoany": noiseShare, "sharethis": noiseShare,

	"comment": noiseComments, "comments": noiseComments, "komentar": noiseComments, "disqus": noiseComments, "respond": noiseComments, "replies": noiseComments,

	"ad": noiseAdvertisement, "ads": noiseAdvertisement, "adsense": noiseAdvertisement, "adsbygoogle": noiseAdvertisement, "advert": noiseAdvertisement,
	"advertisement": noiseAdvertisement, "advertising": noiseAdvertisement, "adslot": noiseAdvertisement, "adunit": noiseAdvertisement, "iklan": noiseAdvertisement,
	"mpu": noiseAdvertisement, "dfp": noiseAdvertisement, "gpt": noiseAdvertisement, "sponsored": noiseAdvertisement, "sponsor": noiseAdvertisement,
	"promo": noiseAdvertisement, "publicidad": noiseAdvertisement, "anzeige": noiseAdvertisement, "adholder": noiseAdvertisement, "parallaxindetail": noiseAdvertisement,

	"newsletter": noiseNewsletter, "newsletters": noiseNewsletter, "subscribe": noiseNewsletter, "subscription": noiseNewsletter, "subscriptions": noiseNewsletter,
	"signup": noiseNewsletter, "paywall": noiseNewsletter, "optin": noiseNewsletter, "mailchimp": noiseNewsletter,

	"cookie": noiseCookies, "cookies": noiseCookies, "consent": noiseCookies, "gdpr": noiseCookies, "cookiebanner": noiseCookies,

	"byline": noiseCredit, "author": noiseCredit, "authors": noiseCredit, "penulis": noiseCredit, "dateline": noiseCredit, "timestamp": noiseCredit, "postedon": noiseCredit,
	"entrymeta": noiseCredit, "postmeta": noiseCredit, "articlemeta": noiseCredit, "submitted": noiseCredit, "nodemeta": noiseCredit, "posttimestamp": noiseCredit,
	"publishdate": noiseCredit, "postdate": noiseCredit, "signoff": noiseCredit, "entrydate": noiseCredit, "dateheader": noiseCredit, "copyright": noiseCredit,

	"tags": noiseTags, "taglist": noiseTags, "tagcloud": noiseTags, "tagslinks": noiseTags, "catlinks": noiseTags, "postlabels": noiseTags, "topiclist": noiseTags,
	"tagging": noiseTags, "fieldtags": noiseTags, "breadtags": noiseTags,
}

// elementReason says what an element is by its tag, role and names, or nothing.
func elementReason(n *html.Node) string {
	if n.Type != html.ElementNode {
		return ""
	}
	switch n.DataAtom {
	case atom.Nav, atom.Menu:
		return noiseNavigation
	case atom.Aside:
		if r := namesReason(n); r != "" {
			return r
		}
		return noiseRelated
	case atom.Footer:
		if n.Parent != nil && n.Parent.DataAtom == atom.Blockquote {
			return ""
		}
		if r := namesReason(n); r != "" {
			return r
		}
		return noiseNavigation
	case atom.Form, atom.Fieldset, atom.Button, atom.Label, atom.Dialog:
		if r := namesReason(n); r != "" {
			return r
		}
		return noiseFiller
	case atom.Address, atom.Time:
		return noiseCredit
	case atom.Html, atom.Body, atom.Main:
		return ""
	case 0:
		switch n.Data {
		case "amp-sidebar":
			return noiseNavigation
		case "amp-ad", "amp-embed", "amp-sticky-ad", "amp-auto-ads":
			return noiseAdvertisement
		case "amp-social-share", "amp-addthis":
			return noiseShare
		case "amp-user-notification", "amp-consent":
			return noiseCookies
		}
	}
	switch attr(n, "role") {
	case "navigation", "menu", "menubar", "search", "contentinfo", "banner":
		return noiseNavigation
	case "complementary":
		return noiseRelated
	case "dialog", "alertdialog":
		return noiseCookies
	}
	if attr(n, "rel") == "author" || attr(n, "itemprop") == "author" {
		return noiseCredit
	}
	if attr(n, "rel") == "tag" {
		return noiseTags
	}
	return namesReason(n)
}

// namesReason looks the words of an element's names up.
func namesReason(n *html.Node) string {
	for _, name := range names(n) {
		words := nameWords(name)
		for i, w := range words {
			if i+1 < len(words) {
				if r := classWords[w+words[i+1]]; r != "" {
					return r
				}
			}
		}
		for _, w := range words {
			if r := classWords[w]; r != "" {
				return r
			}
		}
	}
	return ""
}

// names are an element's class names, id and the attributes that builders of
// pages use likewise.
func names(n *html.Node) []string {
	var out []string
	for _, a := range n.Attr {
		switch a.Key {
		case "class":
			for _, class := range strings.Fields(a.Val) {
				// WordPress says of a post what it is about: tag-iklan, category-share.
				if !strings.HasPrefix(class, "tag-") && !strings.HasPrefix(class, "category-") && !strings.HasPrefix(class, "has-") {
					out = append(out, class)
				}
			}
		case "id", "data-component", "data-testid", "data-qa-id", "data-block", "data-module", "data-type":
			out = append(out, a.Val)
		}
		if len(out) > 40 {
			break
		}
	}
	return out
}

// nameWords cuts "td-postMeta_2" into td, post, meta.
func nameWords(name string) []string {
	var out []string
	var b strings.Builder
	lower := false
	end := func() {
		if b.Len() > 0 {
			out = append(out, b.String())
			b.Reset()
		}
	}
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r):
			end()
			lower = false
			continue
		case unicode.IsUpper(r) && lower:
			end()
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
	end()
	return out
}

func hasToken(n *html.Node, tokens ...string) bool {
	for _, name := range names(n) {
		for _, w := range nameWords(name) {
			for _, t := range tokens {
				if w == t {
					return true
				}
			}
		}
	}
	return false
}
