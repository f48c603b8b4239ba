package eval

import (
	"cmp"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
)

// CheckerOptions are the settings of the mutation bench.
type CheckerOptions struct {
	Corpus *corpus.Corpus
	Seed   uint64 // the same seed makes the same mutants
}

// CheckerReport is the outcome of the mutation bench: how many false sentences
// the citation check refused, and how many true ones it took.
type CheckerReport struct {
	Mutants          int                   `json:"mutants"`
	Killed           float64               `json:"killed"` // share, 0 to 1
	Harmless         int                   `json:"harmless"`
	HarmlessAccepted float64               `json:"harmless_accepted"` // share, 0 to 1
	ByKind           map[string]KindReport `json:"by_kind"`
	cases            []checkedCase
}

// KindReport is the outcome for one kind of mutation or of harmless edit.
type KindReport struct {
	Harmless bool    `json:"harmless"`
	Cases    int     `json:"cases"`
	Killed   float64 `json:"killed"` // share refused; for harmless edits, wrongly
	French   float64 `json:"killed_fr"`
	English  float64 `json:"killed_en"`
	// Rules counts the cases in which a rule failed; one case may break several.
	Rules map[string]int `json:"rules"`
}

// checkerCase is one edited sentence with what it says it rests on.
type checkerCase struct {
	kind     string
	harmless bool
	original string
	sentence cite.Sentence
	shown    []*corpus.Passage
}

type checkedCase struct {
	checkerCase
	failed []string
}

// EvalChecker takes every sentence of the knowledge as true, edits it in every
// way that the bench knows, and has the citation check judge the results. A
// mutant keeps the verbatim quote and the pointer of its original, so that
// those two rules alone refuse nothing.
func EvalChecker(o CheckerOptions) CheckerReport {
	checker := cite.NewChecker(o.Corpus.Glossary())
	r := CheckerReport{ByKind: map[string]KindReport{}}
	for _, c := range checkerCases(o) {
		verdict := checker.Check(c.sentence, c.shown)
		r.cases = append(r.cases, checkedCase{c, verdict.FailedRules()})
	}
	r.count()
	return r
}

// checkerCases makes the edited sentences, in the order of the corpus.
func checkerCases(o CheckerOptions) []checkerCase {
	random := rand.New(rand.NewPCG(o.Seed, o.Seed^0x9e3779b97f4a7c15))
	byLang := map[string][]original{}
	for _, p := range o.Corpus.Passages() {
		for i, s := range p.Sentences {
			if !s.Dose {
				byLang[p.Lang] = append(byLang[p.Lang], original{p, i, s.Text})
			}
		}
	}
	var out []checkerCase
	for _, lang := range []string{"fr", "en"} {
		for _, from := range byLang[lang] {
			for _, m := range mutations {
				for _, edited := range m.apply(from.text, lang) {
					out = append(out, from.with(m.kind, m.harmless, edited))
				}
			}
			out = append(out, combined(from, byLang[lang], random)...)
		}
	}
	return out
}

// original is one sentence of the knowledge.
type original struct {
	passage *corpus.Passage
	index   int
	text    string
}

func (o original) ref() cite.Ref { return cite.Ref{Passage: o.passage.ID, Sentence: o.index} }

func (o original) with(kind string, harmless bool, edited string) checkerCase {
	return checkerCase{
		kind: kind, harmless: harmless, original: o.text,
		sentence: cite.Sentence{Text: edited, Lang: o.passage.Lang, Refs: []cite.Ref{o.ref()}, Quote: o.text},
		shown:    []*corpus.Passage{o.passage},
	}
}

// combined makes the mutants that take a second sentence: the citation moved
// to a sentence of another topic, and half of a sentence with half of another,
// of another topic and of the same one. Merged halves keep the pointer of the
// first; the "_cited" kinds, which are harder, point to both.
func combined(from original, all []original, random *rand.Rand) []checkerCase {
	other := func(fits func(original) bool) (original, bool) {
		for range 50 {
			if o := all[random.IntN(len(all))]; fits(o) {
				return o, true
			}
		}
		return original{}, false
	}
	var out []checkerCase
	elsewhere, ok := other(func(o original) bool { return o.passage.Topic != from.passage.Topic })
	if ok {
		c := from.with("citation_moved", false, from.text)
		c.sentence.Refs, c.sentence.Quote = []cite.Ref{elsewhere.ref()}, elsewhere.text
		c.shown = []*corpus.Passage{elsewhere.passage}
		out = append(out, c, merge("halves_merged", from, elsewhere, false), merge("halves_merged_cited", from, elsewhere, true))
	}
	beside, ok := other(func(o original) bool {
		return o.passage.Topic == from.passage.Topic && o.passage != from.passage
	})
	if ok {
		out = append(out, merge("halves_merged_near", from, beside, false), merge("halves_merged_near_cited", from, beside, true))
	}
	return out
}

