package compare

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A day is a calendar day; parts that are not known are zero.
type day struct{ year, month, date int }

func (d day) full() bool { return d.year > 0 && d.month > 0 && d.date > 0 }

func (d day) valid() bool {
	return d.month >= 0 && d.month <= 12 && d.date >= 0 && d.date <= 31 && (d.year == 0 || d.year >= 1000 && d.year <= 2999)
}

// time is midnight of the day in UTC: only for counting days.
func (d day) time() time.Time {
	return time.Date(d.year, time.Month(d.month), d.date, 0, 0, 0, 0, time.UTC)
}

func (d day) plus(days int) day {
	t := d.time().AddDate(0, 0, days)
	return day{t.Year(), int(t.Month()), t.Day()}
}

func (d day) normal() string {
	switch {
	case d.full():
		return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.date)
	case d.year > 0 && d.month > 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	case d.year > 0:
		return fmt.Sprintf("%04d", d.year)
	case d.date > 0:
		return fmt.Sprintf("--%02d-%02d", d.month, d.date)
	}
	return fmt.Sprintf("--%02d", d.month)
}

// parseDay reads the first ten characters of an ISO date; the zero day for
// anything else.
func parseDay(s string) day {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return day{}
	}
	y, err1 := strconv.Atoi(s[:4])
	m, err2 := strconv.Atoi(s[5:7])
	d, err3 := strconv.Atoi(s[8:10])
	out := day{y, m, d}
	if err1 != nil || err2 != nil || err3 != nil || !out.valid() || !out.full() {
		return day{}
	}
	return out
}

// articleDate finds the day of publication in an article's date line: the
// first full date that stands in a short line, else the first within the
// opening paragraphs. Empty when there is none.
func articleDate(text string, lang *language) string {
	const opening, short = 3000, 140 // bytes
	fallback := ""
	for from := 0; from < len(text) && from < opening; {
		to := len(text)
		if k := strings.IndexByte(text[from:], '\n'); k >= 0 {
			to = from + k
		}
		if fallback != "" && to-from > short || !mayHoldYear(text[from:to], lang) {
			from = to + 1
			continue
		}
		for _, q := range findQuantities(text, from, to, lang, "") {
			if q.kind != dateQuantity || len(q.normal) != len("2006-01-02") || q.normal[0] == '-' {
				continue
			}
			if to-from <= short {
				return q.normal
			}
			if fallback == "" {
				fallback = q.normal
			}
		}
		from = to + 1
	}
	return fallback
}

// mayHoldYear tells whether a full date can stand in a line: its year is four
// digits on end, thousands apart or not. Reading all quantities of a line only
// to find no date costs as much as the rest of reading it.
func mayHoldYear(line string, lang *language) bool {
	if lang.unspaced {
		return true
	}
	digits := 0
	for _, r := range line {
		switch {
		case digitOf(r) >= 0:
			if digits++; digits == 4 {
				return true
			}
		case r != '’' && r != '\u00a0' && r != '\u202f' && r != '\u2009':
			digits = 0
		}
	}
	return false
}
