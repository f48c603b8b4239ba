package llmtest

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Reply is what one request gets. The zero value is an empty completion.
type Reply struct {
	Text         string
	Reasoning    string // sent as reasoning_content
	FinishReason string // empty means "stop"
	// PromptTokens and CompletionTokens are reported as usage; 0 means a guess.
	PromptTokens, CompletionTokens int
	Status                         int           // 0 means 200
	RetryAfter                     string        // header of that name; empty for none
	ContentType                    string        // empty means application/json
	Body                           string        // sent as it is, in place of a completion
	Wait                           time.Duration // before the first byte
	fault                          fault
}

// fault is a way to break the connection or the reply.
type fault int

const (
	faultNone fault = iota
	faultHang
	faultReset
	faultHalf
	faultEndless
)

// Always gives the same reply to every request.
func Always(r Reply) ReplyFunc { return func(Request) Reply { return r } }

// Text replies with the text.
func Text(text string) ReplyFunc { return Always(Reply{Text: text}) }

// Hang accepts the request and never answers, until the client goes or the
// server closes.
func Hang() ReplyFunc { return Always(Reply{fault: faultHang}) }

// Slow waits before the first byte of reply.
func Slow(wait time.Duration, reply ReplyFunc) ReplyFunc {
	return func(r Request) Reply {
		out := reply(r)
		out.Wait = wait
		return out
	}
}

// Reset breaks the connection without an answer.
func Reset() ReplyFunc { return Always(Reply{fault: faultReset}) }

// TooManyRequests is status 429; retryAfter may be empty.
func TooManyRequests(retryAfter string) ReplyFunc {
	return Always(Reply{
		Status: http.StatusTooManyRequests, RetryAfter: retryAfter,
		Body: `{"error":{"message":"Rate limit reached","type":"rate_limit_exceeded","code":"rate_limit_exceeded"}}`,
	})
}

// Status is any other status with an error of the protocol that holds message.
func Status(code int, message string) ReplyFunc {
	body, err := json.Marshal(map[string]any{"error": map[string]any{"message": message, "type": "server_error"}})
	if err != nil {
		panic(err) // a string always marshals
	}
	return Always(Reply{Status: code, Body: string(body)})
}

// HalfJSON ends in the middle of a valid completion.
func HalfJSON() ReplyFunc { return Always(Reply{Text: "{\"sentences\":[", fault: faultHalf}) }

// HTML is a page where a completion should be, as proxies send it.
func HTML() ReplyFunc {
	return Always(Reply{ContentType: "text/html; charset=utf-8", Body: "<!doctype html><title>Sign in</title>"})
}

// Repetition is a model that repeats itself until its limit of tokens.
func Repetition(word string) ReplyFunc {
	return func(r Request) Reply {
		return Reply{Text: strings.Repeat(word+" ", max(r.MaxTokens, 1)), FinishReason: "length"}
	}
}

// Endless is a reply whose body never ends.
func Endless(word string) ReplyFunc { return Always(Reply{Text: word, fault: faultEndless}) }

// Huge is a well-formed completion of at least n bytes of text.
func Huge(n int) ReplyFunc { return Text(strings.Repeat("x", n)) }

// Sentence is one sentence of a summary, in the shape that prompts ask for.
type Sentence struct {
	Text  string   `json:"text"`
	IDs   []string `json:"ids"`
	Quote string   `json:"quote"`
}

// Sentences replies with a summary.
func Sentences(sentences ...Sentence) ReplyFunc { return Text(Summary(sentences...)) }

// Summary is the JSON text of a summary.
func Summary(sentences ...Sentence) string {
	if sentences == nil {
		sentences = []Sentence{}
	}
	body, err := json.Marshal(map[string]any{"sentences": sentences})
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(body)
}

// Quote replies with the first n numbered sentences of the prompt, word for
// word: a model that is as faithful as can be.
func Quote(n int) ReplyFunc {
	return func(r Request) Reply {
		var out []Sentence
		for i, s := range r.Shown() {
			if i == n {
				break
			}
			out = append(out, Sentence{Text: s.Text, IDs: []string{s.ID}, Quote: s.Text})
		}
		return Reply{Text: Summary(out...)}
	}
}

// WrongLanguage replies in German, with a true id and a true quote: everything
// is right but the words.
func WrongLanguage() ReplyFunc {
	return func(r Request) Reply {
		var out []Sentence
		for _, s := range r.Shown()[:min(1, len(r.Shown()))] {
			out = append(out, Sentence{Text: "Das Medikament wirkt im Gehirn auf einen Rezeptor.", IDs: []string{s.ID}, Quote: s.Text})
		}
		return Reply{Text: Summary(out...)}
	}
}

// write sends a reply.
func (s *Server) write(w http.ResponseWriter, r *http.Request, request Request, reply Reply) {
	if reply.Wait > 0 && !s.wait(r, reply.Wait) {
		return
	}
	switch reply.fault {
	case faultHang:
		s.wait(r, 0)
		return
	case faultReset:
		panic(http.ErrAbortHandler) // the way to break a connection without noise
	}
	body := reply.Body
	if body == "" {
		body = completion(request, reply)
	}
	header := w.Header()
	header.Set("Content-Type", reply.ContentType)
	if reply.ContentType == "" {
		header.Set("Content-Type", "application/json")
	}
	if reply.RetryAfter != "" {
		header.Set("Retry-After", reply.RetryAfter)
	}
	switch reply.fault {
	case faultHalf:
		body = body[:len(body)/2]
	case faultEndless:
		s.endless(w, r, reply.Text)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	if reply.Status != 0 {
		w.WriteHeader(reply.Status)
	}
	// The client may be gone; nothing is to be done about it.
	_, _ = w.Write([]byte(body))
}

// wait returns true after d, and false when the client or the server is gone
// first. A d of 0 waits for that alone.
func (s *Server) wait(r *http.Request, d time.Duration) bool {
	var over <-chan time.Time
	if d > 0 {
		timer := time.NewTimer(d)
		defer timer.Stop()
		over = timer.C
	}
	select {
	case <-over:
		return true
	case <-r.Context().Done():
	case <-s.closed:
	}
	return false
}

// endless writes the word until nobody listens.
func (s *Server) endless(w http.ResponseWriter, r *http.Request, word string) {
	chunk := []byte(strings.Repeat(word+" ", 256))
	_, err := w.Write([]byte(`{"object":"chat.completion","choices":[{"message":{"role":"assistant","content":"`))
	for err == nil && r.Context().Err() == nil {
		select {
		case <-s.closed:
			return
		default:
			_, err = w.Write(chunk)
		}
	}
}

// completion is a reply in the protocol's form.
func completion(request Request, reply Reply) string {
	message := map[string]any{"role": "assistant", "content": reply.Text}
	if reply.Reasoning != "" {
		message["reasoning_content"] = reply.Reasoning
	}
	finish := reply.FinishReason
	if finish == "" {
		finish = "stop"
	}
	prompt, done := reply.PromptTokens, reply.CompletionTokens
	if prompt == 0 && done == 0 {
		// Four characters to a token is the usual rule of thumb.
		prompt, done = len(request.Text())/4+1, len(reply.Text)/4+1
	}
	body, err := json.Marshal(map[string]any{
		"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": request.Model,
		"choices": []any{map[string]any{"index": 0, "message": message, "finish_reason": finish}},
		"usage":   map[string]int{"prompt_tokens": prompt, "completion_tokens": done, "total_tokens": prompt + done},
	})
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	return string(body)
}
