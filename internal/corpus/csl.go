package corpus

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// CSLItem is a bibliographic record in the vocabulary of the Citation Style
// Language (https://docs.citationstyles.org, schema csl-data.json), as Zotero
// reads and writes it, with our own fields under Custom. The variables that
// Zotero writes for articles, reports and web pages are kept, whether the bot
// uses them or not.
type CSLItem struct {
	ID              string     `yaml:"id" json:"id"`
	Type            string     `yaml:"type" json:"type"`
	CitationKey     string     `yaml:"citation-key,omitempty" json:"citation-key,omitempty"`
	Title           string     `yaml:"title" json:"title"`
	TitleShort      string     `yaml:"title-short,omitempty" json:"title-short,omitempty"`
	Author          []CSLName  `yaml:"author,omitempty,flow" json:"author,omitempty"`
	Editor          []CSLName  `yaml:"editor,omitempty,flow" json:"editor,omitempty"`
	Issued          *CSLDate   `yaml:"issued,omitempty,flow" json:"issued,omitempty"`
	Accessed        *CSLDate   `yaml:"accessed,omitempty,flow" json:"accessed,omitempty"`
	ContainerTitle  string     `yaml:"container-title,omitempty" json:"container-title,omitempty"`
	JournalShort    string     `yaml:"container-title-short,omitempty" json:"container-title-short,omitempty"`
	JournalAbbrev   string     `yaml:"journalAbbreviation,omitempty" json:"journalAbbreviation,omitempty"`
	CollectionTitle string     `yaml:"collection-title,omitempty" json:"collection-title,omitempty"`
	Publisher       string     `yaml:"publisher,omitempty" json:"publisher,omitempty"`
	PublisherPlace  string     `yaml:"publisher-place,omitempty" json:"publisher-place,omitempty"`
	Volume          Scalar     `yaml:"volume,omitempty" json:"volume,omitempty"`
	Issue           Scalar     `yaml:"issue,omitempty" json:"issue,omitempty"`
	Page            Scalar     `yaml:"page,omitempty" json:"page,omitempty"`
	Number          Scalar     `yaml:"number,omitempty" json:"number,omitempty"`
	Edition         Scalar     `yaml:"edition,omitempty" json:"edition,omitempty"`
	Version         Scalar     `yaml:"version,omitempty" json:"version,omitempty"`
	Genre           string     `yaml:"genre,omitempty" json:"genre,omitempty"`
	Authority       string     `yaml:"authority,omitempty" json:"authority,omitempty"`
	Abstract        string     `yaml:"abstract,omitempty" json:"abstract,omitempty"`
	Note            string     `yaml:"note,omitempty" json:"note,omitempty"`
	Source          string     `yaml:"source,omitempty" json:"source,omitempty"`
	DOI             string     `yaml:"DOI,omitempty" json:"DOI,omitempty"`
	PMID            Scalar     `yaml:"PMID,omitempty" json:"PMID,omitempty"`
	PMCID           string     `yaml:"PMCID,omitempty" json:"PMCID,omitempty"`
	ISBN            string     `yaml:"ISBN,omitempty" json:"ISBN,omitempty"`
	ISSN            string     `yaml:"ISSN,omitempty" json:"ISSN,omitempty"`
	URL             string     `yaml:"URL,omitempty" json:"URL,omitempty"`
	Language        string     `yaml:"language,omitempty" json:"language,omitempty"`
	Custom          *CSLCustom `yaml:"custom,omitempty" json:"custom,omitempty"`
}

// CSLName is a person or, in Literal, a body.
type CSLName struct {
	Family   string `yaml:"family,omitempty" json:"family,omitempty"`
	Given    string `yaml:"given,omitempty" json:"given,omitempty"`
	Suffix   string `yaml:"suffix,omitempty" json:"suffix,omitempty"`
	Particle string `yaml:"non-dropping-particle,omitempty" json:"non-dropping-particle,omitempty"`
	Dropping string `yaml:"dropping-particle,omitempty" json:"dropping-particle,omitempty"`
	Literal  string `yaml:"literal,omitempty" json:"literal,omitempty"`
}

