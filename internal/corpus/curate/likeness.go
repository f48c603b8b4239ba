package curate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"baclobot/internal/corpus"
)

// nearDuplicate is the share of content words (Jaccard's index) from which
// two passages of one language count as saying the same. Among the passages
// of the embedded knowledge no pair reaches it; a passage and its copy with
// one sentence in four rewritten does.
const nearDuplicate = 0.5

// duplicates warns of passages that say nearly the same.
func (k *checker) duplicates() {
	type bag struct {
		passage *corpus.Passage
		words   []string // sorted, unique
	}
	byLang := make(map[string][]bag)
	for _, p := range k.corpus.Passages() {
		b := bag{p, contentWords(p)}
		for _, other := range byLang[p.Lang] {
			if likeness(b.words, other.words) >= nearDuplicate {
				k.warn(p, "near-duplicate", "passage %q says nearly the same as %s", p.Slug, other.passage.ID)
			}
		}
		byLang[p.Lang] = append(byLang[p.Lang], b)
	}
}

// contentWords returns the sorted words of four letters or more of a passage.
func contentWords(p *corpus.Passage) []string {
	var out []string
	for _, s := range p.Sentences {
		for _, w := range tokens(s.Text) {
			if utf8.RuneCountInString(w) >= 4 {
				out = append(out, w)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// likeness is the number of shared words over the number of all words, 0..1.
// Both lists are sorted and without repetition.
func likeness(a, b []string) float64 {
	shared, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			shared, i, j = shared+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	all := len(a) + len(b) - shared
	if all == 0 {
		return 0
	}
	return float64(shared) / float64(all)
}

// terms warns of abbreviations and names in capitals, such as GIRK, that
// neither the glossary knows nor their own passage explains in brackets. Each
// is reported once per language, where it first stands.
func (k *checker) terms() {
	if len(k.corpus.Glossary()) == 0 {
		return
	}
	known := make(map[string]bool)
	for _, t := range k.corpus.Glossary() {
		for _, form := range slices.Concat(t.FR, t.EN, t.Also) {
			known[strings.ToLower(form)] = true
			for _, w := range termWords(form) {
				known[strings.ToLower(w)] = true
			}
		}
	}
	seen := make(map[string]bool)
	for _, p := range k.corpus.Passages() {
		for _, s := range p.Sentences {
			for _, w := range termWords(s.Text) {
				if !isTerm(w) || known[strings.ToLower(w)] || explained(w, p) || seen[p.Lang+w] {
					continue
				}
				seen[p.Lang+w] = true
				k.add(corpus.SeverityWarning, p.Path, s.Line, s.Column, "term-unexplained",
					"%q is neither in the glossary nor explained in brackets in its passage", w)
			}
		}
	}
}

// termWords cuts a text into words, hyphens kept: "GABA-B" is one.
func termWords(text string) []string {
	out := strings.FieldsFunc(text, func(r rune) bool { return !isWordRune(r) && r != '-' })
	for i, w := range out {
		out[i] = strings.Trim(w, "-")
	}
	return out
}

// isTerm reports a word of two capital letters or more that make up at least
// half of it: an abbreviation, not a name such as LactMed.
func isTerm(w string) bool {
	capitals, letters := 0, 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			capitals++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return capitals >= 2 && 2*capitals >= letters
}

// explained reports whether the passage puts the term in brackets behind its
// meaning, or its meaning in brackets behind the term.
func explained(w string, p *corpus.Passage) bool {
	for _, s := range p.Sentences {
		if strings.Contains(s.Text, "("+w) || strings.Contains(s.Text, w+" (") {
			return true
		}
	}
	return false
}
