package search

import (
	"slices"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/search/bm25"
	"baclobot/internal/text"
)

// glossary finds the names of notions in questions and gives the terms of
// their other names, in both languages.
type glossary struct {
	byForm [len(languages)]map[string][]int // analysed form -> notions
	notion [][]choice                       // terms of all forms of a notion
	spoken phrases                          // folded phrases with their small words -> notions, by spokenAt
	ofForm map[string][]int                 // folded phrase -> notions
}

// onlyName raises the glossary's terms where the index does not know the word
// itself, as for the misspellings that the glossary lists.
const onlyName = 2.2

// longestForm is the number of terms of the longest name that is looked for.
const longestForm = 4

func newGlossary(g corpus.Glossary, a *analyzers, core *bm25.Index) *glossary {
	out := &glossary{spoken: phrases{}, ofForm: make(map[string][]int)}
	for l := range languages {
		out.byForm[l] = make(map[string][]int)
	}
	for i, t := range g {
		out.notion = append(out.notion, nil)
		for l, lang := range languages {
			for _, form := range t.Forms(lang) {
				out.add(i, l, form, a, core, true)
			}
			for _, form := range t.Also {
				out.add(i, l, form, a, core, false)
			}
		}
	}
	return out
}

// add registers a form of notion i; it is a target of expansion if it is a
// proper form of the language, not a misspelling.
func (g *glossary) add(i, lang int, form string, a *analyzers, core *bm25.Index, target bool) {
	words := text.Words(form)
	tokens := whole(a[lang].FromWords(words))
	if len(tokens) < len(words) && len(words) > 1 {
		// Small words are dropped from the terms, yet tell the phrase.
		g.addSpoken(i, words)
	}
	if len(tokens) == 1 && !bare(words) {
		return // one word is left of a phrase: it would match too much
	}
	if len(tokens) == 0 || len(tokens) > longestForm {
		return
	}
	key := formKey(tokens)
	if list := g.byForm[lang][key]; len(list) == 0 || list[len(list)-1] != i {
		g.byForm[lang][key] = append(list, i)
	}
	if !target {
		return
	}
	for _, t := range tokens {
		if id, ok := core.Term(tag(lang, t.Term)); ok {
			g.notion[i] = appendChoice(g.notion[i], choice{id, glossaryForm / float64(len(tokens))})
		}
	}
}

// bare reports whether all words but one are articles.
func bare(words []string) bool {
	n := 0
	for _, w := range words {
		switch w {
		case "l", "d", "le", "la", "les", "un", "une", "de", "du", "des", "the", "a", "an":
		default:
			n++
		}
	}
	return n <= 1
}

func (g *glossary) addSpoken(i int, words []string) {
	key := spokenKey(words)
	if len(g.ofForm[key]) == 0 {
		g.spoken.add(key)
	}
	if !slices.Contains(g.ofForm[key], i) {
		g.ofForm[key] = append(g.ofForm[key], i)
	}
}

// spokenKey joins words without their plural endings.
func spokenKey(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = singular(w)
	}
	return strings.Join(out, " ")
}

// hear finds phrases by their words, small ones included, and adds a word for
// each to words.
func (g *glossary) hear(words []word, raw []string, weight float64) []word {
	for i := 0; i < len(raw); i++ {
		n := g.spoken.longest(raw[i:])
		if n == 0 {
			continue
		}
		key := spokenKey(raw[i : i+n])
		w := word{text: key, at: i, weight: weight}
		g.relate(&w, g.ofForm[key])
		if len(w.terms) > 0 {
			words = append(words, w)
			i += n - 1
		}
	}
	return words
}

// whole leaves out the parts of compounds.
func whole(tokens []text.Token) []text.Token {
	out := tokens[:0:0]
	for _, t := range tokens {
		if !t.Part {
			out = append(out, t)
		}
	}
	return out
}

func formKey(tokens []text.Token) string {
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.Term)
	}
	return b.String()
}

// expand adds the glossary's terms to the words of a piece of a message.
func (g *glossary) expand(words []word, raw []string, first, second [][]text.Token, reading int) {
	at := make(map[int]*word, len(words))
	for i := range words {
		at[words[i].at] = &words[i]
	}
	for l, tokens := range [...][][]text.Token{first, second} {
		lang := reading
		if l == 1 {
			lang = 1 - reading
		}
		var seq []text.Token
		var places []int
		for i := range raw {
			for _, t := range tokens[i] {
				if !t.Part {
					seq = append(seq, t)
					places = append(places, i)
				}
			}
		}
		for i := 0; i < len(seq); i++ {
			for n := min(longestForm, len(seq)-i); n > 0; n-- {
				notions := g.byForm[lang][formKey(seq[i:i+n])]
				if len(notions) == 0 {
					continue
				}
				if w := at[places[i]]; w != nil {
					g.relate(w, notions)
					for k := i + 1; k < i+n; k++ {
						if w := at[places[k]]; w != nil && w.kind == unknown {
							w.kind = related
							g.relate(w, notions)
						}
					}
				}
				break
			}
		}
	}
}

func (g *glossary) relate(w *word, notions []int) {
	factor := 1.0
	if w.kind == unknown {
		factor = onlyName // nothing else stands for the word
	}
	for _, n := range notions {
		for _, c := range g.notion[n] {
			c.weight *= factor
			w.terms = appendChoice(w.terms, c)
		}
	}
	if w.kind == unknown && len(w.terms) > 0 {
		w.kind = related
	}
}
