package library

import (
	"context"
	"database/sql"
	"fmt"
	"time"
	"unicode/utf8"

	"baclobot/internal/corpus"
)

// Bounds of what a member may leave with consent.
const (
	reportChars = 800 // the same that the form takes
	reportsMost = 500 // open ones of a server; older ones make room
)

// Report is a problem that a member reported.
type Report struct {
	ID, Server string
	Reason     string             // code
	Passages   []corpus.PassageID // of the answer that it is about
	Words      string             // only with the member's consent; "" when there are none
	At         time.Time
	Expires    time.Time // when it is erased
}

// FileReport keeps a report for WordsKept at most and returns its id. The words
// are dropped unless the member agreed that they are kept; then they are
// encrypted.
func (l *Library) FileReport(ctx context.Context, user string, r Report, agreed bool) (id string, err error) {
	if !agreed {
		r.Words = ""
	}
	r.ID, r.Words = newID(), cut(r.Words, reportChars)
	if r.Passages == nil {
		r.Passages = []corpus.PassageID{}
	}
	now := l.now()
	err = l.write(ctx, "file a report", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO report (id, server, reason, passages, sealed, reported_by, reported_at, expires_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			r.ID, r.Server, coded(r.Reason), encode(r.Passages), l.keys.sealed(r.Words, r.ID), l.keys.who(user),
			millis(now), millis(now.Add(WordsKept)))
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM report WHERE server = $1 AND id NOT IN
			(SELECT id FROM report WHERE server = $2 ORDER BY reported_at DESC, id LIMIT $3)`, r.Server, r.Server, reportsMost)
		return err
	})
	if err != nil {
		return "", err
	}
	return r.ID, nil
}

// cut bounds a text without splitting a character.
func cut(s string, chars int) string {
	if utf8.RuneCountInString(s) <= chars {
		return s
	}
	return string([]rune(s)[:chars])
}

// Reports returns the open reports of a server, the oldest first.
func (l *Library) Reports(ctx context.Context, server string) ([]Report, error) {
	var out []Report
	err := each(ctx, l.reader, func(rows *sql.Rows) error {
		r := Report{Server: server}
		var passages, sealed string
		var at, expires int64
		if err := rows.Scan(&r.ID, &r.Reason, &passages, &sealed, &at, &expires); err != nil {
			return err
		}
		if err := decode(passages, &r.Passages); err != nil {
			return err
		}
		var err error
		r.Words, err = l.keys.opened(sealed, r.ID)
		r.At, r.Expires = fromMillis(at), fromMillis(expires)
		out = append(out, r)
		return err
	}, `SELECT id, reason, passages, sealed, reported_at, expires_at FROM report
		WHERE server = $1 AND expires_at > $2 ORDER BY reported_at, id`, server, millis(l.now()))
	if err != nil {
		return nil, fmt.Errorf("library: reports: %w", err)
	}
	return out, nil
}

// CloseReport erases a report that the moderators have dealt with.
func (l *Library) CloseReport(ctx context.Context, server, id string) error {
	return l.write(ctx, "close a report", func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, "DELETE FROM report WHERE server = $1 AND id = $2", server, id))
	})
}
