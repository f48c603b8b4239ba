package library_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/text"
)

func find(t testing.TB, l *library.Library, c *corpus.Corpus, server, lang, question string) (library.Match, bool) {
	t.Helper()
	m, ok, err := l.Find(t.Context(), library.Query{Server: server, Question: question, Lang: lang, Corpus: c})
	require.NoError(t, err)
	return m, ok
}

func TestFind(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	approve := func(server, lang string, wordings ...string) string {
		t.Helper()
		a, err := l.Approve(t.Context(), c, "42", draft(t, c, server, "dopamine", lang, wordings...))
		require.NoError(t, err)
		return a.ID
	}
	both := draft(t, c, "1", "dopamine", "fr", "Pourquoi le baclofène augmente-t-il la dopamine ?")
	both.Wordings = append(both.Wordings, library.Wording{Lang: "en", Text: "Why does baclofen raise dopamine?"})
	twins, err := l.Approve(t.Context(), c, "42", both)
	require.NoError(t, err)
	receptor := approve("1", "fr", "Comment le baclofène agit-il sur le récepteur GABA-B ?")
	never := approve("1", "fr", "Pourquoi le baclofène ne marche-t-il pas chez tout le monde ?")

	cases := []struct{ lang, question, want string }{
		{"fr", "Pourquoi le baclofène augmente-t-il la dopamine ?", twins.ID},
		{"fr", "pourquoi le baclofene augmente la dopamine", twins.ID},
		{"fr", "pk le baclofène augmente la dopamine ??", twins.ID},
		{"en", "why does baclofen raise dopamine", twins.ID},
		{"", "Why does baclofen raise dopamine?", twins.ID},
		{"fr", "comment agit le baclofène sur les récepteurs gaba b", receptor},
		{"fr", "Pourquoi le baclofène ne marche pas chez tout le monde", never},
		// Close in its words, another question.
		{"fr", "Pourquoi le baclofène diminue-t-il la dopamine ?", ""},
		{"en", "Why does baclofen lower dopamine?", ""},
		{"fr", "Pourquoi le baclofène n'augmente-t-il pas la dopamine ?", ""},
		{"en", "Why doesn't baclofen raise dopamine?", ""},
		{"fr", "Comment le baclofène agit-il sur le récepteur GABA-A ?", ""},
		{"fr", "Pourquoi le baclofène marche-t-il chez tout le monde ?", ""},
		{"fr", "Pourquoi le baclofène augmente-t-il la dopamine et donne-t-il la nausée au volant ?", ""},
		{"fr", "baclofène", ""},
		{"fr", "pourquoi ?", ""},
		{"fr", "", ""},
		{"en", "Pourquoi le baclofène augmente-t-il la dopamine ?", ""},
	}
	for _, x := range cases {
		m, ok := find(t, l, c, "1", x.lang, x.question)
		assert.Equal(t, x.want != "", ok, "%s: %.2f with %q", x.question, m.Similarity, m.Wording.Text)
		assert.Equal(t, x.want, m.Approved.ID, x.question)
	}
	_, ok := find(t, l, c, "2", "fr", "Pourquoi le baclofène augmente-t-il la dopamine ?")
	assert.False(t, ok, "served only in the server that approved it")
	_, ok = find(t, l, c, "", "fr", "Pourquoi le baclofène augmente-t-il la dopamine ?")
	assert.False(t, ok)

	near, err := l.Near(t.Context(), library.Query{Server: "1", Question: "récepteur", Corpus: c}, 5)
	require.NoError(t, err)
	require.NotEmpty(t, near)
	assert.Equal(t, receptor, near[0].Approved.ID)
}

