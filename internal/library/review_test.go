package library_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
)

func TestStatsTellNothingUnderFive(t *testing.T) {
	ctx, now := t.Context(), newClock()
	l := open(t, library.Options{Now: now.now})
	opinions := func(n int, o library.Opinion) {
		t.Helper()
		for range n {
			require.NoError(t, l.CountOpinion(ctx, o))
		}
	}
	opinions(6, library.Opinion{Server: "1", Helpful: true, Mode: "extract", Lang: "fr", Topic: "dopamine"})
	opinions(3, library.Opinion{Server: "1", Helpful: true, Mode: "summary", Lang: "en"})
	opinions(7, library.Opinion{Server: "1", Mode: "extract", Lang: "fr"})
	opinions(5, library.Opinion{Server: "1", Reason: "unclear", Mode: "extract", Lang: "fr"})
	opinions(4, library.Opinion{Server: "1", Reason: "wrong", Mode: "extract", Lang: "fr"})
	opinions(4, library.Opinion{Server: "2", Helpful: true})
	for range 8 {
		require.NoError(t, l.CountReply(ctx, library.Reply{Server: "1", Action: "answer", Mode: "extract", Lang: "fr"}))
	}
	require.NoError(t, l.CountReply(ctx, library.Reply{Server: "1", Action: "crisis", Mode: "fixed", Lang: "fr"}))

	s, err := l.Stats(ctx, "1", false, 7)
	require.NoError(t, err)
	assert.Equal(t, library.Stats{
		Days: 7, Replies: map[string]library.Count{"answer": 8}, Helpful: 9, NotHelpful: 7,
		Reasons: map[string]library.Count{"unclear": 5}, Approved: map[string]library.Count{},
	}, s)
	assert.Equal(t, "9", s.Helpful.String())
	assert.Equal(t, "< 5", s.Gaps.String())
	s, err = l.Stats(ctx, "2", false, 7)
	require.NoError(t, err)
	assert.Zero(t, s.Helpful)
	s, err = l.Stats(ctx, "", true, 7)
	require.NoError(t, err)
	assert.Equal(t, library.Count(13), s.Helpful)

	now.pass(7 * 24 * time.Hour)
	s, err = l.Stats(ctx, "1", false, 7)
	require.NoError(t, err)
	assert.Zero(t, s.Helpful, "the week is over")
	s, err = l.Stats(ctx, "1", false, 8)
	require.NoError(t, err)
	assert.Equal(t, library.Count(9), s.Helpful)
}

func TestReports(t *testing.T) {
	ctx, now := t.Context(), newClock()
	l := open(t, library.Options{Now: now.now})
	about := []corpus.PassageID{"dopamine#brake-on-dopamine.fr"}
	id, err := l.FileReport(ctx, "42", library.Report{Server: "1", Reason: "wrong", Passages: about, Words: "Le lien ne marche pas."}, true)
	require.NoError(t, err)
	now.pass(time.Hour)
	_, err = l.FileReport(ctx, "43", library.Report{Server: "1", Reason: "Free text is no code", Words: "not agreed"}, false)
	require.NoError(t, err)

	got, err := l.Reports(ctx, "1")
	require.NoError(t, err)
	require.Len(t, got, 2)
	at := newClock().at
	assert.Equal(t, library.Report{ID: id, Server: "1", Reason: "wrong", Passages: about, Words: "Le lien ne marche pas.",
		At: at, Expires: at.Add(library.WordsKept)}, got[0])
	assert.Equal(t, "other", got[1].Reason)
	assert.Empty(t, got[1].Words)
	assert.ErrorIs(t, l.CloseReport(ctx, "2", id), library.ErrNotFound)

	now.pass(library.WordsKept - time.Hour)
	got, err = l.Reports(ctx, "1")
	require.NoError(t, err)
	assert.Len(t, got, 1, "not shown once its time is over, erased or not")
	e, err := l.Expire(ctx, now.now())
	require.NoError(t, err)
	assert.Equal(t, library.Expired{Words: 1}, e)
	require.NoError(t, l.CloseReport(ctx, "1", got[0].ID))
}

