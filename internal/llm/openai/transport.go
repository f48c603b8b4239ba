package openai

import (
	"context"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"baclobot/internal/llm"
)

// transport adds the key, for its own host only, bounds what is read, and notes
// what go-openai does not hand on: Retry-After and the kind of content.
type transport struct {
	next   http.RoundTripper
	scheme string
	host   string
	key    string
	own    *http.Transport // the one that we made, nil if it was given
}

func newTransport(next http.RoundTripper, base *url.URL, key string) *transport {
	t := &transport{next: next, scheme: base.Scheme, host: base.Host, key: key}
	if next == nil {
		t.own = &http.Transport{
			Proxy: http.ProxyFromEnvironment,
			// Ten seconds to connect are plenty; how long a reply may take is
			// the caller's to say, because a small server thinks for long.
			DialContext:         (&net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
			TLSHandshakeTimeout: 10 * time.Second,
			IdleConnTimeout:     90 * time.Second,
			MaxIdleConnsPerHost: 8,
			ForceAttemptHTTP2:   true,
		}
		t.next = t.own
	}
	return t
}

func (t *transport) closeIdle() {
	if t.own != nil {
		t.own.CloseIdleConnections()
	}
}

// RoundTrip sends one request.
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if t.key != "" && r.URL.Scheme == t.scheme && r.URL.Host == t.host {
		r = r.Clone(r.Context())
		r.Header.Set("Authorization", "Bearer "+t.key)
	}
	response, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	seen, _ := r.Context().Value(capturedKey{}).(*captured)
	if seen == nil {
		seen = &captured{limit: maxReply}
	}
	seen.status = response.StatusCode
	seen.retryAfter = parseRetryAfter(response.Header.Get("Retry-After"), time.Now())
	if kind, _, err := mime.ParseMediaType(response.Header.Get("Content-Type")); err == nil {
		seen.html = kind == "text/html"
	}
	response.Body = &limitedBody{body: response.Body, left: seen.limit}
	return response, nil
}

// captured is what is noted of one response.
type captured struct {
	limit      int64 // bytes that may be read
	status     int
	retryAfter time.Duration
	html       bool
}

type capturedKey struct{}

// capture returns a context under which the transport notes into the result.
func capture(ctx context.Context, limit int64) (context.Context, *captured) {
	c := &captured{limit: limit}
	return context.WithValue(ctx, capturedKey{}, c), c
}

// limitedBody fails with ErrTooLarge instead of ending early, so that a reply
// that is too long is never taken for a whole one.
type limitedBody struct {
	body io.ReadCloser
	left int64
}

// Read reads up to the limit.
func (b *limitedBody) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, llm.ErrTooLarge
	}
	// One byte more than is allowed tells an exact fit from an excess.
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1]
	}
	n, err := b.body.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return n - 1, llm.ErrTooLarge
	}
	return n, err
}

// Close closes the body.
func (b *limitedBody) Close() error { return b.body.Close() }

// parseRetryAfter reads a delay in seconds or a date (RFC 9110, section
// 10.2.3). It returns 0 for anything else, and for a time already past.
func parseRetryAfter(value string, now time.Time) time.Duration {
	if value == "" {
		return 0
	}
	// Some servers send fractions, which the RFC does not know.
	if seconds, err := strconv.ParseFloat(value, 64); err == nil {
		const longest = 24 * 60 * 60
		if !(seconds > 0) {
			return 0
		}
		return time.Duration(min(seconds, longest) * float64(time.Second))
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(at.Sub(now), 0)
	}
	return 0
}
