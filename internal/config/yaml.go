package config

import (
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

var (
	secretType   = reflect.TypeFor[Secret]()
	durationType = reflect.TypeFor[time.Duration]()
	levelType    = reflect.TypeFor[slog.Level]()
)

// yaml decodes data into cfg key by key, so that one mistake does not hide
// the next.
func (l *loader) yaml(data []byte, cfg *Config) {
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		l.problems = append(l.problems, l.syntax(err))
		return
	}
	for _, doc := range file.Docs {
		if doc.Body == nil || doc.Body.Type() == ast.NullType || doc.Body.Type() == ast.CommentType {
			continue
		}
		l.mapping(doc.Body, reflect.ValueOf(cfg).Elem(), "")
	}
}

func (l *loader) syntax(err error) Problem {
	p := Problem{File: l.file, Message: strings.SplitN(err.Error(), "\n", 2)[0]}
	var se *yaml.SyntaxError
	if errors.As(err, &se) {
		p.Line, p.Message = se.Token.Position.Line, se.Message
	}
	return p
}

// mapping decodes one mapping into the struct v.
func (l *loader) mapping(node ast.Node, v reflect.Value, path string) {
	var pairs []*ast.MappingValueNode
	switch n := node.(type) {
	case *ast.MappingNode:
		pairs = n.Values
	case *ast.MappingValueNode:
		pairs = []*ast.MappingValueNode{n}
	case *ast.NullNode:
		return
	default:
		l.lines[path] = node.GetToken().Position.Line
		l.add(path, "must be a group of keys")
		return
	}
	seen := map[string]bool{}
	for _, pair := range pairs {
		key := pair.Key.GetToken().Value
		full := strings.TrimPrefix(path+"."+key, ".")
		l.lines[full] = pair.Key.GetToken().Position.Line
		if seen[key] {
			l.add(full, "is given twice")
			continue
		}
		seen[key] = true
		if base, isFile := strings.CutSuffix(key, "_file"); isFile {
			if field := fieldByKey(v, base); field.IsValid() && field.Type() == secretType {
				l.secretFile(full, pair.Value, field)
				continue
			}
		}
		field := fieldByKey(v, key)
		if !field.IsValid() {
			l.add(full, "is not a known key (known here: %s)", strings.Join(keysOf(v.Type()), ", "))
			continue
		}
		l.value(pair.Value, field, full)
	}
}

func (l *loader) value(node ast.Node, field reflect.Value, path string) {
	if node.Type() == ast.NullType {
		return // "key:" with nothing behind it keeps the default
	}
	switch {
	case field.Type() == secretType:
		var text string
		if err := yaml.NodeToValue(node, &text); err != nil {
			l.add(path, "must be a text")
			return
		}
		field.Set(reflect.ValueOf(NewSecret(strings.TrimSpace(text))))
	case field.Kind() == reflect.Struct:
		l.mapping(node, field, path)
	case field.Kind() == reflect.Slice:
		l.list(node, field, path)
	case field.Type() == durationType:
		var text string
		err := yaml.NodeToValue(node, &text)
		d, parseErr := time.ParseDuration(text)
		if err != nil || parseErr != nil {
			l.add(path, "must be a duration such as 30s or 2m")
			return
		}
		field.SetInt(int64(d))
	case field.Type() == levelType:
		var level slog.Level
		if level.UnmarshalText([]byte(node.GetToken().Value)) != nil {
			l.add(path, "must be debug, info, warn or error")
			return
		}
		field.SetInt(int64(level))
	default:
		if err := yaml.NodeToValue(node, field.Addr().Interface()); err != nil {
			l.add(path, "must be %s", kindName(field.Kind()))
		}
	}
}

func (l *loader) list(node ast.Node, field reflect.Value, path string) {
	seq, ok := node.(*ast.SequenceNode)
	if !ok {
		l.add(path, "must be a list")
		return
	}
	list := reflect.MakeSlice(field.Type(), len(seq.Values), len(seq.Values))
	for i, item := range seq.Values {
		key := fmt.Sprintf("%s[%d]", path, i)
		l.lines[key] = item.GetToken().Position.Line
		l.value(item, list.Index(i), key)
	}
	field.Set(list)
}

func (l *loader) secretFile(path string, node ast.Node, field reflect.Value) {
	var name string
	if err := yaml.NodeToValue(node, &name); err != nil || name == "" {
		l.add(path, "must be the path of a file")
		return
	}
	secret, err := readSecret(name)
	if err != nil {
		l.add(path, "%s", err)
		return
	}
	field.Set(reflect.ValueOf(secret))
}

func fieldByKey(v reflect.Value, key string) reflect.Value {
	for i := range v.NumField() {
		if v.Type().Field(i).Tag.Get("yaml") == key {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

func keysOf(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		key := t.Field(i).Tag.Get("yaml")
		keys = append(keys, key)
		if t.Field(i).Type == secretType {
			keys = append(keys, key+"_file")
		}
	}
	slices.Sort(keys)
	return keys
}

func kindName(k reflect.Kind) string {
	switch k {
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	}
	return "a text"
}
