package library

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// few is the least count that is told: below it a number may point at a person.
const few = 5

// Count is a number of 5 or more; anything less, zero too, is the zero Count.
type Count int

func counted(n int) Count {
	if n < few {
		return 0
	}
	return Count(n)
}

// String is the number, or "< 5".
func (c Count) String() string {
	if c < few {
		return fmt.Sprintf("< %d", few)
	}
	return fmt.Sprint(int(c))
}

// Stats is what happened in a server, as counts. A key of a map whose count is
// under 5 is left out.
type Stats struct {
	Days       int              `json:"days"`        // that the first four cover, today included
	Replies    map[string]Count `json:"replies"`     // by action
	Helpful    Count            `json:"helpful"`     // opinions
	NotHelpful Count            `json:"not_helpful"` // opinions
	Reasons    map[string]Count `json:"reasons"`     // by code
	Gaps       Count            `json:"gaps"`        // open groups
	Unanswered Count            `json:"unanswered"`  // questions in open groups
	Reports    Count            `json:"reports"`     // open
	Shared     Count            `json:"shared"`
	Pins       Count            `json:"pins"`
	Approved   map[string]Count `json:"approved"` // by state
}

// Stats counts for one server, or for all when all is true. Days are those
// before and with today, at least 1.
func (l *Library) Stats(ctx context.Context, server string, all bool, days int) (Stats, error) {
	s := Stats{Days: max(1, days)}
	from := l.now().AddDate(0, 0, 1-s.Days).Format(time.DateOnly)
	q := counter{ctx: ctx, db: l.reader, server: server, all: all}
	s.Replies = q.by("SELECT action, SUM(n) FROM reply WHERE ($1 OR server = $2) AND day >= $3 GROUP BY action", from)
	opinions := q.by("SELECT CASE WHEN helpful THEN 'yes' ELSE 'no' END, SUM(n) FROM feedback WHERE ($1 OR server = $2) AND day >= $3 AND reason = '' GROUP BY helpful", from)
	s.Helpful, s.NotHelpful = opinions["yes"], opinions["no"]
	s.Reasons = q.by("SELECT reason, SUM(n) FROM feedback WHERE ($1 OR server = $2) AND day >= $3 AND reason <> '' GROUP BY reason", from)
	s.Approved = q.by("SELECT state, COUNT(*) FROM approved WHERE ($1 OR server = $2) GROUP BY state")
	s.Gaps = q.one("SELECT 'all', COUNT(*) FROM gap WHERE ($1 OR server = $2) AND resolved_at = 0")
	s.Unanswered = q.one("SELECT 'all', COALESCE(SUM(n), 0) FROM gap_count JOIN gap ON gap.id = gap_count.gap WHERE ($1 OR gap.server = $2) AND gap.resolved_at = 0")
	s.Reports = q.one("SELECT 'all', COUNT(*) FROM report WHERE ($1 OR server = $2) AND expires_at > $3", millis(l.now()))
	s.Shared = q.one("SELECT 'all', COUNT(*) FROM shared WHERE ($1 OR server = $2)")
	s.Pins = q.one("SELECT 'all', COUNT(*) FROM pin WHERE ($1 OR server = $2)")
	if q.err != nil {
		return Stats{}, fmt.Errorf("library: stats: %w", q.err)
	}
	return s, nil
}

// counter runs queries until one fails.
type counter struct {
	ctx    context.Context
	db     *sql.DB
	server string
	all    bool
	err    error
}

func (q *counter) by(query string, args ...any) map[string]Count {
	out := map[string]Count{}
	if q.err != nil {
		return out
	}
	q.err = each(q.ctx, q.db, func(rows *sql.Rows) error {
		var name string
		var n int
		err := rows.Scan(&name, &n)
		if c := counted(n); c > 0 {
			out[name] = c
		}
		return err
	}, query, append([]any{q.all, q.server}, args...)...)
	return out
}

func (q *counter) one(query string, args ...any) Count { return q.by(query, args...)["all"] }
