package search

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	"baclobot/internal/corpus"
	"baclobot/internal/search/bm25"
)

// ErrStale says that a snapshot was made from other passages, or by a version
// that analyses texts in another way.
var ErrStale = errors.New("search: the snapshot belongs to other passages or another version")

// analysisVersion is raised when the same texts give other terms.
const analysisVersion = 1

// fingerprint names the content of the passages.
func fingerprint(passages []*corpus.Passage) [sha256.Size]byte {
	h := sha256.New()
	writeNumber(h, analysisVersion)
	for _, p := range passages {
		for _, s := range []string{string(p.ID), string(p.Twin), p.Lang, p.Title, p.TopicTitle} {
			writeString(h, s)
		}
		writeNumber(h, len(p.Sentences))
		for _, s := range p.Sentences {
			writeString(h, s.Text)
		}
		writeNumber(h, len(p.Asked))
		for _, s := range p.Asked {
			writeString(h, s)
		}
	}
	var out [sha256.Size]byte
	h.Sum(out[:0])
	return out
}

// writeNumber and writeString feed a hash, which never fails.
func writeNumber(h hash.Hash, n int) {
	h.Write(binary.LittleEndian.AppendUint64(nil, uint64(n)))
}

func writeString(h hash.Hash, s string) {
	writeNumber(h, len(s))
	io.WriteString(h, s)
}

// Save writes what is slow to build, for Open: for large collections.
func (x *Index) Save(w io.Writer) error {
	out := bufio.NewWriter(w)
	out.Write(x.fingerprint[:])
	for _, v := range x.vocabulary {
		out.Write(binary.AppendUvarint(nil, uint64(len(v.words))))
		for _, e := range v.words {
			out.Write(binary.AppendUvarint(nil, uint64(len(e.word))))
			out.WriteString(e.word)
			out.Write(binary.AppendUvarint(nil, uint64(e.term)))
		}
	}
	// The writer keeps its first error; the core is last and reports it.
	if _, err := x.core.WriteTo(out); err != nil {
		return fmt.Errorf("search: save: %w", err)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("search: save: %w", err)
	}
	return nil
}

// SaveFile writes a snapshot to a file, whole or not at all.
func (x *Index) SaveFile(path string) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("search: save: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close(), os.Remove(f.Name()))
		}
	}()
	if err := x.Save(f); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("search: save: %w", err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("search: save: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("search: save: %w", err)
	}
	return nil
}

// Open makes the Index of passages from a snapshot. It fails with ErrStale if
// the snapshot is of other passages and with bm25.ErrDamaged if it is damaged;
// New works in either case.
func Open(r io.Reader, passages []*corpus.Passage, o Options) (*Index, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	x := newIndex(passages, o)
	var made [sha256.Size]byte
	if _, err := io.ReadFull(in, made[:]); err != nil {
		return nil, fmt.Errorf("search: open: %w", bm25.ErrDamaged)
	}
	if made != x.fingerprint {
		return nil, ErrStale
	}
	var ids [len(languages)][]uint32
	var spelt [len(languages)][]string
	for l := range languages {
		n, err := binary.ReadUvarint(in)
		if err != nil {
			return nil, fmt.Errorf("search: open: %w", bm25.ErrDamaged)
		}
		for range n {
			word, id, err := readWord(in)
			if err != nil {
				return nil, fmt.Errorf("search: open: %w", bm25.ErrDamaged)
			}
			spelt[l], ids[l] = append(spelt[l], word), append(ids[l], id)
		}
	}
	core, err := bm25.Read(in)
	if err != nil {
		return nil, fmt.Errorf("search: open: %w", err)
	}
	if core.Len() != len(x.units) {
		return nil, ErrStale
	}
	var stems [len(languages)]map[string]string
	for l := range languages {
		stems[l] = make(map[string]string, len(ids[l]))
		for i, id := range ids[l] {
			if int(id) >= core.Terms() {
				return nil, fmt.Errorf("search: open: %w", bm25.ErrDamaged)
			}
			stems[l][spelt[l][i]] = untag(core.Name(id))
		}
	}
	x.core = core
	x.complete(func(lang int) map[string]string { return stems[lang] }, o)
	return x, nil
}

func readWord(in *bufio.Reader) (string, uint32, error) {
	n, err := binary.ReadUvarint(in)
	if err != nil || n > maxWord {
		return "", 0, bm25.ErrDamaged
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(in, b); err != nil {
		return "", 0, err
	}
	id, err := binary.ReadUvarint(in)
	return string(b), uint32(id), err
}

// maxWord bounds the length in bytes of a word in a snapshot.
const maxWord = 1 << 12
