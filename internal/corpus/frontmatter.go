package corpus

import (
	"regexp"
	"strings"
)

// frontMatter is the head of a topic file.
type frontMatter struct {
	ID       string                  `yaml:"id"`
	Lang     string                  `yaml:"lang"`
	Title    string                  `yaml:"title"`
	Reviewed string                  `yaml:"reviewed"`
	Passages map[string]passageFront `yaml:"passages"`
}

// passageFront is what the front matter says about one passage.
type passageFront struct {
	Claims     []string `yaml:"claims"`
	Evidence   string   `yaml:"evidence"`
	Asked      []string `yaml:"asked"`
	Regulatory bool     `yaml:"regulatory"`
}

// readFrontMatter decodes the front matter that starts on the second line of
// its file. The plain reader below takes what curators write every day, in a
// tenth of the time that the YAML library needs; whatever it does not
// understand, mistakes included, goes to the library, which names the place.
func readFrontMatter(src []byte, l *log) (frontMatter, *yamlDoc, bool) {
	if head, ok := plainFrontMatter(string(src)); ok {
		return head, &yamlDoc{source: src, offset: 1}, true
	}
	var head frontMatter
	doc := readYAML(src, 1, &head, l)
	return head, doc, doc != nil
}

// plainFrontMatter reads front matter in the layout that knowledge/README.md
// shows: two spaces per level, one value per line, scalars plain or quoted
// without escapes. Anything else, and any key it does not know, makes it give
// up. It must never read a text differently from the YAML library, which a
// test and a fuzz target hold it to.
func plainFrontMatter(src string) (frontMatter, bool) {
	r := plainReader{seen: make(map[string]bool, 16)}
	for line := range strings.SplitSeq(strings.TrimSuffix(src, "\n"), "\n") {
		body := strings.TrimLeft(line, " ")
		if body != "" && !r.line(len(line)-len(body), body) {
			return r.head, false
		}
	}
	r.store()
	return r.head, true
}

// plainReader is the state of plainFrontMatter between two lines.
type plainReader struct {
	head                frontMatter
	slug                string
	passage             *passageFront // the one that slug names; nil outside
	inPassages, inAsked bool
	seen                map[string]bool
}

// line takes one line without its indent; false gives up.
func (r *plainReader) line(indent int, body string) bool {
	if item, isItem := strings.CutPrefix(body, "- "); isItem {
		text, ok := plainScalar(item)
		if !ok || !r.inAsked || indent != 4 && indent != 6 {
			return false
		}
		r.passage.Asked = append(r.passage.Asked, text)
		return true
	}
	r.inAsked = false
	key, value, ok := strings.Cut(body, ":")
	if !ok || !plainKey.MatchString(key) || value != "" && value[0] != ' ' {
		return false
	}
	value = strings.TrimPrefix(value, " ")
	switch {
	case indent == 0 && key == "passages" && value == "" && r.once(key):
		r.inPassages = true
		return true
	case indent == 0:
		r.store()
		r.inPassages, r.passage = false, nil
		return r.once(key) && r.head.set(key, value)
	case indent == 2 && r.inPassages && value == "" && r.once(" "+key):
		r.store()
		r.slug, r.passage = key, &passageFront{}
		return true
	case indent == 4 && r.passage != nil && r.once(r.slug+" "+key):
		r.inAsked = key == "asked" && value == ""
		return r.inAsked || r.passage.set(key, value)
	}
	return false
}

// once reports whether the key stands for the first time.
func (r *plainReader) once(key string) bool {
	first := !r.seen[key]
	r.seen[key] = true
	return first
}

// store files the passage read last.
func (r *plainReader) store() {
	if r.passage == nil {
		return
	}
	if r.head.Passages == nil {
		r.head.Passages = make(map[string]passageFront)
	}
	r.head.Passages[r.slug] = *r.passage
}

var (
	plainKey    = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	plainDate   = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
	plainClaims = regexp.MustCompile(`^\[[CT]\d{1,2}(, [CT]\d{1,2})*\]$`)
)

func (h *frontMatter) set(key, value string) bool {
	var ok bool
	switch key {
	case "id":
		h.ID, ok = plainScalar(value)
	case "lang":
		h.Lang, ok = plainScalar(value)
	case "title":
		h.Title, ok = plainScalar(value)
	case "reviewed":
		h.Reviewed, ok = value, plainDate.MatchString(value)
	}
	return ok
}

func (p *passageFront) set(key, value string) bool {
	var ok bool
	switch key {
	case "claims":
		if ok = plainClaims.MatchString(value); ok {
			p.Claims = strings.Split(value[1:len(value)-1], ", ")
		}
	case "evidence":
		p.Evidence, ok = plainScalar(value)
	case "regulatory":
		p.Regulatory, ok = value == "true", value == "true" || value == "false"
	}
	return ok
}

// plainScalar reads a scalar that stands on one line: quoted without any
// escape, or plain, starting with a letter and without what YAML treats as
// more than text.
func plainScalar(value string) (string, bool) {
	if len(value) < 2 || strings.ContainsAny(value, "\t\\\r") {
		return "", false
	}
	if quote := value[0]; quote == '\'' || quote == '"' {
		inner, ok := strings.CutSuffix(value[1:], string(quote))
		if quote == '\'' {
			// Within single quotes, two stand for one.
			bare := strings.ReplaceAll(inner, "''", "")
			return strings.ReplaceAll(inner, "''", "'"), ok && inner != "" && !strings.Contains(bare, "'")
		}
		return inner, ok && inner != "" && !strings.Contains(inner, `"`)
	}
	if c := value[0]; !isASCIILetter(c) && c < 0x80 || value[len(value)-1] == ' ' || value[len(value)-1] == ':' {
		return "", false
	}
	if strings.Contains(value, ": ") || strings.Contains(value, " #") {
		return "", false
	}
	switch strings.ToLower(value) {
	case "null", "true", "false", "yes", "no", "on", "off":
		return "", false
	}
	return value, true
}
