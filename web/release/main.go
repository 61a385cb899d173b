// Command release puts what web/dist holds into web/dist/release under names with
// the version, with sizes and integrity values for those who link to it. Run it
// at the top of the module, after the page is built:
//
//	go run ./web/release
//
// It reads the version and what is new in it from the change log, and no clock:
// the same source gives the same bytes.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"saksi/web/notices"
)

const (
	changes = ".github/CHANGELOG.md"
	source  = "web/dist"
	target  = "web/dist/release"
	schema  = "compare/report.schema.json"
)

func main() {
	if err := release(); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func release() error {
	log, err := os.ReadFile(changes)
	if err != nil {
		return err
	}
	version, entry, err := latest(string(log))
	if err != nil {
		return err
	}
	files, err := built()
	if err != nil {
		return err
	}
	all, err := notices.Of("js", "wasm", "./wasm")
	if err != nil {
		return err
	}
	files["NOTICES.txt"] = []byte(notices.Text(all))
	if files["report.schema.json"], err = os.ReadFile(schema); err != nil {
		return err
	}
	files = versioned(files, version)
	files["RELEASE.md"] = []byte(describe(files, version, entry))

	if err := os.RemoveAll(target); err != nil {
		return err
	}
	if err := os.MkdirAll(target, 0o755); err != nil {
		return err
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(target, name), data, 0o644); err != nil {
			return err
		}
	}
	fmt.Printf("%s\nAll of it is in %s.\n", files["RELEASE.md"], target)
	return nil
}

// built reads what the build has made for others to use.
func built() (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, pattern := range []string{"saksi*.html", "saksi*.js", "saksi*.css", "saksi*.wasm.gz", "saksi*.d.ts"} {
		found, err := filepath.Glob(filepath.Join(source, pattern))
		if err != nil {
			return nil, err
		}
		for _, file := range found {
			if files[filepath.Base(file)], err = os.ReadFile(file); err != nil {
				return nil, err
			}
		}
	}
	if files["saksi.html"] == nil {
		return nil, errors.New("the page is not built: make page builds it")
	}
	return files, nil
}

var heading = regexp.MustCompile(`(?m)^## (\d+\.\d+\.\d+)\s*$`)

// latest finds the first version of a change log and what is said about it.
func latest(log string) (version, entry string, err error) {
	at := heading.FindStringSubmatchIndex(log)
	if at == nil {
		return "", "", fmt.Errorf("%s has no heading such as '## 1.2.3'", changes)
	}
	version, entry = log[at[2]:at[3]], log[at[1]:]
	if next := heading.FindStringIndex(entry); next != nil {
		entry = entry[:next[0]]
	}
	return version, strings.TrimSpace(entry), nil
}

// versioned puts the version into the names of the files, and into the names by
// which they speak of one another.
func versioned(files map[string][]byte, version string) map[string][]byte {
	var pairs []string
	for _, name := range sorted(files) {
		for _, quote := range []string{`"`, `'`, "`"} {
			pairs = append(pairs, quote+name+quote, quote+withVersion(name, version)+quote)
		}
	}
	replace := strings.NewReplacer(pairs...)
	out := map[string][]byte{}
	for name, data := range files {
		if strings.HasSuffix(name, ".js") {
			data = []byte(replace.Replace(string(data)))
		}
		out[withVersion(name, version)] = data
	}
	return out
}

func withVersion(name, version string) string {
	stem, ending, _ := strings.Cut(name, ".")
	return stem + "-" + version + "." + ending
}

// describe lists the files with what a page that links to them needs.
func describe(files map[string][]byte, version, entry string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "# Saksi %s\n\n%s\n\n| file | bytes | gzipped | integrity |\n|---|---:|---:|---|\n", version, entry)
	for _, name := range sorted(files) {
		fmt.Fprintf(&out, "| %s | %d | %d | `%s` |\n", name, len(files[name]), packed(files[name]), integrity(files[name]))
	}
	for _, name := range sorted(files) {
		if strings.HasSuffix(name, ".js") && !strings.HasPrefix(name, "saksi-live-") { // which the element loads itself
			fmt.Fprintf(&out, "\n    <script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\"></script>\n", name, integrity(files[name]))
		}
	}
	return out.String()
}

// integrity is the value by which a browser knows that a file is this one.
func integrity(data []byte) string {
	sum := sha512.Sum384(data)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

func packed(data []byte) int {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(data) // to memory: it cannot fail
	z.Close()
	return b.Len()
}

func sorted(files map[string][]byte) []string {
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
