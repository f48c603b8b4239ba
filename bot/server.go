package bot

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"baclobot/internal/answer"
	"baclobot/internal/library"
)

// Servers whose settings are kept in memory.
const serversKept = 4096

// settingsTime bounds the look at settings before an acknowledgement, which
// Discord waits three seconds for.
const settingsTime = 800 * time.Millisecond

// settings is how a server wants the bot. Without a library, and when it
// cannot be read, it is as if nothing had been set.
func (b *Bot) settings(ctx context.Context, server string) library.Settings {
	unset := library.Settings{Visibility: library.Private}
	if b.opts.Library == nil || server == "" {
		return unset
	}
	ctx, cancel := context.WithTimeout(ctx, settingsTime)
	defer cancel()
	s, err := b.opts.Library.Settings(ctx, server)
	if err != nil {
		b.log.Warn("the settings of a server were not read", "error", err)
		if s, ok := b.servers.Get(server); ok {
			return s
		}
		return unset
	}
	b.servers.Add(server, s)
	return s
}

// asked is a question in somebody's words. Whose emergency numbers come first
// is looked up in memory alone: nothing that could fail stands before a safety
// reply.
func (b *Bot) asked(x *exchange, text string) answer.Question {
	q := answer.Question{Text: text, Locale: x.clientLang(), Server: x.GuildID}
	if s, ok := b.servers.Get(x.GuildID); ok {
		q.Country = s.Country
	}
	return q
}

// may reports whether questions are taken in the channel, or in the channel
// that the thread belongs to.
func may(s library.Settings, x *exchange) bool {
	return len(s.AllowedChannels) == 0 || x.direct() ||
		slices.Contains(s.AllowedChannels, x.ChannelID) || slices.Contains(s.AllowedChannels, x.Channel.Parent)
}

// moderates reports whether the member keeps order here: by Discord's rights,
// or by the role that the server chose.
func moderates(s library.Settings, x *exchange) bool {
	return x.moderator() || s.ModeratorRole != "" && x.Member != nil && slices.Contains(x.Member.Roles, s.ModeratorRole)
}

// reviewChannel is where reports go: as the server says, else as the operator.
func (b *Bot) reviewChannel(ctx context.Context, server string) string {
	if s := b.settings(ctx, server); s.ReviewChannel != "" {
		return s.ReviewChannel
	}
	return b.opts.ReviewChannel
}

// alertChannel is where the moderators learn of emergencies.
func (b *Bot) alertChannel(ctx context.Context, server string) string {
	if s := b.settings(ctx, server); s.AlertChannel != "" {
		return s.AlertChannel
	}
	return b.opts.AlertChannel
}

// arrived reads the settings of a server as soon as Discord names it, so that
// the first emergency there finds its country in memory.
func (b *Bot) arrived(ctx context.Context, raw json.RawMessage) error {
	var g struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(raw, &g); err != nil || g.ID == "" {
		return errUnknown
	}
	b.settings(ctx, g.ID)
	return nil
}

// left erases everything of a server that the bot was removed from. A server
// that is down for a while is still there.
func (b *Bot) left(ctx context.Context, raw json.RawMessage) error {
	var g struct {
		ID          string `json:"id"`
		Unavailable bool   `json:"unavailable"`
	}
	if err := json.Unmarshal(raw, &g); err != nil || g.ID == "" {
		return errUnknown
	}
	if g.Unavailable || b.opts.Library == nil {
		return nil
	}
	b.servers.Remove(g.ID)
	if err := b.opts.Library.Purge(ctx, g.ID); err != nil {
		return err
	}
	b.log.Info("everything of a server that the bot left was erased")
	return nil
}
