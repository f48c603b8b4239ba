package corpus_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
)

// TestEachRule breaks each rule once and expects exactly its message.
func TestEachRule(t *testing.T) {
	const fr, en, src, con, glo = "brake.fr.md", "brake.en.md", "sources.yaml", "contacts.yaml", "glossary.yaml"
	tests := []struct {
		name           string
		file, old, new string
		want           []string
	}{
		{"front matter absent", fr, "---\nid", "id", []string{
			`brake.fr.md:1: error: must start with a line "---", the front matter and another line "---"; the file may be cut short [front-matter]`}},
		{"unknown key", fr, "lang: fr", "lang: fr\nlangue: fr", []string{
			`brake.fr.md:4:1: error: unknown key "langue" [yaml]`}},
		{"wrong type", fr, "claims: [C1, T1]", "claims: C1", []string{
			`brake.fr.md:8:13: error: expected a list here [yaml]`}},
		{"repeated key", fr, "title: Le frein", "title: Le frein\ntitle: Deux", []string{
			`brake.fr.md:5:1: error: mapping key "title" already defined at [3:1] [yaml]`}},
		{"anchor", fr, "title: Le frein", "title: &a Le frein", []string{
			`brake.fr.md:4:8: error: anchors, aliases, tags and directives are not used here [yaml]`}},
		{"file name", fr, "id: brake", "id: brakes", []string{
			`brake.fr.md:2:5: error: id "brakes" and lang "fr" do not match the file name brake.fr.md [front-matter]`}},
		{"no title", fr, "title: Le frein\n", "", []string{
			`brake.fr.md:2:1: error: the topic has no title [front-matter]`}},
		{"title with a dose", fr, "title: Le frein", "title: Le frein de 10 mg", []string{
			`brake.fr.md:4:8: error: the title holds a number with mg or another unit of mass [dose]`}},
		{"no review", fr, "reviewed: 2026-11-23\n", "", []string{
			"brake.fr.md:2:1: error: the topic has no date `reviewed` [date]"}},
		{"bad date", fr, "reviewed: 2026-11-23", "reviewed: 2026-13-23", []string{
			`brake.fr.md:5:11: error: "2026-13-23" is not a date like 2026-11-23 [date]`}},
		{"no claim", fr, "claims: [C1, T1]", "claims: []", []string{
			`brake.fr.md:8:13: error: passage "slow-brake" names 0 claims; it must name one to three [claims]`,
			`brake.fr.md:21: error: passage "slow-brake" claims nothing here and T1, C1 in brake.en.md [twin]`}},
		{"unknown claim", fr, "claims: [T16]", "claims: [C27]", []string{
			`brake.fr.md:14:14: error: unknown claim "C27" in passage "ceiling": known are C1 to C26 and T1 to T21 [claims]`,
			`brake.fr.md:26: error: passage "ceiling" claims C27 here and T16 in brake.en.md [twin]`}},
		{"claim twice", fr, "claims: [C1, T1]", "claims: [C1, T1, C1]", []string{
			`brake.fr.md:8:22: error: claim C1 stands twice in passage "slow-brake" [claims]`,
			`brake.fr.md:21: error: passage "slow-brake" claims C1, T1, C1 here and T1, C1 in brake.en.md [twin]`}},
		{"unknown evidence", fr, "evidence: animal", "evidence: certain", []string{
			`brake.fr.md:9:15: error: passage "slow-brake" has evidence "certain"; it must be established, human, animal, hypothesis, contested or superseded [evidence]`,
			`brake.fr.md:21: error: passage "slow-brake" has evidence certain here and animal in brake.en.md [twin]`}},
		{"empty question", fr, "- quel plafond", "- ''", []string{
			`brake.fr.md:18:9: error: passage "ceiling" has an empty question [asked]`}},
		{"question with a dose", fr, "- quel plafond", "- pourquoi 80mg", []string{
			`brake.fr.md:18:9: error: a question of passage "ceiling" holds a number with mg or another unit of mass [dose]`}},
		{"passage not in front matter", fr, "{#ceiling}", "{#roof}", []string{
			`brake.fr.md:13:3: error: passage "ceiling" has no heading with {#ceiling} [front-matter]`,
			`brake.fr.md:6:1: error: passage "roof" names 0 claims; it must name one to three [claims]`,
			`brake.fr.md:6:1: error: passage "roof" has evidence ""; it must be established, human, animal, hypothesis, contested or superseded [evidence]`,
			`brake.fr.md:26:1: error: passage "roof" is missing from the front matter [front-matter]`,
			`brake.fr.md:26: error: passage 2 is "roof" here and "ceiling" in brake.en.md: twins hold the same passages in the same order [twin]`,
			"brake.fr.md:28:32: error: a number with mg or another unit of mass in passage \"roof\", which is not marked `regulatory: true` [dose]"}},
		{"slug twice", fr, "{#ceiling}", "{#slow-brake}", []string{
			`brake.fr.md:13:3: error: passage "ceiling" has no heading with {#ceiling} [front-matter]`,
			`brake.fr.md:1: error: passage 2 is nothing here and "ceiling" in brake.en.md: twins hold the same passages in the same order [twin]`,
			`brake.fr.md:26:1: error: slug "slow-brake" is used twice [heading]`}},
		{"no slug", en, "## The ceiling {#ceiling}", "## The ceiling", []string{
			`brake.en.md:24:1: error: heading "The ceiling" needs a slug of lower-case letters, digits and single hyphens: "## Title {#slug}" [heading]`}},
		{"heading level", en, "## The ceiling {#ceiling}", "### The ceiling {#ceiling}", []string{
			`brake.en.md:24:1: error: heading "The ceiling" is of level 3: passages stand under headings of level 2 ("##") [heading]`}},
		{"heading with markup", fr, "## Un frein lent", "## Un *frein* lent", []string{
			`brake.fr.md:21:1: error: heading "Un *frein* lent" must be plain text, without citation or markup [heading]`}},
		{"heading with a dose", fr, "## Un frein lent", "## Un frein de dix milligrammes", []string{
			`brake.fr.md:21:1: error: the title of passage "slow-brake" holds a number with mg or another unit of mass [dose]`}},
		{"two paragraphs", fr, "Un plafond existe [@label-10]. ", "Un plafond existe [@label-10].\n\n", []string{
			`brake.fr.md:30:1: error: a paragraph without a heading of its own: each passage is one paragraph under one "## Title {#slug}" [paragraph]`}},
		{"a list", fr, "Un plafond", "- Un plafond", []string{
			`brake.fr.md:28:3: error: only headings and plain paragraphs are used here, not a list [paragraph]`}},
		{"a link", fr, "Un plafond", "[Un plafond](https://example.org)", []string{
			`brake.fr.md:28:2: error: a passage is plain text: no link here [plain-text]`,
			`brake.fr.md:28:1: error: no web address here: cite a source, its link is added by the bot [plain-text]`}},
		{"emphasis", fr, "Un plafond", "Un *plafond*", []string{
			`brake.fr.md:28:5: error: a passage is plain text: no emphasis here [plain-text]`}},
		{"HTML", fr, "Un plafond", "<b>Un plafond", []string{
			`brake.fr.md:28:1: error: a passage is plain text: no HTML here [plain-text]`}},
		{"a backslash", fr, "Un plafond", `Un \plafond`, []string{
			`brake.fr.md:28:4: error: a passage is plain text: no backslash here [plain-text]`}},
		{"no citation", fr, "Un plafond existe [@label-10]. Le plafond est de 10 mg [@label-10].", "Un plafond existe.", []string{
			`brake.fr.md:26:1: error: passage "ceiling" cites no source [citation]`}},
		{"last sentence uncited", en, "one too [@study-2001].", "one too.", []string{
			`brake.en.md:22:45: error: the last sentence of passage "slow-brake" has no citation [citation]`}},
		{"citation after the full stop", en, "one too [@study-2001].", "one too. [@study-2001]", []string{
			`brake.en.md:22:78: error: a citation stands after the end of its sentence: put it before the full stop [citation]`}},
		{"malformed citation", fr, "[@study-2001; @contact-fr-line]", "[@study-2001, p. 3; @contact-fr-line]", []string{
			`brake.fr.md:24:26: error: malformed citation "[@study-2001, p. 3; @contact-fr-line]": write "[@key]" or "[@first; @second]", without page or comment [citation]`}},
		{"key twice", fr, "[@study-2001; @contact-fr-line]", "[@study-2001; @study-2001]", []string{
			`brake.fr.md:24:26: error: source "study-2001" is cited twice in one bracket [citation]`}},
		{"bare citation", fr, "un frein [@study-2001].", "un frein @study-2001.", []string{
			`brake.fr.md:23:30: error: an @ outside square brackets: write a citation as "[@key]" [citation]`}},
		{"unknown key with a neighbour", fr, "[@study-2001]", "[@study-2002]", []string{
			`brake.fr.md:23:30: error: unknown source "study-2002"; did you mean "study-2001"? [citation-key]`}},
		{"unknown key", fr, "[@study-2001]", "[@elsewhere]", []string{
			`brake.fr.md:23:30: error: unknown source "elsewhere": it is not in sources.yaml [citation-key]`}},
		{"unchecked source", fr, "[@study-2001]", "[@draft-2009]", []string{
			`brake.fr.md:23:30: error: source "draft-2009" was not checked: its record must be confirmed before it is cited [citation-key]`}},
		{"source without link", fr, "[@study-2001]", "[@nolink-1992]", []string{
			`brake.fr.md:23:30: error: source "nolink-1992" has no confirmed link, so readers could not follow it [citation-key]`}},
		{"source never to cite", fr, "[@study-2001]", "[@never-2000]", []string{
			`brake.fr.md:23:30: error: source "never-2000" is marked do-not-cite [citation-key]`}},
		{"dose", fr, "Le frein est\nlent", "Le frein est\nde 30mg", []string{
			"brake.fr.md:23:60: error: a number with mg or another unit of mass in passage \"slow-brake\", which is not marked `regulatory: true` [dose]"}},
		{"regulatory says nothing else", en, "There is a ceiling [@label-10]. ", "", []string{
			`brake.en.md:24:1: error: passage "ceiling" says nothing without a figure: members would see none of it [dose]`}},
		{"regulatory in one language", en, "    regulatory: true\n", "", []string{
			"brake.en.md:25:33: error: a number with mg or another unit of mass in passage \"ceiling\", which is not marked `regulatory: true` [dose]",
			`brake.fr.md:26: error: passage "ceiling" is marked regulatory in one language only [twin]`}},

		{"source without custom", src, "  custom:\n    kind: review\n    link_status: unchecked\n", "", []string{
			"sources.yaml:29:7: error: source \"draft-2009\" has no `custom` with kind and link_status [source-field]"}},
		{"source key", src, "id: draft-2009", "id: Draft_2009", []string{
			`sources.yaml:29:7: error: source key "Draft_2009" must be lower-case letters, digits and single hyphens, and not start with "contact-" [source-key]`}},
		{"source twice", src, "id: draft-2009", "id: label-10", []string{
			`sources.yaml:29:7: error: source "label-10" is listed twice (first on line 19) [source-key]`}},
		{"source title", src, "title: A draft", "title: ''", []string{
			`sources.yaml:29:7: error: source "draft-2009" has no title [source-field]`}},
		{"strength in a title", src, "    display_title: Tablets\n", "", []string{
			`sources.yaml:21:10: error: the title of "label-10" holds a strength: give a custom display_title without it [dose]`}},
		{"source kind", src, "kind: label", "kind: leaflet", []string{
			`sources.yaml:25:11: error: source "label-10" has the unknown kind "leaflet" [source-field]`}},
		{"link status", src, "link_status: unchecked", "link_status: maybe", []string{
			`sources.yaml:35:18: error: source "draft-2009" has link_status "maybe"; it must be checked, unchecked or do-not-cite [source-field]`}},
		{"DOI", src, "DOI: 10.1000/brake.1", "DOI: doi.org/10.1000", []string{
			`sources.yaml:10:8: error: source "study-2001" has the malformed DOI "doi.org/10.1000" [source-field]`}},
		{"PMID", src, "'1234567'", "PMC12", []string{
			`sources.yaml:11:9: error: source "study-2001" has the malformed PMID "PMC12" [source-field]`}},
		{"language", src, "language: en", "language: de", []string{
			`sources.yaml:13:13: error: source "study-2001" has the language "de"; only fr and en are known [source-field]`}},
		{"link", src, "URL: https://example.org/draft", "URL: javascript:alert(1)", []string{
			`sources.yaml:32:8: error: source "draft-2009" has the malformed link "javascript:alert(1)" [link]`}},
		{"checked without date", src, "    link_status: checked\n    checked: 2026-11-23\n    display", "    link_status: checked\n    display", []string{
			"sources.yaml:24:3: error: source \"label-10\" is checked but has no date `checked` [date]"}},
		{"unknown CSL variable", src, "  type: webpage", "  type: webpage\n  colour: red", []string{
			`sources.yaml:21:3: error: unknown key "colour" [yaml]`}},

		{"contact key", con, "key: fr-line", "key: FR line", []string{
			`brake.fr.md:24:26: error: unknown source "contact-fr-line": it is not in sources.yaml [citation-key]`,
			`contacts.yaml:1:8: error: contact "FR line" has a key that is not lower-case letters, digits and single hyphens [contact]`}},
		{"contact twice", con, "key: ca-qc-line", "key: fr-line", []string{
			`contacts.yaml:14:8: error: contact "fr-line" is listed twice [contact]`}},
		{"region", con, "region: CA-QC", "region: Québec", []string{
			`contacts.yaml:15:11: error: contact "ca-qc-line" has the region "Québec"; it must look like FR or CA-QC [contact]`}},
		{"contact kind", con, "kind: poison", "kind: spoon", []string{
			`contacts.yaml:16:9: error: contact "ca-qc-line" has the unknown kind "spoon" [contact]`}},
		{"contact name", con, "{fr: Centre, en: Centre}", "{fr: Centre}", []string{
			`contacts.yaml:17:3: error: contact "ca-qc-line" needs a name in fr and in en [contact]`}},
		{"contact hours", con, "    en: '24/7'\n", "", []string{
			`contacts.yaml:8:3: error: contact "fr-line" has hours in one language only [contact]`}},
		{"contact number", con, "'1 800'", "'1 800 HELP'", []string{
			`contacts.yaml:18:11: error: contact "ca-qc-line" has the malformed number "1 800 HELP" [contact]`}},
		{"contact without way", con, "  number: '1 800'\n", "", []string{
			`contacts.yaml:14:3: error: contact "ca-qc-line" has neither a number nor a url [contact]`}},
		{"contact status", con, "status: recalled", "status: heard", []string{
			`contacts.yaml:19:11: error: contact "ca-qc-line" has status "heard"; it must be checked or recalled [contact]`}},
		{"contact date", con, "  checked: 2026-11-23\n", "", []string{
			"contacts.yaml:1:3: error: contact \"fr-line\" is checked but has no date `checked` [date]"}},

		{"term key", glo, "key: gaba-b", "key: GABA-B", []string{
			`glossary.yaml:1:8: error: term key "GABA-B" must be lower-case letters, digits and single hyphens [glossary]`}},
		{"term forms", glo, "  en: [GABA-B receptor]\n", "", []string{
			`glossary.yaml:1:8: error: term "gaba-b" needs at least one form in fr and one in en [glossary]`}},
		{"term spaces", glo, "also: [gabab]", "also: ['gabab ']", []string{
			`glossary.yaml:4:10: error: term "gaba-b" has a form that is empty or has spaces around it [glossary]`}},
		{"term in one language", glo, "    en: 'A brake of the brain.'\n", "", []string{
			`glossary.yaml:5:3: error: term "gaba-b" is defined in one language only [glossary]`}},
		{"term with a dose", glo, "A brake of the brain.", "A brake of 5 g.", []string{
			`glossary.yaml:5:3: error: the definition of "gaba-b" holds a number with mg or another unit of mass [dose]`}},
		{"term with unknown source", glo, "[study-2001]", "[elsewhere]", []string{
			`glossary.yaml:8:13: error: unknown source "elsewhere": it is not in sources.yaml [citation-key]`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := soundFolder().with(t, tt.file, tt.old, tt.new)
			c, err := corpus.Load(f.fs())
			assert.Nil(t, c, "loading is all or nothing")
			require.Error(t, err)
			assert.ElementsMatch(t, tt.want, strings.Split(err.Error(), "\n"))
		})
	}
}

