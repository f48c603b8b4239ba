package answer

import (
	"math"
	"slices"
	"strings"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/search"
	"baclobot/internal/text"
)

// The weights of sentence ranking. They were set by reading extracts, not
// fitted: the order of sentences within an answer has no labelled data.
const (
	passageFloor   = .5   // passages below this share of the best score are not quoted
	passagesQuoted = 5    // most passages that are looked at
	sharpness      = 2    // power of a passage's share of the best score: the best ones speak first
	leadBonus      = .8   // the first sentence of a passage says what it is about
	overlapWeight  = 1.2  // share of the question's informative words in the sentence
	repeatPenalty  = 1.2  // similarity to a sentence already chosen
	claimBonus     = .3   // the sentence's passage brings a claim not yet covered
	sentenceFloor  = 0.15 // sentences below this share of the best value are left out
	fewestShown    = 2
)

// candidate is a sentence that may enter the extract.
type candidate struct {
	passage  *corpus.Passage
	rank     int // of the passage among the hits
	index    int // of the sentence in the passage
	sentence corpus.Sentence
	terms    map[string]bool
	base     float64
}

// extractSentences picks two to limit sentences of the best passages: the
// most informative for the question, without repetition, and with the hedge
// or correction of every passage that needs one (maximal marginal relevance,
// Carbonell and Goldstein 1998, over claims and words).
func extractSentences(question, lang string, hits []search.Hit, limit int) []Sentence {
	cands := candidates(question, lang, hits)
	if len(cands) == 0 {
		return nil
	}
	var chosen []*candidate
	best := 0.0
	for len(chosen) < limit {
		c, value := next(cands, chosen)
		if c == nil || (len(chosen) >= fewestShown && value < sentenceFloor*best) {
			break
		}
		best = max(best, value)
		chosen = append(chosen, c)
	}
	chosen = withCaveats(chosen, cands, limit)
	slices.SortFunc(chosen, func(a, b *candidate) int {
		if a.rank != b.rank {
			return a.rank - b.rank
		}
		return a.index - b.index
	})
	out := make([]Sentence, len(chosen))
	for i, c := range chosen {
		out[i] = Sentence{Text: c.sentence.Text, Passages: []corpus.PassageID{c.passage.ID}, Sources: c.sentence.Cites}
	}
	return out
}

// candidates lists the sentences of the best passages with their base value.
// Sentences that hold a dose, advice or a link are never among them, even if
// they stand in a folder that somebody tampered with.
func candidates(question, lang string, hits []search.Hit) []*candidate {
	if len(hits) == 0 {
		return nil
	}
	top := hits[0].Score
	ghb := asksGHB(question)
	var cands []*candidate
	for rank, h := range hits {
		if rank >= passagesQuoted || h.Score < passageFloor*top {
			break
		}
		for i, s := range h.Passage.Sentences {
			if s.Dose || len(s.Cites) == 0 || len(cite.Forbidden(s.Text, lang)) > 0 {
				continue
			}
			if !ghb && namesGHB([]Sentence{{Text: s.Text}}) {
				continue
			}
			base := math.Pow(h.Score/top, sharpness)
			if i == 0 {
				base *= 1 + leadBonus
			}
			cands = append(cands, &candidate{passage: h.Passage, rank: rank, index: i, sentence: s, terms: termSet(lang, s.Text), base: base})
		}
	}
	asked := termSet(lang, question)
	weight := func(term string) float64 {
		n := 0
		for _, c := range cands {
			if c.terms[term] {
				n++
			}
		}
		if n == 0 {
			return 0
		}
		return math.Log(1 + float64(len(cands))/float64(n))
	}
	total := 0.0
	weights := make(map[string]float64, len(asked))
	for term := range asked {
		weights[term] = weight(term)
		total += weights[term]
	}
	if total > 0 {
		for _, c := range cands {
			matched := 0.0
			for term, w := range weights {
				if c.terms[term] {
					matched += w
				}
			}
			c.base += overlapWeight * matched / total * (c.base)
		}
	}
	return cands
}

