package cite

import "slices"

// checkCareful fails when a sentence on help in an emergency or on driving says
// more or less than one sentence of the text does: there a word more ("only
// if", "first", "rather than") can cost a life, so little is reworded.
func (p *pair) checkCareful() []Failure {
	i := slices.IndexFunc(p.s.tokens, token.careful)
	if i < 0 {
		return nil
	}
	for source, share := range p.best {
		if share >= carefulShare && slices.ContainsFunc(p.c.tokens, func(t token) bool { return t.source == source && t.careful() }) {
			return nil
		}
	}
	return fail(RuleCoverage, "in other words than the source, on "+p.s.tokens[i].word)
}

func (t token) careful() bool { return t.entry.flags&flagCareful != 0 }

// carefulShare is the share of such a sentence that one sentence of the text
// must carry.
const carefulShare = 0.75
