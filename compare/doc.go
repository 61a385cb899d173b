// Package compare finds what several articles on one event have in common,
// what only one of them says, and where they disagree.
//
//	articles := []compare.Article{
//		{Name: "Courier", Text: courier},
//		{Name: "Tribune", Text: tribune},
//	}
//	report, err := compare.Compare(ctx, articles, compare.Options{})
//
// # The way of the data
//
//	Article ─▶ blocks ─▶ sentences ─▶ features ─▶ candidate pairs ─▶ scores ─▶ links
//	                        │                                                  │
//	                      roles                      discrepancies ◀───────────┤
//	                                                       │                   ▼
//	                              Report ◀── disagreements ┴────────────  statements
//
// Each article is split into sentences, and each sentence gets its role: page
// furniture and repeats are never compared. Sentences of different articles
// are scored by their words, spelling and meaning, the scores are calibrated
// on this very story, and what is surely alike is linked. Linked sentences are
// one [Statement]; where they give different values for the same thing there
// is a [Disagreement]. Articles that took long runs of words from one source
// are named as an [Origin].
//
// Every result is a half-open span of bytes of the text as it was given; what
// is marked is text[start:end] and nothing is searched for again.
//
// # What it promises
//
// The package depends on its input alone: no files, network, clock or chance.
// The same articles give the same report, byte for byte as JSON, natively and
// in WebAssembly. A text that cannot be compared becomes an entry of
// [Report].Errors, and the others go on. The zero [Options] is right.
//
// # Costs
//
// Only pairs of sentences that have something rare in common are scored, found
// with an index, not all pairs. Five articles of 13 kB together take about
// 60 ms and 8 MB on one core of a server (BenchmarkCompare). Sort a pile into
// events with [Stories] first, and add to a comparison with [Grow].
//
// Package saksi/compare/ingest makes articles of files, saksi/compare/export
// writes a report for other programs and pages.
package compare
