package eval

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mutation is one way to edit a sentence.
type mutation struct {
	kind     string
	harmless bool
	// apply returns the edited sentences: one for each place that the edit
	// fits, none when it fits nowhere.
	apply func(sentence, lang string) []string
}

// mutations are the kinds of edits of one sentence, in the order of the
// report.
var mutations = []mutation{
	{"number_changed", false, numbersBy(changed)},
	{"number_scaled", false, numbersBy(scaled)},
	{"unit_swapped", false, swaps(unitSwaps)},
	{"negation_inserted", false, insertNegation},
	{"negation_removed", false, swaps(negationRemovals)},
	{"agonist_antagonist", false, swaps(agonistSwaps)},
	{"gaba_a_b", false, swaps(receptorSwaps)},
	{"increase_decrease", false, swaps(directionSwaps)},
	{"before_after", false, swaps(orderSwaps)},
	{"pre_post", false, swaps(sideSwaps)},
	{"person_swapped", false, swaps(personSwaps)},
	{"medicine_swapped", false, swaps(medicineSwaps)},
	{"region_swapped", false, swaps(regionSwaps)},
	{"species_swapped", false, swaps(speciesSwaps)},
	{"organ_swapped", false, swaps(organSwaps)},
	{"hedge_removed", false, swaps(hedgeRemovals)},
	{"species_dropped", false, swaps(speciesDrops)},
	{"quantity_swapped", false, swaps(quantitySwaps)},
	{"synonym", true, swaps(synonyms)},
	{"plural", true, swaps(plurals)},
	{"order", true, reorder},
	{"quotes", true, quotes},
	{"passive", true, swaps(voices)},
}

// swap replaces one wording by another.
type swap struct{ from, to string }

// swaps returns an edit that replaces each wording of the list wherever it
// stands as whole words, one place at a time.
func swaps(byLang map[string][]swap) func(string, string) []string {
	type compiled struct {
		pattern *regexp.Regexp
		to      string
	}
	table := map[string][]compiled{}
	for lang, list := range byLang {
		for _, s := range list {
			table[lang] = append(table[lang], compiled{wholeWords(s.from), s.to})
		}
	}
	return func(sentence, lang string) []string {
		var out []string
		for _, c := range table[lang] {
			for _, at := range c.pattern.FindAllStringIndex(sentence, -1) {
				if !bounded(sentence, at[0], at[1]) || elided(sentence, at[0], c.to) {
					continue
				}
				edited := sentence[:at[0]] + matchCase(sentence[at[0]:at[1]], c.to) + sentence[at[1]:]
				if edited = tidy(edited); edited != sentence {
					out = append(out, edited)
				}
			}
		}
		return out
	}
}

