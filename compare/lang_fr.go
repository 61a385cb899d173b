package compare

import stemfrench "github.com/blevesearch/snowballstem/french"

// French. To extend this file, add words in lower case; lang_en.go says how the
// phrases of furniture are written.
var french = language{
	code: "fr",
	abbreviations: []string{
		"m", "mm", "mme", "mmes", "mlle", "mlles", "mgr", "me", "dr", "drs", "pr", "prof", "st", "ste", "col", "gén",
		"cdt", "cne", "lt", "adj", "av", "bd", "bld", "rte", "pl", "fg", "dép", "env", "éd", "cf", "p.ex", "ex", "tél",
		"réf", "resp", "hab",
	},
	mayEnd: []string{
		"s.a", "s.a.s", "s.a.r.l", "j.-c", "a.m", "p.m", "cie",
	},
	beforeNumber: []string{
		"n", "no", "nos", "nº", "art", "arts", "chap", "vol", "p", "pp", "fig", "tél", "km",
	},
	functionWords: []string{
		"le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "au", "aux", "à", "en", "et", "ou", "où", "que",
		"qui", "quoi", "dont", "ne", "pas", "se", "s", "sa", "son", "ses", "leur", "leurs", "ce", "cet", "cette", "ces",
		"il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j", "tu", "me", "m", "te", "t", "lui", "y", "par",
		"pour", "avec", "sans", "sur", "sous", "dans", "entre", "vers", "chez", "comme", "plus", "mais", "déjà", "a",
		"ont", "avait", "avaient", "été", "est", "sont", "était", "étaient", "être", "sera", "seront", "aussi", "ainsi",
		"jusque", "depuis", "lorsque", "quand", "très", "si", "tout", "tous", "toute", "toutes", "autre", "autres", "deux",
		"trois", "chaque", "alors", "après", "avant", "pendant", "selon", "contre", "dès", "encore", "puis", "car", "donc",
		"même", "moins",
	},
	detectionWords: []string{
		"le", "les", "des", "du", "et", "est", "une", "dans", "que", "qui", "pour", "pas", "sur", "au", "aux", "par",
		"avec", "ce", "cette", "ont", "été", "était", "sont", "selon", "après", "ans", "hier", "mais", "elle", "il",
		"plus", "deux",
	},
	saying: []string{
		"dit", "déclare", "déclaré", "affirme", "affirmé", "explique", "expliqué", "raconte", "ajoute", "précise",
		"assure", "indique", "souligne", "demande", "répond", "lance", "confie", "témoigne", "regrette", "estime",
	},
	months:   numbers("janvier=1|février=2|mars=3|avril=4|mai=5|juin=6|juillet=7|août=8|septembre=9|octobre=10|novembre=11|décembre=12|janv=1|févr=2|fév=2|avr=4|juil=7|sept=9|oct=10|nov=11|déc=12"),
	weekdays: numbers("dimanche=0|lundi=1|mardi=2|mercredi=3|jeudi=4|vendredi=5|samedi=6"),
	bylines: []string{
		"par", "texte", "rédaction", "la rédaction", "propos recueillis par", "envoyé spécial", "envoyée spéciale",
		"correspondant", "correspondante", "écrit par", "avec",
	},
	dated: []string{
		"publié", "publiée", "mis à jour", "modifié", "mise à jour", "publié le", "mis à jour le", "modifié le", "le", "à",
		"il y a", "heures", "heure", "minutes", "min", "lecture", "temps de lecture", "min de lecture", "commentaires",
		"h",
	},
	credits: []string{
		"photo", "photos", "crédit", "crédits", "crédit photo", "photo d'archives", "photo d'illustration", "illustration",
		"image", "légende", "archives", "infographie", "dr",
	},
	furniture: []phrases{
		{"navigation", []string{
			"accueil", "menu", "actualités", "actualité", "actu", "politique", "société", "économie", "international",
			"monde", "france", "sport", "sports", "culture", "régions", "région", "faits divers", "faits-divers", "opinions",
			"opinion", "débats", "idées", "sciences", "santé", "planète", "tech", "météo", "vidéos", "en direct",
			"rechercher", "recherche", "se connecter", "connexion", "s'inscrire", "mon compte", "s'abonner", "contact",
			"nous contacter", "mentions légales", "conditions générales…", "politique de confidentialité", "qui sommes-nous",
			"plan du site", "aller au contenu…", "passer au contenu…", "haut de page", "retour en haut…", "voir tout",
			"voir plus…", "suivant", "précédent", "communes", "avis de décès", "annonces légales", "petites annonces",
		}},
		{"share", []string{
			"partager", "partager…", "partagez…", "copier le lien", "envoyer", "imprimer", "enregistrer", "suivez-nous…",
			"suivre…", "rejoignez…", "écouter", "écouter cet article…", "offrir cet article", "…sur google actualités…",
			"…chaîne whatsapp…", "téléchargez…", "ajouter…",
		}},
		{"related", []string{
			"à lire aussi…", "lire aussi…", "lire également…", "à lire également…", "lire la suite…", "voir aussi…",
			"à voir aussi…", "sur le même sujet…", "sur le même thème…", "articles liés…", "articles similaires…",
			"nos articles…", "les plus lus…", "les plus lues…", "l'essentiel…", "plus d'articles…", "à ne pas manquer…",
			"vous aimerez aussi…", "recommandé…", "nos recommandations…", "dans la même rubrique…", "à découvrir…",
			"lire plus…", "en savoir plus…",
		}},
		{"media", []string{
			"vidéo", "vidéo.…", "vidéo :…", "vidéos", "regarder…", "voir la vidéo…", "en images…", "diaporama…", "podcast",
			"podcast…", "galerie…",
		}},
		{"newsletter", []string{
			"abonnez-vous", "abonnez-vous…", "s'abonner", "…newsletter…", "…infolettre…", "inscrivez-vous…", "recevez…",
			"déjà abonné…", "soutenez…", "cet article est réservé…", "il vous reste…",
		}},
		{"advertisement", []string{
			"publicité", "annonce", "sponsorisé…", "contenu sponsorisé…", "la suite après cette publicité…",
			"la suite après la publicité…", "poursuivez votre lecture…",
		}},
		{"comments", []string{
			"commentaires", "commenter", "réagir", "réagissez…", "laisser un commentaire…", "laissez un commentaire…",
			"poster un commentaire…", "ajouter un commentaire…", "votre adresse e-mail…", "votre adresse de messagerie…",
			"les champs obligatoires…", "annuler la réponse", "une erreur…", "signaler une erreur…", "vous avez repéré…",
			"avez-vous été témoin…", "vous étiez…", "témoin…", "envoyez-nous…", "écrivez-nous…", "contactez…",
			"connectez-vous…", "aucun commentaire…", "répondre",
		}},
		{"cookies", []string{
			"nous utilisons des cookies…", "…utilise des cookies…", "…cookies…", "…nos partenaires…", "accepter",
			"tout accepter", "accepter tout", "refuser", "tout refuser", "paramétrer", "gérer mes choix",
			"continuer sans accepter", "activer les notifications…", "plus tard", "autoriser",
		}},
		{"tags", []string{
			"tags", "mots-clés", "mots clés", "thèmes", "sujets", "dossiers", "rubrique", "rubriques", "catégorie",
			"catégories", "source", "sources", "étiquettes",
		}},
		{"credit", []string{
			"copyright…", "…tous droits réservés…", "…droits réservés…", "…reproduction interdite…", "avec afp", "(avec…",
			"cet article…",
		}},
	},
	titles:       []string{"président", "présidente", "ministre", "maire", "premier", "m", "mme", "général", "directeur", "directrice", "préfet", "juge", "roi", "reine", "pape"},
	aliases:      [][]string{{"états unis", "usa"}, {"union européenne", "ue"}, {"onu", "nations unies"}, {"royaume uni", "ru"}},
	stem:         snowball(stemfrench.Stem),
	antonyms:     frenchOpposites,
	negations:    []string{"ne", "n", "pas", "jamais", "aucun", "aucune", "sans", "ni", "rien", "nie", "nient"},
	denials:      []string{"nie", "nient", "dément", "démentent", "démenti", "nié"},
	ceasing:      []string{"annulé", "annulée", "cessé", "empêché", "suspendu", "refusé", "renoncé"},
	conjunctions: []string{"mais", "parce", "car", "quand", "lorsque", "tandis", "alors", "afin", "bien", "puisque", "avant", "après", "jusqu"},
	auxiliaries:  []string{"encore", "pu", "été", "eu", "réussi", "toujours", "totalement", "immédiatement"},
	quantifiers:  []string{"tous", "toutes", "tout", "toute", "chaque", "quelques", "certains", "certaines", "beaucoup", "plusieurs", "peu", "seulement", "plus", "moins", "doit", "doivent", "peut", "peuvent"},
	kin:          []string{"femme", "épouse", "mari", "époux", "fils", "fille", "frère", "sœur", "mère", "père", "avocat", "avocate", "voisin", "voisine", "ami", "amie", "collègue", "veuve"},
	ago:          []string{"l'an dernier", "l'année dernière", "l'année précédente", "ans plus tôt"},
	then:         []string{"à l'époque", "cette année-là", "cette nuit-là", "ce jour-là"},
	inPassing:    []string{"depuis", "construit", "construite", "inauguré", "ouvert", "fondé", "fondée", "créé", "créée", "né", "née", "entre", "jusqu"},
	relatives:    []string{"qui", "dont", "quand", "lorsque", "depuis"},
	whither:      []string{"à", "vers", "depuis"},
	placeSorts:   []string{"hôpital", "clinique", "rue", "avenue", "boulevard", "place", "quai", "pont", "gare", "aéroport", "port", "quartier", "école", "collège", "lycée", "université", "église", "cathédrale", "mosquée", "stade", "marché", "hôtel", "théâtre", "musée", "parc", "lac"},
}
