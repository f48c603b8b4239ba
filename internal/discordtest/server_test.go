package discordtest_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/discordtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// client is the smallest client that can talk to the server.
type client struct {
	*discordtest.Server
	t     *testing.T
	clock *discordtest.Clock
	http  *http.Client
	ws    *websocket.Conn
}

const ask = `{"name":"ask","description":"Ask.","options":[{"type":3,"name":"question","description":"It.","required":true}]}`

// connect starts a server, registers a command and waits for READY. The server
// is not tied to the test, so that rules may be broken on purpose.
func connect(t *testing.T) *client {
	t.Helper()
	clock := discordtest.NewClock(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	s, err := discordtest.Start(discordtest.Options{Now: clock.Now})
	require.NoError(t, err)
	transport := &http.Transport{}
	c := &client{Server: s, t: t, clock: clock, http: &http.Client{Transport: transport}}
	t.Cleanup(func() {
		c.ws.Close()
		transport.CloseIdleConnections()
		s.Close()
	})
	var gateway struct{ URL string }
	status, body := c.call("GET", "/gateway", "")
	require.Equal(t, 200, status)
	require.NoError(t, json.Unmarshal(body, &gateway))
	c.ws, _, err = websocket.DefaultDialer.Dial(gateway.URL+"/?v=10&encoding=json", nil)
	require.NoError(t, err)
	assert.EqualValues(t, 10, c.read()["op"])
	require.NoError(t, c.ws.WriteJSON(map[string]any{"op": 2, "d": map[string]any{"token": discordtest.DefaultToken, "intents": 1}}))
	assert.Equal(t, "READY", c.read()["t"])
	status, _ = c.call("PUT", "/applications/"+discordtest.DefaultAppID+"/commands", `[`+ask+`,{"name":"Ask about this","type":3}]`)
	require.Equal(t, 200, status)
	ctx := t.Context()
	require.NoError(t, s.Await(ctx, func() bool { return s.Ready() == 1 }))
	return c
}

func (c *client) read() map[string]any {
	c.t.Helper()
	var p map[string]any
	require.NoError(c.t, c.ws.ReadJSON(&p))
	return p
}

func (c *client) call(method, path, body string, headers ...string) (int, []byte) {
	c.t.Helper()
	req, err := http.NewRequest(method, c.URL()+"/api/v10"+path, strings.NewReader(body))
	require.NoError(c.t, err)
	req.Header.Set("Authorization", "Bot "+discordtest.DefaultToken)
	req.Header.Set("User-Agent", "DiscordBot (https://example.org, 1)")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := c.http.Do(req)
	require.NoError(c.t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	require.NoError(c.t, err)
	return resp.StatusCode, data
}

// code is Discord's error code of an answer.
func code(body []byte) int {
	var e struct{ Code int }
	_ = json.NewDecoder(bytes.NewReader(body)).Decode(&e)
	return e.Code
}

func (c *client) ask(m discordtest.Member) *discordtest.Interaction {
	c.t.Helper()
	i := c.Command(m, "ask", discordtest.Opt("question", "Why?"))
	assert.Equal(c.t, "INTERACTION_CREATE", c.read()["t"])
	return i
}

func (c *client) respond(i *discordtest.Interaction, body string) (int, []byte) {
	return c.call("POST", "/interactions/"+i.ID+"/"+i.Token+"/callback", body)
}

func (c *client) webhook(method string, i *discordtest.Interaction, path, body string) (int, []byte) {
	return c.call(method, "/webhooks/"+discordtest.DefaultAppID+"/"+i.Token+path, body)
}

const (
	mute     = `"allowed_mentions":{"parse":[]}`
	hello    = `{"content":"Hello.",` + mute + `}`
	deferral = `{"type":5,"data":{"flags":64}}`
)

func TestDeferredReply(t *testing.T) {
	c := connect(t)
	i := c.ask(discordtest.Member{})
	status, _ := c.respond(i, deferral)
	require.Equal(t, 204, status)
	assert.Zero(t, i.Outcome().Visible())
	status, _ = c.webhook("PATCH", i, "/messages/@original", hello)
	require.Equal(t, 200, status)
	status, _ = c.webhook("POST", i, "", `{"content":"More.",`+mute+`}`)
	require.Equal(t, 200, status)
	out := i.Outcome()
	assert.Equal(t, []string{"Hello."}, out.Original.History)
	assert.True(t, out.Original.Ephemeral(), "an edit keeps it private")
	assert.False(t, out.Followups[0].Ephemeral())
	assert.Equal(t, 2, out.Visible())
	assert.Empty(t, c.Violations())
}

func TestDeadlines(t *testing.T) {
	c := connect(t)
	late := c.ask(discordtest.Member{})
	c.clock.Advance(discordtest.ResponseDeadline + time.Millisecond)
	status, body := c.respond(late, deferral)
	assert.Equal(t, 404, status)
	assert.Equal(t, 10062, code(body))

	i := c.ask(discordtest.Member{})
	status, body = c.webhook("PATCH", i, "/messages/@original", hello)
	assert.Equal(t, 404, status, "before the first response there is no webhook")
	assert.Equal(t, 10015, code(body))
	status, _ = c.respond(i, deferral)
	assert.Equal(t, 204, status)
	status, body = c.respond(i, deferral)
	assert.Equal(t, 400, status)
	assert.Equal(t, 40060, code(body))
	c.clock.Advance(discordtest.TokenLife + time.Millisecond)
	status, body = c.webhook("PATCH", i, "/messages/@original", hello)
	assert.Equal(t, 401, status)
	assert.Equal(t, 50027, code(body))
}

func TestRulesOfMessages(t *testing.T) {
	c := connect(t)
	row := `{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"%"}]}`
	rows := func(ids ...string) string {
		var out []string
		for _, id := range ids {
			out = append(out, strings.Replace(row, "%", id, 1))
		}
		return `{"type":4,"data":{"content":"x",` + mute + `,"components":[` + strings.Join(out, ",") + `]}}`
	}
	embed := `{"description":"` + strings.Repeat("x", 3001) + `"}`
	cases := map[string]string{
		"no mentions object":        `{"type":4,"data":{"content":"x"}}`,
		"null parse":                `{"type":4,"data":{"content":"x","allowed_mentions":{"parse":null}}}`,
		"a user may be mentioned":   `{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[],"users":["1"]}}}`,
		"too long":                  `{"type":4,"data":{"content":"` + strings.Repeat("x", 2001) + `",` + mute + `}}`,
		"flags of a deferral":       `{"type":5,"data":{"flags":68}}`,
		"a field that is misspelt":  `{"type":4,"data":{"contents":"x",` + mute + `}}`,
		"six rows":                  rows("1", "2", "3", "4", "5", "6"),
		"a custom_id twice":         rows("1", "1"),
		"embeds over 6000":          `{"type":4,"data":{"embeds":[` + embed + `,` + embed + `],` + mute + `}}`,
		"content with components 2": `{"type":4,"data":{"content":"x","flags":32768,` + mute + `}}`,
		"a button at the top":       `{"type":4,"data":{"content":"x",` + mute + `,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}}`,
		"an update of nothing":      `{"type":7,"data":{"content":"x",` + mute + `}}`,
		"suggestions":               `{"type":8,"data":{"choices":[]}}`,
		"a modal with six parts": `{"type":9,"data":{"custom_id":"m","title":"M","components":[` +
			strings.TrimSuffix(strings.Repeat(`{"type":10,"content":"x"},`, 6), ",") + `]}}`,
		"not JSON": `{`,
		"empty":    `{"type":4,"data":{"content":"",` + mute + `}}`,
	}
	for name, body := range cases {
		before := len(c.Violations())
		status, _ := c.respond(c.ask(discordtest.Member{}), body)
		assert.Equal(t, 400, status, name)
		assert.Greater(t, len(c.Violations()), before, name)
	}
	status, body := c.respond(c.ask(discordtest.Member{}), rows("1", "2", "3", "4", "5"))
	assert.Equal(t, 204, status, "%s", body)
}

func TestRulesOfCommands(t *testing.T) {
	c := connect(t)
	path := "/applications/" + discordtest.DefaultAppID + "/commands"
	option := func(extra string) string {
		return `[{"name":"a","description":"A.","options":[{"type":3,"name":"o","description":"O."` + extra + `}]}]`
	}
	cases := map[string]string{
		"upper case":                `[{"name":"Ask","description":"A."}]`,
		"a space":                   `[{"name":"ask me","description":"A."}]`,
		"no description":            `[{"name":"ask"}]`,
		"a menu with a description": `[{"name":"Ask","type":3,"description":"A."}]`,
		"the same name twice":       `[` + ask + `,` + ask + `]`,
		"an unknown locale":         `[{"name":"ask","description":"A.","description_localizations":{"fr-CA":"B"}}]`,
		"a taken option name":       option(`,"name_localizations":{"fr":"o"}`),
		"choices and autocomplete":  option(`,"autocomplete":true,"choices":[{"name":"x","value":"x"}]`),
		"required after optional":   option(`},{"type":3,"name":"p","description":"P.","required":true`),
		"too much text": `[{"name":"a","description":"A.","options":[{"type":3,"name":"o","description":"O.","choices":[` +
			manyChoices(25) + `]},{"type":3,"name":"p","description":"O.","choices":[` + manyChoices(25) + `]}]}]`,
	}
	for name, body := range cases {
		status, _ := c.call("PUT", path, body)
		assert.Equal(t, 400, status, name)
	}
	status, body := c.call("PUT", path, `[{"name":"admin","description":"A.","default_member_permissions":"32","contexts":[0]}]`)
	assert.Equal(t, 200, status, "%s", body)
	_, body = c.call("GET", path, "")
	assert.Contains(t, string(body), `"default_member_permissions":"32"`)
}

func manyChoices(n int) string {
	var out []string
	for i := range n {
		pad := strings.Repeat("x", 90) + string(rune('a'+i))
		out = append(out, `{"name":"`+pad+`","value":"`+pad+`"}`)
	}
	return strings.Join(out, ",")
}

func TestPins(t *testing.T) {
	c := connect(t)
	room := discordtest.DefaultRoom
	pin := func(id string, headers ...string) (int, int) {
		status, body := c.call("PUT", "/channels/"+room+"/messages/pins/"+id, "", headers...)
		return status, code(body)
	}
	first := c.Say(room, "1", "one")
	second := c.Say(room, "1", "two")
	c.LimitPins(room, 1)
	status, _ := pin(first.ID, "X-Audit-Log-Reason", "%C3%A9pingl%C3%A9")
	assert.Equal(t, 204, status)
	_, got := pin(second.ID)
	assert.Equal(t, 30003, got)
	_, body := c.call("GET", "/channels/"+room+"/messages/pins?limit=5", "")
	assert.Contains(t, string(body), `"has_more":false`)
	assert.Contains(t, string(body), first.ID)
	status, _ = c.call("DELETE", "/channels/"+room+"/messages/pins/"+first.ID, "")
	assert.Equal(t, 204, status)
	assert.Empty(t, c.Violations())

	i := c.ask(discordtest.Member{})
	_, _ = c.respond(i, `{"type":4,"data":{"content":"x","flags":64,`+mute+`}}`)
	_, got = pin(i.Outcome().Original.ID)
	assert.Equal(t, 10008, got, "an ephemeral message cannot be pinned")
	c.Allow(room, discordtest.PermissionViewChannel|discordtest.PermissionManageMessages)
	_, got = pin(second.ID)
	assert.Equal(t, 50013, got, "MANAGE_MESSAGES does not suffice")
	_, _ = pin(second.ID, "X-Audit-Log-Reason", "épinglé")
	assert.Len(t, c.Violations(), 1, "the reason is not encoded")
	status, _ = c.call("PUT", "/channels/"+room+"/pins/"+second.ID, "")
	assert.Equal(t, 404, status, "the deprecated route")
}

func TestRateLimits(t *testing.T) {
	c := connect(t)
	c.Limit("POST", discordtest.RouteMessages, 1, 2*time.Second)
	path := "/channels/" + discordtest.DefaultRoom + "/messages"
	status, _ := c.call("POST", path, hello)
	assert.Equal(t, 200, status)
	status, body := c.call("POST", path, hello)
	assert.Equal(t, 429, status)
	assert.JSONEq(t, `{"message":"You are being rate limited.","retry_after":2,"global":false}`, string(body))
	status, _ = c.call("POST", "/channels/5/messages", hello)
	assert.Equal(t, 200, status, "another channel has its own limit")
	c.clock.Advance(2 * time.Second)
	status, _ = c.call("POST", path, hello)
	assert.Equal(t, 200, status)
}

func TestComponentsAndModals(t *testing.T) {
	c := connect(t)
	i := c.ask(discordtest.Member{})
	_, _ = c.respond(i, `{"type":4,"data":{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"}]}],`+mute+`}}`)
	posted := *i.Outcome().Original
	click := c.Click(discordtest.Member{}, posted, "a")
	data := c.read()["d"].(map[string]any)
	assert.Equal(t, "a", data["data"].(map[string]any)["custom_id"])
	assert.Equal(t, posted.ID, data["message"].(map[string]any)["id"])
	status, body := c.respond(click, `{"type":9,"data":{"custom_id":"m","title":"M","components":[{"type":18,"label":"L","component":{"type":4,"style":1,"custom_id":"text"}}]}}`)
	require.Equal(t, 204, status, "%s", body)
	submit := c.Submit(discordtest.Member{}, click, &posted, map[string]string{"text": "typed"})
	sent, err := json.Marshal(c.read())
	require.NoError(t, err)
	assert.Contains(t, string(sent), `"value":"typed"`)
	status, _ = c.respond(submit, `{"type":7,"data":{"content":"changed",`+mute+`}}`)
	assert.Equal(t, 204, status)
	changed, _ := c.Message(posted.ID)
	assert.Equal(t, []string{"x", "changed"}, changed.History)

	target := c.Say(discordtest.DefaultRoom, "1", "how does it act?")
	c.MessageCommand(discordtest.Member{}, "Ask about this", target)
	sent, err = json.Marshal(c.read())
	require.NoError(t, err)
	assert.Contains(t, string(sent), "how does it act?")
	assert.Empty(t, c.Violations())
}

func TestAMessageThatIsSentTwiceIsPostedOnce(t *testing.T) {
	c := connect(t)
	path := "/channels/" + discordtest.DefaultRoom + "/messages"
	once := `{"content":"Hello.","nonce":"n1","enforce_nonce":true,` + mute + `}`
	for range 2 {
		status, _ := c.call("POST", path, once)
		assert.Equal(t, 200, status)
	}
	assert.Len(t, c.Messages(discordtest.DefaultRoom), 1)
	_, _ = c.call("POST", path, `{"content":"Hello.","nonce":"n1",`+mute+`}`)
	assert.Len(t, c.Messages(discordtest.DefaultRoom), 2, "without enforcing, a nonce means nothing")
	assert.Empty(t, c.Violations())
}

func TestDirectMessagesNameNoServer(t *testing.T) {
	c := connect(t)
	c.Command(discordtest.Member{Direct: true, Locale: "fr"}, "ask", discordtest.Opt("question", "Why?"))
	d := c.read()["d"].(map[string]any)
	assert.NotContains(t, d, "guild_id")
	assert.NotContains(t, d, "member")
	assert.EqualValues(t, 1, d["context"])
	assert.Equal(t, "fr", d["locale"])
}

func TestAuthorisation(t *testing.T) {
	c := connect(t)
	status, _ := c.call("GET", "/applications/@me", "", "Authorization", "Bot wrong")
	assert.Equal(t, 401, status)
	require.NoError(t, c.ws.WriteJSON(map[string]any{"op": 1, "d": 1}))
	assert.EqualValues(t, 11, c.read()["op"])
	require.NoError(t, c.ws.WriteJSON(map[string]any{"op": 2, "d": map[string]any{"token": "wrong", "intents": 1}}))
	_, _, err := c.ws.ReadMessage()
	assert.True(t, websocket.IsCloseError(err, discordtest.CloseAuthenticationFailed), "%v", err)
}
