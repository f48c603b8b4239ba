package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"baclobot/internal/corpus"
)

// State says whether an approved answer is served.
type State string

// The states of an approved answer.
const (
	Active  State = "active"  // served
	Stale   State = "stale"   // something it rests on changed; a moderator must look
	Retired State = "retired" // taken back by a moderator
)

// Wording is one public way of asking, written or confirmed by a moderator.
type Wording struct{ Lang, Text string }

// Text is an answer in one language.
type Text struct {
	Lang      string
	Sentences []Sentence
}

// Approved is an answer that moderators of a server approved.
type Approved struct {
	ID, Server string
	State      State
	Origin     Origin
	Wordings   []Wording // at least one
	Texts      []Text    // one, or two that are twins; the first is the one that was approved
	Passages   []Quote   // as they were at the approval
	Sources    []corpus.SourceKey
	By         string // keyed hash of who approved; "" when they had themselves forgotten
	ApprovedAt time.Time
	ChangedAt  time.Time // of the state or the words
	Announced  bool      // the moderators were told that it is stale
}

// In returns the text in a language, or the first one where there is none.
func (a Approved) In(lang string) Text {
	for _, t := range a.Texts {
		if t.Lang == lang {
			return t
		}
	}
	return a.Texts[0]
}

const approvedColumns = "id, server, state, origin, approved_by, approved_at, changed_at, announced"

// Approved returns an approved answer of a server, whatever its state.
func (l *Library) Approved(ctx context.Context, server, id string) (Approved, error) {
	list, err := l.readApproved(ctx, l.reader, "server = $1 AND id = $2", server, id)
	if err == nil && len(list) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return Approved{}, fmt.Errorf("library: approved answer: %w", err)
	}
	return list[0], nil
}

// ListApproved returns the approved answers of a server in the given states,
// all when none is given, the latest change first.
func (l *Library) ListApproved(ctx context.Context, server string, states ...State) ([]Approved, error) {
	list, err := l.readApproved(ctx, l.reader, "server = $1", server)
	if err != nil {
		return nil, fmt.Errorf("library: approved answers: %w", err)
	}
	if len(states) > 0 {
		list = slices.DeleteFunc(list, func(a Approved) bool { return !slices.Contains(states, a.State) })
	}
	slices.SortStableFunc(list, func(a, b Approved) int {
		return firstOf(b.ChangedAt.Compare(a.ChangedAt), strings.Compare(a.ID, b.ID))
	})
	return list, nil
}

func firstOf(orders ...int) int {
	for _, o := range orders {
		if o != 0 {
			return o
		}
	}
	return 0
}

// readApproved returns the answers that the condition on the table approved
// picks, in the order of their ids, with all that hangs on them. It reads in one
// transaction, that of q or one of its own: an answer that is being edited is
// seen as it was or as it will be.
func (l *Library) readApproved(ctx context.Context, q querier, where string, args ...any) ([]Approved, error) {
	if db, ok := q.(*sql.DB); ok {
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return nil, err
		}
		list, err := l.readApproved(ctx, tx, where, args...)
		return list, errors.Join(err, ignoreDone(tx.Rollback()))
	}
	var out []Approved
	at := map[string]int{}
	err := each(ctx, q, func(rows *sql.Rows) error {
		var a Approved
		var approved, changed int64
		err := rows.Scan(&a.ID, &a.Server, &a.State, &a.Origin, &a.By, &approved, &changed, &a.Announced)
		a.ApprovedAt, a.ChangedAt = fromMillis(approved), fromMillis(changed)
		at[a.ID] = len(out)
		out = append(out, a)
		return err
	}, "SELECT "+approvedColumns+" FROM approved WHERE "+where+" ORDER BY id", args...)
	if err != nil || len(out) == 0 {
		return nil, err
	}
	parts := []struct {
		table, columns string
		into           func(a *Approved, first, second, third string) error
	}{
		{"approved_wording", "lang, wording, ''", func(a *Approved, lang, wording, _ string) error {
			a.Wordings = append(a.Wordings, Wording{lang, wording})
			return nil
		}},
		{"approved_text", "lang, sentences, ''", func(a *Approved, lang, sentences, _ string) error {
			a.Texts = append(a.Texts, Text{Lang: lang})
			return decode(sentences, &a.Texts[len(a.Texts)-1].Sentences)
		}},
		{"approved_passage", "passage, hash, snapshot", func(a *Approved, passage, hash, snapshot string) error {
			a.Passages = append(a.Passages, Quote{Passage: corpus.PassageID(passage), Hash: hash})
			return decode(snapshot, &a.Passages[len(a.Passages)-1].Snapshot)
		}},
		{"approved_source", "source, '', ''", func(a *Approved, source, _, _ string) error {
			a.Sources = append(a.Sources, corpus.SourceKey(source))
			return nil
		}},
	}
	for _, p := range parts {
		err := each(ctx, q, func(rows *sql.Rows) error {
			var id, first, second, third string
			if err := rows.Scan(&id, &first, &second, &third); err != nil {
				return err
			}
			return p.into(&out[at[id]], first, second, third)
		}, "SELECT approved, "+p.columns+" FROM "+p.table+
			" WHERE approved IN (SELECT id FROM approved WHERE "+where+") ORDER BY approved, position", args...)
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}
