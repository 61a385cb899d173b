package ingest

import "strings"

// languageCode takes the two-letter code of a language tag: "id" of "id-ID".
// "in" and "iw" are the old codes of Indonesian and Hebrew.
func languageCode(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	switch tag {
	case "in", "ind":
		return "id"
	case "iw":
		return "he"
	case "eng":
		return "en"
	}
	if len(tag) != 2 || tag[0] < 'a' || tag[0] > 'z' || tag[1] < 'a' || tag[1] > 'z' {
		return ""
	}
	return tag
}

// parseDate understands a date as pages write it and gives it as ISO 8601, or
// nothing.
func parseDate(text string) string {
	text = strings.TrimSpace(text)
	if len(text) >= 10 && text[4] == '-' && text[7] == '-' {
		return text[:10]
	}
	return ""
}
