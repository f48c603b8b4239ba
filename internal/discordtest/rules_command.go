package discordtest

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Kinds of application commands, and how many of each a scope may have.
const (
	commandChat    = 1
	commandUser    = 2
	commandMessage = 3
)

const (
	maxCommandCharacters = 8000
	maxChoiceValue       = 100
)

// commandName is the documented pattern of chat command and option names.
var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

// locales lists the locale keys that Discord knows.
const locales = " id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko "

// commandRules checks a bulk overwrite.
func commandRules(_ *Server, c *call) []string {
	list, _ := c.value.([]any)
	var broken []string
	count := map[int64]int{}
	names := map[string]bool{}
	for _, item := range list {
		m := object(item)
		kind := commandKind(m)
		count[kind]++
		name, _ := m["name"].(string)
		key := fmt.Sprint(kind, " ", name)
		if names[key] {
			broken = append(broken, "two commands are called "+name)
		}
		names[key] = true
		for _, b := range oneCommandRules(m, kind) {
			broken = append(broken, "command "+name+": "+b)
		}
	}
	if count[commandChat] > 100 || count[commandUser] > 15 || count[commandMessage] > 15 {
		broken = append(broken, fmt.Sprintf("too many commands: %v", count))
	}
	return broken
}

func commandKind(m map[string]any) int64 {
	if m["type"] == nil {
		return commandChat
	}
	if kind, stored := m["type"].(int64); stored {
		return kind
	}
	return number(m["type"])
}

func oneCommandRules(m map[string]any, kind int64) []string {
	var broken []string
	options, _ := m["options"].([]any)
	description, _ := m["description"].(string)
	if kind == commandChat {
		if description == "" {
			broken = append(broken, "no description")
		}
		broken = append(broken, nameRules(m)...)
		broken = append(broken, optionRules(options)...)
	} else {
		if description != "" || len(options) > 0 {
			broken = append(broken, "a context-menu command has a description or options")
		}
	}
	broken = append(broken, localeRules(m)...)
	if n := commandCharacters(m); n > maxCommandCharacters {
		broken = append(broken, fmt.Sprintf("%d characters in all", n))
	}
	return broken
}

// nameRules checks the name and its localisations against pattern and case.
func nameRules(m map[string]any) []string {
	var broken []string
	check := func(name string) {
		if !commandName.MatchString(name) || strings.ToLower(name) != name {
			broken = append(broken, fmt.Sprintf("the name %q is not allowed", name))
		}
	}
	name, _ := m["name"].(string)
	check(name)
	for _, v := range object(m["name_localizations"]) {
		local, _ := v.(string)
		check(local)
	}
	return broken
}

func localeRules(m map[string]any) []string {
	var broken []string
	for _, field := range []string{"name_localizations", "description_localizations"} {
		for key := range object(m[field]) {
			if !strings.Contains(locales, " "+key+" ") {
				broken = append(broken, fmt.Sprintf("%s has no locale %q", field, key))
			}
		}
	}
	return broken
}

// optionRules checks a list of options: names, localised names, order, choices.
func optionRules(options []any) []string {
	var broken []string
	defaults := map[string]bool{}
	local := map[string]bool{} // "locale name"
	optional := false
	for _, o := range options {
		m := object(o)
		name, _ := m["name"].(string)
		if defaults[name] {
			broken = append(broken, "two options are called "+name)
		}
		defaults[name] = true
		required, _ := m["required"].(bool)
		if required && optional {
			broken = append(broken, "the required option "+name+" comes after an optional one")
		}
		optional = optional || !required && number(m["type"]) > 2
		broken = append(broken, nameRules(m)...)
		broken = append(broken, localeRules(m)...)
		broken = append(broken, optionChoiceRules(m, name)...)
		if nested, ok := m["options"].([]any); ok {
			broken = append(broken, optionRules(nested)...)
		}
	}
	for _, o := range options {
		m := object(o)
		for locale, v := range object(m["name_localizations"]) {
			name, _ := v.(string)
			if defaults[name] || local[locale+" "+name] {
				broken = append(broken, fmt.Sprintf("the option name %q (%s) is taken", name, locale))
			}
			local[locale+" "+name] = true
		}
	}
	return broken
}

func optionChoiceRules(m map[string]any, name string) []string {
	choices, _ := m["choices"].([]any)
	var broken []string
	if auto, _ := m["autocomplete"].(bool); auto && len(choices) > 0 {
		broken = append(broken, "the option "+name+" has choices and autocomplete")
	}
	return append(broken, choiceRules(choices)...)
}

// choiceRules checks choices of an option or suggestions of an autocomplete.
func choiceRules(choices []any) []string {
	var broken []string
	names := map[string]bool{}
	for _, c := range choices {
		m := object(c)
		name, _ := m["name"].(string)
		if n := utf8.RuneCountInString(name); n < 1 || n > 100 || names[name] {
			broken = append(broken, fmt.Sprintf("the choice name %q is empty, too long or taken", name))
		}
		names[name] = true
		if runes(m["value"]) > maxChoiceValue {
			broken = append(broken, fmt.Sprintf("the value of the choice %q is too long", name))
		}
		broken = append(broken, localeRules(m)...)
	}
	if len(choices) > 25 {
		broken = append(broken, fmt.Sprintf("%d choices", len(choices)))
	}
	return broken
}

// commandCharacters counts names, descriptions and values, of each the longest
// localisation.
func commandCharacters(m map[string]any) int {
	n := longest(m, "name") + longest(m, "description") + runes(m["value"])
	for _, field := range []string{"options", "choices"} {
		list, _ := m[field].([]any)
		for _, item := range list {
			n += commandCharacters(object(item))
		}
	}
	return n
}

func longest(m map[string]any, field string) int {
	n := runes(m[field])
	for _, v := range object(m[field+"_localizations"]) {
		n = max(n, runes(v))
	}
	return n
}
