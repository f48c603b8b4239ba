package library_test

import (
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
)

// trace looks for words in every file of a folder, the log of SQLite included,
// as they are and in base64.
func trace(t *testing.T, dir string, words ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, e := range entries {
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		raw = bytes.ToLower(raw)
		for _, w := range words {
			forms := []string{w, base64.StdEncoding.EncodeToString([]byte(w)), base64.RawStdEncoding.EncodeToString([]byte(w))}
			for _, form := range forms {
				assert.False(t, bytes.Contains(raw, bytes.ToLower([]byte(form))), "%s holds a trace of %q", e.Name(), w)
			}
		}
	}
}

const (
	canary = "Zyxqueen"           // a word that no knowledge has
	member = "918273645546372819" // id of a member
	mod    = "564738291928374655" // id of a moderator
)

// use does with a library whatever can be done with a question at hand.
func use(t *testing.T, l *library.Library, c *corpus.Corpus, question string) library.Approved {
	t.Helper()
	ctx := t.Context()
	d := draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?")
	_, err := l.Set(ctx, "1", mod, library.FieldKeepUnanswered, "yes")
	require.NoError(t, err)
	require.NoError(t, l.RecordShared(ctx, c, library.Shared{Message: "100", Channel: "10", Server: "1", Lang: "fr",
		Origin: library.OriginExtract, Sentences: d.Texts[0].Sentences}))
	d.Pin = &library.Place{Channel: "10", Message: "100"}
	a, err := l.Approve(ctx, c, mod, d)
	require.NoError(t, err)
	_, _, err = l.Find(ctx, library.Query{Server: "1", Question: question, Corpus: c})
	require.NoError(t, err)
	_, err = l.Near(ctx, library.Query{Server: "1", Question: question, Corpus: c}, 5)
	require.NoError(t, err)
	require.NoError(t, l.CountOpinion(ctx, library.Opinion{Server: "1", Reason: question, Mode: question, Lang: question, Topic: question}))
	require.NoError(t, l.CountReply(ctx, library.Reply{Server: "1", Action: question, Mode: question, Lang: question}))
	for _, agreed := range []bool{false, true} {
		_, err = l.FileReport(ctx, member, library.Report{Server: "1", Reason: question, Words: question}, agreed)
		require.NoError(t, err)
		gap, err := l.RecordGap(ctx, c, library.Unanswered{Server: "1", Lang: "fr", Text: question, Topics: []string{question}, User: member, Agreed: agreed})
		require.NoError(t, err)
		require.NotEmpty(t, gap)
	}
	_, err = l.Gaps(ctx, "1")
	require.NoError(t, err)
	return a
}

// TestNoTraceOfAQuestion uses everything with a question that holds a canary,
// and with consent where there is any, and looks into the files, while they
// are open and after.
func TestNoTraceOfAQuestion(t *testing.T) {
	dir := t.TempDir()
	l := open(t, library.Options{Path: filepath.Join(dir, "library.db")})
	a := use(t, l, shipped(t), canary+" a demandé: le baclofène et la dopamine")
	assert.NotEmpty(t, a.By)
	trace(t, dir, canary, member, mod)
	copied := t.TempDir()
	require.NoError(t, l.Backup(t.Context(), filepath.Join(copied, "copy.db")))
	trace(t, copied, canary, member, mod)
	require.NoError(t, l.Close())
	trace(t, dir, canary, member, mod)
}

// TestForgetLeavesNoResidue: neither the hash of a user nor the row that held
// their words can be found in the files, the log of SQLite included.
func TestForgetLeavesNoResidue(t *testing.T) {
	dir, c := t.TempDir(), shipped(t)
	l := open(t, library.Options{Path: filepath.Join(dir, "library.db")})
	a := use(t, l, c, canary)
	reports, err := l.Reports(t.Context(), "1")
	require.NoError(t, err)
	require.Len(t, reports, 2)
	gaps, err := l.Gaps(t.Context(), "1")
	require.NoError(t, err)
	require.Len(t, gaps[0].Wordings, 1)

	n, err := l.Forget(t.Context(), member)
	require.NoError(t, err)
	assert.Equal(t, 3, n, "two reports and one wording")
	reports, err = l.Reports(t.Context(), "1")
	require.NoError(t, err)
	assert.Empty(t, reports)
	gaps, err = l.Gaps(t.Context(), "1")
	require.NoError(t, err)
	assert.Empty(t, gaps[0].Wordings)
	n, err = l.Forget(t.Context(), member)
	require.NoError(t, err)
	assert.Zero(t, n)

	n, err = l.Forget(t.Context(), mod)
	require.NoError(t, err)
	assert.Equal(t, 4, n, "a setting, its log, an answer, a pin")
	trace(t, dir, a.By)
	left, err := l.Approved(t.Context(), "1", a.ID)
	require.NoError(t, err)
	assert.Equal(t, library.Active, left.State, "the decision stays")
	assert.Empty(t, left.By)
	m, ok, err := l.Find(t.Context(), library.Query{Server: "1", Question: "Que fait la dopamine ?", Corpus: c})
	require.NoError(t, err)
	require.True(t, ok)
	assert.Empty(t, m.Approved.By, "in memory neither")
}

func TestPurgeLeavesNoResidue(t *testing.T) {
	dir, c := t.TempDir(), shipped(t)
	l := open(t, library.Options{Path: filepath.Join(dir, "library.db")})
	const server = "777888999000111222"
	d := draft(t, c, server, "dopamine", "fr", "Que fait la dopamine ?")
	d.Pin = &library.Place{Channel: "10", Message: "200"}
	a, err := l.Approve(t.Context(), c, mod, d)
	require.NoError(t, err)
	use(t, l, c, "la dopamine")
	for range 30 {
		_, err := l.Set(t.Context(), server, mod, library.FieldCountry, "CH")
		require.NoError(t, err)
		require.NoError(t, l.CountOpinion(t.Context(), library.Opinion{Server: server}))
		require.NoError(t, l.CountReply(t.Context(), library.Reply{Server: server}))
		_, err = l.FileReport(t.Context(), member, library.Report{Server: server, Words: "left"}, true)
		require.NoError(t, err)
		_, err = l.RecordGap(t.Context(), c, library.Unanswered{Server: server, Text: "la dopamine", User: member, Agreed: true})
		require.NoError(t, err)
	}
	require.ErrorIs(t, l.Purge(t.Context(), ""), library.ErrServer)
	require.NoError(t, l.Purge(t.Context(), server))
	trace(t, dir, server, a.ID)
	s, err := l.Settings(t.Context(), server)
	require.NoError(t, err)
	assert.Empty(t, s.Country)
	_, ok, err := l.Find(t.Context(), library.Query{Server: server, Question: "Que fait la dopamine ?", Corpus: c})
	require.NoError(t, err)
	assert.False(t, ok)
	list, err := l.ListApproved(t.Context(), "1")
	require.NoError(t, err)
	assert.Len(t, list, 1, "other servers keep theirs")
}
