package corpus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations end in a full stop without ending a sentence. Lower case.
var abbreviations = []string{
	"p. ex.", "ex.", "e.g.", "i.e.", "c.-à-d.", "al.", "cf.", "vs.", "env.",
	"approx.", "ca.", "no.", "fig.", "dr.", "pr.", "mr.", "mrs.", "st.", "vol.",
	"av.", "apr.", "art.",
}

// letterNames are words after which a single capital letter is a name of its
// own, so that a full stop behind it ends the sentence: "la protéine G. Le …".
var letterNames = []string{
	"protéine", "protéines", "protein", "proteins", "vitamine", "vitamin",
	"type", "forme", "form", "récepteur", "receptor", "groupe", "group",
}

// piece is one sentence of a paragraph by byte offsets.
type piece struct{ start, end int }

// splitSentences cuts a paragraph of curated prose into sentences. A sentence
// ends in . ! ? or …, with closing quotes or brackets, before a space and a
// capital letter, a digit or an opening quote. A citation right before the
// punctuation always ends it, since that is where citations stand.
func splitSentences(text string, cites []citation) []piece {
	var out []piece
	start := skipSpace(text, 0)
	for i := start; i < len(text); {
		if c := citationAt(cites, i); c != nil {
			i = c.end
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if !isTerminal(r) {
			continue
		}
		end := closeSentence(text, i)
		if !endsHere(text, start, i-size, end, cites) {
			continue
		}
		out = append(out, piece{start, end})
		start = skipSpace(text, end)
		i = start
	}
	if start < len(text) {
		if end := len(strings.TrimRightFunc(text, unicode.IsSpace)); end > start {
			out = append(out, piece{start, end})
		}
	}
	return out
}

func isTerminal(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '…' }

// closeSentence moves past further punctuation and closing quotes. French
// puts a space before a closing guillemet.
func closeSentence(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case isTerminal(r), strings.ContainsRune(`)]"”’»`, r) && r != '[':
			i += size
		case unicode.IsSpace(r):
			after := skipSpace(text, i)
			if !strings.HasPrefix(text[after:], "»") {
				return i
			}
			i = after + len("»")
		default:
			return i
		}
	}
	return i
}

// endsHere decides whether the terminal at offset dot, closed at end, ends
// the sentence that began at start.
func endsHere(text string, start, dot, end int, cites []citation) bool {
	if end == len(text) {
		return true
	}
	next := skipSpace(text, end)
	if next == end {
		return false // a decimal, an address, an ellipsis in a word
	}
	if next == len(text) || citedBefore(text, dot, cites) {
		return true
	}
	if text[dot] == '.' && isAbbreviation(text[start:dot+1]) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[next:])
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune(`«“"'‘([`, r)
}

// citedBefore reports whether a citation stands right before the offset.
func citedBefore(text string, at int, cites []citation) bool {
	before := len(strings.TrimRightFunc(text[:at], unicode.IsSpace))
	return slices.ContainsFunc(cites, func(c citation) bool { return c.end == before })
}

// isAbbreviation reports whether the text ends in a known abbreviation or in
// an initial, as in "O. Ameisen".
func isAbbreviation(text string) bool {
	lower := strings.ToLower(text[max(0, len(text)-16):])
	for _, a := range abbreviations {
		head, ok := strings.CutSuffix(lower, a)
		if !ok {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(head)
		if head == "" || !unicode.IsLetter(before) && before != '-' {
			return true
		}
	}
	words := strings.Fields(strings.TrimSuffix(text, "."))
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	r, size := utf8.DecodeRuneInString(last)
	if size != len(last) || !unicode.IsUpper(r) {
		return false
	}
	return len(words) < 2 || !slices.Contains(letterNames, strings.ToLower(words[len(words)-2]))
}

func citationAt(cites []citation, offset int) *citation {
	for i := range cites {
		if cites[i].start == offset {
			return &cites[i]
		}
	}
	return nil
}

func skipSpace(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}
