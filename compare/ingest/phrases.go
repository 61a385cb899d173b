package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Phrases by which a line of text shows itself to be page furniture, wherever
// it stands. Only short lines are judged by their beginning; a sentence of an
// article may well begin with "Share" or "Baca".
var phrases = []struct {
	reason   string
	maxWords int
	prefixes []string
}{
	{noiseRelated, 30, []string{
		"baca juga", "baca selengkapnya", "baca lainnya", "baca lebih", "simak juga", "lihat juga", "tonton juga", "simak video", "berita terkait", "artikel terkait", "artikel lainnya", "berita lainnya",
		"read more:", "read also", "also read", "read next", "see also", "more on this", "related:", "related articles", "related topics", "related stories", "more from", "more:", "you may also like", "recommended", "don't miss", "most read", "most viewed", "most popular", "top stories", "latest news",
		"más información", "le puede interesar", "puede interesar", "puedes ver:", "lee también", "mehr von", "weiterlesen", "zum weiterlesen", "weitere themen", "explore further", "lo más visto", "lesen sie auch", "mehr zum thema", "à lire aussi", "lire aussi", "leia também", "اقرأ أيضا", "関連記事", "相关阅读",
		"[gambas:video"}},
	{noiseShare, 12, []string{"bagikan", "share this", "share on", "share to", "share or comment", "share via", "klik untuk", "compartir", "teilen", "facebook twitter", "follow us", "ikuti kami", "follow berita", "kirimkan ini lewat"}},
	{noiseNewsletter, 45, []string{
		"simak breaking news", "ikuti berita", "ikuti saluran", "dapatkan update", "dapatkan berita", "gabung di", "gabung dengan", "mari bergabung", "cek berita dan artikel",
		"sign up", "subscribe", "get the best", "listen to the best", "newsletter", "to receive new posts", "suscríbete", "puedes seguirnos", "melden sie sich"}},
	{noiseAdvertisement, 8, []string{"advertisement", "- advertisement", "iklan", "scroll to continue", "sponsored", "promoted", "publicidad", "anzeige", "publicité", "reklama", "إعلان", "広告", "广告"}},
	{noiseComments, 14, []string{"tinggalkan balasan", "tinggalkan komentar", "tulis komentar", "komentar", "beri komentar", "leave a reply", "leave a comment", "add a comment", "add comment", "post a comment", "view comments", "comments", "alamat email anda", "your email address", "ruas yang wajib"}},
	{noiseCookies, 60, []string{"we use cookies", "this site uses cookies", "kami menggunakan cookie", "situs ini menggunakan cookie", "utilizamos cookies", "wir verwenden cookies"}},
	{noiseTags, 25, []string{"tag:", "tags:", "tag :", "topik:", "topics:", "suggested topics", "kata kunci:", "label:", "filed under", "ditulis dalam", "archivado en", "schlagworte"}},
	{noiseCredit, 30, []string{
		"penulis:", "editor:", "reporter:", "pewarta:", "sumber:", "oleh:", "oleh :", "editor :", "penulis :", "reporting by", "writing by", "edited by", "additional reporting", "by our", "artikel ini telah tayang", "artikel ini tayang", "dilarang keras", "dilarang mengutip",
		"copyright", "©", "(c) 20", "hak cipta", "all rights reserved", "our standards:", "first published", "last updated", "published:", "updated:", "diperbarui", "tayang:", "stand:", "diposting oleh", "posted by", "posted on", "submitted by", "waktu baca"}},
	{noiseFiller, 20, []string{"to play this video", "your browser does not", "please enable javascript", "enable javascript", "loading", "memuat", "lihat foto", "image source", "skip to", "lompat ke", "view this post", "lihat postingan ini"}},
	{noiseNavigation, 10, []string{"halaman selanjutnya", "halaman berikutnya", "halaman:", "halaman 1", "selanjutnya", "sebelumnya", "next page", "previous page", "show all", "back to top", "kembali ke atas", "beranda", "home >", "home »", "home /"}},
}

// phraseReason says which furniture a line is, by its words alone.
func phraseReason(text string) string {
	text = strings.ToLower(strings.TrimSpace(text))
	text = strings.TrimLeftFunc(text, func(r rune) bool { return r == '*' || r == '>' || r == '•' || r == '»' || unicode.IsSpace(r) })
	words := -1
	for _, p := range phrases {
		for _, prefix := range p.prefixes {
			if !strings.HasPrefix(text, prefix) {
				continue
			}
			if r := firstRune(text[len(prefix):]); unicode.IsLetter(r) && !strings.HasSuffix(prefix, ":") && r < 0x3000 {
				continue // "iklannya", "commentsary"
			}
			if words < 0 {
				words = countWords(text)
			}
			// A full sentence in the article's voice is longer than the phrase
			// and ends like one; only what calls to the reader does that too.
			if words <= p.maxWords && (words <= 12 || p.reason != noiseShare) && !(p.reason == noiseComments && words > 4 && endsLikeSentence(text) && !strings.HasPrefix(prefix, "alamat") && !strings.HasPrefix(prefix, "your")) {
				return p.reason
			}
		}
	}
	switch {
	case socialLine(text):
		return noiseShare
	case initials(text):
		return noiseCredit
	}
	return ""
}

