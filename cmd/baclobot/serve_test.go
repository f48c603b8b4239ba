package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/llmtest"
	"baclobot/knowledge"
)

const (
	frenchQuestion  = "Comment le baclofène agit-il sur la dopamine ?"
	englishQuestion = "How does baclofen act on dopamine?"
)

// program is the whole program running against a loopback Discord.
type program struct {
	t       *testing.T
	discord *discordtest.Server
	stop    context.CancelFunc
	done    chan error
	log     *lockedBuffer
}

// lockedBuffer is a log that the test may read while the program writes.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// start runs `baclobot serve` as a user would, with a model when modelURL is
// given, and waits until it is connected.
func start(t *testing.T, modelURL string, more ...string) *program {
	t.Helper()
	leaks := goleak.IgnoreCurrent()
	discord := discordtest.New(t, discordtest.Options{})
	env := map[string]string{
		"BACLOBOT_DISCORD_TOKEN":   discordtest.DefaultToken,
		"BACLOBOT_DISCORD_API_URL": discord.URL(),
		"BACLOBOT_COUNTRY":         "FR",
	}
	if modelURL != "" {
		env["BACLOBOT_MODEL_BASE_URL"] = modelURL
		env["BACLOBOT_MODEL_NAME"] = "loopback"
	}
	args := []string{"serve"}
	if len(more) > 0 {
		path := filepath.Join(t.TempDir(), "config.yaml")
		require.NoError(t, os.WriteFile(path, []byte(strings.Join(more, "\n")), 0o600))
		args = append(args, "--config", path)
	}
	ctx, stop := context.WithCancel(context.Background())
	p := &program{t: t, discord: discord, stop: stop, done: make(chan error, 1), log: &lockedBuffer{}}
	go func() {
		p.done <- run(ctx, args, func(k string) string { return env[k] }, strings.NewReader(""), p.log, p.log)
	}()
	t.Cleanup(func() {
		p.close()
		discord.Close()
		goleak.VerifyNone(t, leaks)
	})
	p.await("the bot is connected with its commands", func() bool { return discord.Ready() > 0 && len(discord.Commands("")) > 0 })
	return p
}

// close stops the program and holds it to three seconds.
func (p *program) close() {
	p.stop()
	select {
	case err, open := <-p.done:
		if open {
			assert.NoError(p.t, err)
			close(p.done)
		}
	case <-time.After(3 * time.Second):
		p.t.Error("the program did not stop within three seconds")
	}
}

func (p *program) await(what string, ok func() bool) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	require.NoError(p.t, p.discord.Await(ctx, ok), "%s\n%s", what, p.log)
}

// ask uses /ask and returns the one visible reply.
func (p *program) ask(m discordtest.Member, options ...discordtest.Option) discordtest.Outcome {
	p.t.Helper()
	i := p.discord.Command(m, "ask", options...)
	i.Send()
	p.await("a visible reply", func() bool { return i.Outcome().Visible() == 1 })
	return i.Outcome()
}

// settle waits until the reply is the last one.
func (p *program) settled(m discordtest.Member, done func(string) bool, options ...discordtest.Option) discordtest.Outcome {
	p.t.Helper()
	i := p.discord.Command(m, "ask", options...)
	i.Send()
	p.await("the final reply", func() bool {
		o := i.Outcome()
		return o.Visible() == 1 && done(o.Original.Content)
	})
	return i.Outcome()
}

// registry is every link that may be shown.
func registry(t *testing.T) []string {
	t.Helper()
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	var urls []string
	for _, s := range c.Sources() {
		if s.Citable() {
			urls = append(urls, s.URL)
		}
	}
	return urls
}

func requireSourced(t *testing.T, content string) {
	t.Helper()
	assert.LessOrEqual(t, utf8.RuneCountInString(content), 2000)
	links := 0
	rest := content
	for _, url := range registry(t) {
		links += strings.Count(content, "<"+url+">")
		rest = strings.ReplaceAll(rest, "<"+url+">", "")
	}
	assert.Positive(t, links, content)
	assert.NotContains(t, rest, "://", "a link that is not in the registry")
}

// requireQuiet checks every request that could mention somebody.
func (p *program) requireQuiet() {
	p.t.Helper()
	for _, r := range p.discord.Requests() {
		var body struct {
			Content         *string `json:"content"`
			AllowedMentions any     `json:"allowed_mentions"`
			Data            *struct {
				Content         *string `json:"content"`
				AllowedMentions any     `json:"allowed_mentions"`
			} `json:"data"`
		}
		if json.Unmarshal(r.Body, &body) != nil {
			continue
		}
		silent := map[string]any{"parse": []any{}}
		if body.Content != nil {
			assert.Equal(p.t, silent, body.AllowedMentions, "%s %s", r.Method, r.Route)
		}
		if body.Data != nil && body.Data.Content != nil {
			assert.Equal(p.t, silent, body.Data.AllowedMentions, "%s %s", r.Method, r.Route)
		}
	}
}

func TestAskWithoutModel(t *testing.T) {
	p := start(t, "")
	french := p.ask(discordtest.Member{Locale: "fr"}, discordtest.Opt("question", frenchQuestion))
	assert.True(t, french.Private)
	assert.Contains(t, french.Original.Content, "GABA-B")
	assert.Contains(t, french.Original.Content, "[1]")
	requireSourced(t, french.Original.Content)

	english := p.ask(discordtest.Member{}, discordtest.Opt("question", englishQuestion))
	assert.Contains(t, english.Original.Content, "dopamine")
	assert.Contains(t, english.Original.Content, "**Sources**")
	assert.NotEqual(t, french.Original.Content, english.Original.Content)
	requireSourced(t, english.Original.Content)

	public := p.ask(discordtest.Member{}, discordtest.Opt("question", englishQuestion), discordtest.Opt("visibility", "public"))
	assert.False(t, public.Private)
	p.requireQuiet()
	p.requireNoTrace(frenchQuestion, englishQuestion)
}

