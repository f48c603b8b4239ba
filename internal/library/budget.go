package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Spend is what calls of a model used up.
type Spend struct {
	Tokens int
	Cost   int64 // in millionths of the unit of the prices
}

// Spent returns the total of a day, written 2006-01-02, in UTC.
func (l *Library) Spent(ctx context.Context, day string) (Spend, error) {
	var s Spend
	err := l.reader.QueryRowContext(ctx, "SELECT tokens, cost FROM model_spend WHERE day = $1", day).Scan(&s.Tokens, &s.Cost)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return Spend{}, fmt.Errorf("library: spent on the model: %w", err)
	}
	return s, nil
}

// AddSpend adds to the total of a day, atomically, and returns the new total.
// An amount may be negative.
func (l *Library) AddSpend(ctx context.Context, day string, amount Spend) (total Spend, err error) {
	err = l.write(ctx, "add to what was spent on the model", func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `INSERT INTO model_spend (day, tokens, cost) VALUES ($1, $2, $3)
			ON CONFLICT (day) DO UPDATE SET tokens = model_spend.tokens + excluded.tokens, cost = model_spend.cost + excluded.cost
			RETURNING tokens, cost`, day, amount.Tokens, amount.Cost).Scan(&total.Tokens, &total.Cost)
	})
	return total, err
}
