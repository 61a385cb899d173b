package ingest

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
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
	"wib": 420, "wita": 480, "wit": 540, "utc": 0, "gmt": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "edt": -240, "jst": 540, "sgt": 480, "myt": 480,
}

// A dateToken is a run of digits, a run of letters, or one other character.
type dateToken struct {
	kind rune // 'n', 'w' or 'p'
	text string
}

func dateTokens(text string) []dateToken {
	var out []dateToken
	var last rune
	for _, r := range text {
		kind := 'p'
		switch {
		case r >= '0' && r <= '9':
			kind = 'n'
		case unicode.IsLetter(r):
			kind = 'w'
		}
		if kind != 'p' && kind == last {
			out[len(out)-1].text += string(r)
		} else {
			out = append(out, dateToken{kind, string(r)})
		}
		last = kind
	}
	return out
}

// parseDate understands a date as pages write it, wherever it stands in a short
// text, and gives it as ISO 8601 with the time and zone that it has; or nothing.
func parseDate(text string) string {
	text = cleanLine(text)
	if text == "" || len(text) > 300 {
		return ""
	}
	t := dateReader(dateTokens(strings.ToLower(text)))
	for _, form := range []func(int) (string, int){t.isoDate, t.dayMonth, t.monthDay, t.eastDate, t.numericDate} {
		for i := range t {
			date, end := form(i)
			if date == "" {
				continue
			}
			if at := t.clock(end); at != "" {
				return date + at
			}
			return date + t[:i].clock(0) // "16:48, 23 June 2024"
		}
	}
	return ""
}

// A dateReader reads forms of dates from its tokens: each takes the index where
// a date may begin, and gives the date with the index after it.
type dateReader []dateToken

// number is the value of a token of that many digits at most, or -1.
func (t dateReader) number(i, digits int) int {
	if i < 0 || i >= len(t) || t[i].kind != 'n' || len(t[i].text) > digits {
		return -1
	}
	return number(t[i].text)
}

func (t dateReader) year(i int) int {
	if y := t.number(i, 4); y >= 1900 && y < 2100 {
		return y
	}
	return -1
}

func (t dateReader) is(i int, anyOf string) bool {
	return i >= 0 && i < len(t) && t[i].kind == 'p' && strings.Contains(anyOf, t[i].text)
}

func (t dateReader) word(i int) string {
	if i < 0 || i >= len(t) || t[i].kind != 'w' {
		return ""
	}
	return t[i].text
}

// gap skips what stands between the parts of a written date.
func (t dateReader) gap(i int) int {
	for t.is(i, " .,/-") || t.word(i) == "de" {
		i++
	}
	return i
}

// ordinal skips the ending of "3rd".
func (t dateReader) ordinal(i int) int {
	switch t.word(i) {
	case "st", "nd", "rd", "th":
		return i + 1
	}
	return i
}

// isoDate reads 2024-06-19, 2024/06/19.
func (t dateReader) isoDate(i int) (string, int) {
	y, m, d := t.year(i), t.number(i+2, 2), t.number(i+4, 2)
	if y < 0 || m < 0 || d < 0 || !t.is(i+1, "-/.") || !t.is(i+3, "-/.") {
		return "", 0
	}
	return day(y, m, d), i + 5
}

// dayMonth reads 19 Juni 2024, 19th of June, 2024, 19-Jun-2024.
func (t dateReader) dayMonth(i int) (string, int) {
	d := t.number(i, 2)
	j := t.gap(t.ordinal(i + 1))
	if t.word(j) == "of" {
		j = t.gap(j + 1)
	}
	m := month(t.word(j))
	k := t.gap(j + 1)
	if y := t.year(k); d > 0 && m > 0 && y > 0 && k > j+1 {
		return day(y, m, d), k + 1
	}
	return "", 0
}

// monthDay reads June 19, 2024.
func (t dateReader) monthDay(i int) (string, int) {
	m := month(t.word(i))
	j := t.gap(i + 1)
	d := t.number(j, 2)
	k := t.gap(t.ordinal(j + 1))
	if y := t.year(k); m > 0 && d > 0 && y > 0 && k > j+1 {
		return day(y, m, d), k + 1
	}
	return "", 0
}

// eastDate reads 2024年6月19日.
func (t dateReader) eastDate(i int) (string, int) {
	sign := func(i int, signs string) bool { return strings.ContainsRune(signs, firstRune(t.word(i)+" ")) }
	j := i + 2
	for t.is(j, " ") {
		j++
	}
	k := j + 2
	for t.is(k, " ") {
		k++
	}
	if sign(i+1, "年년") && sign(j+1, "月월") && sign(k+1, "日일") && t.year(i) > 0 {
		return day(t.year(i), t.number(j, 2), t.number(k, 2)), k + 2
	}
	return "", 0
}

// numericDate reads 19/6/2024: the day first, as everywhere but in the United
// States, whose order is understood where it is the only one possible.
func (t dateReader) numericDate(i int) (string, int) {
	d, m, y := t.number(i, 2), t.number(i+2, 2), t.year(i+4)
	if d < 0 || m < 0 || y < 0 || !t.is(i+1, "./-") || !t.is(i+3, "./-") {
		return "", 0
	}
	if m > 12 {
		d, m = m, d
	}
	return day(y, m, d), i + 5
}

// clock finds a time of day with its zone: 20:40, 20.40 WIB, 8:40 p.m.
func (t dateReader) clock(from int) string {
	for i := from; i < len(t); i++ {
		h, m := t.number(i, 2), t.number(i+2, 2)
		if h < 0 || m < 0 || len(t[i+2].text) != 2 || !t.is(i+1, ":.") || t.is(i-1, ":.+/") || t.is(i-1, "-") && i-1 > from && t[i-2].kind == 'n' {
			continue
		}
		j := i + 3
		if t.is(j, ":") && t.number(j+1, 2) >= 0 { // seconds, and parts of them
			if j += 2; t.is(j, ".,") && t.number(j+1, 9) >= 0 {
				j += 2
			}
		}
		for t.is(j, " ") {
			j++
		}
		half := ""
		switch w := t.word(j); {
		case w == "am" || w == "pm":
			half, j = w, j+1
		case (w == "a" || w == "p") && t.is(j+1, ".") && t.word(j+2) == "m":
			half, j = w+"m", j+3
		case w == "uhr":
			j++
		}
		for t.is(j, " .") {
			j++
		}
		zone := t.word(j)
		if t.is(j, "+-") && j+1 < len(t) && t[j+1].kind == 'n' {
			zone = t[j].text + t[j+1].text
			if len(t[j+1].text) == 2 && t.is(j+2, ":") && t.number(j+3, 2) >= 0 {
				zone += t[j+3].text
			}
		}
		return timeOfDay(h, m, half, zone)
	}
	return ""
}

// timeOfDay gives "T20:40+07:00", without the zone if it is unknown.
func timeOfDay(h, m int, half, zone string) string {
	switch {
	case half == "pm" && h < 12:
		h += 12
	case half == "am" && h == 12:
		h = 0
	}
	if h > 23 || m > 59 {
		return ""
	}
	out := fmt.Sprintf("T%02d:%02d", h, m)
	if east, ok := zones[zone]; ok {
		sign := '+'
		if east < 0 {
			sign, east = '-', -east
		}
		return out + fmt.Sprintf("%c%02d:%02d", sign, east/60, east%60)
	}
	if len(zone) == 5 && (zone[0] == '+' || zone[0] == '-') {
		return out + zone[:3] + ":" + zone[3:]
	}
	return out
}

// month knows a month's name by its beginning.
func month(name string) int {
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
