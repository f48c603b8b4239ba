package cite

import (
	"regexp"
	"strings"

	"baclobot/internal/corpus"
)

// unitPattern finds units of mass and volume that only doses are written in,
// with or without a number: a number can be hidden, the unit betrays it.
// Spaced and dotted spellings count ("m g", "m.g.").
var unitPattern = regexp.MustCompile(`\b\d*[\d.,]*(?:mg|mgs|mcg|ug|kg|ml|cl)\b|\bm[\s.]g\b|` +
	`\b(?:milli|micro|kilo)[\s-]?gram(?:me)?s?\b|\bgram(?:me)?s?\b|\bmilli[\s-]?lit(?:er|re)s?\b`)

const numberWord = `(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|demi|demie|quelques|plusieurs|` +
	`a|an|one|two|three|four|five|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|few|several)`

// portion is what medicines are counted in.
const portion = `(?:comprimes?|cachets?|gelules?|pilules?|capsules?|gouttes?|ampoules?|cuilleres?|cuillerees?|prises|cps?|` +
	`tablets?|tabs?|pills?|caps|drops?|teaspoons?|spoonfuls?|doses)`

var (
	// countPattern finds a number of tablets or the like.
	countPattern = regexp.MustCompile(`(?:\d|\b` + numberWord + `)[\s-]*(?:(?:petits?|small|more|de plus|other|autres?|half|demi[es]?)\s+)?(?:de\s+)?\b` + portion + `\b`)
	// ratePattern finds an amount per day, as people write prescriptions.
	ratePattern = regexp.MustCompile(`(?:\d|\b` + numberWord + `\s+)\s*(?:fois\s+|x\s*|times\s+)?(?:par|per|/)\s*(?:jour|j|day|d|heure|hour|semaine|week|nuit|night)\b|` +
		`\b(?:once|twice|\d+\s*times|three times|four times)\s+(?:a|per|each|every)\s+(?:day|week|night)\b|\b(?:once|twice)\s+daily\b|` +
		`\b(?:une|deux|trois|quatre|\d+)\s+fois\s+(?:par|le|la|chaque)\b|\b(?:matin midi|morning noon)\b`)
	// amountPattern finds "a dose of 30", "30 of baclofen".
	amountPattern = regexp.MustCompile(`\b(?:dose|dosage|posologie|quantite|amount)s?\s+(?:quotidienne\s+|journaliere\s+|daily\s+|maximale\s+|maximum\s+|usuelle\s+|usual\s+)?(?:de|of|est de|is|a|to|up to|jusqu'a|jusqu a|:)\s*\d|` +
		`\b(?:jusqu'a|up to|passer a|monter a|descendre a|go to|increase to|reduce to|taper to)\s+\d+\s*(?:de baclofene|of baclofen)`)
)

// What the expressions cannot match without.
var (
	unitNeedles   = []string{"mg", "mcg", "ug", "kg", "ml", "cl", "m g", "m.g", "gram", "milli"}
	countNeedles  = strings.Fields(`compri cachet gelule pilule capsule goutte ampoule cuiller prises cp tab pill caps drop spoon doses`)
	rateNeedles   = []string{"/", "par ", "per ", "daily", "times", "fois", "once", "twice", "matin", "morning"}
	amountNeedles = strings.Fields(`dos posologie quantite amount jusqu up passer monter descendre go increase reduce taper`)
)

// forbiddenDose finds an amount of a medicine.
func forbiddenDose(f form) string {
	if corpus.HasDose(f.raw) || f.near(unitNeedles) && unitPattern.MatchString(f.folded) ||
		f.near(countNeedles) && countPattern.MatchString(f.folded) ||
		f.near(rateNeedles) && ratePattern.MatchString(f.folded) ||
		f.near(amountNeedles) && strings.ContainsAny(f.folded, "0123456789") && amountPattern.MatchString(f.folded) {
		return "an amount of a medicine"
	}
	return ""
}
