package search_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"baclobot/internal/corpus"
	"baclobot/internal/search"
	"baclobot/internal/search/bm25"
	"baclobot/knowledge"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// twins returns a passage in both languages.
func twins(slug, claim, titleFR, textFR, titleEN, textEN string) []*corpus.Passage {
	make := func(lang, other, title, text string) *corpus.Passage {
		return &corpus.Passage{
			ID: corpus.PassageID("test#" + slug + "." + lang), Topic: "test", TopicTitle: "Test", Slug: slug, Lang: lang,
			Title: title, Sentences: []corpus.Sentence{{Text: text}}, Claims: []string{claim},
			Twin: corpus.PassageID("test#" + slug + "." + other),
		}
	}
	return []*corpus.Passage{make("fr", "en", titleFR, textFR), make("en", "fr", titleEN, textEN)}
}

func small() []*corpus.Passage {
	var out []*corpus.Passage
	out = append(out, twins("receptor", "C1", "Le récepteur GABA-B", "Le baclofène active le récepteur GABA-B, un frein lent des neurones.",
		"The GABA-B receptor", "Baclofen switches on the GABA-B receptor, a slow brake of neurons.")...)
	out = append(out, twins("dopamine", "C8", "La dopamine", "Dans le circuit de la récompense, il réduit la libération de dopamine.",
		"Dopamine", "In the reward circuit it lowers the release of dopamine.")...)
	out = append(out, twins("kidneys", "T4", "Les reins", "Les reins éliminent le baclofène ; la demi-vie est d'environ quatre heures.",
		"The kidneys", "The kidneys clear baclofen; its half-life is about four hours.")...)
	return append(out, twins("indifference", "C14", "L'indifférence", "Certains patients décrivent une indifférence à l'alcool.",
		"Indifference", "Some patients describe indifference to alcohol.")...)
}

func ids(t *testing.T, x *search.Index, q search.Query) []corpus.PassageID {
	t.Helper()
	r, err := x.Search(context.Background(), q)
	require.NoError(t, err)
	var out []corpus.PassageID
	for _, h := range r.Hits {
		out = append(out, h.Passage.ID)
	}
	return out
}

func TestSearchFindsWhatIsMeant(t *testing.T) {
	t.Parallel()
	x := search.New(small(), search.Options{})
	for _, c := range []struct{ lang, text, want string }{
		{"fr", "À quoi sert le récepteur GABA-B ?", "receptor"},
		{"fr", "a quoi sert le recepteur gaba b", "receptor"},
		{"fr", "GABAB c koi", "receptor"},
		{"fr", "récepteur gabab", "receptor"},
		{"en", "what is the gaba b receptor", "receptor"},
		{"fr", "la récompense et la dopamine", "dopamine"},
		{"fr", "recompance dopamine", "dopamine"},
		{"fr", "lindiference a lalcool", "indifference"},
		{"fr", "l'indifférence", "indifference"},
		{"en", "does it make you indiferent to alcohol", "indifference"},
		{"fr", "la demi vie et les reins", "kidneys"},
		{"fr", "my doctor parle de kidneys", "kidneys"},
		{"en", "DOPAMINE???", "dopamine"},
	} {
		got := ids(t, x, search.Query{Text: c.text, Lang: c.lang})
		if assert.NotEmpty(t, got, c.text) {
			assert.Equal(t, corpus.PassageID("test#"+c.want+"."+c.lang), got[0], c.text)
		}
	}
}

func TestSearchNamesTheLanguageAskedFor(t *testing.T) {
	t.Parallel()
	x := search.New(small(), search.Options{})
	assert.Equal(t, corpus.PassageID("test#dopamine.en"), ids(t, x, search.Query{Text: "la dopamine et la récompense", Lang: "en"})[0])

	alone := small()[:1]
	assert.Equal(t, []corpus.PassageID{"test#receptor.fr"}, ids(t, search.New(alone, search.Options{}), search.Query{Text: "GABA-B", Lang: "en"}),
		"a passage without a twin stands for itself")
}

