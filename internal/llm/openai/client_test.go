package openai_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/llm"
	"baclobot/internal/llm/openai"
	"baclobot/internal/llmtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	key    = "sk-CANARY-key"
	canary = "CANARY-je-bois-trop"
)

// request asks for JSON and carries a canary in every text.
func request() llm.Request {
	return llm.Request{
		System: "Reply in JSON. " + canary,
		Turns:  []llm.Turn{{Role: "user", Text: "[P1.1] " + canary}, {Role: "assistant", Text: "{}"}, {Role: "user", Text: "again"}},
		Schema: []byte(`{"type":"object"}`), SchemaName: "summary", MaxTokens: 50,
	}
}

func client(t *testing.T, url, model string) *openai.Client {
	t.Helper()
	c, err := openai.New(openai.Options{BaseURL: url, APIKey: key, Model: model})
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

func TestCompleteSendsTheRequestAndReadsTheReply(t *testing.T) {
	s := llmtest.New(t, llmtest.WithKey(key))
	s.Reply(llmtest.Always(llmtest.Reply{Text: " {\"a\":1} ", PromptTokens: 12, CompletionTokens: 3}))
	response, err := client(t, s.URL(), "tiny").Complete(t.Context(), request())
	require.NoError(t, err)
	assert.Positive(t, response.Took)
	response.Took = 0
	assert.Equal(t, llm.Response{Text: `{"a":1}`, Model: "tiny", PromptTokens: 12, CompletionTokens: 3}, response)

	got := s.Requests()[0]
	assert.Equal(t, "json_schema", got.Format)
	assert.True(t, got.Strict)
	assert.Equal(t, "summary", got.SchemaName)
	assert.JSONEq(t, `{"type":"object"}`, string(got.Schema))
	assert.Equal(t, 50, got.MaxTokens)
	assert.InDelta(t, 0.01, got.Temperature, 1e-6, "zero must be sent, not left to the server")
	assert.Equal(t, []llmtest.Message{
		{Role: "system", Content: "Reply in JSON. " + canary}, {Role: "user", Content: "[P1.1] " + canary},
		{Role: "assistant", Content: "{}"}, {Role: "user", Content: "again"},
	}, got.Messages)
}

func TestFormatIsFoundOutOnceAndRemembered(t *testing.T) {
	for name, c := range map[string]struct {
		options []llmtest.Option
		want    []string
	}{
		"strict schema": {nil, []string{"json_schema", "json_schema"}},
		"JSON mode":     {[]llmtest.Option{llmtest.WithoutSchema()}, []string{"json_schema", "json_object", "json_object"}},
		"plain text":    {[]llmtest.Option{llmtest.WithoutJSONMode()}, []string{"json_schema", "json_object", "", ""}},
	} {
		t.Run(name, func(t *testing.T) {
			s := llmtest.New(t, c.options...)
			m := client(t, s.URL(), "tiny")
			for range 2 {
				_, err := m.Complete(t.Context(), request())
				require.NoError(t, err)
			}
			var formats []string
			for _, r := range s.Requests() {
				formats = append(formats, r.Format)
			}
			assert.Equal(t, c.want, formats)
		})
	}
}

func TestParametersThatAServerRefusesAreRenamedOrLeftOut(t *testing.T) {
	s := llmtest.New(t, llmtest.Refusing("max_tokens"), llmtest.Refusing("temperature"), llmtest.WithoutJSONMode())
	m := client(t, s.URL(), "local")
	for range 2 {
		_, err := m.Complete(t.Context(), request())
		require.NoError(t, err)
	}
	all := s.Requests()
	require.Len(t, all, 6, "five to find out, one that knows")
	last := all[5]
	assert.False(t, last.Has("max_tokens"))
	assert.False(t, last.Has("temperature"))
	assert.Equal(t, 50, last.MaxTokens)
}

func TestReasoningModelsGetNeitherTheOldLimitNorATemperature(t *testing.T) {
	s := llmtest.New(t, llmtest.Refusing("max_tokens"), llmtest.Refusing("temperature"))
	_, err := client(t, s.URL(), "gpt-5-mini").Complete(t.Context(), request())
	require.NoError(t, err)
	assert.Len(t, s.Requests(), 1)
}

func TestARefusalOfEverythingEndsAndTeachesNothing(t *testing.T) {
	s := llmtest.New(t)
	s.Reply(llmtest.Status(400, "response_format and temperature and max_completion_tokens: "+canary))
	m := client(t, s.URL(), "tiny")
	_, err := m.Complete(t.Context(), request())
	var status *llm.StatusError
	require.ErrorAs(t, err, &status)
	assert.Equal(t, 400, status.Code)
	assert.LessOrEqual(t, len(s.Requests()), 5)
	s.Reply(llmtest.Text("{}"))
	_, err = m.Complete(t.Context(), request())
	require.NoError(t, err)
	all := s.Requests()
	assert.Equal(t, "json_schema", all[len(all)-1].Format)

	before := len(all)
	s.Reply(llmtest.Status(400, "the prompt is too long"))
	_, err = m.Complete(t.Context(), request())
	assert.ErrorAs(t, err, &status)
	assert.Len(t, s.Requests(), before+1, "a refusal that names no parameter is final")
}

func TestPlainRequestsLeaveTheFormatUnknown(t *testing.T) {
	s := llmtest.New(t, llmtest.Refusing("max_tokens"))
	m := client(t, s.URL(), "tiny")
	plain := request()
	plain.Schema = nil
	_, err := m.Complete(t.Context(), plain)
	require.NoError(t, err)
	_, err = m.Complete(t.Context(), request())
	require.NoError(t, err)
	var seen []string
	for _, r := range s.Requests() {
		seen = append(seen, fmt.Sprintf("%s/%t", r.Format, r.Has("max_tokens")))
	}
	assert.Equal(t, []string{"/true", "/false", "json_schema/false"}, seen)
}

func TestThinkingIsDiscarded(t *testing.T) {
	const answer = `{"sentences":[]}`
	for name, c := range map[string]struct {
		reply llmtest.Reply
		want  string
		err   error
	}{
		"own field":           {llmtest.Reply{Text: answer, Reasoning: canary}, answer, nil},
		"tag":                 {llmtest.Reply{Text: "<think>\nhm {\"a\"\n</think>\n\n" + answer}, answer, nil},
		"closing tag alone":   {llmtest.Reply{Text: "hm, the user {wants}\n</think>\n" + answer}, answer, nil},
		"Magistral":           {llmtest.Reply{Text: "[THINK]hm[/THINK]" + answer}, answer, nil},
		"gpt-oss":             {llmtest.Reply{Text: "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>" + answer}, answer, nil},
		"tag in the answer":   {llmtest.Reply{Text: `{"text":"</think>x"}`}, `{"text":"</think>x"}`, nil},
		"never ends":          {llmtest.Reply{Text: "<think>hm hm hm"}, "", llm.ErrEmpty},
		"nothing but thought": {llmtest.Reply{Text: "<think>hm</think> ", Reasoning: "x"}, "", llm.ErrEmpty},
		"empty":               {llmtest.Reply{}, "", llm.ErrEmpty},
		"parts": {llmtest.Reply{Body: `{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":[
			{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"{}"}]}}]}`}, "{}", nil},
		"declined": {llmtest.Reply{Body: `{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":null,"refusal":"no"}}]}`}, "", llm.ErrRefused},
		"filtered": {llmtest.Reply{Text: "x", FinishReason: "content_filter"}, "", llm.ErrRefused},
	} {
		t.Run(name, func(t *testing.T) {
			s := llmtest.New(t)
			s.Reply(llmtest.Always(c.reply))
			response, err := client(t, s.URL(), "tiny").Complete(t.Context(), request())
			assert.Equal(t, c.err, err)
			assert.Equal(t, c.want, response.Text)
		})
	}
}

// faults are every way to misbehave, and how each one ends.
var faults = map[string]struct {
	reply   llmtest.ReplyFunc
	outcome string
}{
	"hang":                     {llmtest.Hang(), "timeout"},
	"slow first byte":          {llmtest.Slow(time.Hour, llmtest.Text("{}")), "timeout"},
	"reset":                    {llmtest.Reset(), "network"},
	"429":                      {llmtest.TooManyRequests(""), "rate_limited"},
	"429 with seconds":         {llmtest.TooManyRequests("1"), "rate_limited"},
	"429 with a far date":      {llmtest.TooManyRequests("Fri, 31 Dec 2199 23:59:59 GMT"), "rate_limited"},
	"429 with nonsense":        {llmtest.TooManyRequests("soon"), "rate_limited"},
	"500":                      {llmtest.Status(500, canary), "server_error"},
	"400 that echoes":          {llmtest.Status(400, "cannot read: "+canary), "rejected"},
	"401":                      {llmtest.Status(401, "wrong key "+key), "denied"},
	"error page":               {llmtest.Always(llmtest.Reply{Status: 502, ContentType: "text/html", Body: "<h1>" + canary + "</h1>"}), "server_error"},
	"half a JSON":              {llmtest.HalfJSON(), "malformed"},
	"page in place of JSON":    {llmtest.HTML(), "malformed"},
	"JSON of another kind":     {llmtest.Always(llmtest.Reply{Body: `[1]`}), "malformed"},
	"number for content":       {llmtest.Always(llmtest.Reply{Body: `{"choices":[{"message":{"content":123456}}]}`}), "malformed"},
	"no choices":               {llmtest.Always(llmtest.Reply{Body: `{"choices":[]}`}), "malformed"},
	"repetition to the limit":  {llmtest.Repetition(canary), "truncated"},
	"body that never ends":     {llmtest.Endless(canary), "too_large"},
	"10 MB":                    {llmtest.Huge(10 << 20), "too_large"},
	"10 MB of error":           {llmtest.Always(llmtest.Reply{Status: 500, Body: strings.Repeat(canary, 10<<20/len(canary))}), "too_large"},
	"redirect":                 {llmtest.Always(llmtest.Reply{Status: 307, Body: "{}"}), "rejected"},
	"empty success":            {llmtest.Always(llmtest.Reply{Body: " "}), "malformed"},
	"negative and huge counts": {llmtest.Always(llmtest.Reply{Text: "{}", PromptTokens: -5, CompletionTokens: 1 << 60}), "ok"},
}

func TestEveryFaultEndsBeforeItsDeadlineAndSaysNothing(t *testing.T) {
	for name, fault := range faults {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := llmtest.New(t)
			s.Reply(fault.reply)
			const limit = 700 * time.Millisecond
			m := llm.Chain(client(t, s.URL(), "tiny"),
				llm.Deadline(limit), llm.Limit(1),
				llm.Retry(llm.RetryOptions{Tries: 2, Initial: time.Millisecond}), llm.Breaker(llm.BreakerOptions{}))
			start := time.Now()
			response, err := m.Complete(t.Context(), request())
			assert.Less(t, time.Since(start), limit+time.Second, "machines are slow, but not that slow")
			assert.Equal(t, fault.outcome, llm.Outcome(err))
			if err != nil {
				assert.Empty(t, response.Text)
				for _, printed := range []string{err.Error(), fmt.Sprintf("%+v %#v", err, err)} {
					assert.NotContains(t, printed, "CANARY")
				}
			}
			assert.GreaterOrEqual(t, response.PromptTokens, 0)
			assert.Less(t, response.CompletionTokens, 1<<30)
		})
	}
}

