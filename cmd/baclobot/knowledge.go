package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"time"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

// knowledgeApp is what the knowledge subcommands share.
type knowledgeApp struct {
	*app
	dir string // --dir; empty for the folder of the settings
}

// newKnowledgeCmd holds the tools of the people who keep the knowledge base.
func newKnowledgeCmd(a *app) *cobra.Command {
	k := &knowledgeApp{app: a}
	cmd := &cobra.Command{
		Use:   "knowledge",
		Short: "Check, count, compare and extend the knowledge base",
		Long: `Tools for the people who keep the knowledge base.

They work on the folder given with --dir, else on knowledge.dir of the
configuration, else on the copy inside the binary. knowledge/README.md explains
how to write a passage.`,
		Example: `  baclobot knowledge check --dir knowledge
  baclobot knowledge stats`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.PersistentFlags().StringVar(&k.dir, "dir", "", "knowledge folder")
	cmd.AddCommand(
		k.checkCmd(), k.linksCmd(), k.newCmd(), k.statsCmd(), k.showCmd(), k.diffCmd(), k.exportCmd(), k.importCmd(),
		k.embedCmd(),
	)
	return cmd
}

// shelf is a knowledge folder and how to name its files to the user.
type shelf struct {
	fs.FS
	dir string // "" for the copy inside the binary
}

// file is the path of a file of the folder as the user knows it.
func (s shelf) file(name string) string {
	if s.dir == "" {
		return path.Join("knowledge", name)
	}
	return path.Join(s.dir, name)
}

// shelf opens the folder that the command works on.
func (k *knowledgeApp) shelf() (shelf, error) {
	dir := k.dir
	if dir == "" {
		cfg, err := k.config()
		if err != nil {
			return shelf{}, err
		}
		dir = cfg.Knowledge.Dir
	}
	return openShelf(dir)
}

// ownShelf is shelf for commands that write: the copy inside the binary
// cannot be written to.
func (k *knowledgeApp) ownShelf() (shelf, error) {
	s, err := k.shelf()
	if err == nil && s.dir == "" {
		err = statusError{2, errors.New("say which folder to write to: --dir")}
	}
	return s, err
}

// openShelf opens a folder by path; "" and "embedded" stand for the copy
// inside the binary.
func openShelf(dir string) (shelf, error) {
	if dir == "" || dir == "embedded" {
		return shelf{FS: knowledge.FS}, nil
	}
	info, err := os.Stat(dir)
	if err != nil {
		return shelf{}, statusError{2, fmt.Errorf("open knowledge folder: %w", err)}
	}
	if !info.IsDir() {
		return shelf{}, statusError{2, fmt.Errorf("open knowledge folder: %s is not a folder", dir)}
	}
	return shelf{os.DirFS(dir), dir}, nil
}

// load loads the folder or names everything that is wrong in it.
func (s shelf) load() (*corpus.Corpus, error) {
	c, err := corpus.Load(s.FS)
	if err != nil {
		return nil, fmt.Errorf("knowledge folder %s:\n%w", s.file(""), err)
	}
	return c, nil
}

// dayFlag is a flag that holds a day; today when it is not given.
type dayFlag struct{ text string }

func (d *dayFlag) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&d.text, "today", "", "day against which ages are measured, like 2026-11-23 (default today)")
}

func (d *dayFlag) time() (time.Time, error) {
	if d.text == "" {
		return time.Now(), nil
	}
	t, err := time.Parse(time.DateOnly, d.text)
	if err != nil {
		return time.Time{}, statusError{2, fmt.Errorf("--today %q is not a date like 2026-11-23", d.text)}
	}
	return t, nil
}

// printJSON writes one indented JSON value.
func printJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
