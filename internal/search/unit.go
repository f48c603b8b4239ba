package search

import (
	"maps"
	"sync"

	"baclobot/internal/corpus"
	"baclobot/internal/search/bm25"
	"baclobot/internal/text"
)

// languages are the languages of the index, in the order of the fields.
var languages = [...]string{text.French, text.English}

// Parts of a passage, each a field of the index in each language.
const (
	partText = iota
	partTitle
	partTopic
	partAsked
	parts
)

// fields returns the fields of the index: the parts in each language. The
// titles and the wordings of questions were written to say what a passage is
// about, so their words weigh more than those of the running text; they are
// short by nature, so their length counts less.
func fields() []bm25.Field {
	var out []bm25.Field
	for _, lang := range languages {
		out = append(out,
			bm25.Field{Name: "text." + lang, Weight: 1, B: bm25.DefaultB},
			bm25.Field{Name: "title." + lang, Weight: 2, B: 0.4},
			bm25.Field{Name: "topic." + lang, Weight: 0.6, B: 0.4},
			bm25.Field{Name: "asked." + lang, Weight: 0.9, B: 0.5},
		)
	}
	return out
}

// unit is a passage together with its twin: what is ranked. Either may be
// missing.
type unit struct {
	by [len(languages)]*corpus.Passage
}

// in returns the passage in lang, or else the twin.
func (u unit) in(lang string) *corpus.Passage {
	for l, p := range u.by {
		if languages[l] == lang && p != nil {
			return p
		}
	}
	for _, p := range u.by {
		if p != nil {
			return p
		}
	}
	return nil
}

// pair joins the passages with their twins, in the order of first mention.
func pair(passages []*corpus.Passage) []unit {
	out := make([]unit, 0, len(passages))
	place := make(map[corpus.PassageID]int, len(passages))
	for _, p := range passages {
		l := langIndex(p.Lang)
		if i, ok := place[p.Twin]; ok && p.Twin != "" && out[i].by[l] == nil {
			out[i].by[l] = p
			continue
		}
		place[p.ID] = len(out)
		var u unit
		u.by[l] = p
		out = append(out, u)
	}
	return out
}

func langIndex(lang string) int {
	for i, l := range languages {
		if l == lang {
			return i
		}
	}
	return 1 // an unknown language is treated as English, as in text
}

// content calls emit for each stretch of text of a passage with its part.
func content(p *corpus.Passage, emit func(part int, s string)) {
	emit(partTitle, p.Title)
	emit(partTopic, p.TopicTitle)
	for _, s := range p.Sentences {
		emit(partText, s.Text)
	}
	for _, s := range p.Asked {
		emit(partAsked, s)
	}
}

// tag marks a term with its language: the same letters are different terms in
// different languages ("pain").
func tag(lang int, term string) string { return languages[lang][:1] + ":" + term }

// untag takes the mark of the language off.
func untag(term string) string { return term[2:] }

// source feeds the units to the core and gathers the vocabulary on the way.
type source struct {
	units []unit

	mu      sync.Mutex
	workers []*worker
}

func (s *source) Len() int { return len(s.units) }

// Worker returns a reader with memory for the words that it has met.
func (s *source) Worker() bm25.Reader {
	w := &worker{units: s.units}
	for l, lang := range languages {
		w.stems[l], w.tagged[l] = make(map[string]string), make(map[string]string)
		w.analyzers[l] = text.NewAnalyzer(lang).WithMemo(w.stems[l])
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.workers = append(s.workers, w)
	return w.read
}

// words returns the stems of all words met in a language.
func (s *source) words(lang int) map[string]string {
	out := make(map[string]string)
	for _, w := range s.workers {
		maps.Copy(out, w.stems[lang])
	}
	return out
}

// worker reads units for one goroutine.
type worker struct {
	units     []unit
	analyzers analyzers
	stems     [len(languages)]map[string]string // word -> stem
	tagged    [len(languages)]map[string]string // stem -> term
}

func (w *worker) read(i int, emit func(field int, term string)) {
	for l, p := range w.units[i].by {
		if p == nil {
			continue
		}
		content(p, func(part int, t string) {
			for _, token := range w.analyzers.indexed(l, part, t) {
				term, ok := w.tagged[l][token.Term]
				if !ok {
					term = tag(l, token.Term)
					w.tagged[l][token.Term] = term
				}
				emit(l*parts+part, term)
			}
		})
	}
}

// analyzers holds one analyzer per language.
type analyzers [len(languages)]*text.Analyzer

func newAnalyzers() *analyzers {
	var a analyzers
	for i, l := range languages {
		a[i] = text.NewAnalyzer(l)
	}
	return &a
}

// indexed analyses a stretch of a passage. Wordings of questions are written
// as people write, so chat spelling is resolved in them.
func (a *analyzers) indexed(lang, part int, s string) []text.Token {
	words := text.Words(s)
	if part == partAsked {
		words = text.Respell(words, languages[lang])
	}
	return a[lang].FromWords(words)
}
