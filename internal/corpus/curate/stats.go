package curate

import (
	"slices"
	"time"

	"baclobot/internal/corpus"
)

// Stats counts what a knowledge base holds.
type Stats struct {
	Version   string          `json:"version"`
	Languages []LanguageStats `json:"languages"`
	Evidence  []EvidenceCount `json:"evidence"`
	Labels    []LabelCount    `json:"labels"`
	Sources   SourceStats     `json:"sources"`
	Contacts  ContactStats    `json:"contacts"`
	Terms     int             `json:"terms"`
}

// LanguageStats counts the passages of one language. The reviews are dates
// like 2026-11-23; AgeDays is the age of the oldest.
type LanguageStats struct {
	Lang         string `json:"lang"`
	Topics       int    `json:"topics"`
	Passages     int    `json:"passages"`
	Sentences    int    `json:"sentences"`
	Words        int    `json:"words"`
	Asked        int    `json:"asked"`
	OldestReview string `json:"oldest_review"`
	NewestReview string `json:"newest_review"`
	AgeDays      int    `json:"age_days"`
}

// EvidenceCount counts the passages of one level of evidence by language.
type EvidenceCount struct {
	Evidence corpus.Evidence `json:"evidence"`
	FR       int             `json:"fr"`
	EN       int             `json:"en"`
}

// LabelCount lists what explains one claim or topic, and on what it rests.
type LabelCount struct {
	Label   string             `json:"label"`
	FR      []corpus.PassageID `json:"fr"`
	EN      []corpus.PassageID `json:"en"`
	Sources []corpus.SourceKey `json:"sources"`
}

// SourceStats counts the bibliography, contacts left out.
type SourceStats struct {
	All     int `json:"all"`
	Citable int `json:"citable"`
	Cited   int `json:"cited"`
	Free    int `json:"free"` // of the citable: whole text free of charge
}

// ContactStats counts the help contacts.
type ContactStats struct {
	Shown    int `json:"shown"`
	Recalled int `json:"recalled"`
}

// Count counts the corpus; now is the day against which ages are measured.
func Count(c *corpus.Corpus, now time.Time) Stats {
	s := Stats{Version: c.Version(), Terms: len(c.Glossary())}
	for _, lang := range []string{"fr", "en"} {
		s.Languages = append(s.Languages, countLanguage(c, lang, now))
	}
	for _, level := range []corpus.Evidence{corpus.Established, corpus.Human, corpus.Animal, corpus.Hypothesis, corpus.Contested, corpus.Superseded} {
		n := EvidenceCount{Evidence: level}
		for _, p := range c.Passages() {
			switch {
			case p.Evidence != level:
			case p.Lang == "en":
				n.EN++
			default:
				n.FR++
			}
		}
		s.Evidence = append(s.Evidence, n)
	}
	for _, label := range corpus.Labels() {
		s.Labels = append(s.Labels, countLabel(c, label))
	}
	s.Sources = countSources(c)
	for _, contact := range c.Contacts() {
		if contact.Shown() {
			s.Contacts.Shown++
		} else {
			s.Contacts.Recalled++
		}
	}
	return s
}

func countLanguage(c *corpus.Corpus, lang string, now time.Time) LanguageStats {
	n := LanguageStats{Lang: lang}
	var oldest, newest corpus.Date
	for _, t := range c.Topics(lang) {
		n.Topics++
		if oldest.IsZero() || t.Reviewed.Before(oldest.Time) {
			oldest = t.Reviewed
		}
		if t.Reviewed.After(newest.Time) {
			newest = t.Reviewed
		}
		for _, p := range t.Passages {
			n.Passages++
			n.Sentences += len(p.Sentences)
			n.Asked += len(p.Asked)
			for _, s := range p.Sentences {
				n.Words += words(s.Text)
			}
		}
	}
	if !oldest.IsZero() {
		n.OldestReview, n.NewestReview = day(oldest), day(newest)
		n.AgeDays = int(now.Sub(oldest.Time) / (24 * time.Hour))
	}
	return n
}

func countLabel(c *corpus.Corpus, label string) LabelCount {
	n := LabelCount{Label: label, FR: []corpus.PassageID{}, EN: []corpus.PassageID{}, Sources: []corpus.SourceKey{}}
	for _, p := range c.Passages() {
		if !slices.Contains(p.Claims, label) {
			continue
		}
		if p.Lang == "en" {
			n.EN = append(n.EN, p.ID)
		} else {
			n.FR = append(n.FR, p.ID)
		}
		n.Sources = append(n.Sources, p.Sources...)
	}
	slices.Sort(n.Sources)
	n.Sources = slices.Compact(n.Sources)
	return n
}

func countSources(c *corpus.Corpus) SourceStats {
	var n SourceStats
	cited := make(map[corpus.SourceKey]bool)
	for _, p := range c.Passages() {
		for _, key := range p.Sources {
			cited[key] = true
		}
	}
	for _, s := range c.Sources() {
		if s.Kind == corpus.KindContact {
			continue
		}
		n.All++
		if cited[s.Key] {
			n.Cited++
		}
		if s.Citable() {
			n.Citable++
			if s.FreeToRead {
				n.Free++
			}
		}
	}
	return n
}
