package cite

// checkHelp fails when a sentence on whom to call for help says more or less
// than one sentence of the text does: there a word more ("only if", "first",
// "rather than") can cost a life, so nothing is reworded.
func (p *pair) checkHelp() []Failure {
	help := -1
	for i := range p.s.tokens {
		if p.s.tokens[i].entry.flags&flagHelp != 0 {
			help = i
		}
	}
	if help < 0 {
		return nil
	}
	for source, share := range p.best {
		if share < helpShare {
			continue
		}
		for j := range p.c.tokens {
			if t := &p.c.tokens[j]; t.source == source && t.entry.flags&flagHelp != 0 {
				return nil
			}
		}
	}
	return fail(RuleCoverage, "on help, in other words than the source: "+p.s.tokens[help].word)
}

// helpShare is the share of a sentence on help that one sentence of the text
// must carry.
const helpShare = 0.75
