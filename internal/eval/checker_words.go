package eval

// The words that mutations and harmless edits put in. They were written for
// the bench alone and are kept apart from the lists of the citation check, so
// that the bench does not measure whether two copies of a list agree.

// both makes a table from pairs that swap both ways.
func both(fr, en []string) map[string][]swap {
	pairs := func(list []string) (out []swap) {
		for i := 0; i+1 < len(list); i += 2 {
			out = append(out, swap{list[i], list[i+1]}, swap{list[i+1], list[i]})
		}
		return out
	}
	return map[string][]swap{"fr": pairs(fr), "en": pairs(en)}
}

// oneWay makes a table from pairs that swap one way.
func oneWay(fr, en []string) map[string][]swap {
	pairs := func(list []string) (out []swap) {
		for i := 0; i+1 < len(list); i += 2 {
			out = append(out, swap{list[i], list[i+1]})
		}
		return out
	}
	return map[string][]swap{"fr": pairs(fr), "en": pairs(en)}
}

var numberWords = map[string][]swap{
	"fr": {{"trois", "cinq"}, {"quatre", "sept"}, {"cinq", "huit"}},
	"en": {{"three", "five"}, {"four", "seven"}, {"five", "eight"}},
}

var unitSwaps = both(
	[]string{"semaines", "mois", "ans", "jours", "heures", "semaines", "milliards", "millions", "semaine", "année", "hommes", "femmes"},
	[]string{"weeks", "months", "years", "days", "hours", "weeks", "billion", "million", "week", "year", "men", "women"},
)

var negationInsertions = oneWay(
	[]string{"est", "n'est pas", "sont", "ne sont pas", "agit", "n'agit pas", "peut", "ne peut pas", "a réduit", "n'a pas réduit", "réduit", "ne réduit pas",
		"montre", "ne montre pas", "montrent", "ne montrent pas", "active", "n'active pas", "diminue", "ne diminue pas", "dépend", "ne dépend pas",
		"augmente", "n'augmente pas", "ralentit", "ne ralentit pas", "participe", "ne participe pas", "relie", "ne relie pas", "trouve", "ne trouve pas"},
	[]string{"is", "is not", "are", "are not", "was", "was not", "were", "were not", "can", "cannot", "acts", "does not act", "reduces", "does not reduce",
		"reduced", "did not reduce", "shows", "does not show", "activates", "does not activate", "switches on", "does not switch on", "slows", "does not slow",
		"takes part", "does not take part", "links", "does not link", "found", "did not find", "depends", "does not depend", "has", "has not"},
)

var negationRemovals = oneWay(
	[]string{"n'est pas", "est", "ne sont pas", "sont", "n'a pas", "a", "n'ont pas", "ont", "ne prouve pas", "prouve", "ne montre pas", "montre",
		"ne permet pas", "permet", "ne dit pas", "dit", "ne mesure pas", "mesure", "ne suffit pas", "suffit", "ne suffit donc pas", "suffit donc",
		"n'est donc pas", "est donc", "ne protège pas", "protège", "ne prouve donc pas", "prouve donc", "ne portent pas", "portent", "ne se limite pas", "se limite",
		"aucune étude", "une étude", "aucune source", "une source", "inconnu", "connu", "inconnue", "connue", "sans prouver", "en prouvant", "sans la démontrer", "en la démontrant",
		"n'ont pas", "ont", "n'était pas", "était", "n'étaient pas", "étaient", "ne mesurent pas", "mesurent", "ne disent pas", "disent", "n'a trouvé aucune", "a trouvé une"},
	[]string{"is not", "is", "are not", "are", "was not", "was", "were not", "were", "does not", "does", "do not", "do", "did not", "did", "cannot", "can",
		"no study", "one study", "no source", "one source", "unknown", "known", "without proving", "proving", "without demonstrating", "demonstrating", "never", "always",
		"not known", "known", "no difference", "a difference", "no one", "everyone", "not enough", "enough"},
)

var agonistSwaps = both(
	[]string{"agoniste", "antagoniste", "agonistes", "antagonistes", "active", "bloque", "activent", "bloquent", "activer", "bloquer", "activation", "blocage"},
	[]string{"agonist", "antagonist", "agonists", "antagonists", "activates", "blocks", "activate", "block", "switches on", "blocks", "switch on", "block",
		"switching on", "blocking", "activation", "blockade"},
)

var receptorSwaps = both(
	[]string{"GABA-B", "GABA-A"},
	[]string{"GABA-B", "GABA-A"},
)

