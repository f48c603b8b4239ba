package library

import (
	"context"
	"database/sql"
	"regexp"
)

// Opinion is what a member thought of an answer: codes alone.
type Opinion struct {
	Server  string // "" for a direct message
	Helpful bool
	Reason  string // code, for one that adds a reason; "" for the opinion itself
	Mode    string // of the answer
	Lang    string // of the answer
	Topic   string // id of the first topic that it rests on; "" for none
}

// Reply is what was done with one question: codes alone.
type Reply struct {
	Server, Action, Mode, Lang string
}

// code is the form of everything that is counted by: ids of topics, reasons,
// actions. Free text does not have it.
var code = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)

// unknownCode takes the place of anything that is no code.
const unknownCode = "other"

func coded(s string) string {
	if s == "" || code.MatchString(s) {
		return s
	}
	return unknownCode
}

// CountOpinion adds an opinion to the day's counts.
func (l *Library) CountOpinion(ctx context.Context, o Opinion) error {
	return l.write(ctx, "count an opinion", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO feedback (server, day, helpful, reason, mode, lang, topic, n)
			VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
			ON CONFLICT (server, day, helpful, reason, mode, lang, topic) DO UPDATE SET n = feedback.n + 1`,
			o.Server, l.today(), o.Helpful, coded(o.Reason), coded(o.Mode), coded(o.Lang), coded(o.Topic))
		return err
	})
}

// CountReply adds a reply to the day's counts.
func (l *Library) CountReply(ctx context.Context, r Reply) error {
	return l.write(ctx, "count a reply", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO reply (server, day, action, mode, lang, n)
			VALUES ($1, $2, $3, $4, $5, 1)
			ON CONFLICT (server, day, action, mode, lang) DO UPDATE SET n = reply.n + 1`,
			r.Server, l.today(), coded(r.Action), coded(r.Mode), coded(r.Lang))
		return err
	})
}
