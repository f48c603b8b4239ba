package corpus_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
)

// sentencesOf loads a folder whose first French passage is the paragraph.
func sentencesOf(t *testing.T, paragraph string) []string {
	t.Helper()
	f := soundFolder()
	f.with(t, "brake.fr.md", "Le baclofène active un frein [@study-2001]. La protéine G. Le frein est\nlent, p. ex. chez le rat [@study-2001; @contact-fr-line].", paragraph)
	c, err := corpus.Load(f.fs())
	require.NoError(t, err)
	p, ok := c.Passage("brake#slow-brake.fr")
	require.True(t, ok)
	out := make([]string, len(p.Sentences))
	for i, s := range p.Sentences {
		out[i] = s.Text
	}
	return out
}

func TestSentences(t *testing.T) {
	tests := map[string]struct {
		in   string
		want []string
	}{
		"plain":                   {"Un. Deux [@study-2001].", []string{"Un.", "Deux."}},
		"decimals":                {"Environ 4.4 heures. Soit 4,4 [@study-2001].", []string{"Environ 4.4 heures.", "Soit 4,4."}},
		"powers":                  {"Soit 10^15. Le cortex en a 1,5 × 10^14 [@study-2001].", []string{"Soit 10^15.", "Le cortex en a 1,5 × 10^14."}},
		"species":                 {"Le ver C. elegans en a [@study-2001].", []string{"Le ver C. elegans en a."}},
		"initial":                 {"Selon O. Ameisen, oui [@study-2001].", []string{"Selon O. Ameisen, oui."}},
		"receptor letter":         {"Le récepteur GABA-B. Le baclofène l’active [@study-2001].", []string{"Le récepteur GABA-B.", "Le baclofène l’active."}},
		"protein letter":          {"C’est une protéine G. Elle agit [@study-2001].", []string{"C’est une protéine G.", "Elle agit."}},
		"letter before citation":  {"Le tube C [@study-2001]. Le reste suit [@label-10].", []string{"Le tube C.", "Le reste suit."}},
		"abbreviations":           {"Des médicaments (p. ex. Un tel), cf. Durant et al. 2018, e.g. Cela [@study-2001].", []string{"Des médicaments (p. ex. Un tel), cf. Durant et al. 2018, e.g. Cela."}},
		"word ending like one":    {"Le cheval. Le rat [@study-2001].", []string{"Le cheval.", "Le rat."}},
		"question in guillemets":  {"La question « Pourquoi ? » revient [@study-2001].", []string{"La question « Pourquoi ? » revient."}},
		"sentence in guillemets":  {"Il dit : « Assez. » Puis il part [@study-2001].", []string{"Il dit : « Assez. »", "Puis il part."}},
		"spaced punctuation":      {"Pourquoi [@study-2001] ? Parce que [@label-10] !", []string{"Pourquoi ?", "Parce que !"}},
		"non-breaking space":      {"Pourquoi\u00a0? Parce que [@study-2001]\u202f!", []string{"Pourquoi\u00a0?", "Parce que\u202f!"}},
		"brackets after the stop": {"(Un mot.) Un autre [@study-2001].", []string{"(Un mot.)", "Un autre."}},
		"citation within":         {"Le rat [@study-2001] dort, l’homme aussi [@label-10].", []string{"Le rat dort, l’homme aussi."}},
		"lower-case after cite":   {"Premier [@study-2001]. mGlu suit [@label-10].", []string{"Premier.", "mGlu suit."}},
		"number starts":           {"Il y en a. 86 milliards [@study-2001].", []string{"Il y en a.", "86 milliards."}},
		"ellipsis":                {"Il attend… Rien ne vient [@study-2001].", []string{"Il attend…", "Rien ne vient."}},
		"no final stop":           {"Un. Deux [@study-2001]", []string{"Un.", "Deux"}},
		"wrapped lines":           {"Un mot\nsur deux   lignes [@study-2001].", []string{"Un mot sur deux lignes."}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, tt.want, sentencesOf(t, tt.in))
		})
	}
}

func TestHasDose(t *testing.T) {
	doses := []string{
		"10 mg", "10mg", "10 MG", "80\u00a0mg/jour", "3 mg/kg", "2,5-5 mg", "0.5 mcg", "20 µg", "dix milligrammes",
		"thirty milligrams", "5 g par jour", "1.5g", "un gramme", "half a gram of nothing: 2 grams", "Tablets 10-mg",
	}
	for _, text := range doses {
		assert.True(t, corpus.HasDose(text), text)
	}
	harmless := []string{
		"", "g", "mg", "en mg", "une protéine G", "2 GABA", "deux groupes", "86 milliards", "10 grands rats", "les 2 G",
		"GABA-B (1) gène", "un grammairien", "45 images", "5 glutamates", "20 %", "deux grandes études",
	}
	for _, text := range harmless {
		assert.False(t, corpus.HasDose(text), text)
	}
}
