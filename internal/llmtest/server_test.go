package llmtest_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/llmtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const ask = `{"model":"m","max_tokens":7,"messages":[{"role":"user","content":"[P1.1] One.\n[P1.2] Two."}]}`

// post sends a request with a client of its own, so that no idle connection
// outlives the test.
func post(t *testing.T, url, body string) (*http.Response, string, error) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{}, Timeout: 10 * time.Second}
	t.Cleanup(client.CloseIdleConnections)
	response, err := client.Post(url, "application/json", bytes.NewBufferString(body))
	if err != nil {
		return nil, "", err
	}
	defer response.Body.Close()
	got, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	return response, string(got), err
}

func TestQuotesWhatThePromptShows(t *testing.T) {
	s := llmtest.New(t)
	s.Reply(llmtest.Quote(2))
	_, body, err := post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.Contains(t, body, `{\"text\":\"Two.\",\"ids\":[\"P1.2\"],\"quote\":\"Two.\"}`)
	require.Len(t, s.Requests(), 1)
	assert.Equal(t, []llmtest.Shown{{"P1.1", "One."}, {"P1.2", "Two."}}, s.Requests()[0].Shown())
	assert.Equal(t, 7, s.Requests()[0].MaxTokens)
	assert.True(t, s.Requests()[0].Has("model"))
	assert.False(t, s.Requests()[0].Authorized)
}

func TestFaults(t *testing.T) {
	s := llmtest.New(t)
	s.Script(llmtest.TooManyRequests("3"), llmtest.Status(500, "boom"), llmtest.HTML(), llmtest.HalfJSON(), llmtest.Repetition("ha"))
	r, _, err := post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.Equal(t, 429, r.StatusCode)
	assert.Equal(t, "3", r.Header.Get("Retry-After"))
	r, body, err := post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.Equal(t, 500, r.StatusCode)
	assert.Contains(t, body, "boom")
	r, _, err = post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.Equal(t, "text/html; charset=utf-8", r.Header.Get("Content-Type"))
	_, body, err = post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.False(t, strings.HasSuffix(body, "}"))
	_, body, err = post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.Contains(t, body, `"finish_reason":"length"`)

	s.Script(llmtest.WrongLanguage())
	_, body, err = post(t, s.URL()+"/chat/completions", ask)
	require.NoError(t, err)
	assert.Contains(t, body, `Das Medikament`)
	assert.Contains(t, body, `P1.1`)

	s.Script(llmtest.Reset())
	_, _, err = post(t, s.URL()+"/chat/completions", ask)
	assert.Error(t, err)
}

func TestClosingEndsEveryFault(t *testing.T) {
	for name, fault := range map[string]llmtest.ReplyFunc{
		"hang": llmtest.Hang(), "slow": llmtest.Slow(time.Hour, llmtest.Text("x")), "endless": llmtest.Endless("ha"),
	} {
		t.Run(name, func(t *testing.T) {
			s := llmtest.New(t)
			began := make(chan struct{})
			s.Reply(func(r llmtest.Request) llmtest.Reply {
				close(began)
				return fault(r)
			})
			done := make(chan struct{})
			go func() {
				defer close(done)
				_, _, _ = post(t, s.URL()+"/chat/completions", ask)
			}()
			<-began
			s.Close()
			<-done
		})
	}
}

func TestVectorsAreDeterministicAndNearForSharedWords(t *testing.T) {
	dot := func(a, b []float32) (sum float32) {
		for i := range a {
			sum += a[i] * b[i]
		}
		return sum
	}
	a := llmtest.Vector("dopamine falls in rats")
	assert.Equal(t, a, llmtest.Vector("Dopamine falls in rats"))
	assert.InDelta(t, 1, dot(a, a), 1e-5)
	assert.Greater(t, dot(a, llmtest.Vector("dopamine falls")), dot(a, llmtest.Vector("price of stamps")))
	assert.InDelta(t, 1, dot(llmtest.Vector(""), llmtest.Vector(" ")), 1e-5)
}
