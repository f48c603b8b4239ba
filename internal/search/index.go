package search

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"

	"baclobot/internal/corpus"
	"baclobot/internal/search/bm25"
)

// Index ranks the passages of one Corpus. It never changes after New and may
// be searched concurrently.
type Index struct {
	core          *bm25.Index
	units         []unit
	fingerprint   [32]byte // of the passages
	analyzers     *analyzers
	vocabulary    [len(languages)]*vocabulary
	glossary      *glossary
	views         []atomic.Pointer[view] // made when first needed; nil in a large collection, where they are not kept
	lexicon       *lexicon               // nil in a plain index
	scope         *scope                 // nil in a plain index
	aspects       *aspectIndex           // nil in a plain index
	asked         map[string]int         // nil in a plain index
	plain         bool
	weights       Weights
	answerability evidence
	dense         *dense // nil without vectors
}

// manyUnits is the size from which the forward views of passages are made for
// the candidates of each search instead of being held in memory: they take
// about as much memory as the passages' text.
const manyUnits = 20_000

// New indexes the passages. Twins are joined: they are ranked as one.
func New(passages []*corpus.Passage, o Options) *Index {
	x := newIndex(passages, o)
	s := &source{units: x.units}
	x.core = bm25.Build(s, bm25.Options{Fields: fields(), Workers: o.Workers})
	x.complete(s.words, o)
	return x
}

// newIndex prepares all that does not need the core.
func newIndex(passages []*corpus.Passage, o Options) *Index {
	x := &Index{
		units: pair(passages), analyzers: newAnalyzers(), fingerprint: fingerprint(passages),
		plain: o.Plain, weights: DefaultWeights(), answerability: mustWeights(),
	}
	if o.Weights != nil {
		x.weights = *o.Weights
	}
	x.dense = bind(x.units, o.Vectors)
	if !o.Plain {
		x.lexicon, x.scope = newLexicon(), mustScope()
		x.aspects = newAspectIndex(x.units)
		x.asked = askedForms(x.units)
	}
	return x
}

// complete adds all that needs the core; words gives the words of a language
// with their stems.
func (x *Index) complete(words func(lang int) map[string]string, o Options) {
	for l := range languages {
		x.vocabulary[l] = newVocabulary(words(l), l, x.core)
	}
	names := o.Glossary
	if !o.Plain {
		names = append(slices.Clip(names), synonyms()...)
	}
	x.glossary = newGlossary(names, x.analyzers, x.core)
	if len(x.units) <= manyUnits {
		x.views = make([]atomic.Pointer[view], len(x.units))
	}
}

// Len returns the number of passages, a passage and its twin counted once.
func (x *Index) Len() int { return len(x.units) }

// Search ranks the passages for a question. It fails only if ctx ends.
func (x *Index) Search(ctx context.Context, q Query) (Result, error) {
	if q.Limit <= 0 {
		q.Limit = defaultLimit
	}
	question := x.read(q)
	candidates, err := x.candidates(ctx, question, max(pool, q.Limit))
	if err != nil {
		return Result{}, fmt.Errorf("search: %w", err)
	}
	x.rank(question, candidates)
	res := Result{Answerable: x.answerable(question, candidates)}
	if x.dense != nil {
		if candidates, res.ByMeaning, err = x.searchDense(ctx, q, question, candidates); err != nil {
			return Result{}, err
		}
	}
	if !x.plain {
		candidates = x.spread(question, candidates)
		candidates, res.Answerable = x.lift(q, candidates, res.Answerable)
	}
	for _, c := range candidates[:min(q.Limit, len(candidates))] {
		res.Hits = append(res.Hits, Hit{Passage: x.units[c.unit].in(q.Lang), Score: c.score})
	}
	return res, nil
}

// pool is how many candidates of the core are looked at closely.
const pool = 100

// candidates asks the core.
func (x *Index) candidates(ctx context.Context, q *question, n int) ([]candidate, error) {
	hits, err := x.core.Top(ctx, q.terms(), n)
	if err != nil {
		return nil, err
	}
	out := make([]candidate, len(hits))
	for i, h := range hits {
		out[i] = candidate{unit: int(h.Doc), core: h.Score}
	}
	return out, nil
}
