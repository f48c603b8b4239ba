package render

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// Topics lists what the knowledge explains, as many titles as fit. The links
// beneath are those given.
func Topics(topics []corpus.Topic, links []corpus.Source, lang string) string {
	titles := make([]string, len(topics))
	for i, t := range topics {
		titles[i] = "• " + escape(t.Title)
	}
	end := "\n\n" + locale.TopicsHow.In(lang)
	for n := len(titles); n > 0; n-- {
		text := locale.TopicsHead.In(lang) + "\n" + strings.Join(titles[:n], "\n")
		if n < len(titles) {
			text += "\n" + locale.TopicsMore.In(lang)
		}
		if length(text+end)+linksLength(links, lang) <= MaxContent {
			return fit(text+end, links, lang)
		}
	}
	return fit(locale.TopicsHow.In(lang), links, lang)
}

func linksLength(links []corpus.Source, lang string) int {
	return length(list(locale.Links, links, lang)) + 2
}

// Topic shows one topic: what its passages explain, when it was reviewed, and
// the sources that they cite.
func Topic(t corpus.Topic, c *corpus.Corpus) string {
	lines := []string{"**" + escape(t.Title) + "**", "", locale.TopicHolds.In(t.Lang)}
	var keys []corpus.SourceKey
	for _, p := range t.Passages {
		lines = append(lines, "• "+escape(p.Title)+" ("+locale.Evidence(string(p.Evidence), t.Lang)+")")
		keys = append(keys, p.Sources...)
	}
	if !t.Reviewed.IsZero() {
		lines = append(lines, "", fmt.Sprintf(locale.TopicReview.In(t.Lang), locale.Date(t.Reviewed.Time, t.Lang)))
	}
	return fit(strings.Join(lines, "\n"), citable(c, keys...), t.Lang)
}

// examplesShown is how many sources the overview names.
const examplesShown = 6

// Sources is an overview of the bibliography: how many there are of each
// kind, how to find one, and those that most passages cite.
func Sources(c *corpus.Corpus, lang string) string {
	counts := map[corpus.SourceKind]int{}
	total := 0
	var cited []corpus.Source
	uses := map[corpus.SourceKey]int{}
	for _, p := range c.Passages() {
		for _, key := range p.Sources {
			uses[key]++
		}
	}
	for _, s := range c.Sources() {
		if s.Citable() && s.Kind != corpus.KindContact {
			counts[s.Kind]++
			total++
			cited = append(cited, s)
		}
	}
	slices.SortStableFunc(cited, func(a, b corpus.Source) int { return uses[b.Key] - uses[a.Key] })
	var kinds []string
	for _, k := range corpus.SourceKinds() {
		if counts[k] > 0 {
			kinds = append(kinds, fmt.Sprintf("%s (%d)", locale.Kind(string(k), lang), counts[k]))
		}
	}
	text := fmt.Sprintf(locale.SourcesHead.In(lang), total) + "\n" + strings.Join(kinds, ", ") + ".\n\n" + locale.SourcesHow.In(lang)
	return fit(text, cited[:min(examplesShown, len(cited))], lang)
}

// Source shows one row of the bibliography whole, with the topics that cite
// it and its link.
func Source(s corpus.Source, c *corpus.Corpus, lang string) string {
	lines := []string{"**" + escape(clean(s.TitleIn(lang))) + "**"}
	if cr := credit(s, lang, full); cr != "" {
		lines = append(lines, escape(cr))
	}
	if s.Container != "" && !corpus.HasDose(s.Container) {
		lines = append(lines, "*"+escape(s.Container)+"*")
	}
	for _, code := range []struct{ name, value string }{{"DOI", s.DOI}, {"PMID", s.PMID}} {
		if code.value != "" {
			lines = append(lines, code.name+locale.Colon.In(lang)+escape(code.value))
		}
	}
	if !s.Checked.IsZero() {
		lines = append(lines, fmt.Sprintf(locale.SourceChecked.In(lang), locale.Date(s.Checked.Time, lang)))
	}
	var topics []string
	for _, t := range c.Topics(lang) {
		if slices.ContainsFunc(t.Passages, func(p *corpus.Passage) bool { return slices.Contains(p.Sources, s.Key) }) {
			topics = append(topics, "• "+escape(t.Title))
		}
	}
	if len(topics) == 0 {
		lines = append(lines, "", locale.SourceUnused.In(lang))
	} else {
		lines = append(lines, "", locale.SourceUsed.In(lang), strings.Join(topics[:min(10, len(topics))], "\n"))
	}
	return fit(strings.Join(lines, "\n"), []corpus.Source{s}, lang)
}

// Term shows one word of the glossary: its definition, its other names, and
// its sources, or else those of the passage that explains it. links are shown
// when the knowledge has neither.
func Term(t corpus.Term, c *corpus.Corpus, links []corpus.Source, lang string) string {
	own, twin := t.Forms(lang), t.Forms(locale.French)
	if lang == locale.French {
		twin = t.Forms(locale.English)
	}
	lines := []string{"**" + escape(own[0]) + "**"}
	if d := t.Definition.In(lang); d != "" && !corpus.HasDose(d) {
		lines = append(lines, escape(d))
	}
	if len(own) > 1 {
		lines = append(lines, locale.TermOther.In(lang)+names(own[1:]))
	}
	if len(twin) > 0 && !slices.Equal(own[:1], twin[:1]) {
		lines = append(lines, locale.TermTwin.In(lang)+names(twin))
	}
	sources := citable(c, t.Sources...)
	if p := explains(t, c, lang); p != nil {
		lines = append(lines, "", locale.TermMention.In(lang)+" "+escape(p.TopicTitle)+" · "+escape(p.Title))
		if len(sources) == 0 {
			sources = citable(c, p.Sources...)
		}
	}
	if len(sources) == 0 {
		sources = links
	}
	return fit(strings.Join(lines, "\n"), sources[:min(examplesShown, len(sources))], lang)
}

// formsShown is how many other names of a term are listed.
const formsShown = 5

func names(forms []string) string {
	out := make([]string, 0, formsShown)
	for _, f := range forms[:min(formsShown, len(forms))] {
		out = append(out, escape(f))
	}
	return strings.Join(out, ", ")
}

// explains finds the passage whose title, or else whose text, names the term.
func explains(t corpus.Term, c *corpus.Corpus, lang string) *corpus.Passage {
	var inText *corpus.Passage
	for _, p := range c.Passages() {
		if p.Lang != lang || len(citable(c, p.Sources...)) == 0 {
			continue
		}
		for _, f := range t.Forms(lang) {
			if holds(p.Title, f) {
				return p
			}
			if inText == nil && slices.ContainsFunc(p.Sentences, func(s corpus.Sentence) bool { return holds(s.Text, f) }) {
				inText = p
			}
		}
	}
	return inText
}

// SourceName is a source in one short line of plain text: who, when, what.
func SourceName(s corpus.Source, lang string) string {
	var parts []string
	if a := authors(s.Authors, 1); a != "" {
		parts = append(parts, a)
	}
	if s.Year != 0 {
		parts = append(parts, strconv.Itoa(s.Year))
	}
	return strings.Join(append(parts, clean(s.TitleIn(lang))), " · ")
}

// Inert makes a text that is not of the bot's own safe to stand in a message.
func Inert(s string) string { return escape(s) }
