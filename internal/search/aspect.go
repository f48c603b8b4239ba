package search

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"baclobot/internal/corpus"
)

// aspect is one side of the subject: claims that are explained together.
type aspect struct {
	claims []string
	// restsOn are the aspects, by their first claim, that an explanation of
	// this one leans on: the order of the argument in the message that the
	// claims were numbered from, and for what was only proposed, how sure it
	// is. A reader who asks for the one is helped by a word on the other.
	restsOn []string
}

// aspects returns the sides of the subject.
func aspects() []aspect {
	of := strings.Fields
	return []aspect{
		{claims: of("C1 T1")},
		{claims: of("C2")},
		{claims: of("C3 C4 C5 C6 C7"), restsOn: of("C2 C1")},
		{claims: of("C8 T17"), restsOn: of("C1")},
		{claims: of("C9"), restsOn: of("C8")},
		{claims: of("C10"), restsOn: of("C9 C2 C13")},
		{claims: of("C11 C12"), restsOn: of("C2 C1")},
		{claims: of("C13 C14 T13"), restsOn: of("C11")},
		{claims: of("C15 C18 C20"), restsOn: of("C2")},
		{claims: of("C19"), restsOn: of("C15")},
		{claims: of("C16 C17 T9")},
		{claims: of("C21"), restsOn: of("C13 C2 C9")},
		{claims: of("C22"), restsOn: of("C24")},
		{claims: of("C24 C25 C26"), restsOn: of("C22")},
		{claims: of("C23 T5"), restsOn: of("C22")},
	}
}

// aspectIndex finds aspects by claim. A claim outside the table is an aspect
// of its own.
type aspectIndex struct {
	byClaim map[string]int
	restsOn [][]int
	units   [][]int // aspects of each unit, in the order of its claims
}

func newAspectIndex(units []unit) *aspectIndex {
	x := &aspectIndex{byClaim: make(map[string]int)}
	list := aspects()
	for i, a := range list {
		for _, c := range a.claims {
			x.byClaim[c] = i
		}
	}
	x.restsOn = make([][]int, len(list))
	for i, a := range list {
		for _, c := range a.restsOn {
			x.restsOn[i] = append(x.restsOn[i], x.byClaim[c])
		}
	}
	x.units = make([][]int, len(units))
	for i, u := range units {
		x.units[i] = x.of(u.in(languages[0]))
	}
	return x
}

func (x *aspectIndex) of(p *corpus.Passage) []int {
	var out []int
	for _, c := range p.Claims {
		a, ok := x.byClaim[c]
		if !ok {
			a = len(x.restsOn)
			x.byClaim[c] = a
			x.restsOn = append(x.restsOn, nil)
		}
		if !slices.Contains(out, a) {
			out = append(out, a)
		}
	}
	return out
}

// Parameters of the spread.
const (
	// firstHits is how many hits are the nearest ones whatever they are about.
	firstHits = 3
	// spreadHits is how many hits are looked after in all: what a reader sees
	// first.
	spreadHits = 5
	// leaning is how much an aspect is wanted because another one rests on it,
	// as a share of that one's relevance; less for each place further down in
	// either list.
	leaning, further = 0.95, 0.8
	// leastWanted is the share of the best score from which an aspect is worth
	// a place of its own.
	leastWanted = 0.35
	// besides is the worth of further aspects of the same passage, nearness
	// that of its own score.
	besides, nearness = 0.4, 0.25
)

// spread orders candidates so that the first hits cover the sides of the
// question: the nearest ones first, then, for each side that they leave out
// though it scores well or another one rests on it, its best passage; then the
// rest.
func (x *Index) spread(q *question, candidates []candidate) []candidate {
	if len(candidates) <= firstHits || candidates[0].score <= 0 {
		return candidates
	}
	top := candidates[0].score
	wanted := make([]float64, len(x.aspects.restsOn))
	for i, c := range candidates {
		for _, a := range x.aspects.units[c.unit] {
			wanted[a] = math.Max(wanted[a], c.score/top)
		}
		if i >= firstHits {
			continue
		}
		for _, a := range x.aspects.units[c.unit] {
			for k, b := range x.aspects.restsOn[a] {
				wanted[b] = math.Max(wanted[b], leaning*c.score/top*math.Pow(further, float64(i+k)))
			}
		}
	}
	first := firstHits
	if overview := x.aspects.overview(q); len(overview) > 0 {
		first = 0
		for k, a := range overview {
			wanted[a] = math.Max(wanted[a], math.Pow(0.9, float64(k)))
		}
	}
	covered := make([]bool, len(wanted))
	cover := func(c candidate) {
		for _, a := range x.aspects.units[c.unit] {
			covered[a] = true
		}
	}
	out := slices.Clone(candidates[:first])
	rest := slices.Clone(candidates[first:])
	for _, c := range out {
		cover(c)
	}
	for len(out) < spreadHits && len(rest) > 0 {
		i := x.mostWanted(rest, wanted, covered, top)
		cover(rest[i])
		out = append(out, rest[i])
		rest = slices.Delete(rest, i, i+1)
	}
	// Scores stay falling: each place keeps the score that it had.
	out = append(out, rest...)
	for i := range out {
		out[i].score = candidates[i].score
	}
	return out
}

