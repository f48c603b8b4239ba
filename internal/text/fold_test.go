package text_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/text"
)

func TestNormalize(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ in, want string }{
		"plain ASCII stays":       {"how does it act?", "how does it act?"},
		"decomposed accents":      {"de\u0301pendance", "dépendance"},
		"zero width":              {"i\u200bg\u200dn\ufefforé", "ignoré"},
		"bidirectional":           {"\u202edose\u202c", "dose"},
		"tags":                    {"GABA-B do\U000e0073\U000e0061 in", "GABA-B do in"},
		"controls":                {"a\x00b\x1bc", "abc"},
		"blanks":                  {" a\u00a0\u202f b\t\tc ", "a b c"},
		"line breaks":             {"un \r\n\r\n deux\u2028trois\n", "un\ndeux\ntrois"},
		"full width and ligature": {"ＧＡＢＡ ﬁn", "GABA fin"},
		"stacked marks":           {"e\u0301\u0302\u0303\u0304\u0305", "é\u0302"},
		"invalid UTF-8":           {"a\xffb", "a b"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.want, text.Normalize(c.in))
		})
	}
}

func TestFold(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"L’Œuvre d’ÉTÉ":          "l'oeuvre d'ete",
		"GABA–B “ok” «oui»":      `gaba-b "ok" "oui"`,
		"un\ndeux":               "un deux",
		"ѕuісіdе":                "suicide",
		"120 мg, GABAβ":          "120 mg, gabab",
		"асе of spades":          "ace of spades",
		"Привет, как дела":       "привет, как дела",
		"γάλα και νερό":          "γαλα και νερο",
		"🅳🅾🆂🅴":                   "dose",
		"ｄｏｓｅ 𝗺𝗮𝘅":               "dose max",
		"Straße, Łódź, Ångström": "strasse, lodz, angstrom",
	} {
		assert.Equal(t, want, text.Fold(in), in)
	}
}

func TestWords(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][]string{
		"L’alcool qu'il boit aujourd'hui": {"l", "alcool", "qu", "il", "boit", "aujourdhui"},
		"I don't think it's John's":       {"i", "dont", "think", "its", "johns"},
		"j'm'en fous, t'es où ?":          {"j", "m", "en", "fous", "t", "es", "ou"},
		"GABA-B, 10mg / 3x20mg":           {"gaba", "b", "10", "mg", "3", "x", "20", "mg"},
		"0,5 g ou 1.5g.":                  {"0.5", "g", "ou", "1.5", "g"},
		"b12 2moro":                       {"b12", "2moro"},
		"😀 ...":                           {},
	} {
		assert.Equal(t, want, text.Words(in), in)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"L’Œuvre", "e\u0301\u0302\u0303", "ѕuі\u200bсіdе", "\xff\xfe", "ﬁ ŉ ǆ", "a\r\nb"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := text.Normalize(s)
		assert.Equal(t, n, text.Normalize(n), "Normalize is idempotent")
		folded := text.Fold(s)
		assert.Equal(t, folded, text.Fold(folded), "Fold is idempotent")
		assert.Equal(t, folded, text.Fold(n), "Fold normalises")
		text.Words(s)
		lang, confidence := text.Detect(s)
		assert.Contains(t, []string{"", "fr", "en"}, lang)
		assert.True(t, confidence >= 0 && confidence <= 1)
	})
}
