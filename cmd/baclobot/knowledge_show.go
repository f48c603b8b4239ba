package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"baclobot/internal/corpus"
)

func (k *knowledgeApp) showCmd() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Print a passage, a source or a term as curators see it",
		Long: `Print a passage with its sentences, their sources and the ways of asking, figures
included; or a source of the bibliography, or a term of the glossary. A passage
id without its language prints both twins; a topic lists its passages.`,
		Example: `  baclobot knowledge show dopamine
  baclobot knowledge show dopamine#dopamine-brake.fr
  baclobot knowledge show cruz-2004`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return k.show(args[0], asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func (k *knowledgeApp) show(id string, asJSON bool) error {
	s, err := k.shelf()
	if err != nil {
		return err
	}
	c, err := s.load()
	if err != nil {
		return err
	}
	found := find(c, id)
	if len(found) == 0 {
		return statusError{2, fmt.Errorf("nothing is called %q; topics are %s", id, strings.Join(topicIDs(c), ", "))}
	}
	if asJSON {
		return printJSON(k.stdout, found)
	}
	var b strings.Builder
	for i, v := range found {
		if i > 0 {
			b.WriteByte('\n')
		}
		switch v := v.(type) {
		case *corpus.Passage:
			describePassage(&b, v, s)
		case corpus.Source:
			describeSource(&b, v)
		case corpus.Term:
			describeTerm(&b, v)
		}
	}
	_, err = io.WriteString(k.stdout, b.String())
	return err
}

// find returns the passages, sources and terms that an id may mean.
func find(c *corpus.Corpus, id string) []any {
	out := []any{}
	for _, p := range c.Passages() {
		bare := strings.TrimSuffix(string(p.ID), "."+p.Lang)
		if id == string(p.ID) || id == bare || id == p.Topic || id == p.Slug {
			out = append(out, p)
		}
	}
	if src, ok := c.Source(corpus.SourceKey(id)); ok {
		out = append(out, src)
	}
	if t, ok := c.Glossary().Find(id); ok {
		out = append(out, t)
	}
	return out
}

func topicIDs(c *corpus.Corpus) []string {
	var out []string
	for _, t := range c.Topics("fr") {
		out = append(out, t.ID)
	}
	slices.Sort(out)
	return out
}

func describePassage(b *strings.Builder, p *corpus.Passage, s shelf) {
	fmt.Fprintf(b, "%s  %s\n", p.ID, p.Title)
	fmt.Fprintf(b, "  %s:%d-%d  claims %s  evidence %s  reviewed %s\n",
		s.file(p.Path), p.Lines.First, p.Lines.Last, strings.Join(p.Claims, ", "), p.Evidence, p.Reviewed.Format("2006-01-02"))
	for i, sentence := range p.Sentences {
		keys := make([]string, len(sentence.Cites))
		for j, key := range sentence.Cites {
			keys[j] = string(key)
		}
		mark := ""
		if sentence.Dose {
			mark = "  (holds a figure: never shown to members)"
		}
		inherited := ""
		if !sentence.Own {
			inherited = " of the passage"
		}
		fmt.Fprintf(b, "  %d. %s\n     [%s]%s%s\n", i+1, sentence.Text, strings.Join(keys, "; "), inherited, mark)
	}
	for _, q := range p.Asked {
		fmt.Fprintf(b, "  asked: %s\n", q)
	}
}

func describeSource(b *strings.Builder, s corpus.Source) {
	fmt.Fprintf(b, "%s  %s\n", s.Key, s.Title)
	var names []string
	for _, n := range s.Authors {
		names = append(names, strings.TrimSpace(n.Family+" "+n.Given+n.Literal))
	}
	for _, row := range [][2]string{
		{"authors", strings.Join(names, "; ")}, {"in", s.Container}, {"kind", string(s.Kind)}, {"language", s.Lang},
		{"DOI", s.DOI}, {"PMID", s.PMID}, {"link", s.URL}, {"link_status", s.LinkStatus},
	} {
		if row[1] != "" {
			fmt.Fprintf(b, "  %s: %s\n", row[0], row[1])
		}
	}
	if s.Year > 0 {
		fmt.Fprintf(b, "  year: %d\n", s.Year)
	}
	if !s.Checked.IsZero() {
		fmt.Fprintf(b, "  checked: %s\n", s.Checked.Format("2006-01-02"))
	}
	if s.FreeToRead {
		b.WriteString("  free to read\n")
	}
	if !s.Citable() {
		b.WriteString("  must not be cited\n")
	}
}

func describeTerm(b *strings.Builder, t corpus.Term) {
	fmt.Fprintf(b, "%s  %s / %s\n", t.Key, strings.Join(t.FR, ", "), strings.Join(t.EN, ", "))
	if len(t.Also) > 0 {
		fmt.Fprintf(b, "  also: %s\n", strings.Join(t.Also, ", "))
	}
	if t.Definition.FR != "" {
		fmt.Fprintf(b, "  %s\n  %s\n", t.Definition.FR, t.Definition.EN)
	}
}