// mostWanted returns the place of the candidate that is wanted most: for the
// aspects that it adds, the first of them in full, and for its own nearness.
func (x *Index) mostWanted(rest []candidate, wanted []float64, covered []bool, top float64) int {
	best, most := 0, 0.0
	for i, c := range rest {
		sum, highest := 0.0, 0.0
		for _, a := range x.aspects.units[c.unit] {
			if !covered[a] && wanted[a] >= leastWanted {
				sum += wanted[a]
				highest = math.Max(highest, wanted[a])
			}
		}
		value := highest + besides*(sum-highest) + nearness*c.score/top
		if cmp.Compare(value, most) > 0 {
			best, most = i, value
		}
	}
	return best
}

// overview returns the aspects that a question about the whole subject wants,
// by their order: a question that names nothing in particular but asks how
// baclofen or its receptor acts or what it is, or that asks for all explanations. Other
// questions want none.
func (x *aspectIndex) overview(q *question) []int {
	mechanism, all, subject, receptor, more := false, false, false, false, 0
	for _, w := range q.words {
		switch {
		case strings.Contains(w.text, " "): // a phrase, named by its words as well
		case general[w.text] == generalSubject:
			subject = true
		case general[w.text] == generalMechanism:
			mechanism = true
		case general[w.text] == generalReceptor:
			receptor = true
		case w.anchor > 0:
			return nil
		case !w.light && w.kind != unknown:
			more++
		case w.kind == unknown && len(w.text) >= longName:
			more += severalWords // the name of something else
		}
	}
	for _, w := range q.raw {
		all = all || general[w] == generalAll
		mechanism = mechanism || general[w] == generalMechanism
	}
	var claims []string
	switch {
	case mechanism && all:
		claims = strings.Fields("C1 C8 C11 C13 C15 C21 C2")
	case receptor:
		if more == 0 {
			claims = strings.Fields("C1 T1")
		}
	case mechanism && subject && more < severalWords:
		claims = strings.Fields("C1 C8 C2 C13 C9")
	case subject && more == 0:
		claims = strings.Fields("C1 C2 C8")
	}
	out := make([]int, len(claims))
	for i, c := range claims {
		out[i] = x.byClaim[c]
	}
	return out
}

// A question with severalWords that say more than the subject asks for something
// in particular; so does one with a word of longName letters or more that the
// collection does not know.
const severalWords, longName = 2, 5

// generality says what a word adds to a question about the whole subject.
type generality uint8

const (
	generalSubject generality = iota + 1
	generalMechanism
	generalAll
	generalReceptor
)

// general holds the folded words of questions about the whole subject.
var general = kinds(map[generality]string{
	generalSubject: `baclofen baclofene baclo lioresal baclocur medicament medicine drug traitement treatment cerveau brain
		alcool alcohol alcoolique alcoholic dependance dependence dependante dependant dependent addiction envie craving cravings`,
	generalMechanism: `agit agir agi action fonctionne fonctionner fonctionnement marche marcher march mecanisme mecanismes mechanism mechanisms
		work works working act acts happens arrive hypothese hypotheses hypothesis explication explications explanation explanations theorie theories theory`,
	generalReceptor: `gaba gabab recepteur recepteurs receptor receptors`,
	generalAll:      `toutes ttes tous tout all every each list liste resume resumer resumez summary summarise summarize overview synthese differentes hypotheses theories explications explanations`,
})

func kinds(lists map[generality]string) map[string]generality {
	m := make(map[string]generality)
	for k, list := range lists {
		for w := range strings.FieldsSeq(list) {
			if m[w] == 0 || k == generalMechanism {
				m[w] = k
			}
		}
	}
	return m
}
