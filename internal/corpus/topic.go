package corpus

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The languages of the knowledge. Every topic has one file in each.
var languages = []string{"fr", "en"}

// topicFile is one file read: its passages in order, and where they stand.
type topicFile struct {
	path, id, lang, title string
	reviewed              Date
	passages              []*Passage
	cited                 []cited
	// misshapen is true when headings and paragraphs did not pair up, so that
	// comparing passages would only repeat it.
	misshapen bool
	doc       *yamlDoc
}

// Labels returns the labels that a passage may claim: C1 to C26, the
// statements of the post, and T1 to T21, the topics that it leaves out.
func Labels() []string {
	out := make([]string, 0, 26+21)
	for i := 1; i <= 26; i++ {
		out = append(out, fmt.Sprintf("C%d", i))
	}
	for i := 1; i <= 21; i++ {
		out = append(out, fmt.Sprintf("T%d", i))
	}
	return out
}

// isLabel reports whether the text is one of Labels.
func isLabel(text string) bool {
	return len(text) >= 2 && len(text) <= 3 && slices.Contains(allLabels, text)
}

var allLabels = Labels()

var evidenceLevels = []Evidence{Established, Human, Animal, Hypothesis, Contested, Superseded}

// readTopic reads one "<id>.<lang>.md".
func readTopic(name string, text []byte, l *log) *topicFile {
	front, body, lines, ok := splitFrontMatter(text)
	if !ok {
		l.errorf(place{line: 1}, "front-matter", `must start with a line "---", the front matter and another line "---"; the file may be cut short`)
		return nil
	}
	var head frontMatter
	doc := readYAML(front, 1, &head, l)
	if doc == nil {
		return nil
	}
	t := &topicFile{path: name, id: head.ID, lang: head.Lang, title: head.Title, doc: doc}
	t.readHead(name, head, l)
	before := len(l.problems)
	sections := readSections(body, lines, l)
	t.misshapen = len(l.problems) > before
	t.checkSlugs(head, sections, l)
	seen := make(map[string]bool, len(sections))
	for i := range sections {
		s := &sections[i]
		if seen[s.slug] {
			l.errorf(s.heading, "heading", "slug %q is used twice", s.slug)
			continue
		}
		seen[s.slug] = true
		if s.text != "" {
			t.passages = append(t.passages, t.newPassage(s, head.Passages[s.slug], l))
		}
	}
	return t
}

func (t *topicFile) readHead(name string, head frontMatter, l *log) {
	if want := head.ID + "." + head.Lang + ".md"; want != name {
		l.errorf(t.doc.at("id"), "front-matter", "id %q and lang %q do not match the file name %s", head.ID, head.Lang, name)
	}
	if strings.TrimSpace(head.Title) == "" {
		l.errorf(t.doc.at("title"), "front-matter", "the topic has no title")
	}
	if HasDose(head.Title) {
		l.errorf(t.doc.at("title"), "dose", "the title holds a number with mg or another unit of mass")
	}
	if head.Reviewed == "" {
		l.errorf(t.doc.at("reviewed"), "date", "the topic has no date `reviewed`")
	} else if d, err := parseDate(head.Reviewed); err != nil {
		l.errorf(t.doc.at("reviewed"), "date", "%v", err)
	} else {
		t.reviewed = d
	}
	if len(head.Passages) == 0 {
		l.errorf(t.doc.at("passages"), "front-matter", "the front matter lists no passages")
	}
}

// checkSlugs compares the passages of the front matter with the headings.
func (t *topicFile) checkSlugs(head frontMatter, sections []section, l *log) {
	written := make(map[string]bool, len(sections))
	for _, s := range sections {
		written[s.slug] = true
		if _, ok := head.Passages[s.slug]; !ok {
			l.errorf(s.heading, "front-matter", "passage %q is missing from the front matter", s.slug)
		}
	}
	if t.misshapen {
		return
	}
	for _, slug := range slices.Sorted(maps.Keys(head.Passages)) {
		if !written[slug] {
			l.errorf(t.doc.at("passages", slug), "front-matter", "passage %q has no heading with {#%s}", slug, slug)
		}
	}
}

