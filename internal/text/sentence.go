package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences splits s into its sentences, trimmed, in order, punctuation kept.
// Abbreviations of the language ("p. ex.", "et al.", "Dr."), initials,
// decimals, dotted names and links do not end a sentence; a line break does,
// as in chat messages. An unknown language is treated as English.
func Sentences(s, lang string) []string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		start := 0
		for i := 0; i < len(line); {
			r, size := utf8.DecodeRuneInString(line[i:])
			i += size
			if !terminal(r) {
				continue
			}
			end := closing(line, i)
			if ends(line, start, i-size, r, end, lang) {
				out = appendTrimmed(out, line[start:end])
				start = end
			}
			i = max(i, end)
		}
		out = appendTrimmed(out, line[start:])
	}
	return out
}

func appendTrimmed(out []string, s string) []string {
	if s = strings.TrimSpace(s); s != "" {
		return append(out, s)
	}
	return out
}

func terminal(r rune) bool { return strings.ContainsRune(".!?…", r) }

// closing returns the end of the run of terminals, closing quotes, brackets
// and citations ("[@key]", "[3]") that starts at i.
func closing(s string, i int) int {
	for i < len(s) {
		rest := s[i:]
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case terminal(r), strings.ContainsRune(`"'”’»)]`, r):
			i += size
		case r == ' ' || r == '\u00a0' || r == '\u202f':
			// A blank counts only before a closing guillemet, a doubled mark
			// in French spacing (" ! ?") or a citation.
			next, nextSize := utf8.DecodeRuneInString(rest[size:])
			switch {
			case next == '»' || next == '!' || next == '?':
				i += size + nextSize
			case citation(rest[size:]) > 0:
				i += size + citation(rest[size:])
			default:
				return i
			}
		case citation(rest) > 0:
			i += citation(rest)
		default:
			return i
		}
	}
	return i
}

// citation returns the length of the bracketed citation that s starts with.
func citation(s string) int {
	if len(s) < 3 || s[0] != '[' || s[1] != '@' && (s[1] < '0' || s[1] > '9') {
		return 0
	}
	return strings.IndexByte(s, ']') + 1
}

// ends reports whether the terminal r at position at, in the sentence that
// began at start, ends it; end is behind its closing marks.
func ends(s string, start, at int, r rune, end int, lang string) bool {
	rest := s[end:]
	if rest == "" {
		return true
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0\u202f\"'“«([-–—*_"))
	spaced := strings.IndexAny(rest, " \u00a0\u202f") == 0
	switch {
	case r != '.':
		// "Quoi ? dit-il" goes on; so does "..." before a small letter.
		return spaced && !(r == '…' && unicode.IsLower(next))
	case !spaced:
		return false // 3.5, baclofene.com, J.-P.
	case end-at > 2 && unicode.IsLower(next):
		return false // "..." and the sentence goes on
	}
	word := lastWord(s[start:at])
	if abbreviation(word, lang) {
		return false
	}
	// An initial ("O. Ameisen"), but "GABA-B." and "vitamine C." may end: only
	// a lone capital at the start of a name counts, so the next word must be
	// capitalised and the one before must not be a word of a name for a thing.
	if n := utf8.RuneCountInString(word); n == 1 && unicode.IsUpper(firstRune(word)) && unicode.IsUpper(next) {
		before := s[start : at-len(word)]
		return strings.HasSuffix(before, "-") || endsInLower(before)
	}
	return !unicode.IsLower(next) || word == "" || len(rest) > 0 && utf8.RuneCountInString(word) > 5
}

// endsInLower reports whether the word before the blank that s ends in is a
// lower-case word longer than an article: "vitamine" in "la vitamine ".
func endsInLower(s string) bool {
	w := lastWord(strings.TrimRight(s, " \u00a0\u202f"))
	return utf8.RuneCountInString(w) > 4 && unicode.IsLower(firstRune(w))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lastWord(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.'
	})
	if i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size - 1
	}
	return s[i+1:]
}

// abbreviation reports whether word, written before a full stop, is short for
// something that a sentence goes on after.
func abbreviation(word, lang string) bool {
	w := strings.ToLower(word)
	return sharedAbbreviations[w] || lang == French && frenchAbbreviations[w] || lang != French && englishAbbreviations[w]
}

var (
	sharedAbbreviations = set(`dr prof p.ex ex e.g i.e cf vs al fig tab ed eds vol approx st ca nr env resp incl p pp suppl
		viz inc ltd c.f chap sec ref refs`)
	frenchAbbreviations = set(`m mm mme mmes mlle mgr me pr c.-à-d c.à.d c-à-d càd n° art av apr hab janv févr avr juil sept
		oct nov déc tél boul bd éd min max doc etc. j.-c n.b`)
	englishAbbreviations = set(`mr mrs ms jr sr no jan feb mar apr jun jul aug sep sept oct nov dec dept est u.s u.k ph.d m.d b.s`)
)
