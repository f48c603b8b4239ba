package answer

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"baclobot/internal/llm"
	"baclobot/internal/search"
	"baclobot/internal/triage"
)

// MaxQuestion is the most characters of a question that is answered. The gate
// reads longer ones too.
const MaxQuestion = 4000

// ErrNoKnowledge says that no copy of the knowledge is loaded. Safety replies
// do not need one.
var ErrNoKnowledge = errors.New("the knowledge is not loaded")

// Options are the settings of a Service.
type Options struct {
	Knowledge *Knowledge // nil: only safety replies work
	Safety    Safety
	Model     llm.Model // nil: extracts only
	// ModelTimeout bounds the whole work with the model for one answer.
	ModelTimeout time.Duration
	// ContextTokens and MaxTokens are the model's window and the most tokens
	// of one completion.
	ContextTokens, MaxTokens int
	Remote                   bool // the model is hosted elsewhere: readers are told
	// Threshold is the least probability of being answerable, 0 to 1.
	Threshold    float64
	MaxSentences int      // 2 to 5
	Country      string   // region of the server, unless the question names one
	Cache        int      // summaries kept in memory
	Approved     Approved // nil: there are no approved answers
	Now          func() time.Time
}

// Service answers questions. It is safe for concurrent use.
type Service struct {
	opts      Options
	knowledge atomic.Pointer[Knowledge]
	summaries *summaries
}

// New returns a Service.
func New(o Options) *Service {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.MaxSentences == 0 {
		o.MaxSentences = 5
	}
	s := &Service{opts: o, summaries: newSummaries(o.Cache)}
	s.knowledge.Store(o.Knowledge)
	return s
}

// Swap replaces the knowledge. Questions under way finish on the old copy.
func (s *Service) Swap(k *Knowledge) { s.knowledge.Store(k) }

// Knowledge returns the copy in use; nil when none is loaded.
func (s *Service) Knowledge() *Knowledge { return s.knowledge.Load() }

// Screen is the gate alone: pure, without knowledge, model, network or disk.
// When fixed is true the reply is final.
func (s *Service) Screen(q Question) (reply Answer, fixed bool) {
	reply, _, fixed = s.screen(q)
	return reply, fixed
}

func (s *Service) screen(q Question) (Answer, triage.Decision, bool) {
	start := s.opts.Now()
	d := triage.Decide(q.Text, triage.Settings{Lang: q.Lang})
	a := Answer{Mode: ModeFixed, Lang: languageOf(q, d)}
	a.Trace.Gate = gateTrace(d)
	a.Trace.Steps = []Step{{Name: "triage", Took: s.opts.Now().Sub(start), Note: string(d.Class)}}
	country := q.Country
	if country == "" {
		country = s.opts.Country
	}
	switch d.Class {
	case triage.Emergency:
		a.Action, a.Fixed = ActionEmergency, FixedEmergency
	case triage.Crisis:
		a.Action, a.Fixed = ActionCrisis, FixedCrisis
	case triage.Dosing:
		a.Action, a.Fixed = ActionRefuseDosing, FixedDosing
	case triage.Privacy:
		a.Action, a.Fixed = ActionPrivacyHelp, FixedPrivacy
	default:
		return s.screenRest(q, d, a)
	}
	s.opts.Safety.fill(&a, country)
	return a, d, true
}

// screenRest settles the messages that need no search although they are no
// safety matter: too long, or no question left in them.
func (s *Service) screenRest(q Question, d triage.Decision, a Answer) (Answer, triage.Decision, bool) {
	a.Action = ActionAbstain
	switch {
	case utf8.RuneCountInString(q.Text) > MaxQuestion:
		a.Fixed = FixedTooLong
	case d.Class == triage.Abuse || strings.TrimSpace(d.Question) == "":
		a.Fixed = FixedNothing
	default:
		return a, d, false
	}
	s.opts.Safety.fill(&a, "")
	if k := s.Knowledge(); k != nil {
		a.Topics = generalTopics(k.Corpus, a.Lang)
	}
	return a, d, true
}

