//go:build tune

package main

import "math"

// fit gives the weights of a logistic regression in 1/1024, the bias last. The
// parts of the evidence are brought to variance one first; the penalty on the
// squares of the weights is that of half a standard normal prior for every
// tenth of a case (C = 0.1). Newton's method, which the convex sum needs a few
// steps of.
func fit(stories []labelled) []int64 {
	const c, steps = 0.1, 30
	var x [][]float64
	var y []float64
	for _, s := range stories {
		for k, one := range s.cases {
			x = append(x, one.Evidence)
			label := 0.0
			if s.is[k] {
				label = 1
			}
			y = append(y, label)
		}
	}
	parts := len(x[0])
	mean, deviation := make([]float64, parts), make([]float64, parts)
	for k := range parts {
		for _, row := range x {
			mean[k] += row[k] / float64(len(x))
		}
		for _, row := range x {
			deviation[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / float64(len(x))
		}
		deviation[k] = math.Sqrt(deviation[k])
	}
	scaled := make([][]float64, len(x))
	for i, row := range x {
		scaled[i] = make([]float64, parts+1)
		for k, v := range row {
			if deviation[k] > 0 {
				scaled[i][k] = (v - mean[k]) / deviation[k]
			}
		}
		scaled[i][parts] = 1
	}
	w := make([]float64, parts+1)
	for range steps {
		gradient, hessian := make([]float64, parts+1), make([][]float64, parts+1)
		for k := range hessian {
			hessian[k] = make([]float64, parts+1)
			if k < parts { // the bias is free
				gradient[k], hessian[k][k] = w[k]/c, 1/c
			}
		}
		for i, row := range scaled {
			z := 0.0
			for k, v := range row {
				z += w[k] * v
			}
			p := 1 / (1 + math.Exp(-z))
			for k, v := range row {
				gradient[k] += (p - y[i]) * v
				for m, u := range row {
					hessian[k][m] += p * (1 - p) * v * u
				}
			}
		}
		for k, d := range solve(hessian, gradient) {
			w[k] -= d
		}
	}
	out := make([]int64, parts+1)
	bias := w[parts]
	for k := range parts {
		if deviation[k] > 0 {
			out[k] = int64(math.Round(w[k] / deviation[k] * 1024))
			bias -= w[k] * mean[k] / deviation[k]
		}
	}
	out[parts] = int64(math.Round(bias * 1024))
	return out
}

// solve gives the x of a·x = b by Gauss, with pivots; it overwrites both.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for k := range n {
		pivot := k
		for i := k; i < n; i++ {
			if math.Abs(a[i][k]) > math.Abs(a[pivot][k]) {
				pivot = i
			}
		}
		a[k], a[pivot], b[k], b[pivot] = a[pivot], a[k], b[pivot], b[k]
		for i := k + 1; i < n; i++ {
			f := a[i][k] / a[k][k]
			for m := k; m < n; m++ {
				a[i][m] -= f * a[k][m]
			}
			b[i] -= f * b[k]
		}
	}
	for k := n - 1; k >= 0; k-- {
		for m := k + 1; m < n; m++ {
			b[k] -= a[k][m] * b[m]
		}
		b[k] /= a[k][k]
	}
	return b
}
