package triage

import (
	"fmt"
	"slices"
	"strings"
)

// reader knows the words of the lexicon in the spellings that people use: as
// they are, with one wrong, missing, extra or swapped letter, as they sound in
// French, and in the short forms of messages.
type reader struct {
	literals  map[string]symbol
	prefixes  map[string]symbol
	aliases   map[string][]string // short forms written out
	protected map[string]bool     // ordinary words that look like one of the lexicon
	words     []string            // the words of the lexicon that are found with one error, sorted
	deletes   []int32             // by hash of such a word with one letter less: its first link, plus one
	links     []link
	sounds    map[string][]string // lexicon words by their sound
	next      symbol
}

func newReader() *reader {
	return &reader{
		literals: map[string]symbol{}, prefixes: map[string]symbol{}, aliases: map[string][]string{},
		protected: map[string]bool{}, sounds: map[string][]string{},
		next: anyNumber + 1,
	}
}

// symbol returns the symbol of a word of the notation; a star makes it a prefix.
func (r *reader) symbol(word string) symbol {
	table := r.literals
	if stem, ok := strings.CutSuffix(word, "*"); ok {
		table, word = r.prefixes, stem
	}
	if s, ok := table[word]; ok {
		return s
	}
	s := r.next
	r.next++
	table[word] = s
	return s
}

// alias reads "jpeu ptet = je peux peut etre": each word on the left is read as
// the words on the right.
func (r *reader) alias(line string) error {
	left, right, ok := strings.Cut(line, "=")
	if !ok || strings.TrimSpace(right) == "" {
		return fmt.Errorf("alias %q has no meaning", line)
	}
	for _, w := range strings.Fields(left) {
		r.aliases[w] = strings.Fields(right)
	}
	return nil
}

func (r *reader) protect(line string) error {
	for _, w := range strings.Fields(line) {
		r.protected[w] = true
	}
	return nil
}

// index prepares the search for misspelt words.
func (r *reader) index() {
	known := make([]string, 0, len(r.literals))
	for w := range r.literals {
		known = append(known, w)
	}
	slices.Sort(known)
	r.deletes = make([]int32, deletesSize)
	for _, w := range known {
		if len(w) >= minFuzzy {
			r.words = append(r.words, w)
			for i := range w {
				r.link(shortHash(w, i), int32(len(r.words)-1))
			}
		}
		if key := sound(w); len(key) >= minSound {
			r.sounds[key] = append(r.sounds[key], w)
		}
	}
}

// link is an entry of a chain of words whose hash with one letter less is the
// same.
type link struct{ word, next int32 }

// deletesSize is a power of two near the number of links, so that chains stay
// short; it costs 4 bytes each.
const deletesSize = 1 << 16

// link adds a word to the chain of a hash.
func (r *reader) link(hash uint32, word int32) {
	at := &r.deletes[hash%deletesSize]
	r.links = append(r.links, link{word, *at})
	*at = int32(len(r.links))
}

// shortHash hashes w without its letter i, or all of it where i is -1 (FNV-1a).
func shortHash(w string, i int) uint32 {
	h := uint32(2166136261)
	for j := 0; j < len(w); j++ {
		if j != i {
			h = (h ^ uint32(w[j])) * 16777619
		}
	}
	return h ^ h>>15
}

const (
	// minFuzzy is the length from which a word is recognised with one error:
	// shorter words have too many neighbours.
	minFuzzy = 5
	// minSound is the length from which a sound says enough.
	minSound = 4
	// Prefixes hold at least minPrefix and at most maxPrefix letters.
	minPrefix, maxPrefix = 2, 12
)

// knows reports whether the lexicon holds w.
func (r *reader) knows(w string) bool {
	if _, ok := r.literals[w]; ok || len(w) < minPrefix {
		return ok
	}
	for n := 4; n <= min(len(w), maxPrefix); n++ {
		if _, ok := r.prefixes[w[:n]]; ok {
			return true
		}
	}
	return false
}

// read writes out short forms and attaches to each token what the lexicon knows
// it as.
func (r *reader) read(tokens []token) []token {
	out := make([]token, 0, len(tokens)+8)
	for i, t := range tokens {
		long, ok := r.aliases[t.text]
		if ok && len(t.text) == 1 && i > 0 && tokens[i-1].number {
			ok = false // "5 g" is a weight
		}
		if !ok {
			if short := squashed(t.text); short != t.text {
				if long, ok = r.aliases[short]; !ok && !r.knows(t.text) && r.knows(short) {
					t.text = short
				}
			}
		}
		if !ok {
			out = append(out, t)
			continue
		}
		for _, w := range long {
			part := t
			part.text = w
			part.number = numberWords[w]
			out = append(out, part)
		}
	}
	for i := range out {
		out[i].symbols = r.symbols(out[i].text)
	}
	return out
}

// squashed drops letters repeated for emphasis: "trooop", "helppp".
func squashed(w string) string {
	if len(w) < 4 {
		return w
	}
	long := false
	for i := 2; i < len(w); i++ {
		long = long || w[i] == w[i-1] && w[i] == w[i-2]
	}
	if !long {
		return w
	}
	var b strings.Builder
	for i := 0; i < len(w); i++ {
		if i == 0 || w[i] != w[i-1] {
			b.WriteByte(w[i])
		}
	}
	return b.String()
}

// symbols returns what the lexicon knows w as, in its own spelling or, where it
// knows none and w is not an ordinary word, in the nearest ones.
func (r *reader) symbols(w string) []symbol {
	var out []symbol
	out = r.exact(w, out)
	if r.literals[w] != 0 || r.protected[w] || len(w) < 4 {
		return out
	}
	if len(w) <= maxFuzzy {
		for _, c := range r.neighbours(w) {
			out = r.exact(c, out)
		}
	}
	if key := sound(w); len(key) >= minSound {
		for _, c := range r.sounds[key] {
			out = r.exact(c, out)
		}
	}
	return out
}

// maxFuzzy is the length up to which misspellings are searched: longer words
// exist in no lexicon here.
const maxFuzzy = 24

// exact adds to out the symbols of w as a word and of its beginnings.
func (r *reader) exact(w string, out []symbol) []symbol {
	if s, ok := r.literals[w]; ok && !slices.Contains(out, s) {
		out = append(out, s)
	}
	for n := minPrefix; n <= min(len(w), maxPrefix); n++ {
		if s, ok := r.prefixes[w[:n]]; ok && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// neighbours returns the words of the lexicon that differ from w by one letter
// that is wrong, missing, extra, or swapped with the next one.
func (r *reader) neighbours(w string) []string {
	var out []string
	add := func(c string) {
		if !slices.Contains(out, c) && oneError(w, c) {
			out = append(out, c)
		}
	}
	near := func(hash uint32) {
		for n := r.deletes[hash%deletesSize]; n > 0; n = r.links[n-1].next {
			add(r.words[r.links[n-1].word])
		}
	}
	near(shortHash(w, -1))
	for i := range w {
		less := w[:i] + w[i+1:]
		if _, ok := r.literals[less]; ok && len(less) >= minFuzzy {
			add(less)
		}
		near(shortHash(w, i))
	}
	return out
}

// oneError reports whether a and b differ by one letter, or by two neighbours
// that changed places.
func oneError(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	ra, rb := a[i:len(a)-j], b[i:len(b)-j]
	return len(ra) <= 1 && len(rb) <= 1 ||
		len(ra) == 2 && len(rb) == 2 && ra[0] == rb[1] && ra[1] == rb[0]
}
