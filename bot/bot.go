// Package bot is the Discord side: it connects, registers the commands, takes
// interactions through screening and acknowledgement to an answer, and posts
// what the renderer made of it, mentioning nobody.
//
// It is the only importer of discordgo and works around what fails there in
// production: see gateway.go and rest.go. It must not know how an answer comes
// about, nor put a word of a member into a log or an error.
package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	lru "github.com/hashicorp/golang-lru/v2"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/locale"
)

// Answerer answers questions; answer.Service is one. Screen must be fast and
// pure: it runs before the interaction is acknowledged. When fixed is true the
// reply is final and is always shown to the asker alone.
type Answerer interface {
	Screen(q answer.Question) (reply answer.Answer, fixed bool)
	Answer(ctx context.Context, q answer.Question) (answer.Answer, error)
}

// Streamer is an Answerer that can show a whole, checked reply early, before a
// better one is ready. onSources is called at most once, before it returns.
type Streamer interface {
	AnswerStream(ctx context.Context, q answer.Question, onSources func(answer.Answer)) (answer.Answer, error)
}

// Renderer turns an answer into the text of one message: safe Discord
// Markdown with its sources, at most 2,000 characters.
type Renderer interface {
	Render(a answer.Answer) string
}

// Options configures a Bot. Token, Answerer, Renderer and Fallback are needed.
type Options struct {
	Token    string // bot token, with or without "Bot "
	APIURL   string // base of the REST interface; https://discord.com when empty; http for loopback only
	Answerer Answerer
	Renderer Renderer
	// Fallback is the reply when no answer can be given, with at least one
	// source. It is rendered once, by New, for "fr" and "en".
	Fallback func(lang string) answer.Answer
	Logger   *slog.Logger     // discards when nil
	Now      func() time.Time // for the deadlines of interactions; time.Now when nil
	Version  string           // of the program, for the User-Agent
	AllowDMs bool             // offer the commands in direct messages too

	// Corpus is the knowledge that members may look around in; nil, or a nil
	// result, while none is loaded.
	Corpus   func() *corpus.Corpus
	Limits   Limiter  // no limits when nil
	Feedback Feedback // counted in the library when nil; in memory without one
	Shares   Shares   // the library, when nil
	// Library keeps what moderators decide. nil: nothing is kept, and the
	// commands of moderators say so.
	Library Library
	Words   Words // needed with a Library
	// ReviewChannel and AlertChannel are ids of private channels of the
	// moderators: for reports of members, and for the news that a reply to an
	// emergency or a crisis was given. "" for none.
	ReviewChannel, AlertChannel string
	About                       About

	AnswerTimeout time.Duration // for one answer; 60 s when 0
	StartTimeout  time.Duration // for reaching Discord at the start; 1 min when 0
	OpenTimeout   time.Duration // for one gateway connection to become ready; 30 s when 0
	SilenceLimit  time.Duration // without a heartbeat acknowledged; 150 s when 0
}

// Errors that end Run. They are final: starting again without a change, or
// for ErrGatewayStuck without a new process, does not help.
var (
	ErrTokenRefused   = errors.New("the bot token was refused by Discord")
	ErrGatewayRefused = errors.New("the gateway connection was refused by Discord for good")
	ErrGatewayStuck   = errors.New("the gateway connection is stuck and only a new process helps")
)

// Bot is a Discord bot. Run may be called once.
type Bot struct {
	opts      Options
	log       *slog.Logger
	rest      *rest
	first     *rest // first responses to interactions: they queue behind no edit and no limit of the others
	router    *router
	work      *tracker
	seen      *lru.Cache[string, struct{}] // ids of interactions already taken
	fallback  map[string]string            // by language, ready to post
	links     map[string][]corpus.Source   // by language, for replies without sources of their own
	transport *http.Transport

	servers   *lru.Cache[string, library.Settings] // as they were read last, for what may not wait
	own       *memory                              // answers under which a member's own buttons are
	channel   *memory                              // answers that stand in channels
	reports   *pace                                // by member
	drafts    *lru.Cache[string, draftWords]       // what a moderator wrote and must correct
	busy      *locks                               // of what a moderator changes
	looking   sync.Mutex                           // held while pins are compared
	alerts    *pace                                // by channel and class
	allAlerts *pace
}

// seenInteractions is how many interaction ids are remembered. Discord repeats
// an event only after a resume, seconds later.
const seenInteractions = 4096

// New checks the options and builds a Bot. It does not connect.
func New(o Options) (*Bot, error) {
	o = o.withDefaults()
	if o.Token == "" {
		return nil, errors.New("bot: there is no Discord token")
	}
	if o.Answerer == nil || o.Renderer == nil || o.Fallback == nil {
		return nil, errors.New("bot: Answerer, Renderer and Fallback are needed")
	}
	if o.Library != nil && o.Words == nil {
		return nil, errors.New("bot: a Library needs Words")
	}
	base, err := parseAPIURL(o.APIURL)
	if err != nil {
		return nil, err
	}
	seen, err := lru.New[string, struct{}](seenInteractions)
	if err != nil {
		return nil, fmt.Errorf("bot: %w", err)
	}
	b := &Bot{opts: o, log: o.Logger, work: newTracker(), seen: seen, transport: newTransport()}
	if err := b.prepare(); err != nil {
		return nil, fmt.Errorf("bot: %w", err)
	}
	for _, r := range []**rest{&b.rest, &b.first} {
		if *r, err = newRest(o, &rewriter{base: base, next: b.transport}); err != nil {
			return nil, err
		}
	}
	b.router = b.routes()
	return b, nil
}

