package main

import (
	"os"
	"strings"
	"testing"
)

func TestLatest(t *testing.T) {
	version, entry, err := latest("# Changes\n\n## 1.2.0\n\n- New.\n\n## 1.1.9\n\n- Old.\n")
	if version != "1.2.0" || entry != "- New." || err != nil {
		t.Errorf("%q, %q, %v", version, entry, err)
	}
	if _, _, err := latest("# Changes\n\n## soon\n"); err == nil {
		t.Error("a log without a version makes a release")
	}
	log, err := os.ReadFile("../../" + changes)
	if err != nil {
		t.Fatal(err)
	}
	if version, entry, err := latest(string(log)); err != nil || entry == "" {
		t.Errorf("our own change log: version %q, entry %q, %v", version, entry, err)
	}
}

func TestVersioned(t *testing.T) {
	files := versioned(map[string][]byte{
		"saksi.wasm.gz":    []byte("\x00asm"),
		"saksi-compare.js": []byte(`fetch(new URL("saksi.wasm.gz", here)); fetch("other-saksi.wasm.gz")`),
	}, "1.2.0")
	got := string(files["saksi-compare-1.2.0.js"])
	if want := `fetch(new URL("saksi-1.2.0.wasm.gz", here)); fetch("other-saksi.wasm.gz")`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if len(files) != 2 || files["saksi-1.2.0.wasm.gz"] == nil {
		t.Errorf("files are %v", sorted(files))
	}
}

func TestDescribe(t *testing.T) {
	text := describe(map[string][]byte{"a-1.2.0.js": []byte("alert(1)"), "b-1.2.0.html": nil, "saksi-live-1.2.0.js": nil}, "1.2.0", "- New.")
	// The value is that of openssl dgst -sha384 -binary | base64.
	const want = "sha384-HT2E9NfWiuQ/w1PRai+hTyqW16NIoCGA/m8VQDUopfAtcz6YQjtsMmQd5uRbVDpW"
	if strings.Contains(text, `src="saksi-live`) {
		t.Error("a page is told to load what the element loads")
	}
	for _, want := range []string{want, `<script type="module" src="a-1.2.0.js"`, "- New.", "| b-1.2.0.html | 0 |"} {
		if !strings.Contains(text, want) {
			t.Errorf("the description lacks %s:\n%s", want, text)
		}
	}
}
