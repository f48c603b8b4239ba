package cite

import (
	"strconv"
	"strings"

	"baclobot/internal/corpus"
)

// unknown is the sentence index of a reference that points nowhere.
const unknown = -1

// Resolve turns the ids of a draft into references: "P2.3" is the third
// sentence of the second passage shown. An id that points nowhere becomes a
// reference that the pointer rule refuses.
func Resolve(d Draft, lang string, shown []*corpus.Passage) Sentence {
	s := Sentence{Text: d.Text, Lang: lang, Quote: d.Quote}
	seen := map[Ref]bool{}
	for _, id := range d.IDs {
		ref := resolveID(id, shown)
		if !seen[ref] {
			seen[ref] = true
			s.Refs = append(s.Refs, ref)
		}
	}
	return s
}

func resolveID(id string, shown []*corpus.Passage) Ref {
	id = strings.Trim(id, "[]() ")
	passage, sentence, ok := strings.Cut(strings.TrimPrefix(strings.ToUpper(id), "P"), ".")
	p, err1 := strconv.Atoi(passage)
	n, err2 := strconv.Atoi(sentence)
	if !ok || err1 != nil || err2 != nil || p < 1 || p > len(shown) || n < 1 || n > len(shown[p-1].Sentences) {
		return Ref{Passage: corpus.PassageID(id), Sentence: unknown}
	}
	return Ref{Passage: shown[p-1].ID, Sentence: n - 1}
}
