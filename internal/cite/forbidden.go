package cite

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"baclobot/internal/text"
)

// maxShown is the most characters of a sentence that may be shown. The longest
// sentence of the knowledge base has about 260.
const maxShown = 500

// Forbidden reports what no reader may see, whatever a source says: amounts of
// a medicine, advice, promises, links and what could become one, mark-up,
// hidden characters, another language than lang, words of the prompt. It needs
// no passage, so it also serves for the wordings of moderators, which may have
// several sentences. lang is "fr", "en", or "" to leave the language open.
func Forbidden(sentence, lang string) []Failure {
	f := forbiddenForm(sentence)
	var out []Failure
	for _, check := range []func(form) string{
		forbiddenCharacter, forbiddenLink, forbiddenDose,
		forbiddenAdvice, forbiddenPromise, forbiddenLeak,
	} {
		if detail := check(f); detail != "" {
			out = append(out, Failure{Rule: RuleForbidden, Detail: detail})
		}
	}
	if detail := otherLanguage(f, lang); detail != "" {
		out = append(out, Failure{Rule: RuleForbidden, Detail: detail})
	}
	return out
}

// form is a sentence in the shapes that the checks look at.
type form struct {
	raw     string
	folded  string   // text.Fold: as people see it, lower case, no accents
	words   []string // text.Words
	joined  string   // words with single spaces between and around
	clauses []clause
}

// clause is the words between two punctuation marks.
type clause struct {
	words []string
	comma bool // it follows a comma rather than a stronger mark
}

func forbiddenForm(sentence string) form {
	f := form{raw: sentence, folded: text.Fold(sentence)}
	f.words = text.Words(f.folded)
	for _, strong := range strings.FieldsFunc(f.folded, clauseBreak) {
		for i, part := range strings.Split(strong, ",") {
			if words := text.Words(part); len(words) > 0 {
				f.clauses = append(f.clauses, clause{words: words, comma: i > 0})
			}
		}
	}
	f.joined = " " + strings.Join(f.words, " ") + " "
	return f
}

// clauseBreak reports whether r ends a clause, for the purpose of finding the
// verb that it starts with. Dots inside numbers do no harm here.
func clauseBreak(r rune) bool { return strings.ContainsRune(`;:.!?()"…`, r) }

// malformed reports what is not one whole sentence, which is all that a model
// is asked for.
func malformed(sentence string) []Failure {
	words := text.Words(sentence)
	detail := ""
	switch {
	case len(words) < 3:
		detail = "too short to be a sentence"
	case len([]rune(sentence)) > maxShown:
		detail = "too long"
	case len(text.Sentences(sentence, text.English)) > 1 && len(text.Sentences(sentence, text.French)) > 1, runOn.MatchString(sentence):
		detail = "more than one sentence"
	case !beginning.MatchString(sentence):
		detail = "it does not begin like a sentence"
	case oddEnd.MatchString(sentence):
		detail = "it does not end like a statement"
	case shouted(sentence):
		detail = "shouted"
	case runTogether(sentence):
		detail = "words run together"
	case repeated(words):
		detail = "the same words over and over"
	default:
		return nil
	}
	return fail(RuleForbidden, detail)
}

var (
	// beginning is how a sentence starts: a capital letter or a figure, perhaps
	// behind a quotation mark or bracket.
	beginning = regexp.MustCompile(`^[\s"“«'‘(\x{a0}\x{202f}]*[\p{Lu}\d]`)
	// oddEnd finds the end of what is no statement: a question, a cry, an open
	// end, several marks.
	oddEnd = regexp.MustCompile(`(?:[?!…,:;–—-]|\.[.?!…,:;]+|[,:;]\.)[\s"»”’)\x{a0}\x{202f}]*$`)
	// glued finds a capital behind a lower-case letter, and a letter behind a
	// full stop.
	glued = regexp.MustCompile(`[\p{L}]*\p{Ll}{2}\p{Lu}\p{Ll}+|\p{Ll}{3}[.!?]\p{L}`)
	// runOn finds text behind a full stop that ends a word of four letters or
	// more, so that abbreviations pass.
	runOn = regexp.MustCompile(`\p{L}{4,}[.!?](?:\s|["”»])+[\p{L}\d]`)
)

// longestCamel is how long a name with a capital inside may be: LactMed, PubMed.
const longestCamel = 9

// runTogether reports whether two words stand in one.
func runTogether(s string) bool {
	for _, word := range glued.FindAllString(s, -1) {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) || len(word) > longestCamel || strings.ContainsAny(word, ".!?") {
			return true
		}
	}
	return false
}

// near reports whether any of the needles stands in the folded text: a quick
// look before an expression that costs more.
func (f form) near(needles []string) bool {
	for _, n := range needles {
		if strings.Contains(f.folded, n) {
			return true
		}
	}
	return false
}

// repeated reports whether three words in a row come back three times.
func repeated(words []string) bool {
	seen := map[string]int{}
	for i := 0; i+3 <= len(words); i++ {
		key := strings.Join(words[i:i+3], " ")
		if seen[key]++; seen[key] >= 3 {
			return true
		}
	}
	return false
}

// shouted reports whether most letters are capitals.
func shouted(s string) bool {
	capitals, letters := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	return 2*capitals > letters
}
