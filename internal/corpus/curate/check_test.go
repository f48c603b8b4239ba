package curate_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/corpus/curate"
	"baclobot/knowledge"
)

// today is shortly after the day on which the test folder was reviewed.
var today = time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)

// folder reads the small knowledge folder of testdata into memory.
func folder(t testing.TB) map[string]string {
	t.Helper()
	out := make(map[string]string)
	entries, err := os.ReadDir("testdata/folder")
	require.NoError(t, err)
	for _, e := range entries {
		raw, err := os.ReadFile(filepath.Join("testdata", "folder", e.Name()))
		require.NoError(t, err)
		out[e.Name()] = string(raw)
	}
	return out
}

func inMemory(files map[string]string) fstest.MapFS {
	out := make(fstest.MapFS, len(files))
	for name, text := range files {
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

// findings checks the folder and returns what it says, uncovered claims left
// out: the test folder explains two labels only.
func findings(files map[string]string, now time.Time) []string {
	_, problems := curate.Check(inMemory(files), now)
	out := []string{}
	for _, p := range problems {
		if p.Rule != "claim-uncovered" {
			out = append(out, p.String())
		}
	}
	return out
}

func TestSoundFolderHasNothingToSay(t *testing.T) {
	assert.Equal(t, []string{
		`contacts.yaml:13:1: notice: contact "be-line" is only recalled: it is not shown until it is confirmed [contact-recalled]`,
	}, findings(folder(t), today))
}

// TestEachWarning makes one thing doubtful at a time and expects exactly its
// message beside the notice of the sound folder.
func TestEachWarning(t *testing.T) {
	const fr, en = "brake.fr.md", "brake.en.md"
	long := "Le frein lent du cerveau " + strings.Repeat("agit encore et ", 11) + "ralentit"
	tests := []struct {
		name           string
		file, old, new string
		want           []string
	}{
		{"long sentence", fr, "Le frein agit en quelques centaines de millisecondes", long, []string{
			`brake.fr.md:27:152: warning: a sentence of 39 words; at most 35 are easy to follow [sentence-length]`}},
		{"short passage", fr, "Le frein agit en quelques centaines de millisecondes", "Il agit", []string{
			`brake.fr.md:25:1: warning: passage "slow-brake" has 34 words; it should have 40 to 110 [passage-length]`}},
		{"nothing asks", en, "      - one\n      - two\n      - three\n      - four\n", "", []string{
			"brake.en.md:27:1: warning: nothing asks for passage \"post\": add the ways in which people ask this under `asked` [asked]"}},
		{"few ask", en, "      - two\n", "", []string{
			`brake.en.md:30:1: warning: passage "post" has 3 ways of asking; it should have 4 or more [asked]`}},
		{"asked twice", en, "- three", "- How does the brake work ?", []string{
			`brake.en.md:31:1: warning: "How does the brake work ?" is also asked under brake#slow-brake.en [asked-twice]`}},
		{"forum alone", en, " [@forum-post; @study]", " [@forum-post]", []string{
			`brake.en.md:31:1: warning: passage "post" rests on the forum post alone: cite what qualifies it, or say that no source was found [forum-alone]`,
			`brake.fr.md:31:1: warning: passage "post" cites study here but not in brake.en.md [twin-sources]`}},
		{"review grown old", fr, "reviewed: 2026-11-23", "reviewed: 2026-01-02", []string{
			`brake.fr.md:1:1: warning: was last reviewed on 2026-01-02: read it again [review-age]`,
			`brake.fr.md:1:1: warning: was reviewed on 2026-01-02, but brake.en.md on 2026-11-23: review twins together [twin-review]`}},
		{"review to come", fr, "reviewed: 2026-11-23", "reviewed: 2027-01-02", []string{
			`brake.fr.md:1:1: warning: was reviewed on 2027-01-02, but brake.en.md on 2026-11-23: review twins together [twin-review]`,
			`brake.fr.md:1:1: warning: was reviewed on 2027-01-02, which is in the future [review-age]`}},
		{"contact grown old", "contacts.yaml", "checked: 2026-11-23", "checked: 2026-05-01", []string{
			`contacts.yaml:1:1: warning: contact "fr-line" was last confirmed on 2026-05-01: confirm it again [contact-age]`}},
		{"contact to come", "contacts.yaml", "checked: 2026-11-23", "checked: 2027-05-01", []string{
			`contacts.yaml:1:1: warning: contact "fr-line" was confirmed on 2027-05-01, which is in the future [contact-age]`}},
		{"source never cited", "sources.yaml", "    uncited: superseded\n", "", []string{
			"sources.yaml:25:1: warning: source \"idle\" is never cited: cite it, or say why not under custom `uncited` [source-uncited]"}},
		{"unexplained term", en, "A fast brake", "A fast GIRK brake", []string{
			`brake.en.md:27:139: warning: "GIRK" is neither in the glossary nor explained in brackets in its passage [term-unexplained]`}},
		{"explained term", en, "A fast brake", "A fast GIRK (a channel) brake", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := folder(t)
			require.Contains(t, files[tt.file], tt.old)
			base := findings(files, today)
			files[tt.file] = strings.ReplaceAll(files[tt.file], tt.old, tt.new)
			assert.ElementsMatch(t, append(base, tt.want...), findings(files, today))
		})
	}
}

func TestNearDuplicate(t *testing.T) {
	files := folder(t)
	for _, name := range []string{"brake.fr.md", "brake.en.md"} {
		_, copied, ok := strings.Cut(files[name], "\n## ")
		require.True(t, ok)
		copied, _, _ = strings.Cut(copied, "\n\n## ")
		text := "\n## " + strings.Replace(copied, "{#slow-brake}", "{#again}", 1) + "\n"
		files[name] = strings.Replace(files[name], "  post:", "  again:\n    claims: [C1]\n    evidence: animal\n    asked: [u u, v v, w w, x x]\n  post:", 1) + text
	}
	got := findings(files, today)
	assert.Contains(t, got, `brake.fr.md:39:1: warning: passage "again" says nearly the same as brake#slow-brake.fr [near-duplicate]`)
	assert.Contains(t, got, `brake.en.md:39:1: warning: passage "again" says nearly the same as brake#slow-brake.en [near-duplicate]`)
}

func TestUncoveredClaims(t *testing.T) {
	_, problems := curate.Check(inMemory(folder(t)), today)
	uncovered := 0
	for _, p := range problems {
		if p.Rule == "claim-uncovered" {
			uncovered++
			assert.NotContains(t, []string{`no passage in "fr" explains C1`, `no passage in "en" explains T1`}, p.Message)
		}
	}
	assert.Equal(t, 2*(len(corpus.Labels())-2), uncovered)
}

// TestErrorsAndWarningsTogether: a curator sees everything at once.
func TestErrorsAndWarningsTogether(t *testing.T) {
	files := folder(t)
	files["brake.en.md"] = strings.Replace(files["brake.en.md"], "[@forum-post; @study]", "[@nowhere]", 1)
	files["contacts.yaml"] = strings.Replace(files["contacts.yaml"], "checked: 2026-11-23", "checked: 2026-05-01", 1)
	_, problems := curate.Check(inMemory(files), today)
	assert.Equal(t, 1, problems.Count(corpus.SeverityError))
	assert.Contains(t, problems.Error(), "contact-age")
	assert.Error(t, problems.Errors())
}

// TestEmbeddedKnowledge holds the shipped knowledge to all rules that do not
// depend on the day.
func TestEmbeddedKnowledge(t *testing.T) {
	c, problems := curate.Check(knowledge.FS, today)
	require.NoError(t, problems.Errors())
	require.NotEmpty(t, c.Passages())
	for _, p := range problems {
		assert.Equal(t, corpus.SeverityNotice, p.Severity, p.String())
	}
}
