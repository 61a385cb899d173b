package compare

import "unicode"

// detectLanguage tells an article's language: by script where one is enough
// (kana, Han, Arabic), else by its frequent words. A word weighs the less the more
// languages have it, so that "yang" tells little between Indonesian and Malay and
// "bahwa" and "bahawa" decide. "und" when nothing is known.
func detectLanguage(text string) string {
	const enough = 20000 // bytes: the first pages tell
	text = text[:min(len(text), enough)]
	var letters, kana, han, arabic int
	for _, r := range text {
		switch {
		case r < 'a': // most of ASCII
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
	counts := map[string]int{}
	for _, t := range tokens(text, 0, len(text)) {
		counts[t.norm]++
	}
	const whole = 60 // divisible by 1 to 6
	owners := map[string]int{}
	for _, l := range languages {
		for w := range l.frequentWords() {
			if counts[w] > 0 {
				owners[w]++
			}
		}
	}
	best, most := "und", 0
	for _, l := range languages {
		n := 0
		for w := range l.frequentWords() {
			if counts[w] > 0 {
				n += counts[w] * whole / owners[w]
			}
		}
		if n > most {
			best, most = l.code, n
		}
	}
	return best
}

// frequentWords are the words that a language is known by, each once.
func (l *language) frequentWords() map[string]bool {
	words := map[string]bool{}
	for _, list := range [][]string{l.functionWords, l.detectionWords} {
		for _, w := range list {
			words[w] = true
		}
	}
	return words
}
