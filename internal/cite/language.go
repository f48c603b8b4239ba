package cite

import (
	"strings"

	"baclobot/internal/text"
)

// sure is how certain text.Detect must be that a sentence is in the other
// language. Sentences of this field hold names that both languages share.
const sure = 0.4

// otherLanguage finds a sentence in another language than lang. The rest of
// the check would reject it anyway, since no word of it stands in the source;
// here the trace says why.
func otherLanguage(f form, lang string) string {
	if lang == "" {
		return ""
	}
	guess, confidence := text.Detect(f.raw)
	if guess != "" && guess != lang && confidence >= sure {
		return "not in the language of the answer"
	}
	if foreign(f, lang) {
		return "not in the language of the answer"
	}
	return ""
}

// foreign reports whether a run of four function words or more comes from
// neither language. Spanish, Italian, German, Dutch and Portuguese are the
// languages that models slip into.
func foreign(f form, lang string) bool {
	n := 0
	for _, w := range f.words {
		if foreignWords[w] {
			n++
		}
	}
	return n >= 3 && n*5 >= len(f.words)
}

var foreignWords = wordSet(`el los las del por para con una pero muy mas como esta este der die das und ist nicht ein eine mit auf
	von il lo gli della che non per sono het een van niet voor uma nao com ao dos`)

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// phraseSet is wordSet for phrases.
func phraseSet(phrases ...string) map[string]bool {
	m := map[string]bool{}
	for _, p := range phrases {
		m[p] = true
	}
	return m
}
