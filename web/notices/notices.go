// Package notices collects the licences of what Saksi is built from: those that
// the page has to carry, and a check that no licence slips in unread.
//
//	all, err := notices.Of("js", "wasm", "./wasm")
//	text := notices.Text(all)
//
// It runs at build time, at the top of the module, and asks the Go tool.
package notices

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A Notice is a part that others wrote, with the text of its licence.
type Notice struct {
	Name    string // a module's path, or what the part is called
	Version string
	Licence string // SPDX identifier; empty when nobody has read it yet
	Text    string
	Print   string // of the text, as read.go lists it
}

// Of returns the notices of all modules that packages need on a platform, by
// name, and of Go itself, whose runtime is in every program. The packages are
// as "go list" takes them; "-test" before them adds what their tests need.
func Of(goos, goarch string, packages ...string) ([]Notice, error) {
	const each = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}"
	out, err := goTool(goos, goarch, append([]string{"list", "-deps", "-f", each}, packages...)...)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	slices.Sort(lines)
	var all []Notice
	for _, line := range slices.Compact(lines) {
		module := strings.Split(line, "\t")
		if len(module) != 3 {
			continue // no module but ours
		}
		n, err := read(module[0], module[1], module[2])
		if err != nil {
			return nil, err
		}
		all = append(all, n)
	}
	root, err := goTool(goos, goarch, "env", "GOROOT", "GOVERSION")
	if err != nil {
		return nil, err
	}
	dir, version, _ := strings.Cut(strings.TrimSpace(root), "\n")
	n, err := read("Go", strings.TrimPrefix(version, "go"), dir)
	if err != nil {
		return nil, err
	}
	return append(all, n), nil
}

func goTool(goos, goarch string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return string(out), nil
}

// fileName is what licence files are called.
var fileName = regexp.MustCompile(`(?i)^(licen[cs]e|copying|unlicense)(\.(txt|md))?$`)

// read finds the licence in a module's folder.
func read(name, version, dir string) (Notice, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return Notice{}, err
	}
	for _, e := range entries {
		if !fileName.MatchString(e.Name()) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return Notice{}, err
		}
		print := fingerprint(string(data))
		return Notice{name, version, known[print], strings.TrimSpace(string(data)), print}, nil
	}
	return Notice{Name: name, Version: version}, nil
}

// copyright is a line that differs from project to project in one licence.
var copyright = regexp.MustCompile(`(?im)^\W*(copyright .*|all rights reserved\.?)$`)

// fingerprint is the same for one licence with other names, years and line breaks.
func fingerprint(text string) string {
	text = copyright.ReplaceAllString(text, "")
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:6])
}

// Text is the notices as one text, a licence that several share but once.
func Text(all []Notice) string {
	var out strings.Builder
	out.WriteString("Saksi is made with the work of others, under these licences.\n")
	var done []string
	for _, n := range all {
		if slices.Contains(done, n.Text) {
			continue
		}
		done = append(done, n.Text)
		var names []string
		for _, other := range all {
			if other.Text == n.Text {
				names = append(names, strings.TrimSpace(other.Name+" "+other.Version))
			}
		}
		fmt.Fprintf(&out, "\n\n%s\n\n%s\n", strings.Join(names, ", "), n.Text)
	}
	return out.String()
}
