package vector

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"math"
	"os"
	"path/filepath"
)

// ErrDamaged says that a file cannot be used: cut short, changed, or written
// by another version. The vectors have to be made again.
var ErrDamaged = errors.New("vector: the file is damaged or of another version")

// A file is: magic, precision, length of the model's name and the name,
// dimension, number of vectors; then for each its key and its numbers (int8:
// with their scale in front); then the checksum of all that. Numbers are
// little-endian.
const magic = "baclobot vectors 1\n"

// maxModel bounds the length in bytes of a model's name.
const maxModel = 1 << 10

// newChecksum uses the polynomial that processors have an instruction for.
func newChecksum() hash.Hash32 { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }

// WriteTo writes the store in the form that Read reads.
func (s *Store) WriteTo(w io.Writer) (int64, error) {
	if len(s.model) > maxModel {
		return 0, errors.New("vector: write: the model's name is too long")
	}
	sum := newChecksum()
	out := bufio.NewWriterSize(io.MultiWriter(w, sum), 1<<16)
	n := int64(0)
	put := func(b []byte) {
		// The writer keeps its first error; Flush reports it.
		m, _ := out.Write(b)
		n += int64(m)
	}
	put([]byte(magic))
	put([]byte{byte(s.precision)})
	put(binary.LittleEndian.AppendUint32(nil, uint32(len(s.model))))
	put([]byte(s.model))
	put(binary.LittleEndian.AppendUint32(nil, uint32(s.dimension)))
	put(binary.LittleEndian.AppendUint32(nil, uint32(len(s.keys))))
	var buf []byte
	for i, k := range s.keys {
		buf = s.appendRow(append(buf[:0], k[:]...), i)
		put(buf)
	}
	if err := out.Flush(); err != nil {
		return n, fmt.Errorf("vector: write: %w", err)
	}
	m, err := w.Write(binary.LittleEndian.AppendUint32(nil, sum.Sum32()))
	n += int64(m)
	if err != nil {
		return n, fmt.Errorf("vector: write: %w", err)
	}
	return n, nil
}

func (s *Store) appendRow(buf []byte, i int) []byte {
	d := s.dimension
	if s.precision == Float32 {
		for _, x := range s.floats[i*d : (i+1)*d] {
			buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(x))
		}
		return buf
	}
	buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(s.scales[i]))
	for _, c := range s.codes[i*d : (i+1)*d] {
		buf = append(buf, byte(c))
	}
	return buf
}

// Read reads a store. A damaged one gives ErrDamaged. What it holds in memory
// is bounded by what r gives, whatever the header says.
func Read(r io.Reader) (*Store, error) {
	in := &reader{r: bufio.NewReaderSize(r, 1<<16), sum: newChecksum()}
	s := in.store()
	want := in.sum.Sum32()
	if got := in.number(); in.err == nil && got != want {
		in.err = ErrDamaged
	}
	if in.err == nil {
		if _, err := in.r.ReadByte(); !errors.Is(err, io.EOF) {
			in.err = ErrDamaged
		}
	}
	if in.err != nil {
		return nil, fmt.Errorf("vector: read: %w", in.err)
	}
	return s, nil
}

// reader sums up what it reads and keeps the first error.
type reader struct {
	r   *bufio.Reader
	sum hash.Hash32
	err error
}

func (in *reader) fill(b []byte) {
	if in.err != nil {
		return
	}
	if _, err := io.ReadFull(in.r, b); err != nil {
		in.err = err
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			in.err = ErrDamaged
		}
		return
	}
	in.sum.Write(b) // never fails
}

func (in *reader) number() uint32 {
	var b [4]byte
	in.fill(b[:])
	return binary.LittleEndian.Uint32(b[:])
}

// damagedIf notes the damage.
func (in *reader) damagedIf(bad bool) {
	if in.err == nil && bad {
		in.err = ErrDamaged
	}
}

func (in *reader) store() *Store {
	var head [len(magic) + 1]byte
	in.fill(head[:])
	precision := Precision(head[len(magic)])
	in.damagedIf(string(head[:len(magic)]) != magic || precision > Float32)
	n := in.number()
	in.damagedIf(n > maxModel)
	if in.err != nil {
		return nil
	}
	model := make([]byte, n)
	in.fill(model)
	s := NewStore(string(model), precision)
	dimension, count := in.number(), in.number()
	in.damagedIf(dimension > MaxDimension || (dimension == 0) != (count == 0))
	if in.err != nil {
		return nil
	}
	s.dimension = int(dimension)
	row := make([]byte, 4+s.dimension)
	if precision == Float32 {
		row = make([]byte, 4*s.dimension)
	}
	for i := uint32(0); i < count && in.err == nil; i++ {
		in.row(s, row)
	}
	return s
}

// row reads one vector into s, by way of buf.
func (in *reader) row(s *Store, buf []byte) {
	var k Key
	in.fill(k[:])
	in.fill(buf)
	in.damagedIf(s.Has(k))
	if in.err != nil {
		return
	}
	s.name(k)
	if s.precision == Float32 {
		for ; len(buf) > 0; buf = buf[4:] {
			s.floats = append(s.floats, in.float(buf))
		}
		return
	}
	s.scales = append(s.scales, in.float(buf))
	for _, b := range buf[4:] {
		s.codes = append(s.codes, int8(b))
	}
}

// float reads a number of a unit vector: finite and, but for rounding, at most
// 1.
func (in *reader) float(b []byte) float32 {
	f := math.Float32frombits(binary.LittleEndian.Uint32(b))
	in.damagedIf(!(math.Abs(float64(f)) <= 1.01))
	return f
}

// OpenFile reads the store in a file. Errors name the file; a damaged one
// gives ErrDamaged, a missing one fs.ErrNotExist.
func OpenFile(path string) (*Store, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("vector: %w", err)
	}
	defer f.Close()
	s, err := Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// SaveFile writes the store to a file, whole or not at all. It makes the
// folder if there is none.
func (s *Store) SaveFile(path string) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("vector: save: %w", err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("vector: save: %w", err)
	}
	defer func() {
		if err != nil {
			_ = f.Close() // the first error is the one to tell
			_ = os.Remove(f.Name())
		}
	}()
	if _, err := s.WriteTo(f); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return fmt.Errorf("vector: save: %w", err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("vector: save: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("vector: save: %w", err)
	}
	return nil
}
