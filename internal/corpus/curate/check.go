// Package curate helps the people who keep the knowledge base: it finds what
// deserves a second look, counts what there is, and tells what changed between
// two editions. It knows the corpus and nothing of questions or Discord.
package curate

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"
	"unicode"

	"baclobot/internal/corpus"
)

// The bounds that a passage is held to. They come from the knowledge format:
// one idea in 40 to 110 words, in sentences that a tired reader can follow.
const (
	MaxSentenceWords = 35
	MinPassageWords  = 40
	MaxPassageWords  = 110
	MinAsked         = 4
)

// MaxAge is how long a review of a topic or a confirmation of a contact
// stays good: 180 days.
const MaxAge = 180 * 24 * time.Hour

// Check reads a knowledge folder and returns every problem in it: the errors
// that keep it from loading, and the warnings and notices that a curator
// should look at. The corpus is what could be read; it answers nobody while
// there are errors. now is the day against which ages are measured.
func Check(fsys fs.FS, now time.Time) (*corpus.Corpus, corpus.Problems) {
	c, problems := corpus.Inspect(fsys)
	k := &checker{corpus: c, now: now, problems: problems}
	for _, p := range c.Passages() {
		k.passage(p)
	}
	k.twins()
	k.asked()
	k.duplicates()
	k.terms()
	k.coverage()
	k.ages()
	k.sources()
	return c, k.problems.Sorted()
}

// checker collects what deserves a look.
type checker struct {
	corpus   *corpus.Corpus
	now      time.Time
	problems corpus.Problems
}

func (k *checker) add(s corpus.Severity, file string, line, column int, rule, format string, args ...any) {
	k.problems = append(k.problems, corpus.Problem{
		File: file, Line: line, Column: column, Severity: s, Rule: rule,
		Message: fmt.Sprintf(format, args...),
	})
}

// warn reports something about a passage, at its heading.
func (k *checker) warn(p *corpus.Passage, rule, format string, args ...any) {
	k.add(corpus.SeverityWarning, p.Path, p.Lines.First, 1, rule, format, args...)
}

func (k *checker) passage(p *corpus.Passage) {
	total := 0
	for _, s := range p.Sentences {
		n := words(s.Text)
		total += n
		if n > MaxSentenceWords {
			k.add(corpus.SeverityWarning, p.Path, s.Line, s.Column, "sentence-length",
				"a sentence of %d words; at most %d are easy to follow", n, MaxSentenceWords)
		}
	}
	if total < MinPassageWords || total > MaxPassageWords {
		k.warn(p, "passage-length", "passage %q has %d words; it should have %d to %d", p.Slug, total, MinPassageWords, MaxPassageWords)
	}
	switch n := len(p.Asked); {
	case n == 0:
		k.warn(p, "asked", "nothing asks for passage %q: add the ways in which people ask this under `asked`", p.Slug)
	case n < MinAsked:
		k.warn(p, "asked", "passage %q has %d ways of asking; it should have %d or more", p.Slug, n, MinAsked)
	}
	k.forumAlone(p)
}

// forumAlone warns of a passage that rests on the forum post alone, unless it
// says that no source was found.
func (k *checker) forumAlone(p *corpus.Passage) {
	if len(p.Sources) == 0 {
		return
	}
	for _, key := range p.Sources {
		if s, ok := k.corpus.Source(key); !ok || s.Kind != corpus.KindForum {
			return
		}
	}
	for _, s := range p.Sentences {
		lower := strings.ToLower(s.Text)
		for _, admission := range []string{"aucune source", "aucune étude", "aucune publication", "n’a été trouv", "n'a été trouv", "no source", "no study", "no publication", "was found", "were found"} {
			if strings.Contains(lower, admission) {
				return
			}
		}
	}
	k.warn(p, "forum-alone", "passage %q rests on the forum post alone: cite what qualifies it, or say that no source was found", p.Slug)
}

// twins compares what the loader leaves to judgement: sources and dates.
func (k *checker) twins() {
	for _, p := range k.corpus.Passages() {
		if p.Lang != "fr" {
			continue
		}
		twin, ok := k.corpus.Twin(p.ID)
		if !ok {
			continue
		}
		if missing := difference(p.Sources, twin.Sources); len(missing) > 0 {
			k.warn(p, "twin-sources", "passage %q cites %s here but not in %s", p.Slug, join(missing), twin.Path)
		}
		if missing := difference(twin.Sources, p.Sources); len(missing) > 0 {
			k.warn(p, "twin-sources", "passage %q cites %s in %s but not here", p.Slug, join(missing), twin.Path)
		}
	}
}

