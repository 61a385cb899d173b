package export

import (
	"encoding/json"
	"reflect"
	"testing"

	"saksi/compare"
	"saksi/compare/hostile"
)

// checkExports writes the report in every format and reads it back.
func checkExports(t *testing.T, r *compare.Report) {
	t.Helper()
	for _, f := range Formats {
		hostile.CheckOutput(t, f.Name, f.Type, write(t, f.Name, r), r)
	}
	var back compare.Report
	if err := json.Unmarshal([]byte(write(t, "json", r)), &back); err != nil || !reflect.DeepEqual(&back, r) {
		t.Errorf("the report is not what its JSON gives back (%v)", err)
	}
}
