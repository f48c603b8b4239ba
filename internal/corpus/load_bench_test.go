package corpus_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/knowledge"
)

// manyPassages repeats the topics of the embedded knowledge under new names
// until they hold at least n passages, both languages counted.
func manyPassages(t testing.TB, n int) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	entries, err := fs.ReadDir(knowledge.FS, ".")
	require.NoError(t, err)
	for round, count := 0, 0; count < n; round++ {
		for _, e := range entries {
			raw, err := fs.ReadFile(knowledge.FS, e.Name())
			require.NoError(t, err)
			id, rest, _ := strings.Cut(e.Name(), ".")
			switch {
			case rest == "yaml":
				out[e.Name()] = &fstest.MapFile{Data: raw}
			case rest == "fr.md" || rest == "en.md":
				name := fmt.Sprintf("%s-%d", id, round)
				text := strings.Replace(string(raw), "id: "+id+"\n", "id: "+name+"\n", 1)
				out[name+"."+rest] = &fstest.MapFile{Data: []byte(text)}
				count += strings.Count(text, "\n## ")
			}
		}
		require.NotZero(t, count)
	}
	return out
}

// BenchmarkLoad loads folders of growing size from memory. The aim is under
// 100 ms for 2,000 passages.
func BenchmarkLoad(b *testing.B) {
	for _, n := range []int{1, 500, 2000, 8000} {
		fsys := manyPassages(b, n)
		c, err := corpus.Load(fsys)
		require.NoError(b, err)
		b.Run(fmt.Sprintf("passages=%d", len(c.Passages())), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := corpus.Load(fsys); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
