package compare

import "testing"

func TestStemIndonesianFindsOneRootForItsForms(t *testing.T) {
	for root, forms := range map[string][]string{
		"sambut":   {"sambutan", "disambut", "menyambut", "penyambutan"},
		"bakar":    {"terbakar", "kebakaran", "membakar", "pembakaran"},
		"pimpin":   {"pemimpin", "kepemimpinan", "memimpin"},
		"selidik":  {"penyelidikan", "menyelidiki", "diselidiki"},
		"evakuasi": {"dievakuasi", "mengevakuasi", "evakuasi"},
		"datang":   {"kedatangannya", "mendatangi", "datanglah"},
	} {
		for _, f := range forms {
			if got := stemIndonesian(f); got != root {
				t.Errorf("%s: root %s, want %s", f, got, root)
			}
		}
	}
	for _, whole := range []string{"kapal", "perang", "sekolah", "nelayan", "api", ""} {
		if got := stemIndonesian(whole); got != whole {
			t.Errorf("%s is a root, not %s", whole, got)
		}
	}
}
