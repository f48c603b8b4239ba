package bot

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"
)

// pinPages bounds how many pages of pins are read; Discord has 50 on a page and
// 250 in a channel.
const pinPages = 20

// pinsChanged looks for pins of the bot that somebody took away by hand.
func (b *Bot) pinsChanged(ctx context.Context, raw json.RawMessage) error {
	var e struct {
		Guild   string `json:"guild_id"`
		Channel string `json:"channel_id"`
	}
	if err := json.Unmarshal(raw, &e); err != nil || e.Channel == "" {
		return errUnknown
	}
	if b.opts.Library == nil || e.Guild == "" {
		return nil
	}
	b.looking.Lock() // one channel after the other: pins change rarely
	defer b.looking.Unlock()
	pins, err := b.opts.Library.Pins(ctx, e.Guild, e.Channel)
	if err != nil || len(pins) == 0 {
		return err
	}
	asked := b.opts.Now()
	listed, err := b.listPins(ctx, e.Channel)
	if err != nil {
		return err
	}
	for _, p := range pins {
		if slices.Contains(listed, p.Message) || !p.At.Before(asked.Truncate(time.Millisecond)) {
			continue
		}
		// A bot that may not read the history gets an empty list, so the message
		// itself decides.
		still, err := b.stillPinned(ctx, e.Channel, p.Message)
		switch {
		case hasCode(err, codeUnknownMessage):
			b.gone(ctx, e.Guild, p.Message)
		case err != nil:
			return err
		case !still:
			b.forgetPin(ctx, e.Guild, p.Message)
		}
	}
	return nil
}

// listPins lists the ids of all messages that are pinned in a channel.
func (b *Bot) listPins(ctx context.Context, channel string) ([]string, error) {
	var out []string
	before := ""
	for range pinPages {
		var page struct {
			Items []struct {
				At      string `json:"pinned_at"`
				Message struct {
					ID string `json:"id"`
				} `json:"message"`
			} `json:"items"`
			More bool `json:"has_more"`
		}
		address := discordgo.EndpointChannel(channel) + "/messages/pins?limit=50"
		if before != "" {
			address += "&before=" + url.QueryEscape(before)
		}
		if err := b.read(ctx, "reading pins", address, &page); err != nil {
			return nil, err
		}
		for _, item := range page.Items {
			out = append(out, item.Message.ID)
			before = item.At
		}
		if !page.More || len(page.Items) == 0 {
			break
		}
	}
	return out, nil
}

func (b *Bot) stillPinned(ctx context.Context, channel, message string) (bool, error) {
	var m struct {
		Pinned bool `json:"pinned"`
	}
	err := b.read(ctx, "reading a pinned message", discordgo.EndpointChannelMessage(channel, message), &m)
	return m.Pinned, err
}

// read gets something from Discord.
func (b *Bot) read(ctx context.Context, op, address string, out any) error {
	return persist(ctx, editTries, func() error {
		ctx, cancel := context.WithTimeout(ctx, editTime)
		defer cancel()
		return b.rest.call(ctx, op, http.MethodGet, address, nil, out)
	})
}
