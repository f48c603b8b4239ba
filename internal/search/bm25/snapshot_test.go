package bm25_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/search/bm25"
)

func snapshot(t testing.TB, x *bm25.Index) []byte {
	t.Helper()
	var b bytes.Buffer
	n, err := x.WriteTo(&b)
	require.NoError(t, err)
	require.Equal(t, int64(b.Len()), n)
	return b.Bytes()
}

func TestSnapshotGivesTheSameIndex(t *testing.T) {
	t.Parallel()
	for _, size := range []int{0, 1, 700} {
		x := bm25.Build(zipf(rand.New(rand.NewPCG(6, 5)), size, 300), twoFields)
		got, err := bm25.Read(bytes.NewReader(snapshot(t, x)))
		require.NoError(t, err)
		assert.Equal(t, x.Len(), got.Len())
		assert.Equal(t, x.Terms(), got.Terms())
		for term := range uint32(x.Terms()) {
			query := []bm25.QueryTerm{{Term: term, Weight: 1}}
			assert.Equal(t, full(x, query, 10), full(got, query, 10))
		}
	}
}

func TestDamagedSnapshotIsRefused(t *testing.T) {
	t.Parallel()
	data := snapshot(t, bm25.Build(zipf(rand.New(rand.NewPCG(6, 6)), 60, 40), twoFields))
	for i := 0; i < len(data); i += 1 + i/64 {
		changed := bytes.Clone(data)
		changed[i] ^= 0x10
		_, err := bm25.Read(bytes.NewReader(changed))
		assert.ErrorIs(t, err, bm25.ErrDamaged, "byte %d changed", i)
		_, err = bm25.Read(bytes.NewReader(data[:i]))
		assert.ErrorIs(t, err, bm25.ErrDamaged, "cut at byte %d", i)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(snapshot(f, bm25.Build(zipf(rand.New(rand.NewPCG(6, 7)), 20, 20), twoFields)))
	f.Add([]byte("bm25 index 1\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if x, err := bm25.Read(bytes.NewReader(data)); err == nil {
			assert.GreaterOrEqual(t, x.Len(), 0)
		}
	})
}
