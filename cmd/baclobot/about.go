package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"baclobot/internal/locale"
)

func newAboutCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "about",
		Short:   "Say what this is, what it is not, and which knowledge it speaks from",
		Example: "  baclobot about\n  baclobot about --config config.yaml",
		Args:    usageArgs(cobra.NoArgs),
		RunE:    func(*cobra.Command, []string) error { return a.about() },
	}
}

// about prints the intended purpose in both languages, the version, the edition
// of the knowledge and where summaries come from.
func (a *app) about() error {
	cfg, err := a.config()
	if err != nil {
		return err
	}
	c, err := loadCorpus(cfg.Knowledge.Dir)
	if err != nil {
		return err
	}
	where, model := "inside the binary", "none: answers are sentences of the passages"
	if cfg.Knowledge.Dir != "" {
		where = cfg.Knowledge.Dir
	}
	if cfg.Model.BaseURL != "" {
		model = cfg.Model.Name
		if remote(cfg.Model.BaseURL) {
			model += " (hosted elsewhere)"
		}
	}
	screen := screenOf(a.stdout, a.getenv)
	_, err = fmt.Fprintf(a.stdout, "%s\n\n%s\n\nversion    %s\nknowledge  %s, %d passages, %s\nmodel      %s\n",
		screen.Wrap(locale.Purpose.FR), screen.Wrap(locale.Purpose.EN), version, c.Version(), len(c.Passages()), where, model)
	return err
}
