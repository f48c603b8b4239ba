// Package cite parses what a model returns and checks each sentence against
// the passage sentences that it cites. A sentence that fails one rule is not
// shown. Everything here is pure. It knows nothing of prompts, of where
// sentences come from, or of how an answer is put together.
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

// The rules, as named in failures, traces and reports.
const (
	RulePointer     = "pointer"     // one to three sentences, each of them shown
	RuleQuote       = "quote"       // the quote stands in a cited sentence
	RuleNumber      = "number"      // numbers with their units
	RuleNegation    = "negation"    // none dropped, none added
	RuleHedge       = "hedge"       // none dropped, none turned into certainty
	RuleDirection   = "direction"   // opposites: increase and decrease, before and after
	RuleEntity      = "entity"      // names, receptors, medicines, organs, species
	RuleCoverage    = "coverage"    // words that the cited text does not carry
	RuleAttribution = "attribution" // who says so
	RuleForbidden   = "forbidden"   // what no reader may see, whatever the source says
)

// Rules lists the rules in the order in which they are checked.
func Rules() []string {
	return []string{RulePointer, RuleQuote, RuleForbidden, RuleNumber, RuleNegation, RuleHedge,
		RuleDirection, RuleEntity, RuleAttribution, RuleCoverage}
}

// Failure is one rule that a sentence broke.
type Failure struct {
	Rule   string // one of Rules
	Detail string // which word or figure, for the repair turn and the trace
}

// Verdict is the outcome of checking one sentence. It is supported when no
// rule failed.
type Verdict struct{ Failures []Failure }

// Supported reports whether the sentence may be shown.
func (v Verdict) Supported() bool { return len(v.Failures) == 0 }

// FailedRules returns the names of the rules that failed, each once, in the
// order of Rules.
func (v Verdict) FailedRules() []string {
	out := []string{}
	for _, rule := range Rules() {
		for _, f := range v.Failures {
			if f.Rule == rule {
				out = append(out, rule)
				break
			}
		}
	}
	return out
}

func fail(rule, detail string) []Failure { return []Failure{{Rule: rule, Detail: detail}} }
