package corpus

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// maxParagraph bounds one paragraph, in bytes. A passage has about 100 words;
// the bound keeps a hostile file from slowing the Markdown parser down.
const maxParagraph = 16 << 10

// section is one heading with its one paragraph.
type section struct {
	slug, title string
	heading     place
	text        string // the paragraph, its lines joined by spaces
	starts      []lineStart
	first, last int // lines in the file
}

// lineStart maps an offset of a joined paragraph to where its line begins.
type lineStart struct {
	offset int
	at     place
}

// locate finds where in the file the byte offset of the paragraph stands.
func (s *section) locate(offset int) place {
	at := place{s.first, 1}
	for _, ls := range s.starts {
		if ls.offset > offset {
			break
		}
		at = place{ls.at.line, ls.at.column + len([]rune(s.text[ls.offset:min(offset, len(s.text))]))}
	}
	return at
}

// newMarkdown builds a CommonMark parser that also reads "{#slug}" behind
// headings.
func newMarkdown() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithParagraphTransformers([]util.PrioritizedValue{}...),
		parser.WithAttribute(),
	)
}

// readSections reads the Markdown of a topic: headings of the second level,
// each with a slug and followed by one paragraph of plain text. lines is the
// number of lines before body in its file.
func readSections(body []byte, lines int, l *log) []section {
	if !boundedMarkdown(body, lines, l) {
		return nil
	}
	at := newLineIndex(body, lines).place
	root := newMarkdown().Parse(gmtext.NewReader(body))
	var out []section
	open, lost := false, false // a heading waits for its paragraph; it was faulty
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			if open {
				l.errorf(out[len(out)-1].heading, "paragraph", "heading %q has no paragraph", out[len(out)-1].title)
			}
			s, ok := readHeading(n, body, at, l)
			if open, lost = ok, !ok; ok {
				out = append(out, s)
			}
		case *ast.Paragraph:
			checkPlain(n, body, at, l)
			switch {
			case open:
				readParagraph(n, body, at, &out[len(out)-1])
			case !lost:
				l.errorf(at(n.Lines().At(0).Start), "paragraph", "a paragraph without a heading of its own: each passage is one paragraph under one \"## Title {#slug}\"")
			}
			open, lost = false, false
		default:
			if open {
				open, lost, out = false, true, out[:len(out)-1]
			}
			l.errorf(at(blockOffset(n)), "paragraph", "only headings and plain paragraphs are used here, not a %s", strings.ToLower(n.Kind().String()))
		}
	}
	if open {
		l.errorf(out[len(out)-1].heading, "paragraph", "heading %q has no paragraph", out[len(out)-1].title)
	}
	return out
}

// boundedMarkdown refuses what would make the Markdown parser slow or recurse
// deeply: huge paragraphs and lines of nested block marks.
func boundedMarkdown(body []byte, lines int, l *log) bool {
	size, line := 0, lines
	for text := range bytes.Lines(body) {
		line++
		if len(bytes.TrimSpace(text)) == 0 {
			size = 0
			continue
		}
		if size += len(text); size > maxParagraph {
			l.errorf(place{line: line}, "paragraph", "a paragraph of more than %d KiB", maxParagraph>>10)
			return false
		}
		marks := len(text) - len(bytes.TrimLeft(text, " \t>-+*0123456789.)"))
		if marks > 32 {
			l.errorf(place{line: line}, "paragraph", "starts with too many block marks")
			return false
		}
	}
	return true
}

func readHeading(n *ast.Heading, body []byte, at func(int) place, l *log) (section, bool) {
	if n.Lines().Len() == 0 {
		l.errorf(at(blockOffset(n)), "heading", "an empty heading: write \"## Title {#slug}\"")
		return section{}, false
	}
	seg := n.Lines().At(0)
	where := at(seg.Start)
	s := section{title: strings.TrimSpace(string(seg.Value(body))), heading: place{where.line, 1}}
	s.first, s.last = where.line, where.line
	if n.Level != 2 {
		l.errorf(s.heading, "heading", "heading %q is of level %d: passages stand under headings of level 2 (\"##\")", s.title, n.Level)
		return s, false
	}
	for _, a := range n.Attributes() {
		if id, isText := a.Value.([]byte); isText && string(a.Name) == "id" {
			s.slug = string(id)
			continue
		}
		l.errorf(s.heading, "heading", "heading %q has an attribute other than {#slug}", s.title)
	}
	if !keyPattern.MatchString(s.slug) {
		l.errorf(s.heading, "heading", "heading %q needs a slug of lower-case letters, digits and single hyphens: \"## Title {#slug}\"", s.title)
		return s, false
	}
	if strings.ContainsAny(s.title, "@[]<>`*_{}") {
		l.errorf(s.heading, "heading", "heading %q must be plain text, without citation or markup", s.title)
	}
	return s, true
}

func readParagraph(n *ast.Paragraph, body []byte, at func(int) place, s *section) {
	var b strings.Builder
	for i := range n.Lines().Len() {
		seg := n.Lines().At(i)
		line := strings.TrimRight(string(seg.Value(body)), " \t\n")
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		s.starts = append(s.starts, lineStart{b.Len(), at(seg.Start)})
		b.WriteString(line)
	}
	s.text = b.String()
	if k := len(s.starts); k > 0 {
		s.last = s.starts[k-1].at.line
	}
}

// checkPlain refuses links, images, raw HTML, code and emphasis: a passage is
// plain text, and links come from the bibliography only.
func checkPlain(n *ast.Paragraph, body []byte, at func(int) place, l *log) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			if i := bytes.IndexByte(t.Segment.Value(body), '\\'); i >= 0 {
				l.errorf(at(t.Segment.Start+i), "plain-text", "a passage is plain text: no backslash here")
			}
			continue
		}
		where := at(n.Lines().At(0).Start)
		if o := inlineOffset(c); o >= 0 {
			where = at(o)
		}
		l.errorf(where, "plain-text", "a passage is plain text: no %s here", inlineName(c))
	}
	if i := bytes.Index(n.Lines().Value(body), []byte("://")); i >= 0 {
		l.errorf(at(n.Lines().At(0).Start), "plain-text", "no web address here: cite a source, its link is added by the bot")
	}
}

func inlineName(n ast.Node) string {
	switch n.(type) {
	case *ast.Link, *ast.AutoLink:
		return "link"
	case *ast.Image:
		return "image"
	case *ast.RawHTML:
		return "HTML"
	case *ast.CodeSpan:
		return "code"
	case *ast.Emphasis:
		return "emphasis"
	}
	return strings.ToLower(n.Kind().String())
}

// inlineOffset is where the first text within n starts, or -1.
func inlineOffset(n ast.Node) int {
	for c := n.FirstChild(); c != nil; c = c.FirstChild() {
		if t, ok := c.(*ast.Text); ok {
			return t.Segment.Start
		}
	}
	return -1
}

// blockOffset is where a block starts, as far as its parts tell.
func blockOffset(n ast.Node) int {
	for b := n; b != nil && b.Type() == ast.TypeBlock; b = b.FirstChild() {
		if b.Lines().Len() > 0 {
			return b.Lines().At(0).Start
		}
	}
	if prev := n.PreviousSibling(); prev != nil && prev.Lines() != nil && prev.Lines().Len() > 0 {
		return prev.Lines().At(prev.Lines().Len() - 1).Stop
	}
	return 0
}
