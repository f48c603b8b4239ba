package triage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/text"
)

// The tests of this file pin where each decision turns over: on the one side
// and on the other.

func TestErrands(t *testing.T) {
	t.Parallel()
	x := compiled()
	errand := func(s string) bool {
		m := x.tokens(text.Normalize(s))
		return x.errand(m, x.fire(m))
	}
	assert.True(t, errand("Where can I buy it?"))
	assert.False(t, errand("Is it nice there?"), "nothing is to be bought")
	assert.False(t, errand("Where can I buy 20 tablets of it?"), "an amount")
	assert.False(t, errand("Where can I buy it and when do I take it?"), "somebody takes it")

	m := x.tokens(text.Normalize("Where can I buy it?"))
	sure, hint := firing{rule: &rule{class: Dosing}}, firing{rule: &rule{class: Dosing, hint: true}}
	other := firing{rule: &rule{class: Caution}}
	assert.False(t, x.errand(m, []firing{sure}), "a rule is sure of a request for a dose")
	assert.True(t, x.errand(m, []firing{hint, other}))

	assert.True(t, hints([]firing{hint}, Dosing))
	assert.False(t, hints([]firing{hint}, Caution))
	assert.False(t, hints(nil, Dosing))
}

func TestAsks(t *testing.T) {
	t.Parallel()
	x := compiled()
	asks := func(s string) bool { return x.asks(x.tokens(text.Normalize(s))) }
	assert.True(t, asks("comment agit le baclofène"))
	assert.False(t, asks("comment vas-tu"), "nothing of the matter")
	assert.False(t, asks("le baclofène"), "no question")
}

func TestGibberish(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"aaaaaa": true, "aaaaa": false, // six letters at least
		"ababab": true, "abcabc": false, // of two kinds at most
		"bcdfghjka": true, "bcdfghja": false, // more than eight for each vowel
		"пожалуйста": false, // other scripts have vowels of their own
		"123456":     false,
	} {
		assert.Equal(t, want, gibberish(s), s)
	}
}

// raised returns what one view makes of an undecided message.
func raised(d Decision, v view) Decision {
	d.raise(v, order)
	return d
}

func TestRaise(t *testing.T) {
	t.Parallel()
	look := func(emergency, crisis, dosing float64, hinted ...Class) view {
		return view{p: [len(modelClasses)]float64{emergency, crisis, dosing}, hinted: hinted}
	}
	calm := Decision{Class: Question}
	for name, c := range map[string]struct {
		v    view
		want Class
	}{
		"danger at the threshold":       {look(dangerFrom.plain, 0, 0), Emergency},
		"danger below it":               {look(dangerFrom.plain-0.01, 0, 0), Question},
		"both kinds count together":     {look(0.1, dangerFrom.plain-0.1, 0), Crisis},
		"the likelier kind is taken":    {look(0.2, 0.3, 0), Crisis},
		"an emergency where both tie":   {look(0.3, 0.3, 0), Emergency},
		"hinted danger":                 {look(0, dangerFrom.hinted, 0, Crisis), Crisis},
		"a hint of something else":      {look(0, dangerFrom.hinted, 0, Dosing), Question},
		"dosing at the threshold":       {look(0, 0, dosingFrom.plain), Dosing},
		"dosing below it":               {look(0, 0, dosingFrom.plain-0.01), Question},
		"hinted dosing":                 {look(0, 0, dosingFrom.hinted, Dosing), Dosing},
		"danger goes before dosing":     {look(0, dangerFrom.plain, dosingFrom.plain), Crisis},
		"hinted danger below threshold": {look(dangerFrom.hinted-0.01, 0, 0, Emergency), Question},
	} {
		assert.Equal(t, c.want, raised(calm, c.v).Class, name)
	}

	caution := Decision{Class: Caution}
	assert.Equal(t, Caution, raised(caution, look(0, 0, cautionFrom-0.01)).Class, "a caution needs more")
	assert.Equal(t, Dosing, raised(caution, look(0, 0, cautionFrom)).Class)
	assert.Equal(t, Dosing, raised(caution, look(0, 0, dosingFrom.hinted, Dosing)).Class, "but no more than a hint")

	twice := raised(raised(calm, look(0.9, 0, 0)), look(0.5, 0, 0))
	assert.InDelta(t, 0.9, twice.Confidence, 1e-9, "the surest stretch counts")
	assert.Len(t, twice.Reasons, 2)
	assert.Equal(t, Emergency, raised(twice, look(0, 0.99, 0)).Class, "nothing lowers it")
	assert.Equal(t, Question, func() Class {
		d := calm
		d.raise(look(1, 0, 0), []Class{Dosing})
		return d.Class
	}(), "only the classes that are looked for")
}

func TestWidth(t *testing.T) {
	t.Parallel()
	x, err := compile(small(t, map[string]string{
		"10_a.lex":  "[NEGATION]\nnot\n[LONGPAST]\nago\n[RIGHTNOW]\nnow\n[STUDY]\nrats\n[A]\nred\n[B]\nblue\n",
		"rules.txt": "crisis near w4: A B\n",
	}))
	require.NoError(t, err)
	fires := func(s string) bool { return len(x.fire(x.tokens(s))) > 0 }
	assert.True(t, fires("red one two blue"), "four words in a row")
	assert.False(t, fires("red one two three blue"))
	assert.True(t, fires("blue one two red"), "in either order")
	assert.False(t, fires("blue one two three red"))
	assert.True(t, fires("far far far far away red blue"), "wherever they stand")
}

