package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"baclobot/internal/answer"
	"baclobot/internal/config"
	"baclobot/internal/render"
)

// askOptions are the flags of ask.
type askOptions struct {
	json  bool
	batch string
	lang  string
	trace bool
}

func newAskCmd(a *app) *cobra.Command {
	var o askOptions
	cmd := &cobra.Command{
		Use:   "ask [question]",
		Short: "Answer a question on the terminal",
		Long: `Answer a question from the knowledge base, with its sources. Nothing has to be
set up: without a configuration the copy inside the binary answers, without a
network and without a model.

With --json the answer is one JSON object; with --batch each line of a file (or
of standard input, "-") is one question. docs/json.md describes both.`,
		Example: `  baclobot ask "Comment le baclofène agit-il sur l'envie de boire ?"
  baclobot ask --lang en --trace "C'est quoi un agoniste GABA-B ?"
  baclobot ask --json --batch questions.jsonl > answers.jsonl`,
		Args: usageArgs(cobra.ArbitraryArgs),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), o, args)
		},
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON for machines")
	cmd.Flags().StringVar(&o.batch, "batch", "", "file with one JSON question per line; - is standard input (needs --json)")
	cmd.Flags().StringVar(&o.lang, "lang", "auto", "language of the answer: fr, en or auto")
	cmd.Flags().BoolVar(&o.trace, "trace", false, "show the passages with scores, the gate's decision and the time of each step")
	return cmd
}

func (a *app) ask(ctx context.Context, o askOptions, args []string) error {
	question := strings.Join(args, " ")
	if err := checkAsk(o, question); err != nil {
		return statusError{2, err}
	}
	s, err := a.openAsk()
	if err != nil {
		return err
	}
	defer s.stop()
	if o.batch != "" {
		return s.batch(ctx, o)
	}
	start := time.Now()
	got, err := s.answer(ctx, answer.Question{Text: question, Lang: fixedLang(o.lang)})
	if err != nil {
		return err
	}
	if o.json {
		r := newReply(nil, got, time.Since(start))
		if o.trace {
			r = r.traced(got)
		}
		return writeLine(a.stdout, r)
	}
	screen := screenOf(a.stdout, a.getenv)
	_, err = io.WriteString(a.stdout, render.Terminal(got, screen))
	if err == nil && o.trace {
		_, err = io.WriteString(a.stdout, render.Trace(got, screen))
	}
	return err
}

func checkAsk(o askOptions, question string) error {
	switch {
	case o.lang != "fr" && o.lang != "en" && o.lang != "auto":
		return errors.New("--lang must be fr, en or auto, not " + quote(o.lang))
	case o.batch != "" && question != "":
		return errors.New("give either a question or --batch, not both")
	case o.batch != "" && !o.json:
		return errors.New("--batch prints JSON: add --json")
	case o.batch == "" && strings.TrimSpace(question) == "":
		return errors.New("the question is empty\nExample: baclobot ask \"Comment agit le baclofène ?\"")
	}
	return nil
}

// asker is what ask needs: the service, and why the knowledge is not loaded,
// if it is not. Safety replies come without it.
type asker struct {
	*app
	service *answer.Service
	stop    func()
	broken  error
}

func (a *app) openAsk() (*asker, error) {
	logger := slog.New(slog.DiscardHandler)
	cfg, err := a.config()
	if err != nil {
		// A typing mistake in the settings must not silence a safety reply.
		service, stop, failed := newService(config.Default(), nil, logger)
		if failed != nil {
			return nil, err
		}
		return &asker{app: a, service: service, stop: stop, broken: err}, nil
	}
	e, err := a.newEmbeddings(cfg, logger)
	if err != nil {
		// Words alone do, and nothing may silence a safety reply.
		fmt.Fprintf(a.stderr, "vectors are left aside: %v\n", err)
	}
	k, broken := loadKnowledge(cfg.Knowledge, e)
	if broken != nil {
		k = nil
	}
	service, stop, err := newService(cfg, k, logger)
	if err != nil {
		e.close()
		return nil, err
	}
	closeAll := func() {
		stop()
		e.close()
	}
	return &asker{app: a, service: service, stop: closeAll, broken: broken}, nil
}

// config loads the settings; what is wrong with them is exit status 2. A
// knowledge folder that is missing is told when the folder is opened, since
// safety replies do without it.
func (a *app) config() (config.Config, error) {
	cfg, err := config.Load(a.configPath, a.getenv)
	if err != nil {
		return cfg, statusError{2, err}
	}
	return cfg, nil
}

// answer answers one question; without knowledge only the gate's own replies.
func (s *asker) answer(ctx context.Context, q answer.Question) (answer.Answer, error) {
	got, err := s.service.Answer(ctx, q)
	if s.broken != nil && (err != nil || !got.Private()) {
		return got, s.broken
	}
	return got, err
}

// fixedLang is the language that was asked for; "" leaves it to the question.
func fixedLang(lang string) string {
	if lang == "auto" {
		return ""
	}
	return lang
}
