package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// Bounds of gaps.
const (
	gapTerms     = 3    // terms that name a group
	gapTopics    = 3    // nearest topics that are kept
	gapsMost     = 1000 // groups of a server; the longest unasked ones make room
	wordingsKept = 20   // consented wordings of a group
)

// Unanswered is a question that the knowledge did not cover. Nothing of Text
// is kept but words of the knowledge itself, unless Agreed.
type Unanswered struct {
	Server, Lang string
	Text         string
	Topics       []string // ids of the nearest topics, the nearest first
	User         string   // id of who agreed; needed with Agreed only
	// Agreed says that this member agreed, for this question, that its wording
	// is kept. It counts only where the server keeps unanswered questions.
	Agreed bool
}

// Gap is a group of unanswered questions that have the nearest topic and the
// most telling words of the knowledge in common.
type Gap struct {
	ID, Server, Lang string
	Topics           []string // ids of topics
	Terms            []string // words of the knowledge, as it writes them
	Count            int      // questions
	First, Last      string   // days, 2006-01-02
	Wordings         []string // left by members who agreed
}

// RecordGap counts an unanswered question, and returns the id of its group. A
// group that was resolved opens again.
func (l *Library) RecordGap(ctx context.Context, c *corpus.Corpus, u Unanswered) (id string, err error) {
	g := l.group(c, u)
	subject := g.subject()
	err = l.write(ctx, "record a gap", func(tx *sql.Tx) error {
		err := tx.QueryRowContext(ctx, `INSERT INTO gap (id, server, lang, subject, topics, terms, resolved_at, resolved_by)
			VALUES ($1, $2, $3, $4, $5, $6, 0, '')
			ON CONFLICT (server, lang, subject) DO UPDATE SET resolved_at = 0, resolved_by = '' RETURNING id`,
			newID(), g.Server, g.Lang, subject, encode(g.Topics), encode(g.Terms)).Scan(&id)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO gap_count (gap, day, n) VALUES ($1, $2, 1)
			ON CONFLICT (gap, day) DO UPDATE SET n = gap_count.n + 1`, id, l.today())
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM gap WHERE server = $1 AND id NOT IN
			(SELECT gap.id FROM gap JOIN gap_count ON gap_count.gap = gap.id WHERE gap.server = $2
			 GROUP BY gap.id ORDER BY MAX(gap_count.day) DESC, gap.id LIMIT $3)`, g.Server, g.Server, gapsMost)
		if err != nil || !u.Agreed {
			return err
		}
		return l.keepWording(ctx, tx, id, u)
	})
	if err != nil {
		return "", err
	}
	return id, nil
}

// LeaveWording keeps the wording of a question that was recorded as unanswered
// already, without counting it again. kept is false where the server keeps
// none. ErrNotFound when its group is gone.
func (l *Library) LeaveWording(ctx context.Context, c *corpus.Corpus, u Unanswered) (kept bool, err error) {
	g := l.group(c, u)
	err = l.write(ctx, "leave a wording", func(tx *sql.Tx) error {
		s, err := l.readSettings(ctx, tx, u.Server)
		if err != nil || !s.KeepUnanswered || u.User == "" || !u.Agreed {
			return err
		}
		var id string
		err = tx.QueryRowContext(ctx, "SELECT id FROM gap WHERE server = $1 AND lang = $2 AND subject = $3",
			g.Server, g.Lang, g.subject()).Scan(&id)
		if errors.Is(err, sql.ErrNoRows) {
			return ErrNotFound
		}
		if err != nil {
			return err
		}
		kept = true
		return l.keepWording(ctx, tx, id, u)
	})
	return kept && err == nil, err
}

// subject is what the questions of a group have in common.
func (g Gap) subject() string {
	return strings.Join(slices.Concat(g.Topics[:min(1, len(g.Topics))], g.Terms), " ")
}