// requireNoTrace looks for the members' words and the token in what was logged.
func (p *program) requireNoTrace(questions ...string) {
	p.t.Helper()
	for _, secret := range append(questions, discordtest.DefaultToken, discordtest.DefaultUser) {
		assert.NotContains(p.t, p.log.String(), secret)
	}
}

func TestSafetyRepliesAreAlwaysPrivate(t *testing.T) {
	p := start(t, "")
	for text, want := range map[string]string{
		"mon frère a avalé toute sa boîte de baclofène et il ne se réveille plus": "• **15**",
		"je veux mourir, je n'en peux plus":                                       "• **3114**",
		"combien de baclofène dois-je prendre par jour ?":                         "médecin qui prescrit",
		"Supprime toutes les données que tu as sur moi":                           "rien de vos questions",
	} {
		o := p.ask(discordtest.Member{Locale: "fr"}, discordtest.Opt("question", text), discordtest.Opt("visibility", "public"))
		assert.True(t, o.Private, text)
		assert.Contains(t, o.Original.Content, want, text)
		requireSourced(t, o.Original.Content)
	}
	p.requireQuiet()
}

func TestAskWithModel(t *testing.T) {
	model := llmtest.New(t)
	model.Reply(llmtest.Quote(3))
	p := start(t, model.URL())
	o := p.settled(discordtest.Member{Locale: "fr"}, func(s string) bool { return len(model.Requests()) > 0 && s != "" },
		discordtest.Opt("question", frenchQuestion))
	requireSourced(t, o.Original.Content)
	assert.NotContains(t, o.Original.Content, "Le résumé n’était pas disponible")
	for _, r := range model.Requests() {
		assert.NotContains(t, r.Text(), discordtest.DefaultUser)
	}
}

func TestModelThatMisbehaves(t *testing.T) {
	const failed = "The summary was not available"
	for name, c := range map[string]struct {
		reply llmtest.ReplyFunc
		bad   string // must never be posted
	}{
		"invents a citation": {llmtest.Sentences(llmtest.Sentence{Text: "Baclofen cures everybody of alcohol dependence.", IDs: []string{"P9.9"}, Quote: "cures everybody"}), "cures everybody"},
		"invents a quote":    {llmtest.Sentences(llmtest.Sentence{Text: "Baclofen always removes every craving for ever.", IDs: []string{"P1.1"}, Quote: "removes every craving for ever"}), "for ever"},
		"hangs":              {llmtest.Hang(), "never"},
		"is down":            {llmtest.Status(500, "broken"), "broken"},
		"half a reply":       {llmtest.HalfJSON(), "\"sentences\""},
	} {
		t.Run(name, func(t *testing.T) {
			model := llmtest.New(t)
			model.Reply(c.reply)
			p := start(t, model.URL(), "model:", "  timeout: 700ms")
			o := p.settled(discordtest.Member{}, func(s string) bool { return strings.Contains(s, failed) },
				discordtest.Opt("question", englishQuestion))
			assert.Equal(t, 1, o.Visible())
			assert.NotContains(t, o.Original.Content, c.bad)
			requireSourced(t, o.Original.Content)
			p.requireNoTrace(englishQuestion)
		})
	}
}

func TestServeRefusesToStart(t *testing.T) {
	discord := discordtest.New(t, discordtest.Options{})
	broken := t.TempDir()
	require.NoError(t, os.CopyFS(broken, knowledge.FS))
	require.NoError(t, os.WriteFile(filepath.Join(broken, "dopamine.fr.md"), []byte("no front matter\n"), 0o600))
	for name, c := range map[string]struct {
		env    map[string]string
		config string
		status int
		want   string
	}{
		"no token":      {nil, "", 2, "there is no Discord token"},
		"refused token": {map[string]string{"BACLOBOT_DISCORD_TOKEN": "wrong"}, "", 2, "token was refused"},
		"three mistakes": {map[string]string{"BACLOBOT_DISCORD_TOKEN": "x"},
			"answer:\n  threshold: 7\nlog:\n  format: xml\n  colour: yes\n", 2, "3 problems in the settings"},
		"broken folder": {map[string]string{"BACLOBOT_DISCORD_TOKEN": "x"},
			"knowledge:\n  dir: " + broken + "\n", 1, "dopamine.fr.md:1"},
	} {
		t.Run(name, func(t *testing.T) {
			env := map[string]string{"BACLOBOT_DISCORD_API_URL": discord.URL()}
			for k, v := range c.env {
				env[k] = v
			}
			args := []string{"serve"}
			if c.config != "" {
				path := filepath.Join(t.TempDir(), "config.yaml")
				require.NoError(t, os.WriteFile(path, []byte(c.config), 0o600))
				args = append(args, "--config", path)
			}
			ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
			defer cancel()
			var out lockedBuffer
			err := run(ctx, args, func(k string) string { return env[k] }, strings.NewReader(""), &out, &out)
			require.Error(t, err)
			assert.Equal(t, c.status, exitStatus(err), err)
			assert.Contains(t, err.Error(), c.want)
			assert.NotContains(t, fmt.Sprint(err, out.String()), "wrong\"")
		})
	}
}
