package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// keyed lists the statements that erase what belongs to one keyed hash: words
// that a member left go with their row, decisions of a moderator stay without
// their name.
func keyed() []string {
	return []string{
		"DELETE FROM report WHERE reported_by = $1",
		"DELETE FROM gap_wording WHERE agreed_by = $1",
		"UPDATE gap SET resolved_by = '' WHERE resolved_by = $1",
		"UPDATE approved SET approved_by = '' WHERE approved_by = $1",
		"UPDATE pin SET pinned_by = '' WHERE pinned_by = $1",
		"UPDATE setting SET changed_by = '' WHERE changed_by = $1",
		"UPDATE setting_log SET changed_by = '' WHERE changed_by = $1",
	}
}

// Forget erases everything that is keyed to a user, in every server, and
// returns how many entries that were. When it returns without an error, nothing
// of it is left in the file or its log; with an error and entries, they are
// erased, but the log could not be emptied yet, which Expire does later.
// Backups and files that were set aside are out of its reach: Expire deletes the
// latter, the operator the former.
func (l *Library) Forget(ctx context.Context, user string) (erased int, err error) {
	if user == "" {
		return 0, errors.New("library: forget: no user was given")
	}
	err = l.write(ctx, "forget a user", func(tx *sql.Tx) error {
		n, err := exec(ctx, tx, []any{l.keys.who(user)}, keyed()...)
		erased = int(n)
		return err
	})
	if err != nil {
		return 0, err
	}
	l.gen.Add(1) // shelves in memory hold the hash
	l.shelves.Purge()
	return erased, l.scrub(ctx)
}

// eraseKeyed erases what any secret has keyed.
func (l *Library) eraseKeyed(ctx context.Context) error {
	err := l.write(ctx, "erase what the lost secret keyed", func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, nil,
			"DELETE FROM report", "DELETE FROM gap_wording", "UPDATE gap SET resolved_by = ''",
			"UPDATE approved SET approved_by = ''", "UPDATE pin SET pinned_by = ''",
			"UPDATE setting SET changed_by = ''", "UPDATE setting_log SET changed_by = ''")
		return err
	})
	if err != nil {
		return err
	}
	return l.scrub(ctx)
}

// Purge erases everything of a server that the bot has left.
func (l *Library) Purge(ctx context.Context, server string) error {
	if server == "" {
		return fmt.Errorf("library: purge: %w", ErrServer)
	}
	err := l.write(ctx, "purge a server", func(tx *sql.Tx) error {
		// What refers to approved answers and gaps goes with them.
		_, err := exec(ctx, tx, []any{server},
			"DELETE FROM pin WHERE server = $1", "DELETE FROM approved WHERE server = $1", "DELETE FROM shared WHERE server = $1",
			"DELETE FROM gap WHERE server = $1", "DELETE FROM report WHERE server = $1", "DELETE FROM feedback WHERE server = $1",
			"DELETE FROM reply WHERE server = $1", "DELETE FROM setting WHERE server = $1", "DELETE FROM setting_log WHERE server = $1")
		return err
	})
	if err != nil {
		return err
	}
	l.gen.Add(1)
	l.shelves.Purge()
	l.forgetSettings()
	return l.scrub(ctx)
}

// Expired is how much Expire erased.
type Expired struct {
	Words  int // reports and wordings of members
	Shared int
	Counts int // rows of counts, log entries and days of the model's budget
	Files  int // damaged files that were set aside
}

// Expire erases what has been kept for its longest time. It is to be called at
// the start and then every hour or so.
func (l *Library) Expire(ctx context.Context, now time.Time) (Expired, error) {
	var out Expired
	now = now.UTC()
	err := l.write(ctx, "erase what has expired", func(tx *sql.Tx) error {
		for _, step := range []struct {
			into       *int
			limit      any
			statements []string
		}{
			{&out.Words, millis(now), []string{"DELETE FROM report WHERE expires_at <= $1", "DELETE FROM gap_wording WHERE expires_at <= $1"}},
			{&out.Shared, millis(now.Add(-l.opts.SharedKept)), []string{"DELETE FROM shared WHERE posted_at <= $1"}},
			{&out.Counts, now.Add(-countsKept).Format(time.DateOnly), []string{"DELETE FROM feedback WHERE day < $1",
				"DELETE FROM reply WHERE day < $1", "DELETE FROM gap_count WHERE day < $1"}},
			{&out.Counts, now.Add(-spendKept).Format(time.DateOnly), []string{"DELETE FROM model_spend WHERE day < $1"}},
			{&out.Counts, millis(now.Add(-countsKept)), []string{"DELETE FROM setting_log WHERE changed_at <= $1"}},
		} {
			n, err := exec(ctx, tx, []any{step.limit}, step.statements...)
			*step.into += int(n)
			if err != nil {
				return err
			}
		}
		_, err := exec(ctx, tx, nil, "DELETE FROM gap WHERE id NOT IN (SELECT gap FROM gap_count)")
		return err
	})
	if err != nil {
		return out, err
	}
	if out.Files, err = removeQuarantined(l.opts.Path, now.Add(-WordsKept)); err != nil {
		return out, err
	}
	if out.Words > 0 || l.unscrubbed.Load() {
		return out, l.scrub(ctx)
	}
	return out, nil
}
