package discordtest

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Member is who acts, and where. The zero value is an ordinary member in the
// default channel with an English client.
type Member struct {
	User        string   // user id; DefaultUser when empty
	Guild       string   // server id; DefaultGuild when empty
	Channel     string   // channel id; DefaultRoom when empty
	Direct      bool     // in a direct message with the bot: no server
	Locale      string   // of the member's client; "en-US" when empty
	GuildLocale string   // of the server; "en-US" when empty
	Thread      bool     // the channel is a thread
	Permissions uint64   // of the member in the channel; an ordinary member's when 0
	Roles       []string // role ids
}

// Option is an option of a command as the member filled it in.
type Option struct {
	Name    string
	Value   any
	Focused bool // the one being typed, in an autocomplete
}

// Opt is short for an Option with a value.
func Opt(name string, value any) Option { return Option{Name: name, Value: value} }

func (m Member) withDefaults() Member {
	if m.User == "" {
		m.User = DefaultUser
	}
	if m.Guild == "" && !m.Direct {
		m.Guild = DefaultGuild
	}
	if m.Channel == "" {
		m.Channel = DefaultRoom
	}
	if m.Locale == "" {
		m.Locale = "en-US"
	}
	if m.GuildLocale == "" {
		m.GuildLocale = "en-US"
	}
	if m.Permissions == 0 {
		m.Permissions = PermissionViewChannel | PermissionSendMessages | PermissionReadHistory
	}
	return m
}

// Types of channels.
const (
	channelText   = 0
	channelDirect = 1
	channelThread = 11 // public
)

func (m Member) channelType() int {
	switch {
	case m.Direct:
		return channelDirect
	case m.Thread:
		return channelThread
	}
	return channelText
}

// Command uses a chat command.
func (s *Server) Command(m Member, name string, options ...Option) *Interaction {
	return s.interact(m, typeCommand, s.commandData(m, name, commandChat, options), nil)
}

// Complete types into an option that has autocomplete.
func (s *Server) Complete(m Member, name string, options ...Option) *Interaction {
	return s.interact(m, typeAutocomplete, s.commandData(m, name, commandChat, options), nil)
}

// MessageCommand uses a command of the menu of a message.
func (s *Server) MessageCommand(m Member, name string, target Message) *Interaction {
	data := s.commandData(m, name, commandMessage, nil)
	data["target_id"] = target.ID
	s.mu.Lock()
	data["resolved"] = map[string]any{"messages": map[string]any{target.ID: s.wire(&target)}}
	s.mu.Unlock()
	return s.interact(m, typeCommand, data, nil)
}

// Click presses a button of a message, or picks values in a select.
func (s *Server) Click(m Member, on Message, customID string, values ...string) *Interaction {
	data := map[string]any{"custom_id": customID, "component_type": componentButton}
	if len(values) > 0 {
		data["component_type"], data["values"] = 3, values
	}
	if !hasCustomID(on.Components, customID) {
		s.violate("the message %s has no component %q", on.ID, customID)
	}
	return s.interact(m, typeComponent, data, &on)
}

// Submit fills in the modal that an interaction opened. The values go by the
// custom_id of the text inputs; on is the message below which the modal was
// opened, nil for none.
func (s *Server) Submit(m Member, opener *Interaction, on *Message, values map[string]string) *Interaction {
	var modal struct {
		CustomID   string           `json:"custom_id"`
		Components []map[string]any `json:"components"`
	}
	if err := json.Unmarshal(opener.Outcome().Modal, &modal); err != nil {
		s.violate("a modal was submitted that was never shown: %v", err)
	}
	for _, part := range modal.Components {
		fillIn(part, values)
	}
	return s.interact(m, typeModal, map[string]any{"custom_id": modal.CustomID, "components": modal.Components}, on)
}

// fillIn turns a modal's part into what Discord sends back for it.
func fillIn(part map[string]any, values map[string]string) {
	if id, ok := part["custom_id"].(string); ok {
		part["value"] = values[id]
	}
	for _, key := range []string{"label", "placeholder", "description", "style", "required", "min_length", "max_length"} {
		delete(part, key)
	}
	children, _ := part["components"].([]any)
	if one, ok := part["component"]; ok {
		children = append(children, one)
	}
	for _, c := range children {
		fillIn(object(c), values)
	}
}

