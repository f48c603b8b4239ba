package triage

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"baclobot/internal/text"
)

var (
	trainFlag = flag.Bool("train", false, "train the model and write lexicon/model.bin")
	authors   = flag.String("authors", "aline,bruno,chloe", "authors to train on")
	against   = flag.String("against", "", "authors to report on, without writing the model")
	rotate    = flag.Bool("rotate", false, "train on all authors but one, report on that one")
	dump      = flag.String("dump", "", "file to write the views to")
	verbose   = flag.Bool("wrong", false, "print the messages that were sorted wrongly")
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
		data, err := os.ReadFile(filepath.Join("testdata", "train", c.file+".txt"))
		require.NoError(t, err)
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); line != "" {
				out = append(out, example{Text: line, Class: c.class})
			}
		}
	}
	return out
}

// TestTrain fits the weights: softmax regression by AdaGrad with a fixed seed.
func TestTrain(t *testing.T) {
	if !*trainFlag {
		t.Skip("run with -train")
	}
	x := compiled()
	set := readTraining(t)
	for _, a := range strings.Split(*authors, ",") {
		set = append(set, readWordings(t, a)...)
	}
	data := fit(x, set)
	m, err := readModel(data)
	require.NoError(t, err)
	x.model = m
	if *against == "" {
		require.NoError(t, os.WriteFile("lexicon/model.bin", data, 0o644))
		return
	}
	for _, a := range strings.Split(*against, ",") {
		fmt.Print(confusion(t, a, readWordings(t, a)))
	}
}

func confusion(t *testing.T, name string, set []example) string {
	t.Helper()
	counts := map[Class]map[Class]int{}
	var b strings.Builder
	for _, e := range set {
		d := Decide(e.Text, Settings{})
		if counts[e.Class] == nil {
			counts[e.Class] = map[Class]int{}
		}
		counts[e.Class][d.Class]++
		if *verbose && d.Class != e.Class {
			fmt.Fprintf(&b, "%s>%s %.2f | %s | %v\n", e.Class, d.Class, d.Confidence, e.Text, d.Reasons)
		}
	}
	fmt.Fprintln(&b, name)
	for _, c := range order {
		if len(counts[c]) > 0 {
			fmt.Fprintf(&b, "  %-10s %v\n", c, counts[c])
		}
	}
	return b.String()
}

// fit trains on set and returns the weights file.
func fit(x *lexicon, set []example) []byte {
	const epochs, rate, decay = 30, 0.07, 2e-4
	n := len(modelClasses)
	weights := make([]float64, modelBuckets*n)
	squares := make([]float64, modelBuckets*n)
	bias := make([]float64, n)
	samples := make([][]feature, len(set))
	for i, e := range set {
		m := x.tokens(text.Normalize(e.Text))
		samples[i] = features(m.tokens, x.marks(m, x.fire(m), span{0, len(m.tokens)}))
	}
	order := make([]int, len(set))
	for i := range order {
		order[i] = i
	}
	rng := rand.New(rand.NewPCG(7, 11))
	p := make([]float64, n)
	for range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			softmax(p, weights, bias, samples[i])
			want := slices.Index(modelClasses[:], set[i].Class)
			for c := range p {
				g := p[c]
				if c == want {
					g--
				}
				bias[c] -= 0.01 * g
				for _, f := range samples[i] {
					k := int(f.bucket)*n + c
					gk := g*float64(f.value) + decay*weights[k]
					squares[k] += gk * gk
					weights[k] -= rate * gk / (1e-2 + math.Sqrt(squares[k]))
				}
			}
		}
	}
	return pack(weights, bias)
}

func softmax(p, weights, bias []float64, fs []feature) {
	copy(p, bias)
	for _, f := range fs {
		for c := range p {
			p[c] += float64(f.value) * weights[int(f.bucket)*len(p)+c]
		}
	}
	top, sum := slices.Max(p), 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
}

