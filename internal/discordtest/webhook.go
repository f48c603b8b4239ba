package discordtest

import (
	"encoding/json"
	"net/http"
)

// postCallback takes the first response to an interaction.
func (s *Server) postCallback(c *call) reply {
	i := s.interactions[c.PathValue("token")]
	if i == nil || i.ID != c.PathValue("interaction") {
		return refuse(http.StatusNotFound, 10062, "Unknown interaction")
	}
	if i.response != 0 {
		return refuse(http.StatusBadRequest, 40060, "Interaction has already been acknowledged.")
	}
	if s.opts.Now().Sub(i.created) > ResponseDeadline {
		return refuse(http.StatusNotFound, 10062, "Unknown interaction")
	}
	kind := number(c.object()["type"])
	if !i.accepts(kind) {
		s.violateLocked("callback type %d cannot answer an interaction of type %d", kind, i.kind)
		return refuse(http.StatusBadRequest, 50035, "Invalid Form Body")
	}
	return s.respond(i, int(kind), c)
}

func (s *Server) respond(i *Interaction, kind int, c *call) reply {
	var body struct {
		Data messageBody `json:"data"`
	}
	c.decode(&body)
	var raw struct {
		Data json.RawMessage `json:"data"`
	}
	c.decode(&raw)
	switch kind {
	case callbackMessage, callbackDefer:
		if kind == callbackMessage && body.Data.empty() {
			return s.emptyMessage()
		}
		m := s.newMessage(i.room)
		if body.Data.Flags != nil {
			m.Flags = *body.Data.Flags & FlagEphemeral
		}
		i.private = m.Ephemeral()
		i.original = m
		if kind == callbackMessage {
			m.apply(body.Data)
		} else {
			m.Flags |= FlagLoading
		}
	case callbackUpdate:
		i.original.apply(body.Data)
		i.private = i.original.Ephemeral()
	case callbackDeferred:
		i.private = i.original.Ephemeral()
	case callbackChoices:
		i.choices = raw.Data
	case callbackModal:
		i.modal = raw.Data
	}
	i.response = kind
	return reply{status: http.StatusNoContent}
}

func (s *Server) newMessage(room string) *Message {
	m := &Message{ID: s.newID(), Channel: room}
	s.messages[m.ID] = m
	return m
}

func (s *Server) emptyMessage() reply {
	s.violateLocked("an empty message")
	return refuse(http.StatusBadRequest, 50006, "Cannot send an empty message")
}

// live finds the interaction of a webhook call, or the refusal.
func (s *Server) live(c *call) (*Interaction, *reply) {
	i := s.interactions[c.PathValue("token")]
	if i == nil || i.response == 0 || c.PathValue("app") != s.opts.AppID {
		r := refuse(http.StatusNotFound, 10015, "Unknown Webhook")
		return nil, &r
	}
	if s.opts.Now().Sub(i.created) > TokenLife {
		r := refuse(http.StatusUnauthorized, 50027, "Invalid Webhook Token")
		return nil, &r
	}
	return i, nil
}

func unknownMessage() reply {
	return refuse(http.StatusNotFound, 10008, "Unknown Message")
}

func (s *Server) getOriginal(c *call) reply {
	i, refused := s.live(c)
	if refused != nil {
		return *refused
	}
	if i.original == nil || i.original.Deleted {
		return unknownMessage()
	}
	return reply{status: http.StatusOK, body: s.wire(i.original)}
}

func (s *Server) patchOriginal(c *call) reply {
	i, refused := s.live(c)
	if refused != nil {
		return *refused
	}
	return s.edit(i.original, c)
}

func (s *Server) edit(m *Message, c *call) reply {
	if m == nil || m.Deleted {
		return unknownMessage()
	}
	var b messageBody
	c.decode(&b)
	after := m.copy()
	after.apply(b)
	if after.Content == "" && len(after.Components) <= 2 {
		return s.emptyMessage()
	}
	*m = after
	return reply{status: http.StatusOK, body: s.wire(m)}
}

func (s *Server) deleteOriginal(c *call) reply {
	i, refused := s.live(c)
	if refused != nil {
		return *refused
	}
	return s.remove(i.original)
}

func (s *Server) remove(m *Message) reply {
	if m == nil || m.Deleted {
		return unknownMessage()
	}
	m.Deleted, m.Pinned = true, false
	return reply{status: http.StatusNoContent}
}

// postFollowup adds a message. Directly after a deferred response it would
// edit the original and ignore its own flags, which Discord has deprecated.
func (s *Server) postFollowup(c *call) reply {
	i, refused := s.live(c)
	if refused != nil {
		return *refused
	}
	var b messageBody
	c.decode(&b)
	if b.empty() {
		return s.emptyMessage()
	}
	if i.original != nil && !i.original.Deleted && i.original.Flags&FlagLoading != 0 {
		s.violateLocked("a follow-up while the response is still deferred: it edits the original")
		return s.edit(i.original, c)
	}
	m := s.newMessage(i.room)
	if b.Flags != nil {
		m.Flags = *b.Flags & FlagEphemeral
	}
	m.apply(b)
	i.replies = append(i.replies, m)
	return reply{status: http.StatusOK, body: s.wire(m)}
}

// followup finds a follow-up, or the original by its own id.
func (i *Interaction) followup(id string) *Message {
	if i.original != nil && i.original.ID == id {
		return i.original
	}
	for _, m := range i.replies {
		if m.ID == id {
			return m
		}
	}
	return nil
}

func (s *Server) patchFollowup(c *call) reply {
	i, refused := s.live(c)
	if refused != nil {
		return *refused
	}
	return s.edit(i.followup(c.PathValue("message")), c)
}

func (s *Server) deleteFollowup(c *call) reply {
	i, refused := s.live(c)
	if refused != nil {
		return *refused
	}
	return s.remove(i.followup(c.PathValue("message")))
}
