package corpus

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// decode fills v from the node. It gives up on anything that v has no room
// for, so that the library can name the place.
func (n *plainNode) decode(v reflect.Value) bool {
	if n.kind == plainNull {
		return true
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return n.decode(v.Elem())
	case reflect.String:
		v.SetString(n.text)
		return n.kind == plainText && !(n.bare && isYAMLWord(n.text))
	case reflect.Bool:
		v.SetBool(n.text == "true")
		return n.kind == plainText && n.bare && (n.text == "true" || n.text == "false")
	case reflect.Int:
		number, err := strconv.Atoi(n.text)
		v.SetInt(int64(number))
		return err == nil && n.kind == plainText && n.bare
	case reflect.Slice:
		return n.decodeList(v)
	case reflect.Map:
		return n.decodeMap(v)
	case reflect.Struct:
		return n.decodeStruct(v)
	}
	return false
}

func (n *plainNode) decodeList(v reflect.Value) bool {
	if n.kind != plainList {
		return false
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.vals), len(n.vals)))
	for i := range n.vals {
		if !n.vals[i].decode(v.Index(i)) {
			return false
		}
	}
	return true
}

func (n *plainNode) decodeMap(v reflect.Value) bool {
	if n.kind != plainMap {
		return false
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(n.vals)))
	for i := range n.vals {
		value := reflect.New(v.Type().Elem()).Elem()
		if !n.vals[i].decode(value) {
			return false
		}
		v.SetMapIndex(reflect.ValueOf(n.keys[i].name), value)
	}
	return true
}

func (n *plainNode) decodeStruct(v reflect.Value) bool {
	if n.kind != plainMap {
		return false
	}
	for i := range n.vals {
		field := fieldNamed(v, n.keys[i].name)
		if !field.IsValid() || !n.vals[i].decode(field) {
			return false
		}
	}
	return true
}

// fieldNamed finds the field of a struct by the name in its yaml tag.
func fieldNamed(v reflect.Value, name string) reflect.Value {
	t := v.Type()
	for i := range t.NumField() {
		tag := t.Field(i).Tag.Get("yaml")
		if rest, ok := strings.CutPrefix(tag, name); ok && (rest == "" || rest[0] == ',') {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

// find steps into the node like yamlDoc.at and returns the deepest place that
// exists. A map stands where its key stands.
func (n *plainNode) find(path []any) place {
	at := n.at
	for _, step := range path {
		switch step := step.(type) {
		case string:
			i := slices.IndexFunc(n.keys, func(k plainKey) bool { return k.name == step })
			if i < 0 {
				return at
			}
			next := &n.vals[i]
			if at = next.at; next.kind == plainMap || next.kind == plainNull {
				at = n.keys[i].at
			}
			n = next
		case int:
			if n.kind != plainList || step < 0 || step >= len(n.vals) {
				return at
			}
			n = &n.vals[step]
			at = n.at
		}
	}
	return at
}