// CSLDate is a date whose parts are year, month and day, the last two
// optional.
type CSLDate struct {
	DateParts [][]DatePart `yaml:"date-parts,omitempty" json:"date-parts,omitempty"`
	Literal   string       `yaml:"literal,omitempty" json:"literal,omitempty"`
	Raw       string       `yaml:"raw,omitempty" json:"raw,omitempty"`
	Season    Scalar       `yaml:"season,omitempty" json:"season,omitempty"`
	Circa     bool         `yaml:"circa,omitempty" json:"circa,omitempty"`
}

// CSLCustom holds what CSL has no variable for.
type CSLCustom struct {
	Kind         string   `yaml:"kind,omitempty" json:"kind,omitempty"`
	LinkStatus   string   `yaml:"link_status,omitempty" json:"link_status,omitempty"`
	Checked      Day      `yaml:"checked,omitempty" json:"checked,omitempty"`
	Free         *bool    `yaml:"free,omitempty" json:"free,omitempty"`
	DisplayTitle string   `yaml:"display_title,omitempty" json:"display_title,omitempty"`
	Unconfirmed  []string `yaml:"unconfirmed,omitempty" json:"unconfirmed,omitempty"`
	Uncited      string   `yaml:"uncited,omitempty" json:"uncited,omitempty"`
	Note         string   `yaml:"note,omitempty" json:"note,omitempty"`
}

// Scalar is a CSL value that may be written as a number or as a text.
type Scalar string

// UnmarshalYAML accepts a number or a text.
func (s *Scalar) UnmarshalYAML(decode func(any) error) error {
	var text string
	if err := decode(&text); err != nil {
		return err
	}
	*s = Scalar(text)
	return nil
}

// UnmarshalJSON accepts a number or a text.
func (s *Scalar) UnmarshalJSON(raw []byte) error {
	if len(raw) == 0 || raw[0] != '"' {
		*s = Scalar(raw)
		return nil
	}
	var text string
	if err := json.Unmarshal(raw, &text); err != nil {
		return fmt.Errorf("read %s: %w", raw, err)
	}
	*s = Scalar(text)
	return nil
}

// DatePart is a year, a month or a day. Some programs write it as a text.
type DatePart int

// UnmarshalYAML accepts a number, or a text that holds one.
func (p *DatePart) UnmarshalYAML(decode func(any) error) error {
	var text string
	if err := decode(&text); err != nil {
		return err
	}
	return p.parse(text)
}

// UnmarshalJSON accepts a number, or a text that holds one.
func (p *DatePart) UnmarshalJSON(raw []byte) error {
	return p.parse(strings.Trim(string(raw), `"`))
}

func (p *DatePart) parse(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil {
		return fmt.Errorf("%q is not a year, month or day", text)
	}
	*p = DatePart(n)
	return nil
}

// Day is a date as written, "2026-11-23".
type Day string

// MarshalYAML writes the day without quotes.
func (d Day) MarshalYAML() ([]byte, error) { return []byte(d), nil }

// year is the first part of the date, or 0.
func (d *CSLDate) year() int {
	if d == nil || len(d.DateParts) == 0 || len(d.DateParts[0]) == 0 {
		return 0
	}
	return int(d.DateParts[0][0])
}

// name turns a CSL name into ours.
func (n CSLName) name() Name {
	if n.Literal != "" {
		return Name{Literal: n.Literal}
	}
	join := func(parts ...string) string { return strings.Join(strings.Fields(strings.Join(parts, " ")), " ") }
	return Name{
		Family: join(n.Particle, n.Family),
		Given:  join(n.Given, n.Dropping, n.Suffix),
	}
}

// parseDate reads "2006-01-02".
func parseDate(text string) (Date, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date like 2026-11-23", text)
	}
	return Date{t}, nil
}
