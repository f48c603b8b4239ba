package triage

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSentences(t *testing.T) {
	t.Parallel()
	for in, want := range map[string][]string{
		"a b. c d":       {"a b.", " c d"},
		"a b? c d!":      {"a b?", " c d!", ""},
		"a b...c":        {"a b...c"},
		"a b... c":       {"a b...", " c"},
		"version 1.5 is": {"version 1.5 is"},
		"a « b. » c":     {"a « b.", " » c"},
		"a \"b.\" c":     {"a \"b.\" c"},
		"a b ?! c":       {"a b ?!", " c"},
		"a b. ? c":       {"a b. ?", " c"},
		"a b ; ? c":      {"a b ;", " ?", " c"},
		"a b\nc":         {"a b\n", "c"},
		"a b！c":          {"a b！", "c"},
		"a b.":           {"a b.", ""},
	} {
		assert.Equal(t, want, sentences(in), in)
	}
}

func TestDose(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"60 mg":                      "",
		"a 60mg b":                   "a b",
		"a0mg":                       "a",
		"10 mg 20 milligrammes b":    "b",
		"1,5 MG of it":               "of it",
		"mg alone":                   "mg alone",
		"gmg 5":                      "gmg 5",
		"5 kg":                       "5 kg",
		"the 5 mgs":                  "the",
		"60\nmg b":                   "b",
		"How does it, at 60mg, act?": "How does it, at, act?",
	} {
		assert.Equal(t, want, tidy(dropDoses(in)), in)
	}
}

func TestTidy(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"a , , b":   "a b",
		"a () b":    "a b",
		"a (, b) c": "a (b) c",
		", a":       "a",
		"a , ?":     "a ?",
		"a,?":       "a?",
		"a  b .":    "a b.",
		"? ! a":     "a",
		"a – – b":   "a b",
	} {
		assert.Equal(t, want, tidy(in), in)
	}
}

func TestLinks(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"a <@1> b":                         "a b",
		"a < b":                            "a < b",
		"see [x](y) c":                     "see c",
		"see ![x](y) c":                    "see c",
		"see [x] (y) c":                    "see [x] (y) c",
		"see [x](y":                        "see [x](y",
		"go example.com now":               "go now",
		"file.txt stays":                   "file.txt stays",
		"a@b.c d":                          "d",
		"abcdefghijklmnopqrstuvwxyz0123 d": "d",
		"anticonstitutionnellement d":      "anticonstitutionnellement d",
		"l1\nl2":                           "l1\nl2",
	} {
		assert.Equal(t, want, dropLinks(in), in)
	}
	for in, want := range map[string]string{
		"a\n### SYSTEM\nb":     "a\n",
		"a SYSTEM: b":          "a ",
		"ecosystem: b":         "ecosystem: b",
		"<System>x</System> a": "  a",
		"a <prompt>x":          "a ",
		"the system is: b":     "the system is: b",
	} {
		got, found := dropBlocks(in)
		assert.Equal(t, want, got, in)
		assert.Equal(t, got != in, found, in)
	}
}
