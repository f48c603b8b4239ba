package cite

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// errHostile marks JSON that is well formed so far but that no honest answer
// would hold: looking further in the same output is not worth it.
var errHostile = errors.New("refused")

// object is a JSON object. The keys are unique, which encoding/json does not
// see to: a key given twice would let what is checked differ from what is
// shown.
type object map[string]any

// decoder reads JSON values from the start of rest.
type decoder struct{ rest string }

var errSyntax = errors.New("not JSON")

func (d *decoder) value(depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("%w: nested more than %d deep", errHostile, maxDepth)
	}
	d.space()
	if d.rest == "" {
		return nil, errSyntax
	}
	switch d.rest[0] {
	case '{':
		return d.object(depth)
	case '[':
		return d.array(depth)
	case '"':
		return d.string()
	}
	for _, literal := range []struct {
		text  string
		value any
	}{{"true", true}, {"false", false}, {"null", nil}} {
		if rest, ok := strings.CutPrefix(d.rest, literal.text); ok {
			d.rest = rest
			return literal.value, nil
		}
	}
	return d.number()
}

func (d *decoder) object(depth int) (any, error) {
	out := object{}
	d.rest = d.rest[1:]
	for first := true; ; first = false {
		d.space()
		if d.take('}') {
			return out, nil
		}
		if !first && !d.take(',') {
			return nil, errSyntax
		}
		d.space()
		if !first && d.take('}') { // a trailing comma is the commonest slip of small models
			return out, nil
		}
		key, err := d.string()
		if err != nil {
			return nil, err
		}
		if _, twice := out[key]; twice {
			return nil, fmt.Errorf("%w: a key is given twice", errHostile)
		}
		d.space()
		if !d.take(':') {
			return nil, errSyntax
		}
		if out[key], err = d.value(depth + 1); err != nil {
			return nil, err
		}
	}
}

func (d *decoder) array(depth int) (any, error) {
	out := []any{}
	d.rest = d.rest[1:]
	for first := true; ; first = false {
		d.space()
		if d.take(']') {
			return out, nil
		}
		if !first && !d.take(',') {
			return nil, errSyntax
		}
		d.space()
		if !first && d.take(']') {
			return out, nil
		}
		v, err := d.value(depth + 1)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
}

// string leaves escapes to encoding/json.
func (d *decoder) string() (string, error) {
	if d.rest == "" || d.rest[0] != '"' {
		return "", errSyntax
	}
	for i := 1; i < len(d.rest); i++ {
		switch d.rest[i] {
		case '\\':
			i++
		case '"':
			raw := d.rest[:i+1]
			d.rest = d.rest[i+1:]
			var s string
			// Raw line breaks inside a string are a common slip as well.
			if err := json.Unmarshal([]byte(strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(raw)), &s); err != nil {
				return "", errSyntax
			}
			return s, nil
		}
	}
	return "", errSyntax
}

func (d *decoder) number() (any, error) {
	end := 0
	for end < len(d.rest) && strings.IndexByte("+-.eE0123456789", d.rest[end]) >= 0 {
		end++
	}
	raw := d.rest[:end]
	d.rest = d.rest[end:]
	if !json.Valid([]byte(raw)) {
		return nil, errSyntax
	}
	return json.Number(raw), nil
}

func (d *decoder) space() { d.rest = strings.TrimLeft(d.rest, " \t\r\n") }

func (d *decoder) take(c byte) bool {
	if d.rest != "" && d.rest[0] == c {
		d.rest = d.rest[1:]
		return true
	}
	return false
}
