// Package corpus owns the curated knowledge: passages, sources, glossary and
// contacts, read from Markdown and YAML into one immutable Corpus. It knows
// nothing of questions, ranking, models or Discord.
package corpus

// PassageID names a passage: "<file id>#<slug>.<lang>", for example
// "dopamine#post-and-evidence.fr".
type PassageID string

// Span is a range of lines in a file, both ends included, counted from 1.
type Span struct{ First, Last int }

// Evidence says how sure the content of a passage is.
type Evidence string

// The levels of evidence, from the firmest to the weakest.
const (
	Established Evidence = "established" // firm, textbook knowledge
	Human       Evidence = "human"       // seen in people, in studies of limited size
	Animal      Evidence = "animal"      // shown in animals or cells only
	Hypothesis  Evidence = "hypothesis"  // proposed, not tested
	Contested   Evidence = "contested"   // findings or readings conflict
	Superseded  Evidence = "superseded"  // replaced by a better figure
)

// Sentence is one sentence of a passage, without its citation marks.
type Sentence struct {
	Text  string      // as a reader sees it
	Cites []SourceKey // its own citations, or those of the passage if it has none of its own
	// Own is true when the sentence carries citations of its own.
	Own          bool
	Line, Column int // where it starts in the file, counted from 1
	// Dose is true when the text holds a number with mg. Such a sentence is
	// shown by `knowledge show` and the preview page, never to a member.
	Dose bool
}

// Passage is one paragraph on one idea in one language.
type Passage struct {
	ID         PassageID
	Topic      string // file id, for example "dopamine"
	TopicTitle string // title of the file, in Lang
	Slug       string
	Lang       string // "fr" or "en"
	Title      string
	Path       string // file within the knowledge folder
	Lines      Span
	Sentences  []Sentence
	Claims     []string // one to three of C1..C26, T1..T21
	Asked      []string // ways in which people ask this
	Evidence   Evidence
	Sources    []SourceKey // every source cited, in order of first mention
	Twin       PassageID   // the same passage in the other language
	Regulatory bool
	Reviewed   Date
}
