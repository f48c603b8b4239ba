package render

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// fixed lays out a human-written reply. None of it comes from a model, and
// the longest one stays under MaxContent: a test holds every country to that.
func fixed(a answer.Answer) Message {
	var parts []string
	switch a.Fixed {
	case answer.FixedEmergency:
		parts = withNumbers(a, locale.Emergency)
	case answer.FixedCrisis:
		parts = withNumbers(a, locale.Crisis)
	case answer.FixedDosing:
		parts = plain(a, locale.Dosing)
	case answer.FixedPrivacy:
		parts = plain(a, locale.Privacy)
	case answer.FixedTooLong:
		parts = declined(a, locale.TooLong)
	case answer.FixedUnavailable:
		parts = declined(a, locale.Unavailable)
	case answer.FixedNothing:
		parts = declined(a, locale.NothingAsked)
	default:
		parts = declined(a, locale.Abstain)
	}
	parts = append(parts, links(a))
	return Message{Content: strings.Join(parts, "\n\n"), Sources: a.Sources}
}

// withNumbers puts the numbers right behind the first words: a frightened
// reader may read no further.
func withNumbers(a answer.Answer, text locale.Safety) []string {
	parts := []string{text.Lead.In(a.Lang), contacts(a)}
	return append(parts, steps(text.Steps, a.Lang), text.Close.In(a.Lang))
}

func steps(lines []locale.Pair, lang string) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString("• " + l.In(lang))
	}
	return b.String()
}

// plain is a reply without a list of numbers; a step with a place for them
// gets the emergency numbers in one line.
func plain(a answer.Answer, text locale.Safety) []string {
	lines := make([]string, 0, len(text.Steps))
	for _, l := range text.Steps {
		line := l.In(a.Lang)
		if strings.Contains(line, "%s") {
			line = fmt.Sprintf(line, emergencyNumbers(a))
		}
		lines = append(lines, "• "+line)
	}
	return []string{text.Lead.In(a.Lang), strings.Join(lines, "\n"), text.Close.In(a.Lang)}
}

// emergencyNumbers is "15, 112" for a country; without one, the European
// number and a word on the others.
func emergencyNumbers(a answer.Answer) string {
	if len(regionsOf(a.Contacts)) > worldwide {
		return locale.AnyEmergency.In(a.Lang)
	}
	var out []string
	for _, c := range a.Contacts {
		if c.Kind == corpus.ContactEmergency && !slices.Contains(out, c.Number) {
			out = append(out, c.Number)
		}
	}
	return strings.Join(out, ", ")
}

// declined says why there is no answer, and what there is instead.
func declined(a answer.Answer, text locale.Pair) []string {
	parts := []string{text.In(a.Lang)}
	if len(a.Topics) > 0 {
		titles := make([]string, len(a.Topics))
		for i, t := range a.Topics {
			titles[i] = "• " + escape(t.Title)
		}
		parts = append(parts, locale.NearestTopics.In(a.Lang)+"\n"+strings.Join(titles, "\n"))
	}
	return parts
}

// contacts lists the numbers: one on a line for a country; without a country
// the European one, then one short line per country.
func contacts(a answer.Answer) string {
	if regions := regionsOf(a.Contacts); len(regions) > worldwide {
		return everywhere(a, regions)
	}
	var lines []string
	var poison []corpus.Contact
	for _, c := range a.Contacts {
		switch {
		case c.Number == "":
			continue // a site without a number stands among the links
		case c.Kind == corpus.ContactPoison:
			if poison == nil {
				lines = append(lines, "") // the place of the line, filled below
			}
			poison = append(poison, c)
			continue
		}
		lines = append(lines, contactLine(c, a.Lang))
	}
	for i, l := range lines {
		if l == "" {
			lines[i] = poisonLine(poison, a.Lang)
		}
	}
	return strings.Join(lines, "\n")
}

// worldwide is more regions than the contacts of one server can span: its
// country, the part of it, and the Union.
const worldwide = 3

// contactLine is "• **15** : SAMU"; a name that starts with the number does
// not say it twice.
func contactLine(c corpus.Contact, lang string) string {
	name := strings.TrimLeft(strings.TrimPrefix(c.Name.In(lang), c.Number), ", ")
	return "• **" + c.Number + "**" + locale.Colon.In(lang) + name + hours(c, lang)
}

func hours(c corpus.Contact, lang string) string {
	if h := c.Hours.In(lang); h != "" {
		return " (" + h + ")"
	}
	return ""
}

// poisonLine names one centre in full, or several by their town.
func poisonLine(centres []corpus.Contact, lang string) string {
	if len(centres) <= 2 {
		lines := make([]string, len(centres))
		for i, c := range centres {
			lines[i] = contactLine(c, lang)
		}
		return strings.Join(lines, "\n")
	}
	towns := make([]string, len(centres))
	for i, c := range centres {
		words := strings.Fields(c.Name.In(locale.French))
		towns[i] = strings.TrimPrefix(strings.Trim(words[len(words)-1], "()"), "d’") + " " + c.Number
	}
	return "• " + locale.PoisonCentres.In(lang) + locale.Colon.In(lang) + strings.Join(towns, ", ")
}

func everywhere(a answer.Answer, regions []string) string {
	lines := []string{"• **" + locale.EuropeanNumber.In(a.Lang) + "**", locale.OtherCountries.In(a.Lang)}
	for _, region := range regions {
		if region == "EU" {
			continue
		}
		var emergency, crisis []string
		for _, c := range a.Contacts {
			switch {
			case c.Region != region:
			case c.Kind == corpus.ContactEmergency:
				emergency = append(emergency, c.Number)
			case c.Kind == corpus.ContactCrisis:
				crisis = append(crisis, c.Number)
			}
		}
		line := "• " + locale.Region(region, a.Lang) + locale.Colon.In(a.Lang)
		var halves []string
		if len(emergency) > 0 {
			halves = append(halves, locale.EmergencyWord.In(a.Lang)+" **"+strings.Join(emergency, ", ")+"**")
		}
		if len(crisis) > 0 {
			halves = append(halves, locale.CrisisWord.In(a.Lang)+" **"+strings.Join(crisis, ", ")+"**")
		}
		if a.Fixed == answer.FixedCrisis {
			slices.Reverse(halves)
		}
		lines = append(lines, line+strings.Join(halves, ", "))
	}
	return strings.Join(lines, "\n")
}

func regionsOf(contacts []corpus.Contact) []string {
	var out []string
	for _, c := range contacts {
		if !slices.Contains(out, c.Region) {
			out = append(out, c.Region)
		}
	}
	return out
}

// links lists the official pages or sources of a fixed reply.
func links(a answer.Answer) string {
	head := locale.OfficialPages
	if a.Action == answer.ActionAbstain || a.Action == answer.ActionPrivacyHelp {
		head = locale.ToRead
	}
	lines := []string{head.In(a.Lang)}
	for i, s := range a.Sources {
		lines = append(lines, "["+strconv.Itoa(i+1)+"] "+entry(s, a.Lang))
	}
	return strings.Join(lines, "\n")
}
