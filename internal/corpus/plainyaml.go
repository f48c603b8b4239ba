package corpus

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// plainNode is one value of YAML in the plain layout that our files use.
type plainNode struct {
	at   place
	kind plainKind
	text string // of a scalar
	bare bool   // the scalar stands without quotes
	keys []plainKey
	vals []plainNode // of a list, or in the order of keys
}

type plainKey struct {
	name string
	at   place
}

type plainKind int

const (
	plainNull plainKind = iota
	plainText
	plainList
	plainMap
)

// parsePlain reads YAML in the plain layout that curators and our own tools
// write: spaces only, one value per line or a list or map in brackets, scalars
// bare or quoted without escapes, comments on lines of their own. Whatever
// else it meets, mistakes included, makes it give up, and the YAML library
// takes over. It exists because that library needs a third of the time in
// which the whole program starts. It must never read a text differently from
// the library, which tests and a fuzz target hold it to.
func parsePlain(src string) (plainNode, bool) {
	p := plainParser{}
	number := 0
	for line := range strings.SplitSeq(strings.TrimSuffix(src, "\n"), "\n") {
		number++
		body := strings.TrimLeft(line, " ")
		if body == "" || body[0] == '#' {
			continue
		}
		if strings.ContainsAny(body, "\t\\\r") || body[len(body)-1] == ' ' {
			return plainNode{}, false
		}
		p.lines = append(p.lines, plainLine{len(line) - len(body), number, body})
	}
	if len(p.lines) == 0 || p.lines[0].indent != 0 {
		return plainNode{}, false
	}
	root, ok := p.block(0, 0)
	return root, ok && len(p.lines) == 0
}

type plainLine struct {
	indent, number int
	body           string
}

func (l plainLine) place(offset int) place { return place{l.number, l.indent + offset + 1} }

type plainParser struct{ lines []plainLine }

// plainDepth bounds how deeply the plain layout nests.
const plainDepth = 8

// block reads the list or the map whose lines have the indent.
func (p *plainParser) block(indent, depth int) (plainNode, bool) {
	if depth > plainDepth {
		return plainNode{}, false
	}
	if strings.HasPrefix(p.lines[0].body, "- ") {
		return p.list(indent, depth)
	}
	return p.mapping(indent, depth)
}

// more reports whether the next line belongs to a block with the indent; ok
// is false when it is indented in a way that the plain layout does not know.
func (p *plainParser) more(indent int) (more, ok bool) {
	if len(p.lines) == 0 || p.lines[0].indent < indent {
		return false, true
	}
	return true, p.lines[0].indent == indent
}

func (p *plainParser) list(indent, depth int) (plainNode, bool) {
	n := plainNode{kind: plainList, at: p.lines[0].place(0)}
	for {
		more, ok := p.more(indent)
		if !more || !ok {
			return n, ok
		}
		line := p.lines[0]
		item, isItem := strings.CutPrefix(line.body, "- ")
		if !isItem {
			// A map may go on where the list of one of its keys ends.
			return n, line.body[0] != '-'
		}
		var v plainNode
		if _, _, isPair := cutPair(item); isPair {
			p.lines[0] = plainLine{indent + 2, line.number, item}
			v, ok = p.mapping(indent+2, depth+1)
		} else {
			p.lines = p.lines[1:]
			v, ok = inline(item, line.place(2))
		}
		if !ok {
			return n, false
		}
		n.vals = append(n.vals, v)
	}
}

func (p *plainParser) mapping(indent, depth int) (plainNode, bool) {
	n := plainNode{kind: plainMap, at: p.lines[0].place(0)}
	for {
		more, ok := p.more(indent)
		if !more || !ok {
			return n, ok
		}
		line := p.lines[0]
		key, rest, isPair := cutPair(line.body)
		if !isPair || n.has(key) {
			return n, false
		}
		p.lines = p.lines[1:]
		v := plainNode{at: line.place(0)}
		switch {
		case rest != "":
			v, ok = inline(rest, line.place(len(key)+2))
		case p.nested(indent):
			v, ok = p.block(p.lines[0].indent, depth+1)
		}
		if !ok {
			return n, false
		}
		n.keys, n.vals = append(n.keys, plainKey{key, line.place(0)}), append(n.vals, v)
	}
}

// nested reports whether the next line holds the value of a key with the
// indent: it stands further in, or it is a list at the same indent.
func (p *plainParser) nested(indent int) bool {
	if len(p.lines) == 0 {
		return false
	}
	next := p.lines[0]
	return next.indent > indent || next.indent == indent && strings.HasPrefix(next.body, "- ")
}

