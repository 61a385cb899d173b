package web

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/chromedp/cdproto/tracing"
	"github.com/chromedp/chromedp"
)

// A trace is what the browser did, in processor time: on a busy machine wall
// clocks tell of the others that wait for it.
type trace struct {
	page   []float64 // ms of every task of the page's own thread, the longest first
	worker float64   // ms of the workers' threads
}

// top are the n longest tasks.
func (t trace) top(n int) []float64 { return t.page[:min(n, len(t.page))] }

// traced runs what is to be measured.
func (b *tab) traced(do func()) trace {
	b.t.Helper()
	type event struct {
		Name string
		Ph   string
		Pid  int
		Tid  int
		Dur  float64
		Tdur float64
		Args struct{ Name string }
	}
	var events []event
	complete := make(chan struct{})
	ctx, stop := context.WithCancel(b.ctx)
	defer stop()
	chromedp.ListenTarget(ctx, func(e any) {
		switch e := e.(type) {
		case *tracing.EventDataCollected:
			for _, v := range e.Value {
				var one event
				if json.Unmarshal(v, &one) == nil {
					events = append(events, one)
				}
			}
		case *tracing.EventTracingComplete:
			close(complete)
		}
	})
	b.run(tracing.Start().WithTraceConfig(&tracing.TraceConfig{RecordMode: "recordAsMuchAsPossible",
		IncludedCategories: []string{"toplevel"}}).
		WithTransferMode(tracing.TransferModeReportEvents))
	do()
	b.run(tracing.End())
	<-complete
	thread := map[[2]int]string{}
	for _, e := range events {
		if e.Ph == "M" && e.Name == "thread_name" {
			thread[[2]int{e.Pid, e.Tid}] = e.Args.Name
		}
	}
	tasks := map[int][]float64{} // of the main threads of tabs
	var out trace
	for _, e := range events {
		if e.Ph != "X" || e.Name != "ThreadControllerImpl::RunTask" {
			continue
		}
		switch name := thread[[2]int{e.Pid, e.Tid}]; {
		case strings.HasPrefix(name, "DedicatedWorker"):
			out.worker += e.Tdur / 1000
		case name == "CrRendererMain":
			tasks[e.Pid] = append(tasks[e.Pid], e.Tdur/1000)
		}
	}
	for _, t := range tasks {
		if len(t) > len(out.page) {
			out.page = t
		}
	}
	slices.SortFunc(out.page, func(a, b float64) int { return cmp.Compare(b, a) })
	return out
}
