//go:build js && wasm

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime/debug"
	"syscall/js"

	"saksi/compare"
	"saksi/compare/edit"
	"saksi/compare/ingest"
	"saksi/wasm/parts"
)

// session keeps what the worker has read of each article, so that one more is
// soon compared.
var session compare.Session

// enough is the memory from which on garbage is collected early. What a worker has
// once taken the browser gets back with its end alone: comparing 500 articles twice
// took up to 2.8 GB without it, of the 4 that there are.
const enough = 1 << 30

// serveWorker answers the page's messages (see bridge.go) one after another.
func serveWorker() {
	debug.SetMemoryLimit(enough)
	self := js.Global()
	jobs := make(chan js.Value, 64)
	busy := false
	self.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		busy = true
		jobs <- args[0].Get("data")
		return nil
	}))
	post := func(m map[string]any) { self.Call("postMessage", m) }
	go func() {
		for job := range jobs {
			work(job, post)
		}
	}()
	post(map[string]any{"type": "up"})
	for range 3 {
		yield()
		if busy {
			return
		}
		warmUp()
	}
}

// warmUp reads and compares a few short texts: the browser compiles what is
// used, and tables are unpacked, while the user looks for files. The first
// comparison takes about eight times as long as the fourth.
func warmUp() {
	var articles []compare.Article
	for _, text := range []string{
		"Kapal itu kandas di dekat pelabuhan pada Selasa (11/2/2025) pagi, kata Kepala Kantor SAR. \"Sebanyak 143 penumpang selamat,\" ujarnya.",
		"Sebanyak 134 penumpang kapal yang kandas pada Selasa pagi selamat, menurut Kepala Kantor SAR.",
		"The ship ran aground near the harbour on Tuesday morning, the head of the rescue office said. \"All 143 passengers are safe.\"",
		"<!doctype html><title>Ship aground</title><article><p>All 134 passengers of the ship that ran aground on Tuesday are safe, according to the rescue office.</p></article>",
	} {
		found, _ := ingest.Read("", []byte(text+"\n"+text))
		articles = append(articles, found...)
	}
	if _, err := compare.Compare(context.Background(), articles, compare.Options{}); err != nil {
		panic(err) // nothing can be compared then
	}
}

func work(job js.Value, post func(map[string]any)) {
	id := job.Get("id").Int()
	defer func() {
		if r := recover(); r != nil {
			post(map[string]any{"type": "failed", "id": id, "message": fmt.Sprint(r), "stack": string(debug.Stack())})
		}
	}()
	switch job.Get("type").String() {
	case "read":
		answer, report := readFile(job.Get("name").String(), bytesOf(job.Get("data")))
		post(map[string]any{"type": "read", "id": id, "json": answer, "saved": report != nil})
		if report != nil {
			handOver(report, func(part []byte, last bool) {
				post(map[string]any{"type": "part", "id": id, "json": string(part), "last": last})
			})
		}
	case "sort":
		var articles []compare.Article
		if err := json.Unmarshal([]byte(job.Get("json").String()), &articles); err != nil {
			panic(err)
		}
		out, err := json.Marshal(compare.Stories(articles))
		if err != nil {
			panic(err)
		}
		post(map[string]any{"type": "stories", "id": id, "json": string(out)})
	case "fragment":
		html, problems := fragment(job.Get("files"))
		post(map[string]any{"type": "fragment", "id": id, "html": html, "problems": problems})
	case "compare":
		var articles []compare.Article
		if err := json.Unmarshal([]byte(job.Get("json").String()), &articles); err != nil {
			panic(err)
		}
		compareAll(context.Background(), articles, func(stage string, done, total int) {
			post(map[string]any{"type": "progress", "id": id, "stage": stage, "done": done, "total": total})
		}, func(part []byte, last bool) {
			answer := map[string]any{"type": "part", "id": id, "json": string(part), "last": last}
			if last && js.Global().Get("memory").Truthy() { // of web/worker.js
				answer["memory"] = js.Global().Call("memory")
			}
			post(answer)
		})
	}
}

// A reading is what a file gave: articles, or a saved comparison.
type reading struct {
	Articles []compare.Article    `json:"articles"`
	Errors   []compare.InputError `json:"errors"`
	Saved    *savedExtra          `json:"saved,omitempty"`

	report *compare.Report // of a saved comparison
}

// A savedExtra is what a saved comparison has besides the report.
type savedExtra struct {
	Input    []compare.Article `json:"input"`
	Edits    edit.Edits        `json:"edits"`
	MinScore float64           `json:"minScore"`
}

// readFile reads a file of any kind; of a saved comparison it returns the
// report apart.
func readFile(name string, data []byte) (string, *compare.Report) {
	var r reading
	if edit.Looks(data) {
		saved, err := edit.Open(data)
		if err != nil {
			r.Errors = append(r.Errors, compare.InputError{Name: name, Message: err.Error()})
		} else {
			r.Saved = &savedExtra{saved.Input, saved.Edits, saved.MinScore}
			r.report = &saved.Report
		}
	} else {
		r.Articles, r.Errors = ingest.Read(name, data)
	}
	out, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	return string(out), r.report
}

// compareAll compares and hands the report over in parts, each small enough
// that the page decodes it without a visible pause.
func compareAll(ctx context.Context, articles []compare.Article, progress func(string, int, int), part func([]byte, bool)) {
	last := -1
	report, err := session.Compare(ctx, articles, compare.Options{Progress: func(stage compare.Stage, done, total int) {
		if percent := done * 100 / max(1, total); percent != last { // a message per sentence would be most of the work
			last = percent
			progress(string(stage), done, total)
		}
	}})
	if report == nil {
		report = &compare.Report{Version: compare.Version}
		report.Errors = append(report.Errors, compare.InputError{Message: err.Error()})
	}
	handOver(report, part)
}

func handOver(report *compare.Report, part func([]byte, bool)) {
	pieces := parts.Cut(report)
	for i, p := range pieces {
		out, err := json.Marshal(p)
		if err != nil {
			panic(err)
		}
		part(out, i == len(pieces)-1)
	}
}

func bytesOf(v js.Value) []byte {
	array := js.Global().Get("Uint8Array").New(v)
	out := make([]byte, array.Length())
	js.CopyBytesToGo(out, array)
	return out
}
