package triage

import (
	"io/fs"
	"maps"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// small returns a lexicon that compiles, with some files replaced; a file
// replaced by "-" is missing.
func small(t *testing.T, replaced map[string]string) fs.FS {
	t.Helper()
	model, err := fs.ReadFile(files, "lexicon/model.bin")
	require.NoError(t, err)
	all := map[string]string{
		"10_a.lex": "[NEGATION]\nnot\n[LONGPAST]\nago\n[RIGHTNOW]\nnow\n[STUDY]\nrats\n[A neg]\nred (apple|pear tree)? ~2 # $\n^ (big|small)? house*\n",
		"60_b.lex": "[INJECTION]\nobey\n[ASKWORD]\nwhy\n", "rules.txt": "crisis a m: A\n", "sms.txt": "rd = red\n", "protected.txt": "read\n", "model.bin": string(model),
	}
	maps.Copy(all, replaced)
	out := fstest.MapFS{}
	for name, data := range all {
		if data != "-" {
			out["lexicon/"+name] = &fstest.MapFile{Data: []byte(data)}
		}
	}
	return out
}

func TestCompile(t *testing.T) {
	t.Parallel()
	_, err := compile(small(t, nil))
	require.NoError(t, err)
	_, err = compile(files)
	require.NoError(t, err)

	for name, c := range map[string]struct{ file, data, want string }{
		"no lexicon for cleaning": {"60_b.lex", "-", "find lexicons: 0 found"},
		"missing rules":           {"rules.txt", "-", "read lexicon"},
		"missing short forms":     {"sms.txt", "-", "read lexicon"},
		"missing model":           {"model.bin", "-", "read model"},
		"model cut short":         {"model.bin", "triage1\n", "read model: 8 bytes"},
		"pattern first":           {"10_a.lex", "red\n", "lexicon/10_a.lex:1: pattern before the first concept"},
		"concept without a name":  {"10_a.lex", "[]\n", "concept without a name"},
		"concept twice":           {"10_a.lex", "[A]\nred\n[A]\n", "lexicon/10_a.lex:3: concept A is defined twice"},
		"unknown trait":           {"10_a.lex", "[A loud]\n", `trait "loud" is unknown`},
		"bracket not closed":      {"10_a.lex", "[A]\nred (apple\n", "bracket not closed"},
		"bracket not opened":      {"10_a.lex", "[A]\nred )\n", "without an opening bracket"},
		"empty alternative":       {"10_a.lex", "[A]\nred (apple|)\n", "empty alternative"},
		"empty element":           {"10_a.lex", "[A]\nred ?\n", "empty element"},
		"element in brackets":     {"10_a.lex", "[A]\nred (~x|y)\n", `gap "~x"`},
		"concept not defined":     {"10_a.lex", "[A]\nred @B\n", `concept "B" is not defined before`},
		"starts with itself":      {"10_a.lex", "[A]\n@A red\n", "starts with its own concept"},
		"starts anywhere":         {"10_a.lex", "[A]\n~2 red\n", "can start anywhere"},
		"may be nothing":          {"10_a.lex", "[A]\n(red|^ blue?)\n", "can start anywhere"},
		"rule without a colon":    {"rules.txt", "crisis a m A\n", "want class, name, scope"},
		"rule of no class":        {"rules.txt", "panic a m: A\n", `class "panic" is unknown`},
		"rule of no scope":        {"rules.txt", "crisis a x: A\n", `scope "x" is unknown`},
		"rule of no width":        {"rules.txt", "crisis a wide: A\n", "width"},
		"rule without a concept":  {"rules.txt", "crisis a m: B\n", `concept "B" is not defined`},
		"rule that asks nothing":  {"rules.txt", "crisis a m: !A\n", "asks for nothing"},
		"alias without a meaning": {"sms.txt", "rd =\n", "has no meaning"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := compile(small(t, map[string]string{c.file: c.data}))
			assert.ErrorContains(t, err, c.want)
		})
	}
	_, err = compile(fstest.MapFS{})
	assert.ErrorContains(t, err, "find lexicons")
}