func TestGapsHoldWordsOfTheKnowledgeAlone(t *testing.T) {
	ctx, c, now := t.Context(), shipped(t), newClock()
	l := open(t, library.Options{Now: now.now})
	ask := func(words, user string, agreed bool) string {
		t.Helper()
		id, err := l.RecordGap(ctx, c, library.Unanswered{Server: "1", Lang: "fr", Text: words, User: user, Agreed: agreed,
			Topics: []string{"dopamine", "no-such-topic", "amygdala"}})
		require.NoError(t, err)
		return id
	}
	// Names, towns, ages and doses are no words of the knowledge.
	first := ask("Moi Zébulon Quiprefix, 47 ans, de Trifouillis, la dopamine avec 30 mg ?", "42", false)
	now.pass(24 * time.Hour)
	assert.Equal(t, first, ask("et la dopamine alors", "42", false), "the same group")
	other := ask("la dopamine et l'amygdale ?", "42", true)
	assert.NotEqual(t, first, other)

	gaps, err := l.Gaps(ctx, "1")
	require.NoError(t, err)
	require.Len(t, gaps, 2)
	assert.Equal(t, library.Gap{ID: first, Server: "1", Lang: "fr", Topics: []string{"dopamine", "amygdala"},
		Terms: gaps[0].Terms, Count: 2, First: "2026-03-01", Last: "2026-03-02"}, gaps[0])
	assert.Equal(t, []string{"dopamine"}, gaps[0].Terms)
	assert.Empty(t, gaps[1].Wordings, "the member agreed, the server did not")

	_, err = l.Set(ctx, "1", "9", library.FieldKeepUnanswered, "yes")
	require.NoError(t, err)
	assert.Equal(t, other, ask("La dopamine et l'amygdale ?", "42", true))
	assert.Equal(t, other, ask("l'amygdale, la dopamine", "43", false))
	gaps, err = l.Gaps(ctx, "1")
	require.NoError(t, err)
	assert.Equal(t, other, gaps[0].ID, "the most asked first")
	assert.Equal(t, []string{"La dopamine et l'amygdale ?"}, gaps[0].Wordings)

	assert.ErrorIs(t, l.ResolveGap(ctx, "9", "2", other), library.ErrNotFound)
	require.NoError(t, l.ResolveGap(ctx, "9", "1", other))
	gaps, err = l.Gaps(ctx, "1")
	require.NoError(t, err)
	assert.Len(t, gaps, 1)
	assert.Equal(t, other, ask("la dopamine et l'amygdale", "42", false))
	gaps, err = l.Gaps(ctx, "1")
	require.NoError(t, err)
	require.Len(t, gaps, 2, "asked again, so it is open again")
	assert.Empty(t, gaps[0].Wordings)

	_, err = l.Expire(ctx, now.now().AddDate(2, 0, 0))
	require.NoError(t, err)
	gaps, err = l.Gaps(ctx, "1")
	require.NoError(t, err)
	assert.Empty(t, gaps)
}

func TestWordingsOfGapsExpire(t *testing.T) {
	ctx, c, now := t.Context(), shipped(t), newClock()
	l := open(t, library.Options{Now: now.now})
	_, err := l.Set(ctx, "1", "9", library.FieldKeepUnanswered, "yes")
	require.NoError(t, err)
	_, err = l.RecordGap(ctx, c, library.Unanswered{Server: "1", Lang: "fr", Text: "La dopamine ?", User: "42", Agreed: true})
	require.NoError(t, err)
	now.pass(library.WordsKept)
	e, err := l.Expire(ctx, now.now())
	require.NoError(t, err)
	assert.Equal(t, 1, e.Words)
	gaps, err := l.Gaps(ctx, "1")
	require.NoError(t, err)
	require.Len(t, gaps, 1, "the count stays")
	assert.Empty(t, gaps[0].Wordings)
}

func TestTheModelBudgetIsKept(t *testing.T) {
	ctx, now := t.Context(), newClock()
	o := library.Options{Path: strings.TrimSuffix(t.TempDir(), "/") + "/library.db", Now: now.now}
	l := open(t, o)
	none, err := l.Spent(ctx, "2026-03-01")
	require.NoError(t, err)
	assert.Zero(t, none)
	_, err = l.AddSpend(ctx, "2026-03-01", library.Spend{Tokens: 1000, Cost: 70})
	require.NoError(t, err)
	total, err := l.AddSpend(ctx, "2026-03-01", library.Spend{Tokens: -400, Cost: -20})
	require.NoError(t, err)
	assert.Equal(t, library.Spend{Tokens: 600, Cost: 50}, total)
	_, err = l.AddSpend(ctx, "2026-03-02", library.Spend{Tokens: 1})
	require.NoError(t, err)
	require.NoError(t, l.Close())

	l = open(t, o)
	kept, err := l.Spent(ctx, "2026-03-01")
	require.NoError(t, err)
	assert.Equal(t, total, kept)
	_, err = l.Expire(ctx, now.now().AddDate(0, 0, 60))
	require.NoError(t, err)
	kept, err = l.Spent(ctx, "2026-03-01")
	require.NoError(t, err)
	assert.Zero(t, kept)
}