func (n *plainNode) has(key string) bool {
	return slices.ContainsFunc(n.keys, func(k plainKey) bool { return k.name == key })
}

// cutPair splits "key: value" or "key:".
func cutPair(body string) (key, rest string, ok bool) {
	key, rest, found := strings.Cut(body, ":")
	if !found || !isPlainKey(key) {
		return "", "", false
	}
	if rest == "" {
		return key, "", true
	}
	if len(rest) < 2 || rest[0] != ' ' || rest[1] == ' ' {
		return "", "", false
	}
	return key, rest[1:], true
}

func isPlainKey(key string) bool {
	for i := range len(key) {
		c := key[i]
		if !isASCIILetter(c) && (i == 0 || c != '-' && c != '_' && (c < '0' || c > '9')) {
			return false
		}
	}
	return len(key) > 1 && !isYAMLWord(key)
}

// inline reads a value that stands on one line.
func inline(text string, at place) (plainNode, bool) {
	if text[0] != '[' && text[0] != '{' {
		return scalar(text, at)
	}
	n, rest, ok := flow(text, at, 0)
	return n, ok && rest == ""
}

// flow reads a list or map in brackets, or a scalar within one, and returns
// what follows it. at is the place where text starts.
func flow(text string, at place, depth int) (n plainNode, rest string, ok bool) {
	if text == "" || depth > plainDepth {
		return n, "", false
	}
	closing := map[byte]byte{'[': ']', '{': '}'}[text[0]]
	if closing == 0 {
		end := flowEnd(text)
		n, ok = scalar(text[:end], at)
		return n, text[end:], ok
	}
	n = plainNode{kind: plainList, at: at}
	if closing == '}' {
		n.kind = plainMap
	}
	here := func() place {
		return place{at.line, at.column + utf8.RuneCountInString(text[:len(text)-len(rest)])}
	}
	rest = text[1:]
	for {
		if n.kind == plainMap {
			key, after, found := strings.Cut(rest, ": ")
			if !found || !isPlainKey(key) || n.has(key) {
				return n, "", false
			}
			n.keys, rest = append(n.keys, plainKey{key, here()}), after
		}
		var v plainNode
		if v, rest, ok = flow(rest, here(), depth+1); !ok || rest == "" {
			return n, "", false
		}
		n.vals = append(n.vals, v)
		if rest[0] == closing {
			return n, rest[1:], true
		}
		if rest, ok = strings.CutPrefix(rest, ", "); !ok {
			return n, "", false
		}
	}
}

// flowEnd is where a scalar within brackets ends.
func flowEnd(text string) int {
	if quote := text[0]; quote == '\'' || quote == '"' {
		for i := 1; i < len(text); i++ {
			if text[i] == quote && (quote == '"' || i+1 == len(text) || text[i+1] != quote) {
				return i + 1
			} else if text[i] == quote {
				i++
			}
		}
		return len(text)
	}
	if i := strings.IndexAny(text, ",[]{}:"); i >= 0 {
		return i
	}
	return len(text)
}

var plainNumber = regexp.MustCompile(`^(?:0|[1-9]\d{0,8}|\d+-\d+|\d{4}-\d\d-\d\d|\d[\d.]*/\S+|\d[\d,]* .*\p{L}.*)$`)

// scalar reads a scalar: quoted without escapes, or bare, which is a phrase
// that starts with a letter or a bracket, or has one of a few shapes with a
// number in front.
func scalar(value string, at place) (plainNode, bool) {
	n := plainNode{kind: plainText, at: at}
	if value == "" {
		return n, false
	}
	switch c := value[0]; {
	case c == '\'':
		// Within single quotes, two stand for one.
		inner, closed := strings.CutSuffix(value[1:], "'")
		bare := strings.ReplaceAll(inner, "''", "")
		n.text = strings.ReplaceAll(inner, "''", "'")
		return n, closed && inner != "" && !strings.Contains(bare, "'")
	case c == '"':
		inner, closed := strings.CutSuffix(value[1:], `"`)
		n.text = inner
		return n, closed && inner != "" && !strings.Contains(inner, `"`)
	case c >= '0' && c <= '9':
		if !plainNumber.MatchString(value) {
			return n, false
		}
	case !isASCIILetter(c) && c != '(' && c < 0x80:
		return n, false
	}
	n.text, n.bare = value, true
	odd := value[len(value)-1] == ' ' || value[len(value)-1] == ':' || strings.Contains(value, ": ") || strings.Contains(value, " #")
	return n, !odd
}

// isYAMLWord reports a word that some version of YAML takes for more than
// text.
func isYAMLWord(text string) bool {
	switch strings.ToLower(text) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan":
		return true
	}
	return false
}
