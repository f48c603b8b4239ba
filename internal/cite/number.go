package cite

import (
	"math"
	"strconv"
	"strings"
)

// number is a figure with its unit: one value, or a range.
type number struct {
	low, high float64 // the same for a single value
	unit      string  // "pct", "hour", "times", "ord", "share", ... or "" for things counted
	bound     byte    // '>' for more than, '<' for less than, 0
	rounded   bool    // "about", "nearly" stands before it
	words     string  // as written, for the report
}

// equal reports whether two figures say the same. Things counted go by the
// words around them; units must agree. A share written as a fraction equals
// its percentage, an ordinal its count ("the third week", "three weeks").
func (n *number) equal(m *number) bool {
	a, b := n, m
	if n.unit == "pct" && m.unit == "share" {
		b = &number{low: m.low * 100, high: m.high * 100, unit: "pct"}
	} else if n.unit == "share" && m.unit == "pct" {
		a = &number{low: n.low * 100, high: n.high * 100, unit: "pct"}
	}
	if !near(a.low, b.low) || !near(a.high, b.high) {
		return n.rounded && a.low == a.high && b.low == b.high && near(a.low, round2(b.low)) && a.unit == b.unit ||
			a.unit == "month" && b.unit == "day" && near(a.low*30, b.low) && near(a.high*30, b.high)
	}
	return a.unit == b.unit || a.unit == "ord" && b.unit != "pct" || b.unit == "ord" && a.unit != "pct"
}

