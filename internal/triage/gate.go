package triage

import (
	"slices"
	"strings"
	"sync"

	"baclobot/internal/text"
)

// Settings are what a server or a member fixed.
type Settings struct {
	Lang string // "fr" or "en" to fix the language of the reply; "" to detect it
}

// order lists the classes from the most urgent one.
var order = []Class{Emergency, Crisis, Dosing, Privacy, Abuse, Caution, Question}

// themes are the caution themes by the rule that finds them.
var themes = map[string]Theme{
	"pregnancy": ThemePregnancy, "breastfeeding": ThemeBreastfeeding, "driving": ThemeDriving, "kidneys": ThemeKidneys,
	"alcohol": ThemeAlcohol, "medicines": ThemeMedicines, "illness": ThemeIllness,
}

// compiled is the lexicon of this program, read once.
var compiled = sync.OnceValue(func() *lexicon {
	x, err := compile(files)
	if err != nil {
		panic("triage: " + err.Error())
	}
	return x
})

// Decide sorts a message. It is pure: the same message and settings give the
// same decision, and nothing but them is looked at.
func Decide(message string, s Settings) Decision {
	x := compiled()
	src := text.Normalize(message)
	tokens := x.reader.read(scan(src, x.reader.knows))
	m := x.find(tokens)
	d := Decision{Class: Question, Lang: language(src, s), Question: src}
	for i := range x.rules {
		r := &x.rules[i]
		spans, ok := r.fires(m)
		if !ok {
			continue
		}
		d.Reasons = append(d.Reasons, Reason{Rule: r.name, Words: quote(m, spans)})
		if r.class == Caution {
			d.Themes = append(d.Themes, themes[r.name])
		}
		if slices.Index(order, r.class) < slices.Index(order, d.Class) {
			d.Class = r.class
		}
	}
	return d
}

// language is the language of the reply.
func language(src string, s Settings) string {
	if s.Lang != "" {
		return s.Lang
	}
	lang, _ := text.Detect(src)
	if lang == "" {
		return text.French
	}
	return lang
}

// quote returns the words that a rule fired on.
func quote(m *matcher, spans []span) string {
	var b strings.Builder
	for n, s := range spans {
		if n > 0 {
			b.WriteString(" + ")
		}
		for i := s.start; i < s.end; i++ {
			if i > s.start {
				b.WriteByte(' ')
			}
			b.WriteString(m.tokens[i].text)
		}
	}
	return b.String()
}
