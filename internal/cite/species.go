package cite

// checkSpecies fails when the sentence of the text that carries a statement
// was seen in animals or cells only and the statement does not say so.
func (p *pair) checkSpecies() []Failure {
	k, animal := p.lex.setNamed("species"), -1
	if k < 0 {
		return nil
	}
	animal = p.lex.sets[k].find("animal")
	named := func(t *token) (any, beast bool) {
		for _, m := range t.entry.marks {
			if m.set == k {
				any = true
				beast = beast || p.lex.sets[k].carries(m.value, animal)
			}
		}
		return any, beast
	}
	for i := range p.s.tokens {
		if any, _ := named(&p.s.tokens[i]); any {
			return nil
		}
	}
	best := p.most()
	found := ""
	for source, share := range p.best {
		if share < best-nearly {
			continue
		}
		word, people := "", false
		for j := range p.c.tokens {
			t := &p.c.tokens[j]
			if t.source != source || t.negated {
				continue
			}
			any, beast := named(t)
			people = people || any && !beast
			if beast {
				word = t.word
			}
		}
		if word == "" || people {
			return nil
		}
		found = word
	}
	if found == "" {
		return nil
	}
	return fail(RuleHedge, "dropped: "+found)
}

// nearly is how much less of a statement a part of the text may carry and still
// count as its source.
const nearly = 0.1

func (l *lexicon) setNamed(name string) int {
	for i := range l.sets {
		if l.sets[i].name == name {
			return i
		}
	}
	return -1
}
