package cite

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// The bounds of what a model may return. A summary is five sentences; the
// bounds leave room for a talkative model and none for a hostile one.
const (
	MaxOutput    = 64 << 10 // bytes read at all
	MaxSentences = 20
	MaxText      = 1200 // bytes of one sentence
	MaxQuote     = 1200 // bytes of one quote
	MaxIDs       = 16
	maxIDBytes   = 16
	maxDepth     = 8
	maxObjects   = 32 // objects looked at in the prose around the answer
)

// ErrNoSummary says that the output of a model holds no object with sentences.
var ErrNoSummary = errors.New("no object with sentences")

// Draft is one sentence as a model returned it: words, ids of the sentences
// that it says it rests on ("P1.2"), and a quote. Nothing in it is checked yet.
type Draft struct {
	Text  string
	IDs   []string
	Quote string
}

// Parse reads what a model returned:
//
//	{"sentences": [{"text": "...", "ids": ["P1.2"], "quote": "..."}]}
//
// It looks past code fences and prose around the object and past keys that it
// does not know. It refuses what no honest answer looks like: more than one
// such object, keys given twice, wrong types, invalid UTF-8, deep nesting,
// anything over the bounds. The error never repeats the output.
func Parse(output string) ([]Draft, error) {
	if len(output) > MaxOutput {
		return nil, fmt.Errorf("parse model output: %d bytes, at most %d", len(output), MaxOutput)
	}
	if !utf8.ValidString(output) {
		return nil, errors.New("parse model output: not valid UTF-8")
	}
	found, err := findSummary(output)
	if err != nil {
		return nil, fmt.Errorf("parse model output: %w", err)
	}
	drafts, err := readSummary(found)
	if err != nil {
		return nil, fmt.Errorf("parse model output: %w", err)
	}
	return drafts, nil
}

// findSummary returns the one object with the key "sentences".
func findSummary(s string) (object, error) {
	var found object
	for n := 0; n < maxObjects; n++ {
		start := strings.IndexByte(s, '{')
		if start < 0 {
			break
		}
		s = s[start:]
		d := decoder{rest: s}
		v, err := d.value(0)
		if err != nil {
			if errors.Is(err, errHostile) || strings.HasPrefix(strings.TrimLeft(s[1:], " \t\r\n"), `"sentences"`) {
				return nil, err
			}
			s = s[1:]
			continue
		}
		s = d.rest
		obj, ok := v.(object)
		if !ok || obj["sentences"] == nil {
			continue
		}
		if found != nil {
			return nil, errors.New("more than one object with sentences")
		}
		found = obj
	}
	if found == nil {
		return nil, ErrNoSummary
	}
	return found, nil
}

func readSummary(obj object) ([]Draft, error) {
	list, ok := obj["sentences"].([]any)
	if !ok {
		return nil, errors.New("sentences is not a list")
	}
	if len(list) > MaxSentences {
		return nil, fmt.Errorf("%d sentences, at most %d", len(list), MaxSentences)
	}
	drafts := make([]Draft, 0, len(list))
	for i, item := range list {
		d, err := readDraft(item)
		if err != nil {
			return nil, fmt.Errorf("sentence %d: %w", i+1, err)
		}
		drafts = append(drafts, d)
	}
	return drafts, nil
}

func readDraft(item any) (Draft, error) {
	obj, ok := item.(object)
	if !ok {
		return Draft{}, errors.New("not an object")
	}
	var d Draft
	if d.Text, ok = obj["text"].(string); !ok {
		return Draft{}, errors.New("text is missing or not a string")
	}
	d.Text = strings.TrimSpace(d.Text)
	if d.Text == "" || len(d.Text) > MaxText {
		return Draft{}, fmt.Errorf("text of %d bytes, must be 1 to %d", len(d.Text), MaxText)
	}
	if quote, given := obj["quote"]; given && quote != nil {
		if d.Quote, ok = quote.(string); !ok || len(d.Quote) > MaxQuote {
			return Draft{}, errors.New("quote is not a string or too long")
		}
		d.Quote = strings.TrimSpace(d.Quote)
	}
	ids, err := readIDs(obj["ids"])
	if err != nil {
		return Draft{}, err
	}
	d.IDs = ids
	return d, nil
}

// readIDs takes a list of ids; small models write a single id as a string.
func readIDs(v any) ([]string, error) {
	switch v := v.(type) {
	case nil:
		return nil, nil
	case string:
		return readIDs([]any{v})
	case []any:
		if len(v) > MaxIDs {
			return nil, fmt.Errorf("%d ids, at most %d", len(v), MaxIDs)
		}
		out := make([]string, 0, len(v))
		for _, item := range v {
			id, ok := item.(string)
			id = strings.TrimSpace(id)
			if !ok || id == "" || len(id) > maxIDBytes {
				return nil, errors.New("an id is not a short string")
			}
			out = append(out, id)
		}
		return out, nil
	}
	return nil, errors.New("ids is not a list")
}