// merge joins the first half of one sentence to the second half of another.
func merge(kind string, a, b original, cited bool) checkerCase {
	left, right := strings.Fields(a.text), strings.Fields(b.text)
	edited := strings.Join(append(slices.Clone(left[:len(left)/2]), right[len(right)/2:]...), " ")
	c := a.with(kind, false, edited)
	if cited {
		c.shown = append(c.shown, b.passage)
		c.sentence.Refs = append(c.sentence.Refs, b.ref())
	}
	return c
}

func (r *CheckerReport) count() {
	type tally struct{ n, killed map[string]int }
	tallies := map[string]tally{}
	killed, accepted := 0, 0
	for _, c := range r.cases {
		k := r.ByKind[c.kind]
		t, ok := tallies[c.kind]
		if !ok {
			t = tally{map[string]int{}, map[string]int{}}
			tallies[c.kind] = t
			k = KindReport{Harmless: c.harmless, Rules: map[string]int{}}
		}
		k.Cases++
		t.n[c.sentence.Lang]++
		dead := len(c.failed) > 0
		if dead {
			t.killed[c.sentence.Lang]++
		}
		for _, rule := range c.failed {
			k.Rules[rule]++
		}
		switch {
		case c.harmless:
			r.Harmless++
			if !dead {
				accepted++
			}
		default:
			r.Mutants++
			if dead {
				killed++
			}
		}
		r.ByKind[c.kind] = k
	}
	for kind, t := range tallies {
		k := r.ByKind[kind]
		k.French, k.English = ratio(t.killed["fr"], t.n["fr"]), ratio(t.killed["en"], t.n["en"])
		k.Killed = ratio(t.killed["fr"]+t.killed["en"], k.Cases)
		r.ByKind[kind] = k
	}
	r.Killed, r.HarmlessAccepted = ratio(killed, r.Mutants), ratio(accepted, r.Harmless)
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Survivors returns the mutants that were taken for true and the harmless
// edits that were refused, as lines for a person: kind, rules, sentence.
func (r CheckerReport) Survivors() []string {
	var out []string
	for _, c := range r.cases {
		if (len(c.failed) > 0) == c.harmless {
			out = append(out, fmt.Sprintf("%s\t%s\t%s\t%s", c.kind, strings.Join(c.failed, ","), c.sentence.Text, c.original))
		}
	}
	return out
}

// Write prints the report as a table.
func (r CheckerReport) Write(w io.Writer) error {
	var b strings.Builder
	kinds := make([]string, 0, len(r.ByKind))
	for kind := range r.ByKind {
		kinds = append(kinds, kind)
	}
	slices.SortFunc(kinds, func(x, y string) int {
		a, b := r.ByKind[x], r.ByKind[y]
		if a.Harmless != b.Harmless {
			if a.Harmless {
				return 1
			}
			return -1
		}
		return cmp.Compare(x, y)
	})
	fmt.Fprintf(&b, "%-22s %7s %8s %8s %8s  %s\n", "kind", "cases", "killed", "fr", "en", "rules")
	for _, kind := range kinds {
		k := r.ByKind[kind]
		fmt.Fprintf(&b, "%-22s %7d %7.2f%% %7.2f%% %7.2f%%  %s\n", kind, k.Cases, 100*k.Killed, 100*k.French, 100*k.English, ruleCounts(k.Rules))
	}
	fmt.Fprintf(&b, "\nmutants killed: %.2f%% of %d\nharmless edits accepted: %.2f%% of %d\n",
		100*r.Killed, r.Mutants, 100*r.HarmlessAccepted, r.Harmless)
	_, err := io.WriteString(w, b.String())
	return err
}

func ruleCounts(rules map[string]int) string {
	var parts []string
	for _, rule := range cite.Rules() {
		if rules[rule] > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", rule, rules[rule]))
		}
	}
	return strings.Join(parts, ", ")
}
