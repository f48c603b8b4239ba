package triage

import (
	"slices"
	"strconv"
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
	d := Decision{Class: Question, Lang: language(src, s), Question: src}
	m := x.tokens(src)
	fired := x.fire(m)
	for _, f := range fired {
		d.note(m, f)
	}
	for _, v := range x.views(m, fired) {
		d.raise(v)
	}
	return d
}

func (x *lexicon) tokens(src string) *matcher {
	return x.find(x.reader.read(scan(src, x.reader.knows)))
}

// note takes what a rule says into the decision.
func (d *Decision) note(m *matcher, f firing) {
	if f.rule.hint {
		return
	}
	d.Reasons = append(d.Reasons, Reason{Rule: f.rule.name, Words: quote(m, f.spans)})
	if f.rule.class == Caution {
		d.Themes = append(d.Themes, themes[f.rule.name])
	}
	d.rise(f.rule.class)
}

// rise sets the class if it is more urgent than the one found so far.
func (d *Decision) rise(c Class) {
	if slices.Index(order, c) < slices.Index(order, d.Class) {
		d.Class = c
	}
}

// raise takes the word of the model where it is sure enough.
func (d *Decision) raise(v view) {
	p := v.p
	for i, c := range modelClasses {
		if c == d.Class {
			d.Confidence = p[i]
		}
		if t, ok := thresholds[c]; ok && p[i] >= t && slices.Index(order, c) < slices.Index(order, d.Class) {
			d.rise(c)
			d.Confidence = p[i]
			d.Reasons = append(d.Reasons, Reason{Rule: "model", Words: strconv.FormatFloat(p[i], 'f', 2, 64)})
		}
	}
}

// thresholds are the probabilities from which the model may raise a message,
// chosen on the validation author.
var thresholds = map[Class]float64{Emergency: 0.4, Crisis: 0.4, Dosing: 0.45}

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
