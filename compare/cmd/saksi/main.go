// Command saksi compares articles on the same event: which statements several
// sources carry, which only one has, and where they disagree. `saksi -h` tells
// how to use it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"saksi/compare"
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

    saksi [-format FORMAT] FILE...

FILE is an article: a saved web page, a text, a document. A folder stands for
the articles in it, and - for standard input.

Example: three articles, summed up in the terminal and written as a page:

    saksi antara.html kompas.txt tempo.html
    saksi -format html antara.html kompas.txt tempo.html > comparison.html

Formats:

`)
	for _, f := range formats {
		fmt.Fprintf(w, "    %-10s  %s\n", f.name, f.help)
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

	articles, failed := readAll(flags.Args(), stdin)
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if report == nil {
		complain("%v", err)
		return someWrong
	}
	report.Errors = slices.Insert(report.Errors, 0, failed...)
	for _, e := range report.Errors {
		complain("%s: %s", e.Name, e.Message)
	}
	if err != nil {
		complain("%v", err)
	} else if len(report.Articles) == 1 {
		complain("there is only one article, and nothing to compare it with: name at least two")
	}
	if err := formats[at].write(stdout, report); err != nil {
		complain("the result could not be written (%v): check the disk or the program that reads it", err)
		return someWrong
	}
	if len(report.Errors) > 0 || len(report.Articles) < 2 {
		return someWrong
	}
	return compared
}

func lastIndex(list []string, s string) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i] == s {
			return i
		}
	}
	return -1
}