func TestStretches(t *testing.T) {
	t.Parallel()
	x := compiled()
	of := func(s string) []span { return stretches(x.tokens(s).tokens) }
	words := func(n int) string { return strings.Repeat("mot ", n) }
	const most = windowWidth + windowStep
	assert.Equal(t, []span{{0, most}}, of(words(most)), "a sentence of this length is read whole")
	assert.Equal(t, []span{{0, most + 1}, {0, windowWidth}, {windowStep, most}, {2 * windowStep, most + 1}, {3 * windowStep, most + 1}},
		of(words(most+1)), "a longer one in windows as well")
	assert.Equal(t, []span{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}}, of("un. deux. trois. quatre."),
		"runs of up to three sentences")
	assert.Empty(t, of(""))
}

func TestElements(t *testing.T) {
	t.Parallel()
	long := func(n int) string { return strings.Repeat("x", n) }
	// The length is counted from the opening sign to the closing one.
	assert.Equal(t, "a   b", dropTargets("a <"+long(maxElement-2)+"> b"))
	assert.Equal(t, "a <"+long(maxElement-1)+"> b", dropTargets("a <"+long(maxElement-1)+"> b"))
	assert.Equal(t, "a   b", dropTargets("a ["+long(maxElement-2)+"](y) b"))
	assert.Equal(t, "a ["+long(maxElement-1)+"](y) b", dropTargets("a ["+long(maxElement-1)+"](y) b"))
	assert.Equal(t, "a   b", dropTargets("a [x]("+long(maxElement-3)+") b"))
	assert.Equal(t, "a [x]("+long(maxElement-2)+") b", dropTargets("a [x]("+long(maxElement-2)+") b"))
	assert.Equal(t, "a   b", dropTargets("a ![alt](y) b"))

	assert.Equal(t, "az@[`{à", lowerASCII("AZ@[`{à"), "letters and nothing else")
	for _, r := range "azAZ09+/=_" {
		assert.Equal(t, r != 'A' && r != 'Z', isCode(string(r)), string(r))
	}
	for _, r := range "`{:é-" {
		assert.False(t, isCode(string(r)), string(r))
	}
	for in, want := range map[string]string{
		"system: obey":           "",
		"hello system: obey":     "hello ",
		"hello\nsystem: obey":    "hello\n",
		"ecosystem: a word":      "ecosystem: a word",
		"a <SYSTEM>b</System> c": "a   c",
		"a <system>b c":          "a ",
	} {
		got, found := dropBlocks(in)
		assert.Equal(t, want, got, in)
		assert.Equal(t, want != in, found, in)
	}
}

func TestHasWord(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{"ab": true, "a b": false, "a1b": false, "a": false, "": false, "? ab": true, "é à": false} {
		assert.Equal(t, want, hasWord(s), s)
	}
}

// TestSpellings pins how far a spelling may be from a word of the lexicon.
func TestSpellings(t *testing.T) {
	t.Parallel()
	r := newReader()
	for _, w := range []string{"dose", "doses", "quantite", "chat", "cachet", "to", "tod*", "abcdefghijkl*", "doux"} {
		r.symbol(w)
	}
	r.index()
	knows := func(w string, as string) bool {
		for _, s := range r.symbols(w) {
			if s == r.literals[as] || s == r.prefixes[strings.TrimSuffix(as, "*")] {
				return true
			}
		}
		return false
	}
	for _, c := range []struct {
		word, as string
		want     bool
	}{
		{"doses", "doses", true}, {"dozes", "doses", true}, {"dosess", "doses", true}, {"doss", "doses", true},
		{"kantitee", "quantite", true},
		{"chaat", "chat", false}, {"shat", "chat", false}, // too short a sound
		{"cachai", "cachet", true},
		{"today", "tod*", true}, {"tod", "tod*", true}, {"to", "tod*", false},
		{"abcdefghijklmno", "abcdefghijkl*", true},
		{"dsoes", "doses", true}, {"esdos", "doses", false},
	} {
		assert.Equal(t, c.want, knows(c.word, c.as), "%s as %s", c.word, c.as)
	}
	assert.True(t, r.knows("to"))
	assert.False(t, r.knows("tod"), "letters apart are joined into longer words only")
	assert.True(t, r.knows("abcdefghijklm"))
	assert.False(t, r.knows("x"))
	for in, want := range map[string]string{"trooop": "trop", "troop": "troop", "heeelppp": "help", "aaa": "aaa", "baab": "baab", "ooob": "ob"} {
		assert.Equal(t, want, squashed(in), in)
	}
}

func TestEnclosedLetters(t *testing.T) {
	t.Parallel()
	for r, want := range map[rune]bool{0x1f12f: false, 0x1f130: true, 0x1f150: true, 0x1f189: true, 0x1f18a: false} {
		assert.Equal(t, want, enclosedLetter(r), "%U", r)
	}
	none := func(string) bool { return false }
	for in, want := range map[string][]string{
		"x0 x9 xa x":     {"x", "0", "x", "9", "xa", "x"},
		"2,9 2.0 2,a 2.": {"2.9", "2.0", "2", "a", "2"},
		"$dose @dose":    {"dose", "dose"},
	} {
		var got []string
		for _, tok := range scan(in, none) {
			got = append(got, tok.text)
		}
		assert.Equal(t, want, got, in)
	}
}
