package compare

// English.
var english = language{
	code:          "en",
	abbreviations: []string{"mr", "mrs", "ms", "dr", "prof", "st", "sgt", "lt", "col", "gen", "capt", "cpl", "rev", "hon", "sen", "rep", "gov", "jr", "sr", "inc", "ltd", "co", "corp", "no", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "dept", "fig", "ave", "rd", "mt", "ft", "supt", "insp", "det", "cllr"},
	functionWords: []string{"the", "a", "an", "of", "and", "to", "in", "on", "at", "by", "for", "with", "from", "as", "that", "this", "these", "those", "it", "its", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "he", "she", "they", "his", "her", "their", "them", "we", "our", "you", "i", "or", "but", "not", "no", "which", "who", "whom", "will", "would", "could", "should", "can", "may", "also", "after", "before", "into", "than", "then", "there", "when", "while", "about", "said", "says", "over", "up", "out", "so", "if", "more"},
	boilerplate: []boilerplatePattern{
		{"read more", "related"}, {"related", "related"}, {"see also", "related"}, {"more on this", "related"}, {"most read", "related"}, {"menu", "navigation"}, {"skip to", "navigation"}, {"home", "navigation"}, {"share this", "share"}, {"share", "share"}, {"facebook", "share"}, {"follow us", "share"}, {"sign up", "newsletter"}, {"subscribe", "newsletter"}, {"advertisement", "advertisement"},
		{"leave a reply", "comments"}, {"your email address", "comments"}, {"required fields", "comments"}, {"comments", "comments"}, {"we use cookies", "cookies"}, {"accept all", "cookies"}, {"copyright", "credit"}, {"©", "credit"}, {"tags:", "tags"}, {"topics:", "tags"},
	},
	credits: []string{"photo:", "photograph:", "image:", "picture:", "credit:", "getty", "/reuters"},
	months:  map[string]int{"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12},
}
