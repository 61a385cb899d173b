//go:build js && wasm

package main

import "saksi/compare/view"

// near says which columns of a large comparison are built: those in sight and
// those with a partner of the sentence in focus.
func (p *page) near() {
	s, before, fresh := &p.state, p.state.Near, 0
	s.Near, p.far = nil, false
	if s.Result == nil || len(s.Result.Report.Articles) <= small || p.printing {
		return
	}
	articles := s.Result.Report.Articles
	s.Near = map[string]bool{}
	first, last := 0, small/2
	if box := query(".columns"); box.Truthy() {
		width := box.Get("scrollWidth").Float() / float64(len(articles))
		left := box.Get("scrollLeft").Float()
		if s.Words.Dir == "rtl" {
			left = -left
		}
		if width > 0 {
			first, last = int(left/width)-1, int((left+box.Get("clientWidth").Float())/width)+1
		}
	}
	for i := max(first, 0); i <= min(last, len(articles)-1); i++ {
		s.Near[articles[i].ID] = true
	}
	s.Near[articles[s.Column].ID] = true
	if _, sent := s.Result.Sentence(s.Focus); sent != nil {
		if st := s.Result.Statement(sent.Statement); st != nil {
			for _, a := range st.Articles {
				if !s.Near[a] && !before[a] {
					fresh++
				}
				if fresh > columnsInATurn {
					p.far = true
					break
				}
				s.Near[a] = true
			}
		}
	}
}

// columnsInATurn is how many columns out of sight are built at once: a statement may
// have partners in sixty.
const columnsInATurn = 6

// small is how many articles are shown side by side as a whole; of more, only
// those in sight are built.
const small = 12

// buildAhead makes the columns of a small comparison while nothing else is to
// do, so that the way there and back costs nothing.
func (p *page) buildAhead() {
	if p.state.Result == nil || len(p.state.Result.Report.Articles) > small {
		p.state.Columns = false
		return
	}
	run := p.run
	later(150, func() {
		defer p.survive()
		if run == p.run && p.state.Phase == view.Done {
			p.state.Columns = true
			p.show()
		}
	})
}
