// Package library owns what moderators decided: settings of a server, answers
// that were shared, approved and pinned, counts of feedback and of unanswered
// questions, and what the model has used up.
//
// It holds nothing of a question: no text, no asker. Ids of users are written
// as keyed hashes; words that a member agreed to leave are encrypted, and gone
// after 30 days at most. The key is the operator's secret, which is not in the
// database. The package must not know Discord, models or how an answer comes
// about.
//
// One process owns the file. Every method is safe for concurrent use; one that
// returns without an error has written what it was asked to write, for good.
//
// The files by noun: settings, shared, approved (approve, match, stale), pins,
// feedback, reports, gaps, stats, budget; erase holds Forget, Purge and Expire;
// open, secret, damage and backup look after the file. The statements are
// written in the SQL that SQLite and PostgreSQL share, but are tested on SQLite
// alone; what only SQLite knows stays in sqlite.go, backup.go and damage.go.
package library

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
)

// The ways in which the library says no. None of them carries text of a
// member or a moderator.
var (
	ErrNotFound = errors.New("the library has no such entry")
	ErrReadOnly = errors.New("the library is open for reading only")
	// ErrSecret means that the library was written with another secret: hashes
	// of users could not be found again, and kept words not be read.
	ErrSecret = errors.New("this is not the secret that the library was written with: give back the old secret, or start once with an order to erase what it keyed")
	// ErrNewer means that a later version of the program wrote the file.
	ErrNewer = errors.New("the library was written by a newer version of this program")
	// ErrForeign means that the file is a sound database of something else. It
	// is left alone.
	ErrForeign = errors.New("the file is a database, but no library of this program")
	// ErrFull means that a bound is reached; something must be removed first.
	ErrFull = errors.New("the library holds as many of these as it may for one server")
	// ErrPinned means that the message is recorded as pinned already.
	ErrPinned = errors.New("the message is pinned already")
	// ErrChanged means that the knowledge is no longer what was looked at.
	ErrChanged = errors.New("the knowledge changed in the meantime")
	// ErrServer means that an id of a server is needed here.
	ErrServer = errors.New("there is no server to keep this for")
)

// Longest times of keeping.
const (
	// WordsKept is how long words of a member are kept at most, with consent.
	WordsKept = 30 * 24 * time.Hour
	// SharedKept is how long a shared answer can still be pinned or approved,
	// unless Options say otherwise.
	SharedKept = 180 * 24 * time.Hour
	// countsKept is how long counts and the log of settings are kept.
	countsKept = 400 * 24 * time.Hour
	// spendKept is how long the model's totals are kept.
	spendKept = 40 * 24 * time.Hour
)

// Options configures Open. Path is needed.
type Options struct {
	Path string // of the database file; its folder is made if it is missing
	// Secret keys the hashes of users and encrypts what members agreed to
	// leave; at least 16 bytes. When nil it is read from SecretPath, and made
	// there if neither it nor a library exists yet.
	Secret     []byte
	SecretPath string // Path + ".secret" when empty
	// EraseKeyed starts a library whose secret is lost: everything that the
	// old secret keyed is erased first.
	EraseKeyed bool
	// ReadOnly opens what is there beside a running bot: nothing is made,
	// migrated or moved aside, and no secret is needed.
	ReadOnly bool
	// Regions are the countries that a server may choose for emergency
	// numbers; nil accepts any well-formed code.
	Regions []string
	// SharedKept bounds how long shared answers are kept; 0 means SharedKept.
	SharedKept time.Duration
	Now        func() time.Time // time.Now when nil
}

// Library is the open file. Close it.
type Library struct {
	opts    Options
	writer  *sql.DB // one connection: there is one writer at a time
	reader  *sql.DB
	keys    keys
	opening Opening

	// unscrubbed says that the write-ahead log may hold what was erased.
	unscrubbed atomic.Bool

	settings *lru.Cache[string, Settings] // by server
	setGen   atomic.Int64                 // grows with every change of settings

	words   vocabularyCache
	shelves *lru.Cache[string, *shelf] // by server
	gen     atomic.Int64               // grows with every change of approved answers
	shelve  sync.Mutex                 // one shelf is built at a time
}

// Close lets go of the file.
func (l *Library) Close() error {
	return errors.Join(l.reader.Close(), l.writer.Close())
}

// Opening says what Open found and did.
func (l *Library) Opening() Opening { return l.opening }

func (l *Library) now() time.Time { return l.opts.Now().UTC() }

// today is the day for counts.
func (l *Library) today() string { return l.now().Format(time.DateOnly) }

// write runs f in one transaction, all or nothing.
func (l *Library) write(ctx context.Context, op string, f func(tx *sql.Tx) error) error {
	if l.opts.ReadOnly {
		return fmt.Errorf("library: %s: %w", op, ErrReadOnly)
	}
	tx, err := l.writer.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("library: %s: begin: %w", op, err)
	}
	if err := f(tx); err != nil {
		return errors.Join(fmt.Errorf("library: %s: %w", op, err), ignoreDone(tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("library: %s: commit: %w", op, err)
	}
	return nil
}

// ignoreDone drops the complaint that a cancelled transaction has ended.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// querier is a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// each calls scan for every row of a query.
func each(ctx context.Context, q querier, scan func(rows *sql.Rows) error, query string, args ...any) (err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// exec runs statements with the same arguments each.
func exec(ctx context.Context, tx *sql.Tx, args []any, statements ...string) (changed int64, err error) {
	for _, s := range statements {
		r, err := tx.ExecContext(ctx, s, args...)
		if err != nil {
			return changed, err
		}
		n, err := r.RowsAffected()
		if err != nil {
			return changed, err
		}
		changed += n
	}
	return changed, nil
}

// newID returns a random id of 26 letters and figures, short enough for the
// custom id of a button.
func newID() string { return rand.Text() }

// encode writes a list for a text column.
func encode(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("library: encoding %T: %v", v, err)) // strings and lists of strings only
	}
	return string(raw)
}

// decode reads what encode wrote.
func decode(raw string, v any) error {
	if err := json.Unmarshal([]byte(raw), v); err != nil {
		return fmt.Errorf("a column does not hold what was written: %T", v)
	}
	return nil
}

func millis(t time.Time) int64 { return t.UnixMilli() }

func fromMillis(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
