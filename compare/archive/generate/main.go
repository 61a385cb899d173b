// Command generate prints invented articles as JSON lines, for measures of the
// archive: go run ./generate -n 2000 > articles.jsonl
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"saksi/compare/archive/invent"
)

func main() {
	n := flag.Int("n", 2000, "number of articles")
	seed := flag.Int64("seed", 1, "seed")
	flag.Parse()
	w := bufio.NewWriter(os.Stdout)
	e := json.NewEncoder(w)
	for _, a := range invent.Articles(*n, *seed) {
		if err := e.Encode(a); err != nil {
			fmt.Fprintln(os.Stderr, "generate:", err)
			os.Exit(1)
		}
	}
	if err := w.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}