// asked warns of one question that leads to two passages.
func (k *checker) asked() {
	first := make(map[string]*corpus.Passage)
	for _, p := range k.corpus.Passages() {
		for _, q := range p.Asked {
			key := p.Lang + " " + strings.Join(tokens(q), " ")
			if other, dup := first[key]; dup {
				k.warn(p, "asked-twice", "%q is also asked under %s", q, other.ID)
				continue
			}
			first[key] = p
		}
	}
}

// coverage tells which labels no passage explains.
func (k *checker) coverage() {
	if len(k.corpus.Passages()) == 0 {
		return
	}
	for _, lang := range []string{"fr", "en"} {
		covered := make(map[string]bool)
		for _, p := range k.corpus.Passages() {
			if p.Lang == lang {
				for _, c := range p.Claims {
					covered[c] = true
				}
			}
		}
		for _, label := range corpus.Labels() {
			if !covered[label] {
				k.add(corpus.SeverityWarning, ".", 0, 0, "claim-uncovered", "no passage in %q explains %s", lang, label)
			}
		}
	}
}

// ages warns of what was not looked at for long.
func (k *checker) ages() {
	for _, lang := range []string{"fr", "en"} {
		for _, t := range k.corpus.Topics(lang) {
			k.reviewed(t)
		}
	}
	for _, c := range k.corpus.Contacts() {
		switch {
		case !c.Shown():
			k.add(corpus.SeverityNotice, corpus.ContactsFile, c.Line, 1, "contact-recalled",
				"contact %q is only recalled: it is not shown until it is confirmed", c.Key)
		case k.old(c.Checked):
			k.add(corpus.SeverityWarning, corpus.ContactsFile, c.Line, 1, "contact-age",
				"contact %q was last confirmed on %s: confirm it again", c.Key, day(c.Checked))
		case c.Checked.After(k.now):
			k.add(corpus.SeverityWarning, corpus.ContactsFile, c.Line, 1, "contact-age",
				"contact %q was confirmed on %s, which is in the future", c.Key, day(c.Checked))
		}
	}
}

func (k *checker) reviewed(t corpus.Topic) {
	switch {
	case t.Reviewed.IsZero(): // the loader said so
	case k.old(t.Reviewed):
		k.add(corpus.SeverityWarning, t.Path, 1, 1, "review-age", "was last reviewed on %s: read it again", day(t.Reviewed))
	case t.Reviewed.After(k.now):
		k.add(corpus.SeverityWarning, t.Path, 1, 1, "review-age", "was reviewed on %s, which is in the future", day(t.Reviewed))
	}
	if t.Lang != "fr" {
		return
	}
	for _, twin := range k.corpus.Topics("en") {
		if twin.ID == t.ID && !twin.Reviewed.IsZero() && !twin.Reviewed.Equal(t.Reviewed.Time) {
			k.add(corpus.SeverityWarning, t.Path, 1, 1, "twin-review", "was reviewed on %s, but %s on %s: review twins together", day(t.Reviewed), twin.Path, day(twin.Reviewed))
		}
	}
}

func (k *checker) old(d corpus.Date) bool { return k.now.Sub(d.Time) > MaxAge }

// sources warns of rows that may be cited and never are, unless the row says
// why.
func (k *checker) sources() {
	cited := make(map[corpus.SourceKey]bool)
	for _, p := range k.corpus.Passages() {
		for _, key := range p.Sources {
			cited[key] = true
		}
	}
	for _, s := range k.corpus.Sources() {
		if s.Kind != corpus.KindContact && s.Citable() && !cited[s.Key] && s.Uncited == "" {
			k.add(corpus.SeverityWarning, corpus.SourcesFile, s.Line, 1, "source-uncited",
				"source %q is never cited: cite it, or say why not under custom `uncited`", s.Key)
		}
	}
}

func day(d corpus.Date) string { return d.Format(time.DateOnly) }

// words counts the words of a text: runs without spaces that hold a letter or
// a digit.
func words(text string) int {
	n := 0
	for _, f := range strings.Fields(text) {
		if strings.ContainsFunc(f, isWordRune) {
			n++
		}
	}
	return n
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// tokens cuts a text into lower-case words.
func tokens(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) })
}

func difference(a, b []corpus.SourceKey) []string {
	var out []string
	for _, key := range a {
		if !slices.Contains(b, key) {
			out = append(out, string(key))
		}
	}
	return out
}

func join(list []string) string { return strings.Join(list, ", ") }
