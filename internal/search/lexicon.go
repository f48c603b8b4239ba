package search

import (
	_ "embed"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

//go:embed lexicon/outside.txt
var outsideList string

//go:embed lexicon/anchors.txt
var anchorList string

//go:embed lexicon/everyday.txt
var everydayList string

//go:embed lexicon/synonyms.txt
var synonymList string

// lexicon is general knowledge about words that the passages themselves cannot
// give: what lies outside the subject, what names it, what is small talk.
type lexicon struct {
	outside  phrases
	doubtful phrases // outside unless the question names the subject
	// outsideStems are the stems of the single words of outside, by language.
	outsideStems [len(languages)]map[string]bool
	anchors      map[string]float64 // 1, or 0.5 if shared with other subjects
	everyday     map[string]bool
}

func newLexicon() *lexicon {
	l := &lexicon{outside: phrases{}, doubtful: phrases{}, anchors: map[string]float64{}, everyday: map[string]bool{}}
	for i := range languages {
		l.outsideStems[i] = map[string]bool{}
	}
	for _, entry := range entries(outsideList) {
		if doubtful, ok := strings.CutPrefix(entry, "~"); ok {
			l.doubtful.add(doubtful)
			continue
		}
		l.outside.add(entry)
		l.addStems(entry)
	}
	for _, entry := range entries(anchorList) {
		weight := 1.0
		if shared, ok := strings.CutPrefix(entry, "~"); ok {
			entry, weight = shared, 0.5
		}
		l.anchors[singular(entry)] = weight
	}
	for line := range strings.Lines(everydayList) {
		if !strings.HasPrefix(line, "#") {
			for w := range strings.FieldsSeq(line) {
				l.everyday[w] = true
			}
		}
	}
	return l
}

// synonyms returns the groups of everyday words as glossary terms.
func synonyms() corpus.Glossary {
	var out corpus.Glossary
	for line := range strings.Lines(synonymList) {
		fr, en, ok := strings.Cut(strings.TrimSpace(line), "|")
		if strings.HasPrefix(line, "#") || !ok {
			continue
		}
		out = append(out, corpus.Term{FR: forms(fr), EN: forms(en)})
	}
	return out
}

func forms(list string) []string {
	out := strings.Split(list, ",")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// entries splits a list at semicolons and line ends and drops comments.
func entries(list string) []string {
	var out []string
	for line := range strings.Lines(list) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for entry := range strings.SplitSeq(line, ";") {
			if entry = strings.TrimSpace(entry); entry != "" {
				out = append(out, entry)
			}
		}
	}
	return out
}

// phrases finds words and phrases: by their first word, the phrases that start
// with it, in words behind the first.
type phrases map[string][][]string

func (p phrases) add(entry string) {
	words := strings.Fields(entry)
	for i := range words {
		words[i] = singular(words[i])
	}
	p[words[0]] = append(p[words[0]], words[1:])
}

// addStems adds a single word by its stems, so that its other forms are found
// as well. Short words have too many forms in common.
func (l *lexicon) addStems(entry string) {
	if len(entry) < 5 || strings.Contains(entry, " ") {
		return
	}
	for i, lang := range languages {
		l.outsideStems[i][text.Stem(entry, lang)] = true
	}
}

// outsideForm reports whether a word is another form of an outside word.
func (l *lexicon) outsideForm(w string) bool {
	if len(w) < 5 {
		return false
	}
	for i, lang := range languages {
		if l.outsideStems[i][text.Stem(w, lang)] {
			return true
		}
	}
	return false
}

// longest returns the number of words of the longest phrase that starts at
// words[0], plural endings aside; 0 if none does.
func (p phrases) longest(words []string) int {
	most := 0
next:
	for _, rest := range p[singular(words[0])] {
		if len(rest) >= len(words) {
			continue
		}
		for i, w := range rest {
			if singular(words[1+i]) != w {
				continue next
			}
		}
		most = max(most, 1+len(rest))
	}
	return most
}

// cover reports which of the words belong to a phrase.
func (p phrases) cover(words []string) []bool {
	out := make([]bool, len(words))
	for i := range words {
		for k := range p.longest(words[i:]) {
			out[i+k] = true
		}
	}
	return out
}

// singular takes a plural ending off.
func singular(w string) string {
	if len(w) > 3 && (w[len(w)-1] == 's' || w[len(w)-1] == 'x') {
		return w[:len(w)-1]
	}
	return w
}

// medicineEndings are the stems that international names of medicines end in
// (World Health Organization, "The use of stems in the selection of
// International Nonproprietary Names"), as written in French and English. An
// unknown word that ends so names a medicine that the knowledge does not hold.
var medicineEndings = strings.Fields(`zepam zolam azolam oxetine traline triptyline pramine azole prazole olol alol statine statin
	cilline cillin mycine mycin cycline sartan pril gliptine gliptin glutide gliflozine gliflozin barbital profene profen codone
	morphone setron parine vudine navir zosine zosin thiazide afil apine peridol perone idone azepine gabaline gabalin pentine pentin
	faxine racetam dronate triptan conazole floxacine floxacin mab nib tinib lukast formine formin fibrate caserin orexant piprazole`)

// medicine reports whether an unknown word has the form of a medicine's name.
func medicine(w string) bool {
	if len(w) < 7 {
		return false
	}
	for _, e := range medicineEndings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// mark sorts the words of a piece of a message: what is outside, what names
// the subject, what is small talk. raw are the words of the piece.
func (l *lexicon) mark(words []word, raw []string) {
	out := l.outside.cover(raw)
	doubtful := l.doubtful.cover(raw)
	for i := range words {
		w := &words[i]
		w.anchor = max(l.anchors[singular(w.text)], l.anchors[singular(raw[w.at])])
		w.foreign = out[w.at] || w.anchor == 0 && l.outsideForm(raw[w.at]) ||
			w.kind == unknown && (medicine(w.text) || l.misspelt(w.text))
		w.doubtful = doubtful[w.at]
		w.light = w.anchor == 0 && (l.everyday[w.text] || l.everyday[raw[w.at]] || isNumber(w.text))
	}
}

func isNumber(w string) bool { return w[0] >= '0' && w[0] <= '9' }

// resolve settles the doubtful words of a whole question.
func resolve(words []word) {
	for _, w := range words {
		if w.anchor == 1 {
			return
		}
	}
	for i := range words {
		words[i].foreign = words[i].foreign || words[i].doubtful
	}
}

// misspelt reports whether an unknown word is a misspelling of something
// outside, so that it is not corrected into the subject.
func (l *lexicon) misspelt(w string) bool {
	if len(w) < 7 {
		return false
	}
	for entry, rests := range l.outside {
		if len(entry) < 7 || entry[0] != w[0] {
			continue
		}
		alone := false
		for _, r := range rests {
			alone = alone || len(r) == 0
		}
		if alone && distance(singular(w), entry, 1) <= 1 {
			return true
		}
	}
	return false
}
