// Package text prepares text for matching: normal forms, tokens, stems,
// sentences, language. Everything in it is pure; it knows nothing of passages
// or questions beyond their characters.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxMarks is how many combining marks in a row are kept after one letter. Two
// is what living orthographies need (Vietnamese stacks two); more is noise laid
// over the text to hide it from matching.
const maxMarks = 2

// Normalize returns the text that a person sees: valid UTF-8 in Unicode normal
// form KC, without zero-width, bidirectional, tag, private-use and control
// characters. Blanks of any kind become single spaces, line breaks become
// single "\n", and both ends are trimmed. Normalize is idempotent.
func Normalize(s string) string {
	if plain(s) {
		return s
	}
	if !latin(s) {
		s = strings.ToValidUTF8(s, " ")
		// Invisible characters go first, so that a mark that they kept apart
		// from its letter composes with it; the form is taken twice because
		// removing excess marks can make two characters adjacent that compose.
		s = norm.NFKC.String(dropInvisible(s))
		s = norm.NFKC.String(dropInvisible(s))
	}
	return squeeze(s)
}

// firstMark is the first combining mark of Unicode.
const firstMark = '\u0300'

// plain reports whether s is already normal: printable ASCII with single
// spaces inside.
func plain(s string) bool {
	last := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c > '~' || c == ' ' && last == ' ' {
			return false
		}
		last = c
	}
	return last != ' ' || s == ""
}

// latin reports whether s is made of printable ASCII, line feeds, and letters
// and marks of Latin-1 and punctuation that the normal form leaves alone: then
// only blanks are left to squeeze. It is the common case, and quick.
func latin(s string) bool {
	for _, r := range s {
		switch {
		case r >= ' ' && r <= '~', r == '\n':
		case r >= 'À' && r <= 'ÿ', r == '«', r == '»', r == 'œ', r == 'Œ', r == '’', r == '‘', r == '“', r == '”', r == '–', r == '—', r == '°':
		default:
			return false
		}
	}
	return true
}

func dropInvisible(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	marks := 0
	for _, r := range s {
		if r >= firstMark && unicode.Is(unicode.Mn, r) {
			if marks++; marks > maxMarks {
				continue
			}
		} else {
			marks = 0
		}
		switch {
		case r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			b.WriteByte('\n')
		case r > ' ' && r <= '~':
			b.WriteByte(byte(r))
		case r == '\t' || unicode.Is(unicode.Zs, r) || blank(r):
			b.WriteByte(' ')
		case invisible(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// blank reports whether r takes room without drawing anything: it stands
// between words for a reader, so it must for us.
func blank(r rune) bool {
	switch r {
	case '\u115f', '\u1160', '\u2800', '\u3164', '\uffa0':
		return true
	}
	return false
}

// invisible reports whether r leaves no mark on the page: format and control
// characters, tags, variation selectors, fillers, private use.
func invisible(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r < ' ' || r == 0x7f
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs):
		return true
	case r >= 0xfe00 && r <= 0xfe0f, r >= 0xe0100 && r <= 0xe01ef, r >= 0xe0000 && r <= 0xe007f:
		return true
	case r == '\u034f', r == '\u17b4', r == '\u17b5',
		r == '\u180b', r == '\u180c', r == '\u180d', r == '\u180f', r == '\ufffd':
		return true
	}
	return false
}

// squeeze joins runs of blanks to one space, runs of blanks that hold a line
// break to one line break, and trims.
func squeeze(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ' ':
			if gap == 0 {
				gap = ' '
			}
		case '\n':
			gap = '\n'
		default:
			if gap != 0 && b.Len() > 0 {
				b.WriteByte(gap)
			}
			gap = 0
			b.WriteByte(c)
		}
	}
	return b.String()
}
