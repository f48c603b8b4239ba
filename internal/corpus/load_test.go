package corpus_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

func TestEmbeddedKnowledgeLoads(t *testing.T) {
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	for _, p := range c.Passages() {
		twin, ok := c.Twin(p.ID)
		require.True(t, ok, p.ID)
		assert.Equal(t, p.ID, twin.Twin)
		assert.NotEmpty(t, p.Sentences, p.ID)
		for _, s := range p.Sentences {
			assert.NotEmpty(t, s.Cites, "%s: %s", p.ID, s.Text)
			assert.NotContains(t, s.Text, "@")
			for _, key := range s.Cites {
				src, ok := c.Source(key)
				require.True(t, ok, key)
				assert.True(t, src.Citable(), key)
			}
		}
	}
	for _, s := range c.Sources() {
		assert.False(t, corpus.HasDose(s.TitleIn("fr")), s.Key)
	}
}

func TestLoadReadsPassages(t *testing.T) {
	c, err := corpus.Load(soundFolder().fs())
	require.NoError(t, err)

	p, ok := c.Passage("brake#slow-brake.fr")
	require.True(t, ok)
	all := []corpus.SourceKey{"study-2001", "contact-fr-line"}
	assert.Equal(t, []corpus.Sentence{
		{Text: "Le baclofène active un frein.", Cites: all[:1], Own: true, Line: 23, Column: 1},
		{Text: "La protéine G.", Cites: all, Line: 23, Column: 45},
		{Text: "Le frein est lent, p. ex. chez le rat.", Cites: all, Own: true, Line: 23, Column: 60},
	}, p.Sentences)
	assert.Equal(t, all, p.Sources)
	assert.Equal(t, corpus.Span{First: 21, Last: 24}, p.Lines)
	assert.Equal(t, []string{"Comment le frein marche-t-il ?", "c'est quoi le frein"}, p.Asked)
	assert.Equal(t, []string{"C1", "T1"}, p.Claims)
	assert.Equal(t, corpus.Animal, p.Evidence)
	assert.Equal(t, corpus.PassageID("brake#slow-brake.en"), p.Twin)
	assert.Equal(t, "Le frein", p.TopicTitle)
	assert.Equal(t, "Un frein lent", p.Title)

	var ids []corpus.PassageID
	for _, p := range c.Passages() {
		ids = append(ids, p.ID)
	}
	assert.Equal(t, []corpus.PassageID{"brake#slow-brake.fr", "brake#ceiling.fr", "brake#slow-brake.en", "brake#ceiling.en"}, ids)

	ceiling, _ := c.Passage("brake#ceiling.en")
	assert.True(t, ceiling.Regulatory)
	assert.Equal(t, []bool{false, true}, []bool{ceiling.Sentences[0].Dose, ceiling.Sentences[1].Dose})
}

func TestLoadReadsSourcesAndContacts(t *testing.T) {
	c, err := corpus.Load(soundFolder().fs())
	require.NoError(t, err)

	study, ok := c.Source("study-2001")
	require.True(t, ok)
	assert.Equal(t, []corpus.Name{{Family: "de Vries", Given: "A"}, {Literal: "et al."}}, study.Authors)
	assert.Equal(t, 2001, study.Year)
	assert.True(t, study.FreeToRead)
	assert.Equal(t, "2026-11-23", study.Checked.Format("2006-01-02"))

	label, _ := c.Source("label-10")
	assert.Equal(t, "Tablets", label.TitleIn("en"))

	line, ok := c.Source("contact-fr-line")
	require.True(t, ok)
	assert.Equal(t, corpus.KindContact, line.Kind)
	assert.True(t, line.Citable())
	assert.Equal(t, "Listening line", line.TitleIn("en"))
	_, ok = c.Source("contact-ca-qc-line")
	assert.False(t, ok, "a contact without a link is no source")

	shown := []bool{c.Contacts()[0].Shown(), c.Contacts()[1].Shown()}
	assert.Equal(t, []bool{true, false}, shown)

	term, ok := c.Glossary().Find("gaba-b")
	require.True(t, ok)
	assert.True(t, term.Entity)
	assert.Equal(t, []string{"GABA-B receptor"}, term.Forms("en"))
}

func TestLoadWithoutGlossary(t *testing.T) {
	f := soundFolder()
	delete(f, "glossary.yaml")
	c, err := corpus.Load(f.fs())
	require.NoError(t, err)
	assert.Empty(t, c.Glossary())
}

func TestVersionFollowsContent(t *testing.T) {
	load := func(f folder) string {
		c, err := corpus.Load(f.fs())
		require.NoError(t, err)
		return c.Version()
	}
	base := load(soundFolder())
	assert.Equal(t, base, load(soundFolder()))
	assert.NotEqual(t, base, load(soundFolder().with(t, "brake.fr.md", "active un frein", "actionne un frein")))
	assert.NotEqual(t, base, load(soundFolder().with(t, "sources.yaml", "brakes", "braking")))
}

func TestContactsSurviveABrokenFolder(t *testing.T) {
	f := soundFolder()
	f["brake.fr.md"] = "broken"
	f["sources.yaml"] = "{"
	_, err := corpus.Load(f.fs())
	require.Error(t, err)
	contacts, err := corpus.LoadContacts(f.fs())
	require.NoError(t, err)
	assert.Len(t, contacts, 2)
	_, err = corpus.LoadSources(f.fs())
	assert.Error(t, err)
}

func TestEditorsHabitsAreTolerated(t *testing.T) {
	f := soundFolder()
	want, err := corpus.Load(f.fs())
	require.NoError(t, err)
	crlf := make(fstest.MapFS)
	for name, text := range f {
		crlf[name] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(text, "\n", "\r\n"))}
	}
	got, err := corpus.Load(crlf)
	require.NoError(t, err)
	assert.Equal(t, want.Passages(), got.Passages())
	assert.Equal(t, want.Version(), got.Version())
}

// TestExampleOfTheReadmeLoads: what curators are told to write is right.
func TestExampleOfTheReadmeLoads(t *testing.T) {
	readme, err := knowledge.FS.ReadFile("README.md")
	require.NoError(t, err)
	f := folder{}
	for _, name := range []string{"sources.yaml", "contacts.yaml"} {
		raw, err := knowledge.FS.ReadFile(name)
		require.NoError(t, err)
		f[name] = string(raw)
	}
	blocks := strings.Split(string(readme), "```markdown\n")
	require.Len(t, blocks, 3)
	for i, name := range []string{"exemple.fr.md", "exemple.en.md"} {
		f[name], _, _ = strings.Cut(blocks[i+1], "```")
	}
	c, err := corpus.Load(f.fs())
	require.NoError(t, err)
	assert.Len(t, c.Passages(), 2)
}
