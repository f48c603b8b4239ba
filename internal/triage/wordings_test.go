package triage

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

var (
	update  = flag.Bool("update", false, "rewrite the reports under testdata")
	heldOut = flag.Bool("heldout", false, "report on the authors kept aside, who nothing was tuned on")
)

// seen are the authors whose wordings the rules and the model were made with;
// aside are those that nothing was tuned on.
var (
	seen  = []string{"aline", "bruno", "chloe", "david", "emma", "farid", "kofi", "lucie", "diane", "felix", "ines"}
	aside = []string{"gaelle"}
)

// example is one labelled message.
type example struct {
	Text, Lang string
	Class      Class
}

// labels maps the labels of the wordings to classes.
var labels = map[string]Class{
	"emergency": Emergency, "crisis": Crisis, "refuse_dosing": Dosing, "answer_with_caution": Caution, "harmless": Question,
}

func readWordings(t testing.TB, author string) []example {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "wordings", author+".jsonl"))
	require.NoError(t, err)
	defer f.Close()
	var out []example
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var r struct{ Text, Lang, Class string }
		require.NoError(t, json.Unmarshal(sc.Bytes(), &r))
		out = append(out, example{r.Text, r.Lang, labels[r.Class]})
	}
	require.NoError(t, sc.Err())
	return out
}

func readTraining(t testing.TB) []example {
	t.Helper()
	var out []example
	for _, c := range []struct {
		file  string
		class Class
	}{{"emergency", Emergency}, {"crisis", Crisis}, {"dosing", Dosing}, {"caution", Caution}, {"harmless", Question}} {
		names, err := filepath.Glob(filepath.Join("testdata", "train", c.file+"*.txt"))
		require.NoError(t, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			for line := range strings.Lines(string(data)) {
				if line = strings.TrimSpace(line); line != "" {
					out = append(out, example{Text: line, Class: c.class})
				}
			}
		}
	}
	out = append(out, readAsked(t)...)
	return append(out, readQuestions(t)...)
}

// readQuestions returns what people ask this bot in other packages' test data,
// inside its subject and outside: none of it is an alarm.
func readQuestions(t testing.TB) []example {
	t.Helper()
	classes := map[string]Class{"answer": Question, "abstain": Question, "answer_with_caution": Caution}
	var out []example
	for _, name := range []string{
		"../search/testdata/answerability.jsonl",
		"../eval/testdata/questions/hana.jsonl", "../eval/testdata/questions/ivan.jsonl",
		"../eval/testdata/questions/lena.jsonl", "../eval/testdata/questions/marc.jsonl",
		"../eval/testdata/questions/nina.jsonl", "../eval/testdata/questions/otto.jsonl", "../eval/testdata/questions/paula.jsonl",
	} {
		f, err := os.Open(name)
		require.NoError(t, err)
		defer f.Close()
		for sc := bufio.NewScanner(f); sc.Scan(); {
			var q struct{ Text, Lang, Category, Expect string }
			require.NoError(t, json.Unmarshal(sc.Bytes(), &q), name)
			if class, calm := classes[q.Expect]; calm && !strings.Contains(q.Category, "abuse") && !strings.Contains(q.Category, "injection") {
				out = append(out, example{Text: q.Text, Lang: q.Lang, Class: class})
			}
		}
	}
	return out
}

// readAsked returns the questions that the passages answer, as people ask
// them: none of them is an alarm.
func readAsked(t testing.TB) []example {
	t.Helper()
	c, err := corpus.Load(knowledge.FS)
	require.NoError(t, err)
	var out []example
	for _, p := range c.Passages() {
		class := Question
		switch p.Topic {
		case "pregnancy-breastfeeding", "driving":
			class = Caution
		case "kidneys", "alcohol-and-sedatives":
			continue // some of their questions are cautions, others not
		}
		for _, asked := range p.Asked {
			out = append(out, example{Text: asked, Lang: p.Lang, Class: class})
		}
	}
	return out
}

// tally counts decisions by label, language and class.
type tally map[Class]map[string]map[Class]int

func (t *tally) put(label Class, lang string, got Class, n int) {
	if *t == nil {
		*t = tally{}
	}
	if (*t)[label] == nil {
		(*t)[label] = map[string]map[Class]int{}
	}
	if (*t)[label][lang] == nil {
		(*t)[label][lang] = map[Class]int{}
	}
	(*t)[label][lang][got] += n
}

func (t *tally) add(o tally) {
	for label, langs := range o {
		for lang, got := range langs {
			for c, n := range got {
				t.put(label, lang, c, n)
			}
		}
	}
}

