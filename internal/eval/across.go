package eval

import (
	"context"
	"fmt"

	"baclobot/internal/search"
)

// AcrossReport says how well the questions of one language find their claims
// among passages of the other language alone.
type AcrossReport struct {
	Lang      string  `json:"lang"` // of the questions
	Questions int     `json:"questions"`
	Recall1   float64 `json:"recall@1"` // share of wanted claims that the first passage explains
	Recall5   float64 `json:"recall@5"` // share that the first five explain
	MRR       float64 `json:"mrr"`      // of the first passage that explains a wanted claim
	ByMeaning int     `json:"by_meaning,omitempty"`
}

// MeasureAcross searches the questions in lang that want claims. s must hold
// passages of the other language alone.
func MeasureAcross(ctx context.Context, s Searcher, questions []Question, lang string, progress func()) (AcrossReport, error) {
	r := AcrossReport{Lang: lang}
	var first, five share
	for _, q := range questions {
		if progress != nil {
			progress()
		}
		if q.Lang != lang || len(q.Claims) == 0 {
			continue
		}
		res, err := s.Search(ctx, search.Query{Text: q.Text, Lang: q.Lang, Limit: 100})
		if err != nil {
			return AcrossReport{}, fmt.Errorf("eval: question %s: %w", q.ID, err)
		}
		r.Questions++
		if res.ByMeaning {
			r.ByMeaning++
		}
		r.MRR += reciprocalOfFirst(res.Hits, q.Claims)
		for _, want := range q.Claims {
			first.add(anyOf(want, claimsAmong(res.Hits, 1)))
			five.add(anyOf(want, claimsAmong(res.Hits, topPassages)))
		}
	}
	if r.Questions > 0 {
		r.MRR /= float64(r.Questions)
	}
	r.Recall1, r.Recall5 = first.value(0), five.value(0)
	return r, nil
}

// claimsAmong lists the claims of the first n hits.
func claimsAmong(hits []search.Hit, n int) []string {
	var out []string
	for _, h := range hits[:min(n, len(hits))] {
		out = append(out, h.Passage.Claims...)
	}
	return out
}

// reciprocalOfFirst is 1/rank of the first hit that explains a wanted claim.
func reciprocalOfFirst(hits []search.Hit, wanted []string) float64 {
	for i, h := range hits {
		for _, want := range wanted {
			if anyOf(want, h.Passage.Claims) {
				return 1 / float64(i+1)
			}
		}
	}
	return 0
}
