package compare

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var roleLetters = map[byte]Role{'B': Boilerplate, 'H': Headline, 'C': Claim, 'P': CaptionText, 'D': Duplicate}

// TestRolesOfPages reads pages whose every line begins with its role's letter;
// the first line says what the page shows.
func TestRolesOfPages(t *testing.T) {
	files, err := filepath.Glob("testdata/roles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no pages in testdata/roles")
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var text strings.Builder
			want := map[int]Role{}
			var starts []int
			for _, l := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
				role, ok := roleLetters[l[0]]
				if !ok || l[1] != ' ' {
					t.Fatalf("a line must begin with a role's letter: %s", l)
				}
				want[text.Len()] = role
				starts = append(starts, text.Len())
				text.WriteString(l[2:] + "\n\n")
			}
			c := &corpus{}
			c.add(Article{Name: "page.txt", Text: text.String()})
			line := -1
			for _, s := range c.sentences {
				for line+1 < len(starts) && starts[line+1] <= s.start {
					line++
				}
				if s.role != want[starts[line]] {
					t.Errorf("%s is %s (%s), want %s", text.String()[s.start:s.end], s.role, s.reason, want[starts[line]])
				}
				if s.role == Boilerplate && s.reason == "" {
					t.Errorf("no reason for: %s", text.String()[s.start:s.end])
				}
			}
		})
	}
}

func TestReasons(t *testing.T) {
	for _, c := range []struct{ lang, line, reason string }{
		{"en", "Share  Save  Copy link", "share"},
		{"en", "Home | News | Sport | Weather", "navigation"},
		{"en", "Published 12 March 2025, 10:20 GMT", "date"},
		{"en", "Updated 2 hours ago", "date"},
		{"en", "By Jane Doe, local democracy reporter", "byline"},
		{"en", "READ MORE: Town hall clock to be silent", "related"},
		{"en", "We use cookies to make this site work.", "cookies"},
		{"en", "© 2025 The Courier", "credit"},
		{"de", "Teilen Twittern Kommentare (87)", "share"},
		{"de", "15.10.2025 - 21:48 Uhr", "date"},
		{"id", "POSVIRAL.ID | Selasa, 11 Februari 2025", "date"},
		{"id", "Oleh: Tim Redaksi", "byline"},
		{"es", "Archivado en: Trenes · Accidentes", "tags"},
		{"ar", "اقرأ أيضًا: حكايات من الميناء", "related"},
		{"ar", "التعليقات (٢٣)", "comments"},
		{"ja", "令和七年九月五日（金）朝刊一面", "date"},
		{"ja", "シェア ポスト ＬＩＮＥで送る", "share"},
	} {
		text := c.line + "\n\n" + map[string]string{
			"en": "The council will meet again on Monday to vote on the new bridge.",
			"de": "Der Rat tritt am Montag wieder zusammen und stimmt über die Brücke ab.",
			"id": "Dewan akan bertemu lagi pada Senin untuk memutuskan jembatan yang baru.",
			"es": "El pleno volverá a reunirse el lunes para votar sobre el puente nuevo.",
			"ar": "يجتمع المجلس مرة أخرى يوم الاثنين للتصويت على الجسر الجديد في المدينة.",
			"ja": "市議会は月曜日に再び集まり、新しい橋について採決する予定だ。",
		}[c.lang]
		got := rolesOf(Article{Name: "page.txt", Language: c.lang, Text: text})
		if got[0].role != Boilerplate || got[0].reason != c.reason {
			t.Errorf("%s is %s (%s), want %s", c.line, got[0].role, got[0].reason, c.reason)
		}
		if last := got[len(got)-1]; last.role != Claim {
			t.Errorf("%s is %s (%s), want a claim", text[last.start:], last.role, last.reason)
		}
	}
}