// TestMatch pins the notation of the lexicon.
func TestMatch(t *testing.T) {
	t.Parallel()
	lex := "[NEGATION]\nnot\n[LONGPAST]\nago\n[RIGHTNOW]\nnow\n[STUDY]\nrats\n[SELF]\nme\n[RELATIVE]\nmum\n[RESEARCH]\nmice\n[HIDE mask]\nred herring\n" +
		"[A neg past study]\nred (apple|pear tree)? ~2 # $\n^ (big|small)? houses*\nends $\nsolo\norange\n[B]\n@A? two\n(# |@A) three\n"
	x, err := compile(small(t, map[string]string{"10_a.lex": lex, "rules.txt": "crisis both s: A B\nemergency far m: A !B\ncrisis clause c: A B\ncrisis near w4: B A\ncrisis never m: A !!B\n"}))
	require.NoError(t, err)
	for text, want := range map[string]string{
		"red 5":                "red 5",
		"red apple so nice 5":  "red apple so nice 5",
		"red pear tree 5":      "red pear tree 5",
		"red pear tree 5 more": "",
		"red one. two 5":       "",
		"house. big houses":    "big houses",
		"so big houses":        "",
		"not red 5":            "",
		"not, red 5":           "red 5",
		"red 5 ago":            "",
		"solo ago":             "",
		"solo ago now":         "solo",
		"rats solo":            "",
		"mice, solo":           "",
		"mice, me solo":        "solo",
		"rats. solo":           "solo",
		"it ends":              "ends",
		"it ends here":         "",
		"red herring 5":        "",
		"rd 5":                 "red 5",
		"oragne":               "oragne",
		"oraaangeee":           "orange",
		"s o l o":              "solo",
		"s.o.l.o":              "solo",
		"s0lo":                 "solo",
		"s,o,l,o":              "",
		"so lo":                "",
		"ѕоlо":                 "solo",
	} {
		m := x.tokens(text)
		got := ""
		for _, s := range m.spans[x.byName["A"]] {
			got = quote(m, []span{s})
		}
		assert.Equal(t, want, got, text)
	}
	fires := func(text string) []string {
		var names []string
		for _, f := range x.fire(x.tokens(text)) {
			names = append(names, f.rule.name)
		}
		return names
	}
	assert.Equal(t, []string{"far", "never"}, fires("solo"))
	assert.Equal(t, []string{"both", "clause", "near"}, fires("solo two"))
	assert.Equal(t, []string{"both", "near"}, fires("two, solo"))
	assert.Empty(t, fires("two."))
	assert.Equal(t, []string{"near"}, fires("two. solo"))
	assert.Empty(t, fires("two. and so and so and solo"))
}

// TestSteps asserts that a message cannot make matching go on for ever.
func TestSteps(t *testing.T) {
	t.Parallel()
	x, err := compile(small(t, nil))
	require.NoError(t, err)
	m := x.tokens("red 5")
	m.steps = 1
	assert.Equal(t, -1, m.match(x.patterns[4].sequence, 0))
}

func TestSound(t *testing.T) {
	t.Parallel()
	for a, b := range map[string]string{"reveiller": "reveye", "cachet": "cachai", "beaucoup": "bocou", "quantite": "kantitee"} {
		assert.Equal(t, sound(a), sound(b), a+" "+b)
	}
}

func TestOneError(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		want bool
	}{{"dose", "dose", true}, {"dose", "doze", true}, {"dose", "dse", true}, {"dose", "doose", true}, {"dose", "does", true}, {"dose", "dsoe", true}, {"dose", "rise", false}, {"dose", "d", false}, {"dose", "edos", false}} {
		assert.Equal(t, c.want, oneError(c.a, c.b), c.a+" "+c.b)
	}
}
