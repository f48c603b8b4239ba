package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// Words holds what a moderator writes to the rules of every answer. It is
// needed where there is a Library.
type Words interface {
	// Question names what a public wording must not hold; "" when it may stand.
	Question(wording, lang string) (refused string)
	// Review looks at each sentence of a text.
	Review(text, lang string, passages []*corpus.Passage) []Judged
}

// Judged is one sentence of a moderator.
type Judged struct {
	Text      string
	Refused   string // what no reader may see; "" when it may stand
	Supported bool   // the passages say it
}

// Shower lays out an approved answer as it is given to a question.
type Shower interface {
	ShowApproved(a library.Approved, lang string) (answer.Answer, bool)
}

// Fields of the form of an approval, and what they hold at most.
const (
	fieldWording = "wording"
	fieldTwin    = "twin"
	wordingMost  = 300
	approvedMost = 2000
)

// basis is what an approval starts from: a shared answer, or one that was
// approved before.
type basis struct {
	lang      string
	origin    library.Origin
	sentences []library.Sentence // words that may stay without another check
	text      string             // to begin with
	wordings  map[string]string  // by language, to begin with
	passages  []corpus.PassageID
	sources   []corpus.SourceKey
	twin      []library.Sentence // the same sentences in the other language; nil for none
}

// sharedBasis starts from a shared answer. The public wording comes from the
// knowledge, never from a member.
func (b *Bot) sharedBasis(k *corpus.Corpus, s library.Shared) basis {
	out := basis{lang: s.Lang, origin: s.Origin, sentences: s.Sentences, sources: s.Sources, wordings: map[string]string{}}
	var lines []string
	for _, one := range s.Sentences {
		lines = append(lines, one.Text)
	}
	out.text = strings.Join(lines, "\n")
	for _, q := range s.Passages {
		out.passages = append(out.passages, q.Passage)
	}
	out.twin = b.twinOf(s)
	if len(out.passages) > 0 {
		if p, ok := k.Passage(out.passages[0]); ok {
			out.wordings[p.Lang] = askedOf(p)
			if t, ok := k.Twin(p.ID); ok && out.twin != nil {
				out.wordings[t.Lang] = askedOf(t)
			}
		}
	}
	return out
}

// askedOf is a public way of asking for a passage.
func askedOf(p *corpus.Passage) string {
	if len(p.Asked) > 0 {
		return p.Asked[0]
	}
	return p.TopicTitle + " : " + p.Title
}

// twinOf is the answer in the other language, where its sentences have twins.
func (b *Bot) twinOf(s library.Shared) []library.Sentence {
	t, ok := b.opts.Answerer.(Translator)
	if !ok || s.Origin != library.OriginExtract {
		return nil
	}
	a := answer.Answer{Action: answer.ActionAnswer, Mode: answer.ModeExtract, Lang: s.Lang}
	for _, one := range s.Sentences {
		a.Sentences = append(a.Sentences, answer.Sentence{Text: one.Text, Passages: one.Passages, Sources: one.Sources})
	}
	turned, ok := t.InLanguage(a, otherLanguage(s.Lang))
	if !ok {
		return nil
	}
	var out []library.Sentence
	for _, one := range turned.Sentences {
		out = append(out, library.Sentence{Text: one.Text, Passages: one.Passages, Sources: one.Sources})
	}
	return out
}

// approveThis is the message command.
func (b *Bot) approveThis(ctx context.Context, x *exchange) error {
	return b.openApprove(ctx, x, x.Data.TargetID)
}

// openApprove shows the form in which a moderator words an answer before it is
// approved.
func (b *Bot) openApprove(ctx context.Context, x *exchange, message string) error {
	start, refusal, err := b.toApprove(ctx, x, message)
	if refusal != nil || err != nil {
		return b.notNow(ctx, x, refusal, err)
	}
	return x.open(ctx, b.approveForm(x, customID(verbApprove, message), start))
}

// notNow says why nothing can be decided.
func (b *Bot) notNow(ctx context.Context, x *exchange, refusal *locale.Pair, err error) error {
	if refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	return b.bookFailed(ctx, x, err)
}

