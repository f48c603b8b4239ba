// Package collection makes large collections for measurements: seeded mixes of
// the sentences of real ones. It serves benchmarks only.
package collection

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"baclobot/internal/search/bm25"
	"baclobot/internal/text"
)

// Dir is a collection in BEIR form with its language.
type Dir struct{ Path, Lang string }

// ParseDirs reads "fr=path,en=path", as measurements get it from their
// environment.
func ParseDirs(s string) ([]Dir, error) {
	var out []Dir
	for part := range strings.SplitSeq(s, ",") {
		lang, path, ok := strings.Cut(part, "=")
		if !ok || path == "" {
			return nil, fmt.Errorf("collection: want fr=DIR,en=DIR, got %q", s)
		}
		out = append(out, Dir{path, lang})
	}
	return out, nil
}

// Mix makes passages of about Words words out of sentences, a share of whose
// words is drawn anew from the vocabulary.
type Mix struct {
	sentences [][]string // as words
	byLang    map[string][]int
	words     map[string][]string // vocabulary by language
	order     []string            // languages
	Questions []Question
}

// Question is a real question of one of the collections.
type Question struct{ Text, Lang string }

// The shape of a passage.
const (
	passageWords = 90
	redrawn      = 0.15 // share of words drawn anew
	questions    = 200
)

// New reads the collections.
func New(dirs []Dir) (*Mix, error) {
	m := &Mix{byLang: make(map[string][]int), words: make(map[string][]string)}
	for _, d := range dirs {
		if err := m.read(d, questions/len(dirs)); err != nil {
			return nil, fmt.Errorf("collection: %w", err)
		}
	}
	return m, nil
}

func (m *Mix) read(d Dir, wanted int) error {
	m.order = append(m.order, d.Lang)
	seen := make(map[string]bool)
	err := each(filepath.Join(d.Path, "corpus.jsonl"), func(_, title, body string) {
		for _, s := range text.Sentences(title+"\n"+body, d.Lang) {
			words := strings.Fields(s)
			if len(words) < 4 {
				continue
			}
			m.byLang[d.Lang] = append(m.byLang[d.Lang], len(m.sentences))
			m.sentences = append(m.sentences, words)
			for _, w := range words {
				if !seen[w] {
					seen[w] = true
					m.words[d.Lang] = append(m.words[d.Lang], w)
				}
			}
		}
	})
	if err != nil {
		return err
	}
	var all []Question
	err = each(filepath.Join(d.Path, "queries.jsonl"), func(_, _, body string) {
		all = append(all, Question{body, d.Lang})
	})
	if err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(1, uint64(len(d.Lang))))
	for _, i := range r.Perm(len(all))[:min(wanted, len(all))] {
		m.Questions = append(m.Questions, all[i])
	}
	return nil
}

func each(path string, use func(id, title, body string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		var row struct {
			ID    string `json:"_id"`
			Title string `json:"title"`
			Text  string `json:"text"`
		}
		if err := json.Unmarshal(s.Bytes(), &row); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		use(row.ID, row.Title, row.Text)
	}
	return s.Err()
}

// draw calls word for each word of passage i and returns its language. The same seed and i give the same passage.
func (m *Mix) draw(seed uint64, i int, word func(w string)) (lang string) {
	r := rand.New(rand.NewPCG(seed, uint64(i)))
	lang = m.order[i%len(m.order)]
	list, vocabulary := m.byLang[lang], m.words[lang]
	for n := 0; n < passageWords; {
		s := m.sentences[list[r.IntN(len(list))]]
		for _, w := range s {
			if r.Float64() < redrawn {
				w = vocabulary[r.IntN(len(vocabulary))]
			}
			word(w)
		}
		n += len(s)
	}
	return lang
}

// Text returns passage i and its language.
func (m *Mix) Text(seed uint64, i int) (body, lang string) {
	var b strings.Builder
	lang = m.draw(seed, i, func(w string) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	})
	return b.String(), lang
}

// Terms is a source of analysed passages for the ranking core: analysis is done
// once for each word of the vocabulary.
type Terms struct {
	mix  *Mix
	seed uint64
	size int
	of   map[string]map[string][]string // language -> word -> terms
}

// Terms returns n analysed passages.
func (m *Mix) Terms(seed uint64, n int) *Terms {
	t := &Terms{mix: m, seed: seed, size: n, of: make(map[string]map[string][]string)}
	for lang, words := range m.words {
		analyzer := text.NewAnalyzer(lang)
		t.of[lang] = make(map[string][]string, len(words))
		for _, w := range words {
			var terms []string
			for _, token := range analyzer.Tokens(w) {
				terms = append(terms, lang+":"+token.Term)
			}
			t.of[lang][w] = terms
		}
	}
	return t
}

// Len returns the number of passages.
func (t *Terms) Len() int { return t.size }

// Worker returns the function that reads passages for the ranking core.
func (t *Terms) Worker() bm25.Reader { return t.Document }

// Document emits the terms of passage i.
func (t *Terms) Document(i int, emit func(field int, term string)) {
	of := t.of[t.mix.order[i%len(t.mix.order)]]
	t.mix.draw(t.seed, i, func(w string) {
		for _, term := range of[w] {
			emit(0, term)
		}
	})
}

// Query returns the terms of a question.
func Query(q Question) []string {
	var out []string
	for _, token := range text.NewAnalyzer(q.Lang).Tokens(q.Text) {
		out = append(out, q.Lang+":"+token.Term)
	}
	return out
}
