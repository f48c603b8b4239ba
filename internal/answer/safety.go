package answer

import (
	"fmt"
	"slices"
	"strings"

	"baclobot/internal/corpus"
)

// officialPages are the rows of the registry behind fixed replies that have no
// contact with a page: labels and agencies, the most useful first.
var officialPages = []corpus.SourceKey{
	"baclocur-rcp-10", "fda-label-suspension", "ansm-80mg-relay-2020", "emc-baclofen-2024",
}

// abruptStop is the row behind "never stop abruptly" in the reply to dosing
// questions: an official label that says to avoid it.
const abruptStop corpus.SourceKey = "fda-label-suspension"

// NewSafety picks what fixed replies are made of. It fails when a page that
// they name may not be shown: that is found at start, not in an emergency.
func NewSafety(contacts []corpus.Contact, sources []corpus.Source) (Safety, error) {
	s := Safety{Contacts: slices.DeleteFunc(slices.Clone(contacts), func(c corpus.Contact) bool { return !c.Shown() })}
	find := func(key corpus.SourceKey) (corpus.Source, error) {
		i := slices.IndexFunc(sources, func(src corpus.Source) bool { return src.Key == key && src.Citable() })
		if i < 0 {
			return corpus.Source{}, fmt.Errorf("fixed replies: the source %s is missing or may not be shown", key)
		}
		return sources[i], nil
	}
	for _, key := range officialPages {
		src, err := find(key)
		if err != nil {
			return Safety{}, err
		}
		s.Official = append(s.Official, src)
	}
	var err error
	if s.AbruptStop, err = find(abruptStop); err != nil {
		return Safety{}, err
	}
	s.GHB, err = find(GHBSource)
	return s, err
}

// Reply is a fixed reply for a region and a language, as the gate gives it.
func (s Safety) Reply(f Fixed, region, lang string) Answer {
	a := Answer{Action: fixedActions[f], Mode: ModeFixed, Fixed: f, Lang: lang}
	s.fill(&a, region)
	return a
}

// fixedActions says what each fixed text does.
var fixedActions = map[Fixed]Action{
	FixedEmergency: ActionEmergency, FixedCrisis: ActionCrisis, FixedDosing: ActionRefuseDosing,
	FixedPrivacy: ActionPrivacyHelp, FixedAbstain: ActionAbstain, FixedNothing: ActionAbstain,
	FixedTooLong: ActionAbstain, FixedUnavailable: ActionAbstain, FixedCautionOnly: ActionAnswerWithCaution,
}

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
	if a.Fixed == FixedDosing {
		a.Sources = s.withOfficial([]corpus.Source{s.AbruptStop}, a.Lang)
	} else {
		for _, c := range a.Contacts {
			if c.URL != "" {
				a.Sources = append(a.Sources, c.Source())
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

// withOfficial adds the best official page that is not there yet.
func (s Safety) withOfficial(sources []corpus.Source, lang string) []corpus.Source {
	for _, page := range s.official(lang) {
		if !slices.ContainsFunc(sources, func(o corpus.Source) bool { return o.Key == page.Key }) {
			return append(sources, page)
		}
	}
	return sources
}

func hasNumber(contacts []corpus.Contact, number string) bool {
	return slices.ContainsFunc(contacts, func(c corpus.Contact) bool { return c.Number == number })
}
