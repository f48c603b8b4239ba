package discordtest

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// gatewayPath is where the websocket lives.
const gatewayPath = "/socket/"

// Gateway opcodes.
const (
	opDispatch     = 0
	opHeartbeat    = 1
	opIdentify     = 2
	opResume       = 6
	opReconnect    = 7
	opInvalid      = 9
	opHello        = 10
	opHeartbeatAck = 11
)

// Close codes of the gateway.
const (
	CloseNotAuthenticated     = 4003
	CloseAuthenticationFailed = 4004
	CloseInvalidIntents       = 4013
)

// GatewayFault is how one gateway connection misbehaves.
type GatewayFault struct {
	Close     int  // close with this code in answer to IDENTIFY or RESUME
	Reconnect bool // demand a reconnect (opcode 7) in place of READY
	Invalid   bool // declare the session invalid (opcode 9) in place of READY; a second IDENTIFY is fine
	Silent    bool // say nothing after HELLO
	Deaf      bool // never acknowledge a heartbeat
}

// gatewayState is what the gateway knows. Guarded by Server.mu.
type gatewayState struct {
	conns      map[*gatewayConn]bool
	sessions   map[string]bool
	faults     []GatewayFault // for the connections to come, one each
	identifies []Identify
	opened     int // connections so far
}

// Identify is what a client said of itself.
type Identify struct {
	Token   string `json:"token"`
	Intents *int   `json:"intents"`
	Resumed bool   `json:"-"`
}

type gatewayConn struct {
	ws    *websocket.Conn
	fault GatewayFault

	mu  sync.Mutex // guards writes and seq
	seq int64

	ready bool // guarded by Server.mu
}

// packet is one gateway message.
type packet struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d"`
	Seq  int64           `json:"s,omitempty"`
	Type string          `json:"t,omitempty"`
}

func (s *Server) getGateway(*call) reply {
	return reply{status: http.StatusOK, body: map[string]any{"url": s.socketURL()}}
}

func (s *Server) getGatewayBot(*call) reply {
	return reply{status: http.StatusOK, body: map[string]any{"url": s.socketURL(), "shards": 1,
		"session_start_limit": map[string]any{"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}}}
}

func (s *Server) socketURL() string {
	return "ws" + strings.TrimPrefix(s.URL(), "http") + strings.TrimSuffix(gatewayPath, "/")
}

// NextConnection makes the gateway connection that comes next misbehave. More
// calls queue up for the connections after it.
func (s *Server) NextConnection(f GatewayFault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gateway.faults = append(s.gateway.faults, f)
}

// Identifies lists every IDENTIFY and RESUME so far.
func (s *Server) Identifies() []Identify {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Identify(nil), s.gateway.identifies...)
}

// Connections counts the gateway connections that were ever opened.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.gateway.opened
}

// Ready counts the gateway connections that are in use now.
func (s *Server) Ready() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for c := range s.gateway.conns {
		if c.ready {
			n++
		}
	}
	return n
}

// Disconnect closes every gateway connection with a close code, or without a
// word for 0.
func (s *Server) Disconnect(code int) {
	for _, c := range s.readyConns() {
		c.close(code)
	}
}

// DemandReconnect sends opcode 7 on every connection in use.
func (s *Server) DemandReconnect() {
	for _, c := range s.readyConns() {
		c.send(packet{Op: opReconnect, Data: json.RawMessage("null")})
	}
}

// Dispatch sends an event to every connection in use, and reports whether
// there was one.
func (s *Server) Dispatch(event string, data any) bool {
	raw, err := json.Marshal(data)
	if err != nil {
		s.violate("encoding the event %s: %v", event, err)
		return false
	}
	conns := s.readyConns()
	for _, c := range conns {
		c.dispatch(event, raw)
	}
	return len(conns) > 0
}

func (s *Server) readyConns() []*gatewayConn {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []*gatewayConn
	for c := range s.gateway.conns {
		if c.ready {
			out = append(out, c)
		}
	}
	return out
}

