package llm

import (
	"unicode"
	"unicode/utf8"
)

// TokenBound returns a number of tokens that the text does not exceed with the
// tokenizers in use today. See docs/models.md for the measurement.
func TokenBound(text string) int {
	halves := 0
	for _, r := range text {
		switch {
		case r == ' ':
		case r < utf8.RuneSelf && unicode.IsLetter(r):
			halves++
		case unicode.Is(unicode.Latin, r):
			halves += 2
		default:
			halves += 2 * utf8.RuneLen(r)
		}
	}
	return (halves + 1) / 2
}

// Tokens that the chat format adds, for each message and for the whole request.
const (
	messageTokens = 8
	requestTokens = 8
)

// requestBound bounds the prompt tokens of a request.
func requestBound(r Request) int {
	n := requestTokens + messageTokens + TokenBound(r.System) + TokenBound(string(r.Schema))
	for _, t := range r.Turns {
		n += messageTokens + TokenBound(t.Text)
	}
	return n
}
