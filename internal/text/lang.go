package text

import (
	"math"
	"strings"
	"unicode"
)

// Languages that the project knows, as ISO 639-1 codes.
const (
	French  = "fr"
	English = "en"
)

// Detect guesses whether s is French or English and says how sure it is, from
// 0 (no evidence, lang is "") to 1. It works on short, mixed, unaccented and
// SMS-spelt text. A request for a language in the text itself ("in English
// please", "en français") outweighs the words around it.
func Detect(s string) (lang string, confidence float64) {
	fr, en := tally(s)
	if fr == 0 && en == 0 {
		return "", 0
	}
	// The share of the winner, drawn towards one half while there is little
	// evidence; the constant is the weight of one clear function word.
	diff := fr - en
	confidence = math.Abs(diff) / (fr + en + 1)
	if diff >= 0 {
		return French, confidence
	}
	return English, confidence
}

// tally sums the evidence for French and for English in s.
func tally(s string) (fr, en float64) {
	normal := Normalize(s)
	fr += accents(normal)
	words := Words(normal)
	for i, w := range words {
		f, e := wordEvidence(w)
		fr += f
		en += e
		if i+1 < len(words) {
			pair := w + " " + words[i+1]
			if asksFrench[pair] {
				fr += asked
			}
			if asksEnglish[pair] {
				en += asked
			}
		}
	}
	folded := Fold(normal)
	for _, mark := range elisionMarks {
		fr += 1.2 * float64(strings.Count(folded, mark))
	}
	return fr, en
}

// asked is the weight of an explicit request for a language: that of several
// function words.
const asked = 4

var (
	asksEnglish = set2("in english", "in anglais", "en anglais", "english please", "english plz", "english pls")
	asksFrench  = set2("en francais", "in french", "french please", "en fr", "francais stp", "francais svp")
	// elisionMarks are elisions that no English word or quotation ends in.
	elisionMarks = []string{" l'", " d'", " j'", " qu'", " c'", " n'", " s'", " m'"}
)

func set2(phrases ...string) map[string]bool {
	m := map[string]bool{}
	for _, p := range phrases {
		m[p] = true
	}
	return m
}

// accents weighs letters that French writes and English does not.
func accents(s string) float64 {
	n := 0.0
	for _, r := range s {
		if r > unicode.MaxLatin1 && r != 'œ' && r != 'Œ' {
			continue
		}
		if strings.ContainsRune("éèêàùçâîôûëïœÉÈÊÀÇÔŒ", r) {
			n += 0.6
		}
	}
	return math.Min(n, 4)
}

// wordEvidence returns how much one folded word speaks for French and English.
func wordEvidence(w string) (fr, en float64) {
	switch {
	case frenchWords[w]:
		return 1, 0
	case englishWords[w]:
		return 0, 1
	case frenchHints[w]:
		return 0.5, 0
	case englishHints[w]:
		return 0, 0.5
	}
	if len(w) < 5 {
		return 0, 0
	}
	return math.Min(endings(w, frenchEndings)+shapes(w, frenchShapes), 0.5),
		math.Min(endings(w, englishEndings)+shapes(w, englishShapes), 0.5)
}

func endings(w string, list []string) float64 {
	for _, e := range list {
		if strings.HasSuffix(w, e) {
			return 0.3
		}
	}
	return 0
}

func shapes(w string, list []string) float64 {
	for _, p := range list {
		if strings.Contains(w, p) {
			return 0.25
		}
	}
	return 0
}
