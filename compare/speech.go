package compare

// speechWords are the words with which one language credits what is said
// (speech_id.go, speech_en.go, …). Lower case; every field may stay empty.
type speechWords struct {
	// verbs follow or precede a speaker: "said", "kata". A phrase has single
	// spaces. Those in tight need "that", a comma, a colon or quotation marks
	// behind them ("told": a fireman may tell people to leave).
	verbs, tight map[string]bool
	// pronounVerbs hold their speaker: "ujarnya".
	pronounVerbs map[string]bool
	// that opens what is said: "that", "bahwa".
	that map[string]bool
	// according stands before a source: "menurut", "according to".
	according map[string]bool
	// pronouns and bodies are speakers in small letters: "he", "police".
	pronouns, bodies map[string]bool
	// own are words for the speaker and his like, which reporters put as they
	// please: "we", "our".
	own map[string]bool
	// within are small words inside a speaker's office: "of the", "dan".
	within map[string]bool
	// articles begin what stands beside a name: ", an analyst at Larch".
	articles []string
	// places lead from a speaker to where or when it was said: "at", "di".
	places map[string]bool
	// caseless says that capitals do not show names.
	caseless bool
	// endings close a clause that credits a speaker: "and", "but", "while".
	endings map[string]bool
	// verbFirst says that the verb stands before its speaker after a quotation
	// only ("kata Lamasi"), so that "X kata" is no attribution.
	verbFirst map[string]bool
}

// speech is the language's way of crediting, empty for one without.
func (l *language) speech() *speechWords {
	if l.speechTable != nil {
		return l.speechTable
	}
	if s, ok := speechOf[l.code]; ok {
		return s()
	}
	return &noSpeech
}

var noSpeech speechWords

var speechOf = map[string]func() *speechWords{
	"id": indonesianSpeech,
	"ms": indonesianSpeech,
	"en": englishSpeech,
	"es": spanishSpeech,
	"de": germanSpeech,
	"ar": arabicSpeech,
	"ja": japaneseSpeech,
	"fr": frenchSpeech,
	"nl": dutchSpeech,
	"pt": portugueseSpeech,
	"it": italianSpeech,
}
