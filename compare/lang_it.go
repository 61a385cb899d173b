package compare

import stemitalian "github.com/blevesearch/snowballstem/italian"

// Italian. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var italian = language{
	code: "it",
	abbreviations: []string{
		"sig", "sigg", "sig.ra", "sig.na", "sigra", "dott", "dott.ssa", "dottssa", "dr", "prof", "prof.ssa", "profssa",
		"avv", "ing", "arch", "geom", "rag", "on", "sen", "gen", "col", "cap", "magg", "ten", "mar", "brig", "mons", "don",
		"s", "ss", "sta", "v.le", "p.zza", "p.za", "c.so", "str", "loc", "fraz", "prov", "cfr", "es", "p.es", "tel", "ca",
		"all",
	},
	mayEnd: []string{
		"s.p.a", "spa", "s.r.l", "srl", "s.n.c", "a.c", "d.c", "u.s.a", "a.m", "p.m", "fig", "co",
	},
	beforeNumber: []string{
		"n", "nn", "nr", "art", "artt", "pag", "pagg", "p", "cap", "vol", "fig", "tel", "km",
	},
	functionWords: []string{
		"il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "di", "del", "dello", "della", "dei", "degli",
		"delle", "d", "a", "al", "allo", "alla", "ai", "agli", "alle", "da", "dal", "dallo", "dalla", "dai", "dagli",
		"dalle", "in", "nel", "nello", "nella", "nei", "negli", "nelle", "su", "sul", "sullo", "sulla", "sui", "sugli",
		"sulle", "con", "per", "tra", "fra", "e", "ed", "o", "ma", "che", "chi", "cui", "non", "si", "se", "è", "sono",
		"era", "erano", "essere", "stato", "stata", "stati", "state", "ha", "hanno", "aveva", "avevano", "sarà", "come",
		"più", "anche", "già", "ancora", "solo", "dopo", "prima", "mentre", "quando", "dove", "perché", "poi", "quindi",
		"però", "questo", "questa", "questi", "queste", "quello", "quella", "quelli", "quelle", "suo", "sua", "suoi",
		"sue", "loro", "mi", "ti", "ci", "vi", "lui", "lei", "io", "noi", "voi", "due", "tre", "tutti", "tutto", "tutte",
		"ogni", "altro", "altri", "altra", "altre", "secondo", "contro", "durante", "senza", "fino", "molto", "così",
	},
	detectionWords: []string{
		"il", "lo", "gli", "di", "del", "della", "dei", "delle", "che", "è", "non", "un", "una", "per", "con", "sono",
		"dal", "dalla", "nel", "nella", "sul", "sulla", "alla", "al", "anche", "più", "ha", "hanno", "stato", "stata",
		"dopo", "ieri", "anni", "secondo",
	},
	saying: []string{
		"ha", "dice", "detto", "afferma", "affermato", "spiega", "spiegato", "racconta", "raccontato", "aggiunge",
		"aggiunto", "dichiara", "dichiarato", "sottolinea", "commenta", "chiede", "risponde", "ricorda",
	},
	months:   numbers("gennaio=1|febbraio=2|marzo=3|aprile=4|maggio=5|giugno=6|luglio=7|agosto=8|settembre=9|ottobre=10|novembre=11|dicembre=12|gen=1|feb=2|mar=3|apr=4|mag=5|giu=6|lug=7|ago=8|set=9|sett=9|ott=10|nov=11|dic=12"),
	weekdays: numbers("domenica=0|lunedì=1|martedì=2|mercoledì=3|giovedì=4|venerdì=5|sabato=6"),
	bylines: []string{
		"di", "testo di", "redazione", "a cura di", "articolo di", "dal nostro inviato", "dal nostro corrispondente",
		"dalla redazione", "scritto da",
	},
	dated: []string{
		"pubblicato", "aggiornato", "ultimo aggiornamento", "pubblicato il", "aggiornato il", "modificato", "il", "alle",
		"ore", "fa", "minuti", "min", "lettura", "tempo di lettura", "minuti di lettura", "commenti",
	},
	credits: []string{
		"foto", "foto di", "fotografia", "immagine", "credit", "crediti", "archivio", "didascalia", "foto d'archivio",
		"illustrazione", "video",
	},
	furniture: []phrases{
		{"navigation", []string{
			"home", "menu", "cronaca", "politica", "economia", "esteri", "mondo", "italia", "sport", "cultura", "spettacoli",
			"opinioni", "scienza", "salute", "tecnologia", "ambiente", "locale", "regioni", "video", "foto", "meteo",
			"ultime notizie", "ultim'ora", "cerca", "accedi", "login", "registrati", "abbonati", "il mio account", "contatti",
			"chi siamo", "privacy", "privacy policy", "note legali", "termini e condizioni", "pubblicità",
			"vai al contenuto…", "salta al…", "torna su", "torna all'inizio", "vedi tutti", "vedi tutto", "mostra altro",
			"successivo", "precedente", "necrologie", "edicola digitale",
		}},
		{"share", []string{
			"condividi", "condividi…", "copia link", "copia il link", "invia", "stampa", "salva", "seguici…", "segui…",
			"ascolta", "ascolta l'articolo…", "iscriviti al canale…", "…canale whatsapp…", "…su google news…",
			"scarica l'app…",
		}},
		{"related", []string{
			"leggi anche…", "leggi tutto…", "leggi di più…", "leggi ancora…", "per approfondire…", "approfondimenti",
			"approfondisci…", "vedi anche…", "guarda anche…", "articoli correlati…", "notizie correlate…", "correlati",
			"potrebbe interessarti…", "ti potrebbe interessare…", "potrebbero interessarti…", "i più letti…", "più letti…",
			"le più lette…", "altre notizie…", "altri articoli…", "da non perdere…", "consigliati…",
		}},
		{"media", []string{
			"guarda…", "guarda il video…", "video", "video:…", "le immagini…", "fotogallery…", "galleria…", "podcast",
			"podcast…", "diretta…",
		}},
		{"newsletter", []string{
			"abbonati", "abbonati…", "iscriviti…", "…newsletter…", "ricevi…", "già abbonato…", "sostieni…",
			"sei già abbonato…",
		}},
		{"advertisement", []string{
			"pubblicità", "annuncio", "annunci", "sponsorizzato…", "contenuto sponsorizzato…", "continua a leggere…",
			"continua dopo la pubblicità…", "l'articolo continua…",
		}},
		{"comments", []string{
			"commenti", "commenta", "commenta…", "lascia un commento…", "lascia una risposta…", "scrivi un commento…",
			"invia commento", "il tuo indirizzo email…", "i campi obbligatori…", "annulla risposta", "hai trovato un errore…",
			"segnala…", "scrivici…", "inviaci…", "hai informazioni…", "accedi per…", "effettua il login…", "rispondi",
		}},
		{"cookies", []string{
			"utilizziamo i cookie…", "usiamo i cookie…", "…utilizza cookie…", "…utilizza i cookie…", "…cookie…", "accetta",
			"accetta tutti", "accetta tutto", "rifiuta", "personalizza", "gestisci", "attiva le notifiche…", "non ora",
			"consenti",
		}},
		{"tags", []string{
			"tag", "tags", "argomenti", "temi", "parole chiave", "categoria", "categorie", "etichette", "fonte",
		}},
		{"credit", []string{
			"copyright…", "…tutti i diritti riservati…", "…diritti riservati…", "©riproduzione…", "…riproduzione riservata…",
			"questo articolo…",
		}},
	},
	titles:       []string{"presidente", "ministro", "sindaco", "sindaca", "signor", "signora", "generale", "direttore", "papa", "re", "premier", "giudice"},
	aliases:      [][]string{{"stati uniti", "usa"}, {"unione europea", "ue"}, {"onu", "nazioni unite"}},
	stem:         snowball(stemitalian.Stem),
	antonyms:     italianOpposites,
	negations:    []string{"non", "mai", "senza", "nessun", "nessuno", "nessuna", "né", "neppure", "neanche", "nega", "negano"},
	denials:      []string{"nega", "negano", "negato", "smentisce", "smentiscono", "smentito"},
	ceasing:      []string{"annullato", "annullata", "sospeso", "sospesa", "impedito", "rifiutato", "evitato", "rinunciato"},
	conjunctions: []string{"ma", "perché", "poiché", "quando", "mentre", "se", "finché", "sebbene", "però", "prima", "dopo"},
	auxiliaries:  []string{"ancora", "più", "potuto", "riuscito", "riusciti", "stato", "stata", "stati", "state", "del"},
	quantifiers:  []string{"tutti", "tutte", "tutto", "tutta", "ogni", "alcuni", "alcune", "molti", "molte", "diversi", "pochi", "solo", "più", "meno", "deve", "devono", "può", "possono"},
	kin:          []string{"moglie", "marito", "figlio", "figlia", "fratello", "sorella", "madre", "padre", "avvocato", "avvocata", "vicino", "vicina", "amico", "amica", "collega", "vedova"},
	ago:          []string{"anno scorso", "anni fa", "anno fa", "anni prima", "anno precedente", "scorso anno"},
	then:         []string{"all'epoca", "quell'anno", "quella notte", "in quell'occasione"},
	inPassing:    []string{"dal", "costruito", "costruita", "inaugurato", "inaugurata", "fondato", "fondata", "nato", "nata", "tra", "fino"},
	relatives:    []string{"che", "cui", "quando", "dal"},
	whither:      []string{"a", "in", "da", "verso"},
	placeSorts:   []string{"ospedale", "clinica", "via", "viale", "piazza", "corso", "ponte", "stazione", "aeroporto", "porto", "quartiere", "scuola", "liceo", "università", "chiesa", "duomo", "moschea", "stadio", "mercato", "hotel", "albergo", "teatro", "museo", "parco", "lago", "fiume"},
}
