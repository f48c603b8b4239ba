package search

import (
	"slices"
	"strings"

	"baclobot/internal/text"
)

// askedForms maps each wording that curators wrote under `asked` to its unit:
// who asks word for word what a passage was written to answer gets that
// passage first, however few words there are to rank by. Where two passages
// hold the same wording, the first keeps it.
func askedForms(units []unit) map[string]int {
	forms := map[string]int{}
	for i, u := range units {
		for _, p := range u.by {
			if p == nil {
				continue
			}
			for _, asked := range p.Asked {
				form := wordForm(asked)
				if _, taken := forms[form]; !taken && form != "" {
					forms[form] = i
				}
			}
		}
	}
	return forms
}

// wordForm is the same for wordings that differ in case, accents and
// punctuation alone.
func wordForm(s string) string { return strings.Join(text.Words(s), " ") }

// sureWhenAsked is the least probability of being answerable where the question
// is one of the curated wordings.
const sureWhenAsked = 0.95

// lift puts the unit whose own wording the question is in first place.
func (x *Index) lift(q Query, candidates []candidate, answerable float64) ([]candidate, float64) {
	unit, ok := x.asked[wordForm(q.Text)]
	if !ok {
		return candidates, answerable
	}
	top := candidate{unit: unit}
	if i := slices.IndexFunc(candidates, func(c candidate) bool { return c.unit == unit }); i >= 0 {
		top = candidates[i]
		candidates = slices.Delete(slices.Clone(candidates), i, i+1)
	}
	if len(candidates) > 0 {
		top.score = max(top.score, candidates[0].score*liftedBy)
	} else {
		top.score = max(top.score, 1)
	}
	return slices.Insert(candidates, 0, top), max(answerable, sureWhenAsked)
}

// liftedBy sets the passage that was asked for word for word clearly apart from
// the next one.
const liftedBy = 1.5
