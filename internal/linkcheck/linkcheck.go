// Package linkcheck visits web addresses and tells which still lead where
// they should. It is polite: one host is asked slowly, whatever the number of
// links, and nothing is downloaded beyond the first bytes. It knows addresses
// only, nothing of what cites them.
package linkcheck

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"
)

// Link is one address to visit and the name of what it belongs to.
type Link struct {
	Key string `json:"key"`
	URL string `json:"url"`
}

// Verdict says how a link fares.
type Verdict string

// The verdicts, from the best.
const (
	OK          Verdict = "ok"          // answers where it is
	Moved       Verdict = "moved"       // answers, permanently at another address
	Refused     Verdict = "refused"     // the server is there but turns programs away
	Unreachable Verdict = "unreachable" // no answer, or the server is failing
	Dead        Verdict = "dead"        // the server says that there is no such page
)

// Result is what came of one link.
type Result struct {
	Link
	Verdict Verdict `json:"verdict"`
	Status  int     `json:"status"` // last HTTP status; 0 without any answer
	// To is the new address of a moved link, else where temporary redirects
	// ended; empty without redirects.
	To     string `json:"to"`
	Detail string `json:"detail"` // why it was unreachable or refused
	Tries  int    `json:"tries"`
}

// Options tune a Checker. Zero values stand for the defaults.
type Options struct {
	Client   *http.Client  // nil: a client of its own, with proxies from the environment
	Interval time.Duration // least time between two requests to one host; default 1 s
	Timeout  time.Duration // for one request; default 20 s
	Tries    int           // per link, when the failure may pass; default 3
	Backoff  time.Duration // wait before the second try, doubling; default 2 s
	Hosts    int           // hosts asked at the same time; default 8
	Agent    string        // User-Agent; default "baclobot-linkcheck/1"
	// Progress is told of each link done, one at a time; may be nil.
	Progress func(done, total int, r Result)
}

func (o Options) withDefaults() Options {
	setDefault(&o.Interval, time.Second)
	setDefault(&o.Timeout, 20*time.Second)
	setDefault(&o.Tries, 3)
	setDefault(&o.Backoff, 2*time.Second)
	setDefault(&o.Hosts, 8)
	setDefault(&o.Agent, "baclobot-linkcheck/1")
	if o.Client == nil {
		o.Client = &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
	}
	return o
}

func setDefault[T comparable](v *T, fallback T) {
	var zero T
	if *v == zero {
		*v = fallback
	}
}

// ErrNoNetwork says that no host at all could be reached, so that the links
// are not to blame.
var ErrNoNetwork = errors.New("no host could be reached: is there a network connection?")

// offlineHosts is how many hosts must fail, with none answering, before the
// network is taken to be missing.
const offlineHosts = 3

// Check visits every link and returns one result for each, in their order.
// It returns ErrNoNetwork as soon as several hosts failed and none answered,
// and the context's error when that ends first; the results so far are
// returned with it.
func Check(ctx context.Context, links []Link, o Options) ([]Result, error) {
	o = o.withDefaults()
	client := *o.Client
	// Redirects are followed by hand: each hop counts against its own host.
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	defer client.CloseIdleConnections()

	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	c := &checker{options: o, client: &client, cancel: cancel, limits: make(map[string]*rate.Limiter), failed: make(map[string]bool), total: len(links)}
	c.results = make([]Result, len(links))
	hosts := byHost(links)
	c.hosts = len(hosts)

	group, gctx := errgroup.WithContext(ctx)
	group.SetLimit(o.Hosts)
	for _, indexes := range hosts {
		group.Go(func() error {
			for _, i := range indexes {
				r := c.visit(gctx, links[i])
				if gctx.Err() != nil {
					return context.Cause(gctx)
				}
				c.done(i, r)
			}
			return nil
		})
	}
	err := group.Wait()
	return c.finished(), err
}

// byHost groups the indexes of the links by host, in order of first mention,
// so that one host is asked by one goroutine.
func byHost(links []Link) [][]int {
	var order [][]int
	at := make(map[string]int)
	for i, l := range links {
		host := hostOf(l.URL)
		n, ok := at[host]
		if !ok {
			n = len(order)
			at[host] = n
			order = append(order, nil)
		}
		order[n] = append(order[n], i)
	}
	return order
}

func hostOf(link string) string {
	u, err := url.Parse(link)
	if err != nil {
		return ""
	}
	return u.Host
}

// checker is one run.
type checker struct {
	options Options
	client  *http.Client
	cancel  context.CancelCauseFunc
	total   int
	hosts   int

	mu       sync.Mutex
	limits   map[string]*rate.Limiter
	results  []Result
	count    int
	answered bool            // some host answered
	failed   map[string]bool // hosts without an answer
}

// wait holds a request back until its host may be asked again.
func (c *checker) wait(ctx context.Context, host string) error {
	c.mu.Lock()
	limit, ok := c.limits[host]
	if !ok {
		limit = rate.NewLimiter(rate.Every(c.options.Interval), 1)
		c.limits[host] = limit
	}
	c.mu.Unlock()
	return limit.Wait(ctx)
}

// done files a result and gives up when the network seems to be missing.
func (c *checker) done(i int, r Result) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.results[i] = r
	c.count++
	if r.Status > 0 {
		c.answered = true
	} else {
		c.failed[hostOf(r.URL)] = true
	}
	if c.options.Progress != nil {
		c.options.Progress(c.count, c.total, r)
	}
	if !c.answered && len(c.failed) >= min(offlineHosts, c.hosts) {
		c.cancel(ErrNoNetwork)
	}
}

// finished returns the results there are.
func (c *checker) finished() []Result {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make([]Result, 0, len(c.results))
	for _, r := range c.results {
		if r.Verdict != "" {
			out = append(out, r)
		}
	}
	return out
}

// Count returns how many results have the verdict.
func Count(results []Result, v Verdict) int {
	n := 0
	for _, r := range results {
		if r.Verdict == v {
			n++
		}
	}
	return n
}

// Summary is one line of figures.
func Summary(results []Result) string {
	return fmt.Sprintf("%d links: %d ok, %d moved, %d refused, %d unreachable, %d dead", len(results),
		Count(results, OK), Count(results, Moved), Count(results, Refused), Count(results, Unreachable), Count(results, Dead))
}
