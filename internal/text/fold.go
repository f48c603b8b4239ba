package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the form in which texts are compared: normalised, lower case,
// without accents and line breaks, ligatures written out (œ as oe), typographic
// quotes and dashes as ' " -, and letters of other scripts that look like Latin
// ones replaced by them where they stand in Latin surroundings. Fold is
// idempotent.
func Fold(s string) string {
	if folded(s) {
		return s
	}
	// One replacement can make room for the next: a replaced letter tips the
	// balance of a text to Latin, a mark that goes joins two words. Each round
	// leaves fewer foreign letters, and two rounds nearly always do.
	for range maxRounds {
		next := foldOnce(s)
		if next == s || folded(next) {
			return next
		}
		s = next
	}
	return s
}

// maxRounds bounds the work of Fold on text made to resist it.
const maxRounds = 8

func foldOnce(s string) string {
	s = Normalize(s)
	if !ascii(s) {
		if strings.ContainsFunc(s, beyondLatin) {
			s = latinize(s)
		}
		s = stripMarks(s)
	}
	s = strings.ToLower(s)
	if strings.IndexByte(s, '\n') >= 0 {
		s = strings.ReplaceAll(s, "\n", " ")
	}
	if plain(s) {
		return s
	}
	return squeeze(s)
}

// folded reports whether s is ASCII that Fold leaves alone.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'A' && c <= 'Z' || c == '`' {
			return false
		}
	}
	return plain(s)
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// beyondLatin reports whether r is a letter or sign that latinize may replace:
// those start behind the Latin letters.
func beyondLatin(r rune) bool {
	return r >= '\u0250' && (r < '\u2000' || r > '\u206f')
}

// stripLatin returns s without accents if it is made of ASCII and common Latin-1
// letters and punctuation.
func stripLatin(s string) (string, bool) {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
			continue
		}
		plain, ok := unaccented[r]
		if !ok {
			return "", false
		}
		b.WriteString(plain)
	}
	return b.String(), true
}

// unaccented is what the accented letters of French and the signs of its
// typography fold to.
var unaccented = map[rune]string{
	'é': "e", 'è': "e", 'ê': "e", 'ë': "e", 'à': "a", 'â': "a", 'ä': "a", 'ç': "c", 'î': "i", 'ï': "i", 'ô': "o", 'ö': "o", 'ù': "u", 'û': "u", 'ü': "u",
	'É': "e", 'È': "e", 'Ê': "e", 'Ë': "e", 'À': "a", 'Â': "a", 'Ä': "a", 'Ç': "c", 'Î': "i", 'Ï': "i", 'Ô': "o", 'Ö': "o", 'Ù': "u", 'Û': "u", 'Ü': "u",
	'œ': "oe", 'Œ': "oe", '’': "'", '‘': "'", '“': `"`, '”': `"`, '«': `"`, '»': `"`, '–': "-", '—': "-",
}

func stripMarks(s string) string {
	if plain, ok := stripLatin(s); ok {
		return plain
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		if r < utf8.RuneSelf {
			b.WriteRune(r)
			continue
		}
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		if plain, ok := spelledOut[r]; ok {
			b.WriteString(plain)
			continue
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return norm.NFC.String(b.String())
}

// spelledOut maps characters that no normal form takes apart to what people
// type instead of them.
var spelledOut = map[rune]string{
	'œ': "oe", 'Œ': "oe", 'æ': "ae", 'Æ': "ae", 'ß': "ss", 'ẞ': "ss", 'ø': "o", 'Ø': "o",
	'ł': "l", 'Ł': "l", 'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ı': "i", 'ƒ': "f",
	'’': "'", '‘': "'", '‛': "'", 'ʼ': "'", 'ʻ': "'", 'ʹ': "'", '′': "'", '‵': "'", '´': "'", '＇': "'", '‚': "'", 'ˈ': "'",
	'“': `"`, '”': `"`, '„': `"`, '‟': `"`, '«': `"`, '»': `"`, '″': `"`, '‹': `"`, '›': `"`,
	'‐': "-", '‑': "-", '‒': "-", '–': "-", '—': "-", '―': "-", '−': "-", '⁃': "-", '﹘': "-", '\u00ad': "",
	'⁄': "/", '∕': "/", '×': "x", '✕': "x", '✖': "x",
}

// latinize replaces letters that look like Latin ones. A word is touched only
// if it holds a Latin letter already, or if all of it is look-alikes and the
// text around is mainly Latin: Greek and Russian text stays what it is.
func latinize(s string) string {
	latin, other := 0, 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			if _, ok := lookAlike[r]; !ok {
				other++
			}
		}
	}
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		end := strings.IndexFunc(s, func(r rune) bool { return !wordRune(r) })
		if end < 0 {
			end = len(s)
		}
		if end > 0 {
			b.WriteString(latinWord(s[:end], latin > other))
			s = s[end:]
			continue
		}
		r, size := utf8.DecodeRuneInString(s)
		if letter, ok := enclosed(r); ok {
			b.WriteRune(letter)
		} else {
			b.WriteRune(r)
		}
		s = s[size:]
	}
	return b.String()
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

func latinWord(word string, latinText bool) string {
	hasLatin, allAlike := false, true
	for _, r := range word {
		if unicode.Is(unicode.Latin, r) {
			hasLatin = true
			continue
		}
		if _, ok := lookAlike[r]; !ok && unicode.IsLetter(r) {
			allAlike = false
		}
	}
	if !hasLatin && !(allAlike && latinText) {
		return word
	}
	return strings.Map(func(r rune) rune {
		if l, ok := lookAlike[r]; ok {
			return l
		}
		return r
	}, word)
}

// enclosed returns the letter inside a white-on-black circle or square, which
// normal form KC leaves alone.
func enclosed(r rune) (rune, bool) {
	switch {
	case r >= 0x1f150 && r <= 0x1f169:
		return 'a' + r - 0x1f150, true
	case r >= 0x1f170 && r <= 0x1f189:
		return 'a' + r - 0x1f170, true
	}
	return r, false
}

// lookAlike pairs letters with the Latin letters that they are mistaken for.
// The choice follows the confusables data of Unicode Technical Standard 39,
// cut down to the Cyrillic, Greek, Armenian, Cherokee and small-capital letters
// that render alike in common fonts, and mu, as people write it for micro.
var lookAlike = alike(
	"аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhӏlвbкkмmнhтtгrпnиuүyґrбbззэeъb",
	"АaВbЕeКkМmНhОoРpСcТtУyХxІiЈjЅsԀdҮyӀl",
	"αaβbεeιiκkνvοoρpτtυuχxγyηnμuωwσoϲcϳjΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx",
	"աwօoսuհhոnԍgցgզq",
	"ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgɩiɾrʋv",
	"ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᏢpᏒrᏚsᎢtᏙvᎳwᏃz",
)

func alike(tables ...string) map[rune]rune {
	m := map[rune]rune{}
	for _, t := range tables {
		rs := []rune(t)
		for i := 0; i+1 < len(rs); i += 2 {
			if rs[i+1] < utf8.RuneSelf {
				m[rs[i]] = rs[i+1]
			}
		}
	}
	return m
}
