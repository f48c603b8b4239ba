package cite

import (
	"fmt"

	"baclobot/internal/corpus"
)

// maxRefs is the most sentences that one sentence may rest on. More than that
// is a way to let anything stand on something.
const maxRefs = 3

// cited is one sentence that is pointed to.
type cited struct {
	passage *corpus.Passage
	text    string
}

// checkPointer finds the sentences that refs point to. It fails when there is
// none, when there are too many, or when one was not shown.
func checkPointer(refs []Ref, shown []*corpus.Passage) ([]cited, []Failure) {
	if len(refs) == 0 {
		return nil, fail(RulePointer, "no sentence is cited")
	}
	if len(refs) > maxRefs {
		return nil, fail(RulePointer, fmt.Sprintf("%d sentences are cited, at most %d", len(refs), maxRefs))
	}
	out := make([]cited, 0, len(refs))
	for _, r := range refs {
		p := find(shown, r.Passage)
		if p == nil || r.Sentence < 0 || r.Sentence >= len(p.Sentences) {
			return nil, fail(RulePointer, "a cited sentence was not shown")
		}
		out = append(out, cited{passage: p, text: p.Sentences[r.Sentence].Text})
	}
	return out, nil
}

func find(shown []*corpus.Passage, id corpus.PassageID) *corpus.Passage {
	for _, p := range shown {
		if p != nil && p.ID == id {
			return p
		}
	}
	return nil
}
