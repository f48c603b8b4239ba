package library

import (
	"context"
	"database/sql"
	"fmt"

	"baclobot/internal/corpus"
)

// StaleAnswer is an approved answer that something changed under.
type StaleAnswer struct {
	Approved    Approved
	Differences []Difference // none when the knowledge went back to what was approved
	// Seen names the state of the knowledge that the differences show, for
	// Reapprove.
	Seen string
}

// Stale compares every approved answer with the knowledge, marks those that
// something changed under as stale, and returns all that are stale, of every
// server, in the order of their ids. It is to be called whenever the knowledge
// was loaded. Approved.Announced tells which ones the moderators know of.
func (l *Library) Stale(ctx context.Context, c *corpus.Corpus) ([]StaleAnswer, error) {
	l.words.of(c) // built here rather than with the next question
	var out []StaleAnswer
	marked := false
	err := l.write(ctx, "look for stale answers", func(tx *sql.Tx) error {
		list, err := l.readApproved(ctx, tx, "state <> $1", string(Retired))
		if err != nil {
			return err
		}
		now := l.now()
		for _, a := range list {
			diff := differences(c, a.Passages, a.Sources)
			if a.State == Active && len(diff) == 0 {
				continue
			}
			if a.State == Active {
				a.State, a.ChangedAt, a.Announced, marked = Stale, fromMillis(millis(now)), false, true
				_, err := tx.ExecContext(ctx, "UPDATE approved SET state = $1, changed_at = $2, announced = $3 WHERE id = $4",
					string(a.State), millis(now), false, a.ID)
				if err != nil {
					return err
				}
			}
			out = append(out, StaleAnswer{a, diff, state(c, a.Passages, a.Sources)})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if marked {
		l.gen.Add(1)
	}
	return out, nil
}

// StaleIn returns the stale answers of one server without looking for new
// ones.
func (l *Library) StaleIn(ctx context.Context, c *corpus.Corpus, server string) ([]StaleAnswer, error) {
	list, err := l.readApproved(ctx, l.reader, "server = $1 AND state = $2", server, string(Stale))
	if err != nil {
		return nil, fmt.Errorf("library: stale answers: %w", err)
	}
	var out []StaleAnswer
	for _, a := range list {
		out = append(out, StaleAnswer{a, differences(c, a.Passages, a.Sources), state(c, a.Passages, a.Sources)})
	}
	return out, nil
}

// Announced notes that the moderators were told of a stale answer.
func (l *Library) Announced(ctx context.Context, server, id string) error {
	return l.write(ctx, "note that a stale answer was announced", func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, "UPDATE approved SET announced = $1 WHERE server = $2 AND id = $3", true, server, id)
		return one(r, err)
	})
}
