package compare_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/whitespace"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/search/query"
	_ "modernc.org/sqlite"

	"baclobot/internal/search/bm25"
	"baclobot/internal/search/collection"
)

// core is the project's own index.
type core struct{ index *bm25.Index }

func (c *core) name() string { return "core" }

func (c *core) build(source *collection.Terms) error {
	c.index = bm25.Build(source, bm25.Options{})
	return nil
}

func (c *core) search(ctx context.Context, terms []string) (int, error) {
	var q []bm25.QueryTerm
	for _, t := range terms {
		if id, ok := c.index.Term(t); ok {
			q = append(q, bm25.QueryTerm{Term: id, Weight: 1})
		}
	}
	hits, err := c.index.Top(ctx, q, 10)
	return len(hits), err
}

func (c *core) close() error { return nil }

// plain spells a term with letters and digits only, so that every tokenizer
// leaves it whole.
func plain(term string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127 {
			return r
		}
		return 'z'
	}, term)
}

func body(source *collection.Terms, i int) string {
	var b strings.Builder
	source.Document(i, func(_ int, term string) {
		b.WriteString(plain(term))
		b.WriteByte(' ')
	})
	return b.String()
}

// bleveIndex is bleve on disk with one field, nothing stored.
type bleveIndex struct {
	dir   string
	index bleve.Index
}

func (x *bleveIndex) name() string { return "bleve" }

func bleveMapping() (mapping.IndexMapping, error) {
	m := bleve.NewIndexMapping()
	err := m.AddCustomAnalyzer("terms", map[string]any{"type": custom.Name, "tokenizer": whitespace.Name})
	if err != nil {
		return nil, err
	}
	field := bleve.NewTextFieldMapping()
	field.Analyzer, field.Store, field.IncludeInAll, field.IncludeTermVectors, field.DocValues = "terms", false, false, false, false
	doc := bleve.NewDocumentStaticMapping()
	doc.AddFieldMappingsAt("body", field)
	m.DefaultMapping = doc
	m.DefaultAnalyzer = "terms"
	return m, nil
}

func (x *bleveIndex) build(source *collection.Terms) error {
	m, err := bleveMapping()
	if err != nil {
		return err
	}
	x.index, err = bleve.NewUsing(filepath.Join(x.dir, "bleve"), m, scorch.Name, scorch.Name, nil)
	if err != nil {
		return err
	}
	batch := x.index.NewBatch()
	for i := range source.Len() {
		if err := batch.Index(strconv.Itoa(i), map[string]any{"body": body(source, i)}); err != nil {
			return err
		}
		if batch.Size() == 2000 || i == source.Len()-1 {
			if err := x.index.Batch(batch); err != nil {
				return err
			}
			batch.Reset()
		}
	}
	return nil
}

func (x *bleveIndex) search(ctx context.Context, terms []string) (int, error) {
	list := make([]query.Query, len(terms))
	for i, t := range terms {
		q := bleve.NewTermQuery(plain(t))
		q.SetField("body")
		list[i] = q
	}
	res, err := x.index.SearchInContext(ctx, bleve.NewSearchRequestOptions(bleve.NewDisjunctionQuery(list...), 10, 0, false))
	if err != nil {
		return 0, err
	}
	return len(res.Hits), nil
}

func (x *bleveIndex) close() error { return x.index.Close() }

// fts5 is SQLite's full-text index, without a copy of the texts.
type fts5 struct {
	dir string
	db  *sql.DB
}

func (f *fts5) name() string { return "fts5" }

func (f *fts5) build(source *collection.Terms) error {
	var err error
	if f.db, err = sql.Open("sqlite", filepath.Join(f.dir, "fts5.db")); err != nil {
		return err
	}
	f.db.SetMaxOpenConns(1)
	for _, s := range []string{"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-500000",
		"CREATE VIRTUAL TABLE t USING fts5(body, content='', detail=full)"} {
		if _, err := f.db.Exec(s); err != nil {
			return err
		}
	}
	tx, err := f.db.Begin()
	if err != nil {
		return err
	}
	insert, err := tx.Prepare("INSERT INTO t(rowid, body) VALUES(?, ?)")
	if err != nil {
		return err
	}
	for i := range source.Len() {
		if _, err := insert.Exec(i+1, body(source, i)); err != nil {
			return err
		}
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	_, err = f.db.Exec("INSERT INTO t(t) VALUES('optimize')")
	return err
}

func (f *fts5) search(ctx context.Context, terms []string) (int, error) {
	quoted := make([]string, len(terms))
	for i, t := range terms {
		quoted[i] = `"` + plain(t) + `"`
	}
	if len(quoted) == 0 {
		return 0, nil
	}
	rows, err := f.db.QueryContext(ctx, "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 10", strings.Join(quoted, " OR "))
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}

func (f *fts5) close() error { return f.db.Close() }
