package openai

import (
	"context"
	"errors"
	"strings"
	"time"

	gogpt "github.com/sashabaranov/go-openai"

	"baclobot/internal/llm"
)

// maxAttempts bounds what one call sends while it finds out what a server
// understands: two steps of format, one of the limit, one of the temperature.
const maxAttempts = 5

// leastTemperature stands for zero. go-openai leaves a zero out, and the server
// would then take a default of its own, often 0.8 or 1; a value much smaller
// overflows when a server divides by it.
const leastTemperature = 0.01

// Complete sends one request. A server that refuses a strict JSON schema is
// asked in simpler ways, and what worked is remembered. The Response carries
// the model's configured name and the reported tokens also beside an error.
func (c *Client) Complete(ctx context.Context, r llm.Request) (llm.Response, error) {
	start := time.Now()
	first := dialect(c.dialect.Load())
	if len(r.Schema) == 0 {
		first = first&^formatMask | formatPlain
	}
	response, err := c.negotiate(ctx, r, first)
	response.Model = c.model
	response.Took = time.Since(start)
	return response, err
}

// negotiate walks from dialect to dialect as long as the server refuses with
// words that name the reason.
func (c *Client) negotiate(ctx context.Context, r llm.Request, first dialect) (llm.Response, error) {
	for d, attempt := first, 1; ; attempt++ {
		response, err := c.send(ctx, r, d)
		var refused *refusal
		if errors.As(err, &refused) {
			err = refused.status
			if next, ok := d.next(refused.message); ok && attempt < maxAttempts {
				d = next
				continue
			}
		}
		// Only what was seen to work is remembered: a server that refuses
		// everything must not be taken for one that is merely simple.
		if d != first && err == nil {
			c.remember(d, first, len(r.Schema) > 0)
		}
		return response, err
	}
}

// remember keeps d, unless another call was faster.
func (c *Client) remember(d, first dialect, withSchema bool) {
	if !withSchema {
		// The format was not tried; what is known of it stays.
		known := dialect(c.dialect.Load())
		c.dialect.CompareAndSwap(uint32(known), uint32(d&^formatMask|known&formatMask))
		return
	}
	c.dialect.CompareAndSwap(uint32(first), uint32(d))
}

// send makes one request in one dialect.
func (c *Client) send(ctx context.Context, r llm.Request, d dialect) (llm.Response, error) {
	ctx, seen := capture(ctx, maxReply)
	reply, err := c.api.CreateChatCompletion(ctx, c.request(r, d))
	if err != nil {
		return llm.Response{}, translate(ctx, err, seen)
	}
	if seen.status >= 300 {
		return llm.Response{}, &llm.StatusError{Code: seen.status, RetryAfter: seen.retryAfter}
	}
	return read(reply)
}

// request puts r into the words of the dialect.
func (c *Client) request(r llm.Request, d dialect) gogpt.ChatCompletionRequest {
	out := gogpt.ChatCompletionRequest{Model: c.model, ReasoningEffort: c.effort}
	if r.System != "" {
		out.Messages = append(out.Messages, gogpt.ChatCompletionMessage{Role: gogpt.ChatMessageRoleSystem, Content: r.System})
	}
	for _, t := range r.Turns {
		role := gogpt.ChatMessageRoleUser
		if t.Role == gogpt.ChatMessageRoleAssistant {
			role = gogpt.ChatMessageRoleAssistant
		}
		out.Messages = append(out.Messages, gogpt.ChatCompletionMessage{Role: role, Content: t.Text})
	}
	if d&newLimit != 0 {
		out.MaxCompletionTokens = r.MaxTokens
	} else {
		//lint:ignore SA1019 local servers know this name only; those that do not say so, and dialect follows
		out.MaxTokens = r.MaxTokens
	}
	if d&noTemperature == 0 {
		out.Temperature = float32(max(r.Temperature, leastTemperature))
	}
	if c.thinkOff {
		out.ChatTemplateKwargs = map[string]any{"enable_thinking": false}
	}
	switch d & formatMask {
	case formatSchema:
		out.ResponseFormat = &gogpt.ChatCompletionResponseFormat{
			Type: gogpt.ChatCompletionResponseFormatTypeJSONSchema,
			JSONSchema: &gogpt.ChatCompletionResponseFormatJSONSchema{
				Name: r.SchemaName, Schema: r.Schema, Strict: true,
			},
		}
	case formatJSON:
		out.ResponseFormat = &gogpt.ChatCompletionResponseFormat{Type: gogpt.ChatCompletionResponseFormatTypeJSONObject}
	}
	return out
}

// read takes the text out of a reply.
func read(reply gogpt.ChatCompletionResponse) (llm.Response, error) {
	out := llm.Response{
		PromptTokens:     boundedCount(reply.Usage.PromptTokens),
		CompletionTokens: boundedCount(reply.Usage.CompletionTokens),
	}
	if len(reply.Choices) == 0 {
		return out, llm.ErrMalformed
	}
	choice := reply.Choices[0]
	switch {
	case choice.FinishReason == gogpt.FinishReasonLength:
		return out, llm.ErrTruncated
	case choice.FinishReason == gogpt.FinishReasonContentFilter:
		return out, llm.ErrRefused
	}
	text := choice.Message.Content
	for _, part := range choice.Message.MultiContent {
		// Parts of other types hold a model's thinking.
		if part.Type == gogpt.ChatMessagePartTypeText {
			text += part.Text
		}
	}
	out.Text = dropThinking(text)
	if out.Text == "" {
		if strings.TrimSpace(choice.Message.Refusal) != "" {
			return out, llm.ErrRefused
		}
		return out, llm.ErrEmpty
	}
	return out, nil
}

// boundedCount keeps a reported number of tokens within what one call can use,
// so that a broken server cannot overflow the sums of a day.
func boundedCount(n int) int { return min(max(n, 0), 10_000_000) }