func TestFindTakesTheNewestOfEqualAnswers(t *testing.T) {
	c, now := shipped(t), newClock()
	l := open(t, library.Options{Now: now.now})
	for range 5 {
		now.pass(1e9)
		a, err := l.Approve(t.Context(), c, "42", draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?"))
		require.NoError(t, err)
		m, ok := find(t, l, c, "1", "fr", "que fait la dopamine")
		require.True(t, ok)
		assert.Equal(t, a.ID, m.Approved.ID)
	}
}

// TestFindOnAskedWordings measures the thresholds on the questions that the
// knowledge lists as asked: each passage is approved with one of its wordings,
// and all others, of every passage, are asked. A question that is answered by
// what was approved for another passage is a mistake; that few paraphrases are
// met is the price, and costs nothing but a search.
func TestFindOnAskedWordings(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	for _, p := range c.Passages() {
		if len(p.Asked) > 0 && len(p.Sentences[0].Cites) > 0 && !p.Sentences[0].Dose {
			_, err := l.Approve(t.Context(), c, "42", draftOn("1", p, p.Asked[0]))
			require.NoError(t, err)
		}
	}
	asked, met, wrong := 0, 0, 0
	var mistakes []string
	for _, p := range c.Passages() {
		for _, q := range p.Asked[min(1, len(p.Asked)):] {
			asked++
			m, ok := find(t, l, c, "1", p.Lang, q)
			switch {
			case !ok:
			case m.Approved.Passages[0].Passage == p.ID:
				met++
			default:
				wrong++
				mistakes = append(mistakes, fmt.Sprintf("%.2f %q got the answer to %q", m.Similarity, q, m.Wording.Text))
			}
		}
	}
	t.Logf("%d questions asked, %d met their answer, %d met another passage's", asked, met, wrong)
	assert.LessOrEqual(t, float64(wrong), 0.002*float64(asked), strings.Join(mistakes, "\n"))
	t.Log(strings.Join(mistakes, "\n"))
}

// TestFindOnSlips asks every wording again as it may arrive: without accents
// and punctuation, in capitals, with greetings around it.
func TestFindOnSlips(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	slips := []func(lang, q string) string{
		func(_, q string) string { return strings.ToUpper(q) },
		func(_, q string) string { return strings.Join(text.Words(q), " ") },
		func(lang, q string) string {
			if lang == "fr" {
				return "Bonjour à tous, " + q + " Merci d'avance !"
			}
			return "Hi all, " + q + " Thanks a lot!"
		},
	}
	asked, met := 0, 0
	for _, p := range c.Passages() {
		if len(p.Asked) == 0 || len(p.Sentences[0].Cites) == 0 || p.Sentences[0].Dose {
			continue
		}
		a, err := l.Approve(t.Context(), c, "42", draftOn(string(p.ID), p, p.Asked[0]))
		require.NoError(t, err)
		for _, slip := range slips {
			asked++
			if m, ok := find(t, l, c, string(p.ID), p.Lang, slip(p.Lang, p.Asked[0])); ok && m.Approved.ID == a.ID {
				met++
			}
		}
	}
	t.Logf("%d questions asked, %d met their answer", asked, met)
	assert.Greater(t, float64(met), 0.99*float64(asked))
}

// many approves n answers in server 1, on one passage after the other.
func many(b *testing.B, l *library.Library, c *corpus.Corpus, n int) {
	b.Helper()
	passages := c.Passages()
	for i, made := 0, 0; made < n; i++ {
		p := passages[i%len(passages)]
		if len(p.Sentences[0].Cites) == 0 || p.Sentences[0].Dose || len(p.Asked) == 0 {
			continue
		}
		_, err := l.Approve(b.Context(), c, "42", draftOn("1", p, p.Asked[i%len(p.Asked)]))
		require.NoError(b, err)
		made++
	}
}

// BenchmarkFind asks servers with more and more approved answers.
func BenchmarkFind(b *testing.B) {
	c := shipped(b)
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			l := open(b, library.Options{})
			many(b, l, c, n)
			find(b, l, c, "1", "fr", "Comment le baclofène agit-il sur la dopamine ?")
			b.ReportAllocs()
			for b.Loop() {
				find(b, l, c, "1", "fr", "Comment le baclofène agit-il sur la dopamine ?")
			}
		})
	}
}

// BenchmarkFindAfterAChange is the first question after a moderator approved
// something: the server's wordings are read and analysed anew.
func BenchmarkFindAfterAChange(b *testing.B) {
	c := shipped(b)
	l := open(b, library.Options{})
	many(b, l, c, 1000)
	list, err := l.ListApproved(b.Context(), "1")
	require.NoError(b, err)
	for b.Loop() {
		b.StopTimer()
		require.NoError(b, l.Retire(b.Context(), "1", list[0].ID))
		b.StartTimer()
		find(b, l, c, "1", "fr", "Comment le baclofène agit-il sur la dopamine ?")
	}
}

// BenchmarkStale is the look at 1,000 answers when the knowledge was loaded.
func BenchmarkStale(b *testing.B) {
	c := shipped(b)
	l := open(b, library.Options{})
	many(b, l, c, 1000)
	for b.Loop() {
		_, err := l.Stale(b.Context(), c)
		require.NoError(b, err)
	}
}
