package eval

import (
	"cmp"
	"math"
	"slices"
	"time"

	"baclobot/internal/answer"
)

// Report sums up a run over questions. Shares are between 0 and 1.
type Report struct {
	Questions      int           `json:"questions"`
	ActionAccuracy float64       `json:"action_accuracy"`
	ClaimsTop5     float64       `json:"claims_top5"`     // claims wanted that are among the first five passages
	ClaimsCited    float64       `json:"claims_cited"`    // claims wanted that are cited in the answer
	FalseAnswers   float64       `json:"false_answers"`   // of the questions to abstain from, those answered
	FalseRefusals  float64       `json:"false_refusals"`  // of the questions to answer, those abstained from
	AUROC          float64       `json:"auroc"`           // of answerable, questions to answer against those to abstain from
	Calibration    float64       `json:"calibration_err"` // expected calibration error of answerable on the same
	PatternsFailed int           `json:"patterns_failed"` // must_match absent and must_not_match present
	WithoutLink    int           `json:"without_link"`    // replies without a source link
	P50            float64       `json:"p50_ms"`
	P99            float64       `json:"p99_ms"`
	Groups         []Group       `json:"groups"`
	Noise          []NoiseReport `json:"noise,omitempty"`
	Outcomes       []Outcome     `json:"outcomes"`
}

// Group is one category in one language.
type Group struct {
	Category       string  `json:"category"`
	Lang           string  `json:"lang"`
	Questions      int     `json:"questions"`
	ActionAccuracy float64 `json:"action_accuracy"`
	ClaimsTop5     float64 `json:"claims_top5"` // NaN-free: 1 when none are wanted
	ClaimsCited    float64 `json:"claims_cited"`
}

// share is a fraction that counts.
type share struct{ hit, of int }

func (s *share) add(ok bool) {
	s.of++
	if ok {
		s.hit++
	}
}

// value is the fraction; without cases it is empty.
func (s share) value(empty float64) float64 {
	if s.of == 0 {
		return empty
	}
	return float64(s.hit) / float64(s.of)
}

// tally counts what Report and Group both hold.
type tally struct{ action, ranked, cited share }

func (t *tally) add(o Outcome) {
	t.action.add(o.ActionOK)
	t.ranked.hit += o.Claims - len(o.Unranked)
	t.ranked.of += o.Claims
	t.cited.hit += o.Claims - len(o.Uncited)
	t.cited.of += o.Claims
}

// Summarize computes the report of a run.
func Summarize(outcomes []Outcome) Report {
	r := Report{Questions: len(outcomes), Outcomes: outcomes}
	var all tally
	var falseAnswers, falseRefusals share
	groups := make(map[[2]string]*tally)
	var scored []scoredOutcome
	var took []time.Duration
	for _, o := range outcomes {
		all.add(o)
		key := [2]string{o.Category, o.Lang}
		if groups[key] == nil {
			groups[key] = new(tally)
		}
		groups[key].add(o)
		answered := o.Got == string(answer.ActionAnswer) || o.Got == string(answer.ActionAnswerWithCaution)
		switch o.Want {
		case string(answer.ActionAbstain):
			falseAnswers.add(answered && !o.ActionOK)
			scored = append(scored, scoredOutcome{o.Answerable, false})
		case string(answer.ActionAnswer):
			falseRefusals.add(!answered)
			scored = append(scored, scoredOutcome{o.Answerable, true})
		case string(answer.ActionAnswerWithCaution):
			falseRefusals.add(!answered)
		}
		r.PatternsFailed += len(o.Unmatched) + len(o.Forbidden)
		if o.Links == 0 {
			r.WithoutLink++
		}
		took = append(took, time.Duration(o.MS*float64(time.Millisecond)))
	}
	r.ActionAccuracy, r.ClaimsTop5, r.ClaimsCited = all.action.value(1), all.ranked.value(1), all.cited.value(1)
	r.FalseAnswers, r.FalseRefusals = falseAnswers.value(0), falseRefusals.value(0)
	r.AUROC, r.Calibration = auroc(scored), calibration(scored)
	r.P50, r.P99 = percentile(took, 0.50), percentile(took, 0.99)
	for key, t := range groups {
		r.Groups = append(r.Groups, Group{
			Category: key[0], Lang: key[1], Questions: t.action.of, ActionAccuracy: t.action.value(1),
			ClaimsTop5: t.ranked.value(1), ClaimsCited: t.cited.value(1),
		})
	}
	slices.SortFunc(r.Groups, func(a, b Group) int {
		return cmp.Or(cmp.Compare(a.Category, b.Category), cmp.Compare(b.Lang, a.Lang))
	})
	return r
}

// scoredOutcome is a probability with the truth.
type scoredOutcome struct {
	p    float64
	true bool
}

// auroc is the chance that a question to answer scores higher than one to
// abstain from; 1 if either kind is missing.
func auroc(s []scoredOutcome) float64 {
	sum, n := 0.0, 0.0
	for _, a := range s {
		for _, b := range s {
			if !a.true || b.true {
				continue
			}
			n++
			switch {
			case a.p > b.p:
				sum++
			case a.p == b.p:
				sum += 0.5
			}
		}
	}
	if n == 0 {
		return 1
	}
	return sum / n
}

// calibration is the expected calibration error over ten bins of equal size.
func calibration(s []scoredOutcome) float64 {
	if len(s) == 0 {
		return 0
	}
	s = slices.Clone(s)
	slices.SortStableFunc(s, func(a, b scoredOutcome) int { return cmp.Compare(a.p, b.p) })
	const bins = 10
	total := 0.0
	for b := range bins {
		gap := 0.0
		for _, o := range s[b*len(s)/bins : (b+1)*len(s)/bins] {
			gap += o.p
			if o.true {
				gap--
			}
		}
		total += math.Abs(gap)
	}
	return total / float64(len(s))
}
