package compare

import stemgerman "github.com/blevesearch/snowballstem/german"

// German. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var german = language{
	code:       "de",
	ordinalDot: true,
	abbreviations: []string{
		"dr", "prof", "hr", "hrn", "fr", "st", "dipl", "ing", "med", "jur", "phil", "rer", "nat", "h.c", "hl", "bgm",
		"gen", "ltd", "hptm", "lt", "obst", "pol", "str", "pl", "bzw", "ca", "vgl", "d.h", "z.b", "u.a", "i.d.r", "inkl",
		"exkl", "ggf", "evtl", "sog", "geb", "gest", "verh", "abs", "allg", "bes", "ehem", "einschl", "insb", "kath", "ev",
		"max", "min", "mind", "mdl", "o.g", "o.ä", "r.d", "schr", "sen", "jun", "tel", "tgl", "u.ä", "urspr", "v.a",
		"vorm", "wg", "z.t", "zzgl", "zt", "i.a", "i.h.v",
	},
	mayEnd: []string{
		"co", "ag", "kg", "gmbh", "e.v", "mio", "mrd", "tsd", "std", "min", "sek", "jh", "jhd", "v.chr",
		"n.chr", "u.s", "a.d", "a.m", "sa", "bd",
	},
	beforeNumber: []string{
		"nr", "nrn", "art", "abs", "kap", "bd", "s", "abb", "ziff", "tel",
	},
	functionWords: []string{
		"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "und", "oder", "aber",
		"in", "im", "an", "am", "auf", "aus", "bei", "beim", "mit", "nach", "von", "vom", "vor", "zu", "zum", "zur",
		"über", "unter", "für", "durch", "um", "ohne", "gegen", "bis", "seit", "während", "wegen", "trotz", "ist", "sind",
		"war", "waren", "sein", "wird", "werden", "wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten", "kann",
		"können", "konnte", "soll", "sollen", "sollte", "muss", "müssen", "darf", "dürfen", "will", "wollen", "er", "sie",
		"es", "wir", "ihr", "ich", "man", "sich", "ihm", "ihn", "ihnen", "ihre", "ihrer", "ihren", "seine",
		"seiner", "seinen", "nicht", "kein", "keine", "keinen", "auch", "nur", "noch", "schon", "mehr", "als", "wie", "so",
		"dass", "wenn", "weil", "da", "dann", "dort", "hier", "was", "wer", "wo", "dieser", "diese", "dieses", "diesen",
		"diesem", "jetzt", "bereits", "rund", "etwa", "sehr", "zwei", "drei", "alle", "allem", "damit", "dabei", "dazu",
		"dagegen", "deshalb", "doch", "denn", "zwischen", "laut",
	},
	saying: []string{
		"sagte", "sagt", "erklärte", "erklärt", "berichtete", "berichtet", "erzählte", "erzählt", "betonte", "betont",
		"fragte", "fragt", "rief", "meinte", "meint", "teilte", "so", "schrieb", "heißt",
	},
	months:   numbers("januar=1|jänner=1|februar=2|märz=3|april=4|mai=5|juni=6|juli=7|august=8|september=9|oktober=10|november=11|dezember=12|jan=1|feb=2|mär=3|mrz=3|apr=4|jun=6|jul=7|aug=8|sep=9|sept=9|okt=10|nov=11|dez=12"),
	weekdays: numbers("sonntag=0|montag=1|dienstag=2|mittwoch=3|donnerstag=4|freitag=5|samstag=6|sonnabend=6"),
	bylines: []string{
		"von", "text", "autor", "autorin", "redaktion", "von unserer redaktion", "von unserem", "von unserer",
		"ein artikel von", "eine reportage von", "von unserem korrespondenten", "bearbeitet von",
	},
	dated: []string{
		"stand", "veröffentlicht", "aktualisiert", "erstellt", "zuletzt aktualisiert", "veröffentlicht am", "am", "um",
		"uhr", "vor", "stunden", "stunde", "minuten", "min", "lesezeit", "minuten lesezeit", "lesedauer", "kommentare",
		"letzte aktualisierung", "datum",
	},
	credits: []string{
		"foto", "fotos", "bild", "bilder", "bildquelle", "grafik", "symbolbild", "symbolfoto", "archivbild",
		"archivfoto", "bildunterschrift", "illustration", "bildrechte", "©",
	},
	furniture: []phrases{
		{"navigation", []string{
			"startseite", "home", "menü", "lokales", "regional", "regionales", "politik", "wirtschaft", "sport", "kultur",
			"panorama", "wissen", "digital", "ausland", "inland", "welt", "deutschland", "meinung", "gesundheit", "leben",
			"reise", "auto", "karriere", "wetter", "verkehr", "blaulicht", "e-paper", "epaper", "abo", "shop", "anmelden",
			"login", "registrieren", "mein konto", "suche", "suchen", "kontakt", "impressum", "datenschutz", "agb",
			"nutzungsbedingungen", "über uns", "mediadaten", "zum inhalt springen", "zum inhalt…",
			"zur navigation…", "direkt zum…", "nach oben", "zurück nach oben", "mehr anzeigen", "alle anzeigen", "weiter",
			"zurück", "traueranzeigen", "stellenmarkt", "ratgeber", "podcasts", "videos", "themen", "newsticker",
		}},
		{"share", []string{
			"teilen", "teilen…", "artikel teilen", "twittern", "merken", "drucken", "senden", "mailen", "e-mail", "per mail",
			"link kopieren", "vorlesen", "artikel anhören", "anhören", "folgen sie…", "folge uns…", "folgen", "jetzt folgen",
			"…whatsapp-kanal…", "…whatsapp-channel…", "…bei google news…", "laden sie…app…", "kommentieren", "verschenken",
		}},
		{"related", []string{
			"lesen sie auch…", "lesen sie mehr…", "lesen sie hier…", "lesen sie dazu…", "lesen sie weiter…",
			"auch interessant…", "das könnte sie auch…", "das könnte dich…", "mehr zum thema…", "mehr dazu…", "mehr aus…",
			"mehr von…", "mehr zu…", "zum thema…", "weitere artikel…", "weitere themen…", "weitere nachrichten…",
			"weitere meldungen…", "verwandte artikel…", "verwandte themen…", "ähnliche artikel…", "meistgelesen…",
			"meist gelesen…", "beliebt…", "empfehlungen…", "empfohlen…", "siehe auch…", "hier geht es…", "hintergrund:…",
			"interessant…:…", "aus dem archiv…", "top-themen",
		}},
		{"media", []string{
			"audio", "video", "audio:…", "video:…", "podcast", "podcast:…", "bilderstrecke…", "fotostrecke…", "zur galerie…",
			"galerie…", "im video…", "sehen sie…", "hören sie…", "liveticker…", "livestream…",
		}},
		{"newsletter", []string{
			"abonnieren", "jetzt abonnieren…", "…newsletter…", "jetzt testen…", "jetzt anmelden…", "jetzt abo…",
			"bereits abonnent…", "unterstützen sie…", "für abonnenten…", "mit plus…", "weiterlesen mit…",
		}},
		{"advertisement", []string{
			"anzeige", "werbung", "anzeigen", "sponsored", "gesponsert", "advertorial", "artikel wird nach…",
			"nach der werbung…", "weiterlesen nach der anzeige…", "weiterlesen",
		}},
		{"comments", []string{
			"kommentare", "kommentar", "kommentar schreiben…", "kommentar verfassen…", "kommentare lesen…",
			"kommentare anzeigen", "schreiben sie einen kommentar…", "schreibe einen kommentar…", "diskutieren sie…",
			"diskutieren…", "zum kommentieren…", "ihre e-mail-adresse…", "deine e-mail-adresse…", "erforderliche felder…",
			"antwort abbrechen", "fehler gefunden…", "fehler entdeckt…", "haben sie…fehler…", "haben auch sie…",
			"schicken sie…", "senden sie…", "schreiben sie uns…", "kontaktieren sie…", "waren sie…", "bitte anmelden…",
			"antworten", "melden",
		}},
		{"cookies", []string{
			"wir verwenden cookies…", "wir nutzen cookies…", "…verwendet cookies…", "…cookies…", "zustimmen", "akzeptieren",
			"alle akzeptieren", "ablehnen", "alle ablehnen", "einstellungen", "einstellungen verwalten", "push-nachrichten…",
			"push-mitteilungen…", "benachrichtigungen aktivieren…", "mitteilungen aktivieren…", "ja", "nein", "später",
			"nicht jetzt",
		}},
		{"tags", []string{
			"schlagwörter", "schlagworte", "stichwörter", "stichworte", "themen", "tags", "kategorien", "kategorie", "rubrik",
			"orte", "personen", "dieses thema im programm…", "quelle",
		}},
		{"credit", []string{
			"copyright…", "…alle rechte vorbehalten…", "mit material von…", "mit material der…", "mit informationen…",
			"redaktion:…", "dieser artikel…", "dieser beitrag…", "dieser text…",
		}},
	},
	titles:       []string{"präsident", "präsidentin", "kanzler", "kanzlerin", "minister", "ministerin", "bürgermeister", "bürgermeisterin", "oberbürgermeister", "landrat", "landrätin", "herr", "frau", "dr", "prof", "general", "sprecher", "sprecherin", "leiter", "leiterin", "chef", "chefin", "richter", "papst", "könig"},
	aliases:      [][]string{{"usa", "vereinigte staaten"}, {"eu", "europäische union"}, {"uno", "vereinte nationen"}, {"thw", "technisches hilfswerk"}, {"großbritannien", "vereinigtes königreich"}},
	capitalNouns: true,
	stem:         snowball(stemgerman.Stem),
	negations:    []string{"nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "ohne", "niemand", "nichts", "bestreitet"},
	idioms:       []string{"nicht nur", "nicht zuletzt", "nicht lange", "nicht weniger", "nicht mehr als", "ohne zweifel"},
	until:        []string{"bis"},
	designated:   []string{"terminal", "gleis", "halle", "linie", "block", "tor", "gate", "zone", "turm"},
	ceasing:      []string{"verhinderte", "gestoppt", "verweigerte", "abgesagt", "eingestellt", "fehlte"},
	antonyms:     germanOpposites,
	denials:      []string{"bestreitet", "bestreiten", "bestritt", "bestritten", "dementierte", "dementierten", "dementiert", "leugnet", "leugnete"},
	conjunctions: []string{"aber", "sondern", "weil", "denn", "obwohl", "wenn", "während", "bevor", "nachdem", "damit", "sodass", "bis", "jedoch", "doch", "dass", "als"},
	auxiliaries:  []string{"mehr", "noch", "einmal", "sofort", "ganz", "wirklich", "vollständig", "unmittelbar"},
	quantifiers:  []string{"alle", "allen", "viele", "vielen", "manche", "einige", "wenige", "jeder", "jede", "jedes", "nur", "mehr", "weniger", "muss", "müssen", "kann", "können", "soll", "sollen", "darf", "dürfen"},
	kin:          []string{"frau", "ehefrau", "mann", "ehemann", "sohn", "tochter", "bruder", "schwester", "mutter", "vater", "witwe", "anwalt", "anwältin", "nachbar", "nachbarin", "freund", "freundin", "kollege", "kollegin"},
	ago:          []string{"vor jahren", "im vorjahr", "im vergangenen jahr", "letztes jahr", "jahre zuvor"},
	then:         []string{"damals", "seinerzeit", "in jenem jahr", "in jener nacht"},
	inPassing:    []string{"seit", "gebaut", "erbaut", "eröffnet", "gegründet", "geboren", "bis", "zwischen", "von", "aus", "baujahr", "stammt"},
	relatives:    []string{"die", "der", "das", "deren", "dessen", "als", "seit"},
	placeSorts:   []string{"krankenhaus", "klinikum", "klinik", "bahnhof", "flughafen", "hafen", "schule", "gymnasium", "universität", "kirche", "moschee", "stadion", "hotel", "museum", "theater"},
	placeKinds:   []string{"krankenhaus klinikum klinik"},
}