var directionSwaps = both(
	[]string{"augmente", "diminue", "augmentait", "diminuait", "réduit", "accroît", "réduire", "accroître", "baisse", "hausse", "moins", "plus", "baissé", "monté",
		"diminué", "augmenté", "plus faible", "plus forte", "faible", "élevée", "ouvre", "ferme", "rapide", "lent", "positif", "négatif"},
	[]string{"increase", "decrease", "increases", "decreases", "reduced", "increased", "reduces", "increases", "lowers", "raises", "raised", "lowered", "fall", "rise",
		"less", "more", "fewer", "more", "dropped", "rose", "weaker", "stronger", "low", "high", "higher", "lower", "opens", "closes", "fast", "slow", "positive", "negative",
		"reduce", "increase", "improved", "worsened"},
)

var orderSwaps = both(
	[]string{"avant", "après"},
	[]string{"before", "after"},
)

var sideSwaps = both(
	[]string{"présynaptique", "postsynaptique", "présynaptiques", "postsynaptiques", "émetteur", "receveur"},
	[]string{"presynaptic", "postsynaptic", "presynaptically", "postsynaptically", "sending", "receiving"},
)

var personSwaps = both(
	[]string{"Olivier Ameisen", "Renaud de Beaurepaire", "Ameisen", "de Beaurepaire", "Holla", "Pavlov"},
	[]string{"Olivier Ameisen", "Renaud de Beaurepaire", "Ameisen", "de Beaurepaire", "Holla", "Pavlov"},
)

var medicineSwaps = oneWay(
	[]string{"baclofène", "naltrexone", "baclofène", "diazépam", "benzodiazépines", "antidépresseurs", "acamprosate", "naltrexone", "naltrexone", "acamprosate",
		"placebo", "acamprosate", "GHB", "cannabis", "cocaïne", "nicotine", "glutamate", "sérotonine", "dopamine", "sérotonine", "potassium", "sodium", "chlorure", "calcium"},
	[]string{"baclofen", "naltrexone", "baclofen", "diazepam", "benzodiazepines", "antidepressants", "acamprosate", "naltrexone", "naltrexone", "acamprosate",
		"placebo", "acamprosate", "GHB", "cannabis", "cocaine", "nicotine", "glutamate", "serotonin", "dopamine", "serotonin", "potassium", "sodium", "chloride", "calcium"},
)

var regionSwaps = oneWay(
	[]string{"amygdale", "hippocampe", "l'amygdale", "l'hippocampe", "les deux amygdales", "les deux hippocampes", "aire tegmentale ventrale", "substance noire",
		"noyau accumbens", "thalamus", "préfrontal", "occipital", "moelle épinière", "cervelet", "amygdale centrale", "amygdale latérale", "insula", "habénula", "cortex", "cervelet"},
	[]string{"amygdala", "hippocampus", "both amygdalae", "both hippocampi", "ventral tegmental area", "substantia nigra", "nucleus accumbens", "thalamus",
		"prefrontal", "occipital", "spinal cord", "cerebellum", "central amygdala", "lateral amygdala", "insula", "habenula", "cortex", "cerebellum"},
)

var speciesSwaps = oneWay(
	[]string{"chez le rat", "chez l'humain", "chez la souris", "chez le singe", "chez l'animal", "chez l'être humain", "chez le rongeur", "chez l'humain", "rats", "patients",
		"souris", "patients", "de rongeur", "humain", "chez l'humain", "chez le rat", "babouin", "rat", "hommes", "rats"},
	[]string{"in rats", "in people", "in mice", "in monkeys", "in animals", "in humans", "in rodents", "in people", "rats", "patients", "mice", "patients",
		"rodent", "human", "in people", "in rats", "baboons", "rats", "men", "rats"},
)

var organSwaps = oneWay(
	[]string{"reins", "foie", "sang", "lait", "cerveau", "coeur", "cirrhose", "épilepsie", "anxiété", "schizophrénie", "spasticité", "migraine", "urine", "salive"},
	[]string{"kidneys", "liver", "kidney", "liver", "blood", "milk", "brain", "heart", "cirrhosis", "epilepsy", "anxiety", "schizophrenia", "spasticity", "migraine", "urine", "saliva"},
)

var hedgeRemovals = oneWay(
	[]string{"pourrait", "va", "peut", "va toujours", "peuvent", "vont toujours", "suggère", "prouve", "suggèrent", "prouvent", "hypothèse", "évidence", "possible", "certain", "probable", "certain",
		"plausible", "établie", "agirait", "agit", "remplacerait", "remplace", "une hypothèse", "un fait établi", "desserrerait", "desserre", "réunirait", "réunit", "viendrait", "vient", "l'idée", "le fait établi", "proposées", "démontrées"},
	[]string{"may", "will", "might", "will", "could", "did", "can", "will always", "suggests", "proves", "suggest", "prove", "a hypothesis", "an established fact", "hypothesis", "certainty",
		"possible", "certain", "probable", "certain", "likely", "certain", "plausible", "established", "would", "does indeed", "seems to", "is proven to", "idea", "established fact", "proposed", "demonstrated"},
)

