package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

// runAsk runs the program on a pipe.
func runAsk(t *testing.T, stdin string, args ...string) (string, error) {
	t.Helper()
	var out, errs bytes.Buffer
	err := run(context.Background(), args, func(string) string { return "" }, strings.NewReader(stdin), &out, &errs)
	return out.String(), err
}

func TestAskPrintsAnAnswerWithItsSources(t *testing.T) {
	for _, question := range []string{"Comment le baclofène agit-il sur l'envie de boire ?", "How does baclofen act on craving?"} {
		out, err := runAsk(t, "", "ask", question)
		require.NoError(t, err)
		assert.Contains(t, out, "[1]")
		assert.Contains(t, out, "\nSources\n[1] ")
		assert.Contains(t, out, "    https://")
		assert.NotContains(t, out, "\x1b", "a pipe gets no colour")
	}
}

func TestAskTrace(t *testing.T) {
	out, err := runAsk(t, "", "ask", "--trace", "What is a GABA-B agonist?")
	require.NoError(t, err)
	for _, want := range []string{"gate: question", "answerable: ", "gaba-b#", "search", "extract"} {
		assert.Contains(t, out, want)
	}
}

func TestAskLanguage(t *testing.T) {
	out, err := runAsk(t, "", "ask", "--json", "--lang", "en", "Comment le baclofène agit-il sur la dopamine ?")
	require.NoError(t, err)
	var r reply
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	assert.Equal(t, "en", r.Lang)
	for _, s := range r.Sentences {
		for _, cite := range s.Cites {
			assert.True(t, strings.HasSuffix(cite, ".en"), cite)
		}
	}
}

func TestAskBadInput(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		status int
		want   string
	}{
		"empty question":   {[]string{"ask", "  "}, 2, "the question is empty"},
		"unknown language": {[]string{"ask", "--lang", "de", "Was ist GABA?"}, 2, "--lang must be fr, en or auto"},
		"unknown flag":     {[]string{"ask", "--loud", "x"}, 2, "unknown flag: --loud"},
		"batch as text":    {[]string{"ask", "--batch", "x"}, 2, "add --json"},
		"missing batch":    {[]string{"ask", "--json", "--batch", "/does/not/exist"}, 1, "open the batch"},
		"missing config":   {[]string{"ask", "--config", "/does/not/exist", "x"}, 2, "/does/not/exist: cannot be read"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := runAsk(t, "", c.args...)
			require.Error(t, err)
			assert.Equal(t, c.status, exitStatus(err))
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func TestOddQuestionsGetOneSourcedReply(t *testing.T) {
	for name, question := range map[string]string{
		"NUL":           "Comment agit\x00 le baclofène ?",
		"invalid UTF-8": "Comment agit le baclof\xe8ne ?",
		"only emoji":    "😀😀😀",
		"too long":      strings.Repeat("Pourquoi le baclofène agit-il ainsi ? ", 200),
		"no letters":    "?!?! 123",
	} {
		t.Run(name, func(t *testing.T) {
			out, err := runAsk(t, "", "ask", "--json", question)
			require.NoError(t, err)
			requireSound(t, out)
		})
	}
	out, err := runAsk(t, "", "ask", "--json", strings.Repeat("bla bla ", 600)+"je viens d'avaler toute la boîte de baclofène, je respire mal")
	require.NoError(t, err)
	assert.Equal(t, "emergency", string(requireSound(t, out).Action))
}

// requireSound holds one printed object to docs/json.md.
func requireSound(t *testing.T, line string) reply {
	t.Helper()
	var keys map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(line), &keys), line)
	for _, key := range []string{"id", "lang", "action", "mode", "text", "sentences", "sources", "passages", "answerable", "notices", "ms"} {
		require.Contains(t, keys, key)
	}
	for _, key := range []string{"sentences", "sources", "passages", "notices"} {
		assert.Equal(t, byte('['), keys[key][0], "%s must be a list", key)
	}
	var r reply
	require.NoError(t, json.Unmarshal([]byte(line), &r))
	assert.LessOrEqual(t, utf8.RuneCountInString(r.Text), 2000)
	require.NotEmpty(t, r.Sources)
	rest := r.Text
	for _, s := range r.Sources {
		assert.Contains(t, r.Text, s.URL)
		rest = strings.ReplaceAll(rest, s.URL, "")
	}
	assert.NotContains(t, rest, "://", "a link that is not among the sources")
	assert.False(t, corpus.HasDose(r.Text), r.Text)
	named := map[string]bool{}
	for _, p := range r.Passages {
		named[p.ID] = true
	}
	for _, s := range r.Sentences {
		for _, cite := range s.Cites {
			assert.True(t, named[cite], "%s is cited but not among the passages", cite)
		}
	}
	return r
}

