package compare

import "strings"

// Indonesian builds words with prefixes, suffixes and both around one root:
// sambut, menyambut, disambut, sambutan, penyambutan. The stemmer tries every
// pair of prefix and suffix that the language allows (the confixes of Nazief
// and Adriani's algorithm) and takes the shortest root that the word-vector
// table knows as a word. When none is known it strips what looks like a full
// confix, the same way in every article, which is all that matching needs.

// A confix is a prefix with the suffixes that go with it.
type confix struct {
	prefix string
	// restore is the letter that the prefix swallows before a vowel.
	restore  string
	suffixes []string
}

var (
	verbSuffixes = []string{"kan", "i", ""}
	nounSuffixes = []string{"an", ""}
	bareSuffixes = []string{"kan", "an", "i"}
	confixes     = []confix{
		{"memper", "", verbSuffixes}, {"diper", "", verbSuffixes}, {"pember", "", nounSuffixes}, {"keber", "", nounSuffixes}, {"keter", "", nounSuffixes},
		{"meng", "k", verbSuffixes}, {"meny", "s", verbSuffixes}, {"men", "t", verbSuffixes}, {"mem", "p", verbSuffixes}, {"me", "", verbSuffixes},
		{"peng", "k", nounSuffixes}, {"peny", "s", nounSuffixes}, {"pen", "t", nounSuffixes}, {"pem", "p", nounSuffixes}, {"per", "", nounSuffixes}, {"pel", "", nounSuffixes}, {"pe", "", nounSuffixes},
		{"ber", "r", []string{"kan", "an", ""}}, {"bel", "", []string{""}}, {"be", "", []string{""}}, {"ter", "r", verbSuffixes}, {"te", "", []string{""}},
		{"di", "", verbSuffixes}, {"ke", "", nounSuffixes}, {"se", "", []string{""}}, {"", "", bareSuffixes},
	}
	endings = []string{"", "lah", "kah", "nya", "ku", "mu", "pun", "nyalah"}
)

func stemIndonesian(word string) string {
	if word == "meninggal" { // to die, not to stay (tinggal)
		return word
	}
	for range 2 { // kepemimpinan, pemimpin, pimpin
		root := stripConfix(word)
		if root == word {
			break
		}
		word = root
	}
	return word
}

func stripConfix(word string) string {
	const shortest = 4 // letters of a root: below it chance hits outnumber roots
	if len(word) <= shortest {
		return word
	}
	table := tableFor("id")
	known, guess := "", ""
	try := func(root string, full bool) {
		if len(root) < shortest {
			return
		}
		if table.lookup(root) >= 0 {
			if known == "" || len(root) < len(known) {
				known = root
			}
		} else if full && guess == "" && len(root) > shortest {
			guess = root
		}
	}
	for _, ending := range endings {
		body, ok := strings.CutSuffix(word, ending)
		if !ok {
			continue
		}
		if ending != "" {
			try(body, true)
		}
		for _, c := range confixes {
			rest, ok := strings.CutPrefix(body, c.prefix)
			if !ok || len(rest) < 3 {
				continue
			}
			for _, suffix := range c.suffixes {
				root, ok := strings.CutSuffix(rest, suffix)
				if !ok {
					continue
				}
				vowel := strings.IndexByte("aiueo", rest[0]) >= 0
				full := c.prefix != "" && suffix != ""
				if c.restore != "" && vowel {
					try(c.restore+root, full)
				}
				if c.restore == "" || !vowel || c.prefix == "meng" || c.prefix == "peng" || c.restore == "r" {
					try(root, full)
				}
			}
		}
	}
	switch {
	case known != "":
		return known
	case guess != "":
		return guess
	}
	return word
}
