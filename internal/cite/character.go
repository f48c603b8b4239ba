package cite

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plainMarks are the characters besides Latin letters and digits that a
// sentence may hold. It is a list of what may pass, not of what may not: marks
// that Discord or HTML give a meaning to are not on it, and neither is any
// character that leaves no trace on the page.
const plainMarks = " .,;:!?'’\"“”«»()-‐‑–—%×+=±°…/^·≈≤≥\u00a0\u202f\u2009⁰¹²³⁴⁵⁶⁷⁸⁹½¼¾"

// greek letters occur in names of receptors and units.
const greek = "αβγδκμµσω"

// forbiddenCharacter finds a character that is not plain text.
func forbiddenCharacter(f form) string {
	if !utf8.ValidString(f.raw) {
		return "characters that are not valid"
	}
	for _, r := range f.raw {
		switch {
		case r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'):
		case strings.ContainsRune(plainMarks, r), strings.ContainsRune(greek, r):
		case unicode.Is(unicode.Latin, r) && r >= 0xc0 && r < 0x180: // accented letters of Western Europe, œ
		default:
			return fmt.Sprintf("the character %U", r)
		}
	}
	if markdown(f.raw) {
		return "mark-up"
	}
	return ""
}

// markdown finds what plain characters can still spell: a heading, list or
// quote at the start, which Discord would format.
func markdown(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	for _, lead := range []string{"- ", "+ ", "-#", "---", "==="} {
		if strings.HasPrefix(s, lead) {
			return true
		}
	}
	digits := strings.TrimLeft(s, "0123456789")
	return len(digits) < len(s) && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") "))
}
