package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"baclobot/internal/text"
)

// holds reports whether a text names a form as a whole word, whatever its
// accents and capitals.
func holds(s, form string) bool {
	s, form = text.Fold(s), text.Fold(form)
	if form == "" {
		return false
	}
	for from := 0; ; {
		i := strings.Index(s[from:], form)
		if i < 0 {
			return false
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(form):])
		if !wordly(before) && !wordly(after) {
			return true
		}
		from = i + len(form)
	}
}

func wordly(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