// Answer answers one question. The only errors are those of ctx and
// ErrNoKnowledge: whatever else fails ends in a reply with sources.
func (s *Service) Answer(ctx context.Context, q Question) (Answer, error) {
	return s.AnswerStream(ctx, q, nil)
}

// AnswerStream is Answer, and calls onSources with the extract as soon as the
// passages are found, when a slower summary is still to come.
func (s *Service) AnswerStream(ctx context.Context, q Question, onSources func(Answer)) (Answer, error) {
	a, d, fixed := s.screen(q)
	if fixed {
		return a, nil
	}
	k := s.Knowledge()
	if k == nil {
		return Answer{}, ErrNoKnowledge
	}
	if approved, ok := s.approved(ctx, q, d, a, k); ok {
		return approved, nil
	}
	start := s.opts.Now()
	d.Question = focus(d.Question, a.Lang, k.names())
	found, err := k.Index.Search(ctx, search.Query{Text: d.Question, Lang: a.Lang, Previous: cleared(q.Previous, a.Lang), Limit: searchLimit})
	if err != nil {
		return Answer{}, err
	}
	a.step(s.opts.Now, "search", start, "")
	a.Answerable = found.Answerable
	a.Passages = found.Hits
	if found.Answerable < s.opts.Threshold || len(found.Hits) == 0 {
		return s.decline(a, d, k), nil
	}
	a.Action = ActionAnswer
	if d.Class == triage.Caution {
		a.Action = ActionAnswerWithCaution
	}
	start = s.opts.Now()
	sentences := extractSentences(d.Question, a.Lang, found.Hits, s.opts.MaxSentences)
	if len(sentences) == 0 {
		return s.decline(a, d, k), nil // nothing in the passages may be quoted
	}
	extract := s.finish(k, d, a, sentences, ModeExtract)
	extract.step(s.opts.Now, "extract", start, "")
	if s.opts.Model == nil {
		return extract, nil
	}
	if onSources != nil {
		onSources(extract)
	}
	return s.summarise(ctx, k, d, a, extract)
}

// Fallback is the reply when none can be given in time: it says so, and where
// to read.
func (s *Service) Fallback(lang string) Answer {
	return s.opts.Safety.Reply(FixedUnavailable, "", lang)
}

// cleared is an earlier question as the gate leaves it: without personal
// details and instructions, and empty when it was no question to search for.
func cleared(previous, lang string) string {
	if previous == "" {
		return ""
	}
	d := triage.Decide(previous, triage.Settings{Lang: lang})
	if d.Class != triage.Question && d.Class != triage.Caution {
		return ""
	}
	return d.Question
}

// searchLimit is how many passages are fetched: more than the five that are
// reported, so that the extract can pick from several topics.
const searchLimit = 10

// reported is how many of the best passages an answer names.
const reported = 5

// languageOf settles the language of the reply: the one asked for, else that
// of the message, else that of the member's client.
func languageOf(q Question, d triage.Decision) string {
	switch {
	case q.Lang != "":
		return q.Lang
	case d.Lang != "":
		return d.Lang
	case q.Locale != "":
		return q.Locale
	}
	return "fr"
}

func gateTrace(d triage.Decision) string {
	var b strings.Builder
	b.WriteString(string(d.Class))
	for _, r := range d.Reasons {
		b.WriteString(" · " + r.Rule + ": " + r.Words)
	}
	return b.String()
}

func (a *Answer) step(now func() time.Time, name string, start time.Time, note string) {
	steps := make([]Step, len(a.Trace.Steps), len(a.Trace.Steps)+1)
	copy(steps, a.Trace.Steps) // extract and summary share the steps before them
	a.Trace.Steps = append(steps, Step{Name: name, Took: now().Sub(start), Note: note})
}
