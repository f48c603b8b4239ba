package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Pin is a message of the bot that is pinned in its channel.
type Pin struct {
	Server, Channel, Message string
	Approved                 string // id of the approved answer; "" for none
	By                       string // keyed hash of who pinned; filled in
	At                       time.Time
}

// RecordPin notes a pin that Discord has accepted. ErrPinned says that it is
// noted already.
func (l *Library) RecordPin(ctx context.Context, user string, p Pin) error {
	return l.write(ctx, "record a pin", func(tx *sql.Tx) error { return l.insertPin(ctx, tx, user, p) })
}

func (l *Library) insertPin(ctx context.Context, tx *sql.Tx, user string, p Pin) error {
	if p.Server == "" || p.Channel == "" || p.Message == "" {
		return errors.New("a pin needs a server, a channel and a message")
	}
	var approved sql.NullString
	if p.Approved != "" {
		approved = sql.NullString{String: p.Approved, Valid: true}
	}
	r, err := tx.ExecContext(ctx, `INSERT INTO pin (message, channel, server, approved, pinned_by, pinned_at)
		VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (message) DO NOTHING`,
		p.Message, p.Channel, p.Server, approved, l.keys.who(user), millis(l.now()))
	if err = one(r, err); errors.Is(err, ErrNotFound) {
		return ErrPinned
	}
	return err
}

// Pins returns the bot's pins in a channel, the oldest first; in all channels
// of the server when channel is "".
func (l *Library) Pins(ctx context.Context, server, channel string) ([]Pin, error) {
	list, err := readPins(ctx, l.reader, server, channel)
	if err != nil {
		return nil, fmt.Errorf("library: pins: %w", err)
	}
	return list, nil
}

func readPins(ctx context.Context, q querier, server, channel string) ([]Pin, error) {
	var out []Pin
	err := each(ctx, q, func(rows *sql.Rows) error {
		p := Pin{Server: server}
		var approved sql.NullString
		var at int64
		err := rows.Scan(&p.Channel, &p.Message, &approved, &p.By, &at)
		p.Approved, p.At = approved.String, fromMillis(at)
		out = append(out, p)
		return err
	}, `SELECT channel, message, approved, pinned_by, pinned_at FROM pin
		WHERE server = $1 AND (channel = $2 OR $2 = '') ORDER BY pinned_at, message`, server, channel)
	return out, err
}

// OldestPin returns the bot's oldest pin in a channel, or ErrNotFound.
func (l *Library) OldestPin(ctx context.Context, server, channel string) (Pin, error) {
	list, err := l.Pins(ctx, server, channel)
	if err == nil && len(list) == 0 {
		err = fmt.Errorf("library: oldest pin: %w", ErrNotFound)
	}
	if err != nil {
		return Pin{}, err
	}
	return list[0], nil
}

// RemovePin forgets a pin, or is ErrNotFound. The approved answer stays.
func (l *Library) RemovePin(ctx context.Context, server, message string) error {
	return l.write(ctx, "remove a pin", func(tx *sql.Tx) error {
		return one(tx.ExecContext(ctx, "DELETE FROM pin WHERE server = $1 AND message = $2", server, message))
	})
}

// ReconcilePins compares the bot's pins in a channel with the messages that
// are pinned there now, all pages of them, forgets those that are not, and
// returns them: somebody unpinned them by hand. A pin that was recorded at or
// after asked, the time at which Discord was asked for its list, stays: the
// list may be older than it.
func (l *Library) ReconcilePins(ctx context.Context, server, channel string, pinned []string, asked time.Time) (removed []Pin, err error) {
	err = l.write(ctx, "compare pins", func(tx *sql.Tx) error {
		list, err := readPins(ctx, tx, server, channel)
		if err != nil {
			return err
		}
		for _, p := range list {
			if slices.Contains(pinned, p.Message) || millis(p.At) >= millis(asked) {
				continue
			}
			if _, err := tx.ExecContext(ctx, "DELETE FROM pin WHERE message = $1", p.Message); err != nil {
				return err
			}
			removed = append(removed, p)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return removed, nil
}
