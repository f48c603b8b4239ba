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

func TestMigrationsGoBack(t *testing.T) {
	db, err := openPool(filepath.Join(t.TempDir(), "library.db"), forWriting, 1)
	require.NoError(t, err)
	defer db.Close()
	p, err := provider(db)
	require.NoError(t, err)
	_, err = p.Up(t.Context())
	require.NoError(t, err)
	_, err = p.DownTo(t.Context(), 0)
	require.NoError(t, err)
	assert.Len(t, schemaOf(t, db), 1, "the table of versions alone")
	_, err = p.Up(t.Context())
	assert.NoError(t, err)
}

// TestAFullDisk: a write that does not fit says so and leaves nothing half done,
// and the library goes on when there is room again.
func TestAFullDisk(t *testing.T) {
	o := Options{Path: filepath.Join(t.TempDir(), "library.db"), Secret: []byte("a secret of the tests, 32 bytes.")}
	l, err := Open(t.Context(), o)
	require.NoError(t, err)
	defer l.Close()
	var pages int
	require.NoError(t, l.writer.QueryRow("PRAGMA page_count").Scan(&pages))
	_, err = l.writer.Exec(fmt.Sprintf("PRAGMA max_page_count(%d)", pages+2))
	require.NoError(t, err)
	written := 0
	for err == nil && written < 10_000 {
		if _, err = l.FileReport(t.Context(), "42", Report{Server: "1", Words: strings.Repeat("a", 800)}, true); err == nil {
			written++
		}
	}
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "aaa")
	reports, err := l.Reports(t.Context(), "1")
	require.NoError(t, err)
	assert.Len(t, reports, written)
	_, err = l.writer.Exec("PRAGMA max_page_count(100000)")
	require.NoError(t, err)
	_, err = l.FileReport(t.Context(), "42", Report{Server: "1", Words: "room again"}, true)
	assert.NoError(t, err)
	damage, err := l.Check(t.Context())
	require.NoError(t, err)
	assert.Empty(t, damage)
}

// TestForgetBesideAReader: another program reads the file, so that the log
// cannot be emptied. The rows are erased all the same, and Expire empties the
// log when the reader has gone.
func TestForgetBesideAReader(t *testing.T) {
	o := Options{Path: filepath.Join(t.TempDir(), "library.db"), Secret: []byte("a secret of the tests, 32 bytes.")}
	l, err := Open(t.Context(), o)
	require.NoError(t, err)
	defer l.Close()
	_, err = l.FileReport(t.Context(), "42", Report{Server: "1", Words: "left"}, true)
	require.NoError(t, err)
	other, err := openPool(o.Path, forReading, 1)
	require.NoError(t, err)
	defer other.Close()
	tx, err := other.Begin()
	require.NoError(t, err)
	var n int
	require.NoError(t, tx.QueryRow("SELECT COUNT(*) FROM report").Scan(&n))
	require.Equal(t, 1, n)

	_, err = l.writer.Exec("PRAGMA busy_timeout(10)") // the real one waits five seconds
	require.NoError(t, err)
	erased, err := l.Forget(t.Context(), "42")
	assert.Equal(t, 1, erased)
	assert.ErrorContains(t, err, "keeps reading")
	reports, err := l.Reports(t.Context(), "1")
	require.NoError(t, err)
	assert.Empty(t, reports)
	require.NoError(t, tx.Rollback())
	_, err = l.Expire(t.Context(), l.now())
	require.NoError(t, err)
	assert.Zero(t, sizeOf(o.Path+"-wal"))
	assert.False(t, l.unscrubbed.Load())
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