// toApprove finds what is to be approved, and whether this member may.
func (b *Bot) toApprove(ctx context.Context, x *exchange, message string) (basis, *locale.Pair, error) {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return basis{}, refusal, nil
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	s, err := b.opts.Library.Shared(ctx, x.GuildID, message)
	if err != nil {
		return basis{}, nil, err
	}
	k := b.corpus()
	if k == nil || !fresh(k, s) {
		return basis{}, &locale.ApproveOutdated, nil
	}
	return b.sharedBasis(k, s), nil, nil
}

// approveForm is the form, with what the moderator wrote last time when that
// was refused.
func (b *Bot) approveForm(x *exchange, id string, start basis) modal {
	lang := x.labels()
	if d, ok := b.drafts.Get(x.userID() + id); ok {
		start.text, start.wordings = d.text, d.wordings
	}
	field := func(id string, label, hint locale.Pair, value string, most int) component {
		if r := []rune(value); len(r) > most {
			value = string(r[:most])
		}
		input := component{Type: typeText, Style: styleParagraph, CustomID: id, Value: value, MinLength: 1, MaxLength: most}
		return component{Type: typeLabel, Label: label.In(lang), Description: hint.In(lang), Component: &input}
	}
	other := otherLanguage(start.lang)
	m := modal{CustomID: id, Title: locale.ApproveTitle.In(lang), Components: []component{
		field(fieldWording, locale.ApproveWording(start.lang), locale.ApproveWordingHint, start.wordings[start.lang], wordingMost),
	}}
	if start.twin != nil {
		twin := field(fieldTwin, locale.ApproveWording(other), locale.ApproveTwinHint, start.wordings[other], wordingMost)
		optional := false
		twin.Component.MinLength, twin.Component.Required = 0, &optional
		m.Components = append(m.Components, twin)
	}
	m.Components = append(m.Components, field(fieldText, locale.ApproveText, locale.ApproveTextHint, start.text, approvedMost))
	return m
}

// approve keeps an answer as approved, as the moderator worded it.
func (b *Bot) approve(ctx context.Context, x *exchange, message string) error {
	start, refusal, err := b.toApprove(ctx, x, message)
	if refusal != nil || err != nil {
		return b.notNow(ctx, x, refusal, err)
	}
	return b.keep(ctx, x, verbApprove, message, start, func(ctx context.Context, k *corpus.Corpus, d library.Draft) (library.Approved, error) {
		return b.opts.Library.Approve(ctx, k, x.userID(), d)
	})
}

// keep takes a submitted form to an approved answer. What is refused is told
// with the word, and what was written is there when the form is opened again.
func (b *Bot) keep(ctx context.Context, x *exchange, verb, key string, start basis, save func(context.Context, *corpus.Corpus, library.Draft) (library.Approved, error)) error {
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	id := customID(verb, key)
	other := otherLanguage(start.lang)
	written := draftWords{x.Data.field(fieldText), map[string]string{start.lang: x.Data.field(fieldWording), other: x.Data.field(fieldTwin)}}
	again := rows([]component{button(stylePrimary, locale.ButtonCorrect.In(x.labels()), id)})
	d, refused := b.drafted(k, start, written)
	var a library.Approved
	var err error
	if refused == "" {
		d.Server = x.GuildID
		a, err = save(ctx, k, d)
	}
	var word *library.RefusedError
	switch {
	case errors.As(err, &word):
		refused = word.Word
		if refused == "" {
			refused = word.Reason
		}
	case errors.Is(err, library.ErrFull):
		return b.note(ctx, x, locale.ApprovedFull)
	case err != nil:
		b.drafts.Add(x.userID()+id, written)
		b.log.Error("an answer was not approved", "error", err)
		return b.note(ctx, x, locale.LibraryFailed, again...)
	}
	if refused != "" {
		b.drafts.Add(x.userID()+id, written)
		lang := x.labels()
		return b.tell(ctx, x, b.noted(fmt.Sprintf(locale.ApproveRefused.In(lang), inQuotes(refused, lang)), lang), again...)
	}
	b.drafts.Remove(x.userID() + id)
	words := locale.ApprovedDone
	if a.Origin == library.OriginModerator {
		words = locale.ApprovedOwnWords
	}
	lang := x.labels()
	return b.tell(ctx, x, b.noted(fmt.Sprintf(words.In(lang), inQuotes(a.Wordings[0].Text, lang)), lang), b.underApproved(x, a.ID)...)
}

