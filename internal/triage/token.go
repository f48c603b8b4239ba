package triage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"baclobot/internal/text"
)

// token is a word or a number of a message in the form in which lexicons are
// written: folded, elisions apart ("j'ai": j, ai), contractions whole
// ("don't": dont).
type token struct {
	text       string
	start, end int // bytes of the normalised message that it stands for
	sentence   int // number of the sentence, from 0
	clause     int // number of the clause, from 0, over the whole message
	number     bool
	symbols    []symbol // what the lexicon knows it as
}

// scanner cuts a normalised message into tokens.
type scanner struct {
	src      string
	pos      int
	sentence int
	clause   int
	knows    func(string) bool // whether the lexicon holds the word
	out      []token
}

// scan returns the tokens of s, which is normalised. knows tells whether a word
// is one of the lexicon: letters written as digits or apart are joined only
// into such words.
func scan(s string, knows func(string) bool) []token {
	sc := scanner{src: s, knows: knows, out: make([]token, 0, len(s)/4+1)}
	for sc.pos < len(s) {
		r, size := utf8.DecodeRuneInString(s[sc.pos:])
		if isWord(r) || sc.masked(r) {
			sc.word()
			continue
		}
		sc.mark(r, size)
		sc.pos += size
	}
	return joinSpaced(sc.out, s, knows)
}

func isWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || unicode.Is(unicode.So, r) && enclosedLetter(r)
}

// enclosedLetter reports whether r is a letter in a circle or a square.
func enclosedLetter(r rune) bool { return r >= 0x1f130 && r <= 0x1f189 }

// mark moves on to the next clause or sentence where r ends one.
func (sc *scanner) mark(r rune, size int) {
	switch r {
	case '.':
		// A full stop between letters ends no sentence: "s.u.i.c.i.d.e".
		if next, _ := utf8.DecodeRuneInString(sc.src[sc.pos+size:]); isWord(next) {
			sc.clause++
			return
		}
		sc.sentence++
		sc.clause++
	case '!', '?', '…', '\n', ';', '？', '！', '。':
		sc.sentence++
		sc.clause++
	case ',', ':', '(', ')', '[', ']', '"', '«', '»', '“', '”', '–', '—', '{', '}', '<', '>', '/':
		sc.clause++
	}
}

// word reads one run of letters and digits, and of signs written for letters
// inside it.
func (sc *scanner) word() {
	start := sc.pos
	end := sc.run(start)
	raw := sc.src[start:end]
	if raw[0] == 'x' && len(raw) > 1 && raw[1] >= '0' && raw[1] <= '9' {
		raw, end = raw[:1], start+1 // "3x20"
	}
	if strings.ContainsAny(raw, leetSigns) && strings.IndexFunc(raw, unicode.IsLetter) >= 0 {
		if plain := unleet(fold(raw)); sc.knows(plain) {
			sc.add(plain, start, end)
			sc.pos = end
			return
		}
		// The signs are no letters here: the run ends before the first one
		// that a word cannot hold.
		if cut := strings.IndexAny(raw, leetPunct); cut > 0 {
			end = start + cut
			raw = raw[:cut]
		}
	}
	if raw[0] >= '0' && raw[0] <= '9' {
		sc.number(start, end)
		return
	}
	sc.pos = end
	folded := fold(raw)
	tail, size := apostrophe(sc.src[end:])
	switch {
	case size == 0:
	case folded == "aujourd" && strings.HasPrefix(tail, "hui"),
		!elides[folded] && contracts[tail]:
		sc.add(folded+tail, start, end+size)
		sc.pos = end + size
		return
	}
	sc.add(folded, start, end)
}

// masked reports whether a sign opens a word of the lexicon in disguise:
// "$uicide".
func (sc *scanner) masked(sign rune) bool {
	if sign != '$' && sign != '@' {
		return false
	}
	return sc.knows(unleet(fold(sc.src[sc.pos:sc.run(sc.pos)])))
}

// run returns the end of the run of word characters that starts at i. Signs
// that stand for letters count between two word characters.
func (sc *scanner) run(i int) int {
	for i < len(sc.src) {
		r, size := utf8.DecodeRuneInString(sc.src[i:])
		if !isWord(r) {
			if size != 1 || !strings.ContainsRune(leetPunct, r) {
				break
			}
			next, _ := utf8.DecodeRuneInString(sc.src[i+1:])
			if !isWord(next) {
				break
			}
		}
		i += size
	}
	return i
}

// number reads a number with its decimals and leaves what follows, a unit or
// an x, to the next round.
func (sc *scanner) number(start, end int) {
	i := start
	for i < len(sc.src) {
		c := sc.src[i]
		digit := c >= '0' && c <= '9'
		point := (c == '.' || c == ',') && i+1 < len(sc.src) && sc.src[i+1] >= '0' && sc.src[i+1] <= '9'
		if !digit && !point {
			break
		}
		i++
	}
	if rest := sc.src[i:max(i, end)]; rest != "" && aliasedDigits[fold(sc.src[start:end])] {
		sc.add(fold(sc.src[start:end]), start, end)
		sc.pos = end
		return
	}
	sc.add(strings.ReplaceAll(sc.src[start:i], ",", "."), start, i)
	sc.out[len(sc.out)-1].number = true
	sc.pos = i
}