func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	upgrader := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		s.violate("upgrading to a websocket: %v", err)
		return
	}
	defer ws.Close()
	c := &gatewayConn{ws: ws}
	if !s.admitConn(c) {
		return
	}
	defer s.dropConn(c)
	c.send(packet{Op: opHello, Data: mustJSON(map[string]any{"heartbeat_interval": s.opts.Heartbeat.Milliseconds()})})
	for {
		var p packet
		err := ws.ReadJSON(&p)
		var closed *websocket.CloseError
		if err != nil {
			var syntax *json.SyntaxError
			if errors.As(err, &syntax) {
				s.violate("a gateway message is not JSON: %v", err)
			}
			_ = errors.As(err, &closed) // an orderly close and a cut line are both fine
			return
		}
		if !s.receive(c, p) {
			return
		}
	}
}

// admitConn registers a connection, unless the server is closing.
func (s *Server) admitConn(c *gatewayConn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false
	}
	s.wg.Add(1)
	s.gateway.conns[c] = true
	s.gateway.opened++
	if len(s.gateway.faults) > 0 {
		c.fault = s.gateway.faults[0]
		s.gateway.faults = s.gateway.faults[1:]
	}
	s.touch()
	return true
}

func (s *Server) dropConn(c *gatewayConn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.gateway.conns, c)
	s.touch()
	s.wg.Done()
}

// receive handles one message of the client and reports whether the
// connection goes on.
func (s *Server) receive(c *gatewayConn, p packet) bool {
	switch p.Op {
	case opHeartbeat:
		if !c.fault.Deaf {
			c.send(packet{Op: opHeartbeatAck})
		}
	case opIdentify, opResume:
		return s.identify(c, p)
	default:
		s.violate("gateway opcode %d was sent", p.Op)
	}
	return true
}

func (s *Server) identify(c *gatewayConn, p packet) bool {
	var id struct {
		Identify
		Session string `json:"session_id"`
	}
	if err := json.Unmarshal(p.Data, &id); err != nil {
		s.violate("IDENTIFY is malformed: %v", err)
		return false
	}
	id.Resumed = p.Op == opResume
	s.mu.Lock()
	s.gateway.identifies = append(s.gateway.identifies, id.Identify)
	known := s.gateway.sessions[id.Session]
	s.touch()
	s.mu.Unlock()
	fault := c.fault
	c.fault = GatewayFault{Deaf: fault.Deaf}
	switch {
	case fault.Close != 0:
		c.close(fault.Close)
	case strings.TrimPrefix(id.Token, "Bot ") != s.opts.Token:
		c.close(CloseAuthenticationFailed)
	case fault.Silent:
		return true
	case fault.Reconnect:
		c.send(packet{Op: opReconnect, Data: json.RawMessage("null")})
		return true
	case fault.Invalid, id.Resumed && !known:
		c.send(packet{Op: opInvalid, Data: json.RawMessage("false")})
		return true
	case !id.Resumed && id.Intents == nil:
		c.close(CloseInvalidIntents)
	default:
		s.makeReady(c, id.Resumed)
		return true
	}
	return false
}

func (s *Server) makeReady(c *gatewayConn, resumed bool) {
	if resumed {
		c.dispatch("RESUMED", json.RawMessage(`{}`))
	} else {
		s.mu.Lock()
		session := "session-" + s.newID()
		s.gateway.sessions[session] = true
		s.mu.Unlock()
		c.dispatch("READY", mustJSON(map[string]any{
			"v": 10, "user": s.self(), "session_id": session, "resume_gateway_url": s.socketURL(),
			"application": map[string]any{"id": s.opts.AppID, "flags": 0},
			"guilds":      []any{map[string]any{"id": DefaultGuild, "unavailable": true}},
		}))
	}
	s.mu.Lock()
	c.ready = true
	s.touch()
	s.mu.Unlock()
}

// send writes a message; a connection that is gone is not an error here.
func (c *gatewayConn) send(p packet) {
	c.mu.Lock()
	defer c.mu.Unlock()
	_ = c.ws.WriteJSON(p)
}

func (c *gatewayConn) dispatch(event string, data json.RawMessage) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.seq++
	_ = c.ws.WriteJSON(packet{Op: opDispatch, Data: data, Seq: c.seq, Type: event})
}

func (c *gatewayConn) close(code int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if code != 0 {
		_ = c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(time.Second))
	}
	_ = c.ws.Close()
}

// mustJSON encodes values that this package builds itself.
func mustJSON(v any) json.RawMessage {
	raw, err := json.Marshal(v)
	if err != nil {
		panic("discordtest: " + err.Error())
	}
	return raw
}
