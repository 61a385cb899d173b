package ingest

import (
	"strings"
	"sync"
	"unicode"
)

// candidates are the encodings that are guessed among; of two that fit alike the first
// is taken.
var candidates = []string{"windows-1252", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "windows-1251", "koi8-r", "windows-1256"}

// guess decodes a sample with every candidate and takes the text that looks
// most like writing. It is sure if that looks well and clearly better than the rest.
func (s *session) guess(sample []byte) (label string, sure bool) {
	best, second := -1<<30, -1<<30
	label = candidates[0]
	for _, c := range candidates {
		text, err := s.decodeBytes(c, sample)
		if err != nil {
			continue
		}
		switch score := writing(text); {
		case score > best:
			best, second, label = score, best, c
		case score > second:
			second = score
		}
	}
	return label, best >= 60 && best >= second+10
}

// plausible says that text may well be what was meant: declared encodings need
// less proof than guessed ones.
func plausible(text string) bool { return writing(text) >= 0 }

// sampleOf takes enough bytes to judge by, from the first that is not ASCII on,
// and ends them at a blank so that no character is cut.
func sampleOf(data []byte) []byte {
	const size = 32 << 10
	start := 0
	for start < len(data) && data[start] < 0x80 {
		start++
	}
	for start > 0 && data[start-1] > ' ' && data[start-1] != '>' {
		start--
	}
	end := min(len(data), start+size)
	if end == len(data) {
		return data[start:]
	}
	for i := end; i > start; i-- {
		if data[i-1] == ' ' || data[i-1] == '\n' || data[i-1] == '>' {
			return data[start:i]
		}
	}
	return data[start:end]
}

// The commonest characters of the languages that share bytes with others. They
// are what tells a right decoding from one that merely has characters.
const (
	commonHan      = "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃義個們這來國說時為會對過學發無開經頭兩長現將與進實點種聲話兒問機給業間電門東氣關內產車應報員號後從還當樣動灣縣議選黨總體據廣場處區萬於並聯經濟"
	commonHangul   = "이다는의을에가고하한지도로기사은를들서인그어나자시만과대정일리아라있해보것으니주수면부여전까장때않았년월중제상원했습와된동국화서울신회개성구민공위간계당조연생경금무내방진관물실세결용발오요선"
	commonCyrillic = "оеаинтсрвлкмдпуяыьзбгчйхжюшцщэфёіїє"
	commonArabic   = "اليمنورتبةعدسفهكحقأجشطصخإىآئضذثءغظزؤپچژگکی،؟"
	typographic    = "’‘“”–—…„«»•·°§©®™€£¥¿¡ªº½²³"
)

var common = sync.OnceValue(func() map[rune]int {
	m := map[rune]int{}
	for _, set := range []string{commonHan, commonHangul, commonCyrillic, commonArabic, typographic} {
		for _, r := range set {
			m[r] = 100
		}
	}
	return m
})

// writing scores how much a text looks like writing: the mean over its
// characters beyond ASCII, 100 for the commonest letters of a script, below
// zero for what no text has.
func writing(text string) int {
	sum, n := 0, 0
	var before rune
	runes := []rune(text)
	for i, r := range runes {
		if r < 0x80 {
			before = r
			continue
		}
		var after rune
		if i+1 < len(runes) {
			after = runes[i+1]
		}
		n++
		sum += likely(before, r, after)
		before = r
	}
	if n == 0 {
		return 100
	}
	return sum / n
}

func likely(before, r, after rune) int {
	switch {
	case r == '\uFFFD', r < 0xa0, unicode.Is(unicode.Co, r), !unicode.IsGraphic(r) && !unicode.IsSpace(r):
		return -400
	case unicode.Is(unicode.Latin, r):
		// An accented letter stands among letters of its own case.
		latin := func(r rune) bool { return r < 0x250 && unicode.IsLetter(r) }
		switch {
		case unicode.IsUpper(r) && unicode.IsLower(before):
			return -150
		case r >= 0x250 || r > 0xff && r != 'œ' && r != 'š' && r != 'ž' && r != 'Š' && r != 'Ž' && r != 'Œ':
			return -50 // Windows-1252 has no others; full-width forms
		case before >= 0x80 && latin(before) && latin(after) && after >= 0x80:
			return -100 // three in a row: bytes of another encoding
		case latin(before) || latin(after):
			return 90
		}
		return 0
	case unicode.Is(unicode.Cyrillic, r):
		switch {
		case asciiLetter(before) || asciiLetter(after):
			return -150 // no word mixes alphabets
		case unicode.IsUpper(r) && unicode.IsLower(before):
			return -150
		case unicode.IsLower(r) && unicode.IsUpper(before) && unicode.IsUpper(after):
			return -150
		case strings.ContainsRune("оеаинтсрвл", r):
			return 120
		case common()[r] > 0:
			return 75
		}
		return 30
	case unicode.Is(unicode.Hiragana, r):
		return 110
	case r >= 0xff61 && r <= 0xff9f: // half-width katakana: what other bytes turn into in Shift_JIS
		return -100
	case unicode.Is(unicode.Katakana, r) || r == 'ー':
		return 80
	case unicode.Is(unicode.Hangul, r):
		if common()[r] > 0 {
			return 120
		}
		return 55
	case unicode.Is(unicode.Han, r):
		if common()[r] > 0 {
			return 110
		}
		return 35
	case unicode.Is(unicode.Arabic, r):
		if asciiLetter(before) || asciiLetter(after) {
			return -150
		}
		if common()[r] > 0 {
			return 100
		}
		return 20
	case r >= 0x3000 && r <= 0x303f, r >= 0xff01 && r <= 0xff60, r == '\u00a0':
		return 70
	case common()[r] > 0:
		return 60
	}
	return -60
}

func asciiLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
