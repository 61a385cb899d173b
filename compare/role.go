package compare

import "strings"

// assignRoles says what each sentence is in its article: page furniture, a
// caption, a headline, a repeat, or a claim.
func assignRoles(a *Article, sentences []sentence, lang *language) {
	seen := map[string]bool{}
	for i := range sentences {
		s := &sentences[i]
		block := a.Blocks[s.block]
		text := a.Text[s.start:s.end]
		s.role, s.reason = Claim, ""
		switch {
		case block.Kind == Noise:
			s.role, s.reason = Boilerplate, block.Reason
		case block.Kind == Heading:
			s.role = Headline
		case block.Kind == Caption:
			s.role = CaptionText
		}
		if s.role == Claim {
			lower := strings.ToLower(text)
			for _, p := range lang.boilerplate {
				if strings.HasPrefix(lower, p.prefix) {
					s.role, s.reason = Boilerplate, p.reason
					break
				}
			}
			if s.role == Claim && s.start == block.Start && s.end == block.End && len(text) < 120 && !strings.ContainsAny(text[len(text)-1:], ".!?\"") && !strings.HasSuffix(text, "”") {
				s.role = Headline
			}
		}
		if s.role != Boilerplate {
			var key strings.Builder
			for _, t := range tokens(a.Text, s.start, s.end) {
				key.WriteString(t.norm)
				key.WriteByte(' ')
			}
			if seen[key.String()] {
				s.role = Duplicate
			}
			seen[key.String()] = true
		}
		if role, ok := a.Roles[s.start]; ok {
			s.role, s.reason = role, "edited"
		}
	}
}
