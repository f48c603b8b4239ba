package library

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// How alike a question and a public wording must be for the approved answer to
// be given. The similarity is the cosine of their sets of terms, weighted by
// inverse document frequency over the passages. Where each side has a term that
// the other lacks, one word stands in the place of another, which may turn the
// question round (raises for lowers, amygdala for hippocampus), so more is
// asked. Both must name the same notions of the glossary, and a question that
// denies, lessens or heightens something only matches a wording that does. The
// thresholds were set on the asked wordings of the knowledge, of which 1 in 1681
// gets the answer of another passage; with 0.75 and 0.85 it is 6:
// TestFindOnAskedWordings.
const (
	alikeEnough    = 0.82
	alikeDespite   = 0.95
	shelvesCached  = 64 // servers whose wordings are kept in memory
	nearestAtLeast = 0.05
)

// Query asks for approved answers.
type Query struct {
	Server   string
	Question string // stays in memory
	Lang     string // of the question; "" tries both
	Corpus   *corpus.Corpus
}

// Match is an approved answer and how close its wording is.
type Match struct {
	Approved   Approved
	Wording    Wording
	Similarity float64 // 0 to 1
}

// shelf is the active answers of one server, ready to be searched.
type shelf struct {
	gen      int64
	version  string // of the knowledge that weighed the terms
	answers  []Approved
	wordings []shelved
	postings map[string]map[string][]int // language, term -> indexes of wordings
}

// shelved is one wording on a shelf.
type shelved struct {
	answer  int
	wording Wording
	folded  string
	turns   turns
	notions []string // its terms that the glossary knows, but for those that stand everywhere
	terms   []string
	norm    float64
}

// Find returns the approved answer of the server to the same or a very close
// question, and whether there is one. It is deterministic, and fails closed: an
// answer whose passages or sources are not what they were at its approval is
// not returned, marked as stale or not.
func (l *Library) Find(ctx context.Context, q Query) (Match, bool, error) {
	ranked, err := l.rank(ctx, q)
	if err != nil {
		return Match{}, false, fmt.Errorf("library: find an approved answer: %w", err)
	}
	for _, r := range ranked {
		if !r.close {
			continue
		}
		if len(differences(q.Corpus, r.Approved.Passages, r.Approved.Sources)) == 0 {
			return r.Match, true, nil
		}
	}
	return Match{}, false, nil
}

// Near returns the approved answers of the server that are nearest to what was
// typed, the best first, without asking that they be close. Those that are no
// longer fresh are left out.
func (l *Library) Near(ctx context.Context, q Query, most int) ([]Match, error) {
	ranked, err := l.rank(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("library: search the approved answers: %w", err)
	}
	var out []Match
	var ids []string
	for _, r := range ranked {
		if len(out) >= most || r.Similarity < nearestAtLeast {
			break
		}
		if !slices.Contains(ids, r.Approved.ID) && len(differences(q.Corpus, r.Approved.Passages, r.Approved.Sources)) == 0 {
			out, ids = append(out, r.Match), append(ids, r.Approved.ID)
		}
	}
	return out, nil
}

// ranked is a match with the verdict of the threshold.
type ranked struct {
	Match
	close bool
}

// rank compares the question with the wordings that share a term with it, and
// returns them from the most alike.
func (l *Library) rank(ctx context.Context, q Query) ([]ranked, error) {
	if q.Server == "" || q.Corpus == nil {
		return nil, nil
	}
	v := l.words.of(q.Corpus)
	s, err := l.shelf(ctx, q.Server, v)
	if err != nil || len(s.answers) == 0 {
		return nil, err
	}
	var out []ranked
	for _, lang := range []string{text.French, text.English} {
		if q.Lang == "" || q.Lang == lang {
			out = append(out, s.compare(v.langs[lang], q.Question)...)
		}
	}
	slices.SortStableFunc(out, func(a, b ranked) int {
		switch {
		case a.Similarity > b.Similarity:
			return -1
		case a.Similarity < b.Similarity:
			return 1
		}
		// Of answers to the same question the newest decision counts.
		return firstOf(b.Approved.ApprovedAt.Compare(a.Approved.ApprovedAt), strings.Compare(a.Approved.ID, b.Approved.ID))
	})
	return out, nil
}

