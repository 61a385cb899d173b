package export

import (
	"encoding/json"
	"io"

	"saksi/compare"
)

// JSON writes the report as it is.
func JSON(w io.Writer, r *compare.Report) error { return Encode(w, r.Unpack()) }

// Encode writes a value as all JSON here is written.
func Encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false) // text stays readable; this is no HTML
	e.SetIndent("", " ")
	return e.Encode(v)
}
