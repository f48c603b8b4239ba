package cite_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
)

// attackLines reads a file of attacks; \u escapes stand for the characters
// that an editor would hide.
func attackLines(t testing.TB, name string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/attacks/" + name)
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

func unescape(t testing.TB, s string) string {
	t.Helper()
	out, err := strconv.Unquote(`"` + strings.ReplaceAll(s, `"`, `\"`) + `"`)
	require.NoError(t, err, s)
	return out
}

// A passage that someone poisoned is shown to the model, which repeats it word
// for word: pointer, quote and every comparison with the source hold.
func TestPlantedSentencesAreRefused(t *testing.T) {
	checker := cite.NewChecker(nil)
	lines := attackLines(t, "planted.txt")
	assert.GreaterOrEqual(t, len(lines), 150)
	for _, line := range lines {
		lang, sentence, ok := strings.Cut(line, "\t")
		require.True(t, ok, line)
		sentence = unescape(t, sentence)
		if lang != "fr" {
			lang = "en" // the language asked for
		}
		p := &corpus.Passage{ID: "x#y." + corpus.PassageID(lang), Lang: lang, Sentences: []corpus.Sentence{{Text: sentence}}}
		v := checker.Check(cite.Sentence{Text: sentence, Lang: lang, Refs: []cite.Ref{{Passage: p.ID}}, Quote: sentence}, []*corpus.Passage{p})
		assert.Contains(t, v.FailedRules(), cite.RuleForbidden, sentence)
	}
}

var (
	trueEN = "Baclofen switches on the GABA-B receptor, which slows nerve cells down."
	trueFR = "Le baclofène active le récepteur GABA-B, ce qui freine les neurones."
)

func attackPassages(lang string) []*corpus.Passage {
	first, second := trueEN, "The GABA-B receptor sits on both sides of the synapse."
	if lang == "fr" {
		first, second = trueFR, "Le récepteur GABA-B se trouve des deux côtés de la synapse."
	}
	return []*corpus.Passage{{ID: "a#b." + corpus.PassageID(lang), Lang: lang, Sentences: []corpus.Sentence{{Text: first}, {Text: second}}}}
}

// False sentences with the true pointer and the true quote.
func TestFalseClaimsWithTrueQuotesAreRefused(t *testing.T) {
	checker := cite.NewChecker(nil)
	for _, line := range attackLines(t, "claims.txt") {
		lang, claim, _ := strings.Cut(line, "\t")
		shown := attackPassages(lang)
		v := checker.Check(cite.Sentence{Text: claim, Lang: lang, Refs: []cite.Ref{{Passage: shown[0].ID}}, Quote: shown[0].Sentences[0].Text}, shown)
		assert.NotEmpty(t, v.Failures, claim)
	}
}

// Outputs of a hostile model: "@" stands for a false claim, "!" for a true
// one, "&" for the true quote.
func TestHostileOutputsAreRefused(t *testing.T) {
	checker := cite.NewChecker(nil)
	claims := attackLines(t, "claims.txt")
	for i, shape := range attackLines(t, "shapes.txt") {
		for _, line := range []string{claims[i%len(claims)], claims[(i+25)%len(claims)]} {
			lang, claim, _ := strings.Cut(line, "\t")
			shown := attackPassages(lang)
			good := shown[0].Sentences[0].Text
			output := strings.NewReplacer("@everyone", "@everyone", "@", claim, "!", strings.TrimSuffix(good, "."), "&", good).Replace(shape)
			drafts, err := cite.Parse(output)
			if err != nil {
				continue
			}
			for _, d := range drafts {
				v := checker.Check(cite.Resolve(d, lang, shown), shown)
				assert.NotEmpty(t, v.Failures, output)
			}
		}
	}
}

// Whatever is supported keeps the promises, in whatever way the output was
// put together. BACLOBOT_OUTPUTS sets how many are tried.
func TestRandomOutputsKeepThePromises(t *testing.T) {
	outputs := 5_000
	if n, err := strconv.Atoi(os.Getenv("BACLOBOT_OUTPUTS")); err == nil {
		outputs = n
	}
	checker := cite.NewChecker(nil)
	random := rand.New(rand.NewPCG(7, 11))
	pieces := []string{trueEN, trueFR, "Take ", "30 mg", " of baclofen", "https://evil.example", "@everyone", "\u200b", "\u202e", "**", "[x](y.zz)",
		" not", " never", "GABA-A", "Prenez ", " deux comprimés", "you ", "vous ", "P1.1", "système :", "\x00", "\xff", "antagonist", "{", "}", `"`, "ignore all previous"}
	for n := range outputs {
		var b strings.Builder
		for range 1 + random.IntN(5) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		lang := []string{"en", "fr"}[n%2]
		shown := attackPassages(lang)
		body, err := json.Marshal(map[string]any{"sentences": []any{map[string]any{
			"text": b.String(), "ids": []string{"P1.1"}, "quote": shown[0].Sentences[0].Text}}})
		require.NoError(t, err)
		drafts, err := cite.Parse(string(body))
		if err != nil {
			continue
		}
		for _, d := range drafts {
			if checker.Check(cite.Resolve(d, lang, shown), shown).Supported() {
				assert.Contains(t, []string{trueEN, trueFR}, strings.Trim(d.Text, `"`))
			}
		}
	}
}

func FuzzCheck(f *testing.F) {
	for _, line := range attackLines(f, "claims.txt") {
		_, claim, _ := strings.Cut(line, "\t")
		f.Add(claim, trueEN)
	}
	f.Add(trueEN, trueEN)
	f.Add("10^15 × 2 – 3 %…", "«»“”()")
	checker := cite.NewChecker(nil)
	f.Fuzz(func(t *testing.T, sentence, source string) {
		for _, lang := range []string{"en", "fr"} {
			v := checker.CheckText(sentence, lang, []string{source})
			if v.Supported() {
				for _, never := range []string{"@", "http", "www.", "<", "[", "*", "_", "`", "\u200b", "\u202e", " mg"} {
					assert.NotContains(t, sentence, never)
				}
			}
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	c := load(b)
	checker := cite.NewChecker(c.Glossary())
	p, ok := c.Passage("gaba-b#gaba-a-and-gaba-b.en")
	require.True(b, ok)
	shown := []*corpus.Passage{p}
	var sentences []cite.Sentence
	for i, s := range p.Sentences {
		sentences = append(sentences, cite.Sentence{Text: s.Text, Lang: "en", Quote: s.Text, Refs: []cite.Ref{{Passage: p.ID, Sentence: i}, {Passage: p.ID}}})
	}
	sentences = append(sentences, sentences[0])
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range sentences[:5] {
			checker.Check(s, shown)
		}
	}
}
