// Package eval measures the bot: ranking on collections in BEIR form, and
// whole answers on labelled questions. It only measures; nothing that it reads
// becomes part of the product.
package eval

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"baclobot/internal/corpus"
	"baclobot/internal/search"
)

// Searcher is what BEIR measures.
type Searcher interface {
	Search(ctx context.Context, q search.Query) (search.Result, error)
}

// BEIR is a retrieval collection: documents, queries and judgements.
type BEIR struct {
	Lang     string
	Passages []*corpus.Passage
	Queries  []BEIRQuery // those that have a judgement, in the order of the file
}

// BEIRQuery is a query with the grades of its relevant documents.
type BEIRQuery struct {
	ID, Text string
	Relevant map[corpus.PassageID]int
}

// BEIRReport holds the means over all queries, and latencies in milliseconds.
type BEIRReport struct {
	NDCG10    float64 `json:"ndcg@10"`
	Recall1   float64 `json:"recall@1"`
	Recall10  float64 `json:"recall@10"`
	Recall100 float64 `json:"recall@100"`
	MRR       float64 `json:"mrr"` // over the first hundred hits
	Queries   int     `json:"queries"`
	ByMeaning int     `json:"by_meaning,omitempty"` // queries that vectors took part in
	P50       float64 `json:"p50_ms"`
	P99       float64 `json:"p99_ms"`
}

