package library_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
)

func TestSharedAnswers(t *testing.T) {
	c, now := shipped(t), newClock()
	l := open(t, library.Options{Now: now.now})
	d := draft(t, c, "1", "dopamine", "fr")
	s := library.Shared{Message: "100", Channel: "10", Server: "1", Lang: "fr", Origin: library.OriginSummary, Sentences: d.Texts[0].Sentences}
	require.NoError(t, l.RecordShared(t.Context(), c, s))

	got, err := l.Shared(t.Context(), "1", "100")
	require.NoError(t, err)
	p, _ := c.Passage(s.Sentences[0].Passages[0])
	s.Sources, s.PostedAt = s.Sentences[0].Sources, now.now()
	s.Passages = got.Passages
	assert.Equal(t, s, got)
	require.Len(t, got.Passages, 1)
	assert.Equal(t, library.Hash(p), got.Passages[0].Hash)

	_, err = l.Shared(t.Context(), "2", "100")
	assert.ErrorIs(t, err, library.ErrNotFound, "another server cannot reach it")
	s.Sentences = []library.Sentence{{Text: "Sans source."}}
	s.Sources = nil
	assert.ErrorIs(t, l.RecordShared(t.Context(), c, s), library.ErrNoSource)

	e, err := l.Expire(t.Context(), now.now().Add(library.SharedKept-1e9))
	require.NoError(t, err)
	assert.Zero(t, e.Shared)
	e, err = l.Expire(t.Context(), now.now().Add(library.SharedKept))
	require.NoError(t, err)
	assert.Equal(t, 1, e.Shared)
	_, err = l.Shared(t.Context(), "1", "100")
	assert.ErrorIs(t, err, library.ErrNotFound)
}

