package discordtest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"
)

// Routes as they appear in Request and Fault, after /api/vN.
const (
	RouteCallback      = "/interactions/{interaction}/{token}/callback"
	RouteOriginal      = "/webhooks/{app}/{token}/messages/@original"
	RouteFollowup      = "/webhooks/{app}/{token}"
	RouteFollowupEdit  = "/webhooks/{app}/{token}/messages/{message}"
	RouteChannel       = "/channels/{channel}"
	RouteMessages      = "/channels/{channel}/messages"
	RouteMessage       = "/channels/{channel}/messages/{message}"
	RoutePins          = "/channels/{channel}/messages/pins"
	RoutePin           = "/channels/{channel}/messages/pins/{message}"
	RouteCommands      = "/applications/{app}/commands"
	RouteGuildCommands = "/applications/{app}/guilds/{guild}/commands"
	RouteGateway       = "/gateway"
	RouteGatewayBot    = "/gateway/bot"
	RouteApplication   = "/applications/@me"
	RouteSelf          = "/users/@me"
)

// maxBody is the largest request that Discord reads (25 MiB).
const maxBody = 25 << 20

// Request is one REST request as it arrived.
type Request struct {
	At     time.Time
	Method string
	Route  string // the pattern, one of the Route constants; the path itself when none fits
	Path   string
	Query  string
	Reason string // X-Audit-Log-Reason as sent
	Agent  string // User-Agent as sent
	Body   []byte // raw JSON; nil when there was none
	Status int    // of the answer; 0 until it was given, and when the connection was cut
}

// Requests lists every REST request so far, in order of arrival.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Request(nil), s.requests...)
}

// call is a request on its way through a handler.
type call struct {
	*http.Request
	route string
	body  []byte
	value any // decoded body, numbers as json.Number
	at    int // index in Server.requests
}

// major is the part of the path that rate limits are counted by.
func (c *call) major() string {
	for _, name := range []string{"token", "channel", "guild"} {
		if v := c.PathValue(name); v != "" {
			return v
		}
	}
	return ""
}

// object is the decoded body, empty when it is no JSON object.
func (c *call) object() map[string]any {
	m, _ := c.value.(map[string]any)
	return m
}

// decode reads the body into a struct whose fields it already satisfies.
func (c *call) decode(into any) { _ = json.Unmarshal(c.body, into) }

// reply is the answer to a request. Exactly one of body and raw is used.
type reply struct {
	status int
	body   any
	raw    []byte
	header map[string]string
}

// apiError is Discord's error body.
type apiError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Errors  any    `json:"errors,omitempty"`
}

func refuse(status, code int, message string) reply {
	return reply{status: status, body: apiError{Code: code, Message: message}}
}

// endpoint is one route: who may call it, what its body must look like, and
// what it does. handle runs with Server.mu held.
type endpoint struct {
	method string
	route  string
	open   bool                              // no bot token needed: the path carries one, or nothing secret is told
	schema string                            // key of the request schemas; "" when there is no body
	rules  func(s *Server, c *call) []string // what the schema does not say
	handle func(s *Server, c *call) reply
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	for _, e := range s.endpoints() {
		mux.HandleFunc(e.method+" /api/{version}"+e.route, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, e) })
	}
	mux.HandleFunc(gatewayPath, s.serveGateway)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.serve(w, r, endpoint{route: r.URL.Path, open: true, handle: (*Server).unknownRoute})
	})
	return mux
}

func (s *Server) endpoints() []endpoint {
	return []endpoint{
		{method: "GET", route: RouteGateway, open: true, handle: (*Server).getGateway},
		{method: "GET", route: RouteGatewayBot, handle: (*Server).getGatewayBot},
		{method: "GET", route: RouteApplication, handle: (*Server).getApplication},
		{method: "GET", route: RouteSelf, handle: (*Server).getSelf},
		{method: "GET", route: RouteCommands, handle: (*Server).getCommands},
		{method: "PUT", route: RouteCommands, schema: "commands", rules: commandRules, handle: (*Server).putCommands},
		{method: "GET", route: RouteGuildCommands, handle: (*Server).getCommands},
		{method: "PUT", route: RouteGuildCommands, schema: "commands", rules: commandRules, handle: (*Server).putCommands},
		{method: "POST", route: RouteCallback, open: true, schema: "callback", rules: callbackRules, handle: (*Server).postCallback},
		{method: "GET", route: RouteOriginal, open: true, handle: (*Server).getOriginal},
		{method: "PATCH", route: RouteOriginal, open: true, schema: "webhook edit", rules: editRules, handle: (*Server).patchOriginal},
		{method: "DELETE", route: RouteOriginal, open: true, handle: (*Server).deleteOriginal},
		{method: "POST", route: RouteFollowup, open: true, schema: "webhook create", rules: followupRules, handle: (*Server).postFollowup},
		{method: "PATCH", route: RouteFollowupEdit, open: true, schema: "webhook edit", rules: editRules, handle: (*Server).patchFollowup},
		{method: "DELETE", route: RouteFollowupEdit, open: true, handle: (*Server).deleteFollowup},
		{method: "POST", route: RouteMessages, schema: "message create", rules: channelMessageRules, handle: (*Server).postMessage},
		{method: "GET", route: RouteChannel, handle: (*Server).getChannel},
		{method: "GET", route: RouteMessage, handle: (*Server).getMessage},
		{method: "PATCH", route: RouteMessage, schema: "message edit", rules: channelMessageRules, handle: (*Server).patchMessage},
		{method: "DELETE", route: RouteMessage, handle: (*Server).deleteMessage},
		{method: "GET", route: RoutePins, handle: (*Server).getPins},
		{method: "PUT", route: RoutePin, handle: (*Server).putPin},
		{method: "DELETE", route: RoutePin, handle: (*Server).deletePin},
	}
}

