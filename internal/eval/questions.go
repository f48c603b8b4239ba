package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"baclobot/internal/answer"
	"baclobot/internal/corpus"
)

// Question is one labelled question.
type Question struct {
	ID       string   `json:"id"`
	Lang     string   `json:"lang"`
	Category string   `json:"category"`
	Text     string   `json:"text"`
	Expect   string   `json:"expect"` // the action
	Accept   []string `json:"accept"` // other actions that are fine too
	// Claims are what the answer must rest on; "C11|C12" is any of them.
	Claims []string `json:"claims"`
	// MustMatch and MustNotMatch are regular expressions over the reply.
	MustMatch    []string `json:"must_match"`
	MustNotMatch []string `json:"must_not_match"`

	must, mustNot []*regexp.Regexp
}

// LoadQuestions reads labelled questions, one JSON object per line.
func LoadQuestions(path string) ([]Question, error) {
	var out []Question
	seen := make(map[string]bool)
	err := eachLine(path, func(line []byte) error {
		var q Question
		if err := json.Unmarshal(line, &q); err != nil {
			return err
		}
		if q.ID == "" || q.Text == "" || q.Expect == "" {
			return fmt.Errorf("id, text and expect must be given")
		}
		if seen[q.ID] {
			return fmt.Errorf("id %q is used twice", q.ID)
		}
		seen[q.ID] = true
		var err error
		if q.must, err = patterns(q.MustMatch); err != nil {
			return err
		}
		if q.mustNot, err = patterns(q.MustNotMatch); err != nil {
			return err
		}
		out = append(out, q)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("eval: load questions: %w", err)
	}
	return out, nil
}

func patterns(list []string) ([]*regexp.Regexp, error) {
	var out []*regexp.Regexp
	for _, p := range list {
		re, err := regexp.Compile(p)
		if err != nil {
			return nil, fmt.Errorf("pattern: %w", err)
		}
		out = append(out, re)
	}
	return out, nil
}

// Answerer is what is measured.
type Answerer interface {
	Answer(ctx context.Context, q answer.Question) (answer.Answer, error)
}

// Options adjust a run over questions.
type Options struct {
	// Words returns the reply as a reader sees it, for the patterns.
	Words func(answer.Answer) string
	// Claims returns the claims that a passage explains.
	Claims func(corpus.PassageID) []string
	// Country is the setting of the server.
	Country string
	// Progress, if not nil, is called after each question.
	Progress func()
}

// Outcome is what became of one question.
type Outcome struct {
	ID         string   `json:"id"`
	Lang       string   `json:"lang"`
	Category   string   `json:"category"`
	Want       string   `json:"want"`
	Got        string   `json:"got"`
	Mode       string   `json:"mode"`
	ActionOK   bool     `json:"action_ok"`
	Answerable float64  `json:"answerable"`
	Claims     int      `json:"claims"`              // wanted
	Unranked   []string `json:"unranked,omitempty"`  // claims wanted that the first five passages lack
	Uncited    []string `json:"uncited,omitempty"`   // claims wanted that no cited passage explains
	Unmatched  []string `json:"unmatched,omitempty"` // patterns that the reply lacks
	Forbidden  []string `json:"forbidden,omitempty"` // patterns that the reply must not match
	Links      int      `json:"links"`               // sources with a link
	MS         float64  `json:"ms"`
}

// topPassages is among how many passages the claims wanted must be.
const topPassages = 5

// Run answers all questions one after another.
func Run(ctx context.Context, s Answerer, questions []Question, o Options) ([]Outcome, error) {
	out := make([]Outcome, 0, len(questions))
	for _, q := range questions {
		start := time.Now()
		a, err := s.Answer(ctx, answer.Question{Text: q.Text, Country: o.Country})
		if err != nil {
			return nil, fmt.Errorf("eval: question %s: %w", q.ID, err)
		}
		took := time.Since(start)
		got := judge(q, a, o)
		got.MS = float64(took) / float64(time.Millisecond)
		out = append(out, got)
		if o.Progress != nil {
			o.Progress()
		}
	}
	return out, nil
}

func judge(q Question, a answer.Answer, o Options) Outcome {
	got := Outcome{
		ID: q.ID, Lang: q.Lang, Category: q.Category, Want: q.Expect, Got: string(a.Action), Mode: string(a.Mode),
		Answerable: a.Answerable, Claims: len(q.Claims),
	}
	got.ActionOK = got.Got == q.Expect || slices.Contains(q.Accept, got.Got)
	for _, s := range a.Sources {
		if s.URL != "" {
			got.Links++
		}
	}
	var ranked, cited []string
	for i, h := range a.Passages {
		if i < topPassages {
			ranked = append(ranked, h.Passage.Claims...)
		}
	}
	for _, s := range a.Sentences {
		for _, id := range s.Passages {
			cited = append(cited, o.Claims(id)...)
		}
	}
	for _, want := range q.Claims {
		if !anyOf(want, ranked) {
			got.Unranked = append(got.Unranked, want)
		}
		if !anyOf(want, cited) {
			got.Uncited = append(got.Uncited, want)
		}
	}
	words := o.Words(a)
	for i, re := range q.must {
		if !re.MatchString(words) {
			got.Unmatched = append(got.Unmatched, q.MustMatch[i])
		}
	}
	for i, re := range q.mustNot {
		if re.MatchString(words) {
			got.Forbidden = append(got.Forbidden, q.MustNotMatch[i])
		}
	}
	return got
}

// anyOf reports whether one of the claims in want ("C11|C12") is among have.
func anyOf(want string, have []string) bool {
	for one := range strings.SplitSeq(want, "|") {
		if slices.Contains(have, one) {
			return true
		}
	}
	return false
}
