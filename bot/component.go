package bot

import (
	"strings"

	"baclobot/internal/locale"
)

// Types of components.
const (
	typeRow    = 1
	typeButton = 2
	typeSelect = 3
	typeText   = 4
	typeLabel  = 18
)

// Styles of buttons and text inputs.
const (
	stylePrimary   = 1
	styleSecondary = 2
	styleParagraph = 2 // of a text input: several lines
)

// component is a row, button, select, text input or label. Fields that a type
// does not have are left out.
type component struct {
	Type        int            `json:"type"`
	Style       int            `json:"style,omitempty"`
	Label       string         `json:"label,omitempty"`
	Description string         `json:"description,omitempty"`
	CustomID    string         `json:"custom_id,omitempty"`
	Placeholder string         `json:"placeholder,omitempty"`
	Value       string         `json:"value,omitempty"`    // what a text input begins with
	Required    *bool          `json:"required,omitempty"` // of a text input; Discord's default is true
	Options     []selectOption `json:"options,omitempty"`
	MinLength   int            `json:"min_length,omitempty"`
	MaxLength   int            `json:"max_length,omitempty"`
	Components  []component    `json:"components,omitempty"`
	Component   *component     `json:"component,omitempty"`
}

type selectOption struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// modal is a form that opens over the channel.
type modal struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []component `json:"components"`
}

func row(parts ...component) component { return component{Type: typeRow, Components: parts} }

func button(style int, label, customID string) component {
	return component{Type: typeButton, Style: style, Label: label, CustomID: customID}
}

// textModal is a modal with one paragraph to fill in.
func textModal(customID string, title, label, hint locale.Pair, most int, lang string) modal {
	input := component{Type: typeText, Style: styleParagraph, CustomID: fieldText, MinLength: 1, MaxLength: most}
	return modal{CustomID: customID, Title: title.In(lang), Components: []component{
		{Type: typeLabel, Label: label.In(lang), Description: hint.In(lang), Component: &input},
	}}
}

// fieldText is the text input of a textModal.
const fieldText = "text"

// Verbs of custom ids: what a button, a select or a modal does. They are part
// of messages that are out there: never reuse one for something else.
const (
	verbShare      = "share"
	verbPassages   = "passages"
	verbFollowUp   = "follow"
	verbLanguage   = "lang"
	verbHelpful    = "good"
	verbNotHelpful = "bad"
	verbReason     = "why"
	verbReport     = "report"
	verbPin        = "pin"
	verbUnpin      = "unpin"
	verbMakeRoom   = "room"
	verbApprove    = "approve"
	verbEdit       = "edit"
	verbReapprove  = "again"
	verbRetire     = "retire"
	verbClose      = "close"
	verbResolve    = "resolve"
	verbKeep       = "keep"
)

// idVersion opens every custom id. What follows it is this version's own
// business; an id of another version is answered as an old button is.
const idVersion = "1"

// customID names what to do and, by a key of memory, with which answer.
func customID(verb, key string) string { return idVersion + "." + verb + "." + key }

// parseCustomID takes a custom id apart. ok is false for one of another
// version.
func parseCustomID(id string) (verb, key string, ok bool) {
	parts := strings.Split(id, ".")
	if len(parts) != 3 || parts[0] != idVersion {
		return "", "", false
	}
	return parts[1], parts[2], true
}
