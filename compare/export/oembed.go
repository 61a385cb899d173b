package export

import (
	"fmt"
	"html"
	"io"
	"net/url"
	"strings"

	"saksi/compare"
	"saksi/compare/view"
)

// The size that is asked for until the frame tells its own.
const embedWidth, embedHeight = 700, 600

// answerAddress is where the oEmbed answer for a page stands: beside it.
func answerAddress(address string) string {
	return strings.TrimSuffix(strings.TrimSuffix(address, ".html"), ".frame") + ".oembed.json"
}

// Embed writes the oEmbed answer for a page that Frame wrote and that stands at
// an address of the web. It is a file: no server has to make it. Its HTML is
// what WordPress takes from sites that it does not know: a quotation with a
// link, and a frame.
func Embed(w io.Writer, r *compare.Report, address string) error {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return fmt.Errorf("%q is no web address: give the one at which the frame will stand, as https://example.org/story.frame.html", address)
	}
	title, at := html.EscapeString(view.Headline(r)), html.EscapeString(address)
	return Encode(w, struct {
		Version  string `json:"version"`
		Type     string `json:"type"`
		Provider string `json:"provider_name"`
		Title    string `json:"title"`
		HTML     string `json:"html"`
		Width    int    `json:"width"`
		Height   int    `json:"height"`
	}{"1.0", "rich", "Saksi", view.Headline(r),
		fmt.Sprintf(`<blockquote class="wp-embedded-content"><a href="%s">%s</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="%s" title="%s" width="%d" height="%d" frameborder="0"></iframe>`,
			at, title, at, title, embedWidth, embedHeight),
		embedWidth, embedHeight})
}
