package llm_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// reply is the part of docs/json.md that the figures need.
type reply struct {
	ID        any
	Error     string
	Action    string
	Mode      string
	Sentences []struct{ Text string }
	Sources   []struct{ Key string }
	MS        float64
	Trace     struct {
		Steps   []struct{ Name, Note string }
		Dropped []struct{ Text, Reason string }
	}
}

// TestRealModelAnswersTheQuestions runs a file of questions through the whole
// program with a real model behind it, and logs the figures of docs/models.md.
// Whatever the model writes, every question must get a reply with a source.
func TestRealModelAnswersTheQuestions(t *testing.T) {
	server := startReal(t)
	questions := os.Getenv("BACLOBOT_REAL_QUESTIONS")
	if questions == "" {
		t.Skip("set BACLOBOT_REAL_QUESTIONS to a file of questions, one JSON object a line")
	}
	out := askProgram(t, server, questions)
	if keep := os.Getenv("BACLOBOT_REAL_OUTPUT"); keep != "" {
		require.NoError(t, os.WriteFile(keep, out, 0o600))
	}
	var replies []reply
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r reply
		require.NoError(t, json.Unmarshal(lines.Bytes(), &r))
		assert.Empty(t, r.Error, "%v", r.ID)
		assert.NotEmpty(t, r.Sources, "%v", r.ID)
		replies = append(replies, r)
	}
	require.NoError(t, lines.Err())
	require.NotEmpty(t, replies)
	t.Log(figures(replies))
}

// realSettings are those that docs/models.md recommends for a small server
// without a graphics card.
const realSettings = `answer:
  sentences: 3
model:
  base_url: %s
  name: %s
  api_key: %q
  context_tokens: %d
  max_tokens: 400
  timeout: 60s
`

// askProgram builds the program and runs the batch with the model configured.
func askProgram(t *testing.T, server realServer, questions string) []byte {
	t.Helper()
	dir := t.TempDir()
	binary := filepath.Join(dir, "baclobot")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "baclobot/cmd/baclobot")
	built, err := build.CombinedOutput()
	require.NoError(t, err, string(built))
	settings := filepath.Join(dir, "config.yaml")
	require.NoError(t, os.WriteFile(settings, fmt.Appendf(nil,
		realSettings, server.url, server.model, server.key, server.window), 0o600))
	ask := exec.CommandContext(t.Context(), binary, "--config", settings, "ask", "--json", "--trace", "--batch", questions)
	ask.Stderr = os.Stderr
	out, err := ask.Output()
	require.NoError(t, err)
	return out
}

// figures counts what became of the questions.
func figures(replies []reply) string {
	actions, modes, rules, notes := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	var times []float64
	kept, dropped := 0, 0
	for _, r := range replies {
		actions[r.Action]++
		modes[r.Mode]++
		for _, s := range r.Trace.Steps {
			if s.Name == "summary" {
				times = append(times, r.MS)
				if s.Note != "" {
					notes[s.Note]++
				}
			}
		}
		if r.Mode == "summary" {
			kept += len(r.Sentences)
		}
		dropped += len(r.Trace.Dropped)
		for _, d := range r.Trace.Dropped {
			for part := range strings.SplitSeq(d.Reason, "; ") {
				rule, _, _ := strings.Cut(part, ":")
				rules[rule]++
			}
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d questions; actions %v; modes %v\n", len(replies), actions, modes)
	fmt.Fprintf(&b, "sentences of the model: %d shown, %d dropped; rules broken:\n", kept, dropped)
	for _, rule := range slices.SortedFunc(maps.Keys(rules), func(a, b string) int { return rules[b] - rules[a] }) {
		fmt.Fprintf(&b, "  %5d %s\n", rules[rule], rule)
	}
	for _, note := range slices.Sorted(maps.Keys(notes)) {
		fmt.Fprintf(&b, "  no summary %d times: %s\n", notes[note], note)
	}
	if slices.Sort(times); len(times) > 0 {
		fmt.Fprintf(&b, "time of an answer that asked the model: median %.1f s, 95 %% under %.1f s",
			times[len(times)/2]/1000, times[len(times)*95/100]/1000)
	}
	return b.String()
}
