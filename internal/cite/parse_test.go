package cite_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/cite"
)

func TestParseTakesWhatHonestModelsWrite(t *testing.T) {
	want := []cite.Draft{{Text: "Baclofen acts.", IDs: []string{"P1.1"}, Quote: "baclofen acts"}}
	for name, out := range map[string]string{
		"plain":           `{"sentences":[{"text":"Baclofen acts.","ids":["P1.1"],"quote":"baclofen acts"}]}`,
		"fence":           "```json\n{\"sentences\":[{\"text\":\"Baclofen acts.\",\"ids\":[\"P1.1\"],\"quote\":\"baclofen acts\"}]}\n```",
		"prose around":    `Here is {my} answer: {"sentences":[{"text":" Baclofen acts. ","ids":["P1.1"],"quote":"baclofen acts"}]} I hope it helps {}.`,
		"unknown keys":    `{"language":"en","sentences":[{"text":"Baclofen acts.","ids":["P1.1"],"quote":"baclofen acts","sure":0.9}]}`,
		"id as a string":  `{"sentences":[{"text":"Baclofen acts.","ids":"P1.1","quote":"baclofen acts"}]}`,
		"trailing commas": `{"sentences":[{"text":"Baclofen acts.","ids":["P1.1",],"quote":"baclofen acts",},]}`,
		"raw line break":  "{\"sentences\":[{\"text\":\"Baclofen\nacts.\",\"ids\":[\"P1.1\"],\"quote\":\"baclofen acts\"}]}",
	} {
		got, err := cite.Parse(out)
		assert.NoError(t, err, name)
		assert.Equal(t, want, got, name)
	}
}

func TestParseRefuses(t *testing.T) {
	one := `{"sentences":[{"text":"a b c","ids":["P1.1"],"quote":"q"}]}`
	for name, out := range map[string]string{
		"nothing":          "",
		"prose":            "I cannot answer that.",
		"other object":     `{"answer":"yes"}`,
		"two objects":      one + " " + one,
		"key given twice":  `{"sentences":[{"text":"a","text":"b","ids":[],"quote":""}]}`,
		"list given twice": `{"sentences":[],"sentences":[{"text":"a","ids":[],"quote":""}]}`,
		"invalid UTF-8":    strings.Replace(one, "a b", "a\xff b", 1),
		"nested":           `{"sentences":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}`,
		"nested objects":   strings.Repeat(`{"sentences":`, 50) + "1" + strings.Repeat("}", 50),
		"text a number":    `{"sentences":[{"text":1,"ids":["P1.1"],"quote":"q"}]}`,
		"ids a number":     `{"sentences":[{"text":"a","ids":1,"quote":"q"}]}`,
		"ids of objects":   `{"sentences":[{"text":"a","ids":[{}],"quote":"q"}]}`,
		"long id":          `{"sentences":[{"text":"a","ids":["` + strings.Repeat("P", 99) + `"],"quote":"q"}]}`,
		"long text":        `{"sentences":[{"text":"` + strings.Repeat("a ", 2000) + `","ids":[],"quote":"q"}]}`,
		"long quote":       `{"sentences":[{"text":"a","ids":[],"quote":"` + strings.Repeat("a ", 2000) + `"}]}`,
		"no text":          `{"sentences":[{"ids":["P1.1"],"quote":"q"}]}`,
		"cut off":          one[:40],
		"many sentences":   `{"sentences":[` + strings.Repeat(`{"text":"a","ids":[],"quote":""},`, 30) + `]}`,
		"ten megabytes":    strings.Repeat("x", 10<<20),
	} {
		got, err := cite.Parse(out)
		assert.Error(t, err, name)
		assert.Nil(t, got, name)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`{"sentences":[{"text":"Baclofen acts.","ids":["P1.1"],"quote":"baclofen acts"}]}`)
	f.Add("```json\n{\"sentences\":[]}\n```")
	f.Add(`{{{{"sentences":[[[[`)
	f.Fuzz(func(t *testing.T, out string) {
		drafts, err := cite.Parse(out)
		if err != nil {
			assert.Nil(t, drafts)
			return
		}
		assert.LessOrEqual(t, len(drafts), cite.MaxSentences)
		for _, d := range drafts {
			assert.NotEmpty(t, d.Text)
			assert.LessOrEqual(t, len(d.Text), cite.MaxText)
			assert.LessOrEqual(t, len(d.Quote), cite.MaxQuote)
			assert.LessOrEqual(t, len(d.IDs), cite.MaxIDs)
		}
	})
}
