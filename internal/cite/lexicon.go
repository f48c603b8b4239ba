package cite

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"baclobot/internal/text"
)

// lexiconFS holds the word lists, one file for each language and one for the
// names that both share. README.md beside them says how they are written.
//
//go:embed lexicon/*.lex
var lexiconFS embed.FS

// contrast is a family of values that exclude each other: increase and decrease,
// rat and person.
type contrast struct {
	name string
	rule string // the rule that speaks when a value is wrong
	// strict says that a value must stand in the cited text. Values of other
	// sets may be missing there, as long as no other value stands in their
	// place.
	strict bool
	// inner says that phrases keep the values of the words in them in sight.
	inner  bool
	values []value
}

// value is one member of a set.
type value struct {
	name   string
	parent int // index of the wider value ("rat" is an "animal"), -1 for none
	// lenient says that the value may be missing from the cited text although
	// the set is strict.
	lenient bool
}

// mark is one value of one set at a word.
type mark struct {
	set, value int
	lenient    bool // the word may be missing from the cited text although the set is strict
}

// entry is what the lexicon knows of a word or phrase.
type entry struct {
	groups []int  // groups of words for the same thing
	marks  []mark // values of sets
	flags  flag
}

// flag says what a word does to a sentence.
type flag uint16

const (
	flagFree    flag = 1 << iota // says nothing that a source would have to carry
	flagNegated                  // holds its own negation: unknown, untested
	flagCue                      // negates what follows
	flagHedge                    // weakens: may, suggests, hypothesis
	flagCertain                  // claims certainty: proven, always
	flagPost                     // the forum post speaks
	flagTrap                     // a phrase that holds a cue and negates nothing: "not only"
	flagVerb                     // relates what stands before it to what follows
	flagSoft                     // says who says so, or how: enough to weaken, too little to have to be kept
	flagInner                    // a phrase with a denial inside that its synonyms share: "not drinking", "sober"
	flagPassive                  // such a relation seen from its other end: "is followed by"
	flagCareful                  // of help or driving: not to be reworded freely
)

// lexicon is the word knowledge of one language.
type lexicon struct {
	lang    string
	sets    []contrast
	entries map[string]*entry // by stems, with single spaces between
	longest map[string]int    // most words of a phrase, by its first stem
	groups  int
	joined  [][2]string // negated forms, with the word that they negate
}

// loadLexicon reads the lists of one language and the names.
func loadLexicon(lang string) *lexicon {
	l := &lexicon{lang: lang, entries: map[string]*entry{}, longest: map[string]int{}}
	for _, name := range []string{"names", lang} {
		data, err := lexiconFS.ReadFile("lexicon/" + name + ".lex")
		if err == nil {
			err = l.read(string(data))
		}
		if err != nil {
			// The lists are part of the program: a mistake in them is caught
			// by any test that builds a Checker.
			panic(fmt.Sprintf("cite: lexicon %s: %v", name, err))
		}
	}
	return l
}

// section is the heading under which lines stand.
type section struct {
	kind  string // "same", "set", "free", "negated", "cue", "hedge", ...
	set   int
	flags flag
}

var flagSections = map[string]flag{
	"free": flagFree, "cue": flagCue, "hedge": flagHedge, "certain": flagCertain,
	"soft": flagSoft, "post": flagPost, "trap": flagTrap, "verb": flagVerb, "passive": flagPassive, "careful": flagCareful,
}

