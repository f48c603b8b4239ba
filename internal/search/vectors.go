package search

import (
	"context"
	"fmt"
	"math"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/search/vector"
	"baclobot/internal/text"
)

// Embedder turns texts into vectors of one length, in order. It should answer
// fast or fail: see Guard.
type Embedder interface {
	Embed(ctx context.Context, texts []string) ([][]float32, error)
}

// Vectors add a second ranking to an Index, by the nearness of meaning.
type Vectors struct {
	// Store holds the vectors of passages. A passage that it lacks is ranked by
	// its words alone.
	Store *vector.Store
	// Embedder makes the vector of a question. When it fails, the question is
	// answered by words alone.
	Embedder Embedder
	// QueryPrefix and PassagePrefix stand before every question and passage;
	// the E5 models want "query: " and "passage: ".
	QueryPrefix, PassagePrefix string
	// Fusion joins the two rankings.
	Fusion Fusion
	// Weight is the share of the vectors in the joint score, above 0 to 1; 0
	// means DefaultWeight.
	Weight float64
}

// DefaultWeight gives words and vectors the same say.
const DefaultWeight = 0.5

// EmbeddingTexts returns the texts of passages as they are embedded, in order.
func EmbeddingTexts(passages []*corpus.Passage, prefix string) []string {
	out := make([]string, len(passages))
	for i, p := range passages {
		out[i] = embeddingText(p, prefix)
	}
	return out
}

// embeddingText is the title above the text.
func embeddingText(p *corpus.Passage, prefix string) string {
	var b strings.Builder
	b.WriteString(prefix)
	if p.Title != "" {
		b.WriteString(p.Title + "\n")
	}
	for i, s := range p.Sentences {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s.Text)
	}
	return b.String()
}

// dense is the second ranking bound to the units of an Index. Units find their
// vectors by the hash of their present text, so that vectors of an older
// version of a passage are never taken for it.
type dense struct {
	Vectors
	table *vector.Table
}

// bind returns nil if there are no vectors to search.
func bind(units []unit, v *Vectors) *dense {
	if v == nil || v.Store == nil || v.Embedder == nil {
		return nil
	}
	members := make([][]vector.Key, len(units))
	for i, u := range units {
		for _, p := range u.by {
			if p != nil {
				members[i] = append(members[i], vector.KeyOf(embeddingText(p, v.PassagePrefix)))
			}
		}
	}
	d := &dense{Vectors: *v, table: v.Store.Table(members)}
	if d.table.Covered() == 0 {
		return nil
	}
	if d.Weight <= 0 || d.Weight > 1 {
		d.Weight = DefaultWeight
	}
	return d
}

// Covered returns how many passages have a vector, a passage and its twin
// counted once.
func (x *Index) Covered() int {
	if x.dense == nil {
		return 0
	}
	return x.dense.table.Covered()
}

// query makes the vector of a question; nil if that failed.
func (d *dense) query(ctx context.Context, q Query, followUp float64) *vector.Query {
	texts := []string{d.QueryPrefix + essence(q.Text)}
	if q.Previous != "" {
		texts = append(texts, d.QueryPrefix+essence(q.Previous))
	}
	made, err := d.Embedder.Embed(ctx, texts)
	if err != nil || len(made) != len(texts) {
		return nil
	}
	whole := made[0]
	if len(made) == 2 {
		whole = blend(made[0], made[1], followUp)
	}
	v, err := d.table.Query(whole)
	if err != nil {
		return nil
	}
	return v
}

// blend returns the direction of v with share of that of other, both taken at
// unit length; nil if they do not fit.
func blend(v, other []float32, share float64) []float32 {
	a, b := norm(v), norm(other)
	if len(v) != len(other) || a == 0 || b == 0 {
		return nil
	}
	out := make([]float32, len(v))
	for i := range v {
		out[i] = float32(float64(v[i])/a + share*float64(other[i])/b)
	}
	return out
}

func norm(v []float32) float64 {
	sum := 0.0
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	return math.Sqrt(sum)
}

// essence is the message without links, and without the story around its
// question if it is long.
func essence(s string) string {
	var parts []string
	for _, p := range focus(s) {
		if p.weight == 1 {
			parts = append(parts, p.text)
		}
	}
	return text.Normalize(strings.Join(parts, " "))
}

// searchDense joins the nearest units by meaning with the ranked candidates. It
// returns the candidates as they were, and false, when the vector of the
// question cannot be had; it fails only if ctx ends.
func (x *Index) searchDense(ctx context.Context, q Query, question *question, ranked []candidate) ([]candidate, bool, error) {
	followUp := previousTurn
	if question.bare {
		followUp = bareFollowUp
	}
	v := x.dense.query(ctx, q, followUp)
	if err := ctx.Err(); err != nil {
		return nil, false, fmt.Errorf("search: %w", err)
	}
	if v == nil {
		return ranked, false, nil
	}
	all := x.withNearest(question, ranked, x.dense.table.Top(v, make([]vector.Match, max(pool, q.Limit))))
	near := make([]meaning, len(all))
	for i, c := range all {
		near[i].similarity, near[i].known = x.dense.table.Similarity(v, c.unit)
	}
	x.dense.Fusion.join(all, near, x.dense.Weight)
	return all, true, nil
}

// withNearest adds the nearest units that the words did not find, looked at as
// closely as those that they did.
func (x *Index) withNearest(q *question, ranked []candidate, nearest []vector.Match) []candidate {
	have := make(map[int]bool, len(ranked))
	for _, c := range ranked {
		have[c.unit] = true
	}
	var extra []candidate
	terms := q.terms()
	for _, m := range nearest {
		if have[m.Member] {
			continue
		}
		c := candidate{unit: m.Member}
		for _, t := range terms {
			c.core += t.Weight * x.core.IDF(t.Term) * x.core.Impact(t.Term, uint32(m.Member))
		}
		extra = append(extra, c)
	}
	x.rank(q, extra)
	return append(ranked, extra...)
}