func (sc *scanner) add(folded string, start, end int) {
	sc.out = append(sc.out, token{
		text: folded, start: start, end: end, sentence: sc.sentence, clause: sc.clause,
		number: numberWords[folded],
	})
}

// apostrophe returns what follows an apostrophe at the head of rest, folded,
// and the bytes up to its end; size is 0 without an apostrophe and a word.
func apostrophe(rest string) (tail string, size int) {
	r, n := utf8.DecodeRuneInString(rest)
	if r != '\'' && r != '’' && r != '‘' && r != '`' && r != '´' {
		return "", 0
	}
	i := n
	for i < len(rest) {
		r, m := utf8.DecodeRuneInString(rest[i:])
		if !unicode.IsLetter(r) {
			break
		}
		i += m
	}
	if i == n {
		return "", 0
	}
	return fold(rest[n:i]), i
}

// fold is text.Fold for one word. A word all of look-alike letters is read as
// the Latin one, which text.Fold only does within a Latin text.
func fold(w string) string {
	if out, ok := foldPlain(w); ok {
		return out
	}
	const latin = "latin letters "
	return strings.TrimPrefix(text.Fold(latin+w), latin)
}

// foldPlain folds a word of ASCII and French letters without the tables.
func foldPlain(w string) (string, bool) {
	var b [64]byte
	n := 0
	for _, r := range w {
		if n+2 > len(b) {
			return "", false
		}
		switch {
		case r >= 'A' && r <= 'Z':
			b[n] = byte(r) + 'a' - 'A'
		case r < utf8.RuneSelf:
			b[n] = byte(r)
		default:
			i := strings.IndexRune(frenchLetters, r)
			if i < 0 {
				return "", false
			}
			b[n] = frenchPlain[utf8.RuneCountInString(frenchLetters[:i])]
		}
		n++
	}
	return string(b[:n]), true
}

const (
	frenchLetters = "éèêëàâäçùûüôöîïÉÈÊËÀÂÄÇÙÛÜÔÖÎÏ"
	frenchPlain   = "eeeeaaacuuuooiieeeeaaacuuuooii"

	leetSigns = "0123456789@$!|€*"
	leetPunct = "@$!|€*"
)

// unleet writes out the signs and digits that people type for letters.
func unleet(w string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '0':
			return 'o'
		case '1', '!', '|':
			return 'i'
		case '3', '€':
			return 'e'
		case '4', '@':
			return 'a'
		case '5', '$':
			return 's'
		case '7':
			return 't'
		case '*':
			return -1
		}
		return r
	}, w)
}

// joinSpaced joins single letters that spell a word of the lexicon, as in
// "s u i c i d e" or "d-o-s-e".
func joinSpaced(in []token, src string, knows func(string) bool) []token {
	for i := 0; i < len(in); i++ {
		n := 0
		for i+n < len(in) && len(in[i+n].text) == 1 && n < maxSpaced && near(in, i+n, i, src) {
			n++
		}
		if n < minSpaced {
			continue
		}
		for size := n; size >= minSpaced; size-- {
			var b strings.Builder
			for _, t := range in[i : i+size] {
				b.WriteString(t.text)
			}
			if knows(b.String()) {
				in[i].text, in[i].end = b.String(), in[i+size-1].end
				in = append(in[:i+1], in[i+size:]...)
				break
			}
		}
	}
	return in
}

const (
	minSpaced = 3  // letters that a spaced word has at least
	maxSpaced = 14 // and at most: the longest words worth hiding
)

// near reports whether token i follows its neighbour at the distance of one
// separator, or opens the run.
func near(in []token, i, first int, src string) bool {
	return i == first || in[i].start-in[i-1].end <= 3 && !strings.ContainsAny(src[in[i-1].end:in[i].start], ",;?!")
}

// elides are the French words that lose their vowel before an apostrophe.
var elides = words(`l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr`)

// contracts are the English endings that an apostrophe joins.
var contracts = words(`t s m re ve ll d`)

// numberWords are numbers in letters. "un" and "une" are left out: they are
// articles far more often.
var numberWords = words(`deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
	trente quarante cinquante soixante septante octante huitante nonante cent mille dizaine douzaine quinzaine vingtaine trentaine
	two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen nineteen
	twenty thirty forty fifty sixty seventy eighty ninety hundred dozen`)

// aliasedDigits are words that start with a digit.
var aliasedDigits = words(`2day 2nite 2night 2moro 2morrow 2m1 2main 4ever 2mo 1fo 1kiet 5pouss 1tox 2tox`)

func words(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
