package cite_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// ruleCase is a source with a sentence that keeps to it and sentences that
// break one rule.
type ruleCase struct {
	rule, lang, source string
	keeps              []string
	breaks             []string
}

var ruleCases = []ruleCase{
	{cite.RuleNumber, "en", "In a trial of 84 people, 71% on baclofen were abstinent after 12 weeks, against 29% on placebo.",
		[]string{"After twelve weeks, 71 percent of the people on baclofen were abstinent.", "In a trial of eighty-four people, 29% on placebo were abstinent."},
		[]string{"After 12 months, 71% of the people on baclofen were abstinent.", "After 12 weeks, 17% of the people on baclofen were abstinent.",
			"After 12 weeks, 29% on baclofen were abstinent, against 71% on placebo.", "In a trial of 840 people, 71% on baclofen were abstinent."}},
	{cite.RuleNumber, "fr", "Le message parle de 100 milliards de neurones ; une étude en compte environ 86 milliards, soit 10^15 connexions et 1,5 % de plus.",
		[]string{"Une étude en compte environ quatre-vingt-six milliards, soit 10^15 connexions.", "Une étude compte environ 86 milliards de neurones, soit 10¹⁵ connexions."},
		[]string{"Une étude compte environ 86 millions de neurones.", "Une étude compte environ 86 milliards de neurones, soit 10^14 connexions.", "Une étude compte environ 68 milliards de neurones."}},
	{cite.RuleNegation, "en", "The mechanism of baclofen in alcohol dependence is not known.",
		[]string{"The mechanism of baclofen in alcohol dependence is unknown.", "How baclofen works in alcohol dependence is not known."},
		[]string{"The mechanism of baclofen in alcohol dependence is known."}},
	{cite.RuleNegation, "fr", "Le récepteur GABA-B n'est pas un canal et le baclofène active ce récepteur.",
		[]string{"Le GABA-B n'est pas un canal."},
		[]string{"Le récepteur GABA-B est un canal.", "Le baclofène n'active pas le récepteur GABA-B."}},
	{cite.RuleHedge, "en", "Baclofen may loosen the learned link between cues and reward, which suggests a role of the amygdala.",
		[]string{"Baclofen might loosen the learned link between cues and reward.", "A possible effect of baclofen is to loosen the learned link between cues and reward."},
		[]string{"Baclofen loosens the learned link between cues and reward.", "It is proven that baclofen may loosen the learned link between cues and reward."}},
	{cite.RuleHedge, "fr", "Chez le rat, le baclofène a réduit la recherche de cocaïne.",
		[]string{"Chez l'animal, le baclofène a réduit la recherche de cocaïne."},
		[]string{"Le baclofène a réduit la recherche de cocaïne.", "Chez le rat, il est prouvé que le baclofène a réduit la recherche de cocaïne."}},
	{cite.RuleDirection, "en", "In slices, a low concentration of baclofen raised the activity of dopamine cells, and a higher concentration inhibited it.",
		[]string{"In slices, a low concentration of baclofen increased the activity of dopamine cells."},
		[]string{"In slices, a low concentration of baclofen lowered the activity of dopamine cells.",
			"In slices, a low concentration of baclofen inhibited the activity of dopamine cells, and a higher concentration raised it."}},
	{cite.RuleDirection, "fr", "Du côté émetteur, dit présynaptique, le récepteur agit sur des canaux calcium ; du côté receveur, dit postsynaptique, il ouvre des canaux potassium.",
		[]string{"Du côté postsynaptique, le récepteur ouvre des canaux potassium."},
		[]string{"Du côté présynaptique, le récepteur ouvre des canaux potassium.", "Du côté postsynaptique, le récepteur ferme des canaux potassium."}},
	{cite.RuleDirection, "en", "Naltrexone blocks the mu-opioid receptor, whereas baclofen switches on the GABA-B receptor.",
		[]string{"Naltrexone blocks the mu-opioid receptor.", "The GABA-B receptor is switched on by baclofen."},
		[]string{"Naltrexone switches on the mu-opioid receptor.", "Baclofen blocks the GABA-B receptor."}},
	{cite.RuleEntity, "en", "Olivier Ameisen published his own case in 2005, and Renaud de Beaurepaire wrote an editorial in 2011.",
		[]string{"Ameisen published his own case in 2005."},
		[]string{"Pavlov published his own case in 2005.", "Müller published his own case in 2005."}},
	{cite.RuleEntity, "fr", "L'imagerie montre l'amygdale chez des patients traités par baclofène.",
		[]string{"L'imagerie montre l'amygdale chez des patients sous baclofène."},
		[]string{"L'imagerie montre l'hippocampe chez des patients traités par baclofène.", "L'imagerie montre l'amygdale chez des rats traités par baclofène.",
			"L'imagerie montre l'amygdale chez des patients traités par naltrexone."}},
	{cite.RuleDirection, "en", "In the trial, abstinence was 11.9% with baclofen and 10.5% with placebo, that is, no difference.",
		[]string{"In the trial, abstinence was 11.9% with baclofen and 10.5% with placebo: no difference."},
		[]string{"In the trial, abstinence rose with baclofen.", "The trial found more abstinence with baclofen than with placebo."}},
	{cite.RuleDirection, "fr", "Dans l'essai, l'abstinence a été de 11,9 % avec le baclofène et de 10,5 % avec le placebo, soit aucune différence.",
		[]string{"Dans l'essai, aucune différence d'abstinence avec le baclofène et avec le placebo."},
		[]string{"L'essai a trouvé davantage d'abstinence avec le baclofène."}},
	{cite.RuleCoverage, "en", "A person on baclofen who cannot be woken or who breathes badly needs the emergency services at once.",
		[]string{"A person on baclofen who cannot be woken needs the emergency services at once."},
		[]string{"A person on baclofen who breathes badly can sleep it off before anyone thinks of the emergency services.",
			"When a person on baclofen breathes badly, the pharmacist is the right one to turn to before the emergency services."}},
	{cite.RuleCoverage, "fr", "Une personne sous baclofène qu'on n'arrive pas à réveiller ou qui respire mal a besoin des urgences tout de suite.",
		[]string{"Une personne sous baclofène qui respire mal a besoin des urgences tout de suite."},
		[]string{"Une personne sous baclofène qui respire mal se repose d'abord ; les urgences attendront le lendemain.",
			"Une personne sous baclofène qui respire mal n'a besoin des urgences que si on n'arrive pas à la réveiller."}},
	{cite.RuleAttribution, "en", "The 2016 forum post says that the GABA system takes part in many nerve connections; one study counts fewer synapses.",
		[]string{"According to the 2016 forum post, the GABA system takes part in many nerve connections."},
		[]string{"The GABA system takes part in many nerve connections."}},
	{cite.RuleAttribution, "fr", "Une étude a compté les synapses du cortex de la souris.",
		[]string{"Une étude a compté les synapses du cortex de la souris."},
		[]string{"Selon le message du forum de 2016, une étude a compté les synapses du cortex de la souris."}},
	{cite.RuleCoverage, "en", "Baclofen leaves the body mainly through the kidneys, which filter the blood.",
		[]string{"Baclofen is eliminated mainly by the kidneys."},
		[]string{"Baclofen was discovered by chemists who wanted a new sweetener for lemonade."}},
	{cite.RuleCoverage, "fr", "Le baclofène quitte le corps surtout par les reins, qui filtrent le sang.",
		[]string{"Le baclofène est éliminé surtout par les reins."},
		[]string{"Le baclofène a été découvert par des chimistes qui cherchaient une nouvelle limonade."}},
	// Seen in animals, in the writer's own words.
	{cite.RuleHedge, "en", "In rats with little GAT-3 in the central amygdala, baclofen decreased compulsive drinking, an observation made in 2021.",
		[]string{"An observation made in 2021 in rats: baclofen lowered compulsive drinking."},
		[]string{"An observation made in 2021: baclofen lowered compulsive drinking."}},
	// Names that no statement of the source has together.
	{cite.RuleDirection, "en", "The receptor that naltrexone blocks is called the mu-opioid receptor. Baclofen does something else, at another target, since baclofen switches on the GABA-B receptor.",
		[]string{"Naltrexone blocks the mu-opioid receptor."},
		[]string{"Baclofen blocks the mu-opioid receptor."}},
	// Three words in a row, the other way round.
	{cite.RuleDirection, "en", "The dog salivates at a bell that announces food, a classic example of a learned reaction.",
		[]string{"The dog salivates at a bell that announces food."},
		[]string{"The dog salivates at food that announces a bell."}},
	// A sentence copied but for one word.
	{cite.RuleEntity, "fr", "Le GABA agit sur deux grandes familles de récepteurs, nommées GABA-A et GABA-B.",
		[]string{"Le GABA agit sur deux grandes familles de récepteurs, les GABA-B et les GABA-A."},
		[]string{"Le GABA agit sur deux grandes familles de récepteurs, nommées GABA-A et GABA-A."}},
}

