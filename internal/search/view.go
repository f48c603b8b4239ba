package search

import (
	"slices"

	"baclobot/internal/text"
)

// view is a passage and its twin read forward, as the close look at a
// candidate needs it: which terms follow which.
type view struct {
	flow  [len(languages)][]at       // running text
	title [len(languages)][]uint32   // title
	asked [len(languages)][][]uint32 // wordings of questions, one by one
	terms []uint32                   // all of them, sorted
}

// at is a term with its place, counted in words.
type at struct{ term, pos uint32 }

// newView reads unit i.
func (x *Index) newView(i int) *view {
	v := new(view)
	for l, p := range x.units[i].by {
		if p == nil {
			continue
		}
		pos := uint32(0)
		for _, s := range p.Sentences {
			words := text.Words(s.Text)
			for _, t := range x.analyzers[l].FromWords(words) {
				id, ok := x.core.Term(tag(l, t.Term))
				if !ok {
					continue
				}
				v.terms = append(v.terms, id)
				if !t.Part {
					v.flow[l] = append(v.flow[l], at{id, pos + uint32(t.Pos)})
				}
			}
			pos += uint32(len(words)) + sentenceGap
		}
		v.title[l] = x.ids(l, partTitle, p.Title)
		for _, s := range p.Asked {
			v.asked[l] = append(v.asked[l], x.ids(l, partAsked, s))
		}
		v.terms = append(v.terms, x.ids(l, partTopic, p.TopicTitle)...)
		v.terms = append(v.terms, v.title[l]...)
		for _, line := range v.asked[l] {
			v.terms = append(v.terms, line...)
		}
	}
	slices.Sort(v.terms)
	v.terms = slices.Clip(slices.Compact(v.terms))
	return v
}

// sentenceGap is the distance that the end of a sentence adds between words.
const sentenceGap = 4

func (x *Index) ids(lang, part int, s string) []uint32 {
	var out []uint32
	for _, t := range x.analyzers.indexed(lang, part, s) {
		if id, ok := x.core.Term(tag(lang, t.Term)); ok {
			out = append(out, id)
		}
	}
	return out
}

// view returns the view of a unit.
func (x *Index) view(i int) *view {
	if x.views == nil {
		return x.newView(i)
	}
	if v := x.views[i].Load(); v != nil {
		return v
	}
	v := x.newView(i) // two searches may both make it: it comes out the same
	x.views[i].Store(v)
	return v
}

// holds reports whether the unit holds the term anywhere.
func (v *view) holds(term uint32) bool {
	_, ok := slices.BinarySearch(v.terms, term)
	return ok
}
