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

// passagesAtOnce is how many messages the passages of one answer fill at most.
const passagesAtOnce = 5

// Passages lays out the passages that the sentences of an answer rest on, in
// one message or several: the exact text, without any sentence that holds a
// dose, and beneath each passage the sources that it cites. A sentence that
// the answer repeats word for word stands in bold. It is empty when none of
// the passages is in the knowledge any more.
func Passages(a answer.Answer, c *corpus.Corpus) []Message {
	var blocks []block
	for _, id := range rests(a) {
		if p, ok := c.Passage(id); ok {
			if b := newBlock(p, a, c); len(b.sources) > 0 {
				blocks = append(blocks, b)
			}
		}
	}
	var out []Message
	page := []block{}
	flush := func() {
		if len(page) > 0 {
			out = append(out, layout(page, a.Lang, len(out) == 0))
			page = nil
		}
	}
	for _, b := range blocks {
		if m := layout(append(slices.Clip(page), b), a.Lang, len(out) == 0); length(m.Content) > MaxContent {
			flush()
		}
		page = append(page, b)
	}
	flush()
	return out[:min(len(out), passagesAtOnce)]
}

// rests lists the passages that the sentences name, in their order.
func rests(a answer.Answer) []corpus.PassageID {
	var out []corpus.PassageID
	for _, s := range a.Sentences {
		for _, id := range s.Passages {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// block is one passage with its sources.
type block struct {
	head    string
	text    string
	sources []corpus.Source
}

// newBlock lays one passage out so that it fits a message of its own: if it
// must, it loses sentences from the end that the answer does not repeat, and
// with them the sources that they alone cite.
func newBlock(p *corpus.Passage, a answer.Answer, c *corpus.Corpus) block {
	shown := slices.DeleteFunc(slices.Clone(p.Sentences), func(s corpus.Sentence) bool { return s.Dose })
	for {
		b := block{head: headOf(p, a)}
		var keys []corpus.SourceKey
		for i, s := range shown {
			text := escape(s.Text)
			if repeated(a, s.Text) {
				text = "**" + text + "**"
			}
			if i > 0 {
				b.text += " "
			}
			b.text += text
			keys = append(keys, s.Cites...)
		}
		b.sources = citable(c, keys...)
		last := lastIdle(shown, a)
		if last < 0 || len(shown) == 1 || length(layout([]block{b}, a.Lang, true).Content) <= MaxContent {
			return b
		}
		shown = slices.Delete(slices.Clone(shown), last, last+1)
	}
}

// lastIdle is the last sentence that the answer does not repeat, -1 for none.
func lastIdle(sentences []corpus.Sentence, a answer.Answer) int {
	for i := len(sentences) - 1; i >= 0; i-- {
		if !repeated(a, sentences[i].Text) {
			return i
		}
	}
	return -1
}

func repeated(a answer.Answer, text string) bool {
	return slices.ContainsFunc(a.Sentences, func(s answer.Sentence) bool { return s.Text == text })
}

// headOf is the title of a passage, how sure it is, and which sentences of the
// answer rest on it.
func headOf(p *corpus.Passage, a answer.Answer) string {
	var behind []string
	for i, s := range a.Sentences {
		if slices.Contains(s.Passages, p.ID) {
			behind = append(behind, strconv.Itoa(i+1))
		}
	}
	words := locale.BehindOne
	if len(behind) > 1 {
		words = locale.BehindMany
	}
	return "**" + escape(p.Title) + "** · " + locale.Evidence(string(p.Evidence), a.Lang) + " · " +
		fmt.Sprintf(words.In(a.Lang), strings.Join(behind, ", "))
}

// layout puts passages and their sources into one message; the sources are
// numbered through it.
func layout(blocks []block, lang string, first bool) Message {
	var m Message
	var parts []string
	if first {
		parts = append(parts, locale.PassagesHead.In(lang))
	}
	for _, b := range blocks {
		var marks strings.Builder
		for _, s := range b.sources {
			i := slices.IndexFunc(m.Sources, func(o corpus.Source) bool { return o.Key == s.Key })
			if i < 0 {
				m.Sources = append(m.Sources, s)
				i = len(m.Sources) - 1
			}
			marks.WriteString("[" + strconv.Itoa(i+1) + "]")
		}
		parts = append(parts, b.head+"\n> "+b.text+" "+marks.String())
	}
	parts = append(parts, list(locale.Pair{FR: "**Sources**", EN: "**Sources**"}, m.Sources, lang))
	m.Content = strings.Join(parts, "\n\n")
	return m
}
