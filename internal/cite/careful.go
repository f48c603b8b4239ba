package cite

import "slices"

// checkCareful fails when a sentence on help in an emergency or on driving says
// more or less than one sentence of the text does: there a word more ("only
// if", "first", "rather than") can cost a life, so little is reworded and no
// reservation is added.
func (p *pair) checkCareful() []Failure {
	i := slices.IndexFunc(p.s.tokens, token.careful)
	if i < 0 {
		return nil
	}
	for source, share := range p.best {
		if share >= carefulShare && p.c.carefully(source) && !p.reserves(source) {
			return nil
		}
	}
	return fail(RuleCoverage, "in other words than the source, on "+p.s.tokens[i].word)
}

func (t token) careful() bool { return t.entry.flags&flagCareful != 0 }

// carefully reports whether a sentence of a text is on help or driving.
func (r *reading) carefully(source int) bool {
	return slices.ContainsFunc(r.tokens, func(t token) bool { return t.source == source && t.careful() })
}

// reserves reports whether the sentence makes a reservation that a sentence of
// the text does not make.
func (p *pair) reserves(source int) bool {
	return slices.ContainsFunc(p.s.tokens, func(t token) bool {
		return reservations[t.word] && !slices.ContainsFunc(p.c.tokens, func(u token) bool {
			return u.source == source && u.word == t.word
		})
	})
}

// reservations say when, or before what, something holds.
var reservations = wordSet(`only unless until if first before after rather instead except later otherwise wait
	si seulement uniquement sauf plutot avant apres abord jusqu sinon hormis lendemain ensuite attendre`)

// carefulShare is the share of such a sentence that one sentence of the text
// must carry.
const carefulShare = 0.75
