package triage

import "strings"

// sound returns how a French reader would say w, roughly: words that sound the
// same have the same key ("reveiller", "reveye", "révéyé"). English words are
// keyed too; their keys only meet their own misspellings.
func sound(w string) string {
	w = soundGroups.Replace(w)
	w = soundGroups.Replace(w) // the first round makes room for the second
	w = strings.TrimRight(w, "stdxp")
	for _, end := range silentEndings {
		if cut, ok := strings.CutSuffix(w, end[0]); ok && len(cut) > 1 {
			w = cut + end[1]
			break
		}
	}
	var b strings.Builder
	for i := 0; i < len(w); i++ {
		if w[i] == 'h' || i > 0 && w[i] == w[i-1] {
			continue
		}
		b.WriteByte(w[i])
	}
	return b.String()
}

// silentEndings are written in many ways and said in one.
var silentEndings = [][2]string{
	{"ees", "e"}, {"ee", "e"}, {"er", "e"}, {"ez", "e"}, {"ais", "e"}, {"ait", "e"}, {"ai", "e"}, {"e", "e"},
}

// soundGroups are groups of letters that French says alike.
var soundGroups = strings.NewReplacer(
	"eaux", "o", "eau", "o", "aux", "o", "au", "o", "ph", "f", "qu", "k", "q", "k", "ck", "k",
	"ce", "se", "ci", "si", "cy", "si", "ch", "ch", "c", "k", "sc", "s", "ge", "je", "gi", "ji",
	"eill", "ey", "aill", "ay", "ouill", "ouy", "ill", "iy", "y", "i", "z", "s",
	"em", "an", "en", "an", "am", "an", "ain", "in", "ein", "in", "oi", "wa", "oeu", "eu", "x", "ks",
)