func TestSearchCountsTwinsOnce(t *testing.T) {
	t.Parallel()
	x := search.New(small(), search.Options{})
	assert.Equal(t, 4, x.Len())
	got := ids(t, x, search.Query{Text: "baclofen baclofène dopamine alcohol alcool kidneys reins", Lang: "fr"})
	seen := map[string]bool{}
	for _, id := range got {
		slug := strings.TrimSuffix(strings.TrimSuffix(string(id), ".fr"), ".en")
		assert.False(t, seen[slug], "%s twice", slug)
		seen[slug] = true
	}
}

func TestSearchUsesTheGlossaryAcrossLanguages(t *testing.T) {
	t.Parallel()
	var english []*corpus.Passage
	for _, p := range small() {
		if p.Lang == "en" {
			english = append(english, p)
		}
	}
	glossary := corpus.Glossary{{Key: "reward", FR: []string{"récompense", "circuit du plaisir"}, EN: []string{"reward", "reward circuit"}}}
	x := search.New(english, search.Options{Glossary: glossary})
	assert.Equal(t, corpus.PassageID("test#dopamine.en"), ids(t, x, search.Query{Text: "le circuit du plaisir", Lang: "fr"})[0])
}

func TestFollowUpRemembersTheQuestionBefore(t *testing.T) {
	t.Parallel()
	x := search.New(small(), search.Options{})
	got := ids(t, x, search.Query{Text: "et pourquoi ?", Previous: "quel effet sur la dopamine ?", Lang: "fr"})
	require.NotEmpty(t, got)
	assert.Equal(t, corpus.PassageID("test#dopamine.fr"), got[0])
	got = ids(t, x, search.Query{Text: "et pour les reins ?", Previous: "quel effet sur la dopamine ?", Lang: "fr"})
	assert.Equal(t, corpus.PassageID("test#kidneys.fr"), got[0], "the new question weighs more")
}

func TestLongMessageIsReducedToItsQuestion(t *testing.T) {
	t.Parallel()
	x := search.New(small(), search.Options{})
	story := "Bonjour à tous, je suis nouvelle ici. Mon frère a des soucis de reins et la famille parle sans cesse d'alcool, de patients, d'heures d'attente. " +
		"Nous avons vu trois services en deux mois. Que fait ce médicament sur la dopamine ?"
	assert.Equal(t, corpus.PassageID("test#dopamine.fr"), ids(t, x, search.Query{Text: story, Lang: "fr"})[0])
}

