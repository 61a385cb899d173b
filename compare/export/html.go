package export

import (
	"io"

	"saksi/compare"
	"saksi/compare/view"
)

// Fragment writes the comparison for a page of others: no script, no style,
// only elements that content management systems let an author use.
func Fragment(w io.Writer, r *compare.Report) error {
	return view.WriteHTML(w, view.Fragment(r), &view.Node{Text: "\n"})
}
