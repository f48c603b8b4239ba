package cite

import (
	"strings"

	"baclobot/internal/text"
)

// minQuote is the fewest words of a quote. Three words are found in almost any
// sentence of the field; four in a row rarely are.
const minQuote = 4

// checkQuote fails unless the words of quote stand in one of the cited
// sentences, in a row. Case, accents, punctuation and the shape of quotation
// marks do not count. A cited sentence shorter than minQuote may be quoted
// whole.
func checkQuote(quote string, texts []string) []Failure {
	words := text.Words(quote)
	if len(words) == 0 {
		return fail(RuleQuote, "no quote")
	}
	needle := " " + strings.Join(words, " ") + " "
	for _, t := range texts {
		all := text.Words(t)
		if strings.Contains(" "+strings.Join(all, " ")+" ", needle) {
			if len(words) < min(minQuote, len(all)) {
				return fail(RuleQuote, "the quote is too short")
			}
			return nil
		}
	}
	return fail(RuleQuote, "the quote does not stand in the cited sentences")
}
