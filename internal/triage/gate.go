package triage

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

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
	"alcohol": ThemeAlcohol, "alcohol-beside": ThemeAlcohol, "medicines": ThemeMedicines, "medicines-mixed": ThemeMedicines, "illness": ThemeIllness,
}

// compiled is the lexicon of this program, read once.
var compiled = sync.OnceValue(func() *lexicon { return must(compile(files)) })

// must stops a program whose own lexicon does not compile: it was built wrong,
// and must not run without its gate.
func must(x *lexicon, err error) *lexicon {
	if err != nil {
		panic("triage: " + err.Error())
	}
	return x
}

// Decide sorts a message. It is pure: the same message and settings give the
// same decision, and nothing but them is looked at.
func Decide(message string, s Settings) Decision { return compiled().decide(message, s) }

func (x *lexicon) decide(message string, s Settings) Decision {
	src := text.Normalize(message)
	d := Decision{Class: Question, Lang: language(src, s)}
	m := x.tokens(src)
	fired := x.fire(m)
	seen := x.views(m, fired)
	c := x.clean(src)
	if body, blocks := dropBlocks(src); blocks {
		// What pretends to come from the system may only make it more urgent,
		// and asks for a dose only where nothing else is asked.
		urgent := []Class{Emergency, Crisis}
		if c.question == "" {
			urgent = append(urgent, Dosing)
		}
		d.assess(m, fired, seen, urgent...)
		m = x.tokens(body)
		fired = x.fire(m)
		seen = x.views(m, fired)
	}
	d.assess(m, fired, seen, Emergency, Crisis, Privacy, Abuse, Caution)
	if !d.has("others") && x.asksDose(m, fired, c) { // who drinks what is nobody else's to ask
		d.assess(m, fired, seen, Dosing)
	}
	if d.Class == Question && seen[0].p[atCaution] >= cautionSure {
		d.model(Caution, seen[0].p[atCaution], order)
	}
	d.Question, d.Personal, d.Injected = c.question, c.personal, c.injected
	if d.Class == Abuse || d.Class == Question || d.Class == Caution {
		x.settle(&d, m, src)
	}
	return d
}

// assess takes the word of the rules and of the model for the given classes.
func (d *Decision) assess(m *matcher, fired []firing, seen []view, only ...Class) {
	for _, f := range fired {
		if slices.Contains(only, f.rule.class) && (f.rule.class != Caution || agrees(seen, f)) {
			d.note(m, f)
		}
	}
	for _, v := range seen {
		d.raise(v, only)
	}
}

// agrees reports whether the model finds a caution possible in some stretch
// that holds what a rule of that class fired on: the words of those rules
// (road, liver, glass) are everyday words.
func agrees(seen []view, f firing) bool {
	return slices.ContainsFunc(seen, func(v view) bool {
		return v.holds(f.span) && v.p[atCaution] >= cautionAgreed
	})
}

// asksDose reports whether rules and model may find a request for a dose in the
// message. People who ask about a mechanism often say what they take, and the
// model has seen few figures outside of requests: where figures were taken out
// and no rule but one on figures fired, the request must show in the rest as
// well.
func (x *lexicon) asksDose(m *matcher, fired []firing, c cleaning) bool {
	if x.errand(m, fired) {
		return false
	}
	if slices.ContainsFunc(fired, func(f firing) bool { return f.rule.class == Dosing && !figures[f.rule.name] }) {
		return true
	}
	if c.question == "" || !c.personal && !c.injected {
		return true
	}
	rest := x.tokens(c.question)
	again := x.fire(rest)
	return hints(again, Dosing) ||
		slices.ContainsFunc(x.views(rest, again), func(v view) bool { return v.p[atDosing] >= echo })
}

// errand reports whether a message asks where to buy the medicine, what it
// costs or who prescribes it, speaks neither of an amount nor of taking it, and no
// rule is sure of a request for a dose.
func (x *lexicon) errand(m *matcher, fired []firing) bool {
	return len(m.spans[x.byName["ERRAND"]]) > 0 && len(m.spans[x.byName["AMOUNT"]]) == 0 && len(m.spans[x.byName["INTAKE"]]) == 0 &&
		!slices.ContainsFunc(fired, func(f firing) bool { return f.rule.class == Dosing && !f.rule.hint })
}

// figures are the rules that a figure in a statement can set off.
var figures = words(`i-do my-dose-judged patient go-up for-me`)

func hints(fired []firing, c Class) bool {
	return slices.ContainsFunc(fired, func(f firing) bool { return f.rule.class == c })
}

// echo is the probability from which a question without its figures sounds like
// one for a dose.
const echo = 0.12

