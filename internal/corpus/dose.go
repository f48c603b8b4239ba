package corpus

import (
	"regexp"
	"strings"
)

// dosePattern finds an amount of a medicine: a number, in digits or in words,
// followed by a unit of mass that doses are written in. Grams count too; a
// bare "g" only in lower case, so that "G protein" never does.
var dosePattern = regexp.MustCompile(
	`(?:\d|\b(?i:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|demi|one|two|three|four|five|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half)\b)` +
		`[\s.,\x{00a0}\x{202f}\x{2009}-]*` +
		`(?:(?i:mg|mgs|mcg|µg|μg|milligram(?:me)?s?|microgram(?:me)?s?|gram(?:me)?s?)|g)` +
		`(?:$|[^\p{L}\p{N}])`)

// HasDose reports whether the text holds a number with mg or another unit of
// mass, as "10 mg", "10mg/kg", "dix milligrammes". No text that a member
// reads may.
func HasDose(text string) bool { return mayHoldDose(text) && dosePattern.MatchString(text) }

// mayHoldDose is a quick look before the expression: it reports whether the
// text has a "g" that could end "mg" or "µg", stand alone, or start "gram".
func mayHoldDose(text string) bool {
	for i := 1; i < len(text); i++ {
		if text[i] != 'g' && text[i] != 'G' {
			continue
		}
		if rest := text[i+1:]; len(rest) >= 3 && strings.EqualFold(rest[:3], "ram") {
			return true
		}
		ends := i+1 == len(text) || !isASCIILetter(text[i+1]) || text[i+1] == 's' || text[i+1] == 'S'
		if ends && (!isASCIILetter(text[i-1]) || strings.IndexByte("mMcC", text[i-1]) >= 0) {
			return true
		}
	}
	return false
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
