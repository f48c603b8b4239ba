// Package prompt turns a question and the passages found for it into a request
// for a model. It owns the wording of the instructions, the numbering of
// sentences, the fences around data and the budget of tokens. It does not know
// what becomes of the reply: parsing and checking it is the work of cite.
package prompt

import (
	"errors"
	"fmt"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/llm"
)

// ErrNoRoom means that not even the first passage fits the model's window.
var ErrNoRoom = errors.New("the model's window is too small for the question and one passage")

// Defaults of an Input.
const (
	defaultSentences     = 5
	defaultContextTokens = 4096
	defaultMaxTokens     = 700
)

// repairTokens is kept free for the words of a repair turn. Five sentences with
// a reason each take 250 to 350 by llm.TokenBound.
const repairTokens = 400

// questionShare is the part of the window that the question may take: one
// quarter. A message of 4,000 characters must not push the passages out.
const questionShare = 4

// Input is what a prompt is built from.
type Input struct {
	Question     string            // screened, without personal details
	Lang         string            // "fr" or "en": language of the answer
	Passages     []*corpus.Passage // best first
	MaxSentences int               // most sentences of the answer; 0 means 5
	// ContextTokens is the size of the model's window; 0 means 4,096. MaxTokens
	// is how much of it the reply may take; 0 means 700.
	ContextTokens, MaxTokens int
}

func (in Input) withDefaults() Input {
	if in.MaxSentences <= 0 {
		in.MaxSentences = defaultSentences
	}
	if in.ContextTokens <= 0 {
		in.ContextTokens = defaultContextTokens
	}
	if in.MaxTokens <= 0 {
		in.MaxTokens = defaultMaxTokens
	}
	// Sums of these must not overflow; no window comes near.
	in.ContextTokens, in.MaxTokens = min(in.ContextTokens, 1<<24), min(in.MaxTokens, 1<<24)
	return in
}

// Prompt is a request, and what its numbers mean.
type Prompt struct {
	Request llm.Request
	// Shown are the passages that the request shows, in the order of their
	// numbers: P1 is the first.
	Shown []*corpus.Passage

	lang         string
	contextLimit int
	sentences    int
	ids          map[string]place
}

// place is a sentence: its passage within Shown, and itself within the
// passage's Sentences, both counted from 0.
type place struct{ passage, sentence int }

// Resolve finds the sentence that an id such as "P1.2" names: the index of its
// passage within Shown and its own within Passage.Sentences, both from 0. It is
// false for an id that was not shown. Brackets, blanks and a small p around the
// number are forgiven.
func (p Prompt) Resolve(id string) (passage, sentence int, ok bool) {
	id = strings.ToUpper(strings.Trim(id, " []()\t\n"))
	at, ok := p.ids[id]
	return at.passage, at.sentence, ok
}

// Build writes the prompt. Whole passages are dropped from the end until the
// request, the reply and a repair turn fit the window; the measure is
// llm.RequestBound. Sentences that hold a dose are never shown. It fails with
// ErrNoRoom when nothing fits, and for a language that has no templates.
func Build(in Input) (Prompt, error) {
	in = in.withDefaults()
	if in.Lang != "fr" && in.Lang != "en" {
		return Prompt{}, fmt.Errorf("build prompt: no templates for language %q", in.Lang)
	}
	system, err := render("system."+in.Lang+".tmpl", in)
	if err != nil {
		return Prompt{}, err
	}
	page := layout(in)
	// Fewer passages until it fits. There are eight at most in practice, so
	// that rendering again costs nothing beside the model.
	for ; len(page.Passages) > 0; page.dropLast() {
		user, err := render("user.tmpl", page)
		if err != nil {
			return Prompt{}, err
		}
		request := llm.Request{
			System:     system,
			Turns:      []llm.Turn{{Role: "user", Text: user}},
			SchemaName: "summary",
			Schema:     schema(page.sentenceIDs(), in.MaxSentences),
			MaxTokens:  in.MaxTokens,
		}
		if llm.RequestBound(request)+in.MaxTokens+repairTokens <= in.ContextTokens {
			return Prompt{
				Request: request, Shown: page.shown, ids: page.ids(),
				lang: in.Lang, contextLimit: in.ContextTokens, sentences: in.MaxSentences,
			}, nil
		}
	}
	return Prompt{}, ErrNoRoom
}
