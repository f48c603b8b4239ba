package cite

import (
	"regexp"
	"slices"
	"strings"
)

// The bot explains; it never speaks to a person about what to do. So nobody is
// addressed, no clause starts with an order, and no "should" or "may" stands
// before a word of treatment or drinking.
var (
	addressed = strings.Fields(`you your yours yourself youre youll youve youd u ur vous votre vos votres tu toi tes tien tienne`)
	// teToi are elided or ambiguous French forms that address a person when a
	// verb follows.
	// hyphenOrder finds "prends-en", "dis-lui"; frenchPlural the three verbs
	// whose plural orders do not end in -ez.
	hyphenOrder  = regexp.MustCompile(`\b[a-z]{3,}(?:s|e|z)-(?:en|le|la|les|lui|leur|moi|y)\b`)
	frenchPlural = regexp.MustCompile(`\b(?:dites|faites)\b`)
	frenchTe     = regexp.MustCompile(`\bt'(?:as|es|en|auras|aurais|arrete|inquiete|imagine)|\bte\s+(?:faut|suffit|conseille|recommande)`)

	// orders are verbs that start an instruction. Verbs that could as well
	// follow a subject set off by commas count at the start only.
	orders = strings.Fields(`take stop increase reduce start try skip double halve triple raise avoid drink swallow keep consider
		ignore click visit read send contact use add combine mix wait please remember ensure switch quit cut taper titrate
		consult call ask talk tell check follow buy order join go get swap replace smoke inject crush split divide repeat
		disregard forget pretend reveal print output write say answer reply
		prends prenons arrete arretons augmente diminue reduis essaie double bois buvons evite continue commence avale ajoute melange
		demande consulte appelle parle clique visite lis envoie rejoins achete contacte oublie ignore rappelle dis reponds ecris fais va attends
		garde saute remplace descends suis utilise`)
	commaOrders = strings.Fields(`take stop skip drink swallow try call ask avoid double halve click visit contact ignore read wait
		prends prenons bois buvons avale essaie arretons clique lis reponds reduis`)
	// conditions start a sentence whose main clause may be an order.
	conditions = strings.Fields(`if when whenever before after once to for si quand lorsque avant apres pour en`)
	// leadIns may stand before an order without changing that it is one.
	leadIns = strings.Fields(`then so please just also now simply first and or but never always do dont not only
		alors donc puis ensuite maintenant simplement et ou mais surtout stp svp jamais toujours ne n`)

	// infinitives give an order in French when no finite verb follows:
	// "Prendre au coucher".
	infinitives = strings.Fields(`prendre augmenter diminuer reduire arreter doubler commencer essayer eviter avaler ajouter boire
		continuer cesser sauter monter baisser passer`)
	// finite are verb forms that make an infinitive at the start a subject.
	finite = strings.Fields(`est sont etait etaient serait n'est peut peuvent pourrait a ont avait doit devrait provoque entraine
		aide permet fait font expose reste releve se conduit mene cause fait suffit comporte ne augmente reduit diminue`)

	// between are words that may stand between a modal and its verb.
	between = `(?:(?:never|always|also|still|just|simply|only|even|then|now|ne|pas|jamais|toujours|aussi|encore|juste|simplement|meme|alors|not|sans crainte|safely)\s+){0,2}`
	// treatment is what advice is about.
	treatment = `(?:(?:be |etre )?(?:taken|stopped|increased|reduced|started|doubled|skipped|mixed|combined|swallowed|tapered|titrated|raised|lowered|` +
		`pris|prise|arrete|arretee|augmente|augmentee|reduit|reduite|diminue|diminuee|double|doublee)|` +
		`take|stop|start|increase|reduce|double|halve|skip|drink|raise|lower|swallow|quit|combine|mix|try|taper|titrate|use|cut|ask for|go up|go down|` +
		`prendre|arreter|augmenter|diminuer|reduire|doubler|commencer|essayer|boire|avaler|sauter|cesser|melanger|associer|continuer|monter|baisser|reprendre|demander)`
	// mayPattern finds leave to do something; what a medicine "can reduce" is
	// no leave.
	mayPattern = regexp.MustCompile(`\b(?:can|may|could|peut|peuvent|pourrait|pourraient)\s+` + between + `(?:be\s+(?:taken|stopped|skipped|doubled|swallowed)|` +
		`take|stop|drink|skip|swallow|quit|combine|mix|try|double|use|etre (?:prise?|arretee?|doublee?|avalee?)|prendre|arreter|boire|avaler|sauter|melanger|associer|essayer|doubler)\b`)
	modalPattern = regexp.MustCompile(`\b(?:should|shouldnt|should not|must|must not|mustnt|ought to|need to|needs to|have to|has to|are free to|is free to|` +
		`is better to|better to|best to|advised to|recommended to|advisable to|safe to|enough to|allowed to|` +
		`il faut|faut|faudrait|doit|doivent|devrait|devraient|il suffit de|suffit de|conseille de|conseille d'|recommande de|recommande d'|mieux vaut|vaut mieux|` +
		`possible de|possible d'|preferable de|preferable d'|autorise a|libre de|besoin de)\s+` +
		between + treatment + `\b`)
	// reported marks a clause that says that nothing follows for a person, or
	// who decides: "says nothing about what a person should take".
	reported = regexp.MustCompile(`\b(?:nothing|rien|no study|aucune|cannot|ne permet|not show|not mean)\b`)
	advised  = regexp.MustCompile(`\b(?:i|we|je|nous)\s+(?:\w+\s+)?(?:recommend|advise|suggest|recommande|recommandons|conseille|conseillons|suggere|suggerons|prescri\w+)\b|\b(?:it is|is) (?:recommended|advisable|advised)\b|\bil est (?:recommande|conseille|preferable)\b|\brecommended (?:dose|amount)\b|\bdose (?:recommandee|conseillee)\b`)
	// What the expressions cannot match without.
	modalNeedles = []string{"should", "must", "ought", "need", "have to", "has to", "free to", "better", "best to", "advis", "recommend", "safe to", "enough to", "allowed",
		"fau", "doi", "devr", "suffi", "conseil", "vaut", "possible d", "preferable", "autorise", "libre", "besoin"}
	mayNeedles     = []string{"can ", "may ", "could ", "peut ", "peuvent ", "pourrai"}
	advisedNeedles = []string{"recom", "advis", "suggest", "conseil", "sugger", "prescri", "preferable"}
	// vousVerb finds French verbs in the second person plural.
	vousVerb = regexp.MustCompile(`^[a-z]{2,}ez$`)
	// notVerbs end in -ez without being one.
	notVerbs = strings.Fields(`chez assez nez rez`)
)