// asksGHB reports whether an answer may name GHB: the question does, or asks for
// the hypotheses of which GHB is one. Its warnings frighten whoever asked about
// something else.
func asksGHB(question string) bool {
	for _, w := range text.Words(question) {
		for _, sign := range []string{"ghb", "hypoth", "theor", "ameisen", "dysphor", "hydroxybut", "substitu", "remplac", "replac"} {
			if strings.HasPrefix(w, sign) {
				return true
			}
		}
	}
	return false
}

// next returns the candidate that adds most to those chosen.
func next(cands, chosen []*candidate) (*candidate, float64) {
	covered := map[string]bool{}
	for _, c := range chosen {
		for _, claim := range c.passage.Claims {
			covered[claim] = true
		}
	}
	var best *candidate
	bestValue := math.Inf(-1)
	for _, c := range cands {
		if slices.Contains(chosen, c) {
			continue
		}
		value := c.base
		for _, other := range chosen {
			value -= repeatPenalty * similarity(c.terms, other.terms) * c.base
		}
		if slices.ContainsFunc(c.passage.Claims, func(claim string) bool { return !covered[claim] }) {
			value += claimBonus * c.base
		}
		if value > bestValue {
			best, bestValue = c, value
		}
	}
	return best, bestValue
}

// withCaveats makes sure that what a passage holds back with one sentence is
// not told with another: a passage that is a hypothesis, contested, outdated
// or shown in animals only appears with a sentence that says so, and what the
// post says appears with what the evidence says.
func withCaveats(chosen, cands []*candidate, limit int) []*candidate {
	for _, c := range slices.Clone(chosen) {
		if !needsCaveat(c, chosen) {
			continue
		}
		caveat := caveatOf(c, cands, chosen)
		if caveat == nil {
			// Nothing in the passage limits it: the sentence goes, unless it
			// is all there is.
			if len(chosen) > fewestShown {
				chosen = slices.DeleteFunc(chosen, func(o *candidate) bool { return o == c })
			}
			continue
		}
		if len(chosen) >= limit {
			chosen = dropLast(chosen, c)
		}
		chosen = append(chosen, caveat)
	}
	return chosen
}

func needsCaveat(c *candidate, chosen []*candidate) bool {
	if onlyPost(c.sentence) {
		return !slices.ContainsFunc(chosen, func(o *candidate) bool {
			return o.passage == c.passage && !onlyPost(o.sentence)
		})
	}
	switch c.passage.Evidence {
	case corpus.Hypothesis, corpus.Contested, corpus.Superseded, corpus.Animal:
		return !slices.ContainsFunc(chosen, func(o *candidate) bool {
			return o.passage == c.passage && hedged(o.sentence.Text)
		})
	}
	return false
}

// caveatOf returns the sentence of the same passage that limits c, the
// nearest one behind it first.
func caveatOf(c *candidate, cands, chosen []*candidate) *candidate {
	var best *candidate
	distance := math.MaxInt
	for _, o := range cands {
		if o.passage != c.passage || o == c || slices.Contains(chosen, o) {
			continue
		}
		fits := hedged(o.sentence.Text)
		if onlyPost(c.sentence) {
			fits = !onlyPost(o.sentence)
		}
		d := o.index - c.index
		if d < 0 {
			d = -d * 2
		}
		if fits && d < distance {
			best, distance = o, d
		}
	}
	return best
}

// dropLast removes the last chosen sentence that is not keep.
func dropLast(chosen []*candidate, keep *candidate) []*candidate {
	for i := len(chosen) - 1; i >= 0; i-- {
		if chosen[i] != keep {
			return slices.Delete(chosen, i, i+1)
		}
	}
	return chosen
}

// postKey is the source that is cited for "the post says" alone.
const postKey corpus.SourceKey = "forum-post-2016"

func onlyPost(s corpus.Sentence) bool {
	return len(s.Cites) == 1 && s.Cites[0] == postKey
}

// similarity is the Jaccard index of two sets of terms.
func similarity(a, b map[string]bool) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common := 0
	for t := range a {
		if b[t] {
			common++
		}
	}
	return float64(common) / float64(len(a)+len(b)-common)
}

// termSet is the set of stems of s without stop words.
func termSet(lang, s string) map[string]bool {
	set := map[string]bool{}
	for _, t := range text.NewAnalyzer(lang).Tokens(s) {
		set[t.Term] = true
	}
	return set
}
