package library

import (
	"context"
	"database/sql"
	"fmt"
)

// Servers returns the ids of the servers that anything is kept of, in order.
func (l *Library) Servers(ctx context.Context) ([]string, error) {
	var out []string
	err := each(ctx, l.reader, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		out = append(out, id)
		return err
	}, `SELECT server FROM (
			SELECT server FROM pin UNION SELECT server FROM approved UNION SELECT server FROM shared
			UNION SELECT server FROM gap UNION SELECT server FROM report UNION SELECT server FROM feedback
			UNION SELECT server FROM reply UNION SELECT server FROM setting UNION SELECT server FROM setting_log
		) AS kept WHERE server <> '' ORDER BY server`)
	if err != nil {
		return nil, fmt.Errorf("library: servers: %w", err)
	}
	return out, nil
}