// compare measures the wordings in the lexicon's language.
func (s *shelf) compare(x *lexicon, question string) []ranked {
	asked := newShelved(x, -1, Wording{x.analyzer.Lang(), question})
	dots := map[int]float64{}
	shared := map[int]int{}
	for _, t := range asked.terms {
		w := x.weight(t)
		for _, i := range s.postings[x.analyzer.Lang()][t] {
			dots[i] += w * w
			shared[i]++
		}
	}
	var out []ranked
	for i := range s.wordings {
		w := &s.wordings[i]
		same := w.wording.Lang == x.analyzer.Lang() && w.folded == asked.folded && asked.folded != ""
		if shared[i] == 0 && !same {
			continue
		}
		r := ranked{Match: Match{Approved: s.answers[w.answer], Wording: w.wording, Similarity: 1}, close: same}
		if !same {
			r.Similarity = min(1, dots[i]/(asked.norm*w.norm))
			needed := alikeEnough
			if shared[i] < len(asked.terms) && shared[i] < len(w.terms) {
				needed = alikeDespite
			}
			r.close = r.Similarity >= needed && w.turns == asked.turns && slices.Equal(w.notions, asked.notions)
		}
		out = append(out, r)
	}
	return out
}

func newShelved(x *lexicon, answer int, w Wording) shelved {
	s := shelved{answer: answer, wording: w, folded: plainly(w.Text)}
	s.terms, s.turns = x.terms(s.folded), turnsOf(strings.Fields(s.folded), w.Lang)
	for _, t := range s.terms {
		if x.glossary[t] && 2*x.in[t] <= x.passages {
			s.notions = append(s.notions, t)
		}
		s.norm += x.weight(t) * x.weight(t)
	}
	s.norm = math.Sqrt(s.norm)
	return s
}

// plainly folds a text to its words, without thanks in advance; other courtesies
// are stop words.
func plainly(s string) string {
	s = " " + strings.Join(text.Words(s), " ") + " "
	for _, thanks := range []string{" merci d avance ", " thanks in advance ", " thank you in advance "} {
		s = strings.ReplaceAll(s, thanks, " ")
	}
	return strings.TrimSpace(s)
}

// turns says which of the words a text holds that the analysis of terms drops
// and that turn a question round all the same.
type turns struct{ denies, lessens, heightens bool }

func turnsOf(words []string, lang string) turns {
	one := func(of ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(of, w) })
	}
	if lang == text.French {
		return turns{
			denies:    one("pas", "jamais", "sans", "aucun", "aucune", "rien", "ni", "non", "ne", "n"),
			lessens:   one("moins", "peu"),
			heightens: one("plus", "trop"),
		}
	}
	contracted := slices.ContainsFunc(words, func(w string) bool { // doesnt, isnt
		return w != "want" && strings.HasSuffix(w, "nt") && text.Stop(w, lang)
	})
	return turns{
		denies:    contracted || one("not", "no", "never", "without", "nor", "neither", "none", "nothing", "cannot"),
		lessens:   one("less", "little", "few", "least", "hardly", "barely"),
		heightens: one("more", "most", "too", "much"),
	}
}

// shelf returns the server's shelf, built anew where answers or knowledge have
// changed since.
func (l *Library) shelf(ctx context.Context, server string, v *vocabulary) (*shelf, error) {
	fresh := func() (*shelf, bool) {
		s, ok := l.shelves.Get(server)
		return s, ok && s.gen == l.gen.Load() && s.version == v.version
	}
	if s, ok := fresh(); ok {
		return s, nil
	}
	l.shelve.Lock()
	defer l.shelve.Unlock()
	if s, ok := fresh(); ok {
		return s, nil
	}
	s := &shelf{gen: l.gen.Load(), version: v.version, postings: map[string]map[string][]int{}}
	list, err := l.readApproved(ctx, l.reader, "server = $1 AND state = $2", server, string(Active))
	if err != nil {
		return nil, err
	}
	s.answers = list
	for i, a := range list {
		for _, w := range a.Wordings {
			x, ok := v.langs[w.Lang]
			if !ok {
				continue
			}
			if s.postings[w.Lang] == nil {
				s.postings[w.Lang] = map[string][]int{}
			}
			entry := newShelved(x, i, w)
			for _, t := range entry.terms {
				s.postings[w.Lang][t] = append(s.postings[w.Lang][t], len(s.wordings))
			}
			s.wordings = append(s.wordings, entry)
		}
	}
	l.shelves.Add(server, s)
	return s, nil
}