// TestFileRules covers what is wrong with whole files.
func TestFileRules(t *testing.T) {
	tests := []struct {
		name string
		edit func(f folder)
		want string
	}{
		{"missing bibliography", func(f folder) { delete(f, "sources.yaml") }, `sources.yaml: error: is missing from the knowledge folder [file-missing]`},
		{"missing contacts", func(f folder) { delete(f, "contacts.yaml") }, `contacts.yaml: error: is missing from the knowledge folder [file-missing]`},
		{"missing twin", func(f folder) { delete(f, "brake.en.md") }, `brake.fr.md:1: error: has no twin brake.en.md [twin]`},
		{"no topics", func(f folder) { delete(f, "brake.en.md"); delete(f, "brake.fr.md") }, `.: error: the knowledge folder has no topic files (<topic>.fr.md and <topic>.en.md) [file-missing]`},
		{"stray Markdown", func(f folder) { f["notes.md"] = "x" }, `notes.md: error: must be named <topic>.fr.md or <topic>.en.md, in lower-case letters, digits and hyphens [file-name]`},
		{"stray YAML", func(f folder) { f["more.yaml"] = "x" }, `more.yaml: error: is not a file of the knowledge folder [file-name]`},
		{"empty", func(f folder) { f["brake.fr.md"] = " \n" }, `brake.fr.md: error: is empty [file-text]`},
		{"binary", func(f folder) { f["brake.fr.md"] = "ab\ncd\x00" }, `brake.fr.md:2:3: error: holds a NUL byte: it is not a text file [file-text]`},
		{"invalid UTF-8", func(f folder) { f["brake.fr.md"] = "é\n\xff" }, `brake.fr.md:2:1: error: is not valid UTF-8: save it again as UTF-8 [file-text]`},
		{"bidirectional mark", func(f folder) { f["brake.fr.md"] = "a\u202eb" }, `brake.fr.md:1:2: error: holds the invisible character U+202E: delete it [file-text]`},
		{"truncated", func(f folder) { f["brake.fr.md"] = f["brake.fr.md"][:200] }, `brake.fr.md:1: error: must start with a line "---", the front matter and another line "---"; the file may be cut short [front-matter]`},
		{"truncated in the text", func(f folder) {
			f["brake.fr.md"], _, _ = strings.Cut(f["brake.fr.md"], "Un plafond")
		}, `brake.fr.md:26:1: error: heading "Le plafond" has no paragraph [paragraph]`},
		{"enormous", func(f folder) { f["brake.fr.md"] = strings.Repeat("x", 1<<20+1) }, `brake.fr.md: error: is larger than 1024 KiB: split it [file-size]`},
		{"one endless paragraph", func(f folder) { f["brake.fr.md"] += strings.Repeat("mot ", 5000) }, `brake.fr.md:29: error: a paragraph of more than 16 KiB [paragraph]`},
		{"nested quotes", func(f folder) { f["brake.fr.md"] += "\n" + strings.Repeat("> ", 500) }, `brake.fr.md:30: error: starts with too many block marks [paragraph]`},
		{"nested YAML", func(f folder) { f["glossary.yaml"] = strings.Repeat("[", 5000) }, `glossary.yaml:1:25: error: nests deeper than 24 levels [yaml]`},
		{"nested YAML sequences", func(f folder) { f["glossary.yaml"] = strings.Repeat("- ", 5000) + "x" }, `glossary.yaml:1:49: error: nests deeper than 24 levels [yaml]`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := soundFolder()
			tt.edit(f)
			_, err := corpus.Load(f.fs())
			require.Error(t, err)
			assert.Contains(t, strings.Split(err.Error(), "\n"), tt.want)
		})
	}
}

