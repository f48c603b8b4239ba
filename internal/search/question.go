package search

import (
	"regexp"
	"strings"

	"baclobot/internal/search/bm25"
	"baclobot/internal/text"
)

// question is a query made ready for one index: its words with the terms that
// stand for them.
type question struct {
	lang  int
	words []word
	raw   []string // folded words of the message
	bare  bool     // the message itself holds no word that the collection knows
	scope float64  // how the wording sounds: like the subject (1) or like something else (-1)
}

// word is one informative word of a question, or a name of several words.
type word struct {
	text   string
	at     int     // place in the message
	weight float64 // share of attention: 1 in the question itself, less around it
	idf    float64 // how much the word says, by its rarity
	terms  []choice
	kind   wordKind

	// What the lexicon says of it.
	foreign  bool    // names something that the knowledge is not about
	doubtful bool    // does so unless the question is about the subject
	anchor   float64 // names the subject: 1, or 0.5 if shared with others
	light    bool    // small talk
}

// choice is a term that may stand for a word, with how well it does.
type choice struct {
	term   uint32
	weight float64
}

// wordKind says how a word came by its terms.
type wordKind uint8

const (
	unknown wordKind = iota // no term: the collection does not know the word
	exact                   // the word itself, in either language
	related                 // through the glossary
	guessed                 // corrected: spelt by ear, mistyped, or glued to an article
)

// Weights of the terms that stand for a word. The other language's reading of
// a word is evidence of its own only when the message mixes languages; the
// glossary's forms are nearly as good as the word.
const (
	otherLanguage = 0.6
	glossaryForm  = 0.35
	lightShare    = 0.35 // of small talk
	familyShare   = 0.2  // of a word that starts alike, if the word is rarer than familyFrom
	familyFrom    = 1.5
	previousTurn  = 0.35
	bareFollowUp  = 0.9 // the previous question when the follow-up names nothing itself
)

// read turns a query into a question.
func (x *Index) read(q Query) *question {
	out := &question{lang: langIndex(q.Lang), raw: text.Words(q.Text)}
	detected, confidence := text.Detect(q.Text)
	reading := out.lang
	if confidence > 0.15 {
		reading = langIndex(detected)
	}
	pieces := focus(q.Text)
	for _, piece := range pieces {
		out.words = x.appendWords(out.words, piece.text, reading, piece.weight)
	}
	out.bare = out.known() == 0
	if q.Previous != "" {
		weight := previousTurn
		if out.bare {
			weight = bareFollowUp
		}
		out.words = x.appendWords(out.words, q.Previous, reading, weight)
		pieces = append(pieces, focusPiece{q.Previous, weight})
	}
	if x.scope != nil {
		out.scope = x.scope.of(pieces)
	}
	out.words = mergeWords(out.words)
	resolve(out.words)
	return out
}

// known counts the words that the collection knows.
func (q *question) known() int {
	n := 0
	for _, w := range q.words {
		if w.kind != unknown {
			n++
		}
	}
	return n
}

// terms returns the query for the core.
func (q *question) terms() []bm25.QueryTerm {
	var out []bm25.QueryTerm
	for _, w := range q.words {
		for _, c := range w.terms {
			out = append(out, bm25.QueryTerm{Term: c.term, Weight: w.weight * c.weight})
		}
	}
	return out
}

// mergeWords joins repetitions of a word; the highest weight counts.
func mergeWords(words []word) []word {
	place := make(map[string]int, len(words))
	out := words[:0]
	for _, w := range words {
		key := w.text
		if i, ok := place[key]; ok {
			out[i].weight = max(out[i].weight, w.weight)
			continue
		}
		place[key] = len(out)
		out = append(out, w)
	}
	return out
}

// appendWords reads one piece of a message.
func (x *Index) appendWords(words []word, s string, reading int, weight float64) []word {
	raw := text.Words(s)
	other := 1 - reading
	if languages[reading] == text.French {
		raw = x.unglueAll(raw)
	}
	first := x.tokens(raw, reading)
	second := x.tokens(raw, other)
	base := len(words)
	for i := range raw {
		a, b := first[i], second[i]
		// A function word of the language that is read says nothing; one of the
		// other language does if the collection holds it in the first.
		if len(a) == 0 || text.Stop(raw[i], languages[other]) && !x.anyKnown(reading, a) {
			continue
		}
		words = append(words, x.newWord(i, reading, a, b, weight))
	}
	if x.glossary != nil {
		x.glossary.expand(words[base:], raw, first, second, reading)
		words = x.glossary.hear(words, raw, weight)
	}
	if x.lexicon != nil {
		x.lexicon.mark(words[base:], raw)
	}
	for i := base; i < len(words); i++ {
		x.settle(&words[i], reading)
	}
	return words
}