// pack writes weights and bias as readModel reads them.
func pack(weights, bias []float64) []byte {
	n := len(bias)
	out := []byte(modelMagic)
	scale := make([]float64, n)
	for i, w := range weights {
		scale[i%n] = max(scale[i%n], math.Abs(w)/127)
	}
	for c := range bias {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(bias[c])))
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(float32(scale[c])))
	}
	for i, w := range weights {
		out = append(out, byte(int8(math.Round(w/scale[i%n]))))
	}
	return out
}

// TestRotate trains on all authors but one and reports on that one, in turn.
func TestRotate(t *testing.T) {
	if !*rotate {
		t.Skip("run with -rotate")
	}
	x := compiled()
	all := strings.Split(*authors, ",")
	samples := map[string][]example{}
	for _, a := range all {
		samples[a] = readWordings(t, a)
	}
	var sum [6]float64
	for _, out := range all {
		set := readTraining(t)
		for _, a := range all {
			if a != out {
				set = append(set, samples[a]...)
			}
		}
		m, err := readModel(fit(x, set))
		require.NoError(t, err)
		x.model = m
		var em, emAll, cr, crAll, urgent, dose, doseAll, fa, calm, hfa, harm float64
		loss := 0.0
		for _, e := range samples[out] {
			d := Decide(e.Text, Settings{})
			tm := x.tokens(text.Normalize(e.Text))
			vs := x.views(tm, x.fire(tm))
			p := vs[0].p
			if *dump != "" {
				var rec struct {
					Text   string
					Class  Class
					Author string
					P      [][5]float64
					Hints  [][]Class
					Rules  []string
				}
				rec.Text, rec.Class, rec.Author = e.Text, e.Class, out
				for _, v := range vs {
					rec.P = append(rec.P, v.p)
					rec.Hints = append(rec.Hints, v.hinted)
				}
				for i := range x.rules {
					if _, ok := x.rules[i].fires(tm); ok {
						rec.Rules = append(rec.Rules, string(x.rules[i].class)+":"+x.rules[i].name)
					}
				}
				line, _ := json.Marshal(rec)
				f, err := os.OpenFile(*dump, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
				require.NoError(t, err)
				f.Write(append(line, 10))
				f.Close()
			}
			loss -= math.Log(p[slices.Index(modelClasses[:], e.Class)]+1e-9) / float64(len(samples[out]))
			u := d.Class == Emergency || d.Class == Crisis
			one := func(b bool) float64 {
				if b {
					return 1
				}
				return 0
			}
			bad := false
			switch e.Class {
			case Emergency:
				emAll++
				em += one(d.Class == Emergency)
				urgent += one(u)
				bad = d.Class != Emergency
			case Crisis:
				crAll++
				cr += one(d.Class == Crisis)
				urgent += one(u)
				bad = d.Class != Crisis
			case Dosing:
				doseAll++
				dose += one(u || d.Class == Dosing)
				bad = d.Class != Dosing
			default:
				calm++
				fa += one(u || d.Class == Dosing)
				bad = u || d.Class == Dosing
				if e.Class == Question {
					harm++
					hfa += one(bad)
				}
			}
			if *verbose && bad {
				fmt.Printf("%s>%s %.2f | %s | %v\n", e.Class, d.Class, d.Confidence, e.Text, d.Reasons)
			}
		}
		row := [6]float64{100 * em / emAll, 100 * cr / crAll, 100 * urgent / (emAll + crAll), 100 * dose / doseAll, 100 * fa / calm, loss}
		for i := range row {
			sum[i] += row[i] / float64(len(all))
		}
		fmt.Printf("%-8s emergency %.1f crisis %.1f urgent %.1f dosing+ %.1f false alarms %.1f loss %.3f\n", out, row[0], row[1], row[2], row[3], row[4], row[5])
	}
	fmt.Printf("mean     emergency %.1f crisis %.1f urgent %.1f dosing+ %.1f false alarms %.1f loss %.3f\n", sum[0], sum[1], sum[2], sum[3], sum[4], sum[5])
}
