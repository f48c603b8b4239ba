package text

import (
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
)

// Stem returns the stem of a folded word in lang. French stems are taken from
// the word without accents, because members type it without, and then
// levelled: the endings that only an accent tells apart ("arrete", "arretee",
// "arreter") meet.
func Stem(w, lang string) string {
	if len(w) < 3 || !ascii(w) || hasDigit(w) {
		return w
	}
	if lang == French {
		return stemFrench(w)
	}
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

func hasDigit(w string) bool { return strings.ContainsAny(w, "0123456789") }

func stemFrench(w string) string {
	env := snowballstem.NewEnv(w)
	french.Stem(env)
	// The stemmer marks vowels used as consonants with capitals.
	stem := strings.ToLower(env.Current())
	for len(stem) > 3 && stem[len(stem)-1] == 'e' {
		stem = stem[:len(stem)-1]
	}
	return stem
}