// prepare renders what must be there when everything else fails, and makes the
// memories.
func (b *Bot) prepare() error {
	b.fallback, b.links = map[string]string{}, map[string][]corpus.Source{}
	for _, lang := range []string{locale.French, locale.English} {
		a := b.opts.Fallback(lang)
		text, err := b.render(a)
		if err != nil {
			return fmt.Errorf("the fallback in %s: %w", lang, err)
		}
		if len(a.Sources) == 0 {
			return fmt.Errorf("the fallback in %s has no source", lang)
		}
		b.fallback[lang], b.links[lang] = text, a.Sources
	}
	var errs [7]error
	b.own, errs[0] = newMemory(ownMost, ownLife, b.opts.Now)
	b.channel, errs[1] = newMemory(channelMost, channelLife, b.opts.Now)
	b.reports, errs[2] = newPace(3, 10*time.Minute, b.opts.Now)
	b.alerts, errs[3] = newPace(1, 10*time.Minute, b.opts.Now)
	b.allAlerts, errs[4] = newPace(12, time.Hour, b.opts.Now)
	b.busy = newLocks()
	b.drafts, errs[6] = lru.New[string, draftWords](draftsKept)
	b.servers, errs[5] = lru.New[string, library.Settings](serversKept)
	return errors.Join(errs[:]...)
}

// Close gives back the connections. Run does so by itself.
func (b *Bot) Close() { b.transport.CloseIdleConnections() }

// corpus is the knowledge as it is now; nil when there is none.
func (b *Bot) corpus() *corpus.Corpus { return b.opts.Corpus() }

// errNoKnowledge says that there is nothing to look around in.
var errNoKnowledge = errors.New("the knowledge is not loaded")

func (o Options) withDefaults() Options {
	o.Token = strings.TrimSpace(strings.TrimPrefix(strings.TrimLeft(o.Token, " \t\n"), "Bot "))
	if o.APIURL == "" {
		o.APIURL = "https://discord.com"
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Version == "" {
		o.Version = "dev"
	}
	if o.Corpus == nil {
		o.Corpus = func() *corpus.Corpus { return nil }
	}
	if kept := (records{o.Library, o.Corpus}); o.Library != nil {
		if o.Shares == nil {
			o.Shares = kept
		}
		if o.Feedback == nil {
			o.Feedback = kept
		}
	}
	if o.Feedback == nil {
		o.Feedback = &Tally{}
	}
	for _, d := range []struct {
		value    *time.Duration
		fallback time.Duration
	}{
		{&o.AnswerTimeout, time.Minute},
		{&o.StartTimeout, time.Minute},
		{&o.OpenTimeout, 30 * time.Second},
		{&o.SilenceLimit, 150 * time.Second}, // Discord asks for a heartbeat every 41 s
	} {
		if *d.value <= 0 {
			*d.value = d.fallback
		}
	}
	return o
}

// Times of a stop, together under three seconds.
const (
	drainTime = 1800 * time.Millisecond // for handlers to finish their reply
	closeTime = 2500 * time.Millisecond // for the gateway to say goodbye, at the same time
)

// Run connects, registers the commands and serves until ctx ends; then it lets
// the replies under way finish and closes the connection, within three
// seconds, and returns nil. Any other error is final.
func (b *Bot) Run(ctx context.Context) error {
	defer b.transport.CloseIdleConnections()
	if err := b.start(ctx); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	// Replies outlive ctx for a moment: they hang on sends, answers on run.
	run, halt := context.WithCancel(ctx)
	defer halt()
	sends, cut := context.WithCancel(context.WithoutCancel(ctx))
	defer cut()
	drained := make(chan struct{})
	context.AfterFunc(run, func() {
		b.work.drain(drainTime)
		cut()
		b.work.drain(closeTime - drainTime) // handlers that the cut has freed
		close(drained)
	})
	b.work.fork(func() { b.sweep(run) })
	g := &gateway{opts: b.opts, log: b.log, next: b.rest.transport, onEvent: func(e gatewayEvent) {
		b.event(sends, run.Done(), e)
	}}
	err := g.run(run)
	halt()
	<-drained
	return err
}

// sweep erases what has expired, until ctx ends: a question is not kept longer
// only because nobody asks another.
func (b *Bot) sweep(ctx context.Context) {
	looked := b.lookForStale(ctx, "")
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			b.own.sweep()
			b.channel.sweep()
			looked = b.lookForStale(ctx, looked)
		}
	}
}

// start finds out who the bot is and registers its commands. Commands that
// cannot be registered now are no reason not to serve those that are there.
func (b *Bot) start(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, b.opts.StartTimeout)
	defer cancel()
	if err := b.rest.identify(ctx); err != nil {
		return err
	}
	diff, err := b.SyncCommands(ctx)
	if err != nil {
		b.log.Warn("the commands were not registered", "error", err)
		return ctx.Err()
	}
	if !diff.Empty() {
		b.log.Info("commands registered", "added", len(diff.Added), "changed", len(diff.Changed), "removed", len(diff.Removed))
	}
	return nil
}

// maxContent is how many characters a message holds.
const maxContent = 2000

// render turns an answer into text that can be posted, or says why not. A
// renderer that panics is an error too.
func (b *Bot) render(a answer.Answer) (text string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = newPanicError("rendering", p)
		}
	}()
	text = b.opts.Renderer.Render(a)
	if err := postable(text); err != nil {
		return "", err
	}
	return text, nil
}

// postable holds every text to what a message can be and must have.
func postable(text string) error {
	switch {
	case strings.TrimSpace(text) == "":
		return errors.New("rendering: the text is empty")
	case utf8.RuneCountInString(text) > maxContent:
		return errors.New("rendering: the text is too long for a message")
	case !strings.Contains(text, "://"):
		return errors.New("rendering: the text has no source link")
	}
	return nil
}
