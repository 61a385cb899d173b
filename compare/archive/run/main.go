// Command run compares an archive of articles with Apache Beam. Locally it
// needs nothing else (Beam's Prism runner); -runner and the flags of Beam's Go
// SDK send the same program to Flink, Dataflow or any portable runner.
//
//	go run ./run -input 'news/*.jsonl' -output out/day
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"saksi/compare/archive"
)

func main() {
	job := archive.Job{}
	flag.StringVar(&job.Input, "input", "", "file patterns by commas: .jsonl has an article a line, any other file is an article")
	flag.StringVar(&job.Output, "output", "", "beginning of the names of the results: -reports, -index, -failed")
	flag.IntVar(&job.Shards, "shards", 4, "files for each of the reports and the index")
	flag.Parse()
	beam.Init()
	if job.Input == "" || job.Output == "" || job.Shards < 1 {
		fmt.Fprintln(os.Stderr, "archive: name -input and -output, as in: run -input 'news/*.jsonl' -output out/day")
		os.Exit(2)
	}
	if !strings.Contains(job.Output, "://") {
		if err := os.MkdirAll(filepath.Dir(job.Output), 0o755); err != nil {
			fmt.Fprintf(os.Stderr, "archive: cannot make the folder of the results (%v): choose another -output\n", err)
			os.Exit(1)
		}
	}
	p, s := beam.NewPipelineWithRoot()
	job.Build(s)
	begin := time.Now()
	result, err := beamx.RunWithMetrics(context.Background(), p)
	if err != nil {
		fmt.Fprintln(os.Stderr, "archive:", err)
		os.Exit(1)
	}
	fmt.Printf("archive: done in %s\n", time.Since(begin).Round(100*time.Millisecond))
	if result != nil {
		printMetrics(result)
	}
	fmt.Printf("  %s-index-*.jsonl\n  %s-reports-*.jsonl\n  %s-failed-*.jsonl\n", job.Output, job.Output, job.Output)
}

// printMetrics prints the job's own counters, summed over its steps.
func printMetrics(result beam.PipelineResult) {
	counters := map[string]int64{}
	type spread struct{ count, sum, max int64 }
	spreads := map[string]spread{}
	all := result.Metrics().AllMetrics()
	for _, c := range all.Counters() {
		if c.Namespace() == "archive" {
			counters[c.Name()] += c.Result()
		}
	}
	for _, d := range all.Distributions() {
		if v := d.Result(); d.Namespace() == "archive" {
			s := spreads[d.Name()]
			spreads[d.Name()] = spread{s.count + v.Count, s.sum + v.Sum, max(s.max, v.Max)}
		}
	}
	n := max(counters["articles"], 1)
	fmt.Printf("  %d articles, %d failures, %d shuffle bytes an article\n", counters["articles"], counters["failures"], counters["shuffle_bytes"]/n)
	for _, name := range []string{"postings_per_key", "neighbours_per_article", "edges_per_component", "articles_per_story"} {
		s := spreads[name]
		fmt.Printf("  %-24s %9d keys, mean %.1f, largest %d\n", name, s.count, float64(s.sum)/float64(max(s.count, 1)), s.max)
	}
}
