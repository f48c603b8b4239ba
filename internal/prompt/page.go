package prompt

import (
	"fmt"
	"strconv"

	"baclobot/internal/corpus"
	"baclobot/internal/llm"
)

// page is the data of the user's turn.
type page struct {
	Question string
	Passages []numberedPassage
	shown    []*corpus.Passage
}

// numberedPassage is a passage as the model sees it.
type numberedPassage struct {
	Number    string // "P1"
	Title     string
	Evidence  string // in words, in the language of the answer
	Sentences []numberedSentence
}

// numberedSentence is a sentence as the model sees it. Numbers run without a
// gap, also where a sentence was left out.
type numberedSentence struct {
	ID   string // "P1.2"
	Text string
	at   place
}

// layout numbers the passages and makes every text safe inside its fence. A
// passage that comes twice, or of which no sentence may be shown, is left out.
func layout(in Input) page {
	p := page{Question: clip(fenceQuestion(in.Question), in.ContextTokens/questionShare)}
	seen := map[corpus.PassageID]bool{}
	for _, passage := range in.Passages {
		if passage == nil || seen[passage.ID] {
			continue
		}
		seen[passage.ID] = true
		n := numberedPassage{
			Number:   "P" + strconv.Itoa(len(p.Passages)+1),
			Title:    fencePassage(passage.Title),
			Evidence: evidenceWords(passage.Evidence, in.Lang),
		}
		if corpus.HasDose(passage.Title) {
			n.Title = fencePassage(passage.Topic)
		}
		for i, s := range passage.Sentences {
			// The flag is set on loading; the test is repeated for passages
			// that were made in another way.
			if s.Dose || corpus.HasDose(s.Text) {
				continue
			}
			n.Sentences = append(n.Sentences, numberedSentence{
				ID:   fmt.Sprintf("%s.%d", n.Number, len(n.Sentences)+1),
				Text: fencePassage(s.Text),
				at:   place{len(p.Passages), i},
			})
		}
		if len(n.Sentences) > 0 {
			p.Passages = append(p.Passages, n)
			p.shown = append(p.shown, passage)
		}
	}
	return p
}

func (p *page) dropLast() {
	p.Passages = p.Passages[:len(p.Passages)-1]
	p.shown = p.shown[:len(p.shown)-1]
}

// sentenceIDs lists the ids in order.
func (p *page) sentenceIDs() []string {
	var out []string
	for _, passage := range p.Passages {
		for _, s := range passage.Sentences {
			out = append(out, s.ID)
		}
	}
	return out
}

func (p *page) ids() map[string]place {
	out := map[string]place{}
	for _, passage := range p.Passages {
		for _, s := range passage.Sentences {
			out[s.ID] = s.at
		}
	}
	return out
}

// evidenceWords says in words how sure a passage is, because a model keeps a
// hedge better when it knows why it is there.
func evidenceWords(e corpus.Evidence, lang string) string {
	french := map[corpus.Evidence]string{
		corpus.Established: "connaissance établie",
		corpus.Human:       "études chez l'humain, limitées",
		corpus.Animal:      "chez l'animal seulement",
		corpus.Hypothesis:  "hypothèse, non prouvée",
		corpus.Contested:   "résultats discutés",
		corpus.Superseded:  "chiffre ancien, remplacé",
	}
	english := map[corpus.Evidence]string{
		corpus.Established: "established knowledge",
		corpus.Human:       "studies in people, limited",
		corpus.Animal:      "in animals only",
		corpus.Hypothesis:  "hypothesis, not proven",
		corpus.Contested:   "findings disagree",
		corpus.Superseded:  "old figure, replaced",
	}
	words, unknown := english[e], "evidence not rated"
	if lang == "fr" {
		words, unknown = french[e], "niveau de preuve non précisé"
	}
	if words == "" {
		return unknown
	}
	return words
}

// clip shortens a text that exceeds limit by llm.TokenBound: its beginning and
// its end stay, because people ask first or last, and the middle goes.
func clip(s string, limit int) string {
	if llm.TokenBound(s) <= limit {
		return s
	}
	const gap = " … "
	runes := []rune(s)
	room := limit - llm.TokenBound(gap)
	half := len(runes)
	for half > 0 {
		head, tail := string(runes[:half/2]), string(runes[len(runes)-half/2:])
		if llm.TokenBound(head)+llm.TokenBound(tail) <= room {
			return head + gap + tail
		}
		// Steps of a tenth keep the work small and the cut close.
		half -= max(half/10, 1)
	}
	return ""
}
