package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// maxYAMLNesting bounds how deeply YAML may nest. Ours nests four levels
// deep; the bound keeps a hostile file from exhausting the stack.
const maxYAMLNesting = 24

// yamlDoc is a parsed YAML text that can still tell where a value stands.
type yamlDoc struct {
	body   ast.Node   // from the library; nil if the text was plain
	plain  *plainNode // from parsePlain; nil otherwise
	offset int        // lines before the YAML in its file
}

// readYAML decodes src into target: unknown keys, repeated keys, anchors and
// aliases are errors. offset is the number of lines that precede src in its
// file. It reports what is wrong to l and returns nil then.
func readYAML[T any](src []byte, offset int, target *T, l *log) *yamlDoc {
	if root, ok := parsePlain(string(src)); ok {
		var v T
		if root.decode(reflect.ValueOf(&v).Elem()) {
			*target = v
			return &yamlDoc{plain: &root, offset: offset}
		}
	}
	return libraryYAML(src, offset, target, l)
}

// libraryYAML is readYAML by the YAML library: all of YAML, and messages.
func libraryYAML(src []byte, offset int, target any, l *log) (doc *yamlDoc) {
	defer func() {
		// The YAML library is not ours; a panic in it must stay a message
		// about one file.
		if recover() != nil {
			l.errorf(place{line: offset + 1}, "yaml", "cannot be read as YAML")
			doc = nil
		}
	}()
	tokens := lexer.Tokenize(string(src))
	if at, msg := refuseTokens(tokens); msg != "" {
		l.errorf(place{at.line + offset, at.column}, "yaml", "%s", msg)
		return nil
	}
	file, err := parser.Parse(tokens, 0)
	if err != nil {
		reportYAML(err, offset, l)
		return nil
	}
	if len(file.Docs) != 1 || file.Docs[0].Body == nil {
		l.errorf(place{line: offset + 1}, "yaml", "must hold exactly one YAML document")
		return nil
	}
	body := file.Docs[0].Body
	if err := yaml.NodeToValue(body, target, yaml.Strict()); err != nil {
		reportYAML(err, offset, l)
		return nil
	}
	return &yamlDoc{body: body, offset: offset}
}

// refuseTokens finds what our files never need and what could be used to
// blow up a parser: anchors, aliases, tags and deep nesting.
func refuseTokens(tokens token.Tokens) (place, string) {
	flow, dashes, line := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			line, dashes = t.Position.Line, 0
		}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.DirectiveType:
			return tokenPlace(t), "anchors, aliases, tags and directives are not used here"
		case token.SequenceStartType, token.MappingStartType:
			flow++
		case token.SequenceEndType, token.MappingEndType:
			flow--
		case token.SequenceEntryType, token.MappingKeyType:
			dashes++
		}
		if flow > maxYAMLNesting || dashes > maxYAMLNesting || t.Position.IndentNum > 8*maxYAMLNesting {
			return tokenPlace(t), fmt.Sprintf("nests deeper than %d levels", maxYAMLNesting)
		}
	}
	return place{}, ""
}

func tokenPlace(t *token.Token) place {
	if t == nil || t.Position == nil {
		return place{line: 1}
	}
	return place{t.Position.Line, t.Position.Column}
}

func reportYAML(err error, offset int, l *log) {
	var ye yaml.Error
	if !errors.As(err, &ye) {
		l.errorf(place{line: offset + 1}, "yaml", "%v", err)
		return
	}
	at := tokenPlace(ye.GetToken())
	at.line += offset
	msg := ye.GetMessage()
	var unknown *yaml.UnknownFieldError
	var wrongType *yaml.TypeError
	var wrongNode *yaml.UnexpectedNodeTypeError
	switch {
	case errors.As(err, &unknown):
		msg = strings.Replace(msg, "unknown field", "unknown key", 1)
	case errors.As(err, &wrongType):
		msg = fmt.Sprintf("expected %s here", yamlTypeName(wrongType))
	case errors.As(err, &wrongNode) && wrongNode.Expected == ast.SequenceType:
		msg = "expected a list here"
	case errors.As(err, &wrongNode) && wrongNode.Expected == ast.MappingType:
		msg = "expected keys and values here"
	}
	l.errorf(at, "yaml", "%s", msg)
}

// yamlTypeName says in a curator's words what a key wants.
func yamlTypeName(e *yaml.TypeError) string {
	switch name := e.DstType.String(); {
	case strings.HasPrefix(name, "[]"):
		return "a list"
	case strings.HasPrefix(name, "map["), strings.HasPrefix(name, "corpus."):
		return "keys and values"
	case name == "bool":
		return "true or false"
	case strings.Contains(name, "int"):
		return "a whole number"
	case name == "string":
		return "a text"
	}
	return "another kind of value"
}

// at finds where the value under the keys stands: strings step into maps,
// ints into lists. It returns the deepest place that exists.
func (d *yamlDoc) at(path ...any) place {
	if d.plain != nil {
		at := d.plain.find(path)
		at.line += d.offset
		return at
	}
	node := d.body
	for _, step := range path {
		next := child(node, step)
		if next == nil {
			break
		}
		node = next
	}
	at := tokenPlace(node.GetToken())
	at.line += d.offset
	return at
}

func child(node ast.Node, step any) ast.Node {
	switch n := node.(type) {
	case *ast.MappingNode:
		for _, v := range n.Values {
			if found := child(v, step); found != nil {
				return found
			}
		}
	case *ast.MappingValueNode:
		if key, ok := step.(string); ok && n.Key.GetToken().Value == key {
			if m, ok := n.Value.(*ast.MappingNode); ok {
				return keyed{n.Key, m}
			}
			return n.Value
		}
	case keyed:
		return child(n.value, step)
	case *ast.SequenceNode:
		if i, ok := step.(int); ok && i >= 0 && i < len(n.Values) {
			return n.Values[i]
		}
	}
	return nil
}

// keyed is a map together with its key: it stands where its key stands, which
// is where a reader looks for it.
type keyed struct {
	ast.Node
	value *ast.MappingNode
}

// splitFrontMatter separates the YAML between two lines of "---" from the
// Markdown after it. bodyLine is the number of lines before the body.
func splitFrontMatter(text []byte) (front, body []byte, bodyLine int, ok bool) {
	rest, found := bytes.CutPrefix(text, []byte("---\n"))
	if !found {
		return nil, nil, 0, false
	}
	end := bytes.Index(rest, []byte("\n---\n"))
	if end < 0 {
		return nil, nil, 0, false
	}
	front, body = rest[:end+1], rest[end+len("\n---\n"):]
	return front, body, bytes.Count(front, []byte{'\n'}) + 2, true
}
