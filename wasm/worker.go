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

// given is how many bytes the worker was given to read.
var given int

// serveWorker answers the page's messages (see bridge.go) one after another.
func serveWorker() {
	collectFor(0)
	self := js.Global()
	jobs := make(chan js.Value, 64)
	self.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		jobs <- args[0].Get("data")
		return nil
	}))
	post := func(m map[string]any) { self.Call("postMessage", m) }
	go func() {
		for job := range jobs {
			work(job, post, func() bool { return len(jobs) > 0 })
		}
	}()
	post(map[string]any{"type": "up"})
}

// work does a job; waiting says whether there is another one.
func work(job js.Value, post func(map[string]any), waiting func() bool) {
	id := job.Get("id").Int()
	defer func() {
		if r := recover(); r != nil {
			post(map[string]any{"type": "failed", "id": id, "message": fmt.Sprint(r), "stack": string(debug.Stack())})
		}
	}()
	switch job.Get("type").String() {
	case "warm":
		warmUp(read[[][]compare.Article](job.Get("json").String()), job.Get("runs").Int(), waiting)
	case "read":
		data := bytesOf(job.Get("data"))
		given += len(data)
		collectFor(given)
		r, report := readFile(job.Get("name").String(), data)
		post(map[string]any{"type": "read", "id": id, "json": written(r), "saved": report != nil})
		if report != nil {
			handOver(report, func(part map[string]any) {
				part["type"], part["id"] = "part", id
				post(part)
			})
		}
		carry, carried := job.Get("carry").Truthy(), []any{}
		for _, a := range r.Articles {
			switch {
			case len(a.Text) > aheadMost:
			case !carry:
				session.Read(a)
			default:
				if one := compare.Carry(a); one != nil {
					carried = append(carried, string(one))
				}
			}
		}
		if carry {
			post(map[string]any{"type": "carried", "id": id, "articles": carried})
		}
	case "take":
		for i := range job.Get("articles").Length() {
			one := job.Get("articles").Index(i).String()
			given += len(one)
			collectFor(given)
			if err := session.Take([]byte(one)); err != nil {
				panic(err) // it came from this very program
			}
		}
	case "sort":
		articles := read[[]compare.Article](job.Get("json").String())
		post(map[string]any{"type": "stories", "id": id, "json": written(session.Stories(articles))})
	case "fragment":
		html, problems := fragment(job.Get("files"))
		post(map[string]any{"type": "fragment", "id": id, "html": html, "problems": problems})
	case "compare":
		articles := job.Get("json").String()
		given = len(articles) // the session keeps no others
		collectFor(given)
		compareAll(context.Background(), read[[]compare.Article](articles), func(stage string, done, total int) {
			post(map[string]any{"type": "progress", "id": id, "stage": stage, "done": done, "total": total})
		}, func(part map[string]any) {
			part["type"], part["id"] = "part", id
			if part["links"] != nil && js.Global().Get("memory").Truthy() { // of web/worker.js
				part["memory"] = js.Global().Call("memory")
			}
			post(part)
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

// aheadMost is how large a text is read ahead of its comparison, while the page
// takes the next file. What may use up the memory is read when it is compared, so
// that no other file is blamed for it.
const aheadMost = 256 << 10

// readFile reads a file of any kind; of a saved comparison it gives the report too.
func readFile(name string, data []byte) (r reading, report *compare.Report) {
	if edit.Looks(data) {
		saved, err := edit.Open(data)
		if err != nil {
			r.Errors = append(r.Errors, compare.InputError{Name: name, Message: err.Error()})
		} else {
			r.Saved = &savedExtra{saved.Input, saved.Edits, saved.MinScore}
			report = &saved.Report
		}
	} else {
		r.Articles, r.Errors = ingest.Read(name, data)
	}
	return r, report
}

// written is JSON for the other side, read what came from there: what either
// cannot do is a fault of the program.
func written(v any) string {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(out)
}

func read[T any](text string) (v T) {
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		panic(err)
	}
	return v
}

// compareAll compares and hands the report over in parts, each small enough
// that the page decodes it without a visible pause.
func compareAll(ctx context.Context, articles []compare.Article, progress func(string, int, int), part func(map[string]any)) {
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

// handOver cuts a report for the page; the last part has the links, which travel
// as numbers.
func handOver(report *compare.Report, part func(map[string]any)) {
	for _, p := range parts.Cut(report.Pack()) {
		message := map[string]any{"json": written(p)}
		if p.Packed != nil {
			message["links"], message["columns"] = written(p.Packed), columnsOut(p.Packed)
		}
		part(message)
	}
}

func bytesOf(v js.Value) []byte {
	array := js.Global().Get("Uint8Array").New(v)
	out := make([]byte, array.Length())
	js.CopyBytesToGo(out, array)
	return out
}