// round2 rounds to two figures: 15,942 is nearly 16,000.
func round2(v float64) float64 {
	if v < 100 {
		return v
	}
	scale := math.Pow(10, math.Floor(math.Log10(v))-1)
	return math.Round(v/scale) * scale
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

// key is the same for figures that say the same with the same unit.
func (n *number) key() string {
	return strconv.FormatFloat(n.low, 'g', -1, 64) + ".." + strconv.FormatFloat(n.high, 'g', -1, 64) + n.unit
}

// vague reports whether the figure is a small count that language uses without
// counting: one and two.
func (n *number) vague() bool {
	return n.low == n.high && n.low <= 2 && n.unit == "" && !strings.ContainsAny(n.words, "0123456789")
}

// number finds the figures of a reading. It leaves the first token of each
// with the figure and takes the rest out of the text.
func (r reader) number(out *reading) {
	toks := out.tokens
	keep := toks[:0:0]
	for i := 0; i < len(toks); {
		n, used := r.figure(toks[i:])
		if used == 0 {
			keep = append(keep, toks[i])
			i++
			continue
		}
		t := toks[i]
		n.bound = bound(toks[:i])
		if n.bound != 0 && lasts[n.unit] && wordBack(toks[:i], 1) == "over" {
			n.bound = 0 // "over eight years" is how long, not more than
		}
		if n.bound == 0 {
			n.bound = boundAfter(toks[i+used:])
		}
		n.rounded = approximate[wordBack(toks[:i], 1)]
		words := make([]string, used)
		for k := range words {
			words[k] = toks[i+k].word
		}
		n.words = strings.Join(words, " ")
		t.word, t.stem, t.number, t.content, t.entry, t.capital = n.words, "#"+n.words, n, true, entry{}, false
		keep = append(keep, t)
		i += used
	}
	out.tokens = keep
}

// approximate are words before a figure that has been rounded.
var approximate = phraseSet("about", "around", "nearly", "almost", "roughly", "some", "approximately", "environ", "pres de", "presque", "quelque", "autour de")

// lasts are the units of time.
var lasts = wordSet(`second minute hour day week month year decade`)

// figure reads one figure, a range included, with its unit, and says how many
// tokens it took.
func (r reader) figure(toks []token) (*number, int) {
	low, n, unit := r.amount(toks)
	if n == 0 {
		return nil, 0
	}
	num := &number{low: low, high: low, unit: unit}
	if unit == "" || unit == "share" {
		if k, of := r.ratio(toks[n:], low); k > 0 {
			return &number{low: low / of, high: low / of, unit: "share"}, n + k
		}
	}
	if unit == "" && n < len(toks) {
		// A range: "10 to 15", "10 or 15", "22-24", "between 10 and 15".
		skip := 0
		switch toks[n].word {
		case "to", "a", "or", "ou":
			skip = 1
		case "and", "et":
			skip = 2 // only behind "between", seen by the caller's words
		}
		if skip < 2 && n+skip < len(toks) && toks[n+skip].clause == toks[0].clause {
			high, m, u := r.amount(toks[n+skip:])
			if m > 0 && u != "ord" && u != "share" && (skip == 1 || digits(toks[n].word)) && high > low && !year(low) {
				num.high, num.unit = high, u
				n += skip + m
			}
		}
	}
	if num.unit == "" && n < len(toks) {
		n += num.takeUnit(toks[n:])
	}
	return num, n
}

// takeUnit reads the unit behind a figure.
func (n *number) takeUnit(toks []token) int {
	w := toks[0].word
	if w == "per" || w == "pour" {
		if len(toks) > 1 && (toks[1].word == "cent" || toks[1].word == "cents") {
			n.unit = "pct"
			return 2
		}
		return 0
	}
	if w == "percentage" && len(toks) > 1 && unitWords[toks[1].word] == "point" {
		n.unit = "point"
		return 2
	}
	if u := unitWords[w]; u != "" && !year(n.low) {
		n.unit = u
		return 1
	}
	return 0
}

// year reports whether a bare figure names a year.
func year(v float64) bool { return v >= 1900 && v <= 2100 && v == math.Trunc(v) }

func digits(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// ratio reads "in four", "sur quatre", "out of ten", "of 22" behind a count.
func (r reader) ratio(toks []token, count float64) (int, float64) {
	k := 0
	switch {
	case len(toks) > 1 && (toks[0].word == "in" || toks[0].word == "sur"):
		k = 1
	case len(toks) > 2 && toks[0].word == "out" && toks[1].word == "of":
		k = 2
	case len(toks) > 2 && toks[0].word == "out of":
		k = 1
	default:
		return 0, 0
	}
	of, n, unit := r.amount(toks[k:])
	if n == 0 || unit != "" || of <= count || year(of) {
		return 0, 0
	}
	return k + n, of
}

// amount reads one figure without its unit, unless the word for it holds one.
func (r reader) amount(toks []token) (value float64, used int, unit string) {
	w := toks[0].word
	switch {
	case (w == "one" || w == "un" || w == "une") && len(toks) > 1 && counted(toks[1:]):
		value, used = 1, 1
	case digits(w):
		v, err := strconv.ParseFloat(w, 64)
		if err != nil {
			if o, ok := ordinals[w]; ok {
				return o, 1, "ord"
			}
			return 0, 0, ""
		}
		value, used = v, 1
	case ordinals[w] > 0:
		return ordinals[w], 1, "ord"
	case multiples[w] > 0:
		return multiples[w], 1, "times"
	case fractions[w] > 0 && (w != "quart" && w != "quarter" || len(toks) > 1):
		return fractions[w], 1, "share"
	case cardinals[w] > 0 || w == "six" || scales[w] > 0 && w != "cents":
		value, used = r.words99(toks)
	default:
		return 0, 0, ""
	}
	value, used = r.scaled(toks, value, used)
	if frac, ok := fractions[wordAt(toks, used)]; ok && value < 10 && used > 0 {
		// "two thirds", "trois quarts"
		return value * frac, used + 1, "share"
	}
	return value, used, ""
}

// scaled multiplies a figure by the scales behind it: "86 billion", "two
// hundred and twenty", "1.5 x 1e14", "un million de milliards".
func (r reader) scaled(toks []token, value float64, used int) (float64, int) {
	for used < len(toks) {
		scale := scales[toks[used].word]
		if toks[used].word == "billion" || toks[used].word == "billions" {
			if scale = 1e9; r.lex.lang == "fr" {
				scale = 1e12
			}
		}
		if toks[used].word == "trillion" {
			scale = 1e12
		}
		if scale == 0 {
			// "1.5 x 1e14"
			if toks[used].word == "x" && used+1 < len(toks) && strings.HasPrefix(toks[used+1].word, "1e") {
				if v, err := strconv.ParseFloat(toks[used+1].word, 64); err == nil {
					value, used = value*v, used+2
					continue
				}
			}
			// "un million de milliards", "a million billion"
			if toks[used].word == "de" && value >= 1e3 && used+1 < len(toks) && scales[toks[used+1].word] >= 1e6 {
				used++
				continue
			}
			break
		}
		value *= scale
		used++
		if used < len(toks) && value >= 100 && scale >= 100 && !digits(toks[0].word) {
			// "deux cent vingt", "two hundred and twenty"
			at := used
			if toks[at].word == "and" && at+1 < len(toks) {
				at++
			}
			if rest, n := r.words99(toks[at:]); n > 0 && rest < scale {
				value, used = value+rest, at+n
			}
		}
	}
	return value, used
}

func wordAt(toks []token, i int) string {
	if i < len(toks) {
		return toks[i].word
	}
	return ""
}

// counted reports whether "one" is a figure here: before a unit, "in four",
// or a large scale.
func counted(toks []token) bool {
	w := toks[0].word
	return unitWords[w] != "" && w != "second" && w != "point" || scales[w] >= 1e3 || w == "billion" ||
		(w == "in" || w == "sur") && len(toks) > 1 && (cardinals[toks[1].word] > 0 || digits(toks[1].word)) ||
		w == "quarter" || w == "quart" || w == "tiers" || w == "third"
}

// words99 reads a number below one hundred in words, and a bare scale as one.
func (r reader) words99(toks []token) (float64, int) {
	total, n := 0.0, 0
	for n < len(toks) && n < 5 {
		w := toks[n].word
		if w == "et" && n > 0 && n+1 < len(toks) && (toks[n+1].word == "un" || toks[n+1].word == "onze" || toks[n+1].word == "une") {
			n++
			if toks[n].word == "onze" {
				total += 11
			} else {
				total++
			}
			return total, n + 1
		}
		v, ok := cardinals[w]
		if !ok && w == "six" {
			v, ok = 6, true
		}
		if !ok && n > 0 && (w == "one" || w == "un") && total >= 20 && math.Mod(total, 10) == 0 {
			v, ok = 1, true
		}
		switch {
		case !ok:
			if n == 0 && scales[w] > 0 {
				return 1, 0
			}
			return total, n
		case v == 20 && total == 4: // quatre-vingt
			total = 80
		case n == 0 || v < 20 && total >= 20 && math.Mod(total, 10) == 0 || v == 10 && total == 60:
			total += v
		case math.Mod(total, 100) == 10 && v >= 7 && v <= 9 || math.Mod(total, 10) == 0 && total > 20 && v < 10: // dix-sept
			total += v
		case math.Mod(total, 20) == 10 && v < 10:
			total += v
		default:
			return total, n
		}
		n++
	}
	return total, n
}

// bound reads "more than", "at most" and the like before a figure.
func bound(before []token) byte {
	n := len(before)
	last := strings.TrimSpace(wordBack(before, 2) + " " + wordBack(before, 1))
	if n > 0 {
		switch wordBack(before, 1) {
		case "over", "above", "exceeding", "depassant", "minimum":
			return '>'
		case "under", "below", "maximum":
			return '<'
		}
	}
	switch last {
	case "more than", "greater than", "at least", "plus de", "au moins", "plus d", "superieur a", "superieure a":
		return '>'
	case "less than", "fewer than", "lower than", "at most", "moins de", "au plus", "inferieur a", "inferieure a", "moins d", "up to", "jusqu a":
		return '<'
	}
	for _, phrase := range []string{"more than", "plus de", "at least", "au moins", "greater than"} {
		if wordBack(before, 1) == phrase {
			return '>'
		}
	}
	for _, phrase := range []string{"less than", "fewer than", "moins de", "at most", "au plus", "up to", "jusqu a", "lower than", "well under", "inferieure a"} {
		if wordBack(before, 1) == phrase {
			return '<'
		}
	}
	return 0
}

func boundAfter(after []token) byte {
	if len(after) >= 2 {
		switch after[0].word + " " + after[1].word {
		case "or more", "ou plus":
			return '>'
		case "or less", "or fewer", "ou moins":
			return '<'
		}
	}
	return 0
}

func wordBack(toks []token, n int) string {
	if len(toks) < n {
		return ""
	}
	return toks[len(toks)-n].word
}
