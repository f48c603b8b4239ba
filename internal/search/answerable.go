package search

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
)

// evidence is what the probability of an answer rests on: features of the
// question and of the best candidates, each roughly between 0 and 1 (scope:
// between -1 and 1).
type evidence [featureCount]float64

// The features.
const (
	featureOne       = iota // always 1: the bias
	featureCover            // information of the question that the best hit holds
	featureAsked            // likeness to the best hit's nearest wording
	featureNear             // nearness of the question's words in the best hit
	featureTitle            // information of the question in its title
	featureScore            // score of the best hit per information
	featureMargin           // how far the best hit is ahead of the fifth
	featureUnknown          // information in words that the collection does not know
	featureGuessed          // information in corrected words
	featureForeign          // names something outside the subject
	featureAnchor           // names the subject: number of words, saturating
	featureBare             // names nothing of the subject
	featureSubstance        // information in known words other than small talk that the best hit holds, saturating
	featureThin             // there is hardly any such information
	featureScope            // the wording sounds like the subject (1) or like something else (-1)
	featureCount
)

// featureNames name the features in the file of weights, in order.
var featureNames = [featureCount]string{
	"bias", "cover", "asked", "near", "title", "score", "margin", "unknown", "guessed",
	"foreign", "anchor", "bare", "substance", "thin", "scope",
}

// Amounts of information, as sums of the rarity of words: two or three telling
// words, and less than one.
const muchInformation, littleInformation = 8, 0.5

//go:embed answerable.json
var fittedWeights []byte

// parseWeights reads the fitted weights by name.
func parseWeights(data []byte) (evidence, error) {
	var named map[string]float64
	if err := json.Unmarshal(data, &named); err != nil {
		return evidence{}, fmt.Errorf("search: read the weights of answerability: %w", err)
	}
	var w evidence
	for i, name := range featureNames {
		v, ok := named[name]
		if !ok {
			return evidence{}, fmt.Errorf("search: the weights of answerability lack %q", name)
		}
		w[i] = v
	}
	return w, nil
}

// mustWeights returns the weights in the binary. They are fixed when it is
// built, and a test reads them, so a fault in them is one of the build.
func mustWeights() evidence {
	w, err := parseWeights(fittedWeights)
	if err != nil {
		panic(err)
	}
	return w
}

// probability is the logistic model.
func (w evidence) probability(e evidence) float64 {
	z := 0.0
	for i := range w {
		z += w[i] * e[i]
	}
	return 1 / (1 + math.Exp(-z))
}

// answerable returns the probability that the first candidates answer the
// question.
func (x *Index) answerable(q *question, candidates []candidate) float64 {
	if len(candidates) == 0 || len(q.words) == 0 {
		return 0
	}
	e := x.evidence(q, candidates)
	p := x.answerability.probability(e)
	if e[featureThin] == 1 {
		// Nothing of the question is both known and telling: whatever the
		// ranking found, it found by small talk.
		p = min(p, thinAtMost)
	}
	return p
}

// thinAtMost is the probability that a question without substance gets at most:
// below any sensible threshold.
const thinAtMost = 0.2

// heard weighs how the wording sounds against the wordings that passages were
// written for. The model of scope was trained on the knowledge base as it ships,
// and curators add topics to it: a question like one that a passage was written
// for is about the subject however it sounds.
func heard(scope float64, e evidence) float64 { return max(scope, 2*e[featureAsked]-1) }

// evidence gathers the features.
func (x *Index) evidence(q *question, candidates []candidate) evidence {
	best := candidates[0]
	var e evidence
	e[featureOne] = 1
	e[featureCover], e[featureNear], e[featureTitle] = best.signs.cover, best.signs.near, best.signs.title
	for _, c := range candidates[:min(3, len(candidates))] {
		e[featureAsked] = max(e[featureAsked], c.signs.asked)
	}
	e[featureScope] = heard(q.scope, e)
	total, anchors, substance := 0.0, 0.0, 0.0
	held := x.view(best.unit).holds
	for _, w := range q.words {
		share := w.weight * w.idf
		total += share
		switch {
		case w.foreign:
			e[featureForeign] = max(e[featureForeign], w.weight)
		case w.kind == unknown:
			e[featureUnknown] += share
		case w.kind == guessed:
			e[featureGuessed] += share
		}
		anchors += w.weight * w.anchor
		if !w.light && !w.foreign {
			substance += share * bestChoice(w, held)
		}
	}
	if total > 0 {
		e[featureUnknown] /= total
		e[featureGuessed] /= total
		e[featureScore] = best.score / total / 2
		e[featureMargin] = (best.score - candidates[min(4, len(candidates)-1)].score) / total
	}
	e[featureAnchor] = min(anchors, 3) / 3
	if anchors == 0 {
		e[featureBare] = 1
	}
	e[featureSubstance] = min(substance, muchInformation) / muchInformation
	if substance < littleInformation && anchors == 0 {
		e[featureThin] = 1
	}
	return e
}
