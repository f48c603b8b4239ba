package bot

import (
	"context"
	"encoding/json"
	"errors"
)

// readied erases everything of the servers that the bot was removed from while
// it was away. READY names every server that it is in, also those that are
// down; a READY that names none erases nothing, since what moderators decided
// does not come back.
func (b *Bot) readied(ctx context.Context, raw json.RawMessage) error {
	var ready struct {
		Guilds []struct {
			ID string `json:"id"`
		} `json:"guilds"`
	}
	if err := json.Unmarshal(raw, &ready); err != nil {
		return errUnknown
	}
	if len(ready.Guilds) == 0 || b.opts.Library == nil {
		return nil
	}
	in := map[string]bool{}
	for _, g := range ready.Guilds {
		if g.ID == "" {
			return errUnknown
		}
		in[g.ID] = true
	}
	kept, err := b.opts.Library.Servers(ctx)
	if err != nil {
		return err
	}
	var failed error
	for _, server := range kept {
		if in[server] {
			continue
		}
		b.servers.Remove(server)
		if err := b.opts.Library.Purge(ctx, server); err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		b.log.Info("everything of a server that the bot left was erased")
	}
	return failed
}
