package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"saksi/compare"
	"saksi/compare/ingest"
)

// readAll reads the named files and folders, and standard input for "-". What
// fails is told by name and never stops the rest.
func readAll(names []string, stdin io.Reader) (articles []compare.Article, failed []compare.InputError) {
	fail := func(name, message string) {
		failed = append(failed, compare.InputError{Name: name, Message: message})
	}
	for _, name := range names {
		if name == "-" {
			data, err := io.ReadAll(io.LimitReader(stdin, ingest.MaxFileBytes+1))
			if err != nil {
				fail("standard input", reason(err))
				continue
			}
			a, e := ingest.Read("standard input", data)
			articles, failed = append(articles, a...), append(failed, e...)
			continue
		}
		paths, refused, err := expand(name)
		if err != nil {
			fail(name, reason(err))
			continue
		}
		failed = append(failed, refused...)
		if len(paths) == 0 && len(refused) == 0 {
			fail(name, "is a folder without articles: name the files themselves if they end otherwise than in "+strings.Join(articleEndings, " "))
		}
		for _, path := range paths {
			data, err := readFile(path)
			if err != nil {
				fail(path, reason(err))
				continue
			}
			// The page knows a dropped file by its bare name; the report of
			// the same files should be the same here.
			a, e := ingest.Read(filepath.Base(path), data)
			articles, failed = append(articles, a...), append(failed, e...)
		}
	}
	return articles, failed
}

// readFile reads a file that is within the limits. One whose size is not known
// beforehand is read to a byte more than a reader takes, so that the reader says
// that it is too large and memory stays bounded.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return nil, err
	} else if why := ingest.TooLarge(info.Size()); why != "" && info.Mode().IsRegular() {
		return nil, tooLarge(why)
	}
	return io.ReadAll(io.LimitReader(f, ingest.MaxFileBytes+1))
}

type tooLarge string

func (e tooLarge) Error() string { return string(e) }

// articleEndings are the files of a folder that are taken for articles. A file
// that is named itself is always read, whatever it ends in.
var articleEndings = []string{".txt", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".docx", ".odt", ".rtf", ".pdf", ".eml", ".xml", ".rss", ".atom", ".zip"}

// expand returns the path itself, or the articles below it when it is a
// folder, in the order of their names. Hidden files and README are none, nor is
// what is no file: a pipe would keep the command waiting. A folder in it that
// cannot be read is told, and the others go on.
func expand(path string) (found []string, refused []compare.InputError, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if !info.IsDir() {
		return []string{path}, nil, nil
	}
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		hidden := p != path && strings.HasPrefix(d.Name(), ".")
		switch {
		case hidden && d.IsDir():
			return fs.SkipDir
		case err != nil:
			refused = append(refused, compare.InputError{Name: p, Message: reason(err)})
		case !hidden && (d.Type().IsRegular() || d.Type()&fs.ModeSymlink != 0) && !strings.HasPrefix(strings.ToUpper(d.Name()), "README") &&
			slices.Contains(articleEndings, strings.ToLower(filepath.Ext(p))):
			found = append(found, p)
		}
		return nil
	})
	return found, refused, err
}

// reason says what to do about an error of the system.
func reason(err error) string {
	var large tooLarge
	switch {
	case errors.As(err, &large):
		return err.Error()
	case errors.Is(err, fs.ErrNotExist):
		return "is not there: check the name and the folder"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read: change its permissions, or copy it"
	}
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		err = path.Err // its name is said already
	}
	return fmt.Sprintf("cannot be read (%v): copy it to another place, or save it again", err)
}
