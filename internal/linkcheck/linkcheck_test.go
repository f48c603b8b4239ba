package linkcheck_test

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/linkcheck"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// site is a loopback web site with every habit that a checker must know.
func site(t *testing.T) *httptest.Server {
	t.Helper()
	var flaky atomic.Int32
	mux := http.NewServeMux()
	redirect := func(from, to string, code int) {
		mux.HandleFunc(from, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, code) })
	}
	status := func(path string, code int) {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) })
	}
	status("/fine", 200)
	status("/gone", 410)
	status("/forbidden", 403)
	status("/login", 401)
	status("/failing", 500)
	redirect("/old", "/fine", 301)
	redirect("/older", "/old", 308)
	redirect("/resolver", "/fine", 302)
	redirect("/resolver-to-old", "/old", 302)
	redirect("/old-to-gone", "/gone", 301)
	redirect("/loop", "/loop", 302)
	mux.HandleFunc("/flaky", func(w http.ResponseWriter, _ *http.Request) {
		if flaky.Add(1) < 3 {
			w.WriteHeader(503)
		}
	})
	mux.HandleFunc("/busy", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(429)
	})
	mux.HandleFunc("/silent", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func quick() linkcheck.Options {
	return linkcheck.Options{Interval: time.Microsecond, Backoff: time.Microsecond, Timeout: 300 * time.Millisecond}
}

func TestVerdicts(t *testing.T) {
	s := site(t)
	tests := []struct {
		path string
		want linkcheck.Result
	}{
		{"/fine", linkcheck.Result{Verdict: linkcheck.OK, Status: 200, Tries: 1}},
		{"/old", linkcheck.Result{Verdict: linkcheck.Moved, Status: 200, To: "/fine", Tries: 1}},
		{"/older", linkcheck.Result{Verdict: linkcheck.Moved, Status: 200, To: "/fine", Tries: 1}},
		{"/resolver", linkcheck.Result{Verdict: linkcheck.OK, Status: 200, To: "/fine", Tries: 1}},
		{"/resolver-to-old", linkcheck.Result{Verdict: linkcheck.OK, Status: 200, To: "/fine", Tries: 1}},
		{"/missing", linkcheck.Result{Verdict: linkcheck.Dead, Status: 404, Detail: "404 Not Found", Tries: 1}},
		{"/gone", linkcheck.Result{Verdict: linkcheck.Dead, Status: 410, Detail: "410 Gone", Tries: 1}},
		{"/old-to-gone", linkcheck.Result{Verdict: linkcheck.Dead, Status: 410, To: "/gone", Detail: "410 Gone", Tries: 1}},
		{"/forbidden", linkcheck.Result{Verdict: linkcheck.Refused, Status: 403, Detail: "403 Forbidden", Tries: 1}},
		{"/login", linkcheck.Result{Verdict: linkcheck.Refused, Status: 401, Detail: "401 Unauthorized", Tries: 1}},
		{"/busy", linkcheck.Result{Verdict: linkcheck.Refused, Status: 429, Detail: "429 Too Many Requests", Tries: 1}},
		{"/failing", linkcheck.Result{Verdict: linkcheck.Unreachable, Status: 500, Detail: "500 Internal Server Error", Tries: 3}},
		{"/flaky", linkcheck.Result{Verdict: linkcheck.OK, Status: 200, Tries: 3}},
		{"/loop", linkcheck.Result{Verdict: linkcheck.Unreachable, Status: 302, To: "/loop", Detail: "more than 10 redirects", Tries: 1}},
		{"/silent", linkcheck.Result{Verdict: linkcheck.Unreachable, Detail: "no answer in time", Tries: 3}},
	}
	links := make([]linkcheck.Link, len(tests))
	for i, tt := range tests {
		links[i] = linkcheck.Link{Key: strings.Trim(tt.path, "/"), URL: s.URL + tt.path}
	}
	got, err := linkcheck.Check(t.Context(), links, quick())
	require.NoError(t, err)
	require.Len(t, got, len(tests))
	for i, tt := range tests {
		tt.want.Link = links[i]
		if tt.want.To != "" {
			tt.want.To = s.URL + tt.want.To
		}
		assert.Equal(t, tt.want, got[i], tt.path)
	}
	assert.Equal(t, "15 links: 4 ok, 2 moved, 3 refused, 3 unreachable, 3 dead", linkcheck.Summary(got))
}

// closedPort returns an address on which nobody listens.
func closedPort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	return "http://" + l.Addr().String()
}

