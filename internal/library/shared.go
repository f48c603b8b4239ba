package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"baclobot/internal/corpus"
)

// Shared is an answer that was posted to a channel: what it says, and neither
// what was asked nor by whom.
type Shared struct {
	Message, Channel, Server string // ids; Server is "" in a direct message
	Lang                     string
	Origin                   Origin
	Sentences                []Sentence
	Passages                 []Quote // filled in by RecordShared
	Sources                  []corpus.SourceKey
	PostedAt                 time.Time // filled in by RecordShared
}

// sharedBody is the column that holds the words.
type sharedBody struct {
	Sentences []Sentence         `json:"sentences"`
	Passages  []Quote            `json:"passages"`
	Sources   []corpus.SourceKey `json:"sources"`
}

// RecordShared notes what was posted, with its passages as they are now.
// Recording a message again replaces it.
func (l *Library) RecordShared(ctx context.Context, c *corpus.Corpus, s Shared) error {
	if s.Message == "" || s.Channel == "" || !s.Origin.known() {
		return errors.New("library: record a shared answer: it needs a message, a channel and an origin")
	}
	body := sharedBody{Sentences: s.Sentences, Sources: s.Sources}
	var ids []corpus.PassageID
	for _, sentence := range s.Sentences {
		ids = addNew(ids, sentence.Passages...)
		body.Sources = addNew(body.Sources, sentence.Sources...)
	}
	for _, id := range ids {
		p, ok := c.Passage(id)
		if !ok {
			return fmt.Errorf("library: record a shared answer: passage %s: %w", id, ErrNotFound)
		}
		body.Passages = append(body.Passages, quote(p))
	}
	if len(body.Sources) == 0 {
		return fmt.Errorf("library: record a shared answer: %w", ErrNoSource)
	}
	return l.write(ctx, "record a shared answer", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO shared (message, channel, server, lang, origin, body, posted_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (message) DO UPDATE
			SET channel = excluded.channel, server = excluded.server, lang = excluded.lang,
			    origin = excluded.origin, body = excluded.body, posted_at = excluded.posted_at`,
			s.Message, s.Channel, s.Server, s.Lang, string(s.Origin), encode(body), millis(l.now()))
		return err
	})
}

// Shared returns what the bot posted as a message; ErrNotFound when the
// message is not one that the server's bot shared, or is too long ago.
func (l *Library) Shared(ctx context.Context, server, message string) (Shared, error) {
	s := Shared{Message: message, Server: server}
	var raw string
	var at int64
	err := l.reader.QueryRowContext(ctx, "SELECT channel, lang, origin, body, posted_at FROM shared WHERE message = $1 AND server = $2",
		message, server).Scan(&s.Channel, &s.Lang, &s.Origin, &raw, &at)
	if errors.Is(err, sql.ErrNoRows) {
		return Shared{}, fmt.Errorf("library: shared answer: %w", ErrNotFound)
	}
	if err != nil {
		return Shared{}, fmt.Errorf("library: shared answer: %w", err)
	}
	var body sharedBody
	if err := decode(raw, &body); err != nil {
		return Shared{}, fmt.Errorf("library: shared answer: %w", err)
	}
	s.Sentences, s.Passages, s.Sources, s.PostedAt = body.Sentences, body.Passages, body.Sources, fromMillis(at)
	return s, nil
}

// DropShared forgets a shared answer whose message was deleted. One that is
// not there is no error.
func (l *Library) DropShared(ctx context.Context, server, message string) error {
	return l.write(ctx, "drop a shared answer", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM shared WHERE message = $1 AND server = $2", message, server)
		return err
	})
}
