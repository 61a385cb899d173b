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
}
