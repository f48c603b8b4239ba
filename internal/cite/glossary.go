package cite

import (
	"slices"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// addGlossary takes the forms of a term for the same thing. A term that is an
// entity joins the set of names that must stand in the cited text, unless the
// lexicon knows the name already.
func (l *lexicon) addGlossary(g corpus.Glossary) {
	for _, t := range g {
		list := slices.DeleteFunc(append(append([]string{}, t.Forms(l.lang)...), t.Also...), l.everyday)
		if known := l.known(list); t.Entity && known != nil {
			for _, form := range list {
				l.addNew(form, *known)
			}
			continue
		}
		for i, form := range list {
			if len(form) <= 4 {
				list[i] = exact + form
			}
		}
		if !t.Entity {
			l.group(list)
			continue
		}
		// A set of its own: the glossary does not say which names could be
		// taken for each other.
		at, err := l.heading([]string{"set", "glossary-" + t.Key, RuleEntity, "strict"})
		if err == nil {
			l.addValue(at.set, t.Key, list)
		}
	}
}

// known returns what the lexicon has for the first of the forms that it knows
// as a value of a set.
func (l *lexicon) known(list []string) *entry {
	for _, form := range list {
		if e := l.entries[l.key(form)]; e != nil && len(e.marks) > 0 {
			return &entry{groups: e.groups, marks: e.marks}
		}
	}
	return nil
}

// addNew adds a form unless the lexicon has an opinion of it.
func (l *lexicon) addNew(form string, e entry) {
	if l.entries[l.key(form)] != nil {
		return
	}
	if len(form) <= 4 {
		form = exact + form
	}
	l.add(form, e)
}

// everyday reports whether a form is too short or too common to be a name
// wherever it stands: "CE".
func (l *lexicon) everyday(form string) bool {
	words := text.Words(form)
	return len(words) == 0 || len(words) == 1 && (len(words[0]) < 3 || text.Stop(words[0], l.lang))
}
