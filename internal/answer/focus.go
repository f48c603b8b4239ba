package answer

import (
	"slices"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// focus leaves out what a member tells about himself around his question: a
// name, a town, an illness in words that no list foresees. Where a sentence
// asks and names the matter, statements in the first person and statements
// that do not name it are dropped; otherwise the message stays as it is, since
// the story may be all that says what is meant.
func focus(question, lang string, names map[string]bool) string {
	sentences := text.Sentences(question, lang)
	if len(sentences) < 2 {
		return question
	}
	type part struct {
		text             string
		asks, names, own bool
	}
	parts := make([]part, 0, len(sentences))
	asked := false
	for _, s := range sentences {
		p := part{text: s, asks: strings.HasSuffix(strings.TrimRight(s, " )»”\""), "?")}
		for _, w := range text.Words(s) {
			p.names = p.names || names[w]
			p.own = p.own || slices.Contains(firstPerson, w)
		}
		asked = asked || p.asks && p.names
		parts = append(parts, p)
	}
	if !asked {
		return question
	}
	var kept []string
	for _, p := range parts {
		if p.asks || p.names && !p.own {
			kept = append(kept, p.text)
		}
	}
	return strings.Join(kept, " ")
}

// firstPerson are the folded words by which somebody speaks of himself.
var firstPerson = []string{"je", "j", "jai", "jsuis", "moi", "mon", "ma", "mes", "me", "m", "i", "im", "ive", "my", "myself", "mine", "id"}

// namesOf are the single words of the glossary that name the matter: forms of
// one word, folded, in both languages.
func namesOf(g corpus.Glossary) map[string]bool {
	names := map[string]bool{}
	for _, t := range g {
		for _, form := range slices.Concat(t.FR, t.EN, t.Also) {
			if words := text.Words(form); len(words) == 1 && len(words[0]) > 2 {
				names[words[0]] = true
			}
		}
	}
	return names
}