func TestOpenOnDisk(t *testing.T) {
	write := func(t *testing.T, f folder) string {
		dir := t.TempDir()
		for name, text := range f {
			require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
		}
		return dir
	}
	t.Run("sound", func(t *testing.T) {
		c, err := corpus.Open(write(t, soundFolder()))
		require.NoError(t, err)
		assert.Len(t, c.Passages(), 4)
	})
	t.Run("symbolic link", func(t *testing.T) {
		dir := write(t, soundFolder())
		require.NoError(t, os.Rename(filepath.Join(dir, "brake.fr.md"), filepath.Join(dir, "real")))
		require.NoError(t, os.Symlink("real", filepath.Join(dir, "brake.fr.md")))
		_, err := corpus.Open(dir)
		require.Error(t, err)
		assert.Contains(t, err.Error(), "brake.fr.md: error: is a symbolic link: put the file itself in the folder [file-type]")
	})
	t.Run("missing folder", func(t *testing.T) {
		_, err := corpus.Open(filepath.Join(t.TempDir(), "none"))
		assert.ErrorIs(t, err, os.ErrNotExist)
	})
	t.Run("not a folder", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "file")
		require.NoError(t, os.WriteFile(file, nil, 0o600))
		_, err := corpus.Open(file)
		assert.ErrorContains(t, err, "is not a folder")
	})
}
