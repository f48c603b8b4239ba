package answer

import (
	"slices"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
	"baclobot/internal/search"
	"baclobot/internal/triage"
)

// InLanguage is the same answer in another language, without asking anything
// again: the sentences of an extract become those of the twin passages, and a
// fixed reply is said in lang. ok is false for an answer that cannot be turned
// like that, such as a model's summary.
func (s *Service) InLanguage(a Answer, lang string) (turned Answer, ok bool) {
	if a.Lang == lang {
		return a, true
	}
	k := s.Knowledge()
	switch {
	case a.Mode == ModeFixed && a.Fixed != FixedCautionOnly:
		return s.fixedIn(a, lang, k), true
	case k == nil, a.Mode != ModeExtract && a.Mode != ModeFixed:
		return Answer{}, false
	}
	sentences := make([]Sentence, len(a.Sentences))
	for i, sentence := range a.Sentences {
		if sentences[i], ok = twinSentence(k.Corpus, sentence); !ok {
			return Answer{}, false
		}
	}
	b := a
	b.Lang, b.Trace, b.Topics = lang, Trace{}, nil
	b.Passages = make([]search.Hit, 0, len(a.Passages))
	for _, h := range a.Passages {
		if p, found := k.Corpus.Twin(h.Passage.ID); found {
			b.Passages = append(b.Passages, search.Hit{Passage: p, Score: h.Score})
		}
	}
	caution := slices.Contains(a.Notices, Notice{Code: locale.NoticeCaution})
	b = s.finish(k, triage.Decision{Personal: caution}, b, sentences, a.Mode)
	for _, n := range a.Notices {
		if !slices.Contains(b.Notices, n) {
			b.Notices = append(b.Notices, n)
		}
	}
	if a.Fixed == FixedCautionOnly {
		b.Sources = s.opts.Safety.withOfficial(b.Sources, lang)
	}
	return b, len(b.Sources) > 0
}

// twinSentence is the sentence at the same place of the twin passage.
func twinSentence(c *corpus.Corpus, s Sentence) (Sentence, bool) {
	if len(s.Passages) != 1 {
		return Sentence{}, false
	}
	p, ok := c.Passage(s.Passages[0])
	twin, found := c.Twin(s.Passages[0])
	if !ok || !found || len(p.Sentences) != len(twin.Sentences) {
		return Sentence{}, false
	}
	i := slices.IndexFunc(p.Sentences, func(own corpus.Sentence) bool { return own.Text == s.Text })
	if i < 0 || twin.Sentences[i].Dose || len(twin.Sentences[i].Cites) == 0 {
		return Sentence{}, false
	}
	return Sentence{Text: twin.Sentences[i].Text, Passages: []corpus.PassageID{twin.ID}, Sources: twin.Sentences[i].Cites}, true
}

// fixedIn is a fixed reply in lang, with the same numbers.
func (s *Service) fixedIn(a Answer, lang string, k *Knowledge) Answer {
	b := Answer{Action: a.Action, Mode: a.Mode, Fixed: a.Fixed, Lang: lang, Contacts: a.Contacts, Answerable: a.Answerable}
	switch {
	case a.Fixed == FixedDosing:
		b.Sources = s.opts.Safety.withOfficial([]corpus.Source{s.opts.Safety.AbruptStop}, lang)
	case slices.ContainsFunc(a.Contacts, func(c corpus.Contact) bool { return c.URL != "" }):
		b.Sources = a.Sources
	default:
		b.Sources = s.opts.Safety.official(lang)
	}
	if k == nil {
		return b
	}
	for _, t := range a.Topics {
		for _, own := range k.Corpus.Topics(lang) {
			if own.ID == t.ID {
				b.Topics = append(b.Topics, Topic{ID: own.ID, Title: own.Title})
			}
		}
	}
	return b
}
