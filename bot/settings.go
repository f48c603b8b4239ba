package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"baclobot/internal/library"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// cannotSet says which right is missing to change settings.
func cannotSet(_ context.Context, x *exchange) *locale.Pair {
	if !x.Member.Permissions.has(rightAdministrator) {
		return &locale.MemberCannotSet
	}
	return nil
}

// setUp shows the settings of the server as they are now, or changes one.
func (b *Bot) setUp(ctx context.Context, x *exchange) error {
	typed := x.Data.text(optionValue)
	if done, err := b.screened(ctx, x, typed); done || err != nil {
		return err
	}
	if refusal := b.decided(ctx, x, cannotSet); refusal != nil {
		return b.note(ctx, x, *refusal)
	}
	if err := x.acknowledge(ctx, true); err != nil {
		return err
	}
	field := library.Field(x.Data.text(optionSetting))
	if field == "" || !slices.Contains(library.Fields(), field) {
		s, err := b.opts.Library.Settings(ctx, x.GuildID)
		if err != nil {
			return b.bookFailed(ctx, x, err)
		}
		return b.showSettings(ctx, x, locale.SettingsHead, s)
	}
	lang := x.labels()
	takes := b.noted(fmt.Sprintf(locale.SettingTakes.In(lang), locale.SettingName(string(field), lang), locale.SettingValues(string(field), lang)), lang)
	if typed == "" {
		return b.tell(ctx, x, takes)
	}
	value := settingValue(field, typed)
	if value != "" {
		if refusal, err := b.foreignChannel(ctx, x, field, value); err != nil || refusal != nil {
			if err != nil {
				b.log.Warn("a channel was not looked at", "error", err)
				refusal = &locale.ChannelUnseen
			}
			return b.note(ctx, x, *refusal)
		}
	}
	s, err := b.opts.Library.Set(ctx, x.GuildID, x.userID(), field, value)
	var refused *library.ValueError
	switch {
	case errors.As(err, &refused):
		return b.tell(ctx, x, takes)
	case err != nil:
		return b.bookFailed(ctx, x, err)
	}
	b.servers.Add(x.GuildID, s)
	return b.showSettings(ctx, x, locale.SettingsDone, s)
}

// settingValue turns what an administrator types into what is stored: mentions
// become ids, and words of both languages codes. "" is the default.
func settingValue(field library.Field, typed string) string {
	v := strings.TrimSpace(typed)
	if code, ok := locale.SettingCode(folded(v)); ok {
		return code
	}
	switch field {
	case library.FieldCountry:
		return strings.ToUpper(v)
	case library.FieldAllowedChannels, library.FieldReviewChannel, library.FieldAlertChannel, library.FieldModeratorRole:
		ids := strings.FieldsFunc(v, func(r rune) bool { return strings.ContainsRune("<>#@&,; ", r) })
		return strings.Join(ids, ",")
	}
	return v
}

// foreignChannel refuses a channel that is not one of this server: what
// members report must not end up elsewhere.
func (b *Bot) foreignChannel(ctx context.Context, x *exchange, field library.Field, value string) (*locale.Pair, error) {
	switch field {
	case library.FieldAllowedChannels, library.FieldReviewChannel, library.FieldAlertChannel:
	default:
		return nil, nil
	}
	for id := range strings.SplitSeq(value, ",") {
		if _, err := strconv.ParseUint(id, 10, 64); err != nil {
			return nil, nil // the library says what it takes
		}
		var c struct {
			Guild string `json:"guild_id"`
		}
		err := b.read(ctx, "looking at a channel", discordgo.EndpointChannel(id), &c)
		switch {
		case hasCode(err, codeUnknownChannel, codeMissingAccess):
			return &locale.ChannelUnseen, nil
		case err != nil:
			return nil, err
		case c.Guild != x.GuildID:
			return &locale.ChannelUnseen, nil
		}
	}
	return nil, nil
}

// showSettings lists every setting with its value.
func (b *Bot) showSettings(ctx context.Context, x *exchange, head locale.Pair, s library.Settings) error {
	lang := x.labels()
	lines := []string{head.In(lang)}
	for _, f := range library.Fields() {
		lines = append(lines, "• **"+locale.SettingName(string(f), lang)+"**"+locale.Colon.In(lang)+shownSetting(s, f, lang))
	}
	lines = append(lines, "", locale.SettingsHow.In(lang))
	return b.tell(ctx, x, b.noted(strings.Join(lines, "\n"), lang))
}

// shownSetting is the value of one setting for readers.
func shownSetting(s library.Settings, f library.Field, lang string) string {
	unset := locale.SettingDefault(string(f), lang)
	channel := func(ids ...string) string {
		var out []string
		for _, id := range ids[:min(len(ids), 12)] {
			if id != "" {
				out = append(out, "<#"+id+">")
			}
		}
		if len(ids) > 12 {
			out = append(out, "…")
		}
		return strings.Join(out, ", ")
	}
	number := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	shown := ""
	switch f {
	case library.FieldLanguage:
		shown = locale.SettingWord(s.Language, lang)
	case library.FieldCountry:
		if s.Country != "" {
			shown = locale.Region(s.Country, lang)
		}
	case library.FieldVisibility:
		shown = locale.SettingWord(s.Visibility, lang)
	case library.FieldAllowedChannels:
		shown = channel(s.AllowedChannels...)
	case library.FieldModeratorRole:
		if s.ModeratorRole != "" {
			shown = "`" + render.Inert(s.ModeratorRole) + "`"
		}
	case library.FieldReviewChannel:
		shown = channel(s.ReviewChannel)
	case library.FieldAlertChannel:
		shown = channel(s.AlertChannel)
	case library.FieldMemberLimit:
		shown = number(s.MemberLimit)
	case library.FieldServerLimit:
		shown = number(s.ServerLimit)
	case library.FieldKeepUnanswered:
		shown = locale.SettingWord(map[bool]string{true: "yes", false: "no"}[s.KeepUnanswered], lang)
	}
	if shown == "" {
		return unset
	}
	return shown
}
