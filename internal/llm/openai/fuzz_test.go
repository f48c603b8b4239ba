package openai_test

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/llm"
	"baclobot/internal/llm/openai"
)

// canned answers every request with the same status and body.
type canned struct {
	status int
	body   string
}

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{
		Status: http.StatusText(c.status), StatusCode: c.status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{"Content-Type": {"application/json"}}, Request: r,
		Body: io.NopCloser(strings.NewReader(c.body)),
	}, nil
}

// FuzzReply feeds the client any status and body. It must end with text or with
// an error that repeats nothing of the body, and never panic.
func FuzzReply(f *testing.F) {
	f.Add(200, `{"choices":[{"finish_reason":"stop","message":{"content":"{}"}}]}`)
	f.Add(200, `{"choices":[{"message":{"content":[{"type":"text","text":"<think>"}]}}],"usage":{"prompt_tokens":-1}}`)
	f.Add(400, `{"error":{"message":"response_format max_completion_tokens temperature","code":7}}`)
	f.Add(500, `{"error":{"message":["a","b"],"type":1}}`)
	f.Add(302, `{}`)
	f.Fuzz(func(t *testing.T, status int, body string) {
		if status < 200 || status > 599 {
			return
		}
		const mark = "CANARY"
		c, err := openai.New(openai.Options{
			BaseURL: "http://127.0.0.1/v1", Model: "m", APIKey: key,
			HTTPClient: &http.Client{Transport: canned{status, strings.ReplaceAll(body, "a", mark)}},
		})
		require.NoError(t, err)
		response, err := c.Complete(t.Context(), request())
		if err != nil {
			assert.NotContains(t, fmt.Sprintf("%v %+v", err, err), mark)
			assert.NotEqual(t, "error", llm.Outcome(err), "%v has no code", err)
			return
		}
		assert.NotEmpty(t, response.Text)
	})
}
