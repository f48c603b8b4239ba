package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/cenkalti/backoff/v5"
	"github.com/gorilla/websocket"
)

// gatewayEvent is an event as it arrived. discordgo's own decoding is not
// used: one component that it does not know makes it drop all of an
// interaction's data.
type gatewayEvent struct {
	kind string
	data json.RawMessage
}

// gateway keeps one connection to Discord's gateway.
//
// discordgo v0.29.0 reconnects in a loop that nothing stops, even after the
// token was refused, and can lock itself up for good when Discord asks for a
// reconnect before READY. Here it never reconnects by itself: this type opens
// every connection, notices when one is lost, silent or stuck, and owns the
// sockets, so that a blocked read can be cut.
type gateway struct {
	opts    Options
	log     *slog.Logger
	next    http.RoundTripper
	onEvent func(gatewayEvent) // called on a goroutine of its own for every event
}

// Pauses between connections. Discord allows 1,000 new sessions a day.
const (
	firstReconnect = time.Second
	longReconnect  = 2 * time.Minute
	steadyAfter    = time.Minute // a connection that held this long starts the pauses anew
)

// stuckGrace is how long a cut connection may take to come loose before it
// counts as stuck.
const stuckGrace = 5 * time.Second

// errLost says that a connection ended and a new one is worth trying.
var errLost = errors.New("the gateway connection was lost")

// connection is one discordgo session and its socket.
type connection struct {
	session *discordgo.Session
	line    *line
	down    chan struct{} // holds a token once discordgo has closed the connection
}

// run connects, again and again, until ctx ends or connecting is hopeless.
func (g *gateway) run(ctx context.Context) error {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = firstReconnect, longReconnect
	var c *connection
	for {
		fresh := c == nil
		if fresh {
			var err error
			if c, err = g.newConnection(ctx); err != nil {
				return err
			}
		}
		opened := time.Now()
		err := g.hold(ctx, c)
		if ctx.Err() != nil {
			return nil
		}
		if !errors.Is(err, errLost) {
			if final := finalError(err); final != nil {
				return final
			}
			c = nil // the session cannot be resumed; the next one is new
		}
		if time.Since(opened) > steadyAfter {
			pause.Reset()
		}
		wait := pause.NextBackOff()
		g.log.Warn("the gateway connection ended", "error", scrub(err), "retry_in", wait.Round(time.Millisecond))
		if !sleep(ctx, wait) {
			return nil
		}
	}
}

// finalError turns what cannot be mended by connecting again into the error
// that ends the bot; nil when it can be mended.
func finalError(err error) error {
	var closed *websocket.CloseError
	switch {
	case errors.Is(err, ErrGatewayStuck):
		return err
	case !errors.As(err, &closed):
		return nil
	case closed.Code == 4004: // authentication failed
		return ErrTokenRefused
	case closed.Code >= 4010 && closed.Code <= 4014: // shard, version or intents
		return fmt.Errorf("%w (close code %d)", ErrGatewayRefused, closed.Code)
	}
	return nil
}

// scrub keeps of an error what may be logged: no addresses.
func scrub(err error) error {
	var closed *websocket.CloseError
	switch {
	case errors.Is(err, errLost):
		return err
	case errors.As(err, &closed):
		return fmt.Errorf("close code %d", closed.Code)
	}
	return newAPIError("connecting to the gateway", err)
}

func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

func (g *gateway) newConnection(ctx context.Context) (*connection, error) {
	s, err := newSession(g.opts, boundTransport{ctx, g.next})
	if err != nil {
		return nil, err
	}
	c := &connection{session: s, line: newLine(), down: make(chan struct{}, 1)}
	s.Dialer = &websocket.Dialer{Proxy: http.ProxyFromEnvironment, HandshakeTimeout: g.opts.OpenTimeout, NetDialContext: c.line.dial}
	s.AddHandler(func(_ *discordgo.Session, e *discordgo.Event) { g.onEvent(gatewayEvent{e.Type, e.RawData}) })
	s.AddHandler(func(*discordgo.Session, *discordgo.Disconnect) {
		select {
		case c.down <- struct{}{}:
		default:
		}
	})
	return c, nil
}

