package compare

import stemenglish "github.com/blevesearch/snowballstem/english"

// English. To extend this file, add words in lower case. An abbreviation is written without
// its last dot. A phrase of furniture stands for a whole line or a cell of a menu;
// with "…" after it, for lines that begin so; with "…" before and after it, for
// short lines that contain it.
var english = language{
	code: "en",
	abbreviations: []string{
		"mr", "mrs", "ms", "mx", "dr", "prof", "st", "sgt", "sgts", "lt", "col", "gen", "maj", "capt", "cpl", "pte", "pvt",
		"cmdr", "adm", "brig", "rev", "fr", "hon", "sen", "rep", "reps", "gov", "pres", "supt", "insp", "det", "con", "pc",
		"wpc", "cllr", "messrs", "mt", "ft", "ave", "blvd", "approx", "dept", "est", "univ", "e.g", "i.e", "cf",
		"v", "vs", "viz", "al",
	},
	mayEnd: []string{
		"inc", "ltd", "co", "corp", "plc", "llc", "bros", "jr", "sr", "a.m", "p.m", "u.s", "u.k", "u.n",
		"e.u", "u.s.a", "d.c", "b.c", "a.d", "ph.d", "m.d", "b.a", "m.a", "esq", "rd", "sq",
	},
	beforeNumber: []string{
		"no", "nos", "fig", "figs", "vol", "ch", "pp", "p", "sec", "art", "para", "ser",
	},
	functionWords: []string{
		"the", "a", "an", "of", "and", "to", "in", "on", "at", "by", "for", "with", "from", "as", "that", "this", "these",
		"those", "it", "its", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "he", "she", "they",
		"his", "her", "their", "them", "we", "our", "you", "i", "or", "but", "not", "no", "which", "who", "whom", "will",
		"would", "could", "should", "can", "may", "also", "after", "before", "into", "than", "then", "there", "when",
		"while", "about", "said", "says", "over", "up", "out", "so", "if", "more", "what", "where", "why", "how", "all",
		"some", "any", "most", "other", "another", "such", "one", "two", "first", "last", "both", "each", "many",
		"several", "only", "just", "yet", "still", "though", "although", "because", "since", "until", "during", "between",
		"against", "under", "through", "without", "within", "according", "however", "meanwhile",
	},
	saying: []string{
		"said", "says", "asked", "added", "told", "replied", "cried", "shouted", "joked", "insisted", "wrote", "explained",
		"claimed", "warned",
	},
	months:   numbers("january=1|february=2|march=3|april=4|may=5|june=6|july=7|august=8|september=9|october=10|november=11|december=12|jan=1|feb=2|mar=3|apr=4|jun=6|jul=7|aug=8|sep=9|sept=9|oct=10|nov=11|dec=12"),
	weekdays: numbers("sunday=0|monday=1|tuesday=2|wednesday=3|thursday=4|friday=5|saturday=6|sun=0|mon=1|tue=2|tues=2|wed=3|thu=4|thur=4|thurs=4|fri=5|sat=6"),
	bylines: []string{
		"by", "words by", "reporting by", "written by", "story by", "edited by", "editing by", "report by", "from our",
		"staff reporter", "staff writer", "our correspondent", "correspondent",
	},
	dated: []string{
		"published", "updated", "last updated", "first published", "posted", "modified", "last modified", "date", "at",
		"on", "ago", "hours ago", "minutes ago", "days ago", "min read", "minute read", "read", "reading time", "comments",
		"views", "am", "pm", "gmt", "bst", "utc", "est", "edt", "et", "pt", "issued",
	},
	credits: []string{
		"photo", "photos", "photo by", "photograph", "photograph by", "photographs", "picture", "pictures", "pic",
		"picture by", "image", "image credit", "image source", "image caption", "image copyright", "credit",
		"photo credit", "file photo", "file photograph", "courtesy of", "illustration", "graphic", "caption",
		"video caption", "media caption", "handout",
	},
	furniture: []phrases{
		{"navigation", []string{
			"home", "menu", "news", "uk", "us", "world", "business", "politics", "sport", "sports", "weather", "culture",
			"arts", "travel", "opinion", "tech", "technology", "science", "health", "education", "entertainment", "lifestyle",
			"local", "local news", "jobs", "notices", "family notices", "video", "videos", "audio", "live", "more", "search",
			"sign in", "log in", "login", "register", "account", "my account", "e-paper", "epaper", "e-edition", "puzzles",
			"crosswords", "football", "cars", "property", "money", "tv", "obituaries", "what's on", "contact", "contact us",
			"about", "about us", "terms", "terms of use", "terms and conditions", "privacy", "privacy policy",
			"cookie policy", "accessibility", "help", "site map", "sitemap", "advertise with us", "careers", "skip to…",
			"jump to…", "back to top…", "return to homepage…", "view all", "see all", "show more", "load more", "next",
			"previous", "close", "top stories", "latest news", "latest", "trending", "in pictures", "section", "sections",
			"topics", "editions", "edition", "listen live",
		}},
		{"share", []string{
			"share", "share…", "share this…", "copy link", "copy url", "link copied", "save", "print", "print this", "email",
			"send", "listen", "listen to this article…", "listen to this story…", "text size", "gift this article",
			"give this article", "follow us…", "follow…", "like us…", "join us on…", "bookmark", "add to favourites", "tweet",
			"post", "reddit", "download the app…", "download our app…", "get our app…", "get the app…", "…whatsapp channel…",
			"…on google news…",
		}},
		{"related", []string{
			"read more…", "read also…", "read next…", "read the full…", "read our…", "also read…", "also on…", "related",
			"related:…", "related topics…", "related stories…", "related articles…", "related content…", "related news…",
			"see also…", "see more…", "more on this…", "more from…", "more stories…", "more like this…", "more in…",
			"most read…", "most popular…", "most viewed…", "popular now…", "recommended…", "recommended for you…",
			"you may also like…", "you might also…", "you might like…", "up next…", "editor's picks…", "editors' picks…",
			"don't miss…", "in case you missed…", "around the web…", "from around the web…", "elsewhere on…", "explore more…",
			"what to read next…", "top stories…", "from the archive…", "background:…", "explainer:…",
		}},
		{"media", []string{
			"watch…", "listen:…", "video", "video:…", "podcast…", "podcast:…", "gallery…", "in pictures:…", "live updates…",
			"as it happened:…", "live:…", "play video…", "audio:…", "interactive:…",
		}},
		{"newsletter", []string{
			"subscribe", "subscribe…", "sign up…", "newsletter", "newsletters", "…newsletter…", "…to your inbox…",
			"get the latest…", "get our…", "get daily…", "enter your email…", "support our journalism…", "support us…",
			"become a member…", "become a subscriber…", "donate", "donate…", "start your free trial…",
			"already a subscriber…", "already a member…", "unlimited access…", "this article is for subscribers…",
			"we rely on…",
		}},
		{"advertisement", []string{
			"advertisement", "advertisement…", "advert", "ad", "ads", "sponsored", "sponsored…", "promoted…", "paid content",
			"partner content", "promotion", "continue reading…", "story continues…", "article continues…",
			"scroll to continue…", "skip advertisement", "this advertisement…", "offers…", "report this ad",
		}},
		{"comments", []string{
			"comments", "comment", "comment now", "add a comment…", "add comment", "leave a comment…", "leave a reply…",
			"post a comment…", "post comment", "view comments…", "view all comments", "show comments",
			"join the conversation…", "join the discussion…", "have your say…", "what do you think…", "log in to…",
			"sign in to…", "your email address…", "required fields…", "cancel reply", "save my name…", "notify me…",
			"comments are closed…", "comments below…", "let us know…", "tell us…", "do you know more…", "were you there…",
			"do you have a story…", "do you have any information…", "have you been affected…", "got a story…", "got a tip…",
			"have a tip…", "have a story…", "send your…", "send us…", "email us…", "email the…", "email news…", "contact us…",
			"contact the…", "contact our…", "get in touch…", "if you have been affected…", "report a correction…",
			"report an error…", "spotted a…", "see something wrong…", "to report a…", "send tips…", "reply",
		}},
		{"cookies", []string{
			"we use cookies…", "…uses cookies…", "…use cookies…", "cookies", "accept all", "accept", "accept cookies",
			"accept all cookies", "reject all", "manage settings", "manage cookies", "manage preferences", "manage options",
			"cookie settings", "privacy settings", "your privacy choices", "do not sell…", "got it", "i agree",
			"we value your privacy", "no thanks", "not now", "allow", "allow notifications…", "turn on notifications…",
		}},
		{"tags", []string{
			"tags", "tagged", "tag", "tags:…", "topics", "topics:…", "filed under…", "tagged with…", "categories", "category",
			"keywords", "in this article", "in this story", "mentioned in this…", "source",
		}},
		{"credit", []string{
			"copyright…", "…all rights reserved…", "all rights…", "our standards…", "…is not responsible for the content…",
			"reporting by…", "additional reporting…", "editing by…", "…contributed to this report…",
			"…contributed reporting…", "this article was…", "this story was first…", "this story was originally…",
			"this article originally…", "this article first…", "first published…", "this material may not…", "republished…",
			"distributed by…", "correction:…", "corrections…", "editor's note…", "syndicated…", "printed…",
			"no part of this…", "members of the…press…",
		}},
	},
	titles:         []string{"st", "saint", "president", "prime", "minister", "chief", "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "sgt", "sergeant", "inspector", "superintendent", "detective", "chancellor", "secretary", "mayor", "cllr", "councillor", "senator", "governor", "king", "queen", "prince", "princess", "captain", "general", "professor", "prof", "judge", "justice", "pope", "director", "spokesman", "spokeswoman", "leader", "officer", "commissioner", "head", "premier", "mp", "councilman", "councilwoman", "congressman", "congresswoman", "ambassador", "archbishop", "bishop", "rabbi", "imam", "colonel", "lieutenant", "corporal", "admiral", "commander", "constable", "coroner", "attorney", "reverend", "dame", "spokesperson", "chairman", "chairwoman", "chairperson", "headteacher", "principal", "dean", "coach", "manager", "ceo"},
	aliases:        [][]string{{"united states", "us", "u.s", "usa", "america"}, {"united kingdom", "uk", "u.k"}, {"european union", "eu"}, {"united nations", "un"}, {"north korea", "dprk"}, {"nato", "north atlantic treaty organization"}, {"world health organization", "who"}},
	stem:           snowball(stemenglish.Stem),
	negations:      []string{"not", "no", "never", "without", "nobody", "none", "neither", "nor", "cannot", "can't", "didn't", "doesn't", "don't", "wasn't", "weren't", "isn't", "aren't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "couldn't", "failed", "denied", "denies", "yet to"},
	ago:            []string{"years ago", "year ago", "years earlier", "year earlier", "last year", "decade ago", "decades ago"},
	then:           []string{"at the time", "back then", "that year", "those days", "of the day", "that night", "that winter", "that summer", "on that occasion"},
	inPassing:      []string{"since", "built", "opened", "founded", "established", "born", "until", "between", "from", "dating", "installed"},
	relatives:      []string{"who", "whose", "which", "when", "since", "that"},
	whither:        []string{"to", "at", "in", "from", "near", "into", "towards", "toward", "outside"},
	kin:            []string{"wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "widow", "lawyer", "barrister", "neighbour", "neighbor", "colleague", "friend", "partner", "girlfriend", "boyfriend", "fiance", "fiancee", "uncle", "aunt", "cousin", "nephew", "niece", "grandmother", "grandfather", "grandson", "granddaughter", "stepfather", "stepmother", "widower", "solicitor", "attorney", "agent", "landlord", "employer", "flatmate"},
	denials:        []string{"denied", "denies", "deny", "denying", "refuted", "refutes", "disputed", "disputes"},
	quantifiers:    []string{"all", "most", "some", "many", "several", "few", "both", "each", "every", "any", "only", "more", "must", "may", "might", "should"},
	placeSorts:     []string{"hospital", "infirmary", "road", "street", "lane", "avenue", "bridge", "station", "school", "college", "university", "airport", "harbour", "park", "square", "river", "island", "village", "hotel", "church", "market", "clinic", "hospice", "stadium", "arena", "terminal", "mosque", "cathedral", "temple", "hall", "theatre", "theater", "museum", "library", "castle", "cemetery", "prison", "tunnel", "dam", "reservoir", "junction", "pier", "wharf", "quarry", "colliery", "refinery", "farm", "estate", "beach", "bay", "academy", "barracks", "mall", "zoo"},
	sortLast:       true,
	negativePrefix: "un",
	auxiliaries:    []string{"able", "ever", "yet", "longer", "even", "actually", "manage", "managed", "seem", "need", "immediately", "fully", "directly", "claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions"},
	conjunctions:   []string{"but", "because", "since", "so", "when", "while", "if", "although", "though", "unless", "until", "after", "before", "where", "instead", "despite"},
	ceasing:        []string{"stopped", "stops", "stop", "ceased", "prevented", "refused", "cancelled", "canceled", "missed", "declined", "lacked", "unable", "halted", "scrapped", "abandoned", "averted", "avoided", "skipped", "shelved", "aborted", "withheld"},
	antonyms:       englishOpposites,
}
