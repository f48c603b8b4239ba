package discordtest

import (
	"fmt"
	"net/http"
	"sort"
	"strconv"
	"time"
)

// Permissions of a member or the bot in a channel, as far as they matter here.
const (
	PermissionAdministrator  uint64 = 1 << 3
	PermissionManageGuild    uint64 = 1 << 5
	PermissionViewChannel    uint64 = 1 << 10
	PermissionSendMessages   uint64 = 1 << 11
	PermissionManageMessages uint64 = 1 << 13
	PermissionReadHistory    uint64 = 1 << 16
	PermissionSendInThreads  uint64 = 1 << 38
	PermissionPinMessages    uint64 = 1 << 51
)

// defaultPermissions is what the bot may do in a channel that nobody set up.
const defaultPermissions = PermissionViewChannel | PermissionSendMessages | PermissionReadHistory | PermissionPinMessages

// defaultPinLimit is the documented number of pins per channel.
const defaultPinLimit = 250

// channel is a text channel.
type channel struct {
	guild       string // id of its server
	permissions uint64 // of the bot
	pinLimit    int
	pins        []*Message // oldest first
}

// channel finds or makes a channel. The caller holds s.mu.
func (s *Server) channel(id string) *channel {
	ch := s.channels[id]
	if ch == nil {
		ch = &channel{guild: DefaultGuild, permissions: defaultPermissions, pinLimit: defaultPinLimit}
		s.channels[id] = ch
	}
	return ch
}

// Allow sets what the bot may do in a channel.
func (s *Server) Allow(channel string, permissions uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channel(channel).permissions = permissions
}

// Move puts a channel into another server.
func (s *Server) Move(channel, guild string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channel(channel).guild = guild
}

// getChannel describes a channel that the bot may see.
func (s *Server) getChannel(c *call) reply {
	id := c.PathValue("channel")
	if r := s.lacks(c, PermissionViewChannel); r != nil {
		return *r
	}
	return reply{status: http.StatusOK, body: map[string]any{"id": id, "type": channelText, "guild_id": s.channel(id).guild, "name": "room"}}
}

// LimitPins sets how many pins a channel holds.
func (s *Server) LimitPins(channel string, limit int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channel(channel).pinLimit = limit
}

// Say puts a member's message into a channel and returns it.
func (s *Server) Say(channel, user, text string) Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.newMessage(channel)
	m.ByUser, m.Content, m.History = user, text, []string{text}
	s.touch()
	return m.copy()
}

// Message finds a message by its id.
func (s *Server) Message(id string) (Message, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.messages[id]
	if m == nil {
		return Message{}, false
	}
	return m.copy(), true
}