// initials says that a line, in lower case, is how newsrooms sign: (dvi/bgs),
// (***), [red], (kota.com/sari).
func initials(text string) bool {
	if len(text) < 3 || len(text) > 60 || strings.IndexByte("([", text[0]) < 0 || strings.IndexByte(")]", text[len(text)-1]) < 0 {
		return false
	}
	inner := text[1 : len(text)-1]
	if strings.Trim(inner, "*") == "" {
		return true
	}
	first, _, _ := strings.Cut(inner, "/")
	for _, end := range []string{".com", ".co.id", ".id", ".net", ".example"} {
		if strings.HasSuffix(first, end) {
			return true
		}
	}
	parts := strings.FieldsFunc(inner, func(r rune) bool { return strings.ContainsRune("/,.-", r) })
	for i, p := range parts {
		p = strings.Trim(p, " *")
		if i == 0 && (len(p) < 2 || len(p) > 5) || len(p) > 12 || strings.IndexFunc(p, func(r rune) bool { return (r < 'a' || r > 'z') && r != ' ' }) >= 0 {
			return false
		}
	}
	return len(parts) > 0 && len(parts) <= 4
}

// socialLine knows a line of nothing but names of networks.
func socialLine(text string) bool {
	fields := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(fields) == 0 {
		return false
	}
	n := 0
	for _, f := range fields {
		switch f {
		case "facebook", "twitter", "x", "whatsapp", "telegram", "email", "mail", "copy", "link", "line", "pinterest", "linkedin", "print", "cetak", "share", "shares", "salin", "bagikan", "reddit", "threads", "bluesky", "instagram", "youtube", "tiktok":
			n++
		}
	}
	return n == len(fields)
}

// asideWords begin an aside in the middle of a paragraph: "Baca juga: …". The
// shorter ones need their colon to be one.
var asideWords = []struct {
	words string
	colon bool
}{
	{"baca juga", false}, {"simak juga", false}, {"lihat juga", false}, {"tonton juga", false}, {"lee también", false},
	{"baca", true}, {"read more", true}, {"read also", true}, {"also read", true}, {"see also", true},
}

// findAside finds the words that begin an aside, with the colon after them.
func findAside(text string) (start, end int, ok bool) {
	lower := asciiLower(text)
	start = len(text)
	for _, a := range asideWords {
		for from := 0; ; {
			i := strings.Index(lower[from:], a.words)
			if i < 0 || from+i >= start {
				break
			}
			i += from
			from = i + len(a.words)
			before, _ := utf8.DecodeLastRuneInString(text[:i])
			if i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune(".!?\"”)", before) {
				continue
			}
			rest := strings.TrimLeft(text[from:], " ")
			colon := strings.HasPrefix(rest, ":")
			if a.colon && !colon || !colon && unicode.IsLetter(firstRune(text[from:])) {
				continue
			}
			start, end, ok = i, from, true
			if colon {
				end = len(text) - len(rest) + 1
			}
			break
		}
	}
	return start, end, ok
}

// cutAsides cuts the segments that have such an aside in them: text before,
// the aside, text after. It ends with the link that follows; without a link it
// ends with its line.
func cutAsides(in []*segment) []*segment {
	var out []*segment
	for _, s := range in {
		rest := s
		for range 20 { // more of them in one paragraph would be something else
			before, cut, after := splitAside(rest)
			if cut == nil {
				break
			}
			if before != nil {
				out = append(out, before)
			}
			out = append(out, cut)
			if rest = after; rest == nil {
				break
			}
		}
		if rest != nil {
			out = append(out, rest)
		}
	}
	return out
}

func splitAside(s *segment) (before, cut, after *segment) {
	start, words, ok := findAside(s.text)
	if !ok {
		return
	}
	end := 0
	for _, l := range s.links {
		gap := ""
		if l.start >= words {
			gap = s.text[words:l.start]
		}
		if l.end > words && len(strings.TrimLeft(gap, " :\n-–—")) == 0 {
			end = l.end
			break
		}
	}
	if end == 0 {
		end = len(s.text)
		if i := strings.IndexByte(s.text[start:], '\n'); i >= 0 {
			end = start + i
		}
		// Without a link only a short rest of the line can be a headline.
		if countWords(s.text[start:end]) > 25 || !strings.HasSuffix(strings.TrimSpace(s.text[start:words]), ":") {
			return
		}
	}
	if strings.TrimSpace(s.text[:start]) != "" {
		before = s.part(0, start)
	}
	if strings.TrimSpace(s.text[end:]) != "" {
		after = s.part(end, len(s.text))
	}
	cut = s.part(start, end)
	cut.reason = noiseRelated
	return
}

// part is a piece of a segment as a segment.
func (s *segment) part(start, end int) *segment {
	p := *s
	p.text = s.text[start:end]
	p.links, p.linked = nil, 0
	for _, l := range s.links {
		if a, b := max(l.start, start)-start, min(l.end, end)-start; a < b {
			p.links = append(p.links, span{a, b})
			p.linked += countWords(p.text[a:b])
		}
	}
	p.words = countWords(p.text)
	return &p
}
