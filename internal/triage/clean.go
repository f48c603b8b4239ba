package triage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cleaning is what is left of a message for search and prompt.
type cleaning struct {
	question string
	personal bool // details of a person were taken out
	injected bool // instructions to the machine were set aside
}

// clean takes links, mentions, injected instructions and personal details out
// of a normalised message. What it takes out leaves no trace: a question with
// details and the same question without them come out alike.
func (x *lexicon) clean(src string) cleaning { return x.cleaner.cleaned(src) }

func (x *lexicon) cleaned(src string) cleaning {
	body, blocks := dropBlocks(src)
	c := cleaning{injected: blocks}
	var kept []string
	for _, raw := range sentences(dropLinks(body)) {
		s := raw
		m := x.tokens(s)
		if rest, found := x.dropInjection(s, m); found {
			c.injected = true
			s, m = rest, x.tokens(rest)
		}
		if less := x.dropPersonal(s, m); less != s {
			c.personal = true
			s = less
		}
		if s = tidy(s); !strings.Contains(raw, " ?") {
			s = strings.ReplaceAll(s, " ?", "?") // a cut before the mark leaves a space
		}
		if hasWord(s) {
			kept = append(kept, upperFirst(s))
		}
	}
	c.question = strings.Join(kept, " ")
	for {
		// Mending can join what stood apart: look again until nothing changes.
		// Every round that changes something makes the question shorter.
		next := tidy(dropDoses(dropLinks(c.question)))
		if len(next) >= len(c.question) {
			return c
		}
		c.question = next
	}
}

// sentences cuts s after . ! ? … ; and line breaks.
func sentences(s string) []string {
	var out []string
	from := 0
	for i, r := range s {
		end := i + utf8.RuneLen(r)
		switch r {
		case '.', '!', '?', '…', ';', '？', '！', '。':
			next, _ := utf8.DecodeRuneInString(s[end:])
			if end < len(s) && (strings.ContainsRune(".!?…;)\"»”'", next) || r == '.' && isWord(next)) {
				continue
			}
			if lead := strings.TrimLeft(s[end:], " "); r != ';' && strings.HasPrefix(lead, "?") || strings.HasPrefix(lead, "!") {
				continue
			}
		case '\n':
		default:
			continue
		}
		out = append(out, s[from:end])
		from = end
	}
	return append(out, s[from:])
}

// dropInjection drops a sentence that orders the machine about; what follows a
// "then" stays if it asks something.
func (x *lexicon) dropInjection(s string, m *matcher) (rest string, found bool) {
	orders := m.spans[x.byName["INJECTION"]]
	if len(orders) == 0 {
		return s, false
	}
	last := 0
	for _, o := range orders {
		last = max(last, o.end)
	}
	for _, t := range m.spans[x.byName["THEN"]] {
		if t.start < last {
			continue
		}
		for _, a := range m.spans[x.byName["ASKWORD"]] {
			if a.start >= t.end {
				return s[m.tokens[t.end-1].end:], true
			}
		}
	}
	return "", true
}

// dropPersonal takes the details of a person out of a sentence: whole clauses
// that ask nothing, else the words alone.
func (x *lexicon) dropPersonal(s string, m *matcher) string {
	for range maxRounds {
		details := m.spans[x.byName["PERSONAL"]]
		if len(details) == 0 {
			break
		}
		next := x.without(s, m, details, true)
		if !hasWord(tidy(next)) && strings.ContainsAny(s, "?？") {
			next = x.without(s, m, details, false)
		}
		s, m = next, x.tokens(next)
	}
	return s
}

// maxRounds bounds how often the cleaned sentence is looked at again: taking
// words out can bring a number and its unit together.
const maxRounds = 4

