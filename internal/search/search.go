// Package search finds the passages of a Corpus that bear on a question, and
// says how likely it is that they answer it. An Index is immutable; a reload
// builds another one and swaps it in. It knows nothing of safety, models or
// Discord.
package search

import (
	"baclobot/internal/corpus"
)

// Query is one question, already screened and stripped of personal details.
type Query struct {
	Text     string
	Lang     string // language wanted for the passages: "fr", "en"
	Previous string // the question before, for a follow-up; weighs less
	Limit    int    // hits wanted; 0 means 8
}

// Hit is a passage with its score. A passage and its twin count once; the one
// in the query's language is named.
type Hit struct {
	Passage *corpus.Passage
	Score   float64 // comparable within one Result only
}

// Result is the ranking and a calibrated probability, 0 to 1, that the
// knowledge answers the question.
type Result struct {
	Hits       []Hit
	Answerable float64
	// ByMeaning says that vectors took part in the ranking.
	ByMeaning bool
}

// defaultLimit is how many hits a query gets that does not say.
const defaultLimit = 8

// Options adjust an Index. The zero value is meant for the knowledge base.
type Options struct {
	// Glossary relates words of the two languages; may be nil.
	Glossary corpus.Glossary
	// Workers is the number of goroutines that build; 0 means one per core.
	Workers int
	// Plain leaves out what is made for this knowledge base: the lexicon of its
	// surroundings and the spread of hits over topics.
	Plain bool
	// Weights of the close look; nil means DefaultWeights.
	Weights *Weights
	// Vectors rank by meaning as well; nil means by words alone.
	Vectors *Vectors
}
