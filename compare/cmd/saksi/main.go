// Command saksi compares articles on the same event.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"saksi/compare"
)

func main() {
	var articles []compare.Article
	for _, name := range os.Args[1:] {
		data, err := os.ReadFile(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		articles = append(articles, compare.Article{Name: filepath.Base(name), Text: string(data)})
	}
	report, err := compare.Compare(context.Background(), articles, compare.Options{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out, _ := json.MarshalIndent(report, "", " ")
	os.Stdout.Write(append(out, '\n'))
}
