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
