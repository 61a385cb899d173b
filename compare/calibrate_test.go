package compare

import "testing"

func TestCalibrationFallsWithTheScore(t *testing.T) {
	same := make([]int64, 400)
	for i := range same {
		same[i] = int64(i * i % 9000)
	}
	c := calibrate(same, 30, &defaultWeights)
	last := c.lnE(0)
	for raw := int64(1000); raw < 2*one; raw += 1000 {
		if e := c.lnE(raw); e >= last {
			t.Fatalf("lnE(%d) = %d, no less than %d before", raw, e, last)
		} else {
			last = e
		}
	}
	if scoreOf(c.lnE(2*one)) < .99 || scoreOf(c.lnE(0)) > .5 {
		t.Errorf("scores %g for a perfect pair and %g for none", scoreOf(c.lnE(2*one)), scoreOf(c.lnE(0)))
	}
}

// Where sentences of one article are alike anyway, the same score means less.
func TestCalibrationFollowsTheStory(t *testing.T) {
	alike, apart := make([]int64, 2000), make([]int64, 2000)
	for i := range alike {
		alike[i], apart[i] = one/3+int64(i%100)*100, int64(i%100)*20
	}
	if calibrate(alike, 30, &defaultWeights).lnE(one/2) <= calibrate(apart, 30, &defaultWeights).lnE(one/2) {
		t.Error("a pair of a story that repeats itself is as sure as one of a story that does not")
	}
}

func TestCalibrationOfTinyStories(t *testing.T) {
	c := calibrate(nil, 0, &defaultWeights)
	if scoreOf(c.lnE(one)) < DefaultScore || scoreOf(c.lnE(one/10)) > DefaultScore {
		t.Errorf("two single sentences: %g when the same, %g when not", scoreOf(c.lnE(one)), scoreOf(c.lnE(one/10)))
	}
}

func TestLeastScoreOfAnExpectation(t *testing.T) {
	for _, c := range []calibration{{u: 16000, beta: 7000, offset: 5 * one}, {u: 16000, beta: 1, offset: -one}, {u: -300, beta: 9 * one, offset: one}} {
		for lnE := int64(-3 * one); lnE < 3*one; lnE += 1111 {
			if raw := c.rawAt(lnE); c.lnE(raw) > lnE || c.lnE(raw-1) <= lnE {
				t.Errorf("%+v: %d is not the least with %d", c, raw, lnE)
			}
		}
	}
}