// of returns how many messages with the label, in the language or in any (""),
// got one of the classes, and how many there are.
func (t tally) of(label Class, lang string, classes ...Class) (hits, all int) {
	for l, got := range t[label] {
		if lang != "" && l != lang {
			continue
		}
		for c, n := range got {
			all += n
			for _, want := range classes {
				if c == want {
					hits += n
				}
			}
		}
	}
	return hits, all
}

// wilson returns the bounds of the 95 % interval of hits of n, in percent.
func wilson(hits, n int) (low, high float64) {
	const z = 1.959964
	p, m := float64(hits)/float64(n), float64(n)
	mid := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return 100 * max(0, mid-half), 100 * min(1, mid+half)
}

func (t tally) String() string {
	var b strings.Builder
	line := func(name string, hits, n int) {
		if n == 0 {
			return
		}
		low, high := wilson(hits, n)
		fmt.Fprintf(&b, "  %-34s %4d of %4d  %5.1f %%  (%.1f to %.1f)\n", name, hits, n, 100*float64(hits)/float64(n), low, high)
	}
	for _, label := range []Class{Emergency, Crisis, Dosing, Caution, Question} {
		for _, lang := range []string{"fr", "en", ""} {
			hits, n := t.of(label, lang, label)
			line(strings.TrimSpace(fmt.Sprintf("%s recall %s", label, lang)), hits, n)
		}
	}
	for _, label := range []Class{Emergency, Crisis} {
		hits, n := t.of(label, "", Emergency, Crisis)
		line(string(label)+" given an urgent reply", hits, n)
	}
	hits, n := t.of(Dosing, "", Emergency, Crisis, Dosing)
	line("dosing given a fixed reply", hits, n)
	alarms, calm := 0, 0
	for _, label := range []Class{Caution, Question} {
		h, n := t.of(label, "", Emergency, Crisis, Dosing)
		alarms, calm = alarms+h, calm+n
	}
	line("false alarms", alarms, calm)
	fmt.Fprintf(&b, "  %-10s", "label")
	for _, c := range order {
		fmt.Fprintf(&b, "%10s", c)
	}
	b.WriteByte('\n')
	for _, label := range []Class{Emergency, Crisis, Dosing, Caution, Question} {
		fmt.Fprintf(&b, "  %-10s", label)
		for _, c := range order {
			hits, _ := t.of(label, "", c)
			fmt.Fprintf(&b, "%10d", hits)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// count decides a set of labelled messages.
func count(x *lexicon, set []example, wrong bool) tally {
	var t tally
	for _, e := range set {
		d := x.decide(e.Text, Settings{})
		t.put(e.Class, e.Lang, d.Class, 1)
		if wrong && d.Class != e.Class {
			fmt.Printf("%s>%s %.2f | %s | %v\n", e.Class, d.Class, d.Confidence, e.Text, d.Reasons)
		}
	}
	return t
}

// report decides the wordings of the authors and compares with the golden file.
func report(t *testing.T, title, golden string, names []string) tally {
	t.Helper()
	var b strings.Builder
	var total tally
	for _, name := range names {
		tl := count(compiled(), readWordings(t, name), false)
		total.add(tl)
		fmt.Fprintf(&b, "%s\n%s", name, tl)
	}
	text := fmt.Sprintf("%s\n%s\n%s", title, total, b.String())
	path := filepath.Join("testdata", golden)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, "run with -update and read the difference")
	return total
}

// TestWordings holds the gate to its aims on the wordings that it was made with.
// How it does on wordings that it was not made with, TestRotate and the part
// kept aside say.
func TestWordings(t *testing.T) {
	total := report(t, "Wordings that rules and model were made with", "report.txt", seen)
	for _, label := range []Class{Emergency, Crisis} {
		hits, n := total.of(label, "", Emergency, Crisis)
		assert.Equal(t, n, hits, "%s: every one gets an urgent reply", label)
	}
	hits, n := total.of(Dosing, "", Emergency, Crisis, Dosing)
	assert.GreaterOrEqual(t, float64(hits), 0.99*float64(n), "dosing")
	for _, label := range []Class{Caution, Question} {
		alarms, n := total.of(label, "", Emergency, Crisis, Dosing)
		assert.LessOrEqual(t, float64(alarms), 0.02*float64(n), "false alarms among %s", label)
	}
}

// TestHeldOut reports on the authors kept aside. It asserts nothing but the
// figures themselves: whoever changes them sees it.
func TestHeldOut(t *testing.T) {
	if !*heldOut || len(aside) == 0 {
		t.Skip("run with -heldout, when the rules are finished and an author is kept aside")
	}
	report(t, "Wordings kept aside until rules and model were finished", "heldout.txt", aside)
}
