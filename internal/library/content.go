package library

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"baclobot/internal/corpus"
)

// Origin says whose words a text is.
type Origin string

// The origins. The first two are words that passed their check.
const (
	OriginSummary   Origin = "summary"   // a model's, checked sentence by sentence
	OriginExtract   Origin = "extract"   // of the curated passages
	OriginModerator Origin = "moderator" // a moderator's own
)

func (o Origin) known() bool {
	return o == OriginSummary || o == OriginExtract || o == OriginModerator
}

// Sentence is one sentence of a text with what it rests on.
type Sentence struct {
	Text     string             `json:"text"`
	Passages []corpus.PassageID `json:"passages,omitempty"`
	Sources  []corpus.SourceKey `json:"sources,omitempty"`
}

// Quote is a passage as it was when somebody relied on it.
type Quote struct {
	Passage  corpus.PassageID `json:"passage"`
	Hash     string           `json:"hash"`
	Snapshot []string         `json:"snapshot,omitempty"` // its sentences, without those that hold a dose
}

// Hash names what a passage says and what it rests on: equal for equal
// sentences, citations and evidence, wherever they stand in the file.
func Hash(p *corpus.Passage) string {
	h := sha256.New()
	part := func(s string) {
		h.Write([]byte(s))
		h.Write([]byte{0})
	}
	part(string(p.Evidence))
	for _, s := range p.Sentences {
		part(s.Text)
		for _, key := range s.Cites {
			part(string(key))
		}
		part("")
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

func quote(p *corpus.Passage) Quote {
	return Quote{Passage: p.ID, Hash: Hash(p), Snapshot: snapshot(p)}
}

func snapshot(p *corpus.Passage) []string {
	var out []string
	for _, s := range p.Sentences {
		if !s.Dose {
			out = append(out, s.Text)
		}
	}
	return out
}

// Difference is one thing that an approved answer rests on and that is no
// longer as it was.
type Difference struct {
	Passage corpus.PassageID // "" where Source is set
	Source  corpus.SourceKey // a source that may no longer be cited
	Gone    bool             // the passage or source is not there any more
	// Removed and Added are the sentences in which the passage differs. Both
	// are empty where only citations, evidence or a sentence with a dose do.
	Removed, Added []string
}

// differences compares what was relied on with the knowledge of today.
func differences(c *corpus.Corpus, quotes []Quote, sources []corpus.SourceKey) []Difference {
	var out []Difference
	for _, q := range quotes {
		p, ok := c.Passage(q.Passage)
		switch {
		case !ok:
			out = append(out, Difference{Passage: q.Passage, Gone: true, Removed: q.Snapshot})
		case Hash(p) != q.Hash:
			now := snapshot(p)
			out = append(out, Difference{Passage: q.Passage, Removed: without(q.Snapshot, now), Added: without(now, q.Snapshot)})
		}
	}
	for _, key := range sources {
		if s, ok := c.Source(key); !ok || !s.Citable() {
			out = append(out, Difference{Source: key, Gone: true})
		}
	}
	return out
}

// without returns the sentences of a that b lacks.
func without(a, b []string) []string {
	var out []string
	for _, s := range a {
		if !slices.Contains(b, s) {
			out = append(out, s)
		}
	}
	return out
}

// state names what the passages and sources of an answer are today, so that a
// decision taken on a view can be refused when the view is no longer true.
func state(c *corpus.Corpus, quotes []Quote, sources []corpus.SourceKey) string {
	var b strings.Builder
	for _, q := range quotes {
		if p, ok := c.Passage(q.Passage); ok {
			b.WriteString(Hash(p))
		}
		b.WriteByte('/')
	}
	for _, key := range sources {
		if s, ok := c.Source(key); ok && s.Citable() {
			b.WriteByte('+')
		}
		b.WriteByte('/')
	}
	sum := sha256.Sum256([]byte(b.String()))
	return hex.EncodeToString(sum[:6])
}

// addNew appends what the list does not hold yet.
func addNew[T comparable](list []T, more ...T) []T {
	for _, m := range more {
		if !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}
