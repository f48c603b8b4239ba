// Package cite parses what a model returns and checks each sentence against
// the passage sentences that it cites. A sentence that fails one rule is not
// shown. Everything here is pure.
package cite

import "baclobot/internal/corpus"

// Ref points to one sentence of a passage that was shown to the model.
type Ref struct {
	Passage  corpus.PassageID
	Sentence int // from 0
}

// Sentence is one sentence that a model wrote, with what it says it rests on.
type Sentence struct {
	Text  string
	Lang  string
	Refs  []Ref  // one to three
	Quote string // words of the cited sentences, verbatim
}

// Failure is one rule that a sentence broke.
type Failure struct {
	Rule   string // "pointer", "quote", "number", "negation", "hedge", "direction", "entity", "coverage", "forbidden"
	Detail string // which word or figure, for the repair turn and the trace
}

// Verdict is the outcome of checking one sentence. It is supported when no
// rule failed.
type Verdict struct{ Failures []Failure }

// Supported reports whether the sentence may be shown.
func (v Verdict) Supported() bool { return len(v.Failures) == 0 }