func TestSearchEdges(t *testing.T) {
	t.Parallel()
	empty := search.New(nil, search.Options{})
	r, err := empty.Search(context.Background(), search.Query{Text: "dopamine", Lang: "fr"})
	assert.NoError(t, err)
	assert.Equal(t, search.Result{}, r)

	x := search.New(small(), search.Options{})
	for _, s := range []string{"", "???", "😀😀", "\x00\xff", "de la le les", strings.Repeat("a", 10_000), strings.Repeat("dopamine ", 5000)} {
		r, err := x.Search(context.Background(), search.Query{Text: s, Lang: "fr"})
		assert.NoError(t, err)
		assert.True(t, r.Answerable >= 0 && r.Answerable <= 1)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = x.Search(ctx, search.Query{Text: "dopamine", Lang: "fr"})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestWorkersDoNotChangeTheRanking(t *testing.T) {
	t.Parallel()
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	one := search.New(c.Passages(), search.Options{Glossary: c.Glossary(), Workers: 1})
	many := search.New(c.Passages(), search.Options{Glossary: c.Glossary(), Workers: 5})
	for _, q := range []string{"coman sa marche", "Pourquoi la dopamine baisse-t-elle ?", "is it GABA-A or GABA-B", "sevrag alcol"} {
		a, err := one.Search(context.Background(), search.Query{Text: q, Lang: "fr"})
		require.NoError(t, err)
		b, err := many.Search(context.Background(), search.Query{Text: q, Lang: "fr"})
		require.NoError(t, err)
		assert.Equal(t, a, b, q)
	}
}

// version returns a corpus of one passage per number whose texts all name the
// version, so that a mixture shows.
func version(n int) []*corpus.Passage {
	var out []*corpus.Passage
	for i := range 20 {
		out = append(out, &corpus.Passage{
			ID: corpus.PassageID(fmt.Sprintf("v%d#p%d.fr", n, i)), Lang: "fr", Title: fmt.Sprint("Titre ", i),
			Sentences: []corpus.Sentence{{Text: fmt.Sprintf("La dopamine, passage %d.", i)}},
		})
	}
	return out
}

func TestReloadUnderLoad(t *testing.T) {
	t.Parallel()
	const reloads, queries, readers = 100, 10_000, 4
	live := search.NewLive(search.New(version(0), search.Options{}))
	var wg sync.WaitGroup
	wg.Go(func() {
		for n := range reloads {
			live.Swap(search.New(version(n+1), search.Options{}))
		}
	})
	mixed := make(chan string, readers)
	for range readers {
		wg.Go(func() {
			for range queries / readers {
				r, err := live.Search(context.Background(), search.Query{Text: "la dopamine", Lang: "fr"})
				if err != nil || len(r.Hits) == 0 {
					mixed <- fmt.Sprint("failed: ", err)
					return
				}
				want, _, _ := strings.Cut(string(r.Hits[0].Passage.ID), "#")
				for _, h := range r.Hits {
					if got, _, _ := strings.Cut(string(h.Passage.ID), "#"); got != want {
						mixed <- want + " with " + got
						return
					}
				}
			}
		})
	}
	wg.Wait()
	close(mixed)
	for m := range mixed {
		t.Error(m)
	}
}

func FuzzSearch(f *testing.F) {
	x := search.New(small(), search.Options{})
	for _, s := range []string{"GABA-B ?", "c koi lindiference", "\xff", "[x](https://example.org)", "a\nb\nc?", "ѕuі"} {
		f.Add(s, "fr", "")
	}
	f.Fuzz(func(t *testing.T, s, lang, previous string) {
		q := search.Query{Text: s, Lang: lang, Previous: previous}
		a, err := x.Search(context.Background(), q)
		require.NoError(t, err)
		b, err := x.Search(context.Background(), q)
		require.NoError(t, err)
		assert.Equal(t, a, b, "the same question gets the same result")
		assert.True(t, a.Answerable >= 0 && a.Answerable <= 1)
	})
}

func TestSnapshotRanksAlike(t *testing.T) {
	t.Parallel()
	passages := small()
	x := search.New(passages, search.Options{})
	path := filepath.Join(t.TempDir(), "index")
	require.NoError(t, x.SaveFile(path))
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	got, err := search.Open(bytes.NewReader(data), passages, search.Options{})
	require.NoError(t, err)
	for _, q := range []string{"la recompance", "GABA B", "lindiference", "kidneys"} {
		want, err := x.Search(context.Background(), search.Query{Text: q, Lang: "fr"})
		require.NoError(t, err)
		have, err := got.Search(context.Background(), search.Query{Text: q, Lang: "fr"})
		require.NoError(t, err)
		assert.Equal(t, want, have, q)
	}
	_, err = search.Open(bytes.NewReader(data), passages[2:], search.Options{})
	assert.ErrorIs(t, err, search.ErrStale)
	for i := len(data) - 1; i > 40; i -= 13 {
		_, err = search.Open(bytes.NewReader(data[:i]), passages, search.Options{})
		assert.ErrorIs(t, err, bm25.ErrDamaged, "cut at %d", i)
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	assert.Len(t, entries, 1, "no temporary file is left")
}
