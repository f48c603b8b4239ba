package vector_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/search/vector"
)

// model makes seeded vectors and remembers what it was asked.
type model struct {
	dimension int
	asked     []string
	failAfter int // texts; 0 for never
}

func (m *model) embed(_ context.Context, texts []string) ([][]float32, error) {
	out := make([][]float32, 0, len(texts))
	for _, t := range texts {
		if m.failAfter > 0 && len(m.asked) >= m.failAfter {
			return nil, errors.New("down")
		}
		m.asked = append(m.asked, t)
		out = append(out, m.vector(t))
	}
	return out, nil
}

func (m *model) vector(t string) []float32 {
	k := vector.KeyOf(t)
	r := rand.New(rand.NewChaCha8(k))
	v := make([]float32, m.dimension)
	for i := range v {
		v[i] = float32(r.NormFloat64())
	}
	return v
}

func texts(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("text %d", i)
	}
	return out
}

func build(t testing.TB, m *model, list []string, p vector.Precision) *vector.Store {
	t.Helper()
	s, err := vector.Build(t.Context(), list, vector.BuildOptions{Model: "m", Precision: p, Embed: m.embed, Batch: 7})
	require.NoError(t, err)
	return s
}

func table(s *vector.Store, list []string) *vector.Table {
	members := make([][]vector.Key, len(list))
	for i, t := range list {
		members[i] = []vector.Key{vector.KeyOf(t)}
	}
	return s.Table(members)
}

func cosine(a, b []float32) float64 {
	var dot, aa, bb float64
	for i := range a {
		dot += float64(a[i]) * float64(b[i])
		aa += float64(a[i]) * float64(a[i])
		bb += float64(b[i]) * float64(b[i])
	}
	return dot / math.Sqrt(aa*bb)
}

func TestTopIsTheOrderOfTheCosines(t *testing.T) {
	for p, tolerance := range map[vector.Precision]float64{vector.Int8: 0.01, vector.Float32: 1e-5} {
		for _, dimension := range []int{1, 3, 64, 384} {
			t.Run(fmt.Sprintf("%s of %d", p, dimension), func(t *testing.T) {
				m := &model{dimension: dimension}
				list := texts(200)
				tab := table(build(t, m, list, p), list)
				query := m.vector("the query")
				q, err := tab.Query(query)
				require.NoError(t, err)
				got := tab.Top(q, make([]vector.Match, 10))
				require.Len(t, got, 10)
				for i, match := range got {
					assert.InDelta(t, cosine(query, m.vector(list[match.Member])), match.Similarity, tolerance)
					alone, ok := tab.Similarity(q, match.Member)
					assert.True(t, ok)
					assert.Equal(t, match.Similarity, alone)
					if i > 0 {
						assert.GreaterOrEqual(t, got[i-1].Similarity, match.Similarity)
					}
				}
				var all []float64
				for i := range list {
					s, _ := tab.Similarity(q, i)
					all = append(all, s)
				}
				slices.Sort(all)
				assert.Equal(t, all[len(all)-10], got[9].Similarity, "nothing nearer is left out")
			})
		}
	}
}

func TestMembersCountOnceAndMayHaveNoVector(t *testing.T) {
	m := &model{dimension: 16}
	s := build(t, m, texts(3), vector.Float32)
	k := func(i int) vector.Key { return vector.KeyOf(fmt.Sprintf("text %d", i)) }
	tab := s.Table([][]vector.Key{{k(0), k(1)}, {k(99)}, {}, {k(2), k(99)}})
	assert.Equal(t, 4, tab.Len())
	assert.Equal(t, 2, tab.Covered())
	q, err := tab.Query(m.vector("text 1"))
	require.NoError(t, err)
	got := tab.Top(q, make([]vector.Match, 10))
	require.Len(t, got, 2)
	assert.Equal(t, 0, got[0].Member)
	assert.InDelta(t, 1, got[0].Similarity, 1e-5, "the nearer of the two counts")
	assert.Equal(t, 3, got[1].Member)
	_, ok := tab.Similarity(q, 1)
	assert.False(t, ok)
	assert.Empty(t, tab.Top(q, nil))
}

