package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// ErrNoSource means that nothing would stand behind the words.
var ErrNoSource = errors.New("there must be at least one source")

// Bounds of an approved answer. A text must fit into a message.
const (
	wordingsMost     = 20
	wordingChars     = 300
	textChars        = 2000
	approvedMost     = 2000 // of one server, retired ones included
	languagesOfTexts = 2
)

// Draft is what a moderator wants to approve.
type Draft struct {
	Server   string
	Origin   Origin
	Wordings []Wording
	Texts    []Text
	// Passages and Sources are what the answer rests on beyond what its
	// sentences name.
	Passages []corpus.PassageID
	Sources  []corpus.SourceKey
	// Pin is the message that was pinned with it, recorded in the same step;
	// nil for none.
	Pin *Place
}

// Place is where a message stands.
type Place struct{ Channel, Message string }

// RefusedError says what in a draft must not be approved. Word is what the
// moderator wrote, to be shown to them and to nobody else: Error leaves it out.
type RefusedError struct {
	Part   string // "wording", "text", "passage", "source", "origin"
	Reason string // "dose", "link", "mention", "empty", "long", "many", "language", "unknown"
	Word   string
}

// Error names the part and the reason.
func (e *RefusedError) Error() string {
	return fmt.Sprintf("the %s was refused: %s", e.Part, e.Reason)
}

// forbidden finds links and mentions, which no approved words may hold. Links
// are printed from the registry alone.
var (
	link    = regexp.MustCompile(`(?i)\b[a-z][a-z0-9+.-]*://\S*|\bwww\.\S+|\bdiscord\.gg/\S*|\]\(\S*`)
	mention = regexp.MustCompile(`<[@#][^>]*>|@everyone|@here`)
)

func (d Draft) check() error {
	if d.Server == "" {
		return ErrServer
	}
	switch {
	case !d.Origin.known():
		return &RefusedError{Part: "origin", Reason: "unknown"}
	case len(d.Wordings) == 0:
		return &RefusedError{Part: "wording", Reason: "empty"}
	case len(d.Wordings) > wordingsMost:
		return &RefusedError{Part: "wording", Reason: "many"}
	case len(d.Texts) == 0:
		return &RefusedError{Part: "text", Reason: "empty"}
	case len(d.Texts) > languagesOfTexts || len(d.Texts) == languagesOfTexts && d.Texts[0].Lang == d.Texts[1].Lang:
		return &RefusedError{Part: "text", Reason: "many"}
	}
	for _, w := range d.Wordings {
		if err := checkWords("wording", w.Lang, w.Text, wordingChars); err != nil {
			return err
		}
	}
	for _, t := range d.Texts {
		if len(t.Sentences) == 0 {
			return &RefusedError{Part: "text", Reason: "empty"}
		}
		var whole []string
		for _, s := range t.Sentences {
			if err := checkWords("text", t.Lang, s.Text, textChars); err != nil {
				return err
			}
			whole = append(whole, s.Text)
		}
		// A dose or a link may also be split over two sentences.
		if err := checkWords("text", t.Lang, strings.Join(whole, " "), textChars); err != nil {
			return err
		}
	}
	return nil
}

func checkWords(part, lang, words string, most int) error {
	refused := func(reason, word string) error { return &RefusedError{Part: part, Reason: reason, Word: word} }
	seen := text.Normalize(words)
	switch {
	case lang != text.French && lang != text.English:
		return refused("language", lang)
	case seen == "":
		return refused("empty", "")
	case utf8.RuneCountInString(words) > most:
		return refused("long", "")
	case link.MatchString(seen):
		return refused("link", link.FindString(seen))
	case mention.MatchString(seen):
		return refused("mention", mention.FindString(seen))
	case corpus.HasDose(seen):
		return refused("dose", seen)
	}
	return nil
}

