package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/text"
)

func terms(lang, s string) []string {
	var out []string
	for _, t := range text.NewAnalyzer(lang).Tokens(s) {
		out = append(out, t.Term)
	}
	return out
}

func TestAnalyzerJoinsVariants(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang     string
		variants []string
	}{
		{"fr", []string{"récepteur GABA-B", "recepteurs gaba b", "Récepteur GABAB", "re\u0301cepteur GABA–B", "récepteurs GABAβ"}},
		{"en", []string{"GABA-B receptor", "gaba b receptors", "GABAB receptor’s"}},
		{"fr", []string{"récepteur GABA-A", "récepteur gaba alpha récepteur"}[:1]},
		{"fr", []string{"l'alcool", "alcool", "L’ALCOOL", "d'alcool"}},
		{"en", []string{"l'alcool", "alcool"}},
		{"fr", []string{"arrêter", "arrêtez", "arrete", "arrêtée", "arrêts"}},
		{"fr", []string{"cœur", "coeur", "cœurs"}},
		{"fr", []string{"10mg", "10 mg", "10 MG"}},
		{"en", []string{"IL-6", "IL 6"}},
		{"en", []string{"anti-craving", "anti craving"}},
	} {
		for _, v := range c.variants[1:] {
			assert.Equal(t, terms(c.lang, c.variants[0]), terms(c.lang, v), "%q and %q", c.variants[0], v)
		}
	}
	assert.NotEqual(t, terms("fr", "récepteur GABA-A"), terms("fr", "récepteur GABA-B"))
	assert.Contains(t, terms("en", "anticraving effect"), "anticrav")
	assert.Contains(t, terms("en", "anti-craving effect"), "anticrav")
}

func TestAnalyzerKeepsPlaces(t *testing.T) {
	t.Parallel()
	got := text.NewAnalyzer("fr").Tokens("L'envie de boire")
	assert.Equal(t, []text.Token{{Term: "envi", Word: "envie", Pos: 1}, {Term: "boir", Word: "boire", Pos: 3}}, got)
}

func TestRespell(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"c koi un agoniste":       "c est quoi un agoniste",
		"jsuis pa sur ds ma tete": "je suis pas sur dans ma tete",
		"pk le baclo marche":      "pourquoi le baclofen marche",
		"g 5 g":                   "j ai 5 g",
		"trooooop":                "troop",
		"rien a changer":          "rien a changer",
	} {
		assert.Equal(t, want, strings.Join(text.Respell(text.Words(in), "fr"), " "), in)
	}
	for in, want := range map[string]string{
		"ur brain cuz ppl":    "your brain because people",
		"wat r u doin b4 bed": "what are you doing before bed",
	} {
		assert.Equal(t, want, strings.Join(text.Respell(text.Words(in), "en"), " "), in)
	}
}

func TestPhonetic(t *testing.T) {
	t.Parallel()
	for lang, pairs := range map[string][][2]string{
		"fr": {
			{"amigdal", "amygdale"}, {"expliker", "expliquer"}, {"resepteur", "recepteur"}, {"indiferance", "indifference"},
			{"baklofene", "baclofene"}, {"anksiete", "anxiete"}, {"recompance", "recompense"}, {"bloke", "bloque"},
			{"fonctione", "fonctionne"}, {"depandance", "dependance"},
		},
		"en": {{"recepter", "receptor"}, {"amigdala", "amygdala"}, {"withdrawl", "withdrawal"}, {"anksiety", "anxiety"}, {"nurons", "neurons"}},
	} {
		for _, p := range pairs {
			assert.Equal(t, text.Phonetic(p[1], lang), text.Phonetic(p[0], lang), "%v", p)
		}
	}
	assert.NotEqual(t, text.Phonetic("amygdale", "fr"), text.Phonetic("anxiete", "fr"))
}

func TestDetect(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]string{
		"Comment agit le baclofène ?": "fr",
		"coman sa march le baclo":     "fr",
		"c koi gaba":                  "fr",
		"pk jai tjrs envie":           "fr",
		"how does it work":            "en",
		"wat does gaba do 2 ur brain": "en",
		"baclofen mechanism?":         "en",
		"mécanisme du baclofène":      "fr",
		"indifference alcool":         "fr",
		"My doctor m'a parlé de récepteurs, ça donne quoi en français ?": "fr",
		"bonjour, can you explain l'indifférence in english":             "en",
		"why cant i stop drinking":                                       "en",
	} {
		got, confidence := text.Detect(s)
		assert.Equal(t, want, got, s)
		assert.Greater(t, confidence, 0.1, s)
	}
	for _, s := range []string{"", "😀😀", "GABA-B ?"} {
		_, confidence := text.Detect(s)
		assert.Less(t, confidence, 0.3, "%q says little about its language", s)
	}
}

func TestSentences(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][]string{
		"Un. Deux ! Trois ?":                             {"Un.", "Deux !", "Trois ?"},
		"Selon le Dr. Martin, p. ex. en 2005. Voilà.":    {"Selon le Dr. Martin, p. ex. en 2005.", "Voilà."},
		"Environ 3.5 fois plus. O. Ameisen l'a écrit.":   {"Environ 3.5 fois plus.", "O. Ameisen l'a écrit."},
		"Il active le récepteur GABA-B. Il freine.":      {"Il active le récepteur GABA-B.", "Il freine."},
		"Un fait [@a-2005]. Deux faits. [@b; @c] Trois.": {"Un fait [@a-2005].", "Deux faits. [@b; @c]", "Trois."},
		"une ligne\nune autre":                           {"une ligne", "une autre"},
		"Fin... et suite. « Quoi ! » Oui":                {"Fin... et suite.", "« Quoi ! »", "Oui"},
		"":                                               nil,
	} {
		assert.Equal(t, want, text.Sentences(in, "fr"), in)
	}
	assert.Equal(t, []string{"It acts (e.g. in rats).", "See Fig. 3 of Smith et al. 2003."},
		text.Sentences("It acts (e.g. in rats). See Fig. 3 of Smith et al. 2003.", "en"))
}

func FuzzAnalyze(f *testing.F) {
	for _, s := range []string{"GABA-B", "l'anti-craving", "c koi ??", "A. B. C.", "«»?!…", "[@a"} {
		f.Add(s, "fr")
	}
	f.Fuzz(func(t *testing.T, s, lang string) {
		tokens := text.NewAnalyzer(lang).FromWords(text.Respell(text.Words(s), lang))
		for _, token := range tokens {
			assert.NotEmpty(t, token.Term)
			text.Phonetic(token.Word, lang)
		}
		joined := strings.Join(text.Sentences(s, lang), "")
		squeeze := func(s string) string { return strings.Join(strings.Fields(s), "") }
		assert.Equal(t, squeeze(s), squeeze(joined), "splitting loses nothing but blanks")
	})
}
