package prompt

import "strings"

// reasonWords says the rules of a reason in the language of the prompt. Rules
// are those of cite, named before a colon, several apart by "; ".
func reasonWords(reason, lang string) string {
	names := englishRules
	if lang == "fr" {
		names = frenchRules
	}
	parts := strings.Split(reason, "; ")
	for i, part := range parts {
		rule, detail, found := strings.Cut(part, ":")
		words, known := names[rule]
		if !known {
			continue
		}
		parts[i] = words
		if detail = strings.TrimSpace(detail); found && detail != "" {
			parts[i] += " (" + detail + ")"
		}
	}
	return strings.Join(parts, "; ")
}

var frenchRules = map[string]string{
	"pointer":     "un numéro n'existe pas dans les passages",
	"quote":       "la citation n'est pas copiée lettre pour lettre",
	"number":      "un nombre n'est pas dans les phrases citées",
	"negation":    "une négation est ajoutée ou perdue",
	"hedge":       "une nuance est ajoutée ou perdue",
	"direction":   "le sens est inversé",
	"entity":      "un nom n'est pas dans les phrases citées",
	"coverage":    "des mots n'ont pas d'appui dans les phrases citées",
	"forbidden":   "contenu interdit",
	"attribution": "qui le dit est ajouté ou perdu",
	"reply":       "la réponse n'est pas le JSON demandé",
}

var englishRules = map[string]string{
	"pointer":     "a number does not exist in the passages",
	"quote":       "the quote is not copied letter for letter",
	"number":      "a figure is not in the cited sentences",
	"negation":    "a negation was added or lost",
	"hedge":       "a shade of doubt was added or lost",
	"direction":   "the direction is reversed",
	"entity":      "a name is not in the cited sentences",
	"coverage":    "some words have no support in the cited sentences",
	"forbidden":   "forbidden content",
	"attribution": "who says it was added or lost",
	"reply":       "the reply is not the JSON that was asked for",
}