func wholeWords(s string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)` + strings.ReplaceAll(regexp.QuoteMeta(s), "'", "['’]"))
}

// bounded reports whether the words from start to end are not part of longer
// ones.
func bounded(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	first, _ := utf8.DecodeRuneInString(s[start:])
	last, _ := utf8.DecodeLastRuneInString(s[:end])
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return !(inWord(before) && inWord(first)) && !(inWord(last) && inWord(after))
}

// elided reports whether the words at start follow an elided one that does not
// fit what takes their place: "d'après", "l'hypothèse".
func elided(s string, start int, to string) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	first, _ := utf8.DecodeRuneInString(to)
	return (before == '\'' || before == '’') && (!strings.ContainsRune("aeéèêiouhyAEIOUH", first) || to == "avant" || to == "après")
}

// matchCase writes to with a capital when from has one.
func matchCase(from, to string) string {
	f, _ := utf8.DecodeRuneInString(from)
	t, size := utf8.DecodeRuneInString(to)
	if unicode.IsUpper(f) && unicode.IsLower(t) {
		return string(unicode.ToUpper(t)) + to[size:]
	}
	return to
}

var (
	blanks      = regexp.MustCompile(`  +`)
	beforeStop  = regexp.MustCompile(` +([,.])`)
	startOfText = regexp.MustCompile(`^[ ,]+`)
)

// tidy closes the gaps that a removal leaves.
func tidy(s string) string {
	s = blanks.ReplaceAllString(s, " ")
	s = startOfText.ReplaceAllString(beforeStop.ReplaceAllString(s, "$1"), "")
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// figures finds numbers in digits that stand for themselves, not in a name
// ("GABA-B1", "10^15").
var figures = regexp.MustCompile(`\d+(?:[.,]\d+)?`)

// numbersBy returns an edit that changes one number at a time.
func numbersBy(change func(string) string) func(string, string) []string {
	return func(sentence, lang string) []string {
		var out []string
		for _, at := range figures.FindAllStringIndex(sentence, -1) {
			if !standsAlone(sentence, at[0], at[1]) {
				continue
			}
			if to := change(sentence[at[0]:at[1]]); to != "" {
				out = append(out, sentence[:at[0]]+to+sentence[at[1]:])
			}
		}
		for _, w := range numberWords[lang] {
			if to := change(w.from); to == "" || isYear(w.from) {
				continue
			}
			out = append(out, swaps(map[string][]swap{lang: {{w.from, w.to}}})(sentence, lang)...)
		}
		return out
	}
}

func standsAlone(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	return !unicode.IsLetter(before) && before != '-' && before != '^' && before != '.' && before != ',' && !unicode.IsLetter(after) && after != '^'
}

func isYear(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20"))
}

// changed returns another number of the same size.
func changed(s string) string {
	digit := s[len(s)-1]
	if digit < '0' || digit > '9' {
		return "x" // a number in words: the caller has its own table
	}
	return s[:len(s)-1] + string('0'+(digit-'0'+3)%10)
}

// scaled returns ten times the number; years are left alone.
func scaled(s string) string {
	if isYear(s) || strings.ContainsAny(s, ".,") {
		return ""
	}
	if _, err := strconv.Atoi(s); err != nil {
		return ""
	}
	return s + "0"
}

// insertNegation denies the verbs that a list knows, in statements that deny
// nothing yet.
func insertNegation(sentence, lang string) []string {
	var out []string
	for _, edited := range insertions(sentence, lang) {
		at := 0
		for at < len(sentence) && at < len(edited) && sentence[at] == edited[at] {
			at++
		}
		start := strings.LastIndexAny(sentence[:at], ";:") + 1
		end := len(sentence)
		if next := strings.IndexAny(sentence[at:], ";:"); next >= 0 {
			end = at + next
		}
		if !denies.MatchString(sentence[start:end]) {
			out = append(out, edited)
		}
	}
	return out
}

var insertions = swaps(negationInsertions)

// denies finds a denial, or an elision that an inserted one would break.
var denies = regexp.MustCompile(`(?i)\b(?:not|no|never|nor|neither|none|nobody|nothing|cannot|without|unknown|lack|pas|ne|n['’]\p{L}+|aucune?|jamais|ni|sans|rien|personne ne|inconnue?|s['’]est|qu['’]est|c['’]est|(?:is|are) only|est seulement)\b`)

// opening finds what stands before the first comma.
var opening = regexp.MustCompile(`^((?:In|For|After|Among|According to|At|On|During|Chez|Dans|Selon|Pour|Après|Parmi|D['’]après|Sur|En|Pendant) [^,;:]{3,80}), ([^;:]+)\.$`)

// reorder moves what stands before the first comma to the end.
func reorder(sentence, _ string) []string {
	m := opening.FindStringSubmatch(sentence)
	if m == nil || strings.Count(sentence, ",") > 1 {
		return nil
	}
	first, size := utf8.DecodeRuneInString(m[1])
	head := string(unicode.ToLower(first)) + m[1][size:]
	start, size := utf8.DecodeRuneInString(m[2])
	return []string{string(unicode.ToUpper(start)) + m[2][size:] + ", " + head + "."}
}

// quotes changes the shape of apostrophes and quotation marks and opens with a
// word that says nothing.
func quotes(sentence, lang string) []string {
	edited := strings.NewReplacer("’", "'", "'", "’", "“", `"`, "”", `"`, "« ", `"`, " »", `"`, "« ", "“", " »", "”").Replace(sentence)
	r, size := utf8.DecodeRuneInString(edited)
	second, _ := utf8.DecodeRuneInString(edited[size:])
	if unicode.IsLower(second) || second == '\'' || second == '’' || second == ' ' {
		edited = string(unicode.ToLower(r)) + edited[size:]
	}
	if lang == "fr" {
		return []string{"En effet, " + edited}
	}
	return []string{"Indeed, " + edited}
}