func TestSplicedSentencesAreRefused(t *testing.T) {
	sources := []string{"The 2018 trial of baclofen had only ten people on the medicine.", "The kidneys clear most of the medicine from the blood of people."}
	v := cite.NewChecker(nil).CheckText("The 2018 trial of baclofen had from the blood of people.", "en", sources)
	assert.Contains(t, v.FailedRules(), cite.RuleCoverage)
}

func TestRules(t *testing.T) {
	checker := cite.NewChecker(nil)
	for _, c := range ruleCases {
		for _, s := range c.keeps {
			assert.Empty(t, checker.CheckText(s, c.lang, text.Sentences(c.source, c.lang)).Failures, "%s: %s", c.rule, s)
		}
		for _, s := range c.breaks {
			assert.Contains(t, checker.CheckText(s, c.lang, text.Sentences(c.source, c.lang)).FailedRules(), c.rule, "%s: %s", c.rule, s)
		}
	}
}

func TestPointerAndQuote(t *testing.T) {
	p := &corpus.Passage{ID: "a#b.en", Lang: "en", Sentences: []corpus.Sentence{
		{Text: "Naltrexone blocks the mu-opioid receptor, on which opioids act."}, {Text: "Baclofen acts on GABA-B."}}}
	good := cite.Sentence{Text: "Naltrexone blocks the mu-opioid receptor.", Lang: "en", Refs: []cite.Ref{{Passage: p.ID}}, Quote: "blocks the MU–opioid receptor"}
	checker := cite.NewChecker(nil)
	shown := []*corpus.Passage{p}
	assert.Empty(t, checker.Check(good, shown).Failures)

	for name, change := range map[string]func(*cite.Sentence){
		"none": func(s *cite.Sentence) { s.Refs = nil },
		"too many": func(s *cite.Sentence) {
			s.Refs = []cite.Ref{{Passage: p.ID}, {Passage: p.ID}, {Passage: p.ID}, {Passage: p.ID}}
		},
		"not shown":   func(s *cite.Sentence) { s.Refs = []cite.Ref{{Passage: "x#y.en"}} },
		"no sentence": func(s *cite.Sentence) { s.Refs = []cite.Ref{{Passage: p.ID, Sentence: 9}} },
		"negative":    func(s *cite.Sentence) { s.Refs = []cite.Ref{{Passage: p.ID, Sentence: -1}} },
	} {
		s := good
		change(&s)
		assert.Contains(t, checker.Check(s, shown).FailedRules(), cite.RulePointer, name)
	}
	for name, quote := range map[string]string{
		"empty": "", "too short": "the receptor", "made up": "blocks the GABA-B receptor", "from another sentence": "baclofen acts on gaba-b",
	} {
		s := good
		s.Quote = quote
		assert.Contains(t, checker.Check(s, shown).FailedRules(), cite.RuleQuote, name)
	}
}

func TestResolveReadsIDs(t *testing.T) {
	p := &corpus.Passage{ID: "a#b.en", Sentences: []corpus.Sentence{{Text: "One."}, {Text: "Two."}}}
	s := cite.Resolve(cite.Draft{Text: "x", IDs: []string{"P1.2", "[p1.1]", "P1.2", "P2.1", "P1.3", "1"}}, "en", []*corpus.Passage{p})
	assert.Equal(t, []cite.Ref{{Passage: p.ID, Sentence: 1}, {Passage: p.ID}}, s.Refs[:2])
	for _, r := range s.Refs[2:] {
		assert.Negative(t, r.Sentence)
	}
}
