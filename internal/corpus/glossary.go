package corpus

import (
	"strings"
)

// Term is one entry of the glossary: a notion with its names in both
// languages. Search expands questions with it, the citation check takes its
// forms for the same thing, and readers are offered the definition.
type Term struct {
	Key string
	FR  []string // forms in French, the preferred one first
	EN  []string // forms in English, the preferred one first
	// Also holds abbreviations, misspellings and everyday words of either
	// language.
	Also       []string
	Definition Bilingual   // one plain sentence in each language; may be empty
	Sources    []SourceKey // what the definition rests on; may be empty
	// Entity marks a name that must not be swapped for another: a person, a
	// receptor, a medicine, an organ.
	Entity bool
	Line   int // where it stands in its file
}

// Forms returns the forms in lang, the preferred one first.
func (t Term) Forms(lang string) []string {
	if lang == "en" {
		return t.EN
	}
	return t.FR
}

// Glossary is the list of terms in the order of its file.
type Glossary []Term

// Find returns the term with the key.
func (g Glossary) Find(key string) (Term, bool) {
	for _, t := range g {
		if t.Key == key {
			return t, true
		}
	}
	return Term{}, false
}

// termRow is one entry of glossary.yaml as written.
type termRow struct {
	Key        string    `yaml:"key"`
	FR         []string  `yaml:"fr"`
	EN         []string  `yaml:"en"`
	Also       []string  `yaml:"also"`
	Definition Bilingual `yaml:"definition"`
	Sources    []string  `yaml:"sources"`
	Entity     bool      `yaml:"entity"`
}

// glossaryFile is the glossary read, with what it cites.
type glossaryFile struct {
	terms Glossary
	cited []cited
}

// readGlossary turns the glossary file into terms.
func readGlossary(src []byte, l *log) *glossaryFile {
	var rows []termRow
	doc := readYAML(src, 0, &rows, l)
	if doc == nil {
		return nil
	}
	out := &glossaryFile{terms: make(Glossary, 0, len(rows))}
	seen := make(map[string]bool, len(rows))
	for i, row := range rows {
		at := func(path ...any) place { return doc.at(append([]any{i}, path...)...) }
		if seen[row.Key] && row.Key != "" {
			l.errorf(at("key"), "glossary", "term %q is listed twice", row.Key)
			continue
		}
		seen[row.Key] = true
		out.terms = append(out.terms, newTerm(row, at, l))
		for j, key := range row.Sources {
			out.cited = append(out.cited, cited{SourceKey(key), func() place { return at("sources", j) }})
		}
	}
	return out
}

func newTerm(row termRow, at func(...any) place, l *log) Term {
	t := Term{
		Key: row.Key, FR: row.FR, EN: row.EN, Also: row.Also,
		Definition: row.Definition, Entity: row.Entity, Line: at("key").line,
	}
	if !keyPattern.MatchString(row.Key) {
		l.errorf(at("key"), "glossary", "term key %q must be lower-case letters, digits and single hyphens", row.Key)
	}
	if len(row.FR) == 0 || len(row.EN) == 0 {
		l.errorf(at("key"), "glossary", "term %q needs at least one form in fr and one in en", row.Key)
	}
	for _, list := range []struct {
		name  string
		forms []string
	}{{"fr", row.FR}, {"en", row.EN}, {"also", row.Also}} {
		for j, form := range list.forms {
			if strings.TrimSpace(form) == "" || strings.TrimSpace(form) != form {
				l.errorf(at(list.name, j), "glossary", "term %q has a form that is empty or has spaces around it", row.Key)
			}
		}
	}
	if (row.Definition.FR == "") != (row.Definition.EN == "") {
		l.errorf(at("definition"), "glossary", "term %q is defined in one language only", row.Key)
	}
	if HasDose(row.Definition.FR) || HasDose(row.Definition.EN) {
		l.errorf(at("definition"), "dose", "the definition of %q holds a number with mg or another unit of mass", row.Key)
	}
	for _, key := range row.Sources {
		t.Sources = append(t.Sources, SourceKey(key))
	}
	return t
}
