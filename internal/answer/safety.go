package answer

import (
	"slices"
	"strings"

	"baclobot/internal/corpus"
)

// officialShown is how many official pages a fixed reply names when it has no
// contact with a page of its own.
const officialShown = 2

// fill gives a fixed reply its contacts and its sources. Every fixed reply
// leaves with at least one source.
func (s Safety) fill(a *Answer, region string) {
	switch a.Fixed {
	case FixedEmergency:
		a.Contacts = s.contacts(region, corpus.ContactEmergency, corpus.ContactTextRelay, corpus.ContactPoison, corpus.ContactCrisis)
	case FixedCrisis:
		a.Contacts = s.contacts(region, corpus.ContactCrisis, corpus.ContactEmergency, corpus.ContactTextRelay, corpus.ContactAlcohol)
	case FixedDosing:
		a.Contacts = s.contacts(region, corpus.ContactEmergency)
	}
	if a.Fixed != FixedDosing {
		for _, c := range a.Contacts {
			if c.URL != "" {
				a.Sources = append(a.Sources, contactSource(c))
			}
		}
	}
	if len(a.Sources) == 0 {
		a.Sources = s.official(a.Lang)
	}
}

// contacts picks the rows of one region in the order of kinds, then the
// European number. Without a region, or for one that has no rows, it is the
// European number first, then for each country its emergency number and its
// crisis line.
func (s Safety) contacts(region string, kinds ...corpus.ContactKind) []corpus.Contact {
	own := s.region(region)
	if len(own) == 0 {
		return s.everywhere()
	}
	var out []corpus.Contact
	for _, kind := range kinds {
		for _, c := range own {
			if c.Kind == kind {
				out = append(out, c)
			}
		}
		if kind == corpus.ContactEmergency && !hasNumber(out, europeanNumber) {
			out = append(out, s.european()...)
		}
	}
	return out
}

// europeanNumber is the emergency number of the European Union.
const europeanNumber = "112"

func (s Safety) european() []corpus.Contact {
	return slices.DeleteFunc(slices.Clone(s.region("EU")), func(c corpus.Contact) bool { return c.Kind != corpus.ContactEmergency })
}

// everywhere is the short list for a server that set no country.
func (s Safety) everywhere() []corpus.Contact {
	out := s.european()
	for _, c := range s.Contacts {
		if c.Region != "EU" && (c.Kind == corpus.ContactEmergency || c.Kind == corpus.ContactCrisis) && c.Shown() && c.Number != "" {
			out = append(out, c)
		}
	}
	return out
}

// region returns the rows of a region; a part of a country ("CA-QC") has its
// own rows first, then those of the country.
func (s Safety) region(region string) []corpus.Contact {
	if region == "" {
		return nil
	}
	pick := func(r string) (out []corpus.Contact) {
		for _, c := range s.Contacts {
			if c.Region == r && c.Shown() {
				out = append(out, c)
			}
		}
		return out
	}
	out := pick(region)
	if country, _, part := strings.Cut(region, "-"); part {
		out = append(out, pick(country)...)
	}
	return out
}

// official picks the pages in lang first.
func (s Safety) official(lang string) []corpus.Source {
	var out []corpus.Source
	for _, same := range []bool{true, false} {
		for _, src := range s.Official {
			if len(out) < officialShown && (src.Lang == lang) == same {
				out = append(out, src)
			}
		}
	}
	return out
}

func hasNumber(contacts []corpus.Contact, number string) bool {
	return slices.ContainsFunc(contacts, func(c corpus.Contact) bool { return c.Number == number })
}

// contactSource is a contact as a source of kind contact.
func contactSource(c corpus.Contact) corpus.Source {
	name := c.Name
	return corpus.Source{
		Key: c.SourceKey(), Title: c.Name.FR, DisplayTitle: c.Name.FR, Names: &name,
		URL: c.URL, Kind: corpus.KindContact, LinkStatus: "checked", FreeToRead: true, Checked: c.Checked,
	}
}