// group finds what may be kept of a question.
func (l *Library) group(c *corpus.Corpus, u Unanswered) Gap {
	g := Gap{Server: u.Server, Lang: u.Lang, Topics: []string{}, Terms: []string{}}
	if g.Lang != text.French && g.Lang != text.English {
		g.Lang = text.French
	}
	topics := c.Topics(g.Lang)
	for _, id := range u.Topics {
		known := slices.ContainsFunc(topics, func(t corpus.Topic) bool { return t.ID == id })
		if known && len(g.Topics) < gapTopics {
			g.Topics = addNew(g.Topics, id)
		}
	}
	g.Terms = append(g.Terms, l.words.of(c).langs[g.Lang].known(u.Text, gapTerms)...)
	return g
}

// keepWording keeps what a member agreed to leave, if the server wants it.
func (l *Library) keepWording(ctx context.Context, tx *sql.Tx, gap string, u Unanswered) error {
	s, err := l.readSettings(ctx, tx, u.Server)
	if err != nil || !s.KeepUnanswered || u.Server == "" || u.User == "" {
		return err
	}
	id, words := newID(), cut(text.Normalize(u.Text), wordingChars)
	_, err = tx.ExecContext(ctx, "INSERT INTO gap_wording (id, gap, sealed, agreed_by, expires_at) VALUES ($1, $2, $3, $4, $5)",
		id, gap, l.keys.sealed(words, id), l.keys.who(u.User), millis(l.now().Add(WordsKept)))
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `DELETE FROM gap_wording WHERE gap = $1 AND id NOT IN
		(SELECT id FROM gap_wording WHERE gap = $2 ORDER BY expires_at DESC, id LIMIT $3)`, gap, gap, wordingsKept)
	return err
}

// Gaps returns the open groups of a server, the most asked first. Their counts
// are exact: they are for moderators, who see no text of anybody with them
// unless that member agreed.
func (l *Library) Gaps(ctx context.Context, server string) ([]Gap, error) {
	var out []Gap
	at := map[string]int{}
	err := each(ctx, l.reader, func(rows *sql.Rows) error {
		g := Gap{Server: server}
		var topics, terms string
		if err := rows.Scan(&g.ID, &g.Lang, &topics, &terms, &g.Count, &g.First, &g.Last); err != nil {
			return err
		}
		if err := decode(topics, &g.Topics); err != nil {
			return err
		}
		at[g.ID] = len(out)
		out = append(out, g)
		return decode(terms, &out[at[g.ID]].Terms)
	}, `SELECT gap.id, gap.lang, gap.topics, gap.terms, SUM(gap_count.n), MIN(gap_count.day), MAX(gap_count.day)
		FROM gap JOIN gap_count ON gap_count.gap = gap.id WHERE gap.server = $1 AND gap.resolved_at = 0
		GROUP BY gap.id, gap.lang, gap.topics, gap.terms
		ORDER BY SUM(gap_count.n) DESC, MAX(gap_count.day) DESC, gap.id`, server)
	if err != nil {
		return nil, fmt.Errorf("library: gaps: %w", err)
	}
	err = each(ctx, l.reader, func(rows *sql.Rows) error {
		var id, gap, sealed string
		if err := rows.Scan(&id, &gap, &sealed); err != nil {
			return err
		}
		words, err := l.keys.opened(sealed, id)
		if i, ok := at[gap]; ok && err == nil {
			out[i].Wordings = append(out[i].Wordings, words)
		}
		return err
	}, `SELECT gap_wording.id, gap_wording.gap, gap_wording.sealed FROM gap_wording JOIN gap ON gap.id = gap_wording.gap
		WHERE gap.server = $1 AND gap_wording.expires_at > $2 ORDER BY gap_wording.expires_at, gap_wording.id`, server, millis(l.now()))
	if err != nil {
		return nil, fmt.Errorf("library: wordings of gaps: %w", err)
	}
	return out, nil
}

// ResolveGap marks a group as covered by the knowledge and erases the wordings
// that members left with it.
func (l *Library) ResolveGap(ctx context.Context, user, server, id string) error {
	return l.write(ctx, "resolve a gap", func(tx *sql.Tx) error {
		err := one(tx.ExecContext(ctx, "UPDATE gap SET resolved_at = $1, resolved_by = $2 WHERE server = $3 AND id = $4",
			millis(l.now()), l.keys.who(user), server, id))
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, "DELETE FROM gap_wording WHERE gap = $1", id)
		return err
	})
}
