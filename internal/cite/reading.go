package cite

import (
	"regexp"
	"strings"

	"baclobot/internal/text"
)

// token is one word or known phrase of a text.
type token struct {
	word    string // folded, as written
	stem    string
	entry   entry
	place   int // among the words that carry content, for distances
	clause  int // between any punctuation marks
	segment int // between strong marks and words like "but"
	phrase  int // between marks and words like "and"
	source  int // which sentence of the text, from 0
	content bool
	number  *number
	negated bool // in the scope of a negation
	name    bool // a value of a set of names
	topic   bool // the first name of its sentence
	capital bool // written with a capital inside a sentence
}

// reading is a text as the rules see it.
type reading struct {
	tokens    []token
	negations []negation
	sentences int
}

// reader turns texts of one language into readings.
type reader struct{ lex *lexicon }

// strong marks separate statements, weak ones parts of them.
const (
	strong = ";:.!?()…\"-"
	weak   = ","
)

var (
	superscript = strings.NewReplacer("⁰", "^0", "¹", "^1", "²", "^2", "³", "^3", "⁴", "^4", "⁵", "^5", "⁶", "^6", "⁷", "^7", "⁸", "^8", "⁹", "^9")
	power       = regexp.MustCompile(`\b10\s?\^\s?\^?(\d)(?:\s?\^)?(\d?)`)
	thousands   = regexp.MustCompile(`\b(\d{1,3})((?:[ ,'.]\d{3})+)\b`)
	gap         = strings.NewReplacer(" ", "", ",", "", "'", "", ".", "")
)

// read reads sentences as one text.
func (r reader) read(sentences []string) *reading {
	out := &reading{sentences: len(sentences)}
	for i, s := range sentences {
		r.sentence(out, s, i)
	}
	r.number(out)
	r.place(out)
	out.negations = r.scopes(out)
	return out
}

// plainNumbers writes figures in one way: powers as 1e15, no marks between
// thousands, per cent as a word.
func plainNumbers(s string) string {
	s = superscript.Replace(s)
	s = text.Fold(s)
	s = power.ReplaceAllString(s, "1e$1$2")
	s = thousands.ReplaceAllStringFunc(s, gap.Replace)
	return strings.NewReplacer("%", " pct ", "°", " degree ", "+", " ").Replace(s)
}

func (r reader) sentence(out *reading, s string, source int) {
	folded := plainNumbers(s)
	capitals := capitalised(s)
	clause, segment := 0, 0
	if n := len(out.tokens); n > 0 {
		clause, segment = out.tokens[n-1].clause+1, out.tokens[n-1].segment+1
	}
	start := 0
	flush := func(end int, weight int) {
		r.words(out, folded[start:end], source, clause, &segment, capitals)
		clause++
		if weight > 1 {
			segment++
		}
	}
	for i := 0; i < len(folded); i++ {
		c := folded[i]
		switch {
		case strings.IndexByte(strong, c) >= 0 && !inside(folded, i):
			flush(i, 2)
			start = i + 1
		case strings.IndexByte(weak, c) >= 0 && !inside(folded, i):
			flush(i, 1)
			start = i + 1
		}
	}
	flush(len(folded), 2)
}

// inside reports whether the mark at i belongs to a word or number: decimals,
// hyphens, dots inside abbreviations. A hyphen with spaces around is a dash.
func inside(s string, i int) bool {
	if s[i] == '"' || s[i] == '(' || s[i] == ')' || s[i] == ';' || s[i] == ':' {
		return s[i] == '"' // quotation marks do not separate
	}
	before := i > 0 && s[i-1] != ' '
	after := i+1 < len(s) && s[i+1] != ' '
	if s[i] == '-' {
		return before || after
	}
	return before && after
}

// words appends the tokens of a piece of text without punctuation.
func (r reader) words(out *reading, piece string, source, clause int, segment *int, capitals map[string]bool) {
	words := text.Words(piece)
	stems := make([]string, len(words))
	for i, w := range words {
		stems[i] = text.Stem(w, r.lex.lang)
	}
	phrase := 0
	for i := 0; i < len(words); {
		n, e := r.lookup(words[i], stems[i:])
		t := token{
			word: strings.Join(words[i:i+n], " "), stem: strings.Join(stems[i:i+n], " "),
			clause: clause, segment: *segment, source: source,
		}
		if e != nil {
			t.entry = *e
		}
		if words[i] == "non" && i+1 < len(words) && r.lex.entries[stems[i+1]] == nil && !text.Stop(words[i+1], r.lex.lang) {
			// "Non-smokers" are a kind of people, not a denial.
			n, t.entry = 2, entry{}
			t.word, t.stem = strings.Join(words[i:i+2], " "), strings.Join(stems[i:i+2], " ")
		}
		if n == 1 && breaksSegment[words[i]] {
			*segment++
			t.segment = *segment
		}
		if n == 1 && joinsPhrases[words[i]] {
			phrase++
		}
		t.phrase = phrase
		t.capital = n == 1 && capitals[words[i]]
		t.content = r.carries(t, n)
		t.name = r.named(t)
		out.tokens = append(out.tokens, t)
		i += n
	}
}

