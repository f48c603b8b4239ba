package llmtest

import (
	"encoding/json"
	"fmt"
	"regexp"
)

// Message is one message of a request.
type Message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

// Request is one request for a completion, without its headers.
type Request struct {
	Model       string
	Messages    []Message
	Format      string // type of response_format; empty when there was none
	SchemaName  string
	Schema      json.RawMessage
	Strict      bool
	MaxTokens   int // whatever the parameter was called
	Temperature float64
	Authorized  bool // an Authorization header was sent; its value is not kept
	fields      map[string]json.RawMessage
}

// Has reports whether the request held the parameter.
func (r Request) Has(parameter string) bool {
	_, ok := r.fields[parameter]
	return ok
}

// Text is every message in one string, for searching.
func (r Request) Text() string {
	var all string
	for _, m := range r.Messages {
		all += m.Content + "\n"
	}
	return all
}

// shown finds the numbered sentences of a prompt.
var shown = regexp.MustCompile(`(?m)^\[(P\d+\.\d+)\] (.*)$`)

// Shown is a numbered sentence that a prompt showed.
type Shown struct{ ID, Text string }

// Shown returns the numbered sentences of the request, in order.
func (r Request) Shown() []Shown {
	var out []Shown
	for _, m := range shown.FindAllStringSubmatch(r.Text(), -1) {
		out = append(out, Shown{ID: m[1], Text: m[2]})
	}
	return out
}

// parseRequest reads the body of a request.
func parseRequest(body []byte) (Request, error) {
	var in struct {
		Model               string    `json:"model"`
		Messages            []Message `json:"messages"`
		MaxTokens           int       `json:"max_tokens"`
		MaxCompletionTokens int       `json:"max_completion_tokens"`
		Temperature         float64   `json:"temperature"`
		ResponseFormat      struct {
			Type       string `json:"type"`
			JSONSchema struct {
				Name   string          `json:"name"`
				Schema json.RawMessage `json:"schema"`
				Strict bool            `json:"strict"`
			} `json:"json_schema"`
		} `json:"response_format"`
	}
	if err := json.Unmarshal(body, &in); err != nil {
		return Request{}, fmt.Errorf("read request: %w", err)
	}
	r := Request{
		Model: in.Model, Messages: in.Messages, Format: in.ResponseFormat.Type,
		SchemaName: in.ResponseFormat.JSONSchema.Name, Schema: in.ResponseFormat.JSONSchema.Schema,
		Strict: in.ResponseFormat.JSONSchema.Strict, MaxTokens: in.MaxTokens + in.MaxCompletionTokens,
		Temperature: in.Temperature,
	}
	if err := json.Unmarshal(body, &r.fields); err != nil {
		return Request{}, fmt.Errorf("read request: %w", err)
	}
	return r, nil
}
