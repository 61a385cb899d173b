package compare

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// The gold sentences of UD Indonesian CSUI, joined to paragraphs again. Those
// without a full stop are titles; they stand on lines of their own, as in an
// article. The treebank takes two sentences within one pair of quotes for one,
// our labels for two: most of what is missed here.
func TestSplitsNewsSentencesOfCSUI(t *testing.T) {
	gold := csuiSentences(t)
	const perParagraph = 6
	var text strings.Builder
	want := map[[2]int]string{}
	for i, s := range gold {
		start := text.Len()
		text.WriteString(s)
		want[[2]int{start, text.Len()}] = s
		if !endsFinal(s) || i%perParagraph == perParagraph-1 || i+1 < len(gold) && !endsFinal(gold[i+1]) {
			text.WriteByte('\n')
		} else {
			text.WriteByte(' ')
		}
	}
	found, right := 0, 0
	whole := text.String()
	for _, b := range lineBlocks(whole) {
		for _, s := range splitBlock(whole, b, &indonesian) {
			found++
			if _, ok := want[[2]int{s.start, s.end}]; ok {
				right++
				delete(want, [2]int{s.start, s.end})
			} else {
				t.Logf("not a sentence: %s", whole[s.start:s.end])
			}
		}
	}
	for _, s := range gold {
		for _, left := range want {
			if left == s {
				t.Logf("not found: %s", s)
			}
		}
	}
	f1 := 2 * float64(right) / float64(found+len(gold))
	t.Logf("F1 %.4f over %d sentences", f1, len(gold))
	if f1 < .98 {
		t.Errorf("sentence F1 %.4f, want .98 or better", f1)
	}
}

func csuiSentences(t *testing.T) []string {
	const path = "shared/data/sentences-id/id_csui-ud-train.conllu"
	f, err := os.Open("../../" + path)
	if err != nil { // a worktree stands one folder deeper
		f, err = os.Open("../../../" + path)
	}
	if err != nil {
		t.Skip("the CSUI sentences are not here (../shared/data/sentences-id)")
	}
	defer f.Close()
	var out []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if s, ok := strings.CutPrefix(lines.Text(), "# text = "); ok {
			out = append(out, strings.TrimSpace(s))
		}
	}
	return out
}
