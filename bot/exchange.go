package bot

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Message flags that are sent.
const (
	flagNoPreview = 1 << 2
	flagEphemeral = 1 << 6
)

// Callback types.
const (
	callbackMessage = 4
	callbackDefer   = 5
	callbackChoices = 8
	callbackModal   = 9
)

// message is what is posted, wherever it goes. Whoever builds one cannot let a
// mention through: silent has one value only.
type message struct {
	Content    string      `json:"content"`
	Flags      int         `json:"flags"`
	Mentions   silent      `json:"allowed_mentions"`
	Components []component `json:"components,omitempty"`
	// Nonce, with EnforceNonce, makes Discord post a message of a channel once
	// although it is sent twice.
	Nonce        string `json:"nonce,omitempty"`
	EnforceNonce bool   `json:"enforce_nonce,omitempty"`
}

// silent encodes as an allowed_mentions object that allows none. Discord falls
// back to its defaults when the object, or its list, is missing.
type silent struct{}

// MarshalJSON implements json.Marshaler.
func (silent) MarshalJSON() ([]byte, error) { return []byte(`{"parse":[]}`), nil }

// newMessage is a message without link previews.
func newMessage(text string, rows ...component) message {
	return message{Content: text, Flags: flagNoPreview, Components: rows}
}

// response is the first answer to an interaction.
type response struct {
	Type int `json:"type"`
	Data any `json:"data,omitempty"`
}

// state is how far an exchange has come.
type state int

const (
	unanswered state = iota // Discord waits for the first response
	deferred                // the member sees that an answer is being made
	answered                // the member has something to read
)

// exchange is one interaction and everything that is said in return. It is
// used by one goroutine at a time.
type exchange struct {
	*interaction
	rest     *rest
	first    *rest // for the first response alone
	now      func() time.Time
	received time.Time
	stopping <-chan struct{} // closed when the bot stops: no answer is worth waiting for any more
	state    state
	private  bool
}

// Deadlines that Discord sets, a little short.
const (
	responseTime = 2800 * time.Millisecond // of 3 s, for the first response
	tokenLife    = 15*time.Minute - 5*time.Second
	callTime     = 1200 * time.Millisecond // for one attempt at the first response
	editTime     = 10 * time.Second        // for one attempt at an edit
)

const (
	responseTries = 5
	editTries     = 6
)

// errExpired says that Discord takes no more for an interaction.
var errExpired = errors.New("the interaction has expired")

// respond sends the first response. It is repeated on a network failure: when
// the first attempt did arrive, Discord says so and that is as good.
func (x *exchange) respond(ctx context.Context, r response) error {
	ctx, cancel := context.WithTimeout(ctx, responseTime)
	defer cancel()
	address := discordgo.EndpointInteractionResponse(x.ID, x.Token)
	lost := false // an attempt may have arrived although it failed
	return persist(ctx, responseTries, func() error {
		ctx, cancel := context.WithTimeout(ctx, callTime)
		defer cancel()
		err := x.first.call(ctx, "answering an interaction", http.MethodPost, address, r, nil)
		if lost && hasCode(err, codeAlreadyAcknowledged) {
			return nil
		}
		var e *apiError
		lost = lost || errors.As(err, &e) && !e.hopeless()
		return err
	})
}

// reply answers at once with a message.
func (x *exchange) reply(ctx context.Context, m message, private bool) error {
	if private {
		m.Flags |= flagEphemeral
	}
	if err := x.respond(ctx, response{Type: callbackMessage, Data: m}); err != nil {
		return err
	}
	x.state, x.private = answered, private
	return nil
}

// acknowledge tells Discord that an answer will follow.
func (x *exchange) acknowledge(ctx context.Context, private bool) error {
	flags := 0
	if private {
		flags = flagEphemeral
	}
	err := x.respond(ctx, response{Type: callbackDefer, Data: map[string]int{"flags": flags}})
	if err != nil {
		return err
	}
	x.state, x.private = deferred, private
	return nil
}

// suggest answers an autocomplete.
func (x *exchange) suggest(ctx context.Context, list []suggestion) error {
	if list == nil {
		list = []suggestion{} // Discord wants a list
	}
	err := x.respond(ctx, response{Type: callbackChoices, Data: map[string][]suggestion{"choices": list}})
	if err == nil {
		x.state = answered
	}
	return err
}

// open shows a modal.
func (x *exchange) open(ctx context.Context, m modal) error {
	err := x.respond(ctx, response{Type: callbackModal, Data: m})
	if err == nil {
		x.state, x.private = answered, true
	}
	return err
}

// edit puts a message in the place of the acknowledgement, or of what stood
// there before. A message that the member has dismissed needs no edit.
func (x *exchange) edit(ctx context.Context, m message, tries uint) error {
	_, err := x.put(ctx, m, tries)
	return err
}

// put is edit, and returns the id of the message; "" when it was dismissed.
func (x *exchange) put(ctx context.Context, m message, tries uint) (id string, err error) {
	if x.now().Sub(x.received) > tokenLife {
		return "", errExpired
	}
	address := discordgo.EndpointWebhookMessage(x.rest.appID, x.Token, "@original")
	var out posted
	err = persist(ctx, tries, func() error {
		ctx, cancel := context.WithTimeout(ctx, editTime)
		defer cancel()
		return x.rest.call(ctx, "editing a reply", http.MethodPatch, address, m, &out)
	})
	if err != nil && !hasCode(err, codeUnknownMessage) {
		return "", err
	}
	x.state = answered
	return out.ID, nil
}

// followUp adds a message for the asker alone. It may be used only after the
// first reply is there to read: before that it would replace it.
func (x *exchange) followUp(ctx context.Context, m message) error {
	if x.now().Sub(x.received) > tokenLife {
		return errExpired
	}
	m.Flags |= flagEphemeral
	address := discordgo.EndpointWebhookToken(x.rest.appID, x.Token)
	return persist(ctx, editTries, func() error {
		ctx, cancel := context.WithTimeout(ctx, editTime)
		defer cancel()
		return x.rest.call(ctx, "adding a private reply", http.MethodPost, address, m, nil)
	})
}

// say makes sure that there is one reply to read: it answers at once, or
// replaces the acknowledgement, whichever is due.
func (x *exchange) say(ctx context.Context, m message) error {
	if x.state == unanswered {
		err := x.reply(ctx, m, true)
		if !hasCode(err, codeAlreadyAcknowledged) {
			return err
		}
		x.state = deferred // an acknowledgement did arrive, although its call failed
	}
	return x.edit(ctx, m, editTries)
}
