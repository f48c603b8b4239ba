package library_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
)

// TestOnlyFreshAnswersOfTheServerAreFound takes random decisions in two servers
// while the knowledge changes back and forth, and compares every answer that is
// found with what was decided.
func TestOnlyFreshAnswersOfTheServerAreFound(t *testing.T) {
	file, old := sentence(t)
	knowledge := []*corpus.Corpus{shipped(t), changed(t, file, old, "Cette phrase a été récrite.")}
	questions := []string{"Que fait la dopamine ?", "Où agit le récepteur GABA-B ?", "Pourquoi le corps s'habitue-t-il ?"}
	ctx, l := t.Context(), open(t, library.Options{})
	// decided is what the model of the test knows of an answer.
	type decided struct {
		server, question string
		state            library.State
		on               int // which knowledge it was approved on
	}
	rapid.Check(t, func(r *rapid.T) {
		for _, s := range []string{"1", "2"} {
			require.NoError(r, l.Purge(ctx, s)) // and nothing of the run before comes back
		}
		answers, ids, now := map[string]*decided{}, []string{}, 0
		server := rapid.SampledFrom([]string{"1", "2"})
		question := rapid.SampledFrom(questions)
		one := func(r *rapid.T) (string, *decided) {
			if len(ids) == 0 {
				r.Skip("nothing was approved yet")
			}
			id := rapid.SampledFrom(ids).Draw(r, "id")
			return id, answers[id]
		}
		r.Repeat(map[string]func(*rapid.T){
			"approve": func(r *rapid.T) {
				d := &decided{server.Draw(r, "server"), question.Draw(r, "question"), library.Active, now}
				a, err := l.Approve(ctx, knowledge[now], mod, draft(t, knowledge[now], d.server, "dopamine", "fr", d.question))
				require.NoError(r, err)
				answers[a.ID], ids = d, append(ids, a.ID)
			},
			"edit": func(r *rapid.T) {
				id, d := one(r)
				d.question, d.state, d.on = question.Draw(r, "question"), library.Active, now
				_, err := l.Edit(ctx, knowledge[now], mod, id, draft(t, knowledge[now], d.server, "dopamine", "fr", d.question))
				require.NoError(r, err)
			},
			"approve again": func(r *rapid.T) {
				id, d := one(r)
				d.state, d.on = library.Active, now
				_, err := l.Reapprove(ctx, knowledge[now], mod, d.server, id, "")
				require.NoError(r, err)
			},
			"retire": func(r *rapid.T) {
				id, d := one(r)
				d.state = library.Retired
				require.NoError(r, l.Retire(ctx, d.server, id))
			},
			"reload": func(r *rapid.T) {
				now = 1 - now
				if rapid.Bool().Draw(r, "not looked at yet") {
					return
				}
				_, err := l.Stale(ctx, knowledge[now])
				require.NoError(r, err)
				for _, d := range answers {
					if d.state == library.Active && d.on != now {
						d.state = library.Stale
					}
				}
			},
			"": func(r *rapid.T) {
				for _, s := range []string{"1", "2"} {
					for _, q := range questions {
						m, ok, err := l.Find(ctx, library.Query{Server: s, Question: q, Lang: "fr", Corpus: knowledge[now]})
						require.NoError(r, err)
						expected := false
						for _, d := range answers {
							expected = expected || d.server == s && d.question == q && d.state == library.Active && d.on == now
						}
						require.Equal(r, expected, ok)
						if ok {
							d := answers[m.Approved.ID]
							require.Equal(r, decided{s, q, library.Active, now}, *d)
						}
					}
				}
			},
		})
	})
}
