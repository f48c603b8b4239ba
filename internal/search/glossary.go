package search

import (
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
	domain map[uint32]bool                  // terms of the glossary's own words
}

// longestForm is the number of terms of the longest name that is looked for.
const longestForm = 4

func newGlossary(g corpus.Glossary, a *analyzers, core *bm25.Index) *glossary {
	out := &glossary{domain: make(map[uint32]bool)}
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
	tokens := whole(a[lang].Tokens(form))
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
			g.domain[id] = true
		}
	}
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
	for _, n := range notions {
		for _, c := range g.notion[n] {
			w.terms = appendChoice(w.terms, c)
		}
	}
	if w.kind == unknown && len(w.terms) > 0 {
		w.kind = related
	}
}