func TestRetryAfterReachesTheError(t *testing.T) {
	for header, want := range map[string]time.Duration{
		"3": 3 * time.Second, "0.5": 500 * time.Millisecond, "": 0, "-4": 0, "soon": 0, "NaN": 0, "inf": 24 * time.Hour,
		"Sat, 01 Jan 2000 00:00:00 GMT": 0,
	} {
		s := llmtest.New(t)
		s.Reply(llmtest.TooManyRequests(header))
		_, err := client(t, s.URL(), "tiny").Complete(t.Context(), request())
		var status *llm.StatusError
		require.ErrorAs(t, err, &status)
		assert.Equal(t, llm.StatusError{Code: 429, RetryAfter: want, Kind: "rate_limit_exceeded"}, *status, header)
	}
}

func TestAServerThatIsDownIsANetworkError(t *testing.T) {
	s := llmtest.New(t)
	s.Close()
	_, err := client(t, s.URL(), "tiny").Complete(t.Context(), request())
	assert.Equal(t, "the model server cannot be reached", err.Error())
	assert.Equal(t, "network", llm.Outcome(err))
}

func TestACallerWhoGoesEndsTheCall(t *testing.T) {
	s := llmtest.New(t)
	ctx, cancel := context.WithCancel(t.Context())
	s.Reply(func(llmtest.Request) llmtest.Reply {
		cancel()
		return llmtest.Hang()(llmtest.Request{})
	})
	_, err := client(t, s.URL(), "tiny").Complete(ctx, request())
	assert.Equal(t, context.Canceled, err)
}

