package text

import "strings"

// Phonetic returns a key that words of lang share when they sound alike, for
// spelling by ear ("amigdal", "expliker", "resepteur"). The keys are coarse:
// they propose candidates, which edit distance then ranks. w is folded.
func Phonetic(w, lang string) string {
	if !ascii(w) || hasDigit(w) {
		return w
	}
	if lang == French {
		return phoneticFrench(w)
	}
	return phoneticEnglish(w)
}

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// at returns the byte of w at i, 0 outside.
func at(w string, i int) byte {
	if i < 0 || i >= len(w) {
		return 0
	}
	return w[i]
}

// rule replaces a spelling by its sound. The spelling is tried at each place
// of a word, longest first; when narrows it to its surroundings.
type rule struct {
	spelling, sound string
	when            func(before, after byte) bool
}

func beforeConsonant(_, after byte) bool {
	return after == 0 || !isVowel(after) && after != 'n' && after != 'm' && after != 'h'
}
func beforeFront(_, after byte) bool { return after == 'e' || after == 'i' || after == 'y' }
func atEnd(_, after byte) bool       { return after == 0 }
func atStart(before, _ byte) bool    { return before == 0 }

// The rules are the letter-to-sound regularities of school grammars, one per
// line of thought; capitals stand for sounds without a letter of their own
// (A, I, O nasal vowels, S as in chat or she, N as in agneau, W as in oui).
var frenchRules = index([]rule{
	{"tion", "siO", beforeConsonant}, {"tion", "sion", nil}, {"tiel", "siel", nil}, {"sc", "s", beforeFront}, {"psych", "psik", nil}, {"chr", "kr", nil}, {"chl", "kl", nil},
	{"ch", "S", nil}, {"sh", "S", nil}, {"ph", "f", nil}, {"th", "t", nil}, {"rh", "r", nil}, {"gn", "N", nil},
	{"qu", "k", nil}, {"q", "k", nil}, {"ck", "k", nil}, {"cc", "ks", beforeFront}, {"c", "s", beforeFront}, {"c", "k", nil},
	{"gu", "g", beforeFront}, {"ge", "j", func(_, after byte) bool { return after == 'a' || after == 'o' }}, {"g", "j", beforeFront},
	{"eaux", "o", atEnd}, {"eau", "o", nil}, {"aux", "o", atEnd}, {"au", "o", nil},
	{"oin", "WI", beforeConsonant}, {"oi", "Wa", nil}, {"oy", "Wa", nil}, {"ou", "U", nil},
	{"ien", "iI", beforeConsonant}, {"ain", "I", beforeConsonant}, {"aim", "I", beforeConsonant}, {"ein", "I", beforeConsonant},
	{"in", "I", beforeConsonant}, {"im", "I", beforeConsonant}, {"yn", "I", beforeConsonant}, {"ym", "I", beforeConsonant}, {"un", "I", beforeConsonant}, {"um", "om", atEnd},
	{"ent", "", func(before, after byte) bool { return after == 0 && (before == 't' || before == 'r' || before == 'n') }},
	{"an", "A", beforeConsonant}, {"am", "A", beforeConsonant}, {"en", "A", beforeConsonant}, {"em", "A", beforeConsonant},
	{"on", "O", beforeConsonant}, {"om", "O", beforeConsonant},
	{"oeu", "e", nil}, {"eu", "e", nil}, {"oe", "e", nil}, {"ae", "e", nil},
	{"ais", "e", atEnd}, {"ait", "e", atEnd}, {"ai", "e", nil}, {"ei", "e", nil}, {"ez", "e", atEnd}, {"er", "e", atEnd}, {"et", "e", atEnd},
	{"ees", "e", atEnd}, {"ee", "e", atEnd}, {"ill", "iy", nil}, {"es", "", atEnd},
	{"x", "ks", nil}, {"z", "s", nil}, {"w", "v", nil}, {"y", "i", nil}, {"h", "", nil},
})

func phoneticFrench(w string) string {
	w = strings.TrimSuffix(undouble(apply(frenchRules, w)), "e")
	// One final consonant is silent as a rule; short words keep it.
	if n := len(w); n > 3 && strings.IndexByte("tdsp", w[n-1]) >= 0 && isVowelSound(w[n-2]) {
		w = w[:n-1]
	}
	return w
}

var englishRules = index([]rule{
	{"tion", "Sn", nil}, {"sion", "Sn", nil}, {"cian", "Sn", nil}, {"tch", "S", nil}, {"sch", "sk", nil}, {"psych", "sik", nil},
	{"ch", "k", func(_, after byte) bool { return after == 'r' || after == 'l' }}, {"ch", "S", nil}, {"sh", "S", nil}, {"ph", "f", nil}, {"th", "t", nil},
	{"ght", "t", nil}, {"gh", "", nil}, {"kn", "n", atStart}, {"gn", "n", atStart}, {"wr", "r", atStart}, {"wh", "w", nil}, {"ps", "s", atStart}, {"rh", "r", nil},
	{"dge", "j", nil}, {"dg", "j", nil}, {"g", "j", beforeFront}, {"sc", "s", beforeFront}, {"ck", "k", nil}, {"qu", "kw", nil}, {"q", "k", nil},
	{"cc", "ks", beforeFront}, {"c", "s", beforeFront}, {"c", "k", nil}, {"x", "ks", nil}, {"z", "s", nil},
	{"mb", "m", atEnd}, {"ow", "a", nil}, {"aw", "a", nil}, {"ew", "a", nil}, {"h", "", nil},
})

func phoneticEnglish(w string) string {
	first := at(w, 0)
	w = apply(englishRules, strings.TrimSuffix(w, "e"))
	var b strings.Builder
	for i := range len(w) {
		switch c := w[i]; {
		case !isVowel(c):
			b.WriteByte(c)
		case i == 0:
			b.WriteByte(first)
		case !isVowel(w[i-1]):
			b.WriteByte('a')
		}
	}
	return undouble(b.String())
}

// byLetter holds rules by the first letter of their spelling, in order.
type byLetter [26][]rule

func index(rules []rule) *byLetter {
	out := new(byLetter)
	for _, r := range rules {
		c := r.spelling[0] - 'a'
		out[c] = append(out[c], r)
	}
	return out
}

func apply(rules *byLetter, w string) string {
	var b strings.Builder
	b.Grow(len(w))
next:
	for i := 0; i < len(w); {
		c := w[i] - 'a'
		if c > 25 {
			b.WriteByte(w[i])
			i++
			continue
		}
		for _, r := range rules[c] {
			if !strings.HasPrefix(w[i:], r.spelling) {
				continue
			}
			if r.when != nil && !r.when(at(w, i-1), at(w, i+len(r.spelling))) {
				continue
			}
			b.WriteString(r.sound)
			i += len(r.spelling)
			continue next
		}
		b.WriteByte(w[i])
		i++
	}
	return b.String()
}

func isVowelSound(c byte) bool { return strings.IndexByte("aeiouyAIOU", c) >= 0 }

func undouble(w string) string {
	var b strings.Builder
	for i := range len(w) {
		if i == 0 || w[i] != w[i-1] {
			b.WriteByte(w[i])
		}
	}
	return b.String()
}