func (t *topicFile) newPassage(s *section, front passageFront, l *log) *Passage {
	p := &Passage{
		ID: passageID(t.id, s.slug, t.lang), Topic: t.id, TopicTitle: t.title, Slug: s.slug,
		Lang: t.lang, Title: s.title, Path: t.path, Lines: Span{s.heading.line, s.last},
		Claims: front.Claims, Asked: front.Asked, Evidence: Evidence(front.Evidence),
		Regulatory: front.Regulatory, Reviewed: t.reviewed,
	}
	t.checkPassageFront(s, front, l)
	p.Sentences, p.Sources = t.readSentences(s, l)
	for _, sentence := range p.Sentences {
		if sentence.Dose && !p.Regulatory {
			l.errorf(place{sentence.Line, sentence.Column}, "dose", "a number with mg or another unit of mass in passage %q, which is not marked `regulatory: true`", s.slug)
		}
	}
	if p.Regulatory && len(p.Sentences) > 0 && !slices.ContainsFunc(p.Sentences, func(s Sentence) bool { return !s.Dose }) {
		l.errorf(s.heading, "dose", "passage %q says nothing without a figure: members would see none of it", s.slug)
	}
	return p
}

func passageID(topic, slug, lang string) PassageID {
	return PassageID(topic + "#" + slug + "." + lang)
}

func (t *topicFile) checkPassageFront(s *section, front passageFront, l *log) {
	at := func(path ...any) place { return t.doc.at(append([]any{"passages", s.slug}, path...)...) }
	if n := len(front.Claims); n < 1 || n > 3 {
		l.errorf(at("claims"), "claims", "passage %q names %d claims; it must name one to three", s.slug, n)
	}
	for i, c := range front.Claims {
		if !isLabel(c) {
			l.errorf(at("claims", i), "claims", "unknown claim %q in passage %q: known are C1 to C26 and T1 to T21", c, s.slug)
		}
		if slices.Contains(front.Claims[:i], c) {
			l.errorf(at("claims", i), "claims", "claim %s stands twice in passage %q", c, s.slug)
		}
	}
	if !slices.Contains(evidenceLevels, Evidence(front.Evidence)) {
		l.errorf(at("evidence"), "evidence", "passage %q has evidence %q; it must be established, human, animal, hypothesis, contested or superseded", s.slug, front.Evidence)
	}
	for i, q := range front.Asked {
		if strings.TrimSpace(q) == "" {
			l.errorf(at("asked", i), "asked", "passage %q has an empty question", s.slug)
		}
		if HasDose(q) {
			l.errorf(at("asked", i), "dose", "a question of passage %q holds a number with mg or another unit of mass", s.slug)
		}
	}
	if HasDose(s.title) {
		l.errorf(s.heading, "dose", "the title of passage %q holds a number with mg or another unit of mass", s.slug)
	}
}

// readSentences splits a passage into sentences and takes its citations out.
// A sentence without citations of its own inherits all those of the passage.
func (t *topicFile) readSentences(s *section, l *log) (sentences []Sentence, sources []SourceKey) {
	cites := findCitations(s.text, func(offset int, message string) {
		l.errorf(s.locate(offset), "citation", "%s", message)
	})
	for _, c := range cites {
		for _, key := range c.keys {
			t.cited = append(t.cited, cited{key, func() place { return s.locate(c.start) }})
			if !slices.Contains(sources, key) {
				sources = append(sources, key)
			}
		}
	}
	if len(cites) == 0 {
		l.errorf(s.heading, "citation", "passage %q cites no source", s.slug)
	}
	pieces := splitSentences(s.text, cites)
	for i, pc := range pieces {
		text, own := stripCitations(s.text, pc, cites)
		if !hasLetter(text) {
			l.errorf(s.locate(pc.start), "citation", "a citation stands after the end of its sentence: put it before the full stop")
			continue
		}
		if i == len(pieces)-1 && len(own) == 0 && len(cites) > 0 {
			l.errorf(s.locate(pc.start), "citation", "the last sentence of passage %q has no citation", s.slug)
		}
		at := s.locate(pc.start)
		sentence := Sentence{Text: text, Cites: own, Own: len(own) > 0, Line: at.line, Column: at.column, Dose: HasDose(text)}
		if !sentence.Own {
			sentence.Cites = sources
		}
		sentences = append(sentences, sentence)
	}
	return sentences, sources
}
