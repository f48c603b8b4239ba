package bot_test

import (
	"context"
	"flag"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
)

var update = flag.Bool("update", false, "rewrite the goldens")

func TestMain(m *testing.M) {
	flag.Parse()
	// Most of a test's time is the second that discordgo sleeps when it closes
	// a connection, so many more run at once than there are processors.
	if err := flag.Set("test.parallel", "16"); err != nil {
		panic(err)
	}
	// discordgo locks itself up for good when Discord asks for a reconnect
	// before READY; the test that provokes it leaves that one goroutine.
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/bwmarrin/discordgo.(*Session).CloseWithCode"))
}

// patience bounds every wait; no test gets there unless something is broken.
const patience = 10 * time.Second

// link is the source that every reply here carries.
const link = "https://example.org/source"

// answerer is an Answerer made of functions.
type answerer struct {
	screen func(q answer.Question) (answer.Answer, bool)
	answer func(ctx context.Context, q answer.Question) (answer.Answer, error)

	mu    sync.Mutex
	asked []answer.Question
}

func (a *answerer) Screen(q answer.Question) (answer.Answer, bool) {
	if a.screen != nil {
		return a.screen(q)
	}
	return answer.Answer{}, false
}

func (a *answerer) Answer(ctx context.Context, q answer.Question) (answer.Answer, error) {
	a.mu.Lock()
	a.asked = append(a.asked, q)
	a.mu.Unlock()
	if a.answer != nil {
		return a.answer(ctx, q)
	}
	return reply("Answer to a question."), nil
}

func (a *answerer) questions() []answer.Question {
	a.mu.Lock()
	defer a.mu.Unlock()
	return append([]answer.Question(nil), a.asked...)
}

// streamer shows an early reply and then does what its answerer does.
type streamer struct {
	*answerer
	early string
}

func (s *streamer) AnswerStream(ctx context.Context, q answer.Question, onSources func(answer.Answer)) (answer.Answer, error) {
	onSources(reply(s.early))
	return s.Answer(ctx, q)
}

// reply is an answer of one sentence.
func reply(text string) answer.Answer {
	return answer.Answer{Action: answer.ActionAnswer, Sentences: []answer.Sentence{{Text: text}}}
}

// plain renders an answer's sentences and the link.
type plain struct{}

func (plain) Render(a answer.Answer) string {
	var b strings.Builder
	for _, s := range a.Sentences {
		b.WriteString(s.Text + "\n")
	}
	return b.String() + link
}

func rendered(text string) string { return text + "\n" + link }

func fallback(lang string) answer.Answer {
	a := reply("fallback " + lang)
	a.Sources = []corpus.Source{{Key: "official", Title: "Official page", DisplayTitle: "Official page", URL: link, LinkStatus: "checked", Kind: corpus.KindAgency}}
	return a
}

// world is a bot that runs against a Discord on loopback.
type world struct {
	*discordtest.Server
	t      *testing.T
	bot    *bot.Bot
	log    *logbook
	cancel context.CancelFunc
	done   chan error
}

// logbook keeps log lines.
type logbook struct {
	mu  sync.Mutex
	all strings.Builder
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.Write(p)
}

func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.all.String()
}

var _ io.Writer = (*logbook)(nil)

func options(server *discordtest.Server, a bot.Answerer, log *logbook) bot.Options {
	return bot.Options{
		Token: discordtest.DefaultToken, APIURL: server.URL(), Answerer: a, Renderer: plain{}, Fallback: fallback,
		Logger: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
}

// run starts a bot and waits until it serves. It is stopped when the test
// ends; a stop that takes more than three seconds fails the test.
func run(t *testing.T, a bot.Answerer, change func(*bot.Options)) *world {
	t.Helper()
	w := launch(t, discordtest.New(t, discordtest.Options{}), a, change)
	w.await(func() bool { return w.Ready() == 1 })
	return w
}

// launch starts a bot without waiting for it.
func launch(t *testing.T, server *discordtest.Server, a bot.Answerer, change func(*bot.Options)) *world {
	t.Helper()
	w := &world{Server: server, t: t, log: &logbook{}, done: make(chan error, 1)}
	o := options(server, a, w.log)
	if change != nil {
		change(&o)
	}
	b, err := bot.New(o)
	require.NoError(t, err)
	w.bot = b
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	go func() { w.done <- b.Run(ctx) }()
	t.Cleanup(func() { w.stop() })
	return w
}

// stop stops the bot and returns what Run returned.
func (w *world) stop() error {
	w.t.Helper()
	w.cancel()
	err := w.result(3 * time.Second)
	w.done <- err
	return err
}

// result waits for the end of Run.
func (w *world) result(limit time.Duration) error {
	w.t.Helper()
	select {
	case err := <-w.done:
		return err
	case <-time.After(limit):
		w.t.Fatalf("the bot did not end within %v", limit)
		return nil
	}
}

func (w *world) await(ok func() bool) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	require.NoError(w.t, w.Await(ctx, ok), "log:\n%s", w.log)
}

// settled waits until the member has something to read.
func (w *world) settled(i *discordtest.Interaction) discordtest.Outcome {
	w.t.Helper()
	w.await(func() bool { return i.Outcome().Visible() > 0 })
	return i.Outcome()
}

// count counts requests.
func (w *world) count(method, route string) int {
	n := 0
	for _, r := range w.Requests() {
		if r.Method == method && r.Route == route {
			n++
		}
	}
	return n
}

// golden compares with a file of testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}
