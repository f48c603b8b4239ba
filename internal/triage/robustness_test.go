package triage

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
)

// transform changes how a message is written and not what it says.
type transform struct {
	name   string
	points float64 // by how much recall may fall, in percentage points
	apply  func(s string, rng *rand.Rand) string
}

var transforms = []transform{
	{"accents lost", 1, func(s string, _ *rand.Rand) string {
		return strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFD.String(s))
	}},
	{"capitals", 1, func(s string, _ *rand.Rand) string { return strings.ToUpper(s) }},
	{"small letters", 1, func(s string, _ *rand.Rand) string { return strings.ToLower(s) }},
	{"zero width", 1, func(s string, rng *rand.Rand) string {
		return sprinkle(s, rng, 0.2, func(r rune) string { return string(r) + "\u200b" })
	}},
	{"look-alikes", 1, func(s string, rng *rand.Rand) string {
		alike := map[rune]string{'a': "а", 'e': "е", 'o': "о", 'p': "р", 'c': "с", 'x': "х", 'i': "і", 's': "ѕ"}
		return sprinkle(s, rng, 0.5, func(r rune) string {
			if a, ok := alike[r]; ok {
				return a
			}
			return string(r)
		})
	}},
	{"no punctuation", 5, func(s string, _ *rand.Rand) string {
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(".,;:!?…", r) {
				return ' '
			}
			return r
		}, s)
	}},
	{"filler before", 1, func(s string, _ *rand.Rand) string {
		return "Bonjour à tous, merci pour ce groupe, il fait beau ici et j'ai lu l'article sur la dopamine.\n" + s
	}},
	{"filler after", 1, func(s string, _ *rand.Rand) string {
		return s + "\nAnyway, thanks for the lovely diagrams, the weather is fine and the choir meets on Tuesday."
	}},
	{"one typo", 2, func(s string, rng *rand.Rand) string { return typo(s, rng) }},
	{"two typos", 5, func(s string, rng *rand.Rand) string { return typo(typo(s, rng), rng) }},
	{"message spelling", 2, func(s string, _ *rand.Rand) string { return textSpeak.Replace(" " + strings.ToLower(s) + " ") }},
}

// textSpeak is how people shorten words on a phone.
var textSpeak = strings.NewReplacer(
	" qu'", " k", " que ", " ke ", " qui ", " ki ", " c'est ", " c ", " je suis ", " jsuis ", " je ", " j", " j'ai ", " g ", " avec ", " avc ", " pas ", " pa ",
	" plus ", " plu ", " pour ", " pr ", " dans ", " ds ", " tout ", " tt ", " trop ", " tro ", " est ", " é ", " et ", " é ", " quelqu'un ", " qqun ", " beaucoup ", " bcp ",
	" you ", " u ", " are ", " r ", " your ", " ur ", " to ", " 2 ", " for ", " 4 ", " and ", " n ", " because ", " cos ", " tonight ", " 2nite ", " don't ", " dont ",
	" can't ", " cant ", " please ", " pls ", " tomorrow ", " tmrw ", " people ", " ppl ", " with ", " w ",
)

func sprinkle(s string, rng *rand.Rand, share float64, f func(rune) string) string {
	var b strings.Builder
	for _, r := range s {
		if rng.Float64() < share {
			b.WriteString(f(r))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// typo drops, doubles, replaces or swaps a letter inside a word.
func typo(s string, rng *rand.Rand) string {
	rs := []rune(s)
	var places []int
	for i := 1; i+1 < len(rs); i++ {
		if unicode.IsLetter(rs[i-1]) && unicode.IsLetter(rs[i]) && unicode.IsLetter(rs[i+1]) {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return s
	}
	i := places[rng.IntN(len(places))]
	switch rng.IntN(4) {
	case 0:
		return string(rs[:i]) + string(rs[i+1:])
	case 1:
		return string(rs[:i]) + string(rs[i]) + string(rs[i:])
	case 2:
		rs[i] = rune('a' + rng.IntN(26))
	case 3:
		rs[i], rs[i+1] = rs[i+1], rs[i]
	}
	return string(rs)
}

// TestRobust asserts that the way of writing costs little recall.
func TestRobust(t *testing.T) {
	t.Parallel()
	var set []example
	for _, a := range seen {
		for _, e := range readWordings(t, a) {
			if e.Class == Emergency || e.Class == Crisis || e.Class == Dosing {
				set = append(set, e)
			}
		}
	}
	base := recall(set, func(s string) string { return s })
	for _, tr := range transforms {
		t.Run(tr.name, func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(3, 5))
			got := recall(set, func(s string) string { return tr.apply(s, rng) })
			for _, c := range []Class{Emergency, Crisis, Dosing} {
				t.Logf("%s: %.1f %% from %.1f %%", c, got[c], base[c])
				assert.GreaterOrEqual(t, got[c], base[c]-tr.points, c)
			}
		})
	}
}

// recall is the share of messages, in percent, that get a fixed reply at least
// as urgent as their label asks for.
func recall(set []example, write func(string) string) map[Class]float64 {
	hits, all := map[Class]float64{}, map[Class]float64{}
	for _, e := range set {
		all[e.Class]++
		if safe(e.Class, Decide(write(e.Text), Settings{}).Class) {
			hits[e.Class]++
		}
	}
	for c := range all {
		hits[c] = 100 * hits[c] / all[c]
	}
	return hits
}

// safe reports whether somebody whose message is want is helped by the reply to
// got: emergency and crisis both send to help at once, and either is safe for a
// request for a dose.
func safe(want, got Class) bool {
	urgent := got == Emergency || got == Crisis
	return urgent || want == Dosing && got == Dosing
}
