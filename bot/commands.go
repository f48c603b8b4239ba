package bot

import (
	"strconv"

	"baclobot/internal/library"
	"baclobot/internal/locale"
)

// Names of commands and options, as interactions carry them in every language.
const (
	commandAsk       = "ask"
	commandAskAbout  = "Ask about this"
	commandTopics    = "topics"
	commandSources   = "sources"
	commandDefine    = "define"
	commandHelp      = "help"
	commandAbout     = "about"
	commandPrivacy   = "privacy"
	commandForget    = "forget-me"
	commandPin       = "Pin this answer"
	commandUnpin     = "Unpin this answer"
	commandApprove   = "Approve this answer"
	commandPinned    = "pinned"
	commandSettings  = "settings"
	commandReview    = "review"
	commandGaps      = "gaps"
	commandStats     = "stats"
	optionSetting    = "setting"
	optionValue      = "value"
	optionTopic      = "topic"
	optionSource     = "source"
	optionTerm       = "term"
	optionQuestion   = "question"
	optionLanguage   = "language"
	optionVisibility = "visibility"
	visibilityPublic = "public"
	visibilityHidden = "private"
)

// Kinds of commands and options.
const (
	chatCommand    = 1
	messageCommand = 3
	stringOption   = 3
)

// Where a command may be used.
const (
	contextGuild  = 0
	contextBotDM  = 1
	guildInstall  = 0
	localeFrench  = "fr"
	localeUS      = "en-US"
	localeBritish = "en-GB"
)

// commandDefinition is a command as it is registered. Fields that are left out
// mean Discord's default.
type commandDefinition struct {
	Type              int                `json:"type"`
	Name              string             `json:"name"`
	NameLocal         map[string]string  `json:"name_localizations,omitempty"`
	Description       string             `json:"description,omitempty"`
	DescriptionLocal  map[string]string  `json:"description_localizations,omitempty"`
	Options           []optionDefinition `json:"options,omitempty"`
	MemberPermissions *string            `json:"default_member_permissions,omitempty"`
	Contexts          []int              `json:"contexts,omitempty"`
	IntegrationTypes  []int              `json:"integration_types,omitempty"`
}

type optionDefinition struct {
	Type             int                `json:"type"`
	Name             string             `json:"name"`
	NameLocal        map[string]string  `json:"name_localizations,omitempty"`
	Description      string             `json:"description"`
	DescriptionLocal map[string]string  `json:"description_localizations,omitempty"`
	Required         bool               `json:"required,omitempty"`
	Autocomplete     bool               `json:"autocomplete,omitempty"`
	Choices          []choiceDefinition `json:"choices,omitempty"`
}

type choiceDefinition struct {
	Name      string            `json:"name"`
	NameLocal map[string]string `json:"name_localizations,omitempty"`
	Value     string            `json:"value"`
}

