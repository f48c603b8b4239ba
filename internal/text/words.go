package text

import (
	"strings"
	"unicode"
)

// Words returns the words and numbers of s in order, folded. An apostrophe
// separates a French elided word from the next ("l'alcool": l, alcool) and is
// dropped in English contractions, as in hasty spelling ("don't": dont).
// Hyphens separate. A number is apart from its unit ("10mg": 10, mg;
// "3x20": 3, x, 20) and keeps its decimals ("0,5": 0.5).
func Words(s string) []string {
	s = Fold(s)
	out := make([]string, 0, len(s)/5+1)
	for i := 0; i < len(s); {
		size, digits := span(s[i:])
		if size == 0 {
			i++ // every byte of a multi-byte separator is skipped in turn
			continue
		}
		word := s[i : i+size]
		i += size
		if digits {
			word = strings.ReplaceAll(word, ",", ".")
			rest, _ := span(s[i:])
			letters := s[i : i+rest]
			if end := strings.IndexFunc(letters, unicode.IsDigit); end > 0 {
				letters = letters[:end]
			}
			if units[letters] {
				out = append(out, word, letters)
				i += len(letters)
				continue
			}
			word += s[i : i+rest]
			i += rest
			out = append(out, word)
			continue
		}
		if clitic := contraction(word, s[i:]); clitic != "" {
			word += clitic
			i += 1 + len(clitic)
		}
		out = append(out, word)
	}
	return out
}

// span returns the length in bytes of the word or number that s starts with,
// 0 if it starts with neither, and whether it is a number. A word may end in
// digits ("b12"), a number may hold decimals.
func span(s string) (size int, digits bool) {
	for i, r := range s {
		switch {
		case !digits && r >= 'a' && r <= 'z':
		case unicode.IsDigit(r):
			if i == 0 {
				digits = true
			}
		case digits && (r == ',' || r == '.'):
			if i+1 >= len(s) || s[i+1] < '0' || s[i+1] > '9' {
				return i, true
			}
		case digits:
			return i, true
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Mc, r):
		default:
			return i, digits
		}
	}
	return len(s), digits
}

// units are what stands right behind a number without being a part of a name
// ("3d") with it.
var units = set(`mg g gr kg ml cl dl l mcg ug ng h j x min mn sec ans an mois jours jour semaines
	semaine years year yo days day weeks week hours hour hrs hr months month cp cps cpr cachets comprimes
	tablets tabs pills fois times kilos kg lbs lb milligrammes milligrams cm mm m k e euros eur usd am pm
	et de a par per`)

// contraction returns what an apostrophe joins to word in English, and in the
// few French words that hold one, or "".
func contraction(word, rest string) string {
	if len(rest) < 2 || rest[0] != '\'' {
		return ""
	}
	size, _ := span(rest[1:])
	tail := rest[1 : 1+size]
	switch tail {
	case "t", "s", "m", "re", "ve", "ll", "d":
		if !elided[word] {
			return tail
		}
	case "hui":
		if word == "aujourd" {
			return tail
		}
	}
	return ""
}

// elided are the French words that lose their vowel before an apostrophe.
// English "i'm" and "i'd" stay out of it: French does not elide i.
var elided = set(`l d j m n s t c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