func hasCustomID(components json.RawMessage, id string) bool {
	var list []any
	_ = json.Unmarshal(components, &list)
	var find func(any) bool
	find = func(node any) bool {
		m := object(node)
		if m["custom_id"] == id {
			return true
		}
		children, _ := m["components"].([]any)
		for _, key := range []string{"component", "accessory"} {
			children = append(children, m[key])
		}
		for _, c := range children {
			if c != nil && find(c) {
				return true
			}
		}
		return false
	}
	for _, node := range list {
		if find(node) {
			return true
		}
	}
	return false
}

func (s *Server) commandData(m Member, name string, kind int64, options []Option) map[string]any {
	m = m.withDefaults()
	s.mu.Lock()
	defer s.mu.Unlock()
	cmd := s.registered(m.Guild, name, kind)
	if cmd == nil {
		s.violateLocked("the command %s is not registered", name)
	}
	data := map[string]any{"id": cmd["id"], "name": name, "type": kind}
	types := map[string]int64{}
	defined, _ := cmd["options"].([]any)
	for _, o := range defined {
		def := object(o)
		n, _ := def["name"].(string)
		types[n] = number(def["type"])
	}
	var list []any
	for _, o := range options {
		if types[o.Name] == 0 {
			s.violateLocked("the command %s has no option %s", name, o.Name)
		}
		sent := map[string]any{"name": o.Name, "type": types[o.Name], "value": o.Value}
		if o.Focused {
			sent["focused"] = true
		}
		list = append(list, sent)
	}
	if list != nil {
		data["options"] = list
	}
	return data
}

// interact builds an interaction, remembers it and sends it.
func (s *Server) interact(m Member, kind int, data map[string]any, on *Message) *Interaction {
	m = m.withDefaults()
	s.mu.Lock()
	i := &Interaction{server: s, ID: s.newID(), kind: kind, created: s.opts.Now(), room: m.Channel, guild: m.Guild}
	i.Token = "interaction-token-" + i.ID
	i.fields = s.envelope(m, i, data)
	if on != nil {
		i.original = s.messages[on.ID]
		i.fields["message"] = s.wire(on)
	}
	s.interactions[i.Token] = i
	s.mu.Unlock()
	i.Send()
	return i
}

// Send sends the interaction, once more if it was sent before: the gateway may
// repeat an event after a resume.
func (i *Interaction) Send() {
	if !i.server.Dispatch("INTERACTION_CREATE", i.fields) {
		i.server.violate("an interaction was sent while no client was connected")
	}
}

// Spoil sends a second interaction like this one with parts of its data
// replaced, to see what the client makes of payloads that it does not know.
func (i *Interaction) Spoil(change func(fields map[string]any)) *Interaction {
	s := i.server
	s.mu.Lock()
	n := &Interaction{server: s, ID: s.newID(), kind: i.kind, created: s.opts.Now(), room: i.room, guild: i.guild}
	n.Token = "interaction-token-" + n.ID
	n.fields = map[string]any{}
	_ = json.Unmarshal(mustJSON(i.fields), &n.fields)
	n.fields["id"], n.fields["token"] = n.ID, n.Token
	change(n.fields)
	s.interactions[n.Token] = n
	s.mu.Unlock()
	n.Send()
	return n
}

func (s *Server) envelope(m Member, i *Interaction, data map[string]any) map[string]any {
	user := map[string]any{"id": m.User, "username": "member", "discriminator": "0", "avatar": nil, "global_name": "Member"}
	f := map[string]any{
		"id": i.ID, "application_id": s.opts.AppID, "type": i.kind, "token": i.Token, "version": 1, "data": data,
		"channel_id": m.Channel, "channel": map[string]any{"id": m.Channel, "type": m.channelType(), "name": "room"},
		"locale": m.Locale, "entitlements": []any{}, "attachment_size_limit": 10485760,
		"app_permissions": strconv.FormatUint(s.channel(m.Channel).permissions, 10),
	}
	if m.Direct {
		f["user"], f["context"] = user, 1
		f["authorizing_integration_owners"] = map[string]any{"1": m.User}
		return f
	}
	f["guild_id"], f["guild_locale"], f["context"] = m.Guild, m.GuildLocale, 0
	f["guild"] = map[string]any{"id": m.Guild, "locale": m.GuildLocale, "features": []any{}}
	f["authorizing_integration_owners"] = map[string]any{"0": m.Guild}
	roles := m.Roles
	if roles == nil {
		roles = []string{}
	}
	f["member"] = map[string]any{"user": user, "roles": roles, "permissions": fmt.Sprint(m.Permissions), "nick": nil,
		"joined_at": "2024-01-01T00:00:00Z", "deaf": false, "mute": false, "flags": 0}
	return f
}
