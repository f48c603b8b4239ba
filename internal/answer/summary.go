package answer

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/singleflight"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
	"baclobot/internal/prompt"
	"baclobot/internal/search"
	"baclobot/internal/text"
	"baclobot/internal/triage"
)

// summary is what a model's work on one question came to.
type summary struct {
	sentences []Sentence // checked; empty when nothing usable is left
	dropped   []Dropped
	note      string // for the trace: why there is none
}

// summaries keeps checked summaries in memory, and lets concurrent identical
// questions share one call of the model. The keys are salted hashes, so that no
// words of a question stay behind it even in memory.
type summaries struct {
	kept   *lru.Cache[string, summary] // nil when nothing is kept
	salt   [16]byte
	flight singleflight.Group
	base   context.Context // outlives the question that started a call
	stop   context.CancelFunc
	calls  sync.WaitGroup
}

func newSummaries(size int) *summaries {
	s := &summaries{}
	_, _ = rand.Read(s.salt[:]) // never fails (crypto/rand)
	s.base, s.stop = context.WithCancel(context.Background())
	if size > 0 {
		s.kept, _ = lru.New[string, summary](size) // fails for a size below one only
	}
	return s
}

// Close ends the calls of the model that are under way and waits for them.
func (s *Service) Close() {
	s.summaries.stop()
	s.summaries.calls.Wait()
}

// summarise answers in a model's words, or with the extract and a line that
// says so.
func (s *Service) summarise(ctx context.Context, k *Knowledge, d triage.Decision, a, extract Answer) (Answer, error) {
	start := s.opts.Now()
	sum := s.summary(ctx, k, d.Question, a)
	if len(sum.sentences) == 0 {
		extract.Notices = append(slices.Clone(extract.Notices), Notice{Code: locale.NoticeModelFailed})
		extract.Trace.Dropped = sum.dropped
		extract.step(s.opts.Now, "summary", start, sum.note)
		return extract, nil
	}
	a = s.finish(k, d, a, sum.sentences, ModeSummary)
	if s.opts.Remote {
		a.Notices = append(a.Notices, Notice{Code: locale.NoticeRemoteModel})
	}
	a.Trace.Dropped = sum.dropped
	a.step(s.opts.Now, "summary", start, sum.note)
	return a, nil
}

// summary looks the question up among those kept, or has the model work on it
// once for everybody who asks the same at the same time.
func (s *Service) summary(ctx context.Context, k *Knowledge, question string, a Answer) summary {
	key := s.summaries.key(questionForm(question, a.Lang, a.Passages), k.Corpus.Version())
	if s.summaries.kept != nil {
		if sum, ok := s.summaries.kept.Get(key); ok {
			sum.note = "kept in memory"
			return sum
		}
	}
	result := s.summaries.flight.DoChan(key, func() (any, error) {
		s.summaries.calls.Add(1)
		defer s.summaries.calls.Done()
		ctx, cancel := context.WithTimeout(s.summaries.base, s.opts.ModelTimeout)
		defer cancel()
		sum := s.write(ctx, k, question, a)
		if len(sum.sentences) > 0 && s.summaries.kept != nil {
			s.summaries.kept.Add(key, sum)
		}
		return sum, nil
	})
	select {
	case r := <-result:
		return r.Val.(summary)
	case <-ctx.Done():
		return summary{note: "the question was given up: " + context.Cause(ctx).Error()}
	}
}

// key hides the form of a question behind a hash.
func (s *summaries) key(form, version string) string {
	h := sha256.New()
	h.Write(s.salt[:])
	h.Write([]byte(form + "\x00" + version))
	return string(h.Sum(nil))
}

// questionForm is equal for questions that get the same summary: the same
// terms in the same order, and the same passages found.
func questionForm(question, lang string, hits []search.Hit) string {
	var b strings.Builder
	b.WriteString(lang)
	for _, w := range text.Words(question) {
		b.WriteString(" " + w)
	}
	for _, h := range hits {
		b.WriteString("\x00" + string(h.Passage.ID))
	}
	return b.String()
}