func TestBatch(t *testing.T) {
	in := strings.Join([]string{
		`{"id":"a","text":"Comment le baclofène agit-il sur la dopamine ?","lang":"en","extra":{"x":1}}`,
		`{"id":7,"text":"je veux mourir"}`,
		``,
		`not json`,
		`{"id":{"k":[1]},"text":42}`,
		`{"id":"empty","text":"  "}`,
		`{"id":"none"}`,
		`{"id":"lang","text":"x","lang":"de"}`,
		`{"text":"What is the capital of Australia?"}`,
	}, "\n")
	path := filepath.Join(t.TempDir(), "questions.jsonl")
	require.NoError(t, os.WriteFile(path, []byte(in), 0o600))
	fromFile, err := runAsk(t, "", "ask", "--json", "--batch", path)
	require.NoError(t, err)
	fromStdin, err := runAsk(t, in, "ask", "--json", "--batch", "-")
	require.NoError(t, err)

	lines := strings.Split(strings.TrimSpace(fromFile), "\n")
	require.Len(t, lines, 8)
	assert.Len(t, strings.Split(strings.TrimSpace(fromStdin), "\n"), 8)

	first := requireSound(t, lines[0])
	assert.Equal(t, `"a"`, string(first.ID))
	assert.Equal(t, "en", first.Lang)
	assert.Equal(t, "answer", string(first.Action))
	assert.True(t, slices.ContainsFunc(first.Passages, func(p replyPassage) bool { return slices.Contains(p.Claims, "C8") }))
	second := requireSound(t, lines[1])
	assert.Equal(t, "7", string(second.ID))
	assert.Equal(t, "crisis", string(second.Action))
	assert.JSONEq(t, `{"id":null,"error":"the line is not a JSON object with a text: syntax error at byte 2"}`, lines[2])
	assert.JSONEq(t, `{"id":{"k":[1]},"error":"the line is not a JSON object with a text: text must be a text"}`, lines[3])
	assert.JSONEq(t, `{"id":"empty","error":"the text is empty"}`, lines[4])
	assert.JSONEq(t, `{"id":"none","error":"the line has no text"}`, lines[5])
	assert.JSONEq(t, `{"id":"lang","error":"lang must be fr, en or auto"}`, lines[6])
	last := requireSound(t, lines[7])
	assert.Equal(t, "null", string(last.ID))
	assert.Equal(t, "abstain", string(last.Action))
}

// Safety replies come from the binary: a broken folder on disk or a model that
// cannot be reached does not silence them.
func TestSafetyRepliesOutliveABrokenFolder(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "knowledge")
	require.NoError(t, os.CopyFS(broken, knowledge.FS))
	require.NoError(t, os.WriteFile(filepath.Join(broken, "contacts.yaml"), []byte("- nonsense: ["), 0o600))
	for _, dir := range []string{broken, "/does/not/exist"} {
		config := filepath.Join(t.TempDir(), "config.yaml")
		require.NoError(t, os.WriteFile(config, []byte("knowledge:\n  dir: "+dir+"\nmodel:\n  base_url: http://127.0.0.1:9/v1\n  name: nobody\n"), 0o600))
		for text, action := range map[string]string{
			"my toddler swallowed baclofen tablets":      "emergency",
			"je ne veux plus vivre":                      "crisis",
			"quelle dose de baclofène dois-je prendre ?": "refuse_dosing",
		} {
			out, err := runAsk(t, "", "ask", "--config", config, "--json", text)
			require.NoError(t, err, text)
			assert.Equal(t, action, string(requireSound(t, out).Action), text)
		}
		_, err := runAsk(t, "", "ask", "--config", config, "What is a GABA-B agonist?")
		require.Error(t, err)
		assert.Contains(t, err.Error(), dir)
	}
}

func TestSafetyRepliesOutliveWrongSettings(t *testing.T) {
	config := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(config, []byte("answr: 3\n"), 0o600))
	out, err := runAsk(t, "", "ask", "--config", config, "--json", "je veux mourir")
	require.NoError(t, err)
	assert.Equal(t, "crisis", string(requireSound(t, out).Action))
	_, err = runAsk(t, "", "ask", "--config", config, "What is a GABA-B agonist?")
	require.Error(t, err)
	assert.Equal(t, 2, exitStatus(err))
	assert.Contains(t, err.Error(), "answr: is not a known key")
}

func TestByteOrderMarkIsNoMistake(t *testing.T) {
	out, err := runAsk(t, "\ufeff{\"id\":1,\"text\":\"What is a GABA-B agonist?\"}\n", "ask", "--json", "--batch", "-")
	require.NoError(t, err)
	assert.Equal(t, "1", string(requireSound(t, out).ID))
}

func TestWordsAreNotRepeatedByUnknownCommands(t *testing.T) {
	_, err := runAsk(t, "", "je bois trop depuis hier")
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "bois")
	assert.Equal(t, 2, exitStatus(err))
}

func TestHelpOfEveryCommandHasAnExample(t *testing.T) {
	commands := []*cobra.Command{newRootCmd(&app{})}
	for len(commands) > 0 {
		cmd := commands[0]
		commands = append(commands[1:], cmd.Commands()...)
		if cmd.Runnable() {
			assert.NotEmpty(t, cmd.Example, "%s has no example", cmd.CommandPath())
			assert.NotEmpty(t, cmd.Short, "%s says nothing", cmd.CommandPath())
		}
	}
}
