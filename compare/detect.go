package compare

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// detectLanguage tells an article's language: by script where one is enough
// (kana, Han, Arabic), else by its frequent words. A word weighs the less the more
// languages have it, so that "yang" tells little between Indonesian and Malay and
// "bahwa" and "bahawa" decide. "und" when nothing is known.
func detectLanguage(text string) string {
	const enough = 20000 // bytes: the first pages tell
	text = text[:min(len(text), enough)]
	var letters, kana, han, arabic int
	for _, r := range text {
		if r < utf8.RuneSelf {
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				letters++
			}
			continue
		}
		switch {
		case unicode.Is(unicode.Hiragana, r), unicode.Is(unicode.Katakana, r):
			kana++
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.Is(unicode.Arabic, r):
			arabic++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case (kana+han)*2 > letters:
		if kana*20 >= kana+han { // Chinese quotes a kana now and then
			return "ja"
		}
		return "zh"
	case arabic*2 > letters:
		// Persian and Urdu write letters that Arabic does not have.
		foreign := 0
		for _, r := range text {
			switch r {
			case 'پ', 'چ', 'ژ', 'گ', 'ٹ', 'ڈ', 'ے', 'ی', 'ک':
				foreign++
			}
		}
		if foreign*20 > arabic {
			return "und"
		}
		return "ar"
	}
	known := frequentWords()
	counts := make([]int, len(known.speakers))
	for i := 0; i < len(text); {
		from, to := nextToken(text, i, len(text))
		if k, ok := known.lookup(text[from:to]); ok {
			counts[k]++
		}
		i = to
	}
	const whole = 60 // divisible by 1 to 6
	sums := make([]int, len(languages))
	for k, n := range counts {
		for _, l := range known.speakers[k] {
			sums[l] += n * whole / len(known.speakers[k])
		}
	}
	best, most := "und", 0
	for k, l := range languages {
		if sums[k] > most {
			best, most = l.code, sums[k]
		}
	}
	return best
}

// A wordList numbers the words that languages are known by and says which have each.
type wordList struct {
	number   map[string]int
	speakers [][]uint8 // indices of languages
}

// lookup gives the number of a word, written with capitals or not.
func (w *wordList) lookup(word string) (int, bool) {
	var space [64]byte // longer than any of the words
	if len(word) > len(space) {
		return 0, false
	}
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			k, ok := w.number[strings.ToLower(word)]
			return k, ok
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		space[i] = c
	}
	k, ok := w.number[string(space[:len(word)])]
	return k, ok
}

var frequentWords = sync.OnceValue(func() *wordList {
	w := &wordList{number: map[string]int{}}
	for k, l := range languages {
		for _, list := range [][]string{l.functionWords, l.detectionWords} {
			for _, word := range list {
				n, ok := w.number[word]
				if !ok {
					n = len(w.speakers)
					w.number[word], w.speakers = n, append(w.speakers, nil)
				}
				if s := w.speakers[n]; len(s) == 0 || s[len(s)-1] != uint8(k) {
					w.speakers[n] = append(s, uint8(k))
				}
			}
		}
	}
	return w
})
