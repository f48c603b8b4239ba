package search

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"sync"

	"baclobot/internal/search/bm25"
	"baclobot/internal/text"
)

// vocabulary holds the words of the collection in one language as they stand
// in the texts, to correct words that the index does not know.
type vocabulary struct {
	words []entry // by length, then alphabet
	start []int   // start[n]: first word of at least n bytes
	// sounds gives the words by their sound. It is made when the first unknown
	// word comes.
	sounds func() map[string][]int32
}

type entry struct {
	word    string
	term    uint32
	letters uint32 // set of letters, for a quick look
}

// newVocabulary orders the words of one language; stems are their terms.
func newVocabulary(stems map[string]string, lang int, core *bm25.Index) *vocabulary {
	v := new(vocabulary)
	for word, stem := range stems {
		if id, ok := core.Term(tag(lang, stem)); ok && len(word) >= minCorrected-1 && len(word) <= longestWord {
			v.words = append(v.words, entry{word: word, term: id, letters: letters(word)})
		}
	}
	slices.SortFunc(v.words, func(a, b entry) int {
		return cmp.Or(cmp.Compare(len(a.word), len(b.word)), cmp.Compare(a.word, b.word))
	})
	for i, e := range v.words {
		for len(v.start) <= len(e.word) {
			v.start = append(v.start, i)
		}
	}
	v.sounds = sync.OnceValue(func() map[string][]int32 { return soundIndex(v.words, lang) })
	v.start = append(v.start, len(v.words))
	return v
}

func soundIndex(words []entry, lang int) map[string][]int32 {
	out := make(map[string][]int32, len(words))
	for i, e := range words {
		key := text.Phonetic(e.word, languages[lang])
		out[key] = append(out[key], int32(i))
	}
	return out
}

// minCorrected is the length in bytes from which a word is corrected: shorter
// ones have too many neighbours.
const minCorrected = 4

// longestWord bounds the work on words made to be expensive.
const longestWord = 32

// correction is a known word near an unknown one.
type correction struct {
	entry
	cost float64 // edits, fewer if both sound alike
}

// near returns the best known neighbours of a word, at most three, best first.
func (v *vocabulary) near(w string, lang int) []correction {
	if len(w) < minCorrected || len(w) > longestWord {
		return nil
	}
	limit := 0 // of four letters every second word is a neighbour
	switch {
	case len(w) >= 8:
		limit = 2
	case len(w) >= 5:
		limit = 1
	}
	var out []correction
	add := func(e entry, cost float64) {
		if i := slices.IndexFunc(out, func(c correction) bool { return c.word == e.word }); i >= 0 {
			out[i].cost = min(out[i].cost, cost)
			return
		}
		out = append(out, correction{e, cost})
	}
	key := text.Phonetic(w, languages[lang])
	if len(key) >= 3 {
		for _, i := range v.sounds()[key] {
			e := v.words[i]
			add(e, 0.5+0.25*float64(min(distance(w, e.word, 4), 4)))
		}
	}
	mask := letters(w)
	for n := len(w) - limit; n <= len(w)+limit; n++ {
		if n < 0 || n+1 >= len(v.start) {
			continue
		}
		for _, e := range v.words[v.start[n]:v.start[n+1]] {
			if bits.OnesCount32(mask^e.letters) > 2*limit {
				continue
			}
			if d := distance(w, e.word, limit); d <= limit {
				cost := float64(d)
				if w[0] != e.word[0] {
					cost += 0.75 // the first letter is rarely the wrong one
				}
				add(e, cost)
			}
		}
	}
	slices.SortFunc(out, func(a, b correction) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.word, b.word))
	})
	for i, c := range out {
		if i == 3 || c.cost > out[0].cost+0.3 || c.cost > 2 {
			return out[:i]
		}
	}
	return out
}

// letters returns the set of letters of w as bits; other bytes share a bit.
func letters(w string) uint32 {
	m := uint32(0)
	for i := range len(w) {
		c := w[i] - 'a'
		if c > 25 {
			c = 26 + w[i]%6
		}
		m |= 1 << c
	}
	return m
}

// distance returns the number of insertions, deletions, replacements and swaps
// of neighbours between a and b, or a number above limit as soon as it is
// clear that it is above.
func distance(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	if len(b) > longestWord {
		return limit + 1
	}
	var rows [3][longestWord + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		best := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			best = min(best, d)
		}
		if best > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// correct finds terms for a word that the index does not know, spelt by ear or
// mistyped, and returns the known word that is nearest, if any.
func (x *Index) correct(w *word, reading int) string {
	first := x.vocabulary[reading].near(w.text, reading)
	second := x.vocabulary[1-reading].near(w.text, 1-reading)
	best, nearest := math.Inf(1), ""
	for _, list := range [][]correction{first, second} {
		if len(list) > 0 && list[0].cost < best {
			best, nearest = list[0].cost, list[0].word
		}
	}
	for l, list := range [][]correction{first, second} {
		for _, c := range list {
			if c.cost > best+0.3 {
				continue
			}
			weight := 1 - 0.2*c.cost
			if l == 1 {
				weight *= 0.7
			}
			w.terms = appendChoice(w.terms, choice{c.term, weight})
			w.kind = guessed
		}
	}
	return nearest
}

// appendChoice adds a term, or raises its weight if it is there.
func appendChoice(list []choice, c choice) []choice {
	for i := range list {
		if list[i].term == c.term {
			list[i].weight = max(list[i].weight, c.weight)
			return list
		}
	}
	return append(list, c)
}

// unglueAll takes elided words off the front of words that are not known with
// them: "lalcool", "jarrete", "lindiference".
func (x *Index) unglueAll(raw []string) []string {
	out := raw
	for i, w := range raw {
		rest := x.unglue(w)
		if rest == w {
			continue
		}
		if &out[0] == &raw[0] {
			out = slices.Clone(raw)
		}
		out[i] = rest
	}
	return out
}

func (x *Index) unglue(w string) string {
	if len(w) < 5 || text.Stop(w, text.French) || x.familiar(w) {
		return w
	}
	for _, p := range [...]string{"l", "d", "j", "qu", "k", "s", "n", "m", "t", "c"} {
		if len(w) < len(p)+4 || w[:len(p)] != p || !vowelOrH(w[len(p)]) {
			continue
		}
		if rest := w[len(p):]; x.familiar(rest) {
			return rest
		}
	}
	return w
}

// familiar reports whether the index or the glossary knows a French word, or
// the lexicon knows it as everyday talk or as something outside.
func (x *Index) familiar(w string) bool {
	french := langIndex(text.French)
	stem := text.Stem(w, text.French)
	if _, ok := x.core.Term(tag(french, stem)); ok {
		return true
	}
	if len(x.glossary.byForm[french][stem]) > 0 {
		return true
	}
	return x.lexicon != nil && (x.lexicon.everyday[w] || x.lexicon.outside.longest([]string{w}) > 0)
}

func vowelOrH(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'h':
		return true
	}
	return false
}