// without cuts the details out of s, with the whole clause around each if
// clauses is set and the clause asks nothing.
func (x *lexicon) without(s string, m *matcher, details []span, clauses bool) string {
	cut := make([]bool, len(m.tokens))
	for _, d := range details {
		if clauses {
			d = x.clause(m, d)
		}
		for i := d.start; i < d.end; i++ {
			cut[i] = true
		}
	}
	var b strings.Builder
	at := 0
	for i := 0; i < len(cut); i++ {
		if !cut[i] {
			continue
		}
		j := i
		for j+1 < len(cut) && cut[j+1] && (m.tokens[j+1].start < m.tokens[j].end || onlySpace(s[m.tokens[j].end:m.tokens[j+1].start])) {
			j++
		}
		if m.tokens[i].start >= at {
			b.WriteString(s[at:m.tokens[i].start])
			b.WriteByte(' ')
		}
		at = max(at, m.tokens[j].end)
		i = j
	}
	b.WriteString(s[at:])
	return b.String()
}

func onlySpace(s string) bool { return strings.Trim(s, " '’-") == "" }

// clause widens a detail to the clause around it, unless that asks something.
func (x *lexicon) clause(m *matcher, d span) span {
	from, to := d.start, d.end
	for from > 0 && m.tokens[from-1].clause == m.tokens[d.start].clause && !x.begins(m, from) {
		from--
	}
	for to < len(m.tokens) && m.tokens[to].clause == m.tokens[d.end-1].clause && !x.begins(m, to) {
		to++
	}
	for _, a := range m.spans[x.byName["ASKWORD"]] {
		if a.start >= from && a.start < to {
			return d
		}
	}
	return span{from, to}
}

// begins reports whether a clause begins at token i without a comma: "… et je
// pèse", "… and I am".
func (x *lexicon) begins(m *matcher, i int) bool {
	for _, s := range m.spans[x.byName["ANDI"]] {
		if s.start == i {
			return true
		}
	}
	return false
}

// tidy mends the punctuation around what was taken out.
func tidy(s string) string {
	for {
		next := strings.Join(strings.Fields(s), " ")
		for _, r := range leftovers {
			next = strings.ReplaceAll(next, r[0], r[1])
		}
		next = strings.TrimLeft(next, " ,:;-–—.…)]}!?/")
		if next == s {
			return s
		}
		s = next
	}
}

// leftovers are what a cut leaves behind, and what stands there instead.
var leftovers = [][2]string{
	{"(,", "("}, {",)", ")"}, {"( )", ""}, {"()", ""}, {"[ ]", ""}, {"[]", ""}, {"« »", ""}, {"“ ”", ""}, {`" "`, " "}, {"– –", " "}, {"— —", " "}, {" - - ", " "}, {", ,", " "}, {",,", ","},
	{" ,", ","}, {", ?", " ?"}, {",?", "?"}, {", .", "."}, {",.", "."}, {", !", " !"}, {": ?", " ?"}, {"( ", "("}, {" )", ")"}, {"– ?", " ?"}, {"- ?", " ?"}, {" .", "."},
}

func hasWord(s string) bool {
	letters := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			letters = 0
			continue
		}
		if letters++; letters >= 2 {
			return true
		}
	}
	return false
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// dropDoses removes every number that a unit of dose follows, whatever stands
// around it: no such figure goes on.
func dropDoses(s string) string {
	for {
		from, to := dose(s)
		if from < 0 {
			return s
		}
		s = s[:from] + " " + s[to:]
	}
}

// dose returns where the first number with a unit of dose begins and ends, or
// -1.
func dose(s string) (from, to int) {
	low := lowerASCII(s)
	for i := range low {
		if !strings.HasPrefix(low[i:], "mg") && !strings.HasPrefix(low[i:], "milligram") {
			continue
		}
		figure := strings.TrimRight(low[:i], " \n")
		number := strings.TrimRightFunc(figure, func(r rune) bool { return unicode.IsDigit(r) || r == '.' || r == ',' })
		if number == figure {
			continue
		}
		end := strings.IndexFunc(s[i:], func(r rune) bool { return !unicode.IsLetter(r) })
		if end < 0 {
			return len(number), len(s)
		}
		return len(number), i + end
	}
	return -1, 0
}
