package render

import (
	"strconv"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// detail says how much of a source is shown: a terminal has room, a message
// of 2,000 characters has not.
type detail struct {
	title   int // most characters of the title; the link leads to the whole one
	authors int // authors before "et al."
}

var (
	brief = detail{title: 80, authors: 1}
	full  = detail{title: 160, authors: 3}
)

// credit is the line behind a title: authors or body, year, kind of evidence,
// and whether the whole text is free to read.
func credit(s corpus.Source, lang string, d detail) string {
	var parts []string
	if a := authors(s.Authors, d.authors); a != "" {
		parts = append(parts, a)
	}
	if s.Year != 0 {
		parts = append(parts, strconv.Itoa(s.Year))
	}
	if s.Kind != corpus.KindContact {
		parts = append(parts, locale.Kind(string(s.Kind), lang))
	}
	if s.FreeToRead && s.Kind != corpus.KindContact {
		parts = append(parts, locale.FreeToRead.In(lang))
	}
	return strings.Join(parts, ", ")
}

func authors(names []corpus.Name, most int) string {
	var shown []string
	for _, n := range names {
		if len(shown) == most || strings.HasPrefix(n.Literal, "et al") {
			return strings.Join(shown, ", ") + " et al."
		}
		switch {
		case n.Literal != "":
			shown = append(shown, clean(n.Literal))
		case n.Family != "":
			shown = append(shown, clean(n.Family))
		}
	}
	return strings.Join(shown, ", ")
}

func title(s corpus.Source, lang string, most int) string {
	t := []rune(clean(s.TitleIn(lang)))
	if len(t) <= most {
		return string(t)
	}
	cut := string(t[:most-1])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + "…"
}