// breaksSegment are words behind which another statement begins.
var breaksSegment = wordSet(`but whereas while although though however mais alors tandis cependant pourtant quoique bien`)

// joinsPhrases are words that set side by side what stands around them.
var joinsPhrases = wordSet(`and or et ou than versus contre against then puis`)

// lookup finds the longest phrase of the lexicon that stems start with.
func (r reader) lookup(word string, stems []string) (int, *entry) {
	for n := min(r.lex.longest[stems[0]], len(stems)); n > 1; n-- {
		if e := r.lex.entries[strings.Join(stems[:n], " ")]; e != nil {
			return n, e
		}
	}
	if e := r.lex.entries[exact+word]; e != nil {
		return 1, e
	}
	return 1, r.lex.entries[stems[0]]
}

// carries reports whether a token says something that a source has to say too.
func (r reader) carries(t token, words int) bool {
	e := t.entry
	if len(e.marks) > 0 {
		return true
	}
	if e.flags&(flagFree|flagCue|flagTrap) != 0 {
		return false
	}
	if e.flags&(flagHedge|flagSoft|flagCertain|flagPost) != 0 && len(e.groups) == 0 {
		return false
	}
	return words > 1 || !text.Stop(t.word, r.lex.lang)
}

// named reports whether a token is a name that the entity rule knows.
func (r reader) named(t token) bool {
	for _, m := range t.entry.marks {
		if r.lex.sets[m.set].rule == RuleEntity {
			return true
		}
	}
	return false
}

// place numbers the tokens that carry content and finds the topics.
func (r reader) place(out *reading) {
	n, topic := 0, -1
	for i := range out.tokens {
		t := &out.tokens[i]
		t.place = n
		if t.content {
			n++
		}
		if t.name && t.source != topic {
			t.topic, topic = true, t.source
		}
	}
}

// capitalised lists the folded words that are written with a capital inside
// the sentence.
func capitalised(s string) map[string]bool {
	out := map[string]bool{}
	for i, w := range strings.Fields(s) {
		w = strings.TrimLeft(w, "(«“\"'’ ")
		for _, elision := range []string{"l'", "l’", "d'", "d’", "L'", "L’", "D'", "D’", "qu'", "qu’"} {
			if rest, ok := strings.CutPrefix(w, elision); ok {
				w, i = rest, i+1
				break
			}
		}
		if w == "" || i == 0 && !coded.MatchString(w) {
			continue
		}
		if c := w[0]; c >= 'A' && c <= 'Z' || strings.HasPrefix(w, "É") || strings.HasPrefix(w, "À") {
			for _, folded := range text.Words(w) {
				out[folded] = true
			}
		}
	}
	return out
}

// coded finds a word with figures or several capitals, which is a name even at
// the start of a sentence.
var coded = regexp.MustCompile(`\d|\p{Lu}.*\p{Lu}`)

// same reports whether two tokens can stand for each other.
func same(a, b *token) bool {
	if a.number != nil || b.number != nil {
		return a.number != nil && b.number != nil && a.number.equal(b.number)
	}
	if a.stem == b.stem {
		return true
	}
	for _, g := range a.entry.groups {
		for _, h := range b.entry.groups {
			if g == h {
				return true
			}
		}
	}
	return kin(a, b) || partOf(a, b)
}

// partOf reports whether a plain word is one of the words of a phrase: who says
// "study" says what "laboratory study" says, and less. Names are whole or nothing.
func partOf(a, b *token) bool {
	return len(a.entry.marks) == 0 && len(b.entry.marks) == 0 && len(a.stem) >= shortestPart && strings.Contains(b.stem, " ") &&
		strings.Contains(" "+b.stem+" ", " "+a.stem+" ")
}

// shortestPart is the length from which a word of a phrase says anything alone.
const shortestPart = 4

// kin reports whether two words grow from the same root: inhibit, inhibition.
// Words that the lexicon tells apart never do.
func kin(a, b *token) bool {
	if len(a.entry.marks) > 0 || len(b.entry.marks) > 0 {
		return false
	}
	x, y := a.stem, b.stem
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return n >= 5 && n*10 >= max(len(x), len(y))*6 || n >= 4 && n == min(len(x), len(y)) && max(len(x), len(y)) <= n+3
}