// ground turns a draft into an answer with its passages as they are now.
func (d Draft) ground(c *corpus.Corpus) (Approved, error) {
	if err := d.check(); err != nil {
		return Approved{}, err
	}
	a := Approved{Server: d.Server, State: Active, Origin: d.Origin, Wordings: d.Wordings, Texts: d.Texts}
	ids := addNew(nil, d.Passages...)
	a.Sources = addNew(nil, d.Sources...)
	for _, t := range d.Texts {
		for _, s := range t.Sentences {
			ids = addNew(ids, s.Passages...)
			a.Sources = addNew(a.Sources, s.Sources...)
		}
	}
	for _, id := range ids {
		p, ok := c.Passage(id)
		if !ok {
			return Approved{}, &RefusedError{Part: "passage", Reason: "unknown", Word: string(id)}
		}
		a.Passages = append(a.Passages, quote(p))
	}
	for _, key := range a.Sources {
		if s, ok := c.Source(key); !ok || !s.Citable() {
			return Approved{}, &RefusedError{Part: "source", Reason: "unknown", Word: string(key)}
		}
	}
	switch {
	case len(a.Sources) == 0:
		return Approved{}, ErrNoSource
	case len(a.Passages) == 0 && d.Origin != OriginModerator:
		return Approved{}, &RefusedError{Part: "passage", Reason: "empty"}
	}
	return a, nil
}

// Approve keeps an answer as approved by a user, with its pin if there is one:
// both or neither. What must not be approved is a *RefusedError or ErrNoSource;
// ErrPinned says that the pin is recorded already.
func (l *Library) Approve(ctx context.Context, c *corpus.Corpus, user string, d Draft) (Approved, error) {
	a, err := d.ground(c)
	if err != nil {
		return Approved{}, fmt.Errorf("library: approve: %w", err)
	}
	a.ID, a.By, a.ApprovedAt = newID(), l.keys.who(user), fromMillis(millis(l.now()))
	a.ChangedAt = a.ApprovedAt
	err = l.write(ctx, "approve", func(tx *sql.Tx) error {
		var n int
		if err := tx.QueryRowContext(ctx, "SELECT COUNT(*) FROM approved WHERE server = $1", a.Server).Scan(&n); err != nil {
			return err
		}
		if n >= approvedMost {
			return ErrFull
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO approved ("+approvedColumns+") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
			a.ID, a.Server, string(a.State), string(a.Origin), a.By, millis(a.ApprovedAt), millis(a.ChangedAt), false)
		if err != nil {
			return err
		}
		if err := writeParts(ctx, tx, a); err != nil || d.Pin == nil {
			return err
		}
		return l.insertPin(ctx, tx, user, Pin{Server: a.Server, Channel: d.Pin.Channel, Message: d.Pin.Message, Approved: a.ID})
	})
	if err != nil {
		return Approved{}, err
	}
	l.gen.Add(1)
	return a, nil
}

// Edit gives an approved answer other words and approves it again, whatever
// its state was. The draft's Pin is left aside.
func (l *Library) Edit(ctx context.Context, c *corpus.Corpus, user, id string, d Draft) (Approved, error) {
	a, err := d.ground(c)
	if err != nil {
		return Approved{}, fmt.Errorf("library: edit: %w", err)
	}
	a.ID, a.By, a.ApprovedAt = id, l.keys.who(user), fromMillis(millis(l.now()))
	a.ChangedAt = a.ApprovedAt
	err = l.write(ctx, "edit", func(tx *sql.Tx) error { return rewrite(ctx, tx, a) })
	if err != nil {
		return Approved{}, err
	}
	l.gen.Add(1)
	return a, nil
}

