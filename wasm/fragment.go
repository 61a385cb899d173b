//go:build js && wasm

package main

import (
	"context"
	"strings"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/export"
	"saksi/compare/ingest"
)

// fragment reads files, compares what they hold and writes the comparison as
// pages of others show it; <saksi-compare live> asks for it. A saved comparison
// is written as it was saved. The comparison is empty when there are not two
// articles; what could not be read is JSON beside it.
func fragment(files js.Value) (html, problems string) {
	var articles []compare.Article
	report := &compare.Report{Version: compare.Version}
	failed := []compare.InputError{}
	for i := range files.Length() {
		name, data := files.Index(i).Get("name").String(), bytesOf(files.Index(i).Get("data"))
		if !edit.Looks(data) {
			read, errs := ingest.Read(name, data)
			articles, failed = append(articles, read...), append(failed, errs...)
			continue
		}
		saved, err := edit.Open(data)
		if err != nil {
			failed = append(failed, compare.InputError{Name: name, Message: err.Error()})
			continue
		}
		report = &saved.Report
		if saved.MinScore > 0 {
			report = report.Regroup(saved.MinScore)
		}
		report = saved.Edits.Apply(report)
	}
	if len(articles) > 1 {
		compared, err := compare.Compare(context.Background(), articles, compare.Options{})
		if err != nil {
			failed = append(failed, compare.InputError{Message: err.Error()})
		} else {
			report = compared
			failed = append(failed, compared.Errors...)
		}
	}
	var out strings.Builder
	if len(report.Articles) > 1 {
		if err := export.Fragment(&out, report); err != nil {
			panic(err) // writing to memory
		}
	}
	return out.String(), written(failed)
}
