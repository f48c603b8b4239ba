package cite_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
)

// attacked is one sentence of the knowledge base that a model may cite.
type attacked struct {
	passage  *corpus.Passage
	sentence int
}

func (a attacked) text() string { return a.passage.Sentences[a.sentence].Text }

// supported checks text with the true pointer and the true quote.
func (a attacked) supported(checker *cite.Checker, text string) bool {
	return checker.Check(cite.Sentence{Text: text, Lang: a.passage.Lang, Quote: a.text(),
		Refs: []cite.Ref{{Passage: a.passage.ID, Sentence: a.sentence}}}, []*corpus.Passage{a.passage}).Supported()
}

// attackTargets is every nth sentence of the knowledge base in a language.
func attackTargets(t *testing.T, c *corpus.Corpus, lang string, nth int) []attacked {
	t.Helper()
	var out []attacked
	n := 0
	for _, p := range c.Passages() {
		for i, s := range p.Sentences {
			if p.Lang != lang || s.Dose {
				continue
			}
			if n++; n%nth == 0 {
				out = append(out, attacked{p, i})
			}
		}
	}
	require.NotEmpty(t, out)
	return out
}

// upper writes the first letter of s as a capital, lower the other way round.
func upper(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// A few words of the model's own, glued before or behind a true sentence.
func TestGluedWordsAreRefused(t *testing.T) {
	c := load(t)
	checker := cite.NewChecker(c.Glossary())
	targets := map[string][]attacked{"en": attackTargets(t, c, "en", 37), "fr": attackTargets(t, c, "fr", 37)}
	tried, passed := 0, 0
	for _, line := range attackLines(t, "glued.txt") {
		lang, words, _ := strings.Cut(line, "\t")
		for i, a := range targets[lang] {
			bare := strings.TrimSuffix(a.text(), ".")
			for _, s := range []string{bare + ", " + words + ".", bare + " : " + words + ".", bare + " – " + words + ".", bare + " (" + words + ").",
				upper(words) + ": " + lower(a.text()), upper(words) + ", " + lower(a.text()), bare + " " + words + "."} {
				tried++
				if a.supported(checker, s) {
					passed++
					if i < 3 {
						t.Logf("supported: %s", s)
					}
				}
			}
		}
	}
	t.Logf("%d of %d passed", passed, tried)
	assert.LessOrEqual(t, float64(passed), mostGlued*float64(tried))
}

// One word of a true sentence, in its place another.
func TestSwappedWordsAreRefused(t *testing.T) {
	c := load(t)
	checker := cite.NewChecker(c.Glossary())
	targets := map[string][]attacked{"en": attackTargets(t, c, "en", 1), "fr": attackTargets(t, c, "fr", 1)}
	tried, passed := 0, 0
	for _, line := range attackLines(t, "swapped.txt") {
		fields := strings.Split(line, "\t")
		require.Len(t, fields, 3, line)
		word := regexp.MustCompile(`(^|[\s'’(])` + regexp.QuoteMeta(fields[1]) + `($|[\s,.;:)])`)
		logged := 0
		for _, a := range targets[fields[0]] {
			s := strings.ReplaceAll(word.ReplaceAllString(a.text(), "${1}"+fields[2]+"${2}"), "  ", " ")
			if s = upper(s); s == a.text() {
				continue
			}
			tried++
			if a.supported(checker, s) {
				passed++
				if logged++; logged <= 3 {
					t.Logf("supported: %s -> %s: %s", fields[1], fields[2], s)
				}
			}
		}
	}
	t.Logf("%d of %d passed", passed, tried)
	assert.LessOrEqual(t, float64(passed), mostSwapped*float64(tried))
}

// The share of such attacks that may still pass: words that say the same in
// their place.
const (
	mostGlued   = 0.001
	mostSwapped = 0.004
	// Halves that end where a part ends say what the whole says.
	mostHalves = 0.08
)

// Half a sentence, a shouted one, one with an odd end.
func TestOddShapesAreRefused(t *testing.T) {
	c := load(t)
	checker := cite.NewChecker(c.Glossary())
	tried, passed := 0, 0
	for _, lang := range []string{"en", "fr"} {
		for _, a := range attackTargets(t, c, lang, 5) {
			text := a.text()
			words := strings.Fields(text)
			for _, s := range []string{strings.ToUpper(text), text + "?", text + "!", strings.TrimSuffix(text, ".") + "…", strings.TrimSuffix(text, ".") + "?"} {
				assert.False(t, a.supported(checker, s), s)
			}
			if r := []rune(text); len(r) > 40 {
				tried++
				if s := string(r[:len(r)/2]); a.supported(checker, s) {
					passed++
					t.Logf("supported: %s", s)
				}
			}
			for _, n := range []int{len(words) / 2, len(words) * 2 / 3} {
				tried++
				if s := strings.Join(words[:n], " ") + "."; a.supported(checker, s) {
					passed++
					t.Logf("supported: %s", s)
				}
			}
		}
	}
	t.Logf("%d of %d halves passed", passed, tried)
	assert.LessOrEqual(t, float64(passed), mostHalves*float64(tried))
}

// A foreign clause on a sentence that is no copy.
func TestForeignClausesAreRefused(t *testing.T) {
	checker := cite.NewChecker(nil)
	source := []string{"Baclofen leaves the body mainly through the kidneys, which filter the blood."}
	assert.Empty(t, checker.CheckText("Baclofen is eliminated mainly by the kidneys.", "en", source).Failures)
	for _, clause := range []string{"so what", "a lie", "go higher", "as needed", "who cares"} {
		v := checker.CheckText("Baclofen is eliminated mainly by the kidneys, "+clause+".", "en", source)
		assert.Contains(t, v.FailedRules(), cite.RuleCoverage, clause)
	}
}
