package text

import "strings"

// Token is one term of an analysed text.
type Token struct {
	Term string // stem, the same for all variants of a word
	Word string // folded word that it came from
	Pos  int    // place in the text, counted in words; a joined form shares the place of its first part
	Part bool   // belongs to a compound that is a token of its own at the same place
}

// Analyzer turns texts of one language into terms: folded, elisions and
// hyphen variants resolved, stop words dropped, stemmed. Without a memo it is
// immutable and safe for concurrent use.
type Analyzer struct {
	lang string
	stem func(word string) string
}

// NewAnalyzer returns the analyzer of lang, "fr" or "en".
func NewAnalyzer(lang string) *Analyzer {
	return &Analyzer{lang: lang, stem: func(w string) string { return Stem(w, lang) }}
}

// WithMemo returns an analyzer that keeps the stem of every word it has met in
// memo. It is for one goroutine, on its way through many texts.
func (a *Analyzer) WithMemo(memo map[string]string) *Analyzer {
	return &Analyzer{lang: a.lang, stem: func(w string) string {
		stem, ok := memo[w]
		if !ok {
			stem = a.stem(w)
			memo[strings.Clone(w)] = stem
		}
		return stem
	}}
}

// Lang returns the language of the analyzer.
func (a *Analyzer) Lang() string { return a.lang }

// Tokens returns the terms of s in order.
func (a *Analyzer) Tokens(s string) []Token { return a.FromWords(Words(s)) }

// FromWords is Tokens for words that are split already.
func (a *Analyzer) FromWords(words []string) []Token {
	out := make([]Token, 0, len(words))
	for i := 0; i < len(words); i++ {
		w := words[i]
		if n, joined := a.compound(words[i:]); n > 1 {
			out = append(out, Token{Term: a.stem(joined), Word: joined, Pos: i})
			for k := range n {
				if part := words[i+k]; !Stop(part, a.lang) && !prefixes[part] && !receptors[w] {
					out = append(out, Token{Term: a.stem(part), Word: part, Pos: i + k, Part: true})
				}
			}
			i += n - 1
			continue
		}
		if Stop(w, a.lang) {
			continue
		}
		out = append(out, Token{Term: a.stem(w), Word: w, Pos: i})
	}
	return out
}

// compound returns the joined form of the words that people write joined,
// hyphenated or apart, and how many words it takes: GABA-B, anti-craving, IL-6.
func (a *Analyzer) compound(words []string) (n int, joined string) {
	if len(words) < 2 {
		return 1, ""
	}
	first, second := words[0], words[1]
	switch {
	case receptors[first] && subtype(words):
		return 2, first + second
	case prefixes[first] && len(second) > 3 && !Stop(second, a.lang):
		return 2, first + second
	case len(first) <= 4 && isDigits(second) && len(second) <= 3 && !isDigits(first) && !Stop(first, a.lang) && !units[first]:
		return 2, first + second
	}
	return 1, ""
}

// receptors are the names that take a subtype letter behind them.
var receptors = set(`gaba`)

// subtype reports whether the second word is the letter of a receptor subtype.
// "a" is one only beside the word receptor, since it is a word of both
// languages as well ("le gaba a un effet").
func subtype(words []string) bool {
	switch words[1] {
	case "b", "c", "beta":
		return true
	case "a", "alpha":
		return len(words) > 2 && strings.HasPrefix(words[2], "recept")
	}
	return false
}

// prefixes are the word beginnings that people write joined, hyphenated or
// apart from their word.
var prefixes = set(`anti pre post auto co hyper hypo neuro inter intra extra multi psycho bio micro macro
	mono poly semi sub supra trans ultra pseudo meta`)

func isDigits(w string) bool {
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return w != ""
}
