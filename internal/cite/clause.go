package cite

import "strings"

// shortClause is the most words of a clause that must have something of the
// text: a few words between marks are where an order or a comment hides.
const shortClause = 6

// checkClauses fails when a short clause of the sentence, between any marks,
// has nothing of the cited text and is no opener.
func (p *pair) checkClauses() []Failure {
	for start := 0; start < len(p.s.tokens); {
		end, carried := start, false
		var words []string
		for end < len(p.s.tokens) && p.s.tokens[end].clause == p.s.tokens[start].clause {
			t := &p.s.tokens[end]
			carried = carried || len(p.match[end]) > 0 && (t.content || len(t.entry.groups) > 0)
			carried = carried || t.number != nil || t.entry.flags&(flagHedge|flagSoft|flagPost) != 0
			words = append(words, t.word)
			end++
		}
		clause := strings.Join(words, " ")
		if !carried && len(words) <= shortClause && !openers[clause] && !p.stands(clause) {
			return fail(RuleCoverage, "a clause of its own: "+clause)
		}
		start = end
	}
	return nil
}

// stands reports whether the words stand in the text in a row.
func (p *pair) stands(words string) bool {
	var b strings.Builder
	for i := range p.c.tokens {
		b.WriteString(" ")
		b.WriteString(p.c.tokens[i].word)
	}
	b.WriteString(" ")
	return strings.Contains(b.String(), " "+words+" ")
}
