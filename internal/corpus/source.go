package corpus

import "time"

// SourceKey names a row of the bibliography, for example "cruz-2004", or a
// contact, for example "contact-fr-suicide-prevention".
type SourceKey string

// SourceKind says what sort of evidence or body stands behind a source.
type SourceKind string

// Kinds of source. KindContact is a help line or service with an official page.
const (
	KindReview        SourceKind = "review"
	KindPreclinical   SourceKind = "preclinical"
	KindTrial         SourceKind = "trial"
	KindHumanLab      SourceKind = "human-lab"
	KindLabel         SourceKind = "label"
	KindObservational SourceKind = "observational"
	KindAgency        SourceKind = "agency"
	KindAnatomy       SourceKind = "anatomy"
	KindCaseReport    SourceKind = "case-report"
	KindHypothesis    SourceKind = "hypothesis"
	KindForum         SourceKind = "forum"
	KindPress         SourceKind = "press"
	KindGuideline     SourceKind = "guideline"
	KindContact       SourceKind = "contact"
)

// Name is an author: a person (Family, Given) or a body (Literal).
type Name struct{ Family, Given, Literal string }

// Date is a calendar day without time zone, as written in the files.
type Date struct{ time.Time }

// Source is a row of the bibliography.
type Source struct {
	Key          SourceKey
	Title        string
	DisplayTitle string // Title without any strength ("10 mg"); what readers see
	Authors      []Name
	Year         int // 0 when not known
	Container    string
	DOI, PMID    string
	URL          string // empty when no stable link is confirmed
	Kind         SourceKind
	Lang         string
	LinkStatus   string // "checked", "unchecked", "do-not-cite"
	FreeToRead   bool   // the link leads to the full text, free of charge
	Checked      Date
	Uncited      string // why no passage cites it, where that is on purpose
	Line         int    // where it stands in its file
	// Names holds the title in both languages where there are two, as for a
	// contact; nil otherwise.
	Names *Bilingual
}

// TitleIn returns the title as a reader of lang sees it: never with a
// strength, and in the reader's language where the source has both.
func (s Source) TitleIn(lang string) string {
	if s.Names != nil {
		return s.Names.In(lang)
	}
	return s.DisplayTitle
}

// Citable reports whether readers may be shown this source: its record was
// checked and its link is confirmed.
func (s Source) Citable() bool { return s.LinkStatus == "checked" && s.URL != "" }