func TestApproveRefuses(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	good := func() library.Draft { return draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?") }
	say := func(words string) func(*library.Draft) {
		return func(d *library.Draft) {
			d.Origin = library.OriginModerator
			d.Texts[0].Sentences[0].Text = words
		}
	}
	ask := func(words string) func(*library.Draft) {
		return func(d *library.Draft) { d.Wordings[0].Text = words }
	}
	cases := map[string]struct {
		spoil              func(*library.Draft)
		part, reason, word string
	}{
		"dose":          {say("On en prend 10 mg."), "text", "dose", "On en prend 10 mg."},
		"dose in words": {say("Prenez dix milligrammes."), "text", "dose", "Prenez dix milligrammes."},
		"hidden dose":   {say("On en prend 10\u200b mg."), "text", "dose", "On en prend 10 mg."},
		"dose over two": {func(d *library.Draft) {
			d.Texts[0].Sentences = append(d.Texts[0].Sentences, d.Texts[0].Sentences[0])
			d.Texts[0].Sentences[0].Text = "Prenez-en 10"
			d.Texts[0].Sentences[1].Text = "mg par jour."
		}, "text", "dose", "Prenez-en 10 mg par jour."},
		"link":               {say("Voir https://example.org/x ici."), "text", "link", "https://example.org/x"},
		"masked link":        {say("Voir [ici](//example.org)."), "text", "link", "](//example.org)."},
		"everyone":           {say("Bonjour @everyone."), "text", "mention", "@everyone"},
		"mention":            {say("Bonjour <@42>."), "text", "mention", "<@42>"},
		"empty text":         {say(" \u200b "), "text", "empty", ""},
		"long text":          {say(strings.Repeat("a", 2001)), "text", "long", ""},
		"no sentence":        {func(d *library.Draft) { d.Texts[0].Sentences = nil }, "text", "empty", ""},
		"no text":            {func(d *library.Draft) { d.Texts = nil }, "text", "empty", ""},
		"one language twice": {func(d *library.Draft) { d.Texts = append(d.Texts, d.Texts[0]) }, "text", "many", ""},
		"language":           {func(d *library.Draft) { d.Texts[0].Lang = "de" }, "text", "language", "de"},
		"dose asked":         {ask("Que fait 10 mg ?"), "wording", "dose", "Que fait 10 mg ?"},
		"no wording":         {func(d *library.Draft) { d.Wordings = nil }, "wording", "empty", ""},
		"long wording":       {ask(strings.Repeat("a", 301)), "wording", "long", ""},
		"passage":            {func(d *library.Draft) { d.Passages = []corpus.PassageID{"no#such.fr"} }, "passage", "unknown", "no#such.fr"},
		"no passage":         {func(d *library.Draft) { d.Texts[0].Sentences[0].Passages = nil }, "passage", "empty", ""},
		"source":             {func(d *library.Draft) { d.Sources = []corpus.SourceKey{"nobody-1900"} }, "source", "unknown", "nobody-1900"},
		"origin":             {func(d *library.Draft) { d.Origin = "model" }, "origin", "unknown", ""},
	}
	for name, x := range cases {
		d := good()
		x.spoil(&d)
		_, err := l.Approve(t.Context(), c, "42", d)
		var refused *library.RefusedError
		if assert.ErrorAs(t, err, &refused, name) {
			assert.Equal(t, library.RefusedError{Part: x.part, Reason: x.reason, Word: x.word}, *refused, name)
			if x.word != "" && x.part == "text" {
				assert.NotContains(t, err.Error(), x.word, "an error may end in a log")
			}
		}
	}
	d := good()
	d.Texts[0].Sentences[0].Sources = nil
	_, err := l.Approve(t.Context(), c, "42", d)
	assert.ErrorIs(t, err, library.ErrNoSource)
	d = good()
	d.Server = ""
	_, err = l.Approve(t.Context(), c, "42", d)
	assert.ErrorIs(t, err, library.ErrServer)
	list, err := l.ListApproved(t.Context(), "1")
	require.NoError(t, err)
	assert.Empty(t, list)

	// A moderator's own words need a source, and no passage.
	d = good()
	d.Origin = library.OriginModerator
	d.Texts[0].Sentences[0].Passages = nil
	_, err = l.Approve(t.Context(), c, "42", d)
	assert.NoError(t, err)
}

// sentence is the first sentence of the first French passage on dopamine.
func sentence(t *testing.T) (file, text string) {
	for _, p := range shipped(t).Passages() {
		if p.Topic == "dopamine" && p.Lang == "fr" {
			return p.Path, p.Sentences[0].Text
		}
	}
	require.Fail(t, "no passage")
	return "", ""
}

// TestTheLifeOfAnApprovedAnswer goes from approval over staleness to
// retirement.
func TestTheLifeOfAnApprovedAnswer(t *testing.T) {
	ctx, c, now := t.Context(), shipped(t), newClock()
	l := open(t, library.Options{Now: now.now})
	const asked = "Que fait la dopamine dans le circuit ?"
	d := draft(t, c, "1", "dopamine", "fr", asked)
	d.Pin = &library.Place{Channel: "10", Message: "100"}
	a, err := l.Approve(ctx, c, "42", d)
	require.NoError(t, err)
	read, err := l.Approved(ctx, "1", a.ID)
	require.NoError(t, err)
	assert.Equal(t, a, read)
	_, err = l.Approved(ctx, "2", a.ID)
	assert.ErrorIs(t, err, library.ErrNotFound)
	pins, err := l.Pins(ctx, "1", "10")
	require.NoError(t, err)
	require.Len(t, pins, 1)
	assert.Equal(t, a.ID, pins[0].Approved)

	found := func(c *corpus.Corpus) bool {
		t.Helper()
		m, ok, err := l.Find(ctx, library.Query{Server: "1", Question: asked, Lang: "fr", Corpus: c})
		require.NoError(t, err)
		if ok {
			assert.Equal(t, a.ID, m.Approved.ID)
			assert.Equal(t, 1.0, m.Similarity)
		}
		return ok
	}
	assert.True(t, found(c))
	stale, err := l.Stale(ctx, c)
	require.NoError(t, err)
	assert.Empty(t, stale)

	file, old := sentence(t)
	edited := changed(t, file, old, "Cette phrase a été récrite.")
	assert.False(t, found(edited), "not served from the moment that the knowledge changes")
	assert.True(t, found(c))
	stale, err = l.Stale(ctx, edited)
	require.NoError(t, err)
	require.Len(t, stale, 1)
	assert.Equal(t, []library.Difference{{Passage: a.Passages[0].Passage, Removed: []string{old}, Added: []string{"Cette phrase a été récrite."}}}, stale[0].Differences)
	assert.Equal(t, library.Stale, stale[0].Approved.State)
	assert.False(t, stale[0].Approved.Announced)
	assert.False(t, found(c), "a stale answer waits for a moderator, even if the knowledge goes back")

	require.NoError(t, l.Announced(ctx, "1", a.ID))
	again, err := l.Stale(ctx, edited)
	require.NoError(t, err)
	require.Len(t, again, 1)
	assert.True(t, again[0].Approved.Announced)
	in, err := l.StaleIn(ctx, edited, "1")
	require.NoError(t, err)
	assert.Equal(t, again, in)

	third := changed(t, file, old, "Et encore une fois.")
	_, err = l.Reapprove(ctx, third, "43", "1", a.ID, stale[0].Seen)
	assert.ErrorIs(t, err, library.ErrChanged, "what was looked at is not what is there")
	_, err = l.Reapprove(ctx, edited, "43", "2", a.ID, stale[0].Seen)
	assert.ErrorIs(t, err, library.ErrNotFound)
	r, err := l.Reapprove(ctx, edited, "43", "1", a.ID, stale[0].Seen)
	require.NoError(t, err)
	assert.Equal(t, library.Active, r.State)
	assert.NotEqual(t, a.By, r.By)
	assert.NotEqual(t, a.Passages[0].Hash, r.Passages[0].Hash)
	assert.True(t, found(edited))

	d.Wordings = []library.Wording{{Lang: "en", Text: "What does dopamine do?"}}
	e, err := l.Edit(ctx, edited, "42", a.ID, d)
	require.NoError(t, err)
	assert.False(t, found(edited))
	read, err = l.Approved(ctx, "1", a.ID)
	require.NoError(t, err)
	assert.Equal(t, e, read)
	other := d
	other.Server = "2"
	_, err = l.Edit(ctx, edited, "42", a.ID, other)
	assert.ErrorIs(t, err, library.ErrNotFound, "another server cannot edit it")

	assert.ErrorIs(t, l.Retire(ctx, "2", a.ID), library.ErrNotFound)
	require.NoError(t, l.Retire(ctx, "1", a.ID))
	_, ok, err := l.Find(ctx, library.Query{Server: "1", Question: "What does dopamine do?", Lang: "en", Corpus: edited})
	require.NoError(t, err)
	assert.False(t, ok)
	retired, err := l.ListApproved(ctx, "1", library.Retired)
	require.NoError(t, err)
	assert.Len(t, retired, 1)
}

func TestAPassageThatIsGoneCannotBeApprovedAgain(t *testing.T) {
	c := shipped(t)
	l := open(t, library.Options{})
	a, err := l.Approve(t.Context(), c, "42", draft(t, c, "1", "dopamine", "fr", "Que fait la dopamine ?"))
	require.NoError(t, err)
	slug := "{#" + string(a.Passages[0].Passage)[len("dopamine#"):len(a.Passages[0].Passage)-len(".fr")] + "}"
	t.Log(slug)
	empty := withoutPassage(t, "dopamine", slug)
	stale, err := l.Stale(t.Context(), empty)
	require.NoError(t, err)
	require.Len(t, stale, 1)
	assert.True(t, stale[0].Differences[0].Gone)
	assert.NotEmpty(t, stale[0].Differences[0].Removed)
	_, err = l.Reapprove(t.Context(), empty, "42", "1", a.ID, stale[0].Seen)
	var refused *library.RefusedError
	assert.ErrorAs(t, err, &refused)
	read, err := l.Approved(t.Context(), "1", a.ID)
	require.NoError(t, err)
	assert.Equal(t, library.Stale, read.State, "nothing half done")
}
