package answer

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/locale"
)

// oneAnswer is a library with one
type oneAnswer struct {
	match library.Match
	ok    bool
	err   error
	asked []library.Query
}

func (s *oneAnswer) Find(_ context.Context, q library.Query) (library.Match, bool, error) {
	s.asked = append(s.asked, q)
	return s.match, s.ok, s.err
}

// onApproved is a service with a shelf that holds one French sentence on
// dopamine.
func onApproved(t *testing.T, origin library.Origin) (*Service, *oneAnswer, *corpus.Passage) {
	t.Helper()
	k, err := loaded()
	require.NoError(t, err)
	var p *corpus.Passage
	for _, one := range k.Corpus.Passages() {
		if one.Topic == "dopamine" && one.Lang == "fr" {
			p = one
			break
		}
	}
	require.NotNil(t, p)
	s := &oneAnswer{ok: true, match: library.Match{Approved: library.Approved{ID: "A", Origin: origin, Texts: []library.Text{{Lang: "fr", Sentences: []library.Sentence{
		{Text: p.Sentences[0].Text, Passages: []corpus.PassageID{p.ID}, Sources: p.Sources},
	}}}}}}
	return service(t, Options{Approved: s}), s, p
}

const onDopamine = "Comment le baclofène agit-il sur la dopamine ?"

func TestApprovedAnswersAreGivenInTheirServer(t *testing.T) {
	for origin, own := range map[library.Origin]bool{library.OriginExtract: false, library.OriginModerator: true} {
		asked, s, p := onApproved(t, origin)
		a, err := asked.Answer(context.Background(), Question{Text: onDopamine, Server: "1"})
		require.NoError(t, err)
		assert.Equal(t, ModeApproved, a.Mode)
		assert.Equal(t, p.Sentences[0].Text, a.Sentences[0].Text)
		assert.NotEmpty(t, a.Sources)
		assert.Contains(t, a.Notices, Notice{Code: locale.NoticeApproved})
		assert.Equal(t, own, len(a.Notices) > 1 && a.Notices[1].Code == locale.NoticeOwnWords)
		require.Len(t, s.asked, 1)
		assert.Equal(t, "1", s.asked[0].Server)
	}
}

func TestApprovedAnswersAreNotGivenElsewhere(t *testing.T) {
	asked, s, _ := onApproved(t, library.OriginExtract)
	for name, q := range map[string]Question{
		"in no server":        {Text: onDopamine},
		"a follow-up":         {Text: onDopamine, Server: "1", Previous: "Qu'est-ce que le GABA-B ?"},
		"in another language": {Text: onDopamine, Server: "1", Lang: "en"},
		"an emergency":        {Text: "mon frère a avalé toute sa boîte de baclofène et il ne se réveille plus", Server: "1"},
	} {
		a, err := asked.Answer(context.Background(), q)
		require.NoError(t, err, name)
		assert.NotEqual(t, ModeApproved, a.Mode, name)
	}
	s.err = errors.New("the disk is gone")
	a, err := asked.Answer(context.Background(), Question{Text: onDopamine, Server: "1"})
	require.NoError(t, err)
	assert.Equal(t, ModeExtract, a.Mode, "the search goes on")
}