// tokens analyses raw in one language and sorts the tokens by the raw word
// that they start at.
func (x *Index) tokens(raw []string, lang int) [][]text.Token {
	var flat []string
	var origin []int
	for i, w := range raw {
		for _, full := range text.Respell(raw[i:i+1], languages[lang]) {
			flat = append(flat, full)
			origin = append(origin, i)
		}
		_ = w
	}
	out := make([][]text.Token, len(raw))
	for _, t := range x.analyzers[lang].FromWords(flat) {
		i := origin[t.Pos]
		out[i] = append(out[i], t)
	}
	return out
}

func (x *Index) anyKnown(lang int, tokens []text.Token) bool {
	for _, t := range tokens {
		if _, ok := x.core.Term(tag(lang, t.Term)); ok {
			return true
		}
	}
	return false
}

// newWord looks the tokens of one raw word up in the index.
func (x *Index) newWord(at, reading int, a, b []text.Token, weight float64) word {
	w := word{text: a[0].Word, at: at, weight: weight}
	w.terms = x.choose(w.terms, reading, a, 1)
	factor := otherLanguage
	if len(w.terms) == 0 {
		factor = 1
	}
	w.terms = x.choose(w.terms, 1-reading, b, factor)
	if len(w.terms) > 0 {
		w.kind = exact
	}
	return w
}

// choose appends the terms that the index knows. The parts of a compound weigh
// half: the compound says it better.
func (x *Index) choose(out []choice, lang int, tokens []text.Token, weight float64) []choice {
	for _, t := range tokens {
		id, ok := x.core.Term(tag(lang, t.Term))
		if !ok {
			continue
		}
		f := weight
		if t.Part {
			f *= 0.5
		}
		out = append(out, choice{term: id, weight: f})
	}
	return out
}

// settle corrects a word that the index does not know, and weighs it.
func (x *Index) settle(w *word, reading int) {
	if w.kind == unknown && !w.foreign && !w.light {
		if best := x.correct(w, reading); best != "" && x.lexicon != nil {
			w.anchor = max(w.anchor, x.lexicon.anchors[singular(best)])
		}
	}
	x.weigh(w)
	if !x.plain && w.idf > familyFrom && len(w.text) >= 6 && !w.light && !strings.Contains(w.text, " ") {
		x.family(w)
		x.weigh(w)
	}
	if w.light {
		w.idf *= lightShare
		for i := range w.terms {
			w.terms[i].weight *= lightShare
		}
	}
}

// weigh sets the information of a word: that of the term that stands for it
// best.
func (x *Index) weigh(w *word) {
	w.idf = bm25.IDF(x.core.Len(), 0)
	best := 0.0
	for _, c := range w.terms {
		if c.weight > best {
			best, w.idf = c.weight, x.core.IDF(c.term)
		}
	}
}

// links are addresses, bare or in Markdown's brackets: they say nothing about
// what is asked.
var links = regexp.MustCompile(`\]\([^)\s]*\)|https?://\S+|www\.\S+`)

// focusPiece is a sentence of a message with the attention that it gets.
type focusPiece struct {
	text   string
	weight float64
}

// longMessage is the number of words from which a message is searched for its
// question: a question alone rarely has more.
const longMessage = 25

// aside is the attention that the sentences around a question get.
const aside = 0.3

// focus finds the question in a long message: its sentences that ask get full
// attention, the story around them less.
func focus(s string) []focusPiece {
	s = links.ReplaceAllString(text.Normalize(s), " ")
	if len(strings.Fields(s)) < longMessage {
		return []focusPiece{{s, 1}}
	}
	lang, _ := text.Detect(s)
	var out []focusPiece
	asks := false
	for _, sentence := range text.Sentences(s, lang) {
		p := focusPiece{sentence, aside}
		if asksSomething(sentence) {
			p.weight, asks = 1, true
		}
		out = append(out, p)
	}
	if !asks {
		return []focusPiece{{s, 1}}
	}
	return out
}

// asksSomething reports whether a sentence is a question by its mark or by a
// question word near its start.
func asksSomething(s string) bool {
	if strings.Contains(s, "?") {
		return true
	}
	words := text.Words(s)
	for i, w := range words {
		if i > 6 {
			return false
		}
		if interrogative[w] {
			return true
		}
	}
	return false
}

var interrogative = set(`comment pourquoi combien quel quelle quels quelles quoi koi pk pq pkoi pourkoi coman explique expliquez
	expliquer savoir how why what whats which explain wonder wondering does`)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// family adds the words that start alike: derivations that stemming keeps apart
// ("anxieux", "anxiété").
func (x *Index) family(w *word) {
	for l, v := range x.vocabulary {
		n := max(5, len(w.text)*6/10)
		for _, e := range v.words {
			if len(e.word) >= n && e.word[:n] == w.text[:n] {
				f := familyShare
				if l != 0 {
					f *= 0.7
				}
				w.terms = appendChoice(w.terms, choice{e.term, f})
				if w.kind == unknown {
					w.kind = guessed
				}
			}
		}
	}
}
