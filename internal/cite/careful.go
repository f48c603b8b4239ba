package cite

// checkCareful fails when a sentence on help in an emergency or on driving says
// more or less than one sentence of the text does: there a word more ("only
// if", "first", "rather than") can cost a life, so little is reworded.
func (p *pair) checkCareful() []Failure {
	found := -1
	for i := range p.s.tokens {
		if p.s.tokens[i].entry.flags&flagCareful != 0 {
			found = i
		}
	}
	if found < 0 {
		return nil
	}
	for source, share := range p.best {
		if share < carefulShare {
			continue
		}
		for j := range p.c.tokens {
			if t := &p.c.tokens[j]; t.source == source && t.entry.flags&flagCareful != 0 {
				return nil
			}
		}
	}
	return fail(RuleCoverage, "in other words than the source, on "+p.s.tokens[found].word)
}

// carefulShare is the share of such a sentence that one sentence of the text
// must carry.
const carefulShare = 0.75
