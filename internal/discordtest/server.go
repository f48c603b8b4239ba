package discordtest

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"sync"
	"testing"
	"time"
)

// Defaults of Options.
const (
	DefaultToken = "fake-token"
	DefaultAppID = "900000000000000001"
	DefaultGuild = "900000000000000002"
	DefaultRoom  = "900000000000000003" // a text channel of DefaultGuild
	DefaultUser  = "900000000000000004"

	defaultHeartbeat = 41250 * time.Millisecond // what Discord sends in HELLO
)

// Options configures a Server. The zero value is usable.
type Options struct {
	Token     string           // the only bot token that is accepted, without "Bot "
	AppID     string           // the application's id, a snowflake
	Heartbeat time.Duration    // interval asked for in HELLO
	Now       func() time.Time // what deadlines and rate limits are measured with; time.Now when nil
	Addr      string           // loopback address to listen on; a free port of 127.0.0.1 when empty
}

// Server is a fake Discord. All methods are safe for concurrent use.
type Server struct {
	opts Options
	ln   net.Listener
	http *http.Server
	done chan struct{} // closed by Close: delayed answers and sockets give up
	wg   sync.WaitGroup

	mu           sync.Mutex
	closed       bool
	changed      chan struct{} // closed and replaced whenever anything below changes
	lastID       uint64
	requests     []Request
	violations   []string
	faults       []*Fault
	limits       map[string]limitRule
	buckets      map[string]*bucket
	commands     map[string][]command // by guild id, "" for global
	channels     map[string]*channel
	messages     map[string]*Message
	interactions map[string]*Interaction // by token
	gateway      gatewayState
}

// New starts a Server for one test. It is closed when the test ends, and the
// test fails if the client under test broke a rule of the platform.
func New(t testing.TB, o Options) *Server {
	t.Helper()
	s, err := Start(o)
	if err != nil {
		t.Fatalf("discordtest: %v", err)
	}
	t.Cleanup(func() {
		s.Close()
		for _, v := range s.Violations() {
			t.Errorf("discordtest: %s", v)
		}
	})
	return s
}

// Start starts a Server outside a test, for a whole program to run against.
// The caller closes it.
func Start(o Options) (*Server, error) {
	o = o.withDefaults()
	if _, err := schemas(); err != nil {
		return nil, err
	}
	ln, err := net.Listen("tcp", o.Addr)
	if err != nil {
		return nil, fmt.Errorf("listening on %s: %w", o.Addr, err)
	}
	s := &Server{
		opts:         o,
		ln:           ln,
		done:         make(chan struct{}),
		changed:      make(chan struct{}),
		lastID:       910000000000000000,
		limits:       map[string]limitRule{},
		buckets:      map[string]*bucket{},
		commands:     map[string][]command{},
		channels:     map[string]*channel{},
		messages:     map[string]*Message{},
		interactions: map[string]*Interaction{},
		gateway:      gatewayState{conns: map[*gatewayConn]bool{}, sessions: map[string]bool{}},
	}
	s.http = &http.Server{Handler: s.routes(), ReadHeaderTimeout: 10 * time.Second}
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		if err := s.http.Serve(ln); !errors.Is(err, http.ErrServerClosed) {
			s.violate("the HTTP server stopped: %v", err)
		}
	}()
	return s, nil
}

func (o Options) withDefaults() Options {
	if o.Token == "" {
		o.Token = DefaultToken
	}
	if o.AppID == "" {
		o.AppID = DefaultAppID
	}
	if o.Heartbeat == 0 {
		o.Heartbeat = defaultHeartbeat
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Addr == "" {
		o.Addr = "127.0.0.1:0"
	}
	return o
}

// URL is the base address, as for a client's api_url setting.
func (s *Server) URL() string { return "http://" + s.ln.Addr().String() }

// Close ends every connection and waits until all goroutines have ended. It
// may be called more than once.
func (s *Server) Close() {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return
	}
	s.closed = true
	close(s.done)
	for c := range s.gateway.conns {
		c.ws.Close()
	}
	s.mu.Unlock()
	s.http.Close()
	s.wg.Wait()
}

// Violations lists what the client did that Discord refuses or this project
// forbids, in order.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.violations...)
}

// Await blocks until ok, called with no lock held, reports true. It is called
// again after every request and every gateway message. The error is that of
// the context, or says that the server was closed.
func (s *Server) Await(ctx context.Context, ok func() bool) error {
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		if ok() {
			return nil
		}
		select {
		case <-changed:
		case <-s.done:
			return errors.New("discordtest: the server was closed")
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// touch wakes everybody who waits in Await. The caller holds s.mu.
func (s *Server) touch() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// violate records a broken rule. The caller does not hold s.mu.
func (s *Server) violate(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.violateLocked(format, args...)
}

// violateLocked records a broken rule. The caller holds s.mu.
func (s *Server) violateLocked(format string, args ...any) {
	s.violations = append(s.violations, fmt.Sprintf(format, args...))
	s.touch()
}

// newID makes a snowflake. The caller holds s.mu.
func (s *Server) newID() string {
	s.lastID++
	return strconv.FormatUint(s.lastID, 10)
}