// LoadBEIR reads a folder in BEIR form: corpus.jsonl, queries.jsonl and
// qrels/test.tsv. All of it is taken to be in lang.
func LoadBEIR(dir, lang string) (*BEIR, error) {
	b := &BEIR{Lang: lang}
	err := eachLine(filepath.Join(dir, "corpus.jsonl"), func(line []byte) error {
		var row struct {
			ID    string `json:"_id"`
			Title string `json:"title"`
			Text  string `json:"text"`
		}
		if err := json.Unmarshal(line, &row); err != nil {
			return err
		}
		b.Passages = append(b.Passages, &corpus.Passage{
			ID: corpus.PassageID(row.ID), Lang: lang, Title: row.Title,
			Sentences: []corpus.Sentence{{Text: row.Text}},
		})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("eval: load documents: %w", err)
	}
	grades, err := readGrades(filepath.Join(dir, "qrels", "test.tsv"))
	if err != nil {
		return nil, fmt.Errorf("eval: load judgements: %w", err)
	}
	err = eachLine(filepath.Join(dir, "queries.jsonl"), func(line []byte) error {
		var row struct {
			ID   string `json:"_id"`
			Text string `json:"text"`
		}
		if err := json.Unmarshal(line, &row); err != nil {
			return err
		}
		if relevant := grades[row.ID]; len(relevant) > 0 {
			b.Queries = append(b.Queries, BEIRQuery{ID: row.ID, Text: row.Text, Relevant: relevant})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("eval: load queries: %w", err)
	}
	if len(b.Queries) == 0 {
		return nil, errors.New("eval: no query has a judgement")
	}
	return b, nil
}

// Sample keeps at most so many queries and documents; 0 keeps all. Documents
// that a kept query is judged on stay whatever the number. What is kept is what
// has the lowest SHA-256 of its id, so that a sample is the same everywhere,
// and a larger one holds the smaller.
func (b *BEIR) Sample(documents, queries int) {
	if queries > 0 && queries < len(b.Queries) {
		byHash(b.Queries, func(q BEIRQuery) string { return q.ID })
		b.Queries = b.Queries[:queries]
	}
	if documents <= 0 || documents >= len(b.Passages) {
		return
	}
	judged := make(map[corpus.PassageID]bool)
	for _, q := range b.Queries {
		for id := range q.Relevant {
			judged[id] = true
		}
	}
	byHash(b.Passages, func(p *corpus.Passage) string { return string(p.ID) })
	slices.SortStableFunc(b.Passages, func(x, y *corpus.Passage) int {
		return cmp.Compare(btoi(judged[y.ID]), btoi(judged[x.ID]))
	})
	b.Passages = b.Passages[:min(max(documents, len(judged)), len(b.Passages))]
}

func byHash[T any](list []T, id func(T) string) {
	slices.SortFunc(list, func(x, y T) int {
		a, b := sha256.Sum256([]byte(id(x))), sha256.Sum256([]byte(id(y)))
		return bytes.Compare(a[:], b[:])
	})
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// readGrades reads "query-id corpus-id score" lines below a heading.
func readGrades(path string) (map[string]map[corpus.PassageID]int, error) {
	out := make(map[string]map[corpus.PassageID]int)
	first := true
	err := eachLine(path, func(line []byte) error {
		cells := strings.Split(string(line), "\t")
		if len(cells) != 3 {
			return fmt.Errorf("want three cells, got %d", len(cells))
		}
		grade, err := strconv.Atoi(strings.TrimSpace(cells[2]))
		if err != nil {
			if first {
				first = false
				return nil
			}
			return err
		}
		first = false
		if grade <= 0 {
			return nil
		}
		if out[cells[0]] == nil {
			out[cells[0]] = make(map[corpus.PassageID]int)
		}
		out[cells[0]][corpus.PassageID(cells[1])] = grade
		return nil
	})
	return out, err
}

// eachLine calls use for each line of a file that is not blank; errors name
// the file and the line.
func eachLine(path string, use func(line []byte) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	r := bufio.NewReader(f)
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if trimmed := strings.TrimSpace(string(line)); trimmed != "" {
			if err := use([]byte(trimmed)); err != nil {
				return fmt.Errorf("%s:%d: %w", path, n, err)
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
}

// Measure runs all queries one after another. progress, if not nil, is called
// after each.
func (b *BEIR) Measure(ctx context.Context, s Searcher, progress func()) (BEIRReport, error) {
	const depth = 100
	var r BEIRReport
	took := make([]time.Duration, 0, len(b.Queries))
	for _, q := range b.Queries {
		start := time.Now()
		res, err := s.Search(ctx, search.Query{Text: q.Text, Lang: b.Lang, Limit: depth})
		if err != nil {
			return BEIRReport{}, fmt.Errorf("eval: query %s: %w", q.ID, err)
		}
		took = append(took, time.Since(start))
		r.add(q, res.Hits)
		if res.ByMeaning {
			r.ByMeaning++
		}
		if progress != nil {
			progress()
		}
	}
	n := float64(len(b.Queries))
	for _, mean := range []*float64{&r.NDCG10, &r.Recall1, &r.Recall10, &r.Recall100, &r.MRR} {
		*mean /= n
	}
	r.Queries = len(b.Queries)
	r.P50, r.P99 = percentile(took, 0.50), percentile(took, 0.99)
	return r, nil
}

// add sums the measures of one query.
func (r *BEIRReport) add(q BEIRQuery, hits []search.Hit) {
	found := 0.0
	gain := 0.0
	for i, h := range hits {
		grade := q.Relevant[h.Passage.ID]
		if grade == 0 {
			continue
		}
		if found == 0 {
			r.MRR += 1 / float64(i+1)
		}
		found++
		share := 1 / float64(len(q.Relevant))
		if i < 1 {
			r.Recall1 += share
		}
		if i < 10 {
			r.Recall10 += share
			gain += float64(grade) / math.Log2(float64(i)+2)
		}
		if i < 100 {
			r.Recall100 += share
		}
	}
	grades := make([]int, 0, len(q.Relevant))
	for _, g := range q.Relevant {
		grades = append(grades, g)
	}
	slices.SortFunc(grades, func(a, b int) int { return b - a })
	ideal := 0.0
	for i, g := range grades[:min(10, len(grades))] {
		ideal += float64(g) / math.Log2(float64(i)+2)
	}
	r.NDCG10 += gain / ideal
}

// percentile returns the share-th of the durations in milliseconds, by the
// nearest rank.
func percentile(took []time.Duration, share float64) float64 {
	if len(took) == 0 {
		return 0
	}
	took = slices.Sorted(slices.Values(took))
	i := int(math.Ceil(share*float64(len(took)))) - 1
	return float64(took[max(i, 0)]) / float64(time.Millisecond)
}
