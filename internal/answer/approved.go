package answer

import (
	"context"

	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/triage"
)

// Approved finds what moderators approved; *library.Library does. It must
// return fresh answers alone.
type Approved interface {
	Find(ctx context.Context, q library.Query) (library.Match, bool, error)
}

// approved gives the answer that the server's moderators approved for this
// question, in the answer's language. A follow-up may mean something else with
// the same words, so it gets none. A library that fails costs nothing: the
// search goes on.
func (s *Service) approved(ctx context.Context, q Question, d triage.Decision, a Answer, k *Knowledge) (Answer, bool) {
	if s.opts.Approved == nil || q.Server == "" || q.Previous != "" {
		return Answer{}, false
	}
	start := s.opts.Now()
	m, ok, err := s.opts.Approved.Find(ctx, library.Query{Server: q.Server, Question: d.Question, Corpus: k.Corpus})
	if err != nil || !ok || m.Approved.In(a.Lang).Lang != a.Lang {
		return Answer{}, false
	}
	a.step(s.opts.Now, "library", start, m.Approved.ID)
	out := s.show(k, d, a, m.Approved)
	return out, len(out.Sentences) > 0 && len(out.Sources) > 0
}

// show turns an approved answer into the reply, in a.Lang or else in the
// language that it has.
func (s *Service) show(k *Knowledge, d triage.Decision, a Answer, approved library.Approved) Answer {
	text := approved.In(a.Lang)
	a.Lang, a.Answerable, a.Action = text.Lang, 1, ActionAnswer
	if d.Class == triage.Caution {
		a.Action = ActionAnswerWithCaution
	}
	sentences := make([]Sentence, len(text.Sentences))
	for i, one := range text.Sentences {
		sentences[i] = Sentence{Text: one.Text, Passages: one.Passages, Sources: one.Sources}
	}
	a = s.finish(k, d, a, sentences, ModeApproved)
	notices := []Notice{{Code: locale.NoticeApproved}}
	if approved.Origin == library.OriginModerator {
		notices = append(notices, Notice{Code: locale.NoticeOwnWords})
	}
	a.Notices = append(notices, a.Notices...)
	return a
}

// ShowApproved is an approved answer as it is given to a question; false when
// no knowledge is loaded, or nothing of it can be shown with a source.
func (s *Service) ShowApproved(approved library.Approved, lang string) (Answer, bool) {
	k := s.Knowledge()
	if k == nil || len(approved.Texts) == 0 {
		return Answer{}, false
	}
	a := s.show(k, triage.Decision{}, Answer{Lang: lang}, approved)
	return a, len(a.Sentences) > 0 && len(a.Sources) > 0
}
