package bot_test

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/discordtest"
	"baclobot/internal/render"
	"baclobot/internal/search"
)

// guide is an Answerer over a small part of the knowledge. Its gate goes by
// one word each, so that these tests do not hang on the real one; its replies,
// sentences and sources are real.
type guide struct {
	*answer.Service // for InLanguage
	corpus          *corpus.Corpus
	safety          answer.Safety

	mu    sync.Mutex
	asked []answer.Question
	// mode is what Answer gives: an extract when empty.
	mode answer.Mode
	// hold, when there is one, is waited for by every answer.
	hold chan struct{}
}

func newGuide(t testing.TB) *guide {
	t.Helper()
	fsys := os.DirFS("testdata/knowledge")
	c, err := corpus.Load(fsys)
	require.NoError(t, err)
	sources, err := corpus.LoadSources(fsys)
	require.NoError(t, err)
	safety, err := answer.NewSafety(c.Contacts(), sources)
	require.NoError(t, err)
	service := answer.New(answer.Options{Knowledge: &answer.Knowledge{Corpus: c}, Safety: safety, Country: "FR"})
	t.Cleanup(service.Close)
	return &guide{Service: service, corpus: c, safety: safety}
}

// Words that the guide's gate knows.
const (
	wordEmergency = "unconscious"
	wordCrisis    = "suicide"
	wordDosing    = "how many tablets"
)

var gate = map[string]answer.Fixed{
	wordEmergency: answer.FixedEmergency, wordCrisis: answer.FixedCrisis, wordDosing: answer.FixedDosing,
	"delete my data": answer.FixedPrivacy, "hello there": answer.FixedNothing,
}

// langOf is French for questions that begin as the French ones here do.
func langOf(q answer.Question) string {
	switch {
	case q.Lang != "":
		return q.Lang
	case strings.HasPrefix(q.Text, "Comment"), strings.HasPrefix(q.Text, "Et"):
		return "fr"
	case q.Locale != "":
		return q.Locale
	}
	return "en"
}

func (g *guide) Screen(q answer.Question) (answer.Answer, bool) {
	for word, f := range gate {
		if strings.Contains(q.Text, word) {
			return g.safety.Reply(f, "FR", langOf(q)), true
		}
	}
	return answer.Answer{}, false
}

func (g *guide) Answer(_ context.Context, q answer.Question) (answer.Answer, error) {
	g.mu.Lock()
	g.asked = append(g.asked, q)
	hold, mode := g.hold, g.mode
	g.mu.Unlock()
	if hold != nil {
		<-hold
	}
	if mode == answer.ModeFixed {
		a := g.safety.Reply(answer.FixedAbstain, "", langOf(q))
		for _, t := range g.corpus.Topics(langOf(q)) {
			a.Topics = append(a.Topics, answer.Topic{ID: t.ID, Title: t.Title})
		}
		return a, nil
	}
	return g.extract(langOf(q), mode), nil
}

// AnswerStream hides that of the service.
func (g *guide) AnswerStream(ctx context.Context, q answer.Question, _ func(answer.Answer)) (answer.Answer, error) {
	return g.Answer(ctx, q)
}

// extract is an answer on dopamine.
func (g *guide) extract(lang string, mode answer.Mode) answer.Answer {
	if mode == "" {
		mode = answer.ModeExtract
	}
	a := answer.Answer{Action: answer.ActionAnswer, Mode: mode, Lang: lang, Answerable: 0.9}
	seen := map[corpus.SourceKey]bool{}
	for _, at := range []struct {
		slug     string
		sentence int
	}{{"brake-on-dopamine", 1}, {"brake-on-dopamine", 3}, {"dopamine-post-vs-evidence", 1}} {
		p, ok := g.corpus.Passage(corpus.PassageID("dopamine#" + at.slug + "." + lang))
		if !ok {
			panic("the passage " + at.slug + " is missing")
		}
		s := p.Sentences[at.sentence]
		a.Sentences = append(a.Sentences, answer.Sentence{Text: s.Text, Passages: []corpus.PassageID{p.ID}, Sources: s.Cites})
		a.Passages = append(a.Passages, search.Hit{Passage: p, Score: 1})
		for _, key := range s.Cites {
			if src, ok := g.corpus.Source(key); ok && !seen[key] {
				seen[key] = true
				a.Sources = append(a.Sources, src)
			}
		}
	}
	return a
}

func (g *guide) questions() []answer.Question {
	g.mu.Lock()
	defer g.mu.Unlock()
	return append([]answer.Question(nil), g.asked...)
}

