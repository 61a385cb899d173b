package notices

import (
	"strings"
	"testing"
)

func TestPageLicencesAreKnown(t *testing.T) {
	t.Chdir("../..")
	all, err := Of("js", "wasm", "./wasm")
	if err != nil {
		t.Fatal(err)
	}
	text := Text(all)
	for _, n := range all {
		if n.Licence == "" {
			t.Errorf("nobody has read the licence of %s (%s)", n.Name, n.Print)
		}
		if !strings.Contains(text, n.Name+" "+n.Version) || !strings.Contains(text, n.Text) {
			t.Errorf("the notices leave %s out", n.Name)
		}
	}
	for _, want := range []string{"honnef.co/go/js/dom/v2", "Go "} {
		if !strings.Contains(text, want) {
			t.Errorf("the notices do not name %s, which the page is built from", want)
		}
	}
	if strings.Contains(text, "chromedp") {
		t.Error("the notices of the page name what only its tests need")
	}
}

func TestFingerprint(t *testing.T) {
	one := fingerprint("Copyright (c) 2001, A. Author\nAll rights reserved.\n\nUse it as you\nlike.")
	if other := fingerprint("  copyright 2025 Somebody Else <x@y.example>\n\nUse it as you like.\n"); other != one {
		t.Error("another name, year or line break makes another licence")
	}
	if other := fingerprint("Copyright (c) 2001, A. Author\n\nUse it as you like, but not on Sundays."); other == one {
		t.Error("another condition makes no other licence")
	}
}

func TestNoLicenceFile(t *testing.T) {
	n, err := read("example.org/bare", "v1.0.0", t.TempDir())
	if err != nil || n.Licence != "" {
		t.Errorf("a module without licence is taken as %q (%v)", n.Licence, err)
	}
}