var speciesDrops = oneWay(
	[]string{"chez le rat, ", "", "chez l'animal, ", "", "chez la souris, ", "", "chez le rongeur, ", "", "chez des rats qui préfèrent l'alcool, ", "", "dans des tranches de cerveau de rongeur, ", ""},
	[]string{"in rats, ", "", "in animals, ", "", "in mice, ", "", "in rodents, ", "", "in rats that prefer alcohol, ", "", "in slices of rodent brain, ", ""},
)

var quantitySwaps = oneWay(
	[]string{"certaines personnes", "toutes les personnes", "plusieurs", "tous les", "souvent", "toujours", "parfois", "toujours", "une partie des", "toutes les", "une minorité", "la plupart",
		"surtout", "uniquement", "en partie", "entièrement", "quelques", "tous les", "association", "cause", "d'environ", "d'exactement"},
	[]string{"some people", "all people", "several", "all", "often", "always", "sometimes", "always", "mainly", "only", "mostly", "only", "a minority", "the majority",
		"partly", "entirely", "usually", "always", "some", "all", "an association", "a cause", "mild", "severe"},
)

// Harmless edits: the sentence says the same before and after.

var synonyms = oneWay(
	[]string{"médicament", "produit", "neurones", "cellules nerveuses", "personnes", "individus", "freine", "ralentit", "selon", "d'après", "réduit", "diminue", "montre", "révèle",
		"environ", "à peu près", "envie", "désir", "médecin", "docteur", "aussitôt", "immédiatement", "étude", "recherche", "chez l'animal", "chez les animaux", "donc", "ainsi",
		"s'additionnent", "s'ajoutent", "baisse", "diminution", "présents", "situés", "pas prouvé", "pas démontré", "prouve", "démontre", "réaction", "réponse"},
	[]string{"medicine", "drug", "neurons", "nerve cells", "nerve cells", "neurons", "people", "individuals", "reduces", "lowers", "reduced", "lowered", "shows", "reveals",
		"about", "approximately", "urge", "desire", "physician", "doctor", "at once", "immediately", "study", "investigation", "therefore", "thus", "dampens", "weakens",
		"switches on", "activates", "switch on", "activate", "begins", "starts", "not proven", "not demonstrated", "reaction", "response", "tied", "linked", "finds", "reports", "returns", "goes back",
		"says", "states", "treated", "given treatment", "because", "since", "according to", "going by"},
)

var plurals = oneWay(
	[]string{"le rat", "les rats", "la souris", "les souris", "l'animal", "les animaux", "le récepteur", "les récepteurs", "une étude", "des études", "un effet", "des effets",
		"le neurone", "les neurones", "des récepteurs", "un récepteur", "les résultats", "le résultat", "des canaux", "un canal", "les essais", "l'essai", "le médicament", "les médicaments"},
	[]string{"the receptor", "the receptors", "rats", "the rat", "the effects", "the effect", "these studies", "this study", "the result", "the results",
		"channels", "a channel", "the medicine", "the medicines", "symptoms", "a symptom", "trials", "the trial", "messengers", "the messenger"},
)

var voices = oneWay(
	[]string{"le baclofène active le récepteur GABA-B", "le récepteur GABA-B est activé par le baclofène", "une revue de 2020 rassemble les liens", "les liens sont rassemblés par une revue de 2020",
		"une étude a mesuré la réaction", "la réaction a été mesurée par une étude", "le baclofène ralentit le système nerveux central", "le système nerveux central est ralenti par le baclofène",
		"la naltrexone bloque le récepteur opioïde mu", "le récepteur opioïde mu est bloqué par la naltrexone", "le baclofène a réduit la transmission excitatrice", "la transmission excitatrice a été réduite par le baclofène",
		"le baclofène réduit la libération", "la libération est réduite par le baclofène", "le baclofène a diminué la consommation", "la consommation a été diminuée par le baclofène"},
	[]string{"baclofen switches on the GABA-B receptor", "the GABA-B receptor is switched on by baclofen", "baclofen slows the central nervous system", "the central nervous system is slowed by baclofen",
		"naltrexone blocks the mu-opioid receptor", "the mu-opioid receptor is blocked by naltrexone", "baclofen reduced excitatory transmission", "excitatory transmission was reduced by baclofen",
		"baclofen reduces the release of neurotransmitters", "the release of neurotransmitters is reduced by baclofen", "baclofen decreased compulsive alcohol drinking", "compulsive alcohol drinking was decreased by baclofen",
		"baclofen acts on the GABA-B receptor", "the GABA-B receptor is acted on by baclofen", "baclofen reduces several alcohol-related behaviours", "several alcohol-related behaviours are reduced by baclofen",
		"baclofen activates the GABA-B receptor", "the GABA-B receptor is activated by baclofen"},
)
