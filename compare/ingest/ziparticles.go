package ingest

import (
	"path"
	"strings"
)

func isZip(in *input) bool { return hasZipSignature(in.data) }

// readZip tells documents that are ZIP files inside from archives of files.
func readZip(s *session, in *input) {
	a, err := openArchive(in.data)
	if err != nil {
		if in.hasExt(".docx", ".odt", ".pages") {
			s.fail(in, "is broken, its end is missing: download or save it again")
			return
		}
		s.fail(in, "%s", err)
		return
	}
	kind := ""
	if e := a.find("mimetype"); e != nil && e.size < 200 {
		data, _ := s.unpack(a, e)
		kind = strings.TrimSpace(string(data))
	}
	switch {
	case a.find("word/document.xml") != nil:
		readDOCX(s, in, a)
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.text"):
		readODT(s, in, a)
	case a.find("xl/workbook.xml") != nil, strings.HasSuffix(kind, "spreadsheet"):
		s.fail(in, "is a spreadsheet: copy the article's text out of it and paste it")
	case a.find("ppt/presentation.xml") != nil, strings.HasSuffix(kind, "presentation"):
		s.fail(in, "is a presentation: save it as PDF, or copy its text and paste it")
	case kind == "application/epub+zip":
		s.fail(in, "is an e-book (EPUB): open it and copy the article's text")
	case a.find("Index/Document.iwa") != nil, in.hasExt(".pages"):
		s.fail(in, "is a Pages document: export it there as Word or PDF")
	case a.find("AndroidManifest.xml") != nil, in.hasExt(".jar", ".apk", ".xpi"):
		s.fail(in, "is a program, not an article: leave it out")
	default:
		readArchive(s, in, a)
	}
}

// readArchive reads the articles of an archive. What pages and systems put
// beside them is passed over without a word.
func readArchive(s *session, in *input, a *archive) {
	if in.depth >= MaxDepth {
		s.fail(in, "lies in too many archives inside one another: unpack it and add the files in it")
		return
	}
	articles, errors := len(s.articles), len(s.errors)
	for i := range a.entries {
		e := &a.entries[i]
		name := strings.ReplaceAll(e.name, "\\", "/")
		if strings.HasSuffix(name, "/") || isFurniture(name) {
			continue
		}
		part := &input{name: in.name + ": " + name, depth: in.depth + 1}
		if s.parts++; s.parts > MaxParts {
			s.fail(in, "holds more than %d files: only the first were read, split it for the rest", MaxParts)
			return
		}
		var err error
		if part.data, err = s.unpack(a, e); err != nil {
			s.fail(part, "%s", err)
			if err == errExpansion || err == errRatio {
				return
			}
			continue
		}
		if isMedia(part) {
			continue
		}
		s.read(part)
	}
	if len(s.articles) == articles && len(s.errors) == errors {
		s.fail(in, "holds no article: add text, HTML, DOCX or PDF files")
	}
}

// isFurniture knows by name what lies beside articles in an archive: styles and
// scripts of saved pages, and what systems leave in folders.
func isFurniture(name string) bool {
	if strings.HasPrefix(name, "__MACOSX/") || strings.Contains(name, "/__MACOSX/") {
		return true
	}
	base := strings.ToLower(path.Base(name))
	switch base {
	case "thumbs.db", "desktop.ini":
		return true
	}
	switch path.Ext(base) {
	case ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".ico", ".svg", ".lnk":
		return true
	}
	// A page's own frames and scripts: "artikel_files/saved_resource(1).html".
	dir := strings.ToLower(path.Dir(name))
	return strings.HasPrefix(base, ".") || strings.HasSuffix(dir, "_files") || strings.Contains(dir, "_files/")
}
