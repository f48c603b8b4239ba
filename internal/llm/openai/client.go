// Package openai speaks to any OpenAI-compatible server through go-openai, of
// which it is the only importer. It owns the dialects of those servers: how
// they take a JSON schema, how they name the token limit, where they put a
// model's thinking. It knows nothing of prompts or passages.
package openai

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"

	gogpt "github.com/sashabaranov/go-openai"
)

// Limits of what is read from a server, in bytes.
const (
	// maxReply bounds a chat reply: 256 KiB, a hundred times an answer of five
	// sentences.
	maxReply = 256 << 10
	// maxVectors bounds a reply of embeddings: 16 MiB, four times a batch of 64
	// vectors of 4,096 numbers written out in text.
	maxVectors = 16 << 20
)

// defaultBatch is how many texts one embeddings request carries. 64 passages of
// 90 words stay far below the request limits of the servers in docs/models.md.
const defaultBatch = 64

// Options says which server and model to speak to.
type Options struct {
	BaseURL string // for example http://127.0.0.1:11434/v1
	APIKey  string // empty for servers that want none
	Model   string
	// HTTPClient carries the requests; its Transport is wrapped, and its
	// redirect policy replaced. nil means a client of our own.
	HTTPClient *http.Client
	// ReasoningEffort is passed on where the model has such a setting ("none",
	// "minimal", "low", ...). Empty leaves it out.
	ReasoningEffort string
	// NoThinking asks the chat template to switch thinking off, as vLLM,
	// SGLang and llama.cpp understand it for Qwen and others. Servers that are
	// strict about unknown keys refuse it, so it is off by default.
	NoThinking bool
	// Batch is how many texts one embeddings request carries; 0 means 64.
	Batch int
}

// Format prints the options without the key, whatever the verb.
func (o Options) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "model %s at %s", o.Model, o.BaseURL) }

// Client speaks to one model on one server. It is safe for concurrent use.
type Client struct {
	api       *gogpt.Client
	transport *transport
	model     string
	effort    string
	thinkOff  bool
	batch     int
	dialect   atomic.Uint32 // a dialect; what the server was found to know
}

// New checks the options and returns a client. Nothing is sent yet.
func New(o Options) (*Client, error) {
	base, err := parseBase(o.BaseURL)
	if err != nil {
		return nil, err
	}
	if strings.TrimSpace(o.Model) == "" {
		return nil, errors.New("the model has no name")
	}
	if strings.ContainsAny(o.APIKey, "\r\n\x00") {
		return nil, errors.New("the API key holds a line break: does its file hold more than the key?")
	}
	client := http.Client{}
	if o.HTTPClient != nil {
		client = *o.HTTPClient
	}
	t := newTransport(client.Transport, base, o.APIKey)
	client.Transport = t
	// A redirect would carry the question to a place that nobody configured.
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	// The key stays with the transport, which knows for which host it is.
	config := gogpt.DefaultConfig("")
	config.BaseURL = base.String()
	config.HTTPClient = &client
	c := &Client{
		api: gogpt.NewClientWithConfig(config), transport: t,
		model: o.Model, effort: o.ReasoningEffort, thinkOff: o.NoThinking, batch: o.Batch,
	}
	if c.batch <= 0 {
		c.batch = defaultBatch
	}
	c.dialect.Store(uint32(firstDialect(o.Model)))
	return c, nil
}

// parseBase accepts an absolute http or https address. Anything secret in it
// would end up in messages of the network stack, so there must be nothing.
func parseBase(raw string) (*url.URL, error) {
	base, err := url.Parse(strings.TrimRight(strings.TrimSpace(raw), "/"))
	switch {
	case err != nil:
		// The parser's message quotes the address, which may hold a password.
		return nil, errors.New("the model's base_url is not an address")
	case base.Scheme != "http" && base.Scheme != "https" || base.Host == "":
		return nil, errors.New("the model's base_url must start with http:// or https:// and name a host")
	case base.User != nil || base.RawQuery != "" || base.Fragment != "":
		return nil, errors.New("the model's base_url must hold no user name, query or fragment: put the key into api_key")
	}
	return base, nil
}

// Close gives back the idle connections. Calls under way go on.
func (c *Client) Close() { c.transport.closeIdle() }

// String names the client without its key.
func (c *Client) String() string { return "openai client for " + c.model }

// GoString keeps %#v from reaching the key.
func (c *Client) GoString() string { return c.String() }
