// Package archive compares more articles than one machine holds: a pipeline on
// Apache Beam (github.com/apache/beam/sdks/v2, Apache-2.0: it brings the
// runners, shuffles, retries and counters, of which none is written here).
//
//	files, JSON lines ─read─▶ articles ─profile─▶ postings by term and days ─cap─▶ pairs ─score─▶ edges
//	       │ dead letters                                                                          │
//	       ▼                                         reports, index ◀─compare─ stories ◀─group─ components
//
// Every step works on one key at a time, and every key is small: a term's
// postings are cut at story.MaxPosting, neighbours at that times the terms of an
// article, and a component is an event and what resembles it. The arithmetic is
// that of compare.Stories and compare.Compare, in integers, so that the stories
// and the reports are those of a single process, to the byte.
package archive

import (
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
)

// A Job is where the articles come from and where the results go.
type Job struct {
	// Input is a list of file patterns, by commas. A file ending in .jsonl has
	// an article a line (Line); any other is read by package ingest. Every
	// file system that Beam knows by its scheme will do.
	Input string
	// Output is the beginning of the results' names: -reports, -index and
	// -failed, each in Shards files of JSON lines.
	Output string
	Shards int
}

// Build adds the job's steps to a pipeline.
func (j Job) Build(s beam.Scope) {
	var articles, failed []beam.PCollection
	for _, pattern := range strings.Split(j.Input, ",") {
		files, unread := beam.ParDo2(s, &matchFiles{}, beam.Create(s, pattern))
		// Whoever lists the files is not to read them all.
		files = beam.Reshuffle(s, files)
		var a, f beam.PCollection
		if jsonLines(pattern) {
			a, f = beam.ParDo2(s, &readLine{Pattern: pattern}, textio.ReadAll(s, files))
		} else {
			a, f = beam.ParDo2(s, &readFile{}, files)
		}
		articles, failed = append(articles, a), append(failed, unread, f)
	}
	read, copies := beam.ParDo2(s.Scope("distinct"), distinct, beam.GroupByKey(s, beam.Flatten(s, articles...)))
	stories := Stories(s.Scope("stories"), read)
	reports, index, broken := beam.ParDo3(s.Scope("compare"), &compareStory{}, beam.GroupByKey(s, stories))

	write(s.Scope("reports"), j.Output+"-reports", j.Shards, reports)
	write(s.Scope("index"), j.Output+"-index", j.Shards, index)
	write(s.Scope("failed"), j.Output+"-failed", 1, beam.Flatten(s, append(failed, copies, broken)...))
}

// Stories keys articles (KV of id and JSON) by the id of their story, which is
// the smallest of its articles'.
func Stories(s beam.Scope, articles beam.PCollection) beam.PCollection {
	profiles := beam.ParDo(s, profile, articles)
	undated := beam.Combine(s, anyUndated, beam.ParDo(s, isUndated, profiles))
	postings := beam.CombinePerKey(s, &capped{}, beam.ParDo(s, &postingsOf{}, profiles, beam.SideInput{Input: undated}))
	neighbours := beam.ParDo(s, &neighboursOf{}, postings)
	edges := beam.ParDo(s, &scoreEdges{}, beam.GroupByKey(s, neighbours))
	labels := components(s.Scope("components"), edges)
	grouped := beam.ParDo(s, &group{}, beam.GroupByKey(s, edgesByLabel(s, edges, labels)))
	return beam.ParDo(s, &assign{}, beam.CoGroupByKey(s, articles, grouped))
}
