package library

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func schemaOf(t *testing.T, db *sql.DB) []string {
	t.Helper()
	var out []string
	require.NoError(t, each(t.Context(), db, func(rows *sql.Rows) error {
		var s string
		err := rows.Scan(&s)
		out = append(out, s)
		return err
	}, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name"))
	return out
}

// TestMigrationsFromEachVersion starts from every version that ever was, with
// rows in it, and ends with the same schema and the rows still there.
func TestMigrationsFromEachVersion(t *testing.T) {
	dir := t.TempDir()
	options := func(name string) Options {
		return Options{Path: filepath.Join(dir, name), Secret: []byte("a secret of the tests, 32 bytes.")}
	}
	fresh, err := Open(t.Context(), options("fresh.db"))
	require.NoError(t, err)
	want := schemaOf(t, fresh.reader)
	latest := fresh.Opening().To
	require.NoError(t, fresh.Close())
	require.GreaterOrEqual(t, latest, int64(3))

	for from := int64(0); from <= latest; from++ {
		t.Run(fmt.Sprint(from), func(t *testing.T) {
			o := options(fmt.Sprintf("from%d.db", from))
			db, err := openPool(o.Path, forWriting, 1)
			require.NoError(t, err)
			p, err := provider(db)
			require.NoError(t, err)
			if from >= 1 { // 0 is a file without any table
				_, err = p.UpTo(t.Context(), from)
				require.NoError(t, err)
				_, err = db.Exec("INSERT INTO setting VALUES ('1', 'country', 'CH', '', 7)")
				require.NoError(t, err)
			}
			require.NoError(t, db.Close())

			l, err := Open(t.Context(), o)
			require.NoError(t, err)
			assert.Equal(t, [2]int64{from, latest}, [2]int64{l.Opening().From, l.Opening().To})
			assert.Equal(t, want, schemaOf(t, l.reader))
			s, err := l.Settings(t.Context(), "1")
			require.NoError(t, err)
			assert.Equal(t, from >= 1, s.Country == "CH")
			require.NoError(t, l.Close())
		})
	}
}

func TestANewerFileIsRefused(t *testing.T) {
	o := Options{Path: filepath.Join(t.TempDir(), "library.db"), Secret: []byte("a secret of the tests, 32 bytes.")}
	l, err := Open(t.Context(), o)
	require.NoError(t, err)
	_, err = l.writer.Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, TRUE)")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	_, err = Open(t.Context(), o)
	assert.ErrorIs(t, err, ErrNewer)
	o.ReadOnly = true
	_, err = Open(t.Context(), o)
	assert.ErrorIs(t, err, ErrNewer)
}

// TestTheSQLIsShared looks for what one of the two databases would not take.
// It is no test on PostgreSQL.
func TestTheSQLIsShared(t *testing.T) {
	entries, err := migrations.ReadDir("migrations")
	require.NoError(t, err)
	for _, e := range entries {
		raw, err := migrations.ReadFile("migrations/" + e.Name())
		require.NoError(t, err)
		for _, word := range []string{"AUTOINCREMENT", "STRICT", "WITHOUT ROWID", "DATETIME", "BLOB", "PRAGMA", "SERIAL", "JSONB", "`"} {
			assert.NotContains(t, strings.ToUpper(string(raw)), word, e.Name())
		}
	}
}

// TestPurgeKnowsEveryTable: a table that is added must be erased too, or be
// named here with the reason.
func TestPurgeKnowsEveryTable(t *testing.T) {
	o := Options{Path: filepath.Join(t.TempDir(), "library.db"), Secret: []byte("a secret of the tests, 32 bytes.")}
	l, err := Open(t.Context(), o)
	require.NoError(t, err)
	defer l.Close()
	var tables []string
	require.NoError(t, each(t.Context(), l.reader, func(rows *sql.Rows) error {
		var s string
		err := rows.Scan(&s)
		tables = append(tables, s)
		return err
	}, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'goose_db_version'"))
	ofNoServer := []string{"library_meta", "model_spend"}
	cascading := []string{"approved_wording", "approved_text", "approved_passage", "approved_source", "gap_count", "gap_wording"}
	purged := []string{"setting", "setting_log", "shared", "approved", "pin", "feedback", "reply", "report", "gap"}
	assert.ElementsMatch(t, slices.Concat(ofNoServer, cascading, purged), tables)
}