func TestUnreachableHostBesideAFineOne(t *testing.T) {
	s := site(t)
	got, err := linkcheck.Check(t.Context(), []linkcheck.Link{
		{Key: "fine", URL: s.URL + "/fine"}, {Key: "closed", URL: closedPort(t)}, {Key: "bad", URL: "ftp://x"},
	}, quick())
	require.NoError(t, err)
	assert.Equal(t, linkcheck.Unreachable, got[1].Verdict)
	assert.Contains(t, got[1].Detail, "connection refused")
	assert.Equal(t, 3, got[1].Tries)
	assert.Equal(t, "not a web address", got[2].Detail)
	assert.Equal(t, 1, got[2].Tries)
}

func TestWithoutNetwork(t *testing.T) {
	var links []linkcheck.Link
	for range 50 {
		links = append(links, linkcheck.Link{Key: "k", URL: closedPort(t)})
	}
	o := quick()
	o.Hosts = 1
	got, err := linkcheck.Check(t.Context(), links, o)
	assert.ErrorIs(t, err, linkcheck.ErrNoNetwork)
	assert.Less(t, len(got), 10, "it gives up early")
}

func TestCancelled(t *testing.T) {
	s := site(t)
	ctx, cancel := context.WithCancel(t.Context())
	o := quick()
	o.Timeout = time.Minute
	o.Progress = func(int, int, linkcheck.Result) { cancel() }
	got, err := linkcheck.Check(ctx, []linkcheck.Link{{Key: "a", URL: s.URL + "/fine"}, {Key: "b", URL: s.URL + "/silent"}}, o)
	assert.ErrorIs(t, err, context.Canceled)
	assert.Len(t, got, 1)
}

// TestPolite: one host is asked one request at a time, at the agreed pace,
// while others are asked meanwhile; and everybody is told who is asking.
func TestPolite(t *testing.T) {
	const interval = 10 * time.Millisecond
	var mu sync.Mutex
	var times []time.Time
	var open, most int
	s := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		mu.Lock()
		times = append(times, time.Now())
		open++
		most = max(most, open)
		assert.Equal(t, "baclobot-linkcheck/1", r.UserAgent())
		mu.Unlock()
		defer func() { mu.Lock(); open--; mu.Unlock() }()
	}))
	defer s.Close()
	var links []linkcheck.Link
	for range 6 {
		links = append(links, linkcheck.Link{Key: "k", URL: s.URL})
	}
	var told []int
	o := quick()
	o.Interval = interval
	o.Progress = func(done, total int, _ linkcheck.Result) {
		assert.Equal(t, len(links), total)
		told = append(told, done)
	}
	_, err := linkcheck.Check(t.Context(), links, o)
	require.NoError(t, err)
	assert.Equal(t, 1, most)
	assert.Equal(t, []int{1, 2, 3, 4, 5, 6}, told)
	require.Len(t, times, len(links))
	assert.GreaterOrEqual(t, times[5].Sub(times[0]), 5*interval-interval/2)
}

func TestReport(t *testing.T) {
	var b strings.Builder
	err := linkcheck.WriteReport(&b, []linkcheck.Result{
		{Link: linkcheck.Link{Key: "a", URL: "https://a.example"}, Verdict: linkcheck.OK, Status: 200, Tries: 1},
		{Link: linkcheck.Link{Key: "b", URL: "https://b.example"}, Verdict: linkcheck.Dead, Status: 404, Detail: "404 Not Found", Tries: 1},
		{Link: linkcheck.Link{Key: "c", URL: "https://c.example"}, Verdict: linkcheck.Moved, To: "https://d.example", Status: 200, Tries: 2},
		{Link: linkcheck.Link{Key: "d", URL: "https://doi.example"}, Verdict: linkcheck.Refused, To: "https://e.example", Status: 403, Detail: "403 Forbidden", Tries: 1},
	}, time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	assert.Equal(t, `# Links checked on 2026-11-23

4 links: 1 ok, 1 moved, 1 refused, 0 unreachable, 1 dead.

## Dead: the server says that there is no such page

- b `+"`https://b.example`"+`: 404 Not Found

## Moved: permanently at another address

- c `+"`https://c.example` -> `https://d.example`"+` (2 tries)

## Refused: turns programs away; look with a browser

- d `+"`https://doi.example` (leads to `https://e.example`)"+`: 403 Forbidden

## Fine

- a `+"`https://a.example`"+`
`, b.String())
}
