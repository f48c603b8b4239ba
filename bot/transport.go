package bot

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
)

// discordHost is where discordgo sends every REST call.
const discordHost = "discord.com"

// parseAPIURL reads the base address of the REST interface. Without TLS the
// token would be readable on the way, so that is for loopback only.
func parseAPIURL(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	if err != nil {
		return nil, fmt.Errorf("bot: the Discord address: %w", err)
	}
	if u.Host == "" || (u.Path != "" && u.Path != "/") || u.User != nil || u.RawQuery != "" {
		return nil, fmt.Errorf("bot: the Discord address %q is not of the form https://host", s)
	}
	if u.Scheme == "https" || (u.Scheme == "http" && isLoopback(u.Hostname())) {
		return u, nil
	}
	return nil, fmt.Errorf("bot: the Discord address %q must begin with https:// (http:// is for loopback only)", s)
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// newTransport keeps enough connections open for many replies at once; the
// default of two per host would make each other one dial anew.
func newTransport() *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = leases
	t.MaxIdleConns = leases
	return t
}

// rewriter sends discordgo's calls to the configured address, and mends the
// 429 answers that discordgo v0.29.0 cannot read.
type rewriter struct {
	base *url.URL
	next http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (r *rewriter) RoundTrip(req *http.Request) (*http.Response, error) {
	if req.URL.Host != discordHost {
		return nil, errors.New("a request to a host that is not Discord's")
	}
	out := req.Clone(req.Context())
	out.URL.Scheme, out.URL.Host, out.Host = r.base.Scheme, r.base.Host, ""
	resp, err := r.next.RoundTrip(out)
	if err != nil || resp.StatusCode != http.StatusTooManyRequests {
		return resp, err
	}
	return mendTooMany(resp)
}

// maxErrorBody is how much of a 429 answer is read.
const maxErrorBody = 64 << 10

// defaultRetryAfter is waited, in seconds, when a 429 answer names no time.
const defaultRetryAfter = 1

// mendTooMany rewrites a 429 answer: the proxy in front of Discord sends HTML,
// and a global limit may come with Retry-After alone, which discordgo ignores.
func mendTooMany(resp *http.Response) (*http.Response, error) {
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxErrorBody))
	resp.Body.Close()
	if err != nil {
		return nil, err
	}
	after := resp.Header.Get("Retry-After")
	if _, err := strconv.ParseFloat(after, 64); err != nil {
		after = strconv.Itoa(defaultRetryAfter)
	}
	if !json.Valid(body) {
		body = []byte(`{"message":"rate limited","retry_after":` + after + `,"global":false}`)
	}
	if resp.Header.Get("X-RateLimit-Global") != "" && resp.Header.Get("X-RateLimit-Reset-After") == "" {
		resp.Header.Set("X-RateLimit-Reset-After", after)
	}
	resp.Body = io.NopCloser(bytes.NewReader(body))
	resp.ContentLength = int64(len(body))
	return resp, nil
}
