package bot

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// folded makes texts that differ in accents, capitals or kind of apostrophe
// alone the same, for looking things up.
func folded(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.TrimSpace(s)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '’':
			b.WriteByte('\'')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