func (l *lexicon) read(data string) error {
	var at section
	for i, line := range strings.Split(data, "\n") {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if head, ok := strings.CutPrefix(line, ":"); ok {
			next, err := l.heading(strings.Fields(head))
			if err != nil {
				return fmt.Errorf("line %d: %w", i+1, err)
			}
			at = next
			continue
		}
		if err := l.line(at, line); err != nil {
			return fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	return nil
}

func (l *lexicon) heading(words []string) (section, error) {
	kind := words[0]
	if f, ok := flagSections[kind]; ok {
		return section{kind: kind, flags: f}, nil
	}
	switch kind {
	case "same", "negated":
		return section{kind: kind}, nil
	case "set":
		if len(words) < 3 {
			return section{}, fmt.Errorf("set needs a name and a rule")
		}
		name := words[1]
		for i, s := range l.sets {
			if s.name == name {
				return section{kind: kind, set: i}, nil
			}
		}
		l.sets = append(l.sets, contrast{name: name, rule: words[2], strict: slices.Contains(words, "strict"),
			inner: slices.Contains(words, "inner") || words[2] == RuleEntity})
		return section{kind: kind, set: len(l.sets) - 1}, nil
	}
	return section{}, fmt.Errorf("unknown heading %q", kind)
}

func (l *lexicon) line(at section, line string) error {
	switch at.kind {
	case "same":
		l.group(forms(line))
		return nil
	case "set":
		head, list, ok := strings.Cut(line, "=")
		if !ok {
			return fmt.Errorf("a value needs its forms")
		}
		l.addValue(at.set, head, forms(list))
		return nil
	case "negated":
		head, list, ok := strings.Cut(line, "=")
		if !ok {
			return fmt.Errorf("a negated word needs the word that it negates")
		}
		for _, form := range forms(list) {
			l.add(form, entry{flags: flagNegated})
			l.join(form, strings.TrimSpace(head))
		}
		return nil
	}
	for _, form := range forms(line) {
		l.add(form, entry{flags: at.flags})
	}
	return nil
}

// addValue adds forms to a value of a set; the value "rat < animal" is a kind
// of animal.
func (l *lexicon) addValue(setIndex int, head string, list []string) {
	s := &l.sets[setIndex]
	name, parent, _ := strings.Cut(head, "<")
	name, lenient := strings.CutPrefix(strings.TrimSpace(name), "~")
	v := s.find(name)
	s.values[v].lenient = lenient
	if parent = strings.TrimSpace(parent); parent != "" {
		s.values[v].parent = s.find(parent)
	}
	l.groups++
	for _, form := range list {
		form, lenient := strings.CutPrefix(form, "~")
		l.add(form, entry{marks: []mark{{setIndex, v, lenient}}, groups: []int{l.groups}})
	}
}

func (s *contrast) find(name string) int {
	for i, v := range s.values {
		if v.name == name {
			return i
		}
	}
	s.values = append(s.values, value{name: name, parent: -1})
	return len(s.values) - 1
}

// carries reports whether a source that says have carries a sentence that
// says want: the same value or a wider one.
func (s *contrast) carries(have, want int) bool {
	for depth := 0; have >= 0 && depth < 4; depth++ {
		if have == want {
			return true
		}
		have = s.values[have].parent
	}
	return false
}

// group makes words stand for each other.
func (l *lexicon) group(list []string) {
	l.groups++
	for _, form := range list {
		l.add(form, entry{groups: []int{l.groups}})
	}
}

// join puts form into a group with the word that it negates; finish adds that
// word's groups.
func (l *lexicon) join(form, with string) {
	l.group([]string{form, with})
	l.joined = append(l.joined, [2]string{form, with})
}

// finish gives negated words the groups of what they negate, and lets phrases
// keep in sight the names and denials that they hold.
func (l *lexicon) finish() {
	for _, pair := range l.joined {
		if e := l.entries[l.key(pair[1])]; e != nil {
			l.add(pair[0], entry{groups: e.groups})
		}
	}
	for key, e := range l.entries {
		words := strings.Fields(key)
		if len(words) < 2 || e.flags&(flagFree|flagCue|flagTrap|flagHedge|flagSoft|flagCertain|flagNegated|flagPost) != 0 {
			continue
		}
		for start := range words {
			for end := start + 1; end <= len(words) && end-start < len(words); end++ {
				part := l.entries[strings.Join(words[start:end], " ")]
				if part == nil {
					continue
				}
				if part.flags&flagCue != 0 {
					e.flags |= flagInner
				}
				for _, m := range part.marks {
					if l.sets[m.set].inner && !slices.ContainsFunc(e.marks, func(have mark) bool { return have.set == m.set }) {
						e.marks = append(e.marks, m)
					}
				}
			}
		}
	}
}

func (l *lexicon) add(form string, e entry) {
	key := l.key(form)
	if key == "" {
		return
	}
	have := l.entries[key]
	if have == nil {
		have = &entry{}
		l.entries[key] = have
		first, _, _ := strings.Cut(key, " ")
		l.longest[first] = max(l.longest[first], strings.Count(key, " ")+1)
	}
	have.flags |= e.flags
	for _, g := range e.groups {
		if !slices.Contains(have.groups, g) {
			have.groups = append(have.groups, g)
		}
	}
	for _, m := range e.marks {
		if !slices.Contains(have.marks, m) {
			have.marks = append(have.marks, m)
		}
	}
}

// exact starts the key of a form that counts as written, not by its stem.
const exact = "="

func (l *lexicon) key(form string) string {
	words := text.Words(form)
	if strings.HasPrefix(form, exact) {
		return exact + strings.Join(words, " ")
	}
	for i, w := range words {
		words[i] = text.Stem(w, l.lang)
	}
	return strings.Join(words, " ")
}

func forms(list string) []string {
	out := strings.Split(list, ",")
	for i, f := range out {
		out[i] = strings.TrimSpace(f)
	}
	return slices.DeleteFunc(out, func(f string) bool { return f == "" })
}
