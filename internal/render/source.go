package render

import (
	"strconv"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// authorsShown is how many authors a reader sees before "et al.".
const authorsShown = 2

// credit is the line behind a title: authors or body, year, kind of evidence,
// and whether the whole text is free to read.
func credit(s corpus.Source, lang string) string {
	var parts []string
	if a := authors(s.Authors); a != "" {
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

func authors(names []corpus.Name) string {
	var shown []string
	for _, n := range names {
		if len(shown) == authorsShown || strings.HasPrefix(n.Literal, "et al") {
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

// maxTitle bounds a title in the list of sources, in characters: the link
// leads to the whole one.
const maxTitle = 110

func title(s corpus.Source, lang string) string {
	t := []rune(clean(s.TitleIn(lang)))
	if len(t) <= maxTitle {
		return string(t)
	}
	cut := string(t[:maxTitle-1])
	if i := strings.LastIndexByte(cut, ' '); i > maxTitle/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + "…"
}
