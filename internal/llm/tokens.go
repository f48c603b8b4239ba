package llm

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// TokenBound returns a number of tokens that the text does not exceed with the
// tokenizers of the models in use today: half a token for a small letter
// without accent, one for a capital, a figure, a mark of ASCII and an accented
// letter of French, none for a space after a letter, and for everything else
// the bytes of its UTF-8 form, which no tokenizer with byte fallback exceeds. A
// third consonant in a row, and a letter after a capital or a figure, cost one:
// noise and codes are not made of syllables.
//
// The weights are measured, not derived: over the passages of the knowledge
// base the tokenizers of Gemma 3, Qwen 3, Llama 3 and Llama 2 need at most 0.75
// and on average 0.47 to 0.68 of this number; docs/models.md has the table, and
// testdata/tokens.jsonl the awkward cases.
func TokenBound(text string) int {
	halves, consonants := 0, 0
	previous := ' '
	for _, r := range text {
		if isConsonant(r) {
			consonants++
		} else {
			consonants = 0
		}
		switch {
		case r >= 'a' && r <= 'z' && consonants < 3 && !isCodeLike(previous):
			halves++
		case r == ' ' && unicode.IsLetter(previous):
			// It joins the word that follows. Between figures it does not.
		case r < utf8.RuneSelf, strings.ContainsRune("àâçèéêëîïôùûü’", r):
			halves += 2
		default:
			halves += 2 * utf8.RuneLen(r)
		}
		previous = r
	}
	return (halves + 1) / 2
}

func isCodeLike(r rune) bool { return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' }

func isConsonant(r rune) bool {
	return r >= 'a' && r <= 'z' && !strings.ContainsRune("aeiouy", r)
}

// Tokens that the chat format adds, for each message and for the whole request.
// Templates of the models in docs/models.md use 4 to 6 for a message.
const (
	messageTokens = 8
	requestTokens = 8
)

// RequestBound returns a number of tokens that the prompt of r does not exceed:
// its messages, their frame and its schema, which some servers put into the
// prompt.
func RequestBound(r Request) int {
	n := requestTokens + messageTokens + TokenBound(r.System) + TokenBound(string(r.Schema))
	for _, t := range r.Turns {
		n += messageTokens + TokenBound(t.Text)
	}
	return n
}