// Reapprove approves an answer as it stands on the passages of today. seen is
// the StaleAnswer's Seen that the decision was taken on; where the knowledge
// has changed since, nothing happens and the error is ErrChanged. "" skips
// that. An answer whose passage or source is gone must be edited: the error is
// a *RefusedError.
func (l *Library) Reapprove(ctx context.Context, c *corpus.Corpus, user, server, id, seen string) (Approved, error) {
	var a Approved
	err := l.write(ctx, "approve again", func(tx *sql.Tx) error {
		list, err := l.readApproved(ctx, tx, "server = $1 AND id = $2", server, id)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return ErrNotFound
		}
		old := list[0]
		if seen != "" && seen != state(c, old.Passages, old.Sources) {
			return ErrChanged
		}
		d := Draft{Server: server, Origin: old.Origin, Wordings: old.Wordings, Texts: old.Texts, Sources: old.Sources}
		for _, q := range old.Passages {
			d.Passages = append(d.Passages, q.Passage)
		}
		if a, err = d.ground(c); err != nil {
			return err
		}
		a.ID, a.By, a.ApprovedAt = id, l.keys.who(user), fromMillis(millis(l.now()))
		a.ChangedAt = a.ApprovedAt
		return rewrite(ctx, tx, a)
	})
	if err != nil {
		return Approved{}, err
	}
	l.gen.Add(1)
	return a, nil
}

// Retire takes an approved answer back. It is kept, and can be edited or
// approved again.
func (l *Library) Retire(ctx context.Context, server, id string) error {
	err := l.write(ctx, "retire", func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, "UPDATE approved SET state = $1, changed_at = $2 WHERE server = $3 AND id = $4",
			string(Retired), millis(l.now()), server, id)
		return one(r, err)
	})
	if err == nil {
		l.gen.Add(1)
	}
	return err
}

// one turns a statement that met no row into ErrNotFound.
func one(r sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := r.RowsAffected()
	if err == nil && n == 0 {
		return ErrNotFound
	}
	return err
}

// rewrite replaces an answer of the server by another one with the same id.
func rewrite(ctx context.Context, tx *sql.Tx, a Approved) error {
	r, err := tx.ExecContext(ctx, `UPDATE approved SET state = $1, origin = $2, approved_by = $3, approved_at = $4,
		changed_at = $5, announced = $6 WHERE server = $7 AND id = $8`,
		string(a.State), string(a.Origin), a.By, millis(a.ApprovedAt), millis(a.ChangedAt), false, a.Server, a.ID)
	if err := one(r, err); err != nil {
		return err
	}
	_, err = exec(ctx, tx, []any{a.ID},
		"DELETE FROM approved_wording WHERE approved = $1", "DELETE FROM approved_text WHERE approved = $1",
		"DELETE FROM approved_passage WHERE approved = $1", "DELETE FROM approved_source WHERE approved = $1")
	if err != nil {
		return err
	}
	return writeParts(ctx, tx, a)
}

// writeParts writes what hangs on an approved answer.
func writeParts(ctx context.Context, tx *sql.Tx, a Approved) error {
	insert := func(statement string, args ...any) error {
		_, err := tx.ExecContext(ctx, statement, args...)
		return err
	}
	for i, w := range a.Wordings {
		if err := insert("INSERT INTO approved_wording (approved, position, lang, wording) VALUES ($1, $2, $3, $4)",
			a.ID, i, w.Lang, w.Text); err != nil {
			return err
		}
	}
	for i, t := range a.Texts {
		if err := insert("INSERT INTO approved_text (approved, position, lang, sentences) VALUES ($1, $2, $3, $4)",
			a.ID, i, t.Lang, encode(t.Sentences)); err != nil {
			return err
		}
	}
	for i, q := range a.Passages {
		if err := insert("INSERT INTO approved_passage (approved, position, passage, hash, snapshot) VALUES ($1, $2, $3, $4, $5)",
			a.ID, i, string(q.Passage), q.Hash, encode(q.Snapshot)); err != nil {
			return err
		}
	}
	for i, key := range a.Sources {
		if err := insert("INSERT INTO approved_source (approved, position, source) VALUES ($1, $2, $3)",
			a.ID, i, string(key)); err != nil {
			return err
		}
	}
	return nil
}
