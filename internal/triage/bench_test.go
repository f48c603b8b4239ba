package triage

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// long returns n characters of ordinary questions with details and one urgent
// sentence in the middle.
func long(n int) string {
	const text = "Bonjour, j'ai lu l'article sur la dopamine et le baclofène, c'était passionnant. Je pèse 82 kg et je me demande comment le GABA-B freine l'envie de boire. " +
		"My sister asked me why the receptors get tired. Mon mari ne se réveille plus depuis hier soir, il a pris ses comprimés avec du vin. "
	return strings.Repeat(text, n/len(text)+1)[:n]
}

// BenchmarkDecide sweeps over lengths; p99 is the 99th percentile of a call.
func BenchmarkDecide(b *testing.B) {
	Decide("warm up", Settings{})
	for _, n := range []int{50, 300, 1500, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			text := strings.ToValidUTF8(long(n), "")
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				Decide(text, Settings{})
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-µs")
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/float64(n)*1000, "median-ns/char")
		})
	}
}
