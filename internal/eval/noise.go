package eval

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"baclobot/internal/search"
	"baclobot/internal/text"
)

// Noise is a way of spoiling a question as hasty typing does.
type Noise struct {
	Name  string
	Spoil func(r *rand.Rand, s, lang string) string
}

// Noises returns the ways in which questions are spoilt, the clean one first.
func Noises() []Noise {
	return []Noise{
		{"clean", func(_ *rand.Rand, s, _ string) string { return s }},
		{"no accents", func(_ *rand.Rand, s, _ string) string { return text.Fold(s) }},
		{"one typo", func(r *rand.Rand, s, _ string) string { return typo(r, s) }},
		{"two typos", func(r *rand.Rand, s, _ string) string { return typo(r, typo(r, s)) }},
		{"SMS", func(_ *rand.Rand, s, lang string) string { return sms(s, lang) }},
	}
}

// typo spoils one word of at least five letters: swaps two neighbours, drops,
// doubles or replaces a letter. Questions without such a word stay.
func typo(r *rand.Rand, s string) string {
	words := strings.Fields(s)
	var long []int
	for i, w := range words {
		if len([]rune(w)) >= 5 && !strings.ContainsFunc(w, unicode.IsDigit) {
			long = append(long, i)
		}
	}
	if len(long) == 0 {
		return s
	}
	i := long[r.IntN(len(long))]
	letters := []rune(words[i])
	at := 1 + r.IntN(len(letters)-2)
	switch r.IntN(4) {
	case 0:
		letters[at], letters[at+1] = letters[at+1], letters[at]
	case 1:
		letters = slices.Delete(letters, at, at+1)
	case 2:
		letters = slices.Insert(letters, at, letters[at])
	default:
		letters[at] = rune('a' + r.IntN(26))
	}
	words[i] = string(letters)
	return strings.Join(words, " ")
}

// sms writes a question as in a short message: no capitals, accents,
// apostrophes or final marks, the commonest short forms.
func sms(s, lang string) string {
	s = strings.NewReplacer("'", "", "?", "", "!", "", ".", "", ",", "").Replace(text.Fold(s))
	short := smsEnglish
	if lang == text.French {
		short = smsFrench
	}
	return strings.Join(strings.Fields(short.Replace(" "+strings.Join(strings.Fields(s), "  ")+" ")), " ")
}

// The replacers work on words with a blank on each side; sms doubles the
// blanks so that neighbours do not share one.
var (
	smsFrench = strings.NewReplacer(" pourquoi ", " pk ", " quoi ", " koi ", " comment ", " coman ", " dans ", " ds ", " avec ", " avc ", " que ", " ke ",
		" qui ", " ki ", " quel ", " kel ", " quelle ", " kel ", " pas ", " pa ", " plus ", " plu ", " pour ", " pr ", " tout ", " tt ", " cest ", " c ", " est ", " e ", " jai ", " g ",
		" baclofene ", " baclo ", " beaucoup ", " bcp ", " quand ", " kan ", " fait ", " fai ", " vous ", " vs ", " meme ", " mm ", " quest ", " kes ")
	smsEnglish = strings.NewReplacer(" you ", " u ", " your ", " ur ", " are ", " r ", " why ", " y ", " because ", " cuz ", " people ", " ppl ", " what ", " wat ", " with ", " w ",
		" to ", " 2 ", " for ", " 4 ", " and ", " n ", " please ", " plz ", " before ", " b4 ", " about ", " bout ", " does ", " dos ", " how ", " hw ", " the ", " da ", " something ", " smth ")
)

// NoiseReport is the share of wanted claims among the first five passages under
// one kind of noise.
type NoiseReport struct {
	Name    string  `json:"noise"`
	Recall5 float64 `json:"recall@5"`
	Lost    float64 `json:"lost"` // against clean questions
}

// MeasureNoise searches all questions that want claims under each noise. The
// seed makes it reproducible.
func MeasureNoise(ctx context.Context, s Searcher, questions []Question, seed uint64) ([]NoiseReport, error) {
	var out []NoiseReport
	for _, noise := range Noises() {
		r := rand.New(rand.NewPCG(seed, 0))
		var found share
		for _, q := range questions {
			if len(q.Claims) == 0 {
				continue
			}
			res, err := s.Search(ctx, search.Query{Text: noise.Spoil(r, q.Text, q.Lang), Lang: q.Lang})
			if err != nil {
				return nil, fmt.Errorf("eval: question %s with %s: %w", q.ID, noise.Name, err)
			}
			var claims []string
			for _, h := range res.Hits[:min(topPassages, len(res.Hits))] {
				claims = append(claims, h.Passage.Claims...)
			}
			for _, want := range q.Claims {
				found.add(anyOf(want, claims))
			}
		}
		n := NoiseReport{Name: noise.Name, Recall5: found.value(1)}
		if len(out) > 0 {
			n.Lost = out[0].Recall5 - n.Recall5
		}
		out = append(out, n)
	}
	return out, nil
}