// forbiddenAdvice finds an address to the reader, an order, or advice.
func forbiddenAdvice(f form) string {
	for _, w := range f.words {
		if slices.Contains(addressed, w) || vousVerb.MatchString(w) && !slices.Contains(notVerbs, w) {
			return "it speaks to the reader"
		}
	}
	if f.joined[:min(len(f.joined), 8)] == " please " || hyphenOrder.MatchString(f.folded) || frenchPlural.MatchString(f.folded) {
		return "an instruction"
	}
	if frenchTe.MatchString(f.folded) {
		return "it speaks to the reader"
	}
	conditional := len(f.words) > 0 && slices.Contains(conditions, f.words[0])
	for _, c := range f.clauses {
		if order(c, conditional) {
			return "an instruction"
		}
	}
	if bareInfinitive(f) {
		return "an instruction"
	}
	for _, pattern := range []*regexp.Regexp{modalPattern, mayPattern} {
		needles := modalNeedles
		if pattern == mayPattern {
			needles = mayNeedles
		}
		if !f.near(needles) {
			continue
		}
		if m := pattern.FindStringIndex(f.folded); m != nil && !reported.MatchString(f.folded[:m[0]]) {
			return "advice"
		}
	}
	if f.near(advisedNeedles) && advised.MatchString(f.folded) {
		return "advice"
	}
	return ""
}

// order reports whether a clause starts with an order. A clause that goes on
// like a noun ("stop of baclofen") is none. conditional says that the sentence
// starts with a condition, behind whose comma a main clause begins.
func order(c clause, conditional bool) bool {
	i := 0
	for i < len(c.words) && i < 3 && slices.Contains(leadIns, c.words[i]) {
		i++
	}
	if i < len(c.words) && frenchPronoun[c.words[i]] && i > 0 {
		i++ // "n'en parle pas"
	}
	if i+1 == len(c.words) && !c.comma && slices.Contains(orders, c.words[i]) {
		return true
	}
	if i+1 >= len(c.words) || slices.Contains(nounAfter, c.words[i+1]) && !asked[c.words[i]] && !onlyOrders[c.words[i]] {
		return false
	}
	list := orders
	if c.comma && !conditional {
		list = commaOrders
	}
	return slices.Contains(list, c.words[i])
}

var (
	frenchPronoun = wordSet(`en y le la les lui leur`)
	// asked are orders that a preposition may follow: "demande à".
	asked = wordSet(`demande parle passe`)
	// onlyOrders are no nouns, whatever follows.
	onlyOrders = wordSet(`take avoid swallow consider ignore remember ensure forget pretend reveal prends prenez bois avale prenons buvons`)
)

// nounAfter are words behind which the word before was a noun or a subject
// rather than an order.
var nounAfter = strings.Fields(`is are was were has had can may in on for by as of de du des est sont a ont et and or ou ne en qui que dans par sur`)

func bareInfinitive(f form) bool {
	if len(f.words) == 0 || !slices.Contains(infinitives, f.words[0]) {
		return false
	}
	return !slices.ContainsFunc(f.words[1:], func(w string) bool { return slices.Contains(finite, w) })
}
