// Package render turns an Answer into text that is safe to post: the one
// choke point of output, for Discord and for the terminal. It owns the layout,
// the numbering of sources and the limits of size; its words come from locale,
// its links from the registry.
package render

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// clean removes from untrusted text whatever is not seen as it is: NFKC, then
// no control, bidirectional, zero-width, tag or private-use characters, and
// single spaces.
func clean(s string) string {
	s = norm.NFKC.String(strings.ToValidUTF8(s, ""))
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			space = true
			continue
		case unicode.Is(unicode.C, r), unicode.Is(unicode.Variation_Selector, r), unseen(r):
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

// unseen holds the characters of category L or S that draw nothing: Hangul
// fillers and the Braille blank.
func unseen(r rune) bool {
	switch r {
	case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F, 0x17B4, 0x17B5:
		return true
	}
	return false
}

// escape makes text inert in Discord's Markdown: nothing in it can become
// emphasis, a link, a mention, a heading, a quotation or a time stamp.
//
// Only the characters that matter where they stand are escaped, so that the
// text stays readable where Markdown is not rendered.
func escape(s string) string {
	s = clean(s)
	var b strings.Builder
	runes := []rune(s)
	for i, r := range runes {
		switch {
		case strings.ContainsRune("\\*_~`|<>[]", r):
			b.WriteByte('\\')
		case r == '@':
			// A mention needs the letters to follow the sign directly.
			b.WriteString("@ ")
			continue
		case i == 0 && (r == '#' || r == '-' || r == '+'):
			b.WriteByte('\\')
		case r == '.' && i > 0 && ordinal(runes[:i]):
			b.WriteByte('\\')
		case r == ':' && i+2 < len(runes) && runes[i+1] == '/' && runes[i+2] == '/':
			// Discord links any address by itself: links come from the
			// registry alone.
			b.WriteString(": ")
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// ordinal reports whether the text so far is a number, so that a dot behind
// it would start a list.
func ordinal(runes []rune) bool {
	for _, r := range runes {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}
