package cite

import (
	"slices"
	"strings"
)

// The bounds of an exchange: how much of the sentence one sentence of the text
// must carry for its order to be compared at all, and how much of it must stand
// in order once the two words are put back.
const (
	exchangeFrom    = 0.7
	exchangeSettled = 0.87
)

// checkExchange fails when the sentence repeats a sentence of the text with two
// words in each other's place: the figures of two groups, two dates, what is
// counted and what is not. Every word of it stands in the text, and each in the
// right company but for those two. Putting both back must bring the order of
// the text back; a clause that moved as a whole does not do that.
func (p *pair) checkExchange() []Failure {
	mine := p.s.row()
	for source, share := range p.best {
		if share < exchangeFrom {
			continue
		}
		o := p.sequence(mine, source)
		if i, k, found := o.exchanged(); found {
			return fail(RuleEntity, "changed places: "+p.s.tokens[mine[i]].word+", "+p.s.tokens[mine[k]].word)
		}
	}
	return nil
}

// sequence holds which words of the sentence can stand for which of one sentence
// of the text, both by their place among the words that carry content.
type sequence struct {
	p            *pair
	mine, theirs []int
	fits         [][]bool // by word of the sentence, then of the text
	length       []int    // scratch of inOrder
}

func (p *pair) sequence(mine []int, source int) *sequence {
	o := &sequence{p: p, mine: mine}
	for _, j := range p.c.row() {
		if p.c.tokens[j].source == source {
			o.theirs = append(o.theirs, j)
		}
	}
	for _, i := range mine {
		row := make([]bool, len(o.theirs))
		for b, j := range o.theirs {
			row[b] = within(p.match[i], j)
		}
		o.fits = append(o.fits, row)
	}
	o.length = make([]int, 2*(len(o.theirs)+1))
	return o
}

// inOrder is the length of the longest run of words that stand in the order of
// the text, others left out (longest common subsequence).
func (o *sequence) inOrder() int {
	n := len(o.theirs) + 1
	last, here := o.length[:n], o.length[n:]
	clear(last)
	for a := range o.fits {
		here[0] = 0
		for b, fit := range o.fits[a] {
			switch {
			case fit:
				here[b+1] = max(last[b]+1, last[b+1], here[b])
			default:
				here[b+1] = max(last[b+1], here[b])
			}
		}
		last, here = here, last
	}
	return last[n-1]
}

// exchanged finds two words that put the rest in order when they change places.
func (o *sequence) exchanged() (i, k int, found bool) {
	base := o.inOrder()
	if base >= len(o.mine)-1 {
		return 0, 0, false
	}
	for i := range o.fits {
		for k := i + 1; k < len(o.fits); k++ {
			if !alike(&o.p.s.tokens[o.mine[i]], &o.p.s.tokens[o.mine[k]]) || !o.apart(i, k) {
				continue
			}
			o.fits[i], o.fits[k] = o.fits[k], o.fits[i]
			settled := o.inOrder()
			o.fits[i], o.fits[k] = o.fits[k], o.fits[i]
			if settled >= base+2 && float64(settled) >= exchangeSettled*float64(len(o.mine)) {
				return i, k, true
			}
		}
	}
	return 0, 0, false
}

// alike reports whether two words are of one kind, so that one could stand where
// the other does: figures, values of one set, or words without either.
func alike(a, b *token) bool {
	if a.number != nil || b.number != nil {
		return a.number != nil && b.number != nil
	}
	if len(a.entry.marks) == 0 && len(b.entry.marks) == 0 {
		return true
	}
	return slices.ContainsFunc(a.entry.marks, func(m mark) bool {
		return slices.ContainsFunc(b.entry.marks, func(n mark) bool { return m.set == n.set })
	})
}

// apart reports whether it matters which of words i and k comes first: the text
// has both, in one place each, they are no members of one list, and nothing that
// says the same both ways stands between them.
func (o *sequence) apart(i, k int) bool {
	a, b := o.place(i), o.place(k)
	if a < 0 || b < 0 || a == b {
		return false
	}
	if a > b {
		a, b = b, a
	}
	listed := true
	for x := a; x < b; x++ {
		listed = listed && o.joined(o.theirs[x], o.theirs[x+1])
	}
	if listed {
		return false
	}
	for j := o.theirs[a]; j <= o.theirs[b]; j++ {
		if mutual(o.p.c.tokens[j].stem) {
			return false
		}
	}
	for x := o.mine[i]; x <= o.mine[k]; x++ {
		if w := o.p.s.tokens[x].word; w == "by" || w == "par" || mutual(o.p.s.tokens[x].stem) {
			return false
		}
	}
	return true
}

// place is where the text has a word of the sentence: -1 for nowhere.
func (o *sequence) place(i int) int {
	for b, fit := range o.fits[i] {
		if fit {
			return b
		}
	}
	return -1
}

// joined reports whether two neighbouring words of the text are members of one
// list: a comma or a word like "and" stands between them.
func (o *sequence) joined(j, l int) bool {
	c := o.p.c.tokens
	if c[j].clause != c[l].clause {
		return true
	}
	for x := j + 1; x < l; x++ {
		switch c[x].word {
		case "and", "or", "et", "ou", "ni", "nor":
			return true
		}
	}
	return false
}

// mutual reports whether a word relates two things the same both ways.
func mutual(stem string) bool {
	for _, root := range [...]string{"compar", "ressembl", "resembl", "simil", "distin", "confond", "confus", "mistak", "link", "lien", "associ", "differ", "equal", "egal", "entre", "between"} {
		if strings.HasPrefix(stem, root) {
			return true
		}
	}
	return false
}
