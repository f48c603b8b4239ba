package corpus

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// bracketPattern finds a citation in Pandoc's syntax: square brackets that
// hold an @.
var bracketPattern = regexp.MustCompile(`\[[^\[\]]*@[^\[\]]*\]`)

// citation is one bracket of a paragraph.
type citation struct {
	start, end int // byte offsets in the paragraph, brackets included
	keys       []SourceKey
}

// findCitations returns the citations of a paragraph in order. Each bracket
// holds one key or several, split by semicolons, each with its @: "[@a; @b]".
// report is told what is malformed, with the byte offset.
func findCitations(text string, report func(offset int, message string)) []citation {
	if strings.IndexByte(text, '@') < 0 {
		return nil
	}
	var out []citation
	covered := 0
	for _, span := range bracketPattern.FindAllStringIndex(text, -1) {
		if i := strings.IndexByte(text[covered:span[0]], '@'); i >= 0 {
			report(covered+i, `an @ outside square brackets: write a citation as "[@key]"`)
		}
		covered = span[1]
		c := citation{start: span[0], end: span[1]}
		for part := range strings.SplitSeq(text[span[0]+1:span[1]-1], ";") {
			key, isKey := strings.CutPrefix(strings.TrimSpace(part), "@")
			if !isKey || !keyPattern.MatchString(key) {
				report(span[0], fmt.Sprintf(`malformed citation %q: write "[@key]" or "[@first; @second]", without page or comment`, text[span[0]:span[1]]))
				continue
			}
			if slices.Contains(c.keys, SourceKey(key)) {
				report(span[0], fmt.Sprintf("source %q is cited twice in one bracket", key))
				continue
			}
			c.keys = append(c.keys, SourceKey(key))
		}
		out = append(out, c)
	}
	if i := strings.IndexByte(text[covered:], '@'); i >= 0 {
		report(covered+i, `an @ outside square brackets: write a citation as "[@key]"`)
	}
	return out
}

// sourceSet is the bibliography by key.
type sourceSet map[SourceKey]Source

// refuse says why the source may not be cited; empty if it may.
func (set sourceSet) refuse(key SourceKey) string {
	s, ok := set[key]
	switch {
	case !ok:
		if near := set.nearest(key); near != "" {
			return fmt.Sprintf("unknown source %q; did you mean %q?", key, near)
		}
		return fmt.Sprintf("unknown source %q: it is not in sources.yaml", key)
	case s.LinkStatus == "do-not-cite":
		return fmt.Sprintf("source %q is marked do-not-cite", key)
	case s.LinkStatus != "checked":
		return fmt.Sprintf("source %q was not checked: its record must be confirmed before it is cited", key)
	case s.URL == "":
		return fmt.Sprintf("source %q has no confirmed link, so readers could not follow it", key)
	}
	return ""
}

// nearest returns the known key that differs from key by at most three edits,
// or "".
func (set sourceSet) nearest(key SourceKey) SourceKey {
	best, distance := SourceKey(""), 4
	for known := range set {
		if !keyPattern.MatchString(string(known)) {
			continue
		}
		d := editDistance(string(key), string(known))
		if d < distance || d == distance && best != "" && known < best {
			best, distance = known, d
		}
	}
	return best
}

// editDistance is Levenshtein's distance in bytes.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}

// stripCitations returns one sentence without its citations, spaces made
// single, and the keys that it cites.
func stripCitations(text string, pc piece, cites []citation) (string, []SourceKey) {
	var b strings.Builder
	var keys []SourceKey
	from := pc.start
	for _, c := range cites {
		if c.start < pc.start || c.end > pc.end {
			continue
		}
		b.WriteString(strings.TrimRightFunc(text[from:c.start], unicode.IsSpace))
		from = c.end
		for _, k := range c.keys {
			if !slices.Contains(keys, k) {
				keys = append(keys, k)
			}
		}
	}
	b.WriteString(text[from:pc.end])
	return squeeze(b.String()), keys
}

// squeeze makes runs of plain spaces single and trims the ends. Non-breaking
// spaces, which French typography needs, stay.
func squeeze(text string) string {
	text = strings.TrimSpace(text)
	if !strings.Contains(text, "  ") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if text[i] == ' ' && i > 0 && text[i-1] == ' ' {
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

func hasLetter(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }
