package answer

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Turning an extract gives the twin sentences with sources, and turning it
// back gives the extract again.
func TestAnExtractTurnsIntoItsTwinAndBack(t *testing.T) {
	s := service(t, Options{})
	turned := 0
	for _, q := range []string{dopamine, "What is indifference to alcohol?", "Que disait Ameisen du GHB ?", "Is baclofen like a benzodiazepine?", "baclofène et conduite : que sait-on ?"} {
		a := ask(t, s, q)
		other := map[string]string{"fr": "en", "en": "fr"}[a.Lang]
		b, ok := s.InLanguage(a, other)
		if !ok {
			continue // the twins are not sentence by sentence; the question is asked again then
		}
		turned++
		requireSourced(t, b)
		assert.Equal(t, other, b.Lang)
		require.Len(t, b.Sentences, len(a.Sentences))
		for i := range b.Sentences {
			p, found := s.Knowledge().Corpus.Twin(a.Sentences[i].Passages[0])
			require.True(t, found)
			assert.Equal(t, p.ID, b.Sentences[i].Passages[0])
		}
		assert.ElementsMatch(t, a.Notices, b.Notices)
		back, ok := s.InLanguage(b, a.Lang)
		require.True(t, ok)
		assert.Equal(t, a.Sentences, back.Sentences)
	}
	assert.Positive(t, turned)
}

func TestAFixedReplyTurnsWithItsNumbers(t *testing.T) {
	s := service(t, Options{})
	for _, f := range []Fixed{FixedEmergency, FixedCrisis, FixedDosing, FixedPrivacy, FixedUnavailable} {
		for _, region := range []string{"", "FR", "CA-QC"} {
			b, ok := s.InLanguage(s.opts.Safety.Reply(f, region, "fr"), "en")
			require.True(t, ok)
			assert.Equal(t, s.opts.Safety.Reply(f, region, "en"), b, "%s %s", f, region)
		}
	}
}

func TestASummaryIsNotTurned(t *testing.T) {
	s := service(t, Options{Model: faithful(3)})
	a, err := s.Answer(context.Background(), Question{Text: dopamine})
	require.NoError(t, err)
	require.Equal(t, ModeSummary, a.Mode)
	_, ok := s.InLanguage(a, "en")
	assert.False(t, ok)
}
