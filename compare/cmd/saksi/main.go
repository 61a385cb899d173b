// Command saksi compares articles on the same event: which statements several
// sources carry, which only one has, and where they disagree. `saksi -h` tells
// how to use it.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// Exit codes.
const (
	compared  = 0
	someWrong = 1 // an input failed; the rest was compared and printed
	wrongUse  = 2
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func usage(w io.Writer) {
	fmt.Fprint(w, `saksi compares articles on the same event: what several sources state, what
only one has, and where they disagree. Nothing is sent anywhere.

    saksi [-format FORMAT] [-all] FILE...
    saksi [-format FORMAT] [-all] -add FILE SAVED.json

FILE is an article: a saved web page, a text, a document. A folder stands for
the articles in it, and - for standard input.

Example: three articles, summed up in the terminal and written as a page:

    saksi antara.html kompas.txt tempo.html
    saksi -format html antara.html kompas.txt tempo.html > comparison.html

Files that tell of several events are sorted by event and each is compared by
itself; articles that stand alone are named and left out. -all compares
everything with everything.

Later, -add says what another article brings to a saved comparison, and
-format json saves the grown one:

    saksi -format json antara.html kompas.txt > saved.json
    saksi -add tempo.html saved.json

For other sites: -format frame writes a page for an iframe, -format oembed the
answer by which WordPress finds it. Both take -url, where the frame will stand.

Formats:

`)
	for _, f := range formats {
		fmt.Fprintf(w, "    %-13s  %s\n", f.name, f.help)
	}
	fmt.Fprint(w, `
Exit status: 0 when everything was compared, 1 when some input could not be
read (the rest is compared and printed), 2 when it was called wrongly.
`)
}

// run is the command without its process: what it prints, and the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	complain := func(format string, args ...any) {
		fmt.Fprintln(stderr, "saksi: "+printable(fmt.Sprintf(format, args...)))
	}
	flags := flag.NewFlagSet("saksi", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // the messages here say more
	name := flags.String("format", formats[0].name, "")
	all := flags.Bool("all", false, "")
	url := flags.String("url", "", "")
	var added []string
	flags.Func("add", "", func(file string) error { added = append(added, file); return nil })
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		usage(stdout)
		return compared
	} else if err != nil {
		complain("%v; saksi -h tells how to use it", err)
		return wrongUse
	}
	at := slices.IndexFunc(formats, func(f format) bool { return f.name == *name })
	if at < 0 {
		complain("there is no format %q: use one of %s", *name, strings.Join(formatNames(), ", "))
		return wrongUse
	}
	if flags.NArg() == 0 {
		usage(stderr)
		return wrongUse
	}
	if slices.Index(flags.Args(), "-") != lastIndex(flags.Args(), "-") {
		complain("- stands twice among the files: standard input can be read once")
		return wrongUse
	}

	if needs := formats[at].needsURL; needs && *url == "" {
		complain("format %s needs the address at which the frame will stand: give it with -url https://example.org/story.frame.html", *name)
		return wrongUse
	}
	job := &job{formats[at].at(*url), *all, stdin, stdout, complain}
	if len(added) > 0 {
		return job.grow(flags.Args(), added)
	}
	return job.compare(flags.Args())
}

func lastIndex(list []string, s string) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i] == s {
			return i
		}
	}
	return -1
}