func TestTheKeyAndTheQuestionFollowNoRedirect(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t.Error("the request followed a redirect")
	}))
	defer elsewhere.Close()
	for _, code := range []int{301, 302, 303, 307, 308} {
		here := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			assert.Equal(t, "Bearer "+key, r.Header.Get("Authorization"))
			http.Redirect(w, r, elsewhere.URL, code)
		}))
		_, err := client(t, here.URL, "tiny").Complete(t.Context(), request())
		var status *llm.StatusError
		if assert.ErrorAs(t, err, &status) {
			assert.Equal(t, code, status.Code)
		}
		here.Close()
	}
}

func TestOptionsAreChecked(t *testing.T) {
	for _, o := range []openai.Options{
		{}, {BaseURL: "http://127.0.0.1/v1"}, {Model: "m"}, {BaseURL: "ftp://host/v1", Model: "m"},
		{BaseURL: "127.0.0.1:8080", Model: "m"}, {BaseURL: "http://user:" + key + "@host/v1", Model: "m"},
		{BaseURL: "http://host/v1?key=" + key, Model: "m"}, {BaseURL: "http://host:x" + key, Model: "m"},
		{BaseURL: "http://host", Model: "m", APIKey: key + "\nmore"},
	} {
		_, err := openai.New(o)
		if assert.Error(t, err) {
			assert.NotContains(t, err.Error(), "CANARY")
		}
	}
}

func TestTheKeyIsNeverPrinted(t *testing.T) {
	o := openai.Options{BaseURL: "http://127.0.0.1/v1", APIKey: key, Model: "m"}
	c, err := openai.New(o)
	require.NoError(t, err)
	for _, printed := range []string{
		fmt.Sprint(o), fmt.Sprintf("%+v %#v %s", o, o, o), fmt.Sprint(c), fmt.Sprintf("%+v %#v %s", c, c, c), fmt.Sprintf("%+v", errors.Join(err)),
	} {
		assert.NotContains(t, printed, "CANARY")
	}
}

func TestOneEndpointDownTheOtherAnswers(t *testing.T) {
	down, up := llmtest.New(t), llmtest.New(t)
	down.Reply(llmtest.Hang())
	up.Reply(llmtest.Text("{}"))
	m := llm.Chain(llm.Failover(client(t, down.URL(), "first"), client(t, up.URL(), "second")), llm.Deadline(400*time.Millisecond))
	response, err := m.Complete(t.Context(), request())
	require.NoError(t, err)
	assert.Equal(t, "second", response.Model)
}
