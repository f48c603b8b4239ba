package bot

import (
	"context"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// topics lists what the knowledge explains, or shows one topic.
func (b *Bot) topics(ctx context.Context, x *exchange) error {
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	lang, typed := x.labels(), x.Data.text(optionTopic)
	if typed == "" {
		return b.tell(ctx, x, render.Topics(k.Topics(lang), b.links[lang], lang))
	}
	for _, t := range k.Topics(lang) {
		if t.ID == typed || folded(t.Title) == folded(typed) {
			return b.tell(ctx, x, render.Topic(t, k))
		}
	}
	if done, err := b.screened(ctx, x, typed); done || err != nil {
		return err
	}
	if near := suggestTopics(k, lang, typed); len(near) > 0 {
		for _, t := range k.Topics(lang) {
			if t.ID == near[0].Value {
				return b.tell(ctx, x, render.Topic(t, k))
			}
		}
	}
	return b.note(ctx, x, locale.NoTopic)
}

// sources gives an overview of the bibliography, or shows one source.
func (b *Bot) sources(ctx context.Context, x *exchange) error {
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	lang, typed := x.labels(), x.Data.text(optionSource)
	if typed == "" {
		return b.tell(ctx, x, render.Sources(k, lang))
	}
	if s, ok := k.Source(corpus.SourceKey(typed)); ok && s.Citable() {
		return b.tell(ctx, x, render.Source(s, k, lang))
	}
	if done, err := b.screened(ctx, x, typed); done || err != nil {
		return err
	}
	if near := suggestSources(k, lang, typed); len(near) > 0 {
		s, _ := k.Source(corpus.SourceKey(near[0].Value))
		return b.tell(ctx, x, render.Source(s, k, lang))
	}
	return b.note(ctx, x, locale.NoSource)
}

// define says what a word of the glossary means.
func (b *Bot) define(ctx context.Context, x *exchange) error {
	k := b.corpus()
	if k == nil {
		return errNoKnowledge
	}
	lang, typed := x.labels(), x.Data.text(optionTerm)
	if t, ok := k.Glossary().Find(typed); ok {
		return b.tell(ctx, x, render.Term(t, k, b.links[lang], lang))
	}
	for _, t := range k.Glossary() {
		for _, form := range allForms(t) {
			if folded(form) == folded(typed) {
				return b.tell(ctx, x, render.Term(t, k, b.links[lang], lang))
			}
		}
	}
	if done, err := b.screened(ctx, x, typed); done || err != nil {
		return err
	}
	words := locale.NoTerm.In(lang)
	if near := suggestTerms(k, lang, typed); len(near) > 0 {
		words += "\n\n" + locale.NearTerms.In(lang)
		for _, s := range near[:min(5, len(near))] {
			words += "\n• " + render.Inert(s.Name)
		}
	}
	return b.tell(ctx, x, b.noted(words, lang))
}

func allForms(t corpus.Term) []string {
	forms := make([]string, 0, len(t.FR)+len(t.EN)+len(t.Also))
	return append(append(append(forms, t.FR...), t.EN...), t.Also...)
}

// suggestion is one choice of an autocomplete.
type suggestion struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Limits of an autocomplete.
const (
	suggestionsMost = 25
	suggestionChars = 100
)

// completer suggests values for what a member has typed so far.
type completer func(k *corpus.Corpus, lang, typed string) []suggestion

// complete answers an autocomplete. Nothing that is being typed is looked at
// any further than that.
func (b *Bot) complete(ctx context.Context, x *exchange, c completer) error {
	k := b.corpus()
	if k == nil {
		return x.suggest(ctx, nil)
	}
	_, typed := x.Data.focused()
	return x.suggest(ctx, c(k, x.labels(), typed))
}

// collector keeps the suggestions that fit what was typed: those that begin
// with it before those that hold it, each name once.
type collector struct {
	typed       string
	first, then []suggestion
	names       map[string]bool
}

func newCollector(typed string) *collector {
	return &collector{typed: folded(typed), names: map[string]bool{}}
}

// offer adds a suggestion if one of the texts holds what was typed.
func (c *collector) offer(name, value string, texts ...string) {
	name = shortened(name)
	if len(value) > suggestionChars || name == "" || c.names[name] {
		return
	}
	for i, t := range append([]string{name}, texts...) {
		t = folded(t)
		if i == 0 && strings.HasPrefix(t, c.typed) {
			c.first = append(c.first, suggestion{name, value})
		} else if strings.Contains(t, c.typed) {
			c.then = append(c.then, suggestion{name, value})
		} else {
			continue
		}
		c.names[name] = true
		return
	}
}

func (c *collector) list() []suggestion {
	all := append(c.first, c.then...)
	return all[:min(suggestionsMost, len(all))]
}

func shortened(s string) string {
	r := []rune(s)
	if len(r) <= suggestionChars {
		return s
	}
	return string(r[:suggestionChars-1]) + "…"
}

func suggestTopics(k *corpus.Corpus, lang, typed string) []suggestion {
	c := newCollector(typed)
	for _, t := range k.Topics(lang) {
		texts := []string{t.ID}
		for _, p := range t.Passages {
			texts = append(texts, p.Title)
		}
		c.offer(t.Title, t.ID, texts...)
	}
	return c.list()
}

func suggestSources(k *corpus.Corpus, lang, typed string) []suggestion {
	c := newCollector(typed)
	for _, s := range k.Sources() {
		if s.Citable() {
			c.offer(render.SourceName(s, lang), string(s.Key), string(s.Key), s.TitleIn(lang), s.Container)
		}
	}
	return c.list()
}

func suggestTerms(k *corpus.Corpus, lang, typed string) []suggestion {
	c := newCollector(typed)
	for _, t := range k.Glossary() {
		if forms := t.Forms(lang); len(forms) > 0 {
			c.offer(forms[0], t.Key, allForms(t)...)
		}
	}
	return c.list()
}
