package main

import (
	"fmt"

	"saksi/compare"
	"saksi/compare/gold"
)

// printBaselines prints what other ways of scoring reach on the same
// sentences: F1 with the best threshold of each story chosen afterwards, F1
// with the one threshold that is best on the other stories, average precision.
func printBaselines(stories []*gold.Story, reports []*compare.Report) {
	fmt.Printf("\n%-22s %8s %8s %8s   F1 of each story, threshold from the others\n", "other ways", "best F1", "F1", "AP")
	n := float64(max(len(stories), 1))
	for _, b := range gold.Baselines {
		curves := make([]gold.Curve, len(stories))
		for i, s := range stories {
			curves[i] = s.Curve(b, reports[i])
		}
		var best, f1, ap float64
		each := ""
		for i := range stories {
			threshold, most := 0, -1.0
			for t := range curves[i].F1 {
				sum := 0.0
				for k := range curves {
					if k != i {
						sum += curves[k].F1[t]
					}
				}
				if sum > most {
					threshold, most = t, sum
				}
			}
			each += fmt.Sprintf(" %.2f", curves[i].F1[threshold])
			best += curves[i].Best() / n
			f1 += curves[i].F1[threshold] / n
			ap += curves[i].AP / n
		}
		fmt.Printf("%-22s %8.3f %8.3f %8.3f  %s\n", b.Name, best, f1, ap, each)
	}
}
