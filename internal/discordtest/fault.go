package discordtest

import (
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Fault is something that goes wrong with matching requests.
type Fault struct {
	Method string            // "" for any
	Route  string            // a Route as in Request; "" for any
	Times  int               // how many requests it strikes; 0 is one, negative is all
	Delay  time.Duration     // the request waits this long first, or until the client gives up
	Status int               // answer with this status instead of handling the request; 0 handles it
	Code   int               // Discord's error code in that answer
	Body   string            // body of that answer, as it is; "" makes Discord's JSON error
	Header map[string]string // headers of that answer
	Lose   bool              // cut the connection instead of answering
	Late   bool              // with Lose or Status: handle the request first, so that it took effect
}

// Fail makes the next matching requests go wrong. Faults are tried in the
// order in which they were added.
func (s *Server) Fail(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f.Times == 0 {
		f.Times = 1
	}
	s.faults = append(s.faults, &f)
}

// Heal removes every fault.
func (s *Server) Heal() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = nil
}

// takeFault finds the fault that strikes a request, nil for none. The caller
// holds s.mu.
func (s *Server) takeFault(method, route string) *Fault {
	for i, f := range s.faults {
		if (f.Method != "" && f.Method != method) || (f.Route != "" && f.Route != route) {
			continue
		}
		if f.Times > 0 {
			f.Times--
			if f.Times == 0 {
				s.faults = append(s.faults[:i:i], s.faults[i+1:]...)
			}
		}
		return f
	}
	return nil
}

func (f *Fault) reply() reply {
	r := reply{status: f.Status, header: f.Header}
	if f.Body != "" {
		r.raw = []byte(f.Body)
		return r
	}
	r.body = apiError{Code: f.Code, Message: http.StatusText(f.Status)}
	if f.Status == http.StatusTooManyRequests {
		after, _ := strconv.ParseFloat(f.Header["Retry-After"], 64)
		r.body = tooMany{Message: "You are being rate limited.", RetryAfter: after, Global: f.Header["X-RateLimit-Global"] != ""}
	}
	return r
}

// limitRule is the rate limit of a route.
type limitRule struct {
	count int
	per   time.Duration
}

// bucket counts the requests of one window.
type bucket struct {
	used  int
	reset time.Time
}

// tooMany is the body of a 429 answer. RetryAfter is in seconds.
type tooMany struct {
	Message    string  `json:"message"`
	RetryAfter float64 `json:"retry_after"`
	Global     bool    `json:"global"`
}

// unlimited is what the headers of a route without a Limit promise.
var unlimited = limitRule{count: 1000, per: time.Second}

// Limit lets at most count requests per window through on a route, for each
// channel, guild or webhook token by itself, and answers 429 to the others.
// Windows are measured with Options.Now.
func (s *Server) Limit(method, route string, count int, per time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.limits[method+" "+route] = limitRule{count, per}
}

// admit counts a request against its bucket and returns the headers that every
// answer carries, and the refusal if there is one. The caller holds s.mu.
func (s *Server) admit(c *call) (http.Header, *reply) {
	rule, limited := s.limits[c.Method+" "+c.route]
	if !limited {
		rule = unlimited
	}
	name := c.Method + " " + c.route
	key := name + " " + c.major()
	now := s.opts.Now()
	b := s.buckets[key]
	if b == nil || !now.Before(b.reset) {
		b = &bucket{reset: now.Add(rule.per)}
		s.buckets[key] = b
	}
	b.used++
	after := b.reset.Sub(now).Seconds()
	h := http.Header{}
	h.Set("X-RateLimit-Limit", strconv.Itoa(rule.count))
	h.Set("X-RateLimit-Remaining", strconv.Itoa(max(0, rule.count-b.used)))
	h.Set("X-RateLimit-Reset", fmt.Sprintf("%.3f", float64(b.reset.UnixMilli())/1000))
	h.Set("X-RateLimit-Reset-After", fmt.Sprintf("%.3f", after))
	h.Set("X-RateLimit-Bucket", strings.ToLower(strings.Map(letters, name)))
	if !limited || b.used <= rule.count {
		return h, nil
	}
	h.Set("Retry-After", strconv.Itoa(int(math.Ceil(after))))
	h.Set("X-RateLimit-Scope", "user")
	return h, &reply{status: http.StatusTooManyRequests, body: tooMany{Message: "You are being rate limited.", RetryAfter: after}}
}

func letters(r rune) rune {
	if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
		return r
	}
	return -1
}
