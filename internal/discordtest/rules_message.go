package discordtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"unicode/utf8"
)

// Message flags that matter here.
const (
	FlagSuppressEmbeds = 1 << 2
	FlagEphemeral      = 1 << 6
	FlagLoading        = 1 << 7
	FlagSilent         = 1 << 12
	FlagVoice          = 1 << 13
	FlagComponentsV2   = 1 << 15
)

// Limits that the documentation states and the API description does not.
const (
	maxContent        = 2000
	maxEmbedCharacter = 6000 // over all embeds of a message
	maxRows           = 5
	maxComponents     = 40 // nested ones counted
	maxModalParts     = 5
	maxReason         = 512 // characters of the encoded audit-log reason
)

// Component types that have a meaning of their own in the rules.
const (
	componentRow    = 1
	componentButton = 2
)

// messageRules checks what a message says against the documentation, and
// against this project's promise that no message can mention anybody.
func messageRules(m map[string]any, flagsAllowed int) []string {
	var broken []string
	flags := int(number(m["flags"]))
	if extra := flags &^ flagsAllowed; extra != 0 {
		broken = append(broken, fmt.Sprintf("flags %d are not allowed here", extra))
	}
	content, _ := m["content"].(string)
	if n := utf8.RuneCountInString(content); n > maxContent {
		broken = append(broken, fmt.Sprintf("content has %d characters", n))
	}
	if n := embedCharacters(m["embeds"]); n > maxEmbedCharacter {
		broken = append(broken, fmt.Sprintf("the embeds have %d characters together", n))
	}
	broken = append(broken, mentionRules(m["allowed_mentions"])...)
	return append(broken, componentRules(m, flags)...)
}

// mentionRules demands {"parse":[]} and nothing that lets a mention through.
func mentionRules(value any) []string {
	m, ok := value.(map[string]any)
	if !ok {
		return []string{"allowed_mentions is missing"}
	}
	var broken []string
	if parse, ok := m["parse"].([]any); !ok || len(parse) != 0 {
		broken = append(broken, "allowed_mentions.parse is not []")
	}
	for _, key := range []string{"users", "roles"} {
		if list, _ := m[key].([]any); len(list) > 0 {
			broken = append(broken, "allowed_mentions."+key+" is not empty")
		}
	}
	if replied, _ := m["replied_user"].(bool); replied {
		broken = append(broken, "allowed_mentions.replied_user is true")
	}
	return broken
}

func componentRules(m map[string]any, flags int) []string {
	top, _ := m["components"].([]any)
	var broken []string
	v2 := flags&FlagComponentsV2 != 0
	if content, _ := m["content"].(string); v2 && content != "" {
		broken = append(broken, "content together with IS_COMPONENTS_V2")
	}
	if embeds, _ := m["embeds"].([]any); v2 && len(embeds) > 0 {
		broken = append(broken, "embeds together with IS_COMPONENTS_V2")
	}
	if !v2 && len(top) > maxRows {
		broken = append(broken, fmt.Sprintf("%d action rows", len(top)))
	}
	count, ids := 0, map[string]bool{}
	for _, c := range top {
		kind := number(object(c)["type"])
		if !v2 && kind != componentRow {
			broken = append(broken, fmt.Sprintf("component type %d at the top without IS_COMPONENTS_V2", kind))
		}
		broken = append(broken, walkComponents(c, ids, &count)...)
	}
	if count > maxComponents {
		broken = append(broken, fmt.Sprintf("%d components", count))
	}
	return broken
}

// walkComponents counts the components below and including node, and checks
// that no custom_id occurs twice.
func walkComponents(node any, ids map[string]bool, count *int) []string {
	m := object(node)
	var broken []string
	if _, is := m["type"]; is {
		*count++
	}
	if id, ok := m["custom_id"].(string); ok {
		if ids[id] {
			broken = append(broken, fmt.Sprintf("custom_id %q occurs twice", id))
		}
		ids[id] = true
	}
	if number(m["type"]) == componentRow {
		broken = append(broken, rowRules(m)...)
	}
	children, _ := m["components"].([]any)
	for _, one := range []string{"component", "accessory"} {
		if c, ok := m[one]; ok {
			children = append(children, c)
		}
	}
	for _, c := range children {
		broken = append(broken, walkComponents(c, ids, count)...)
	}
	return broken
}

