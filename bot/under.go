package bot

import (
	"context"
	"slices"

	"baclobot/internal/answer"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// Translator is an Answerer that can say an answer in another language without
// asking again. ok is false when it cannot.
type Translator interface {
	InLanguage(a answer.Answer, lang string) (turned answer.Answer, ok bool)
}

// press handles a button, a select or a modal that belongs to an answer. Some
// modals are worth answering although the answer is gone: then e is empty.
type press func(ctx context.Context, x *exchange, key string, e entry) error

// presses lists what the custom ids of messages do.
func (b *Bot) presses() map[string]press {
	return map[string]press{
		verbShare:      b.share,
		verbPassages:   b.passages,
		verbFollowUp:   b.openFollowUp,
		verbLanguage:   b.turn,
		verbHelpful:    b.helpful,
		verbNotHelpful: b.notHelpful,
		verbReason:     b.reason,
		verbReport:     b.openReport,
		verbKeep:       b.keepWording,
	}
}

// modals lists what submitted modals do. Unlike a button they are answered
// even when the answer that they belong to is gone.
func (b *Bot) modals() map[string]press {
	return map[string]press{verbFollowUp: b.followUp, verbReport: b.report}
}

// pressed finds what a component or a modal does, and the answer it belongs
// to. What is too old, or of another version, is told so kindly.
func (b *Bot) pressed(ctx context.Context, x *exchange) error {
	verb, key, ours := parseCustomID(x.Data.CustomID)
	table := b.router.decisions
	if x.Type == kindModal {
		table = b.router.forms
	}
	if h := table[verb]; ours && h != nil {
		return h(ctx, x, key)
	}
	if x.Type == kindModal {
		if h := b.router.modals[verb]; ours && h != nil {
			e, _ := b.lookup(key)
			return h(ctx, x, key, e)
		}
		return b.note(ctx, x, locale.Expired)
	}
	h := b.router.presses[verb]
	e, known := b.lookup(key)
	if !ours || h == nil || !known {
		return b.note(ctx, x, locale.Expired)
	}
	return h(ctx, x, key, e)
}

// lookup finds an answer: a member's own, or one that stands in a channel.
func (b *Bot) lookup(key string) (entry, bool) {
	if e, ok := b.own.get(key); ok {
		return e, true
	}
	return b.channel.get(key)
}

// under lays out the buttons under an answer. A reply to an emergency or a
// crisis has the other language and nothing else to look at. What is public
// already, or in a direct message, has nothing to share.
func (b *Bot) under(x *exchange, key string, e entry, public bool) []component {
	lang := x.labels()
	var first, second []component
	add := func(list *[]component, style int, label locale.Pair, verb string) {
		*list = append(*list, button(style, label.In(lang), customID(verb, key)))
	}
	if !public && !x.direct() && render.Shareable(e.answer) {
		add(&first, stylePrimary, locale.ButtonShare, verbShare)
	}
	if len(e.answer.Sentences) > 0 && b.corpus() != nil {
		add(&first, styleSecondary, locale.ButtonPassages, verbPassages)
	}
	if !e.answer.Private() {
		add(&first, styleSecondary, locale.ButtonFollowUp, verbFollowUp)
	}
	if b.turnable(e) {
		add(&first, styleSecondary, languageLabel(e.answer), verbLanguage)
	}
	if !e.answer.Private() {
		add(&second, styleSecondary, locale.ButtonHelpful, verbHelpful)
		add(&second, styleSecondary, locale.ButtonNotHelpful, verbNotHelpful)
	}
	if !urgent(e.answer) {
		add(&second, styleSecondary, locale.ButtonReport, verbReport)
	}
	if b.keepable(x, e) {
		add(&second, styleSecondary, locale.ButtonKeepWording, verbKeep)
	}
	return rows(first, second)
}

// underShared lays out the buttons under an answer that everybody reads.
func (b *Bot) underShared(lang, key string, e entry) []component {
	parts := []component{button(styleSecondary, locale.ButtonPassages.In(lang), customID(verbPassages, key))}
	if t, ok := b.opts.Answerer.(Translator); ok {
		if _, ok := t.InLanguage(e.answer, otherLanguage(e.answer.Lang)); ok {
			parts = append(parts, button(styleSecondary, languageLabel(e.answer).In(lang), customID(verbLanguage, key)))
		}
	}
	parts = append(parts, button(styleSecondary, locale.ButtonReport.In(lang), customID(verbReport, key)))
	if b.opts.Library == nil {
		return rows(parts)
	}
	return rows(parts, []component{button(styleSecondary, locale.ButtonPin.In(lang), customID(verbPin, thisMessage))})
}

// underPublic lays out the buttons under an answer that was asked for
// publicly: those of a shared one, and those that need what the asker alone has
// in memory.
func (b *Bot) underPublic(key string, e entry) []component {
	lang := e.answer.Lang
	shown := b.channel.open(nobody, noQuestion)
	b.channel.fill(shown, e.answer)
	return append(b.underShared(lang, shown, e), rows([]component{
		button(styleSecondary, locale.ButtonFollowUp.In(lang), customID(verbFollowUp, key)),
		button(styleSecondary, locale.ButtonHelpful.In(lang), customID(verbHelpful, key)),
		button(styleSecondary, locale.ButtonNotHelpful.In(lang), customID(verbNotHelpful, key)),
	})...)
}

// rows leaves out the rows that hold nothing.
func rows(lists ...[]component) []component {
	var out []component
	for _, list := range lists {
		if len(list) > 0 {
			out = append(out, row(list...))
		}
	}
	return out
}

// urgent reports whether a reply is one to an emergency or a crisis.
func urgent(a answer.Answer) bool {
	return a.Action == answer.ActionEmergency || a.Action == answer.ActionCrisis
}

func otherLanguage(lang string) string {
	if lang == locale.English {
		return locale.French
	}
	return locale.English
}

// languageLabel names the language that an answer is not in, in that language.
func languageLabel(a answer.Answer) locale.Pair {
	if a.Lang == locale.English {
		return locale.ButtonFrench
	}
	return locale.ButtonEnglish
}

// ownWords reports whether an answer is marked as a moderator's own words.
func ownWords(a answer.Answer) bool {
	return slices.Contains(a.Notices, answer.Notice{Code: locale.NoticeOwnWords})
}