func TestEqualSimilaritiesKeepTheirOrder(t *testing.T) {
	m := &model{dimension: 8}
	s := build(t, m, []string{"same"}, vector.Int8)
	members := make([][]vector.Key, 20)
	for i := range members {
		members[i] = []vector.Key{vector.KeyOf("same")}
	}
	tab := s.Table(members)
	q, err := tab.Query(m.vector("other"))
	require.NoError(t, err)
	for i, match := range tab.Top(q, make([]vector.Match, 5)) {
		assert.Equal(t, i, match.Member)
	}
}

func TestOnlyWhatChangedIsEmbeddedAgain(t *testing.T) {
	m := &model{dimension: 8}
	list := texts(20)
	first := build(t, m, append(slices.Clone(list), list[0]), vector.Int8)
	require.Equal(t, 20, first.Len(), "a text counts once")
	require.Len(t, m.asked, 20)

	m.asked = nil
	list[3] = "changed"
	var steps [][2]int
	o := vector.BuildOptions{Model: "m", Embed: m.embed, Have: first, Progress: func(done, total int) { steps = append(steps, [2]int{done, total}) }}
	second, err := vector.Build(t.Context(), list, o)
	require.NoError(t, err)
	assert.Equal(t, []string{"changed"}, m.asked)
	assert.Equal(t, [][2]int{{1, 1}}, steps)
	assert.Equal(t, 20, second.Len())
	assert.False(t, second.Has(vector.KeyOf("text 3")), "what is gone is not kept")
	var same, fresh bytes.Buffer
	_, err = second.WriteTo(&same)
	require.NoError(t, err)
	_, err = build(t, m, list, vector.Int8).WriteTo(&fresh)
	require.NoError(t, err)
	assert.Equal(t, fresh.Bytes(), same.Bytes(), "an update gives what a new build gives")

	for name, change := range map[string]func(){
		"model":     func() { o.Model = "another" },
		"precision": func() { o.Precision = vector.Float32 },
		"dimension": func() { m.dimension = 9; o.Have = first; list[4] = "changed too" },
	} {
		o = vector.BuildOptions{Model: "m", Embed: m.embed, Have: second}
		m.asked = nil
		change()
		made, err := vector.Build(t.Context(), list, o)
		require.NoError(t, err)
		assert.Equal(t, 20, made.Len(), name)
		assert.GreaterOrEqual(t, len(m.asked), 20, "another %s needs all anew", name)
	}
}

func TestAFailedBuildKeepsWhatWasMade(t *testing.T) {
	m := &model{dimension: 8, failAfter: 14}
	list := texts(20)
	o := vector.BuildOptions{Model: "m", Embed: m.embed, Batch: 7}
	part, err := vector.Build(t.Context(), list, o)
	require.Error(t, err)
	assert.Equal(t, 14, part.Len())
	m.failAfter, m.asked = 0, nil
	o.Have = part
	whole, err := vector.Build(t.Context(), list, o)
	require.NoError(t, err)
	assert.Equal(t, 20, whole.Len())
	assert.Len(t, m.asked, 6)
}

func TestUnusableVectorsAreRefused(t *testing.T) {
	nan := float32(math.NaN())
	for name, vectors := range map[string][][]float32{
		"empty": {{}, {}}, "zero": {{0, 0}, {1, 0}}, "not a number": {{1, nan}, {1, 0}},
		"endless": {{float32(math.Inf(1)), 0}, {1, 0}}, "different lengths": {{1, 0}, {1}}, "too few": {{1, 0}}, "too long": {make([]float32, vector.MaxDimension+1), {1}},
	} {
		_, err := vector.Build(t.Context(), []string{"a", "b"}, vector.BuildOptions{
			Embed: func(context.Context, []string) ([][]float32, error) { return vectors, nil },
		})
		assert.ErrorIs(t, err, vector.ErrUnusable, name)
	}
	tab := table(build(t, &model{dimension: 3}, texts(1), vector.Int8), texts(1))
	for _, v := range [][]float32{nil, {1, 2}, {0, 0, 0}, {nan, 1, 1}} {
		_, err := tab.Query(v)
		assert.ErrorIs(t, err, vector.ErrUnusable)
	}
}

