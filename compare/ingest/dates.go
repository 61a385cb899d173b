package ingest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// months by the first letters of their names, in the languages of the pages
// that are read most: Indonesian and Malay, English, Spanish, German, French.
var months = map[string]int{
	"jan": 1, "ene": 1, "jän": 1, "feb": 2, "peb": 2, "pebruari": 2, "fév": 2, "fev": 2, "mar": 3, "mär": 3, "mac": 3, "mrz": 3, "apr": 4, "abr": 4, "avr": 4,
	"mei": 5, "may": 5, "mai": 5, "jun": 6, "juin": 6, "jul": 7, "juil": 7, "ogo": 8, "agu": 8, "agt": 8, "ags": 8, "aug": 8, "ago": 8, "aoû": 8, "aou": 8,
	"sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12, "dis": 12, "dic": 12, "dez": 12, "déc": 12,
}

// zones that pages write by name, in minutes east of Greenwich. Names that
// stand for several zones are left out: a date without zone is honest.
var zones = map[string]int{
	"wib": 420, "wita": 480, "wit": 540, "utc": 0, "gmt": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "edt": -240, "jst": 540, "sgt": 480, "myt": 480, "wib.": 420,
}

var (
	isoDate     = regexp.MustCompile(`\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2})[:.](\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|z|[A-Za-z]{3,4}\b|[+-]\d\d:?\d\d)?)?`)
	dayMonth    = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?\.?[\s/-]+(?:de\s+)?([\p{L}]{3,10})\.?,?[\s/-]+(?:de\s+)?((?:19|20)\d\d)\b`)
	monthDay    = regexp.MustCompile(`(?i)\b([\p{L}]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b`)
	numericDate = regexp.MustCompile(`\b(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)\b`)
	eastDate    = regexp.MustCompile(`((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]`)
	clock       = regexp.MustCompile(`(?i)(?:^|[\s,|;–-])(\d{1,2})[:.](\d\d)(?::\d\d)?\s*([ap]\.?m\b\.?)?\s*(?:uhr\s*)?([a-z]{1,4}\b|[+-]\d\d:?\d\d)?`)
)

// parseDate understands a date as pages write it, wherever it stands in a short
// text, and gives it as ISO 8601 with the time and zone that it has; or nothing.
func parseDate(text string) string {
	text = cleanLine(text)
	if text == "" || len(text) > 300 {
		return ""
	}
	if m := isoDate.FindStringSubmatchIndex(text); m != nil {
		g := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		date := day(number(g(1)), number(g(2)), number(g(3)))
		if date == "" {
			return ""
		}
		if g(4) != "" {
			return date + timeOfDay(g(4), g(5), "", g(6))
		}
		return date + findClock(text[m[1]:])
	}
	if m := dayMonth.FindStringSubmatchIndex(text); m != nil {
		if mo := month(text[m[4]:m[5]]); mo > 0 {
			return withClock(day(number(text[m[6]:m[7]]), mo, number(text[m[2]:m[3]])), text, m)
		}
	}
	if m := monthDay.FindStringSubmatchIndex(text); m != nil {
		if mo := month(text[m[2]:m[3]]); mo > 0 {
			return withClock(day(number(text[m[6]:m[7]]), mo, number(text[m[4]:m[5]])), text, m)
		}
	}
	if m := eastDate.FindStringSubmatchIndex(text); m != nil {
		return withClock(day(number(text[m[2]:m[3]]), number(text[m[4]:m[5]]), number(text[m[6]:m[7]])), text, m)
	}
	if m := numericDate.FindStringSubmatchIndex(text); m != nil {
		// Day first, as everywhere but in the United States; their order is
		// understood where it is the only one possible.
		d, mo := number(text[m[2]:m[3]]), number(text[m[4]:m[5]])
		if mo > 12 {
			d, mo = mo, d
		}
		return withClock(day(number(text[m[6]:m[7]]), mo, d), text, m)
	}
	return ""
}

func withClock(date, text string, m []int) string {
	if date == "" {
		return ""
	}
	if t := findClock(text[m[1]:]); t != "" {
		return date + t
	}
	return date + findClock(text[:m[0]]) // "16:48, 23 June 2024"
}

func findClock(text string) string {
	m := clock.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	return timeOfDay(m[1], m[2], m[3], m[4])
}

// timeOfDay gives "T20:40+07:00", without the zone if it is unknown.
func timeOfDay(hour, minute, half, zone string) string {
	h, m := number(hour), number(minute)
	switch half = strings.ToLower(strings.ReplaceAll(half, ".", "")); {
	case half == "pm" && h < 12:
		h += 12
	case half == "am" && h == 12:
		h = 0
	}
	if h > 23 || m > 59 {
		return ""
	}
	out := fmt.Sprintf("T%02d:%02d", h, m)
	zone = strings.ToLower(zone)
	if east, ok := zones[zone]; ok {
		sign := '+'
		if east < 0 {
			sign, east = '-', -east
		}
		return out + fmt.Sprintf("%c%02d:%02d", sign, east/60, east%60)
	}
	if len(zone) >= 5 && (zone[0] == '+' || zone[0] == '-') {
		return out + zone[:3] + ":" + zone[len(zone)-2:]
	}
	return out
}

// month knows a month's name by its beginning.
func month(name string) int {
	name = strings.ToLower(name)
	for _, n := range []int{4, 3} {
		if r := []rune(name); len(r) >= n {
			if m := months[string(r[:n])]; m > 0 {
				return m
			}
		}
	}
	return 0
}

// day gives the date if there is such a day.
func day(y, m, d int) string {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Year() != y || int(t.Month()) != m || t.Day() != d {
		return ""
	}
	return t.Format("2006-01-02")
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
