package bot

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// How many of each are shown at once: a row holds five buttons, and an
// interaction a few messages.
const (
	reportsShown = 5
	gapsShown    = 5
	staleShown   = 4
	statsDays    = 30
)

// wordingsRoom is up to how many characters wordings fill a message: what
// follows them needs the rest.
const wordingsRoom = 1600

// review shows moderators what waits for them: problems that members reported,
// and stale answers, each with the decisions on it.
func (b *Bot) review(ctx context.Context, x *exchange) error {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	reports, err := b.opts.Library.Reports(ctx, x.GuildID)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	stale, err := b.opts.Library.StaleIn(ctx, k, x.GuildID)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	lang := x.labels()
	lines := []string{fmt.Sprintf(locale.ReviewCounts.In(lang), len(stale), len(reports))}
	var buttons []component
	for i, r := range reports[:min(len(reports), reportsShown)] {
		var ids []string
		for _, id := range r.Passages[:min(len(r.Passages), 3)] {
			ids = append(ids, "`"+string(id)+"`")
		}
		n := strconv.Itoa(i + 1)
		lines = append(lines, fmt.Sprintf(locale.ReviewReport.In(lang), n, locale.Date(r.At, lang), strings.Join(ids, ", ")))
		buttons = append(buttons, button(styleSecondary, fmt.Sprintf(locale.ButtonDealt.In(lang), n), customID(verbClose, r.ID)))
	}
	if err := b.tell(ctx, x, b.noted(strings.Join(lines, "\n"), lang), rows(buttons)...); err != nil {
		return err
	}
	for _, s := range stale[:min(len(stale), staleShown)] {
		text := b.noted(staleText(s, lang), lang)
		if err := postable(text); err != nil {
			return err
		}
		if err := x.followUp(ctx, newMessage(text, b.reviewButtons(lang, s.Approved.ID, s.Seen)...)); err != nil {
			return err
		}
	}
	return nil
}

// closeReport marks a report as dealt with, which erases it.
func (b *Bot) closeReport(ctx context.Context, x *exchange, id string) error {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := b.opts.Library.CloseReport(ctx, x.GuildID, id); err != nil && !errors.Is(err, library.ErrNotFound) {
		return b.bookFailed(ctx, x, err)
	}
	return b.note(ctx, x, locale.ReportClosed)
}

// gaps shows moderators what went unanswered, in groups, without a word of a
// member.
func (b *Bot) gaps(ctx context.Context, x *exchange) error {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	list, err := b.opts.Library.Gaps(ctx, x.GuildID)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	if len(list) == 0 {
		return b.note(ctx, x, locale.NoGaps)
	}
	lang := x.labels()
	lines := []string{fmt.Sprintf(locale.GapsHead.In(lang), len(list))}
	var buttons []component
	for i, g := range list[:min(len(list), gapsShown)] {
		var titles, terms []string
		for _, t := range k.Topics(lang) {
			if slices.Contains(g.Topics, t.ID) {
				titles = append(titles, render.Inert(t.Title))
			}
		}
		for _, t := range g.Terms {
			terms = append(terms, render.Inert(t))
		}
		n := strconv.Itoa(i + 1)
		lines = append(lines, fmt.Sprintf(locale.GapLine.In(lang), n, g.Count, g.Lang, orDash(terms), orDash(titles), g.Last))
		buttons = append(buttons, button(styleSecondary, fmt.Sprintf(locale.ButtonCovered.In(lang), n), customID(verbResolve, g.ID)))
	}
	lines = append(withWordings(lines, list, lang), "", locale.GapsHow.In(lang))
	return b.tell(ctx, x, b.noted(strings.Join(lines, "\n"), lang), rows(buttons)...)
}

// withWordings adds to the line of each group, which follow the head, the
// oldest wording that a member left with it, as far as there is room.
func withWordings(lines []string, list []library.Gap, lang string) []string {
	size := utf8.RuneCountInString(strings.Join(lines, "\n"))
	for i, g := range list[:min(len(list), gapsShown)] {
		if len(g.Wordings) == 0 {
			continue
		}
		more := "\n> " + locale.GapLeft.In(lang) + "“" + render.Left(g.Wordings[0]) + "”"
		if size += utf8.RuneCountInString(more); size > wordingsRoom {
			break
		}
		lines[i+1] += more
	}
	return lines
}

func orDash(list []string) string {
	if len(list) == 0 {
		return "–"
	}
	return strings.Join(list, ", ")
}

// resolveGap marks a group as covered.
func (b *Bot) resolveGap(ctx context.Context, x *exchange, id string) error {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := b.opts.Library.ResolveGap(ctx, x.userID(), x.GuildID, id); err != nil && !errors.Is(err, library.ErrNotFound) {
		return b.bookFailed(ctx, x, err)
	}
	return b.note(ctx, x, locale.GapResolved)
}

// stats shows moderators counts of their server; the library tells nothing
// under 5.
func (b *Bot) stats(ctx context.Context, x *exchange) error {
	if refusal := b.decided(ctx, x, b.cannotModerate); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	ctx, cancel := context.WithTimeout(ctx, bookTime)
	defer cancel()
	s, err := b.opts.Library.Stats(ctx, x.GuildID, false, statsDays)
	if err != nil {
		return b.bookFailed(ctx, x, err)
	}
	lang := x.labels()
	lines := []string{fmt.Sprintf(locale.StatsHead.In(lang), s.Days)}
	for _, action := range slices.Sorted(maps.Keys(s.Replies)) {
		lines = append(lines, "• "+locale.ActionName(action, lang)+locale.Colon.In(lang)+s.Replies[action].String())
	}
	for _, row := range []struct {
		name  locale.Pair
		count library.Count
	}{
		{locale.ButtonHelpful, s.Helpful}, {locale.ButtonNotHelpful, s.NotHelpful}, {locale.StatsShared, s.Shared}, {locale.StatsPins, s.Pins},
		{locale.StatsApproved, s.Approved[string(library.Active)]}, {locale.StatsUnanswered, s.Unanswered}, {locale.StatsReports, s.Reports},
	} {
		lines = append(lines, "• "+row.name.In(lang)+locale.Colon.In(lang)+row.count.String())
	}
	lines = append(lines, "", locale.StatsFew.In(lang))
	return b.tell(ctx, x, b.noted(strings.Join(lines, "\n"), lang))
}