// write has the model summarise, checks each sentence, and lets it repair
// once those that failed.
func (s *Service) write(ctx context.Context, k *Knowledge, question string, a Answer) summary {
	shown := make([]*corpus.Passage, 0, passagesShown)
	for _, h := range a.Passages[:min(passagesShown, len(a.Passages))] {
		shown = append(shown, h.Passage)
	}
	p, err := prompt.Build(prompt.Input{
		Question: question, Lang: a.Lang, Passages: shown, MaxSentences: s.opts.MaxSentences,
		ContextTokens: s.opts.ContextTokens, MaxTokens: s.opts.MaxTokens,
	})
	if err != nil {
		return summary{note: "prompt: " + err.Error()}
	}
	reply, err := s.opts.Model.Complete(ctx, p.Request)
	if err != nil {
		return summary{note: "model: " + err.Error()}
	}
	sum := s.check(k, p, a.Lang, reply.Text)
	if len(sum.dropped) > 0 && ctx.Err() == nil {
		if again, err := s.opts.Model.Complete(ctx, prompt.Repair(p, reply.Text, failures(sum.dropped))); err == nil {
			repaired := s.check(k, p, a.Lang, again.Text)
			if len(repaired.sentences) >= len(sum.sentences) {
				repaired.dropped = append(sum.dropped, repaired.dropped...)
				sum = repaired
			}
		}
	}
	return keepOrLose(sum, p.Shown)
}

// passagesShown is how many passages a model is shown at most.
const passagesShown = 6

// check parses a reply and keeps the sentences that pass every rule.
func (s *Service) check(k *Knowledge, p prompt.Prompt, lang, reply string) summary {
	drafts, err := cite.Parse(reply)
	if err != nil {
		return summary{
			note:    "reply: " + err.Error(),
			dropped: []Dropped{{Text: "", Reason: "reply: " + err.Error()}},
		}
	}
	var sum summary
	for _, d := range drafts {
		sentence, problem := resolve(p, lang, d)
		if problem == "" {
			problem = reason(k.Checker().Check(sentence, p.Shown))
		}
		switch {
		case problem != "":
			sum.dropped = append(sum.dropped, Dropped{Text: d.Text, Reason: problem})
		case len(sum.sentences) < s.opts.MaxSentences && !repeats(sum.sentences, d.Text):
			sum.sentences = append(sum.sentences, shownSentence(sentence, p.Shown))
		}
	}
	return sum
}

func resolve(p prompt.Prompt, lang string, d cite.Draft) (cite.Sentence, string) {
	s := cite.Sentence{Text: d.Text, Lang: lang, Quote: d.Quote}
	for _, id := range d.IDs {
		passage, sentence, ok := p.Resolve(id)
		if !ok {
			return s, fmt.Sprintf("pointer: %q was not shown", id)
		}
		s.Refs = append(s.Refs, cite.Ref{Passage: p.Shown[passage].ID, Sentence: sentence})
	}
	return s, ""
}

func reason(v cite.Verdict) string {
	parts := make([]string, len(v.Failures))
	for i, f := range v.Failures {
		parts[i] = f.Rule + ": " + f.Detail
	}
	return strings.Join(parts, "; ")
}

func failures(dropped []Dropped) []prompt.Failure {
	out := make([]prompt.Failure, len(dropped))
	for i, d := range dropped {
		out[i] = prompt.Failure{Sentence: d.Text, Reason: d.Reason}
	}
	return out
}

// shownSentence carries the sources of the passage sentences that a checked
// sentence rests on.
func shownSentence(s cite.Sentence, shown []*corpus.Passage) Sentence {
	out := Sentence{Text: s.Text}
	for _, ref := range s.Refs {
		i := slices.IndexFunc(shown, func(p *corpus.Passage) bool { return p.ID == ref.Passage })
		if i < 0 || ref.Sentence >= len(shown[i].Sentences) {
			continue
		}
		if !slices.Contains(out.Passages, ref.Passage) {
			out.Passages = append(out.Passages, ref.Passage)
		}
		for _, key := range shown[i].Sentences[ref.Sentence].Cites {
			if !slices.Contains(out.Sources, key) {
				out.Sources = append(out.Sources, key)
			}
		}
	}
	return out
}

func repeats(sentences []Sentence, words string) bool {
	form := strings.Join(text.Words(words), " ")
	return slices.ContainsFunc(sentences, func(s Sentence) bool { return strings.Join(text.Words(s.Text), " ") == form })
}

// keepOrLose decides whether what is left still answers: at least two
// sentences, and one of them on one of the best passages.
func keepOrLose(sum summary, shown []*corpus.Passage) summary {
	const best = 3
	answers := slices.ContainsFunc(sum.sentences, func(s Sentence) bool {
		return slices.ContainsFunc(shown[:min(best, len(shown))], func(p *corpus.Passage) bool {
			return slices.Contains(s.Passages, p.ID)
		})
	})
	if len(sum.sentences) < fewestShown || !answers {
		sum.sentences = nil
		if sum.note == "" {
			sum.note = "too little of the summary passed its check"
		}
	}
	return sum
}