// hold opens the connection and watches it until it ends. Nothing of it is
// left running when hold returns, unless the error is ErrGatewayStuck.
func (g *gateway) hold(ctx context.Context, c *connection) error {
	select {
	case <-c.down: // left over from the connection before
	default:
	}
	if err := g.open(ctx, c); err != nil {
		return err
	}
	g.log.Info("connected to Discord")
	err := g.watch(ctx, c)
	if errors.Is(err, errLost) {
		return err
	}
	if stuck := g.close(c); stuck != nil && err == nil {
		return stuck
	}
	return err
}

// open waits for READY. A connection that does not get there in time is cut,
// and if even that does not free discordgo, it is stuck for good.
func (g *gateway) open(ctx context.Context, c *connection) error {
	done := make(chan error, 1)
	go func() { done <- c.session.Open() }()
	timer := time.NewTimer(g.opts.OpenTimeout)
	defer timer.Stop()
	var late error
	grace := min(stuckGrace, g.opts.OpenTimeout)
	select {
	case err := <-done:
		return openError(err)
	case <-ctx.Done():
		late, grace = ctx.Err(), min(grace, time.Second)
	case <-timer.C:
		late = errors.New("the gateway did not become ready in time")
	}
	c.line.cut()
	timer.Reset(grace)
	select {
	case err := <-done:
		if err == nil { // it became ready just now
			if stuck := g.close(c); stuck != nil {
				return stuck
			}
		}
		return late
	case <-timer.C:
		return ErrGatewayStuck
	}
}

// openError passes on what Open returned; a connection that is open already
// was opened by an event that arrived twice.
func openError(err error) error {
	if errors.Is(err, discordgo.ErrWSAlreadyOpen) {
		return nil
	}
	return err
}

// watch waits until the connection is lost (errLost), is beyond help
// (ErrGatewayStuck), or ctx ends (nil).
func (g *gateway) watch(ctx context.Context, c *connection) error {
	tick := time.NewTicker(min(g.opts.SilenceLimit/4, stuckGrace))
	defer tick.Stop()
	free := time.Now() // when the session's lock was last seen free
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-c.down:
			return errLost
		case <-tick.C:
		}
		if !c.session.TryRLock() {
			if time.Since(free) > g.opts.SilenceLimit {
				return ErrGatewayStuck
			}
			continue
		}
		free = time.Now()
		silent := free.Sub(c.session.LastHeartbeatAck)
		c.session.RUnlock()
		if silent > g.opts.SilenceLimit {
			return g.abandon(c)
		}
	}
}

// abandon cuts a connection that has gone silent and waits for discordgo to
// notice.
func (g *gateway) abandon(c *connection) error {
	c.line.cut()
	timer := time.NewTimer(stuckGrace)
	defer timer.Stop()
	select {
	case <-c.down:
		return errors.New("the gateway went silent")
	case <-timer.C:
		return ErrGatewayStuck
	}
}

// close says goodbye, which takes discordgo a second, and cuts the line.
func (g *gateway) close(c *connection) error {
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = c.session.Close() // it always returns nil
	}()
	timer := time.NewTimer(closeTime)
	defer timer.Stop()
	select {
	case <-done:
		c.line.cut()
		return nil
	case <-timer.C:
		c.line.cut()
		return ErrGatewayStuck
	}
}

// line is the socket below a connection, so that it can be cut while
// discordgo holds its locks.
type line struct {
	mu   sync.Mutex
	conn net.Conn
	gone chan struct{} // closed by cut
}

func newLine() *line { return &line{gone: make(chan struct{})} }

func (l *line) dial(ctx context.Context, network, address string) (net.Conn, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() { // ends with the dialling
		select {
		case <-l.gone:
			cancel()
		case <-ctx.Done():
		}
	}()
	conn, err := (&net.Dialer{}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case <-l.gone:
		conn.Close()
		return nil, net.ErrClosed
	default:
	}
	l.conn = conn
	return conn, nil
}

// cut closes the socket and lets no new one be opened.
func (l *line) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case <-l.gone:
	default:
		close(l.gone)
	}
	if l.conn != nil {
		l.conn.Close()
	}
}

// boundTransport ties calls that have no context of their own to the run of
// the bot.
type boundTransport struct {
	ctx  context.Context
	next http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (t boundTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	return t.next.RoundTrip(r.Clone(t.ctx))
}