func (g *guide) set(mode answer.Mode, hold chan struct{}) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.mode, g.hold = mode, hold
}

type discordRenderer struct{}

func (discordRenderer) Render(a answer.Answer) string { return render.Discord(a).Content }

// Private channels of the moderators.
const (
	reviewRoom = "900000000000000101"
	alertRoom  = "900000000000000102"
)

// house is a bot with a guide, as an operator would run it.
type house struct {
	*world
	guide *guide
	clock *discordtest.Clock // of Discord and of the bot
}

func open(t *testing.T, change func(*bot.Options)) *house {
	t.Helper()
	g := newGuide(t)
	clock := discordtest.NewClock(startTime)
	w := launch(t, discordtest.New(t, discordtest.Options{Now: clock.Now}), g, func(o *bot.Options) {
		o.Renderer, o.Now = discordRenderer{}, clock.Now
		o.Fallback = func(lang string) answer.Answer { return g.safety.Reply(answer.FixedUnavailable, "", lang) }
		o.Corpus = func() *corpus.Corpus { return g.corpus }
		o.ReviewChannel, o.AlertChannel = reviewRoom, alertRoom
		o.About = bot.About{Operator: "The team of the group", Model: "small-model"}
		o.Version = "v1.0.0"
		if change != nil {
			change(o)
		}
	})
	w.await(func() bool { return w.Ready() == 1 })
	return &house{world: w, guide: g, clock: clock}
}

// Members of the tests.
var (
	alice  = discordtest.Member{User: "900000000000000201"}
	benoit = discordtest.Member{User: "900000000000000202", Locale: "fr", GuildLocale: "fr"}
)

// words of the members: they must never leave the bot, but for a report.
const (
	aliceAsks  = "How does it act on dopamine, asks Alice-of-the-tests?"
	benoitAsks = "Comment cela agit-il sur la dopamine, demande Benoit-des-tests ?"
	memberMark = "-of-the-tests"
	membreMark = "-des-tests"
)

func asks(m discordtest.Member) string {
	if m.Locale == "fr" {
		return benoitAsks
	}
	return aliceAsks
}

// ask asks and waits for the answer.
func (h *house) ask(m discordtest.Member, more ...discordtest.Option) discordtest.Message {
	h.t.Helper()
	return *h.settled(h.Command(m, "ask", question(asks(m), more...)...)).Original
}

// press clicks the component of a message that does what verb says.
func (h *house) press(m discordtest.Member, on discordtest.Message, verb string, values ...string) *discordtest.Interaction {
	h.t.Helper()
	id := customIDOf(on, verb)
	require.NotEmpty(h.t, id, "the message has no %s: %s", verb, on.Components)
	return h.Click(m, on, id, values...)
}

// pressed clicks and waits for the reply.
func (h *house) pressed(m discordtest.Member, on discordtest.Message, verb string, values ...string) discordtest.Message {
	h.t.Helper()
	i := h.press(m, on, verb, values...)
	return *h.replied(i)
}

// replied waits until a component or a modal got a message of its own.
func (h *house) replied(i *discordtest.Interaction) *discordtest.Message {
	h.t.Helper()
	h.await(func() bool {
		o := i.Outcome()
		return (o.Response == callbackMessage || o.Response == callbackDefer) && o.Visible() > 0
	})
	return i.Outcome().Original
}

// form waits for a modal.
func (h *house) form(i *discordtest.Interaction) discordtest.Outcome {
	h.t.Helper()
	h.await(func() bool { return i.Outcome().Modal != nil })
	return i.Outcome()
}

// part is a component as it was sent.
type part struct {
	Type        int    `json:"type"`
	Label       string `json:"label"`
	Description string `json:"description"`
	CustomID    string `json:"custom_id"`
	Placeholder string `json:"placeholder"`
	Options     []struct {
		Label, Value string
	} `json:"options"`
	Components []part `json:"components"`
	Component  *part  `json:"component"`
}

func partsOf(raw json.RawMessage) []part {
	var out []part
	if len(raw) > 0 {
		_ = json.Unmarshal(raw, &out)
	}
	return out
}

func customIDOf(m discordtest.Message, verb string) string {
	for _, row := range partsOf(m.Components) {
		for _, p := range row.Components {
			if strings.Contains(p.CustomID, "."+verb+".") {
				return p.CustomID
			}
		}
	}
	return ""
}

func labelsOf(m discordtest.Message) []string {
	var out []string
	for _, row := range partsOf(m.Components) {
		for _, p := range row.Components {
			out = append(out, p.Label)
		}
	}
	return out
}
