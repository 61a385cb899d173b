package compare

import "slices"

// A language is all that the stages know about one language: data only, one
// file per language (lang_id.go, lang_en.go, …). To add a language, copy the
// nearest file, fill in what you know (every field may stay empty) and name it
// in languages below.
type language struct {
	code string // ISO 639-1
	// abbreviations end in a dot that does not end a sentence, lower case
	// without the dot: "dr", "jl", "prof". Those that may end one as well
	// ("etc", "p.m") do so before a word that begins sentences; beforeNumber are
	// abbreviations before a number only ("no" in "No. 3", but "No. They left").
	abbreviations, mayEnd, beforeNumber []string
	// capitalNouns says that every noun is written with a capital, so that
	// capitals do not show names.
	capitalNouns bool
	// ordinalDot says that a dot after a number may make it an ordinal: "12. März".
	ordinalDot bool
	// function words carry no meaning of their own; they tell languages apart
	// and weigh nothing in a comparison. detectionWords are further frequent words
	// that tell this language from its neighbours.
	functionWords, detectionWords []string
	// stem gives a word's root or a cheap stand-in for it; nil leaves words as
	// they are. Input and output are lower case.
	stem func(string) string
	// furniture are the phrases that pages put around an article.
	furniture []phrases
	// bylines open a line that names the author ("by"), dated stand in a date
	// line beside the date ("published"), credits open or close a photo's credit.
	bylines, dated, credits []string
	months, weekdays        map[string]int // lower case, months 1..12, weekdays 0 = Sunday
	// saying are verbs that credit a speaker ("kata", "said").
	saying []string
	// whither are words before the name of a place: "to", "di".
	whither []string
	// kin are what somebody is to the person named next: "istri Harun", "Harun's lawyer".
	kin []string
	// titles stand before a name and belong to it: "presiden", "mr", "sgt".
	titles    []string
	negations []string
	// idioms hold a negation that denies nothing: "not only", "tak lama".
	idioms []string
	// until stand before the time at which something ends or what is counted was counted: "hingga".
	until []string
	// designated are sorts whose members have letters and numbers: "gate", "blok".
	designated []string
	// ago are phrases that put a sentence in an earlier year, then those that go on
	// there. A year is told in passing with one of inPassing shortly before it
	// ("built in 1987") or one of relatives before it in its clause ("who died in 2020").
	ago, then, inPassing, relatives []string
	// denials are verbs of saying that what they introduce is not so.
	denials []string
	// quantifiers and modals change what a quotation says, though they are
	// function words: "most of them", "some of them".
	quantifiers []string
	// antonyms are pairs of words that exclude each other; several words with
	// spaces between them stand for any one of them, "=" before one for that form alone.
	antonyms [][2]string
	// negativePrefix turns a word into its opposite: locked, unlocked.
	negativePrefix string
	// auxiliaries stand between a negation and what it denies: "sempat", "able".
	auxiliaries []string
	// conjunctions open a clause, which a negation before them does not reach.
	conjunctions []string
	// placeSorts are words that make a name a place's, before the name or,
	// with sortLast, behind it: Jalan Melati, Mill Road.
	placeSorts []string
	// placeKinds are sorts of one kind, each line one: what is a clinic in one
	// article may be a hospital in the other.
	placeKinds []string
	sortLast   bool
	// ceasing are words that take back what follows without denying it.
	ceasing []string
	// aliases are names that everybody knows in two forms: "as" and "amerika
	// serikat". Lower case; the first is what the others become.
	aliases [][]string
	// unspaced says that words are not divided by spaces.
	unspaced bool

	// What is made of the above by vocabularies.byCode, nil before.
	places       map[string]phrasePlace
	amountTable  *amountWords
	speechTable  *speechWords
	functionSet  map[string]bool
	lexiconTable *lexicon
}

// isFunctionWord tells whether a word is one of the function words.
func (l *language) isFunctionWord(word string) bool {
	if l.functionSet == nil {
		return slices.Contains(l.functionWords, word)
	}
	return l.functionSet[word]
}

// phrases are furniture of one kind; reason is what the report says. A phrase
// is lower case and stands for a whole line or a cell of a menu ("home"), with
// "…" at its end for lines that begin so ("read more…"), with "…" before it, too,
// for short lines that contain it ("…newsletter…").
type phrases struct {
	reason string
	words  []string
}

// languages in the order in which ties of detection fall.
var languages = []*language{
	&indonesian, &english, &malay, &spanish, &portuguese, &french, &german, &dutch, &italian, &arabic, &japanese, &chinese,
}

// neutral stands for every language that has no file.
var neutral = language{}

func languageByCode(code string) *language {
	for _, l := range languages {
		if l.code == code {
			return l
		}
	}
	return &neutral
}
