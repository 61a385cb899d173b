package main

import (
	"encoding/json"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"saksi/compare"
)

const pile = "../../../testdata/pile/"

func TestEventsAreComparedByThemselves(t *testing.T) {
	args := []string{"-format", "json", pile + "tanker-crash-1.txt", pile + "coach-crash-1.txt", pile + "chess.txt", pile + "coach-crash-2.txt", pile + "tanker-crash-2.txt"}
	code, stdout, stderr := saksi("", args...)
	if code != compared || stderr != "saksi: chess.txt: is not about the same event, so left out; -all compares it anyway\n" {
		t.Errorf("exit %d, complaint %q", code, stderr)
	}
	var got []string
	for d := json.NewDecoder(strings.NewReader(stdout)); ; {
		report := &compare.Report{}
		if err := d.Decode(report); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		got = append(got, names(*report))
	}
	if got := strings.Join(got, "; "); got != "tanker-crash-1.txt tanker-crash-2.txt; coach-crash-1.txt coach-crash-2.txt" {
		t.Errorf("compared %q", got)
	}

	code, stdout, stderr = saksi("", append([]string{"-all"}, args...)...)
	if got := names(parse(t, stdout)); code != compared || stderr != "" || len(strings.Fields(got)) != 5 {
		t.Errorf("-all: exit %d, complaint %q, compared %q", code, stderr, got)
	}

	_, stdout, _ = saksi("", args[2:]...)
	if !strings.Contains(stdout, "Event 2 of 2: Coach and van collide on A894, eleven hurt\n2 articles that share ") || !strings.Contains(stdout, "Larkfield") {
		t.Errorf("the summary does not say which event:\n%s", stdout)
	}
}

// Without any common event, the user's choice of files holds.
func TestNoCommonEvent(t *testing.T) {
	code, stdout, stderr := saksi("", "-format", "json", pile+"chess.txt", pile+"cabai.txt")
	if got := names(parse(t, stdout)); code != compared || got != "chess.txt cabai.txt" || !strings.Contains(stderr, "compared anyway") {
		t.Errorf("exit %d, complaint %q, compared %q", code, stderr, got)
	}
}

func TestAdd(t *testing.T) {
	_, stdout, _ := saksi("", "-format", "json", pile+"kebakaran-plastik-1.txt", pile+"kebakaran-plastik-2.txt")
	saved := filepath.Join(folder(t, map[string]string{"saved.json": stdout}), "saved.json")
	add := pile + "kebakaran-plastik-3.txt"

	code, stdout, stderr := saksi("", "-add", add, saved)
	if code != compared || stderr != "" || !strings.HasPrefix(stdout, "C kebakaran-plastik-3.txt 2025-02-24: ") {
		t.Errorf("exit %d, complaint %q, output\n%s", code, stderr, stdout)
	}
	code, stdout, stderr = saksi("", "-format", "json", "-add", add, saved)
	if got := names(parse(t, stdout)); code != compared || stderr != "" || got != "kebakaran-plastik-1.txt kebakaran-plastik-2.txt kebakaran-plastik-3.txt" {
		t.Errorf("exit %d, complaint %q, compared %q", code, stderr, got)
	}
	grown := &compare.Growth{}
	if err := json.Unmarshal([]byte(stdout), grown); err != nil || len(grown.News) == 0 {
		t.Errorf("no news in the grown report: %v", err)
	}

	for _, test := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"-add", pile + "chess.txt", saved}, someWrong, "chess.txt: is not about the event of the saved comparison"},
		{[]string{"-add", "missing.txt", saved}, someWrong, "missing.txt: is not there"},
		{[]string{"-add", add, add}, someWrong, "is cut off or not a saved comparison: save"},
		{[]string{"-add", add, "missing.json"}, someWrong, "missing.json: is not there"},
		{[]string{"-add", add, saved, saved}, wrongUse, "one saved comparison"},
	} {
		code, stdout, stderr := saksi("", test.args...)
		if code != test.code || stdout != "" || !strings.Contains(stderr, test.want) {
			t.Errorf("%q: exit %d, output %q, complaint %q; want %d with %q", test.args, code, stdout, stderr, test.code, test.want)
		}
	}
	if code, _, stderr := saksi("", "-all", "-add", pile+"chess.txt", saved); code != compared || stderr != "" {
		t.Errorf("-all -add: exit %d, complaint %q", code, stderr)
	}
}