// serve takes a request through recording, faults, authorisation, rate limits
// and validation to its handler.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, e endpoint) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		return // the client went away; there is nobody to answer
	}
	c := &call{Request: r, route: e.route, body: body}
	f := s.record(c)
	if f != nil && f.Delay > 0 && !s.delay(r, f.Delay) {
		return
	}
	var out reply
	header := http.Header{}
	if f == nil || (f.Status == 0 && !f.Lose) || f.Late {
		header, out = s.process(c, e)
	}
	if f != nil && f.Lose {
		panic(http.ErrAbortHandler) // net/http cuts the connection and says nothing
	}
	if f != nil && f.Status != 0 {
		out = f.reply()
	}
	s.finish(w, c, header, out)
}

func (s *Server) record(c *call) *Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.at = len(s.requests)
	req := Request{At: s.opts.Now(), Method: c.Method, Route: c.route, Path: c.URL.Path, Query: c.URL.RawQuery,
		Reason: c.Header.Get("X-Audit-Log-Reason"), Agent: c.UserAgent()}
	if len(c.body) > 0 {
		req.Body = c.body
	}
	s.requests = append(s.requests, req)
	s.touch()
	return s.takeFault(c.Method, c.route)
}

// delay waits, and reports false when the client or the server gave up.
func (s *Server) delay(r *http.Request, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-r.Context().Done():
	case <-s.done:
	}
	return false
}

func (s *Server) process(c *call, e endpoint) (http.Header, reply) {
	if !strings.HasPrefix(c.UserAgent(), "DiscordBot (") {
		s.violate("%s %s: the User-Agent %q does not begin with \"DiscordBot (\"", c.Method, c.route, c.UserAgent())
	}
	if !e.open && c.Header.Get("Authorization") != "Bot "+s.opts.Token {
		return http.Header{}, refuse(http.StatusUnauthorized, 0, "401: Unauthorized")
	}
	var broken []string
	if e.schema != "" {
		broken = s.check(c, e)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	header, refused := s.admit(c)
	if refused != nil {
		return header, *refused
	}
	if len(broken) > 0 {
		for _, b := range broken {
			s.violateLocked("%s %s: %s", c.Method, c.route, b)
		}
		return header, reply{status: http.StatusBadRequest, body: apiError{Code: 50035, Message: "Invalid Form Body", Errors: broken}}
	}
	out := e.handle(s, c)
	s.touch()
	return header, out
}

// check decodes and validates a body.
func (s *Server) check(c *call, e endpoint) []string {
	value, broken := validate(e.schema, c.body)
	c.value = value
	if len(broken) > 0 || e.rules == nil {
		return broken
	}
	return e.rules(s, c)
}

func (s *Server) finish(w http.ResponseWriter, c *call, header http.Header, out reply) {
	s.mu.Lock()
	s.requests[c.at].Status = out.status
	s.touch()
	s.mu.Unlock()
	for k, v := range header {
		w.Header()[k] = v
	}
	w.Header().Set("Content-Type", "application/json")
	for k, v := range out.header {
		w.Header().Set(k, v)
	}
	data := out.raw
	if data == nil && out.body != nil {
		var buf bytes.Buffer
		if err := json.NewEncoder(&buf).Encode(out.body); err != nil {
			s.violate("encoding the answer to %s %s: %v", c.Method, c.route, err)
		}
		data = buf.Bytes()
	}
	w.WriteHeader(out.status)
	if out.status != http.StatusNoContent {
		_, _ = w.Write(data) // the client may have gone; that is its business
	}
}

func (s *Server) unknownRoute(c *call) reply {
	s.violateLocked("%s %s: no such route, or a deprecated one", c.Method, c.URL.Path)
	return refuse(http.StatusNotFound, 0, "404: Not Found")
}

func (s *Server) getApplication(*call) reply {
	return reply{status: http.StatusOK, body: map[string]any{"id": s.opts.AppID, "name": "baclobot", "description": "", "bot_public": false, "verify_key": "00"}}
}

func (s *Server) getSelf(*call) reply {
	return reply{status: http.StatusOK, body: s.self()}
}

// self is the bot's own user, whose id is the application's.
func (s *Server) self() map[string]any {
	return map[string]any{"id": s.opts.AppID, "username": "baclobot", "discriminator": "0000", "bot": true, "avatar": nil}
}
