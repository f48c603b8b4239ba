package discordtest

import (
	"encoding/json"
	"time"
)

// Interaction types.
const (
	typeCommand      = 2
	typeComponent    = 3
	typeAutocomplete = 4
	typeModal        = 5
)

// Callback types.
const (
	callbackMessage  = 4
	callbackDefer    = 5
	callbackDeferred = 6 // deferred update of the message that was clicked
	callbackUpdate   = 7
	callbackChoices  = 8
	callbackModal    = 9
)

// Deadlines of an interaction, from the moment it was sent.
const (
	ResponseDeadline = 3 * time.Second
	TokenLife        = 15 * time.Minute
)

// Interaction is one interaction that was sent to the client, and what came
// of it.
type Interaction struct {
	ID    string
	Token string

	server  *Server
	kind    int
	created time.Time
	room    string
	guild   string
	fields  map[string]any // as it was sent

	// Guarded by server.mu.
	response int // callback type; 0 before the first response
	private  bool
	original *Message
	replies  []*Message // follow-ups
	modal    json.RawMessage
	choices  json.RawMessage
}

// Outcome is what the member sees of an interaction.
type Outcome struct {
	Response  int      // callback type of the first response; 0 when there was none
	Private   bool     // the first response was ephemeral
	Original  *Message // nil when there is none
	Followups []Message
	Modal     json.RawMessage // data of a modal response
	Choices   json.RawMessage // data of an autocomplete response
}

// Visible counts the messages that hold something to read: the original once
// it is no longer loading, and the follow-ups that still exist.
func (o Outcome) Visible() int {
	n := len(o.Followups)
	if o.Original != nil && o.Original.Flags&FlagLoading == 0 {
		n++
	}
	return n
}

// Outcome reports what came of the interaction so far.
func (i *Interaction) Outcome() Outcome {
	i.server.mu.Lock()
	defer i.server.mu.Unlock()
	o := Outcome{Response: i.response, Private: i.private, Modal: i.modal, Choices: i.choices}
	if i.original != nil && !i.original.Deleted {
		m := i.original.copy()
		o.Original = &m
	}
	for _, m := range i.replies {
		if !m.Deleted {
			o.Followups = append(o.Followups, m.copy())
		}
	}
	return o
}

// accepts reports whether a callback type may answer the interaction.
func (i *Interaction) accepts(callback int64) bool {
	switch i.kind {
	case typeAutocomplete:
		return callback == callbackChoices
	case typeCommand:
		return callback == callbackMessage || callback == callbackDefer || callback == callbackModal
	case typeComponent:
		return callback == callbackMessage || callback == callbackDefer || callback == callbackDeferred || callback == callbackUpdate || callback == callbackModal
	case typeModal:
		fromMessage := i.fields["message"] != nil
		return callback == callbackMessage || callback == callbackDefer || fromMessage && (callback == callbackDeferred || callback == callbackUpdate)
	}
	return false
}

// Message is a message as Discord keeps it.
type Message struct {
	ID         string
	Channel    string
	Content    string
	Flags      int
	Components json.RawMessage // nil when there are none
	Reference  string          // id of the message it replies to
	System     bool
	ByUser     string   // author; "" is the bot
	History    []string // every content it ever had, the current one last
	Deleted    bool
	Pinned     bool
	PinnedAt   time.Time
	Nonce      string // that it was sent with
}

// Ephemeral reports whether only the member who asked sees the message.
func (m Message) Ephemeral() bool { return m.Flags&FlagEphemeral != 0 }

func (m *Message) copy() Message {
	c := *m
	c.History = append([]string(nil), m.History...)
	return c
}

// messageBody is what requests say of a message. A nil field was not sent.
type messageBody struct {
	Content    *string          `json:"content"`
	Components *json.RawMessage `json:"components"`
	Flags      *int             `json:"flags"`
	Reference  *struct {
		MessageID string `json:"message_id"`
	} `json:"message_reference"`
	Nonce        any  `json:"nonce"` // text or number
	EnforceNonce bool `json:"enforce_nonce"`
}

// apply writes a body into the message, keeping what flags may not change.
func (m *Message) apply(b messageBody) {
	const kept = FlagEphemeral | FlagLoading
	if b.Content != nil {
		m.Content = *b.Content
	}
	if b.Components != nil {
		m.Components = *b.Components
	}
	if b.Flags != nil {
		m.Flags = m.Flags&kept | *b.Flags&^kept
	}
	if b.Reference != nil {
		m.Reference = b.Reference.MessageID
	}
	m.Flags &^= FlagLoading
	m.History = append(m.History, m.Content)
}

func (b messageBody) empty() bool {
	return (b.Content == nil || *b.Content == "") && (b.Components == nil || len(*b.Components) <= 2)
}

// wire is the message as Discord sends it. The caller holds Server.mu.
func (s *Server) wire(m *Message) map[string]any {
	author := s.self()
	if m.ByUser != "" {
		author = map[string]any{"id": m.ByUser, "username": "member", "discriminator": "0"}
	}
	components := json.RawMessage("[]")
	if len(m.Components) > 0 {
		components = m.Components
	}
	return map[string]any{
		"id": m.ID, "channel_id": m.Channel, "content": m.Content, "flags": m.Flags, "components": components,
		"author": author, "type": 0, "pinned": m.Pinned, "tts": false, "mention_everyone": false,
		"timestamp": s.opts.Now().UTC().Format(time.RFC3339), "edited_timestamp": nil,
		"mentions": []any{}, "mention_roles": []any{}, "attachments": []any{}, "embeds": []any{},
	}
}
