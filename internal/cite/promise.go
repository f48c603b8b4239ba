package cite

import (
	"regexp"
	"strings"
)

// promisePattern finds promises of safety and of success.
var promisePattern = regexp.MustCompile(`\b(?:safe|safely|harmless|risk[- ]free|danger[- ]free|perfectly fine|no risks?|no danger|without (?:any )?(?:risks?|danger)|` +
	`nothing to fear|not dangerous|guarantees?|guaranteed|cures?|cured|miracle|will work|will help|will stop|always works?|works for everyone|` +
	`sans (?:aucun |le moindre )?(?:danger|risques?)|sans crainte|inoffensi(?:f|fs|ve|ves)|aucun (?:danger|risque)|pas (?:de danger|de risque|dangereu(?:x|se))|` +
	`sur pour|sure pour|sans probleme|garanti[tesr]*|garantie?s?|guerit|guerir|guerissent|guerison|fonctionnera|marchera|miracle|marche pour tous|en toute securite|en securite)\b`)

// denied marks what comes before a promise and takes it back.
var denied = regexp.MustCompile(`\b(?:not|no|never|nor|neither|nothing|nobody|without|cannot|doesnt|isnt|arent|wont|pas|ne|n|aucune?|jamais|ni|personne|rien)\b[^;:.]*$`)

// forbiddenPromise finds a promise that nothing before it takes back.
func forbiddenPromise(f form) string {
	for _, m := range promisePattern.FindAllStringIndex(f.folded, -1) {
		before := strings.ReplaceAll(f.folded[:m[0]], "n't ", " not ")
		if !denied.MatchString(before) {
			return "a promise: " + f.folded[m[0]:m[1]]
		}
	}
	return ""
}
