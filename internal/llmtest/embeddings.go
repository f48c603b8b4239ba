package llmtest

import (
	"encoding/json"
	"hash/fnv"
	"io"
	"math"
	"net/http"
	"strings"
)

// Dimensions is the length of the fake vectors.
const Dimensions = 64

// Vector returns a deterministic unit vector: each lower-cased word adds to a
// few places that its hash picks, so that texts that share words are near. A
// text without words has its own fixed direction.
func Vector(text string) []float32 {
	v := make([]float32, Dimensions)
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 0 {
		words = []string{""}
	}
	for _, word := range words {
		h := fnv.New64a()
		h.Write([]byte(word)) // never fails
		bits := h.Sum64()
		for range 4 {
			sign := float32(1)
			if bits&1 == 1 {
				sign = -1
			}
			v[(bits>>1)%Dimensions] += sign
			bits >>= 16
		}
	}
	var sum float64
	for _, x := range v {
		sum += float64(x * x)
	}
	if sum == 0 {
		v[0], sum = 1, 1
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(sum))
	}
	return v
}

// EmbedReply sets what every embeddings request gets from now on, for faults; a
// Reply of its zero value stands for the true vectors.
func (s *Server) EmbedReply(f ReplyFunc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.embedReply = f
}

// embed answers one request for embeddings.
func (s *Server) embed(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, maxRequest))
	if err != nil {
		return
	}
	var in struct {
		Model string   `json:"model"`
		Input []string `json:"input"`
	}
	if err := json.Unmarshal(body, &in); err != nil {
		refuse(w, http.StatusBadRequest, "invalid_request_error", "input must be a list of texts")
		return
	}
	s.mu.Lock()
	s.embeds = append(s.embeds, in.Input)
	fault := s.embedReply
	s.mu.Unlock()
	var reply Reply
	if fault != nil {
		reply = fault(Request{Model: in.Model})
	}
	if reply.Body == "" && reply.Status == 0 && reply.fault == faultNone {
		reply.Body = vectors(in.Model, in.Input)
	}
	s.write(w, r, Request{Model: in.Model}, reply)
}

// vectors is a reply in the protocol's form. The vectors come in reverse order,
// as the protocol allows: the index counts.
func vectors(model string, input []string) string {
	data := make([]any, 0, len(input))
	for i := len(input) - 1; i >= 0; i-- {
		data = append(data, map[string]any{"object": "embedding", "index": i, "embedding": Vector(input[i])})
	}
	body, err := json.Marshal(map[string]any{
		"object": "list", "model": model, "data": data,
		"usage": map[string]int{"prompt_tokens": 1, "total_tokens": 1},
	})
	if err != nil {
		panic(err) // strings and finite numbers always marshal
	}
	return string(body)
}
