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
// the answer repeats word for word stands in bold. A passage that has changed
// since is left out: it is empty when none is as it was.
func Passages(a answer.Answer, c *corpus.Corpus) []Message {
	var blocks []block
	for _, id := range rests(a) {
		if p, ok := c.Passage(id); ok && unchanged(p, a) {
			blocks = append(blocks, newBlocks(p, a, c)...)
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

// Current reports whether an answer still stands on the knowledge as it is:
// every passage that it rests on reads as it did, and every source may be
// shown.
func Current(a answer.Answer, c *corpus.Corpus) bool {
	for _, id := range rests(a) {
		if p, ok := c.Passage(id); !ok || !unchanged(p, a) {
			return false
		}
	}
	return !slices.ContainsFunc(a.Sources, func(s corpus.Source) bool {
		now, ok := c.Source(s.Key)
		return !ok || !now.Citable() || now.URL != s.URL
	})
}

// unchanged reports whether a passage reads as it did when the answer was
// made, as far as the answer knows.
func unchanged(p *corpus.Passage, a answer.Answer) bool {
	for _, h := range a.Passages {
		if h.Passage != nil && h.Passage.ID == p.ID {
			return slices.EqualFunc(p.Sentences, h.Passage.Sentences, func(x, y corpus.Sentence) bool {
				return x.Text == y.Text && slices.Equal(x.Cites, y.Cites)
			})
		}
	}
	return true
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

// block is a passage, or a part of one that is too long for a message, with
// its sources.
type block struct {
	head    string
	text    string
	sources []corpus.Source
}

// newBlocks lays a passage out in parts that fit a message each; most need
// one. Sentences that hold a dose are left out.
func newBlocks(p *corpus.Passage, a answer.Answer, c *corpus.Corpus) []block {
	var out []block
	var part []corpus.Sentence
	for _, s := range p.Sentences {
		if s.Dose {
			continue
		}
		longer := append(slices.Clip(part), s)
		if len(part) > 0 && length(layout([]block{newBlock(p, longer, a, c)}, a.Lang, true).Content) > MaxContent {
			out = append(out, newBlock(p, part, a, c))
			longer = []corpus.Sentence{s}
		}
		part = longer
	}
	if b := newBlock(p, part, a, c); len(b.sources) > 0 {
		out = append(out, b)
	}
	return out
}

func newBlock(p *corpus.Passage, sentences []corpus.Sentence, a answer.Answer, c *corpus.Corpus) block {
	b := block{head: headOf(p, a)}
	var keys []corpus.SourceKey
	for i, s := range sentences {
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
	return b
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
