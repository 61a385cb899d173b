package compare

import stemdutch "github.com/blevesearch/snowballstem/dutch"

// Dutch. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var dutch = language{
	code: "nl",
	abbreviations: []string{
		"dr", "drs", "ir", "ing", "mr", "mw", "mevr", "dhr", "prof", "ds", "st", "jr", "sr", "gen", "kol", "kap", "lt",
		"sgt", "bijv", "bv", "d.w.z", "o.a", "m.b.t", "t.a.v", "t.o.v", "i.v.m", "i.p.v", "n.a.v", "resp", "incl", "excl",
		"ca", "vgl", "max", "min", "pl", "str", "tel", "blz", "wnd", "burg",
	},
	mayEnd: []string{
		"n.v", "b.v", "nv", "bv", "v.chr", "n.chr", "a.m", "p.m", "e.d", "mln", "mld",
	},
	beforeNumber: []string{
		"nr", "nrs", "art", "lid", "blz", "p", "hfst", "fig", "tel",
	},
	functionWords: []string{
		"de", "het", "een", "en", "of", "maar", "in", "op", "aan", "bij", "met", "van", "voor", "naar", "uit", "over",
		"onder", "door", "om", "zonder", "tegen", "tot", "sinds", "tijdens", "wegens", "is", "zijn", "was", "waren",
		"wordt", "worden", "werd", "werden", "geworden", "heeft", "hebben", "had", "hadden", "kan", "kunnen", "kon",
		"konden", "zal", "zullen", "zou", "zouden", "moet", "moeten", "mag", "mogen", "wil", "willen", "hij", "zij", "ze",
		"we", "wij", "ons", "onze", "je", "jullie", "ik", "men", "zich", "hem", "haar", "hun", "hen", "mijn", "niet",
		"geen", "ook", "nog", "al", "meer", "als", "dan", "dat", "die", "dit", "deze", "er", "daar", "hier", "wat", "wie",
		"waar", "wanneer", "omdat", "toen", "nu", "na", "veel", "zo", "twee", "drie", "alle", "andere", "volgens",
		"tussen", "echter", "terwijl",
	},
	detectionWords: []string{
		"de", "het", "een", "van", "voor", "naar", "uit", "door", "niet", "geen", "ook", "maar", "zijn", "werd", "wordt",
		"heeft", "hebben", "dat", "die", "deze", "bij", "aan", "op", "er", "nog", "volgens", "zei",
	},
	saying: []string{
		"zei", "zegt", "vertelde", "vertelt", "meldt", "meldde", "verklaarde", "aldus", "vroeg", "vraagt", "schreef",
		"stelt", "benadrukt",
	},
	months:   numbers("januari=1|februari=2|maart=3|april=4|mei=5|juni=6|juli=7|augustus=8|september=9|oktober=10|november=11|december=12|jan=1|feb=2|mrt=3|apr=4|jun=6|jul=7|aug=8|sep=9|sept=9|okt=10|nov=11|dec=12"),
	weekdays: numbers("zondag=0|maandag=1|dinsdag=2|woensdag=3|donderdag=4|vrijdag=5|zaterdag=6"),
	bylines: []string{
		"door", "tekst", "redactie", "van onze redactie", "van onze verslaggever", "van een onzer verslaggevers",
		"geschreven door", "auteur", "verslaggever", "correspondent",
	},
	dated: []string{
		"gepubliceerd", "bijgewerkt", "laatst bijgewerkt", "laatste update", "geplaatst", "gewijzigd", "gepubliceerd op",
		"op", "om", "uur", "geleden", "minuten", "min", "leestijd", "minuten leestijd", "minuten lezen", "reacties",
		"aangepast",
	},
	credits: []string{
		"foto", "foto's", "beeld", "fotograaf", "archieffoto", "illustratie", "afbeelding", "bijschrift", "video",
	},
	furniture: []phrases{
		{"navigation", []string{
			"home", "voorpagina", "menu", "nieuws", "binnenland", "buitenland", "politiek", "economie", "sport", "cultuur",
			"regio", "regionaal", "opinie", "tech", "wetenschap", "gezondheid", "video", "zoeken", "inloggen", "log in",
			"registreren", "mijn account", "contact", "over ons", "privacybeleid", "privacy", "algemene voorwaarden",
			"colofon", "adverteren", "vacatures", "naar de inhoud…", "ga naar…", "spring naar…", "naar boven",
			"terug naar boven", "bekijk alles", "meer tonen", "volgende", "vorige", "meest gelezen", "het weer",
			"familieberichten",
		}},
		{"share", []string{
			"delen", "delen…", "deel", "deel dit…", "deel…", "link kopiëren", "kopieer link", "afdrukken", "printen",
			"opslaan", "bewaren", "mailen", "volg ons…", "volg…", "luister", "luister naar dit artikel…", "…whatsapp-kanaal…",
			"…google nieuws…", "download…app…",
		}},
		{"related", []string{
			"lees ook…", "lees meer…", "lees verder…", "lees hier…", "bekijk ook…", "zie ook…", "meer over…", "meer nieuws…",
			"gerelateerd…", "gerelateerde artikelen…", "meest gelezen…", "populair…", "aanbevolen…", "ook interessant…",
			"dit vind je misschien…", "in het kort", "uit het archief…",
		}},
		{"media", []string{
			"bekijk…", "kijk…", "video", "video:…", "podcast", "podcast:…", "fotoserie…", "liveblog…", "audio",
		}},
		{"newsletter", []string{
			"abonneren", "abonneer…", "word abonnee…", "word lid…", "…nieuwsbrief…", "al abonnee…", "steun ons…",
			"meld je aan…", "schrijf je in…",
		}},
		{"advertisement", []string{
			"advertentie", "advertenties", "reclame", "gesponsord…", "lees verder onder…", "tekst gaat verder…",
			"de tekst gaat verder…", "verder lezen na…", "artikel gaat verder…",
		}},
		{"comments", []string{
			"reacties", "reactie", "reageer", "reageer…", "plaats een reactie…", "plaats reactie", "laat een reactie…",
			"geef een reactie…", "toon reacties", "uw e-mailadres…", "je e-mailadres…", "vereiste velden…",
			"reactie annuleren", "fout gezien…", "foutje gezien…", "zie je een fout…", "heb je een tip…", "heeft u…tip…",
			"tip de redactie…", "tip ons…", "stuur…", "mail…", "was je getuige…", "was u getuige…", "log in om…",
			"antwoorden",
		}},
		{"cookies", []string{
			"wij gebruiken cookies…", "we gebruiken cookies…", "…gebruikt cookies…", "…cookies…", "accepteren",
			"alles accepteren", "akkoord", "weigeren", "instellingen", "meldingen…", "later", "nee, bedankt", "toestaan",
		}},
		{"tags", []string{
			"tags", "trefwoorden", "onderwerpen", "categorie", "categorieën", "labels", "bron", "thema's",
		}},
		{"credit", []string{
			"copyright…", "…alle rechten voorbehouden…", "…rechten voorbehouden…", "dit artikel…", "met medewerking van…",
		}},
	},
	titles:       []string{"president", "premier", "minister", "burgemeester", "koning", "koningin", "directeur", "generaal", "woordvoerder", "meneer", "mevrouw"},
	aliases:      [][]string{{"verenigde staten", "vs"}, {"europese unie", "eu"}, {"verenigde naties", "vn"}},
	stem:         snowball(stemdutch.Stem),
	antonyms:     dutchOpposites,
	negations:    []string{"niet", "geen", "nooit", "zonder", "niemand", "niets", "ontkent", "ontkende", "ontkennen"},
	denials:      []string{"ontkent", "ontkende", "ontkennen", "ontkend"},
	ceasing:      []string{"gestopt", "afgelast", "geannuleerd", "geweigerd", "weigerde", "verhinderde", "voorkomen"},
	conjunctions: []string{"maar", "omdat", "want", "toen", "terwijl", "als", "hoewel", "zodat", "tot", "voordat", "nadat", "dat"},
	auxiliaries:  []string{"meer", "nog", "langer", "direct", "helemaal", "volledig", "kunnen"},
	quantifiers:  []string{"alle", "alles", "iedereen", "elke", "ieder", "veel", "enkele", "sommige", "weinig", "alleen", "meer", "minder", "moet", "moeten", "mag", "mogen", "kan", "kunnen"},
	kin:          []string{"vrouw", "echtgenote", "man", "echtgenoot", "zoon", "dochter", "broer", "zus", "moeder", "vader", "advocaat", "buurman", "buurvrouw", "vriend", "vriendin", "collega", "weduwe"},
	ago:          []string{"jaar geleden", "vorig jaar", "jaar eerder", "jaren geleden"},
	then:         []string{"destijds", "toentertijd", "dat jaar", "die nacht"},
	inPassing:    []string{"sinds", "gebouwd", "geopend", "opgericht", "geboren", "tot", "tussen", "uit", "van", "vanaf"},
	relatives:    []string{"die", "dat", "wiens", "toen", "sinds"},
	whither:      []string{"naar", "in", "bij", "uit", "te"},
	placeSorts:   []string{"ziekenhuis", "straat", "plein", "brug", "station", "luchthaven", "haven", "wijk", "school", "universiteit", "kerk", "moskee", "stadion", "markt", "hotel", "museum", "theater", "park", "eiland"},
}