// settle decides between abuse and a question: a message that leaves nothing to
// answer is abuse, one that insults or advertises and still asks something is
// not.
func (x *lexicon) settle(d *Decision, m *matcher, src string) {
	switch {
	case d.Question == "" && d.Personal && !strings.ContainsAny(src, "0123456789"):
		d.Question = upperFirst(tidy(src))
	case d.Question == "" && d.Personal:
		// Somebody's figures and nothing else: what is asked is what they mean.
		d.Class = Dosing
		d.Reasons = append(d.Reasons, Reason{Rule: "personal", Words: src})
	case d.Question == "":
		d.abuse("empty", src)
	case gibberish(d.Question):
		d.abuse("gibberish", src)
	case d.Class == Abuse && !d.has("others") && x.asks(m):
		d.Class = Question
		if len(d.Themes) > 0 {
			d.Class = Caution
		}
	case d.Class == Abuse:
		d.Question = ""
	}
}

func (d *Decision) abuse(rule, words string) {
	d.Class, d.Question, d.Themes = Abuse, "", nil
	d.Reasons = append(d.Reasons, Reason{Rule: rule, Words: words})
}

func (d *Decision) has(rule string) bool {
	return slices.ContainsFunc(d.Reasons, func(r Reason) bool { return r.Rule == rule })
}

// asks reports whether a message asks about the matter of this place.
func (x *lexicon) asks(m *matcher) bool {
	return len(m.spans[x.byName["ASKWORD"]]) > 0 && len(m.spans[x.byName["MATTER"]]) > 0
}

// gibberish reports whether s holds no words: one letter over and over, or
// letters without vowels.
func gibberish(s string) bool {
	distinct := map[rune]bool{}
	letters, vowels := 0, 0
	for _, r := range fold(s) {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		distinct[r] = true
		if strings.ContainsRune("aeiouy", r) || r >= utf8.RuneSelf {
			vowels++
		}
	}
	return letters >= 6 && (len(distinct) <= 2 || vowels*8 < letters)
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
	if d.under(c) {
		d.Class = c
	}
}

// raise takes the word of the model where it is sure enough. Emergency and
// crisis count together, since both are somebody in danger; the likelier one of
// them is taken.
func (d *Decision) raise(v view, only []Class) {
	danger, dosing := Emergency, v.p[atDosing]
	if v.p[atCrisis] > v.p[atEmergency] {
		danger = Crisis
	}
	if p := v.p[atEmergency] + v.p[atCrisis]; p >= dangerFrom.of(v, Emergency, Crisis) {
		d.model(danger, p, only)
	}
	from := dosingFrom
	if d.Class == Caution {
		from.plain = cautionFrom
	}
	if dosing >= from.of(v, Dosing) {
		d.model(Dosing, dosing, only)
	}
}

// model notes that the model sees class c with probability p.
func (d *Decision) model(c Class, p float64, only []Class) {
	if !slices.Contains(only, c) {
		return
	}
	if d.under(c) {
		d.Class, d.Confidence = c, 0
	}
	if d.Class == c {
		d.Confidence = max(d.Confidence, p)
		d.Reasons = append(d.Reasons, Reason{Rule: "model", Words: strconv.FormatFloat(p, 'f', 2, 64)})
	}
}

// under reports whether c is more urgent than what was found so far.
func (d *Decision) under(c Class) bool { return slices.Index(order, c) < slices.Index(order, d.Class) }

// threshold holds the probabilities from which the model may raise a message:
// where a rule of the class hints at it in the same stretch, and where none does.
// They are the same for every stretch, so that a stretch that is an alarm by
// itself stays one whatever stands around it.
type threshold struct{ hinted, plain float64 }

func (t threshold) of(v view, classes ...Class) float64 {
	if slices.ContainsFunc(classes, func(c Class) bool { return slices.Contains(v.hinted, c) }) {
		return t.hinted
	}
	return t.plain
}

// The thresholds were chosen on authors that the model had not seen, in turn:
// low for people in danger, since a false alarm costs less than silence.
var (
	dangerFrom = threshold{hinted: 0.15, plain: 0.25}
	dosingFrom = threshold{hinted: 0.15, plain: 0.3}
)

// cautionSure is the probability from which the model adds the caution line to a
// question where no rule does; at this level it added none on authors that it
// had not seen whose questions needed none.
const cautionSure = 0.6

// cautionAgreed is the probability that the model must see in what a rule of the
// class Caution fired on. On authors that it had not seen, this took the line
// from 18 of 23 questions that needed none, and from 1 of 334 that did.
const cautionAgreed = 0.05

// cautionFrom is the probability from which the model takes a question on a
// caution theme for a request for advice where no rule hints at one.
const cautionFrom = 0.5

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
