// Package llmtest is a loopback server that speaks the OpenAI protocol and
// misbehaves on demand, for tests only. It knows nothing of prompts or
// passages, but it can answer from numbered sentences that a prompt shows.
package llmtest

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// maxRequest bounds what the server reads of a request, in bytes.
const maxRequest = 8 << 20

// Server is the fake. It is closed when its test ends.
type Server struct {
	http   *httptest.Server
	closed chan struct{}
	once   sync.Once

	// Set by options, then only read.
	formats map[string]bool
	strict  map[string]bool
	key     string

	mu         sync.Mutex
	reply      ReplyFunc
	script     []ReplyFunc
	requests   []Request
	embedReply ReplyFunc // nil for the true vectors
	embeds     [][]string
}

// ReplyFunc decides what one request gets.
type ReplyFunc func(r Request) Reply

// Option changes a new Server.
type Option func(*Server)

// New starts a server that answers with Quote until it is told otherwise.
func New(t testing.TB, options ...Option) *Server {
	t.Helper()
	s := &Server{
		closed:  make(chan struct{}),
		reply:   Quote(1),
		formats: map[string]bool{"": true, "text": true, "json_object": true, "json_schema": true},
		strict:  map[string]bool{},
	}
	for _, o := range options {
		o(s)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/chat/completions", s.chat)
	mux.HandleFunc("POST /v1/embeddings", s.embed)
	s.http = httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

// Close ends replies that hang and stops the server. A second call does
// nothing.
func (s *Server) Close() {
	s.once.Do(func() {
		close(s.closed)
		s.http.CloseClientConnections()
		s.http.Close()
	})
}

// URL is the base URL to configure, ending in /v1.
func (s *Server) URL() string { return s.http.URL + "/v1" }

// Reply sets what every request gets from now on, once the script is used up.
func (s *Server) Reply(f ReplyFunc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reply = f
}

// Script adds replies that are given once each, in order, before those of
// Reply.
func (s *Server) Script(replies ...ReplyFunc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.script = append(s.script, replies...)
}

// Requests returns the chat requests so far, refused ones included, in order of
// arrival.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Request(nil), s.requests...)
}

// Embedded returns the texts of each embeddings request so far.
func (s *Server) Embedded() [][]string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([][]string(nil), s.embeds...)
}

// WithoutSchema makes the server refuse json_schema, as servers do that know
// JSON mode only.
func WithoutSchema() Option { return func(s *Server) { delete(s.formats, "json_schema") } }

// WithoutJSONMode makes the server refuse json_schema and json_object.
func WithoutJSONMode() Option {
	return func(s *Server) {
		delete(s.formats, "json_schema")
		delete(s.formats, "json_object")
	}
}

// Refusing makes the server refuse a parameter of the request by its name, for
// example "temperature" or "max_tokens".
func Refusing(parameter string) Option { return func(s *Server) { s.strict[parameter] = true } }

// WithKey makes the server want the key.
func WithKey(key string) Option { return func(s *Server) { s.key = key } }

// chat answers one request for a completion.
func (s *Server) chat(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, maxRequest))
	if err != nil {
		return
	}
	request, err := parseRequest(body)
	if err != nil {
		refuse(w, http.StatusBadRequest, "invalid_request_error", "the request is not valid JSON")
		return
	}
	request.Authorized = r.Header.Get("Authorization") != ""
	status, kind, message := s.judge(request, r.Header.Get("Authorization"))
	reply := s.take(request, status != 0)
	if status != 0 {
		refuse(w, status, kind, message)
		return
	}
	s.write(w, r, request, reply(request))
}

// judge says whether and how a request is refused before it is answered.
func (s *Server) judge(r Request, authorization string) (status int, kind, message string) {
	if s.key != "" && authorization != "Bearer "+s.key {
		return http.StatusUnauthorized, "invalid_api_key", "Incorrect API key provided"
	}
	if !s.formats[r.Format] {
		return http.StatusBadRequest, "invalid_request_error",
			"Invalid parameter: 'response_format' of type '" + r.Format + "' is not supported with this model."
	}
	for name := range s.strict {
		if _, sent := r.fields[name]; !sent {
			continue
		}
		message := "Unsupported parameter: '" + name + "' is not supported with this model."
		if name == "max_tokens" {
			message += " Use 'max_completion_tokens' instead."
		}
		return http.StatusBadRequest, "unsupported_parameter", message
	}
	return 0, "", ""
}

// take records the request and picks its reply.
func (s *Server) take(r Request, refused bool) ReplyFunc {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = append(s.requests, r)
	if refused || len(s.script) == 0 {
		return s.reply
	}
	next := s.script[0]
	s.script = s.script[1:]
	return next
}

// refuse writes an error in the protocol's form.
func refuse(w http.ResponseWriter, status int, kind, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// The client may be gone; nothing is to be done about it.
	_ = json.NewEncoder(w).Encode(map[string]any{
		"error": map[string]any{"message": message, "type": kind, "code": kind},
	})
}
