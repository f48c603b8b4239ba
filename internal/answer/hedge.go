package answer

import (
	"strings"

	"baclobot/internal/text"
)

// hedges are folded words and word groups by which a sentence limits what it
// says: doubt, attribution, the kind of subject, the size of a study,
// correction. Each stands for itself and what follows it in the word.
var hedges = []string{
	// French
	"hypothese", "pourrait", "pourraient", "semble", "propose", "suggere", "peut etre", "probable", "possible",
	"non prouve", "pas prouve", "n est pas une preuve", "ne prouve", "aucune source", "aucune etude", "pas ete trouve", "n a ete trouve",
	"conteste", "debat", "incertain", "inconnu", "mal connu", "mal compris", "rat", "souris", "animal", "animaux", "rongeur", "tranche",
	"petit", "limite", "en revanche", "mais", "cependant", "toutefois", "plutot que", "pas mesure", "selon", "estim", "environ", "reste",
	"contradictoire", "mitige", "ne montre", "une seule", "pas chez tous", "pas tout le monde", "certaines personnes", "nuance", "corrig", "remplac",
	// English
	"hypothesis", "may ", "might", "could", "seem", "suggest", "perhaps", "probabl", "possib", "not proven", "unproven", "not proof", "no proof",
	"no source", "no study", "no publication", "contested", "debate", "uncertain", "unknown", "not known", "poorly understood", "rats", "mice", "mouse", "animal",
	"rodent", "small", "limited", "however", "but ", "although", "rather than", "not measured", "according to", "about", "remains", "conflict", "mixed",
	"not everyone", "not in everyone", "some people", "only", "corrected", "replaced", "seulement", "uniquement",
}

// hedged reports whether a sentence limits its own statement.
func hedged(sentence string) bool {
	folded := " " + strings.Join(text.Words(sentence), " ") + " "
	for _, h := range hedges {
		if strings.Contains(folded, " "+h) {
			return true
		}
	}
	return false
}