// definitions lists every command of the bot. What a member may want to know
// of their data, or have erased, is there in direct messages too, whatever the
// operator allows.
func (b *Bot) definitions() []commandDefinition {
	servers, anywhere := []int{contextGuild}, []int{contextGuild, contextBotDM}
	usual := servers
	if b.opts.AllowDMs {
		usual = anywhere
	}
	return []commandDefinition{
		chat(commandAsk, locale.Ask, usual,
			optionDefinition{
				Type: stringOption, Name: optionQuestion, Required: true,
				Description: locale.AskQuestion.Description.EN, DescriptionLocal: local(locale.AskQuestion.Description),
			},
			textOption(optionLanguage, locale.AskLanguage,
				choices(locale.ChoiceFrench, locale.French), choices(locale.ChoiceEnglish, locale.English)),
			textOption(optionVisibility, locale.AskVisibility,
				choices(locale.ChoicePrivate, visibilityHidden), choices(locale.ChoicePublic, visibilityPublic))),
		chat(commandTopics, locale.Topics, usual, suggested(textOption(optionTopic, locale.TopicsTopic))),
		chat(commandSources, locale.SourcesCommand, usual, suggested(textOption(optionSource, locale.SourcesSource))),
		chat(commandDefine, locale.Define, usual, required(suggested(textOption(optionTerm, locale.DefineTerm)))),
		chat(commandHelp, locale.Help, usual),
		chat(commandAbout, locale.About, usual),
		chat(commandPrivacy, locale.PrivacyCommand, anywhere),
		chat(commandForget, locale.ForgetMe, anywhere),
		{
			Type: messageCommand, Name: commandAskAbout, NameLocal: local(locale.AskAbout.Name),
			Contexts: usual, IntegrationTypes: []int{guildInstall},
		},
		onMessage(commandPin, locale.PinThis, rightPinMessages),
		onMessage(commandUnpin, locale.UnpinThis, rightPinMessages),
		onMessage(commandApprove, locale.ApproveThis, rightManageMessages),
		chat(commandPinned, locale.PinnedCommand, servers, textOption(optionQuestion, locale.PinnedQuestion)),
		moderators(chat(commandReview, locale.ReviewCommand, servers), rightManageMessages),
		moderators(chat(commandGaps, locale.GapsCommand, servers), rightManageMessages),
		moderators(chat(commandStats, locale.StatsCommand, servers), rightManageMessages),
		moderators(chat(commandSettings, locale.SettingsCommand, servers,
			textOption(optionSetting, locale.SettingsSetting, settingChoices()...),
			textOption(optionValue, locale.SettingsValue)), rightAdministrator),
	}
}

// onMessage is a command for moderators in the menu of a message. Who sees it
// is a default that administrators can change: the rights are checked on every
// use.
func onMessage(name string, c locale.Command, right permissions) commandDefinition {
	return moderators(commandDefinition{Type: messageCommand, Name: name, NameLocal: local(c.Name),
		Contexts: []int{contextGuild}, IntegrationTypes: []int{guildInstall}}, right)
}

// moderators shows a command to those who have the right.
func moderators(d commandDefinition, right permissions) commandDefinition {
	bits := strconv.FormatUint(uint64(right), 10)
	d.MemberPermissions = &bits
	return d
}

func chat(name string, c locale.Command, contexts []int, options ...optionDefinition) commandDefinition {
	return commandDefinition{
		Type: chatCommand, Name: name, NameLocal: local(c.Name),
		Description: c.Description.EN, DescriptionLocal: local(c.Description),
		Options: options, Contexts: contexts, IntegrationTypes: []int{guildInstall},
	}
}

func suggested(o optionDefinition) optionDefinition { o.Autocomplete = true; return o }

func required(o optionDefinition) optionDefinition { o.Required = true; return o }

// local gives the localisations of a text. English is given twice: a client
// set to one of en-US and en-GB would otherwise fall back to the other. A
// French text that is missing or the same is left out.
func local(p locale.Pair) map[string]string {
	if p.FR == "" || p.FR == p.EN {
		return nil
	}
	return map[string]string{localeFrench: p.FR, localeUS: p.EN, localeBritish: p.EN}
}

// optionName gives the French name of an option alone: Discord wants it to
// differ from every default name, so English ones cannot be repeated.
func optionName(p locale.Pair) map[string]string {
	if p.FR == "" || p.FR == p.EN {
		return nil
	}
	return map[string]string{localeFrench: p.FR}
}

// textOption is an optional string option with a fixed set of values.
func textOption(name string, c locale.Command, values ...choiceDefinition) optionDefinition {
	return optionDefinition{
		Type: stringOption, Name: name, NameLocal: optionName(c.Name),
		Description: c.Description.EN, DescriptionLocal: local(c.Description), Choices: values,
	}
}

func choices(p locale.Pair, value string) choiceDefinition {
	return choiceDefinition{Name: p.EN, NameLocal: local(p), Value: value}
}

// settingChoices lists the settings as choices.
func settingChoices() []choiceDefinition {
	var out []choiceDefinition
	for _, f := range library.Fields() {
		out = append(out, choices(locale.SettingPair(string(f)), string(f)))
	}
	return out
}