// inQuotes shows a moderator words of their own, without a dose and short.
func inQuotes(words, lang string) string {
	if corpus.HasDose(words) || strings.Contains(words, "://") {
		return locale.WithoutWord.In(lang)
	}
	if r := []rune(words); len(r) > wordingMost {
		words = string(r[:wordingMost-1]) + "…"
	}
	return fmt.Sprintf(locale.InQuotes.In(lang), render.Inert(words))
}

// draftsKept is how many refused texts are kept for their authors.
const draftsKept = 128

// draftWords is what a moderator wrote.
type draftWords struct {
	text     string
	wordings map[string]string
}

// drafted turns what was written into what can be approved, or names what must
// not stand.
func (b *Bot) drafted(k *corpus.Corpus, start basis, written draftWords) (d library.Draft, refused string) {
	if refused = b.opts.Words.Question(written.wordings[start.lang], start.lang); refused != "" {
		return d, refused
	}
	d.Wordings = []library.Wording{{Lang: start.lang, Text: strings.TrimSpace(written.wordings[start.lang])}}
	sentences, same, supported, refused := b.reviewed(k, start, written.text)
	if refused != "" {
		return d, refused
	}
	d.Texts = []library.Text{{Lang: start.lang, Sentences: sentences}}
	switch {
	case same:
		d.Origin = start.origin
	case supported:
		d.Origin = library.OriginSummary
	default:
		d.Origin = library.OriginModerator
	}
	other := otherLanguage(start.lang)
	twin := strings.TrimSpace(written.wordings[other])
	if same && start.twin != nil && len(sentences) == len(start.sentences) && twin != "" {
		if refused = b.opts.Words.Question(twin, other); refused != "" {
			return d, refused
		}
		d.Wordings = append(d.Wordings, library.Wording{Lang: other, Text: twin})
		d.Texts = append(d.Texts, library.Text{Lang: other, Sentences: start.twin})
	}
	if !b.fits(d) {
		return d, locale.ApproveTooLong.In(start.lang)
	}
	return d, ""
}

// fits reports whether a message holds every sentence with its sources.
func (b *Bot) fits(d library.Draft) bool {
	s, ok := b.opts.Answerer.(Shower)
	if !ok {
		return true
	}
	for _, t := range d.Texts {
		a, ok := s.ShowApproved(library.Approved{Origin: d.Origin, Texts: d.Texts}, t.Lang)
		if !ok || len(render.Discord(a).Sentences) < len(t.Sentences) {
			return false
		}
	}
	return true
}

// reviewed looks at a text line by line. Sentences that are as they were keep
// what they rest on; new ones rest on all that the answer rests on.
func (b *Bot) reviewed(k *corpus.Corpus, start basis, text string) (out []library.Sentence, same, supported bool, refused string) {
	var passages []*corpus.Passage
	for _, id := range start.passages {
		if p, ok := k.Passage(id); ok {
			passages = append(passages, p)
		}
	}
	same, supported = true, true
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		if at := slices.IndexFunc(start.sentences, func(s library.Sentence) bool { return s.Text == line }); at >= 0 {
			out = append(out, start.sentences[at])
			continue
		}
		for _, j := range b.opts.Words.Review(line, start.lang, passages) {
			if j.Refused != "" {
				return nil, false, false, j.Refused
			}
			same, supported = false, supported && j.Supported
			out = append(out, library.Sentence{Text: j.Text, Passages: start.passages, Sources: start.sources})
		}
	}
	return out, same, supported, ""
}