// Messages lists what everybody sees in a channel, oldest first.
func (s *Server) Messages(channel string) []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Message
	for _, m := range s.messages {
		if m.Channel == channel && !m.Deleted && !m.Ephemeral() {
			out = append(out, m.copy())
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}

// Delete removes a message as a moderator does by hand.
func (s *Server) Delete(id string) {
	s.mu.Lock()
	m := s.messages[id]
	if m == nil {
		s.mu.Unlock()
		return
	}
	wasPinned := m.Pinned
	s.dropPin(m)
	m.Deleted = true
	s.touch()
	s.mu.Unlock()
	if wasPinned {
		s.announcePins(m.Channel)
	}
}

// Unpin removes a pin as a moderator does by hand, and tells the client.
func (s *Server) Unpin(id string) {
	s.mu.Lock()
	m := s.messages[id]
	if m != nil {
		s.dropPin(m)
	}
	s.touch()
	s.mu.Unlock()
	if m != nil {
		s.announcePins(m.Channel)
	}
}

func (s *Server) announcePins(channel string) {
	s.Dispatch("CHANNEL_PINS_UPDATE", map[string]any{"guild_id": DefaultGuild, "channel_id": channel, "last_pin_timestamp": nil})
}

// dropPin takes a message out of its channel's pins. The caller holds s.mu.
func (s *Server) dropPin(m *Message) {
	ch := s.channel(m.Channel)
	for i, p := range ch.pins {
		if p == m {
			ch.pins = append(ch.pins[:i:i], ch.pins[i+1:]...)
			break
		}
	}
	m.Pinned = false
}

// posted finds a message that REST calls on a channel can reach: ephemeral
// ones are not there for anybody but the member who asked.
func (s *Server) posted(c *call) (*Message, *reply) {
	m := s.messages[c.PathValue("message")]
	if m == nil || m.Deleted || m.Ephemeral() || m.Channel != c.PathValue("channel") {
		r := unknownMessage()
		return nil, &r
	}
	return m, nil
}

// lacks refuses a call for which the bot lacks a permission in the channel.
func (s *Server) lacks(c *call, permission uint64) *reply {
	has := s.channel(c.PathValue("channel")).permissions
	if has&PermissionViewChannel == 0 {
		r := refuse(http.StatusForbidden, 50001, "Missing Access")
		return &r
	}
	if has&permission == 0 {
		r := refuse(http.StatusForbidden, 50013, "Missing Permissions")
		return &r
	}
	return nil
}

func (s *Server) postMessage(c *call) reply {
	if r := s.lacks(c, PermissionSendMessages); r != nil {
		return *r
	}
	var b messageBody
	c.decode(&b)
	if b.empty() {
		return s.emptyMessage()
	}
	nonce := ""
	if b.EnforceNonce && b.Nonce != nil {
		nonce = fmt.Sprint(b.Nonce)
		for _, m := range s.messages {
			if m.Nonce == nonce && m.Channel == c.PathValue("channel") && !m.Deleted {
				return reply{status: http.StatusOK, body: s.wire(m)}
			}
		}
	}
	m := s.newMessage(c.PathValue("channel"))
	m.Nonce = nonce
	m.apply(b)
	return reply{status: http.StatusOK, body: s.wire(m)}
}

func (s *Server) getMessage(c *call) reply {
	if r := s.lacks(c, PermissionReadHistory); r != nil {
		return *r
	}
	m, refused := s.posted(c)
	if refused != nil {
		return *refused
	}
	return reply{status: http.StatusOK, body: s.wire(m)}
}

func (s *Server) patchMessage(c *call) reply {
	m, refused := s.posted(c)
	if refused != nil {
		return *refused
	}
	if m.ByUser != "" {
		return refuse(http.StatusForbidden, 50005, "Cannot edit a message authored by another user")
	}
	return s.edit(m, c)
}

func (s *Server) deleteMessage(c *call) reply {
	m, refused := s.posted(c)
	if refused != nil {
		return *refused
	}
	if m.ByUser != "" {
		if r := s.lacks(c, PermissionManageMessages); r != nil {
			return *r
		}
	}
	s.dropPin(m)
	return s.remove(m)
}

func (s *Server) putPin(c *call) reply {
	if broken := reasonRule(c.Request); broken != "" {
		s.violateLocked("%s %s: %s", c.Method, c.route, broken)
		return refuse(http.StatusBadRequest, 50035, "Invalid Form Body")
	}
	if r := s.lacks(c, PermissionPinMessages); r != nil {
		return *r
	}
	m, refused := s.posted(c)
	if refused != nil {
		return *refused
	}
	if m.System {
		return refuse(http.StatusForbidden, 50021, "Cannot execute action on a system message")
	}
	ch := s.channel(m.Channel)
	if m.Pinned {
		return reply{status: http.StatusNoContent}
	}
	if len(ch.pins) >= ch.pinLimit {
		return refuse(http.StatusBadRequest, 30003, "Maximum number of pins reached for the channel ("+strconv.Itoa(ch.pinLimit)+")")
	}
	m.Pinned, m.PinnedAt = true, s.opts.Now()
	ch.pins = append(ch.pins, m)
	return reply{status: http.StatusNoContent}
}

func (s *Server) deletePin(c *call) reply {
	if broken := reasonRule(c.Request); broken != "" {
		s.violateLocked("%s %s: %s", c.Method, c.route, broken)
		return refuse(http.StatusBadRequest, 50035, "Invalid Form Body")
	}
	if r := s.lacks(c, PermissionPinMessages); r != nil {
		return *r
	}
	m, refused := s.posted(c)
	if refused != nil {
		return *refused
	}
	s.dropPin(m)
	return reply{status: http.StatusNoContent}
}

// getPins lists pins, the latest first, up to limit and before a time.
func (s *Server) getPins(c *call) reply {
	if r := s.lacks(c, PermissionViewChannel); r != nil {
		return *r
	}
	items := []any{}
	ch := s.channel(c.PathValue("channel"))
	if ch.permissions&PermissionReadHistory == 0 {
		return reply{status: http.StatusOK, body: map[string]any{"items": items, "has_more": false}}
	}
	limit := 50
	if q := c.URL.Query().Get("limit"); q != "" {
		n, err := strconv.Atoi(q)
		if err != nil || n < 1 || n > 50 {
			s.violateLocked("GET %s: limit %q is not 1 to 50", c.route, q)
			return refuse(http.StatusBadRequest, 50035, "Invalid Form Body")
		}
		limit = n
	}
	before, bounded := time.Time{}, false
	if q := c.URL.Query().Get("before"); q != "" {
		t, err := time.Parse(time.RFC3339Nano, q)
		if err != nil {
			s.violateLocked("GET %s: before %q is no ISO 8601 time", c.route, q)
			return refuse(http.StatusBadRequest, 50035, "Invalid Form Body")
		}
		before, bounded = t, true
	}
	more := false
	for i := len(ch.pins) - 1; i >= 0; i-- {
		m := ch.pins[i]
		if bounded && !m.PinnedAt.Before(before) {
			continue
		}
		if len(items) == limit {
			more = true
			break
		}
		items = append(items, map[string]any{"pinned_at": m.PinnedAt.UTC().Format(time.RFC3339Nano), "message": s.wire(m)})
	}
	return reply{status: http.StatusOK, body: map[string]any{"items": items, "has_more": more}}
}
