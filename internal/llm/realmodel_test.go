package llm_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/llm"
	"baclobot/internal/llm/openai"
	"baclobot/internal/prompt"
	"baclobot/knowledge"
)

// realServer is an OpenAI-compatible server with a real model.
type realServer struct {
	url, model, key string
	window          int // tokens
}

// startReal gives the server that the environment names, or starts llama.cpp's
// own; docs/models.md explains the variables. Without BACLOBOT_REAL_MODEL the
// test is skipped.
func startReal(t *testing.T) realServer {
	t.Helper()
	if os.Getenv("BACLOBOT_REAL_MODEL") == "" {
		t.Skip("set BACLOBOT_REAL_MODEL=1 to talk to a real model; docs/models.md says how")
	}
	window := 8192
	if raw := os.Getenv("BACLOBOT_REAL_WINDOW"); raw != "" {
		var err error
		window, err = strconv.Atoi(raw)
		require.NoError(t, err)
	}
	if url := os.Getenv("BACLOBOT_REAL_URL"); url != "" {
		return realServer{url, os.Getenv("BACLOBOT_REAL_NAME"), os.Getenv("BACLOBOT_REAL_KEY"), window}
	}
	binary, weights := os.Getenv("BACLOBOT_LLAMA_SERVER"), os.Getenv("BACLOBOT_LLAMA_MODEL")
	require.NotEmpty(t, binary, "BACLOBOT_LLAMA_SERVER must name llama.cpp's llama-server")
	require.NotEmpty(t, weights, "BACLOBOT_LLAMA_MODEL must name a GGUF file")
	port := freePort(t)
	args := append([]string{
		"--model", weights, "--host", "127.0.0.1", "--port", port, "--ctx-size", strconv.Itoa(window), "--parallel", "1",
	}, strings.Fields(os.Getenv("BACLOBOT_LLAMA_ARGS"))...)
	ctx, stop := context.WithCancel(context.Background())
	server := exec.CommandContext(ctx, binary, args...)
	require.NoError(t, server.Start())
	t.Cleanup(func() {
		stop()
		_ = server.Wait() // it was killed; its status says nothing
	})
	s := realServer{"http://127.0.0.1:" + port + "/v1", "local", "", window}
	waitHealthy(t, "http://127.0.0.1:"+port+"/health")
	return s
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	require.NoError(t, err)
	return port
}

// waitHealthy asks until the weights are loaded.
func waitHealthy(t *testing.T, url string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	healthy := func() bool {
		response, err := client.Get(url)
		if err != nil {
			return false
		}
		defer response.Body.Close()
		_, _ = io.Copy(io.Discard, response.Body)
		return response.StatusCode == http.StatusOK
	}
	require.Eventually(t, healthy, 2*time.Minute, 200*time.Millisecond, "the server did not start")
}

// real returns the client that serve would use.
func (s realServer) client(t *testing.T) *openai.Client {
	t.Helper()
	c, err := openai.New(openai.Options{BaseURL: s.url, Model: s.model, APIKey: s.key})
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// TestRealModelKeepsToTheProtocol asks a real server about every topic of the
// knowledge base, in both languages, and checks what must hold for any model:
// every call ends with JSON of the shape that was asked for or with a code that
// we know, no id was invented where the server enforces the schema, and the
// prompt took no more tokens than its bound.
func TestRealModelKeepsToTheProtocol(t *testing.T) {
	server := startReal(t)
	model := llm.Chain(server.client(t), llm.Deadline(5*time.Minute), llm.Retry(llm.RetryOptions{}))
	know, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	outcomes, sentences, invented, took := map[string]int{}, 0, 0, time.Duration(0)
	tightest := 0.0
	for _, lang := range []string{"fr", "en"} {
		for _, topic := range know.Topics(lang) {
			p, err := prompt.Build(prompt.Input{
				Question: topic.Passages[0].Asked[0], Lang: lang, Passages: topic.Passages, ContextTokens: server.window,
			})
			require.NoError(t, err)
			response, err := model.Complete(t.Context(), p.Request)
			outcomes[llm.Outcome(err)]++
			took += response.Took
			if response.PromptTokens > 0 {
				share := float64(response.PromptTokens) / float64(llm.RequestBound(p.Request))
				tightest = max(tightest, share)
				assert.LessOrEqual(t, share, 1.0, "the prompt of %s exceeds its bound", topic.ID)
				// Real tokenizers take a third at least: less means that the
				// chat template dropped the prompt or that the server cut it.
				assert.GreaterOrEqual(t, share, 0.2, "the server did not show the model the prompt of %s", topic.ID)
			}
			if err != nil {
				assert.Contains(t, []string{"truncated", "empty"}, llm.Outcome(err), err.Error())
				continue
			}
			n, unknown := readSummary(t, p, response.Text)
			sentences += n
			invented += unknown
		}
	}
	t.Logf("outcomes %v; %d sentences, %d with an id that was not shown; %.1f s a call; prompts took at most %.0f %% of their bound",
		outcomes, sentences, invented, took.Seconds()/float64(2*len(know.Topics("fr"))), 100*tightest)
	assert.Positive(t, outcomes["ok"])
}

// readSummary counts sentences and those whose ids do not resolve.
func readSummary(t *testing.T, p prompt.Prompt, text string) (sentences, unknown int) {
	t.Helper()
	var summary struct {
		Sentences []struct {
			Text, Quote string
			IDs         []string
		}
	}
	if err := json.Unmarshal([]byte(text), &summary); err != nil {
		t.Logf("not JSON of the shape asked for: %v", err)
		return 0, 0
	}
	for _, s := range summary.Sentences {
		for _, id := range s.IDs {
			if _, _, ok := p.Resolve(id); !ok {
				unknown++
				break
			}
		}
	}
	return len(summary.Sentences), unknown
}

// TestRealModelFaults checks with a real server what the fake one claims: a
// reply that is cut off, a prompt beyond the window, a name that it does not
// know, a caller who goes.
func TestRealModelFaults(t *testing.T) {
	server := startReal(t)
	client := server.client(t)
	ask := func(text string, tokens int) llm.Request {
		return llm.Request{Turns: []llm.Turn{{Role: "user", Text: text}}, MaxTokens: tokens}
	}
	_, err := client.Complete(t.Context(), ask("Count from one to one thousand, in words.", 5))
	assert.ErrorIs(t, err, llm.ErrTruncated)

	_, err = client.Complete(t.Context(), ask(strings.Repeat("one two three four ", server.window), 5))
	assert.Contains(t, []string{"rejected", "server_error", "truncated"}, llm.Outcome(err), fmt.Sprint(err))

	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err = client.Complete(ctx, ask("Count from one to one thousand, in words.", 4000))
	assert.ErrorIs(t, err, context.DeadlineExceeded)
	assert.Less(t, time.Since(start), 5*time.Second)
}
