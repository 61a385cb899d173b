// Package hostile makes files that mean harm, for tests: what strangers could
// send to an editor so that the page runs their script, shows other words than
// it read, breaks its output or stands still. The files are made, not kept, so
// that every test gets all of them and a new trick is one line of a table.
package hostile

import (
	"fmt"
	"strings"
)

// A File is one hostile input.
type File struct {
	// Trick says in a few words what is tried.
	Trick string
	// Name is the file's name as the sender chose it. It may hold any character.
	Name string
	Data []byte
}

// Canary is what scripts in the files call. A test that defines it sees
// whether one ran.
const Canary = "canary"

// Files are all small inputs, the same in every call: none over 100 kB.
func Files() []File {
	var files []File
	add := func(trick, name, data string) { files = append(files, File{trick, name, []byte(data)}) }
	for i, v := range markup {
		add("markup in a text", fmt.Sprintf("text-%d.txt", i), article(v))
		add("markup in a page", fmt.Sprintf("page-%d.html", i), "<!doctype html><title>"+v+"</title><article><p>"+strings.ReplaceAll(article(v), "\n", "<p>")+"</article>")
	}
	for i, v := range concat(addresses, markdown) {
		add("a link", fmt.Sprintf("link-%d.md", i), "# Pasar terbakar\n\n"+article(v))
	}
	for i, v := range directions {
		add("characters that hide or turn", fmt.Sprintf("turn-%d.txt", i), article(v))
	}
	for _, r := range controls() {
		add(fmt.Sprintf("control character %U", r), fmt.Sprintf("control-%04x.txt", r), article("kata"+string(r)+"kata "+string(r)+" kata"))
	}
	for i, v := range broken {
		add("bytes that are no text", fmt.Sprintf("bytes-%d.txt", i), article(v))
	}
	for i, v := range formulas {
		add("a formula", fmt.Sprintf("formula-%d.txt", i), article(v)+v+"\n")
	}
	for i, v := range metacharacters {
		add("metacharacters", fmt.Sprintf("meta-%d.txt", i), article(v)+v+"\n")
	}
	for _, v := range concat(names, markup[:12], formulas[:6], directions[:8]) {
		add("a file name", v+".txt", article("kata"))
	}
	for i, v := range containers {
		add("a container that lies", fmt.Sprintf("container-%d%s", i, v.ending), v.data)
	}
	return files
}

// article is news around a trick, so that the trick stands in a sentence of its
// own, inside one, and beside a figure that Innocent disputes.
func article(trick string) string {
	return "Kebakaran melanda Pasar Lawangan pada Senin malam.\n" +
		"Tiga orang " + trick + " luka ringan dalam kebakaran pasar itu.\n" +
		trick + " Pedagang menunggu kabar dari balai kota.\n"
}

// Innocent is an article on the same event: compared with it, the words of a
// File come into statements, links and disagreements.
const Innocent = "Kebakaran melanda Pasar Lawangan pada Senin malam.\n" +
	"Lima orang luka ringan dalam kebakaran pasar itu.\nPedagang menunggu kabar dari balai kota.\n"

// controls are all control characters but those that end a line.
func controls() []rune {
	var out []rune
	for r := rune(0); r < 0xa0; r++ {
		if (r < 0x20 || r >= 0x7f) && r != '\n' {
			out = append(out, r)
		}
	}
	return out
}

func concat(lists ...[]string) []string {
	var out []string
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}
