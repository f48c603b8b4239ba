package answer

import (
	"slices"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
	"baclobot/internal/search"
	"baclobot/internal/text"
	"baclobot/internal/triage"
)

// finish turns sentences into a whole answer: its sources in the order of
// their first mention, the passages that it names, and its notices.
func (s *Service) finish(k *Knowledge, d triage.Decision, a Answer, sentences []Sentence, mode Mode) Answer {
	a.Mode, a.Sentences = mode, sentences
	a.Sources = nil
	a.Notices = nil
	seen := map[corpus.SourceKey]bool{}
	for _, sentence := range sentences {
		for _, key := range sentence.Sources {
			if src, ok := k.Corpus.Source(key); ok && !seen[key] {
				seen[key] = true
				a.Sources = append(a.Sources, src)
			}
		}
	}
	a.Passages = named(k, a.Passages, sentences)
	if d.Class == triage.Caution || d.Personal {
		a.Notices = append(a.Notices, Notice{Code: locale.NoticeCaution})
	}
	if namesGHB(sentences) {
		a.Notices = append(a.Notices, Notice{Code: locale.NoticeGHB})
		if ghb := s.opts.Safety.GHB; ghb.Key != "" && !seen[ghb.Key] {
			a.Sources = append(a.Sources, ghb)
		}
	}
	return a
}

// named is the five best hits, then any other passage that is cited.
func named(k *Knowledge, hits []search.Hit, sentences []Sentence) []search.Hit {
	out := slices.Clone(hits[:min(reported, len(hits))])
	for _, sentence := range sentences {
		for _, id := range sentence.Passages {
			if slices.ContainsFunc(out, func(h search.Hit) bool { return h.Passage.ID == id }) {
				continue
			}
			i := slices.IndexFunc(hits, func(h search.Hit) bool { return h.Passage.ID == id })
			if i >= 0 {
				out = append(out, hits[i])
			} else if p, ok := k.Corpus.Passage(id); ok {
				out = append(out, search.Hit{Passage: p})
			}
		}
	}
	return out
}

func namesGHB(sentences []Sentence) bool {
	for _, s := range sentences {
		words := text.Words(s.Text)
		if slices.Contains(words, "ghb") || strings.Contains(strings.Join(words, " "), "gamma hydroxybutyr") {
			return true
		}
	}
	return false
}

// GHBSource is the source behind the fixed notice on GHB: a review that
// reports craving for GHB.
const GHBSource corpus.SourceKey = "caputo-2009"

// nearestTopics is how many topics a reply that abstains offers.
const nearestTopics = 3

// nearEnough is the probability of being answerable from which the topics of
// the best passages are offered; below it they would be chance hits.
const nearEnough = 0.15

// namesBaclofen reports whether a question is about the matter of this place at
// all: what is asked of another medicine or illness alone is none of it.
func namesBaclofen(question string) bool {
	return slices.ContainsFunc(text.Words(question), func(w string) bool {
		return strings.HasPrefix(w, "baclo") || strings.HasPrefix(w, "lioresal") || w == "bac" || strings.HasPrefix(w, "traitement") || strings.HasPrefix(w, "treatment")
	})
}

// decline is the reply to a question that the knowledge does not cover.
func (s *Service) decline(a Answer, d triage.Decision, k *Knowledge) Answer {
	hits := a.Passages
	a.Passages = hits[:min(reported, len(hits))]
	if d.Class == triage.Caution && (a.Answerable >= nearEnough || namesBaclofen(d.Question)) {
		return s.cautionOnly(a, d, k)
	}
	a.Action, a.Mode, a.Fixed = ActionAbstain, ModeFixed, FixedAbstain
	if a.Answerable >= nearEnough {
		a.Topics = topicsOf(hits)
	}
	for _, t := range generalTopics(k.Corpus, a.Lang) {
		if len(a.Topics) < nearestTopics && !slices.Contains(a.Topics, t) {
			a.Topics = append(a.Topics, t)
		}
	}
	s.opts.Safety.fill(&a, "")
	return a
}

// cautionOnly is the fixed caution line with what the knowledge does say.
func (s *Service) cautionOnly(a Answer, d triage.Decision, k *Knowledge) Answer {
	var said []search.Hit
	for _, p := range k.Corpus.Passages() {
		if p.Lang == a.Lang && slices.Contains(p.Claims, drowsiness) && len(said) < 1 {
			said = append(said, search.Hit{Passage: p, Score: 1})
		}
	}
	sentences := extractSentences(d.Question, a.Lang, said, fewestShown)
	hits := a.Passages
	a = s.finish(k, triage.Decision{Class: triage.Caution}, a, sentences, ModeFixed)
	a.Action, a.Fixed = ActionAnswerWithCaution, FixedCautionOnly
	a.Passages = named(k, hits, sentences)
	a.Sources = s.opts.Safety.withOfficial(a.Sources, a.Lang)
	return a
}

// drowsiness is the topic on why baclofen makes people drowsy.
const drowsiness = "T5"

// topicsOf lists the topics of the best hits, best first.
func topicsOf(hits []search.Hit) []Topic {
	var out []Topic
	for _, h := range hits {
		t := Topic{ID: h.Passage.Topic, Title: h.Passage.TopicTitle}
		if len(out) < nearestTopics && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

// firstTopics are offered to who asked about something else altogether: what
// most members come for.
var firstTopics = []string{"in-short", "indifference", "side-effects"}

// generalTopics lists firstTopics, then the others.
func generalTopics(c *corpus.Corpus, lang string) []Topic {
	var first, rest []Topic
	for _, t := range c.Topics(lang) {
		topic := Topic{ID: t.ID, Title: t.Title}
		if slices.Contains(firstTopics, t.ID) {
			first = append(first, topic)
		} else {
			rest = append(rest, topic)
		}
	}
	slices.SortFunc(first, func(a, b Topic) int { return slices.Index(firstTopics, a.ID) - slices.Index(firstTopics, b.ID) })
	all := slices.Concat(first, rest)
	return all[:min(nearestTopics, len(all))]
}
