package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path/filepath"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
)

// driver is the name under which the SQLite driver registers itself.
const driver = "sqlite"

// Names of modes for dsn.
const (
	forWriting = "rwc"
	forReading = "ro"
)

// dsn is the address of the file at path, which is absolute. Every commit is
// synced to the disk (synchronous FULL), and what is deleted is overwritten
// (secure_delete), so that it does not stay behind in free pages. A writer
// takes its lock at the start of the transaction: a reader that turned writer
// half way could not wait for it.
func dsn(path, mode string) string {
	q := url.Values{"mode": {mode}, "_pragma": {"busy_timeout(5000)", "foreign_keys(1)", "trusted_schema(0)"}}
	if mode == forWriting {
		q["_pragma"] = append(q["_pragma"], "journal_mode(WAL)", "synchronous(FULL)", "secure_delete(1)")
		q.Set("_txlock", "immediate")
	} else {
		q["_pragma"] = append(q["_pragma"], "query_only(1)")
	}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: q.Encode()}
	return u.String()
}

// Readers at once; more would only wait for the same two cores.
const readers = 4

func openPool(path, mode string, most int) (*sql.DB, error) {
	db, err := sql.Open(driver, dsn(path, mode))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(most)
	db.SetMaxIdleConns(most)
	return db, nil
}

// Result codes of SQLite, https://www.sqlite.org/rescode.html. The lowest byte
// is the primary code.
const (
	codeCorrupt   = 11
	codeNotADB    = 26
	codeShortRead = 522
)

// damaged reports whether the error says that the file itself is broken, and
// not that it is locked, forbidden or on a full disk.
func damaged(err error) bool {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return false
	}
	return e.Code()&0xff == codeCorrupt || e.Code()&0xff == codeNotADB || e.Code() == codeShortRead
}

// ours refuses a sound database that belongs to something else.
func ours(ctx context.Context, db *sql.DB) error {
	var tables, known int
	err := db.QueryRowContext(ctx, `SELECT COUNT(*), COUNT(CASE WHEN name = 'goose_db_version' THEN 1 END)
		FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).Scan(&tables, &known)
	if err != nil {
		return fmt.Errorf("library: look at the tables: %w", err)
	}
	if tables > 0 && known == 0 {
		return fmt.Errorf("library: %w", ErrForeign)
	}
	return nil
}

func provider(db *sql.DB) (*goose.Provider, error) {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectSQLite3, db, files)
}

// scrub moves what the write-ahead log still holds into the file and empties
// the log, so that erased rows are nowhere. Where that fails, Expire tries again.
func (l *Library) scrub(ctx context.Context) error {
	l.unscrubbed.Store(true)
	var busy, log, moved int
	err := l.writer.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &log, &moved)
	if err != nil {
		return fmt.Errorf("library: empty the write-ahead log: %w", err)
	}
	if busy != 0 {
		return errors.New("library: empty the write-ahead log: another program keeps reading it")
	}
	l.unscrubbed.Store(false)
	return nil
}