func TestFilesComeBackAsTheyWere(t *testing.T) {
	for _, p := range []vector.Precision{vector.Int8, vector.Float32} {
		for _, n := range []int{0, 1, 50} {
			s := build(t, &model{dimension: 24}, texts(n), p)
			path := filepath.Join(t.TempDir(), "new", "file.vec")
			require.NoError(t, s.SaveFile(path))
			require.NoError(t, s.SaveFile(path), "again over it")
			got, err := vector.OpenFile(path)
			require.NoError(t, err)
			assert.Equal(t, s, got)
			left, err := os.ReadDir(filepath.Dir(path))
			require.NoError(t, err)
			assert.Len(t, left, 1, "nothing is left behind")
		}
	}
	_, err := vector.OpenFile(filepath.Join(t.TempDir(), "none"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestEveryDamageIsNoticed(t *testing.T) {
	var b bytes.Buffer
	_, err := build(t, &model{dimension: 6}, texts(3), vector.Int8).WriteTo(&b)
	require.NoError(t, err)
	whole := b.Bytes()
	for i := range whole {
		_, err := vector.Read(bytes.NewReader(whole[:i]))
		assert.ErrorIs(t, err, vector.ErrDamaged, "cut at %d", i)
		spoilt := slices.Clone(whole)
		spoilt[i] ^= 0x10
		_, err = vector.Read(bytes.NewReader(spoilt))
		assert.ErrorIs(t, err, vector.ErrDamaged, "byte %d changed", i)
	}
	_, err = vector.Read(bytes.NewReader(append(slices.Clone(whole), 0)))
	assert.ErrorIs(t, err, vector.ErrDamaged, "something behind the end")
}

func TestTopAllocatesNothing(t *testing.T) {
	m := &model{dimension: 32}
	for _, p := range []vector.Precision{vector.Int8, vector.Float32} {
		tab := table(build(t, m, texts(100), p), texts(100))
		q, err := tab.Query(m.vector("q"))
		require.NoError(t, err)
		out := make([]vector.Match, 10)
		assert.Zero(t, testing.AllocsPerRun(20, func() { tab.Top(q, out) }))
	}
}

func TestParsePrecision(t *testing.T) {
	for _, p := range []vector.Precision{vector.Int8, vector.Float32} {
		got, err := vector.ParsePrecision(p.String())
		assert.NoError(t, err)
		assert.Equal(t, p, got)
	}
	_, err := vector.ParsePrecision("int4")
	assert.Error(t, err)
}

// FuzzRead holds Read to its promises: no panic, and what it accepts it writes
// back byte by byte.
func FuzzRead(f *testing.F) {
	for _, p := range []vector.Precision{vector.Int8, vector.Float32} {
		var b bytes.Buffer
		_, err := build(f, &model{dimension: 4}, texts(2), p).WriteTo(&b)
		require.NoError(f, err)
		f.Add(b.Bytes()[:b.Len()-4])
		f.Add(b.Bytes()[:b.Len()/2])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		// With its checksum the data gets past the first door.
		data = binary.LittleEndian.AppendUint32(data, crc32.Checksum(data, crc32.MakeTable(crc32.Castagnoli)))
		s, err := vector.Read(bytes.NewReader(data))
		if err != nil {
			assert.ErrorIs(t, err, vector.ErrDamaged)
			return
		}
		var b bytes.Buffer
		_, err = s.WriteTo(&b)
		require.NoError(t, err)
		assert.Equal(t, data, b.Bytes())
	})
}

func BenchmarkTop(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		for _, p := range []vector.Precision{vector.Int8, vector.Float32} {
			b.Run(fmt.Sprintf("%d/%s", n, p), func(b *testing.B) {
				m := &model{dimension: 384}
				list := texts(n)
				tab := table(build(b, m, list, p), list)
				q, err := tab.Query(m.vector("q"))
				require.NoError(b, err)
				out := make([]vector.Match, 100)
				b.ReportAllocs()
				for b.Loop() {
					tab.Top(q, out)
				}
			})
		}
	}
}
