package corpus

import (
	"regexp"
	"slices"
	"strings"
)

// ContactKind says what a help contact is for.
type ContactKind string

// The kinds of contact.
const (
	ContactEmergency ContactKind = "emergency"  // ambulance, rescue
	ContactTextRelay ContactKind = "text-relay" // emergency without speaking
	ContactPoison    ContactKind = "poison"     // poison centre
	ContactCrisis    ContactKind = "crisis"     // suicide prevention, listening
	ContactAlcohol   ContactKind = "alcohol"    // help with alcohol
	ContactAdvice    ContactKind = "advice"     // other health or addiction advice
)

// Bilingual is a short text in both languages of the knowledge.
type Bilingual struct {
	FR string `yaml:"fr" json:"fr"`
	EN string `yaml:"en" json:"en"`
}

// In returns the text in lang; French unless lang is "en".
func (b Bilingual) In(lang string) string {
	if lang == "en" {
		return b.EN
	}
	return b.FR
}

// Contact is a help line or service that the fixed safety replies name.
type Contact struct {
	Key     string // for example "fr-samu"
	Region  string // "EU" for the whole Union, "FR", or "CA-QC" for a part of a country
	Kind    ContactKind
	Name    Bilingual
	Number  string // as printed; empty for a site without a number
	Hours   Bilingual
	URL     string // official page; empty when none is confirmed
	Status  string // "checked" or "recalled"
	Checked Date   // when it was last confirmed; zero for a recalled one
	Note    string // for curators
	Line    int    // where it stands in its file
}

// Shown reports whether readers may be shown the contact: a contact that was
// only recalled stays in the list of curators until somebody confirms it.
func (c Contact) Shown() bool { return c.Status == "checked" }

// SourceKey is the key under which a contact with a URL can be cited.
func (c Contact) SourceKey() SourceKey { return SourceKey(contactPrefix + c.Key) }

// Source is the contact as a row of the bibliography.
func (c Contact) Source() Source {
	status := "unchecked"
	if c.Shown() {
		status = "checked"
	}
	name := c.Name
	return Source{
		Key: c.SourceKey(), Title: c.Name.FR, DisplayTitle: c.Name.FR, Names: &name,
		URL: c.URL, Kind: KindContact, LinkStatus: status, FreeToRead: true, Checked: c.Checked, Line: c.Line,
	}
}

// contactRow is one entry of contacts.yaml as written.
type contactRow struct {
	Key     string    `yaml:"key"`
	Region  string    `yaml:"region"`
	Kind    string    `yaml:"kind"`
	Name    Bilingual `yaml:"name"`
	Number  string    `yaml:"number"`
	Hours   Bilingual `yaml:"hours"`
	URL     string    `yaml:"url"`
	Status  string    `yaml:"status"`
	Checked string    `yaml:"checked"`
	Note    string    `yaml:"note"`
}

var (
	regionPattern = regexp.MustCompile(`^[A-Z]{2}(-[A-Z]{2,3})?$`)
	numberPattern = regexp.MustCompile(`^\+?[0-9][0-9 .-]*$`)
)

// readContacts turns the contacts file into contacts.
func readContacts(src []byte, l *log) []Contact {
	var rows []contactRow
	doc := readYAML(src, 0, &rows, l)
	if doc == nil {
		return nil
	}
	out := make([]Contact, 0, len(rows))
	seen := make(map[string]bool, len(rows))
	for i, row := range rows {
		at := func(path ...any) place { return doc.at(append([]any{i}, path...)...) }
		if seen[row.Key] && row.Key != "" {
			l.errorf(at("key"), "contact", "contact %q is listed twice", row.Key)
			continue
		}
		seen[row.Key] = true
		c := newContact(row, at, l)
		c.Line = at("key").line
		out = append(out, c)
	}
	return out
}

func newContact(row contactRow, at func(...any) place, l *log) Contact {
	owner := "contact " + quoted(row.Key)
	kinds := []ContactKind{ContactEmergency, ContactTextRelay, ContactPoison, ContactCrisis, ContactAlcohol, ContactAdvice}
	bad := func(key, format string, args ...any) {
		l.errorf(at(key), "contact", owner+" "+format, args...)
	}
	if !keyPattern.MatchString(row.Key) {
		bad("key", "has a key that is not lower-case letters, digits and single hyphens")
	}
	if !regionPattern.MatchString(row.Region) {
		bad("region", "has the region %q; it must look like FR or CA-QC", row.Region)
	}
	if !slices.Contains(kinds, ContactKind(row.Kind)) {
		bad("kind", "has the unknown kind %q", row.Kind)
	}
	if strings.TrimSpace(row.Name.FR) == "" || strings.TrimSpace(row.Name.EN) == "" {
		bad("name", "needs a name in fr and in en")
	}
	if (row.Hours.FR == "") != (row.Hours.EN == "") {
		bad("hours", "has hours in one language only")
	}
	if row.Number == "" && row.URL == "" {
		bad("number", "has neither a number nor a url")
	}
	if row.Number != "" && !numberPattern.MatchString(row.Number) {
		bad("number", "has the malformed number %q", row.Number)
	}
	if row.Status != "checked" && row.Status != "recalled" {
		bad("status", "has status %q; it must be checked or recalled", row.Status)
	}
	checkLink(row.URL, owner, at("url"), l)
	return Contact{
		Key: row.Key, Region: row.Region, Kind: ContactKind(row.Kind), Name: row.Name,
		Number: row.Number, Hours: row.Hours, URL: row.URL, Status: row.Status,
		Checked: checkedDate(row.Checked, row.Status, owner, at("checked"), l), Note: row.Note,
	}
}
