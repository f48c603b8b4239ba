package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
	"baclobot/internal/corpus/curate"
)

func (k *knowledgeApp) newCmd() *cobra.Command {
	return &cobra.Command{
		Use:     "new TOPIC",
		Short:   "Start the twin files of a topic",
		Long:    "Write TOPIC.fr.md and TOPIC.en.md with everything in place but the content. They\ndo not load until the passages are written: \"knowledge check\" says what is left.",
		Example: "  baclobot knowledge new sleep --dir knowledge",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			s, err := k.ownShelf()
			if err != nil {
				return err
			}
			paths, err := curate.NewTopic(s.dir, args[0], time.Now())
			if err != nil {
				return statusError{2, err}
			}
			_, err = fmt.Fprintln(k.stdout, strings.Join(paths, "\n"))
			return err
		},
	}
}

func (k *knowledgeApp) diffCmd() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Tell what changed for readers between two folders, passage by passage",
		Long: `Tell what changed for readers between two knowledge folders: passages, sources
and contacts that were added, removed or changed. "embedded" stands for the copy
inside the binary.`,
		Example: "  baclobot knowledge diff embedded knowledge",
		Args:    usageArgs(cobra.ExactArgs(2)),
		RunE:    func(_ *cobra.Command, args []string) error { return k.diff(args[0], args[1], asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func (k *knowledgeApp) diff(before, after string, asJSON bool) error {
	var editions [2]*corpus.Corpus
	for i, dir := range []string{before, after} {
		s, err := openShelf(dir)
		if err != nil {
			return err
		}
		if editions[i], err = s.load(); err != nil {
			return err
		}
	}
	changes := curate.Diff(editions[0], editions[1])
	if asJSON {
		if changes == nil {
			changes = []curate.Change{}
		}
		return printJSON(k.stdout, changes)
	}
	var b strings.Builder
	for _, c := range changes {
		fmt.Fprintf(&b, "%s %s\n", c.What, c.ID)
		for _, line := range c.Lines {
			fmt.Fprintf(&b, "  %s\n", line)
		}
	}
	if len(changes) == 0 {
		b.WriteString("nothing changed for readers\n")
	}
	_, err := io.WriteString(k.stdout, b.String())
	return err
}

func (k *knowledgeApp) exportCmd() *cobra.Command {
	return &cobra.Command{
		Use:     "export",
		Short:   "Print the bibliography as CSL-JSON, which Zotero imports",
		Example: "  baclobot knowledge export > bibliography.json",
		Args:    usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			s, err := k.shelf()
			if err != nil {
				return err
			}
			items, err := corpus.ReadBibliography(s.FS)
			if err != nil {
				return err
			}
			return curate.ExportCSL(k.stdout, items)
		},
	}
}

func (k *knowledgeApp) importCmd() *cobra.Command {
	var dry bool
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Take CSL-JSON, as Zotero exports it, into the bibliography",
		Long: `Take CSL-JSON, as Zotero exports it, into sources.yaml. A record with a known key,
link, PMID or DOI updates its row, which keeps its key; any other becomes a new
row. New rows, and rows whose link, PMID or DOI changed, are unchecked: nobody can
cite them until a curator has looked and set link_status and checked. "-" is
standard input.`,
		Example: "  baclobot knowledge import export.json --dir knowledge --dry-run",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE:    func(_ *cobra.Command, args []string) error { return k.importCSL(args[0], dry) },
	}
	cmd.Flags().BoolVar(&dry, "dry-run", false, "say what would change and write nothing")
	return cmd
}

func (k *knowledgeApp) importCSL(file string, dry bool) error {
	s, err := k.ownShelf()
	if err != nil {
		return err
	}
	incoming, ignored, err := k.readCSL(file)
	if err != nil {
		return err
	}
	have, err := corpus.ReadBibliography(s.FS)
	if err != nil {
		return err
	}
	m := curate.Merge(have, incoming)
	previous, err := fs.ReadFile(s.FS, corpus.SourcesFile)
	if err != nil {
		return fmt.Errorf("read %s: %w", s.file(corpus.SourcesFile), err)
	}
	text, err := corpus.EncodeBibliography(m.Items, previous)
	if err != nil {
		return err
	}
	if _, err := corpus.ParseSources(text); err != nil {
		return fmt.Errorf("nothing was written, since the bibliography would not load any more:\n%w", err)
	}
	var b strings.Builder
	for _, list := range []struct {
		what string
		keys []string
	}{{"added", m.Added}, {"changed", m.Changed}, {"ignored variables", ignored}} {
		if len(list.keys) > 0 {
			fmt.Fprintf(&b, "%s: %s\n", list.what, strings.Join(list.keys, ", "))
		}
	}
	fmt.Fprintf(&b, "%d added, %d changed, %d already so\n", len(m.Added), len(m.Changed), m.Same)
	if _, err := io.WriteString(k.stdout, b.String()); err != nil || dry {
		return err
	}
	return writeFile(s.file(corpus.SourcesFile), func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

func (k *knowledgeApp) readCSL(file string) ([]corpus.CSLItem, []string, error) {
	if file == "-" {
		return curate.ParseCSL(k.stdin)
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, nil, statusError{2, err}
	}
	items, ignored, err := curate.ParseCSL(f)
	return items, ignored, errors.Join(err, f.Close())
}
