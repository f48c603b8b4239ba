package bot

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"baclobot/internal/locale"
)

// Kinds of interactions.
const (
	kindCommand      = 2
	kindComponent    = 3
	kindAutocomplete = 4
	kindModal        = 5
)

// interaction is what an interaction says, as far as this package needs it.
// It is decoded here and not by discordgo, which loses all of the data when it
// meets one component that it does not know.
type interaction struct {
	ID             string          `json:"id"`
	Token          string          `json:"token"`
	Type           int             `json:"type"`
	GuildID        string          `json:"guild_id"`
	ChannelID      string          `json:"channel_id"`
	Locale         string          `json:"locale"`
	GuildLocale    string          `json:"guild_locale"`
	AppPermissions permissions     `json:"app_permissions"`
	Member         *member         `json:"member"`
	User           *user           `json:"user"`
	Message        *posted         `json:"message"`
	Channel        channel         `json:"channel"`
	RawData        json.RawMessage `json:"data"`

	Data interactionData `json:"-"`
}

type member struct {
	User        user        `json:"user"`
	Roles       []string    `json:"roles"`
	Permissions permissions `json:"permissions"`
}

// channel is where an interaction happened.
type channel struct {
	Type   int    `json:"type"`
	Parent string `json:"parent_id"` // of a thread, the channel that it belongs to
}

type user struct {
	ID string `json:"id"`
}

// posted is a message that an interaction refers to.
type posted struct {
	ID        string `json:"id"`
	ChannelID string `json:"channel_id"`
	Content   string `json:"content"`
	Flags     int    `json:"flags"`
	Author    user   `json:"author"`
}

// interactionData is the union of what the kinds of interactions carry.
type interactionData struct {
	Name     string          `json:"name"`
	Type     int             `json:"type"`
	TargetID string          `json:"target_id"`
	CustomID string          `json:"custom_id"`
	Values   []string        `json:"values"`
	Options  []commandOption `json:"options"`
	Resolved struct {
		Messages map[string]posted `json:"messages"`
	} `json:"resolved"`
	Components []modalPart `json:"components"`
}

// commandOption is an option as a member filled it in.
type commandOption struct {
	Name    string          `json:"name"`
	Value   json.RawMessage `json:"value"`
	Focused bool            `json:"focused"`
}

// modalPart is a row or a label of a submitted modal, or a field inside.
type modalPart struct {
	CustomID   string      `json:"custom_id"`
	Value      string      `json:"value"`
	Component  *modalPart  `json:"component"`
	Components []modalPart `json:"components"`
}

// permissions is a bit set, which Discord writes as a decimal string.
type permissions uint64

// UnmarshalJSON implements json.Unmarshaler.
func (p *permissions) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	v, err := strconv.ParseUint(strings.Trim(string(b), `"`), 10, 64)
	*p = permissions(v)
	return err
}

// decodeInteraction reads an interaction. When only its data cannot be read,
// the interaction comes back with the error, so that it can still be answered.
func decodeInteraction(raw json.RawMessage) (*interaction, error) {
	var in interaction
	if err := json.Unmarshal(raw, &in); err != nil || in.ID == "" || in.Token == "" {
		return nil, fmt.Errorf("decoding an interaction: it cannot be read (%T)", err)
	}
	if len(in.RawData) == 0 {
		return &in, nil
	}
	if err := json.Unmarshal(in.RawData, &in.Data); err != nil {
		return &in, fmt.Errorf("decoding the data of an interaction of kind %d (%T)", in.Type, err)
	}
	return &in, nil
}

// text is the value of a string option, "" when it was not given.
func (d interactionData) text(name string) string {
	for _, o := range d.Options {
		if o.Name == name {
			var s string
			_ = json.Unmarshal(o.Value, &s) // another type is as good as none
			return s
		}
	}
	return ""
}

// field is what a member typed into a text input of a modal.
func (d interactionData) field(customID string) string {
	var find func(parts []modalPart) string
	find = func(parts []modalPart) string {
		for _, p := range parts {
			if p.CustomID == customID {
				return p.Value
			}
			if p.Component != nil {
				if v := find([]modalPart{*p.Component}); v != "" {
					return v
				}
			}
			if v := find(p.Components); v != "" {
				return v
			}
		}
		return ""
	}
	return find(d.Components)
}

// focused is the option that is being typed, with what is there so far.
func (d interactionData) focused() (name, typed string) {
	for _, o := range d.Options {
		if o.Focused {
			return o.Name, d.text(o.Name)
		}
	}
	return "", ""
}

// userID is the id of the member, in a server and in a direct message.
func (in *interaction) userID() string {
	switch {
	case in.Member != nil:
		return in.Member.User.ID
	case in.User != nil:
		return in.User.ID
	}
	return ""
}

// direct reports whether the interaction happened outside a server.
func (in *interaction) direct() bool { return in.GuildID == "" }

// clientLang is the language of the member's client if it is one of ours, ""
// otherwise.
func (in *interaction) clientLang() string {
	switch base, _, _ := strings.Cut(in.Locale, "-"); base {
	case locale.French, locale.English:
		return base
	}
	return ""
}

// labels is the language of everything around an answer.
func (in *interaction) labels() string {
	if in.clientLang() == locale.French {
		return locale.French
	}
	return locale.English
}

// serverLang is the language of what a server's moderators read.
func (in *interaction) serverLang() string {
	if base, _, _ := strings.Cut(in.GuildLocale, "-"); base == locale.French {
		return locale.French
	}
	return locale.English
}