// rowRules: up to five buttons, or one select.
func rowRules(row map[string]any) []string {
	list, _ := row["components"].([]any)
	buttons := 0
	for _, c := range list {
		if number(object(c)["type"]) == componentButton {
			buttons++
		}
	}
	if buttons != len(list) && len(list) != 1 {
		return []string{"an action row holds a select beside something else"}
	}
	if len(list) == 0 || buttons > 5 {
		return []string{fmt.Sprintf("an action row holds %d buttons", buttons)}
	}
	return nil
}

func embedCharacters(value any) int {
	list, _ := value.([]any)
	n := 0
	for _, e := range list {
		m := object(e)
		n += runes(m["title"]) + runes(m["description"]) + runes(object(m["footer"])["text"]) + runes(object(m["author"])["name"])
		fields, _ := m["fields"].([]any)
		for _, f := range fields {
			n += runes(object(f)["name"]) + runes(object(f)["value"])
		}
	}
	return n
}

func runes(v any) int {
	s, _ := v.(string)
	return utf8.RuneCountInString(s)
}

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

func number(v any) int64 {
	n, _ := v.(json.Number)
	i, _ := n.Int64()
	return i
}

// callbackRules checks the first response to an interaction.
func callbackRules(_ *Server, c *call) []string {
	body := c.object()
	data := object(body["data"])
	switch number(body["type"]) {
	case 4:
		return messageRules(data, FlagSuppressEmbeds|FlagEphemeral|FlagComponentsV2|FlagVoice|FlagSilent)
	case 5:
		if extra := number(data["flags"]) &^ FlagEphemeral; extra != 0 {
			return []string{fmt.Sprintf("flags %d in a deferred response; only EPHEMERAL is allowed", extra)}
		}
	case 7:
		return messageRules(data, FlagSuppressEmbeds|FlagComponentsV2)
	case 8:
		list, _ := data["choices"].([]any)
		return choiceRules(list)
	case 9:
		return modalRules(data)
	}
	return nil
}

func modalRules(data map[string]any) []string {
	top, _ := data["components"].([]any)
	var broken []string
	if len(top) < 1 || len(top) > maxModalParts {
		broken = append(broken, fmt.Sprintf("a modal with %d parts", len(top)))
	}
	count, ids := 0, map[string]bool{}
	for _, c := range top {
		broken = append(broken, walkComponents(c, ids, &count)...)
	}
	return broken
}

func editRules(_ *Server, c *call) []string {
	return messageRules(c.object(), FlagSuppressEmbeds|FlagComponentsV2)
}

func followupRules(_ *Server, c *call) []string {
	return messageRules(c.object(), FlagSuppressEmbeds|FlagEphemeral|FlagComponentsV2|FlagVoice|FlagSilent)
}

func channelMessageRules(_ *Server, c *call) []string {
	return messageRules(c.object(), FlagSuppressEmbeds|FlagComponentsV2|FlagVoice|FlagSilent)
}

// reasonRule checks an audit-log reason: URL-encoded, at most 512 characters.
func reasonRule(r *http.Request) string {
	reason := r.Header.Get("X-Audit-Log-Reason")
	for i := 0; i < len(reason); i++ {
		if reason[i] >= utf8.RuneSelf {
			return "the audit-log reason is not URL-encoded"
		}
	}
	if _, err := url.PathUnescape(reason); err != nil {
		return "the audit-log reason is not URL-encoded"
	}
	if len(reason) > maxReason {
		return fmt.Sprintf("the audit-log reason has %d characters", len(reason))
	}
	return ""
}
