package bot_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"baclobot/internal/discordtest"
)

// picture is one thing that somebody sees.
type picture struct {
	title string // what was done; "" for more of the same
	words string // a sentence about it, for a newcomer
	where string // who sees it
	text  string
	parts []part // of a message or a modal
	form  string // title of a modal
	list  []discordtest.Option
}

// Who sees a picture.
const (
	byMember    = "only the member sees this"
	byChannel   = "everybody in the channel sees this"
	byModerator = "in the private channel of the moderators"
)

// album collects what one member sees.
type album struct {
	*house
	m        discordtest.Member
	pictures []picture
}

func (a *album) add(title, words string, p picture) {
	p.title, p.words = title, words
	a.pictures = append(a.pictures, p)
}

func messagePicture(m discordtest.Message, where string) picture {
	if where == "" {
		where = byMember
		if !m.Ephemeral() {
			where = byChannel
		}
	}
	return picture{where: where, text: m.Content, parts: partsOf(m.Components)}
}

// say adds what a command says.
func (a *album) say(title, words, command string, options ...discordtest.Option) discordtest.Message {
	m := *a.settled(a.Command(a.m, command, options...)).Original
	a.add(title, words, messagePicture(m, ""))
	return m
}

// click adds what a press of a button says.
func (a *album) click(title, words string, on discordtest.Message, verb string, values ...string) discordtest.Message {
	i := a.press(a.m, on, verb, values...)
	m := *a.replied(i)
	a.add(title, words, messagePicture(m, ""))
	return m
}

// fill adds a form, what is typed into it, and what is said then.
func (a *album) fill(title, words string, on discordtest.Message, verb, typed string) {
	opener := a.press(a.m, on, verb)
	var form struct {
		Title      string
		Components []part
	}
	_ = json.Unmarshal(a.form(opener).Modal, &form)
	a.add(title, words, picture{where: byMember, form: form.Title, parts: form.Components})
	done := a.replied(a.Submit(a.m, opener, &on, map[string]string{"text": typed}))
	a.add("", "", messagePicture(*done, ""))
}

// last adds the newest message of a channel.
func (a *album) last(title, words, channel, where string) {
	all := a.Messages(channel)
	a.add(title, words, messagePicture(all[len(all)-1], where))
}

// plain writes a picture exactly as it was sent.
func (p picture) plain() string {
	var b strings.Builder
	if p.form != "" {
		fmt.Fprintf(&b, "form: %s\n", p.form)
	}
	b.WriteString(p.text)
	b.WriteString("\n" + describe(p.parts))
	for _, c := range p.list {
		fmt.Fprintf(&b, "suggestion: %s (%v)\n", c.Name, c.Value)
	}
	return strings.Trim(b.String(), "\n")
}

// describe writes components one row on a line.
func describe(parts []part) string {
	var b strings.Builder
	for _, p := range parts {
		switch {
		case p.Component != nil:
			fmt.Fprintf(&b, "field: %s (%s)\n", p.Label, p.Description)
		case len(p.Components) > 0 && len(p.Components[0].Options) > 0:
			fmt.Fprintf(&b, "choice: %s\n", p.Components[0].Placeholder)
			for _, o := range p.Components[0].Options {
				fmt.Fprintf(&b, "  %s (%s)\n", o.Label, o.Value)
			}
		default:
			var names []string
			for _, c := range p.Components {
				names = append(names, "["+c.Label+"]")
			}
			b.WriteString(strings.Join(names, " ") + "\n")
		}
	}
	return b.String()
}

// rendered writes a picture in Markdown, as a quotation that looks about as it
// does on Discord.
func (p picture) rendered() string {
	var b strings.Builder
	quote := func(text string) {
		for line := range strings.SplitSeq(text, "\n") {
			b.WriteString(strings.TrimRight("> "+strings.ReplaceAll(line, "<#", "\\<#"), " "))
			if line != "" {
				b.WriteString("  ") // keeps the line break
			}
			b.WriteString("\n")
		}
	}
	if p.form != "" {
		quote("**" + p.form + "**")
	}
	if p.text != "" {
		quote(p.text)
	}
	if len(p.parts) > 0 && (p.text != "" || p.form != "") {
		quote("")
	}
	for _, row := range p.parts {
		switch {
		case row.Component != nil:
			quote("*" + row.Label + "*\n" + row.Description + "\n`…`")
		case len(row.Components) > 0 && len(row.Components[0].Options) > 0:
			quote("`" + row.Components[0].Placeholder + " ▾`")
			for _, o := range row.Components[0].Options {
				quote("　" + o.Label)
			}
		default:
			var names []string
			for _, c := range row.Components {
				names = append(names, "`"+c.Label+"`")
			}
			quote(strings.Join(names, " "))
		}
	}
	for _, c := range p.list {
		quote("　" + c.Name)
	}
	return b.String()
}
