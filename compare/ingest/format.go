package ingest

import (
	"bytes"
	"path"
	"strings"
)

// A format knows its files and reads them.
type format struct {
	name string
	is   func(in *input) bool
	read func(s *session, in *input)
}

// formats lists the formats; the first that knows an input reads it. What has a
// signature comes before what is recognised by its first words, and plain text,
// which takes everything that reads as text, is last.
func formats() []format {
	return []format{
		{"empty", isEmpty, readEmpty},
		{"picture, sound or film", isMedia, readMedia},
		{"link", isLink, readLink},
		{"ZIP, DOCX, ODT", isZip, readZip},
		{"RTF", isRTF, readRTF},
		{"PDF", isPDF, readPDF},
		{"Office before 2007, passwords", isCompound, readCompound},
		{"mail, MHTML", isMail, readMail},
		{"JSON-LD", isLinkedData, readLinkedData},
		{"JSON, ninjs, a saved comparison", isJSON, readJSON},
		{"OpenDocument in one file", isFODT, readFODT},
		{"feeds, NITF, NewsML", isNewsXML, readXML},
		{"HTML", isHTML, readHTML},
		{"other XML", isXML, readXML},
		{"binary", isBinary, readBinary},
		{"Markdown", isMarkdown, readMarkdown},
		{"text", isText, readText},
	}
}

// head is the beginning of the data without a byte order mark and leading white
// space, lower case, for looking at first words. UTF-16 is thinned to ASCII.
func (in *input) head() string {
	if in.beginning == nil {
		text := beginning(in.data)
		in.beginning = &text
	}
	return *in.beginning
}

func beginning(data []byte) string {
	data = data[:min(len(data), 2048)]
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		data = bytes.ReplaceAll(data[2:], []byte{0}, nil)
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	return strings.ToLower(string(bytes.TrimLeft(data, " \t\r\n\f\x00")))
}

// ext is the extension of the name, lower case, with its dot.
func (in *input) ext() string { return strings.ToLower(path.Ext(in.name)) }

func (in *input) hasExt(exts ...string) bool {
	e := in.ext()
	for _, x := range exts {
		if e == x {
			return true
		}
	}
	return false
}
