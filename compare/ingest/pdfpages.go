package ingest

// A pdfPage is what drawing a page needs.
type pdfPage struct {
	dict      pdfDict
	resources pdfDict
	box       [4]float64 // left, bottom, right, top
	rotate    int
}

// pages gives the pages in order, at most limit, and says whether there are more.
func (f *pdfFile) pages(limit int) (out []pdfPage, more bool) {
	seen := map[int]bool{}
	var walk func(v any, above pdfPage, depth int)
	walk = func(v any, above pdfPage, depth int) {
		if ref, ok := v.(pdfRef); ok {
			if seen[int(ref)] {
				return
			}
			seen[int(ref)] = true
		}
		d := f.dict(v)
		if d == nil || depth > 50 {
			return
		}
		p := above
		p.dict = d
		if r := f.dict(d["Resources"]); r != nil {
			p.resources = r
		}
		for _, key := range []string{"MediaBox", "CropBox"} {
			if b := f.array(d[key]); len(b) == 4 {
				for i := range b {
					p.box[i] = f.number(b[i])
				}
			}
		}
		if d["Rotate"] != nil {
			p.rotate = (int(f.number(d["Rotate"]))%360 + 360) % 360
		}
		if kids := f.array(d["Kids"]); kids != nil {
			for _, kid := range kids {
				walk(kid, p, depth+1)
			}
			return
		}
		if len(out) >= limit {
			more = true
			return
		}
		out = append(out, p)
	}
	walk(f.dict(f.trailer["Root"])["Pages"], pdfPage{box: [4]float64{0, 0, 612, 792}}, 0)
	return out, more
}

// content is the page's drawing, in one piece.
func (f *pdfFile) content(p pdfPage) []byte {
	var out []byte
	contents := f.get(p.dict["Contents"])
	list, ok := contents.([]any)
	if !ok {
		list = []any{contents}
	}
	for _, c := range list[:min(len(list), 1000)] {
		if st, ok := f.get(c).(pdfStream); ok {
			out = append(append(out, f.decode(st)...), '\n')
			if len(out) > MaxMarkupBytes { // the largest drawings of real pages, maps, have 5 MB
				return out[:MaxMarkupBytes]
			}
		}
	}
	return out
}
