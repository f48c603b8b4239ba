package bot

import (
	"context"
	"time"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/library"
)

// Library keeps what moderators decided; *library.Library is one.
type Library interface {
	Settings(ctx context.Context, server string) (library.Settings, error)
	Set(ctx context.Context, server, user string, f library.Field, value string) (library.Settings, error)

	RecordShared(ctx context.Context, c *corpus.Corpus, s library.Shared) error
	Shared(ctx context.Context, server, message string) (library.Shared, error)
	DropShared(ctx context.Context, server, message string) error

	RecordPin(ctx context.Context, user string, p library.Pin) error
	Pins(ctx context.Context, server, channel string) ([]library.Pin, error)
	OldestPin(ctx context.Context, server, channel string) (library.Pin, error)
	RemovePin(ctx context.Context, server, message string) error

	Approve(ctx context.Context, c *corpus.Corpus, user string, d library.Draft) (library.Approved, error)
	Edit(ctx context.Context, c *corpus.Corpus, user, id string, d library.Draft) (library.Approved, error)
	Reapprove(ctx context.Context, c *corpus.Corpus, user, server, id, seen string) (library.Approved, error)
	Retire(ctx context.Context, server, id string) error
	Approved(ctx context.Context, server, id string) (library.Approved, error)
	ListApproved(ctx context.Context, server string, states ...library.State) ([]library.Approved, error)
	Near(ctx context.Context, q library.Query, most int) ([]library.Match, error)
	Stale(ctx context.Context, c *corpus.Corpus) ([]library.StaleAnswer, error)
	Announced(ctx context.Context, server, id string) error

	CountOpinion(ctx context.Context, o library.Opinion) error
	CountReply(ctx context.Context, r library.Reply) error
	RecordGap(ctx context.Context, c *corpus.Corpus, u library.Unanswered) (id string, err error)
	LeaveWording(ctx context.Context, c *corpus.Corpus, u library.Unanswered) (kept bool, err error)

	FileReport(ctx context.Context, user string, r library.Report, agreed bool) (id string, err error)
	Reports(ctx context.Context, server string) ([]library.Report, error)
	CloseReport(ctx context.Context, server, id string) error
	Gaps(ctx context.Context, server string) ([]library.Gap, error)
	ResolveGap(ctx context.Context, user, server, id string) error
	Stats(ctx context.Context, server string, all bool, days int) (library.Stats, error)
	StaleIn(ctx context.Context, c *corpus.Corpus, server string) ([]library.StaleAnswer, error)

	Forget(ctx context.Context, user string) (erased int, err error)
	Servers(ctx context.Context) ([]string, error)
	Purge(ctx context.Context, server string) error
}

// bookTime bounds one look into the library on the way of a reply.
const bookTime = 2 * time.Second

// records is the library as it stands behind the reply of a member: what was
// shared, what was thought of it.
type records struct {
	library Library
	corpus  func() *corpus.Corpus
}

// Shared implements Shares.
func (r records) Shared(ctx context.Context, s Share) error {
	k := r.corpus()
	if k == nil {
		return errNoKnowledge
	}
	shared := library.Shared{Message: s.Message, Channel: s.Channel, Server: s.Server, Lang: s.Answer.Lang, Origin: originOf(s.Answer)}
	for _, one := range s.Answer.Sentences {
		shared.Sentences = append(shared.Sentences, library.Sentence{Text: one.Text, Passages: one.Passages, Sources: one.Sources})
	}
	return r.library.RecordShared(ctx, k, shared)
}

// originOf says whose words an answer is made of.
func originOf(a answer.Answer) library.Origin {
	switch {
	case ownWords(a):
		return library.OriginModerator
	case a.Mode == answer.ModeSummary, a.Mode == answer.ModeApproved:
		return library.OriginSummary
	}
	return library.OriginExtract
}

// Count implements Feedback.
func (r records) Count(ctx context.Context, o Opinion) error {
	return r.library.CountOpinion(ctx, library.Opinion{
		Server: o.Server, Helpful: o.Helpful, Reason: o.Reason, Mode: string(o.Mode), Lang: o.Lang, Topic: o.Topic,
	})
}

// tally counts a reply that was given, and groups a question that went
// unanswered by words of the knowledge. It comes after the reply and can cost
// the member nothing.
func (b *Bot) tally(ctx context.Context, x *exchange, q answer.Question, a answer.Answer) {
	if b.opts.Library == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	err := b.opts.Library.CountReply(ctx, library.Reply{
		Server: x.GuildID, Action: string(a.Action), Mode: string(a.Mode), Lang: a.Lang,
	})
	if k := b.corpus(); err == nil && k != nil && a.Mode == answer.ModeFixed && a.Fixed == answer.FixedAbstain {
		_, err = b.opts.Library.RecordGap(ctx, k, gapOf(x.GuildID, q.Text, a))
	}
	if err != nil {
		b.log.Warn("a reply was not counted", "error", err)
	}
}
