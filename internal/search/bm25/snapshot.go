package bm25

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
)

// ErrDamaged says that a snapshot cannot be used: cut short, changed, or
// written by another version.
var ErrDamaged = errors.New("bm25: the snapshot is damaged or of another version")

// A snapshot is: magic, header, checksum of the header; then terms, list
// lengths, documents, impacts, checksum of all that. Numbers are little-endian.
const snapshotMagic = "bm25 index 1\n"

type snapshotHeader struct {
	Size     uint32
	Terms    uint32
	Bytes    uint64 // of all terms
	Postings uint64
}

// castagnoli is the polynomial that processors have an instruction for.
func newChecksum() hash.Hash32 { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }

// chunk is how many bytes are converted at a time.
const chunk = 1 << 16

// WriteTo writes a snapshot.
func (x *Index) WriteTo(w io.Writer) (int64, error) {
	out := &countingWriter{w: bufio.NewWriterSize(w, chunk)}
	sum := newChecksum()
	h := snapshotHeader{Size: uint32(x.size), Terms: uint32(len(x.terms)), Postings: uint64(len(x.docs))}
	for _, t := range x.terms {
		h.Bytes += uint64(len(t))
	}
	out.write([]byte(snapshotMagic), nil)
	out.write(encode(h), sum)
	out.write(binary.LittleEndian.AppendUint32(nil, sum.Sum32()), nil)
	sum.Reset()
	buf := make([]byte, 0, chunk+binary.MaxVarintLen64)
	flush := func() {
		out.write(buf, sum)
		buf = buf[:0]
	}
	for t, name := range x.terms {
		buf = binary.AppendUvarint(buf, uint64(len(name)))
		buf = append(buf, name...)
		buf = binary.AppendUvarint(buf, x.starts[t+1]-x.starts[t])
		if len(buf) >= chunk/2 {
			flush()
		}
	}
	flush()
	for _, d := range x.docs {
		if buf = binary.LittleEndian.AppendUint32(buf, d); len(buf) >= chunk {
			flush()
		}
	}
	flush()
	out.write(x.impacts, sum)
	out.write(binary.LittleEndian.AppendUint32(nil, sum.Sum32()), nil)
	if out.err == nil {
		out.err = out.w.Flush()
	}
	if out.err != nil {
		return out.n, fmt.Errorf("bm25: write snapshot: %w", out.err)
	}
	return out.n, nil
}

func encode(h snapshotHeader) []byte {
	b := binary.LittleEndian.AppendUint32(nil, h.Size)
	b = binary.LittleEndian.AppendUint32(b, h.Terms)
	b = binary.LittleEndian.AppendUint64(b, h.Bytes)
	return binary.LittleEndian.AppendUint64(b, h.Postings)
}

const headerLength = 4 + 4 + 8 + 8

// countingWriter keeps the first error of many writes.
type countingWriter struct {
	w   *bufio.Writer
	n   int64
	err error
}

func (c *countingWriter) write(b []byte, sum hash.Hash32) {
	if c.err != nil {
		return
	}
	if sum != nil {
		sum.Write(b) // never fails
	}
	n, err := c.w.Write(b)
	c.n += int64(n)
	c.err = err
}

// Read reads a snapshot. A damaged one gives ErrDamaged.
func Read(r io.Reader) (*Index, error) {
	in := &checkedReader{r: bufio.NewReaderSize(r, chunk), sum: newChecksum()}
	h, err := in.header()
	if err != nil {
		return nil, fmt.Errorf("bm25: read snapshot: %w", err)
	}
	x := &Index{size: int(h.Size)}
	if err := in.index(x, h); err != nil {
		return nil, fmt.Errorf("bm25: read snapshot: %w", err)
	}
	x.index()
	return x, nil
}

// checkedReader sums up what it reads.
type checkedReader struct {
	r   *bufio.Reader
	sum hash.Hash32
	one [1]byte
}

// ReadByte makes it an io.ByteReader.
func (c *checkedReader) ReadByte() (byte, error) {
	b, err := c.r.ReadByte()
	if err == nil {
		c.one[0] = b
		c.sum.Write(c.one[:])
	}
	return b, err
}

func (c *checkedReader) fill(b []byte) error {
	if _, err := io.ReadFull(c.r, b); err != nil {
		return damaged(err)
	}
	c.sum.Write(b)
	return nil
}

// damaged turns an early end into ErrDamaged and leaves other errors alone.
func damaged(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return ErrDamaged
	}
	return err
}

func (c *checkedReader) header() (snapshotHeader, error) {
	var h snapshotHeader
	b := make([]byte, len(snapshotMagic)+headerLength)
	if err := c.fill(b); err != nil {
		return h, err
	}
	if string(b[:len(snapshotMagic)]) != snapshotMagic {
		return h, ErrDamaged
	}
	b = b[len(snapshotMagic):]
	c.sum.Reset()
	c.sum.Write(b)
	if err := c.check(); err != nil {
		return h, err
	}
	h.Size, h.Terms = binary.LittleEndian.Uint32(b), binary.LittleEndian.Uint32(b[4:])
	h.Bytes, h.Postings = binary.LittleEndian.Uint64(b[8:]), binary.LittleEndian.Uint64(b[16:])
	return h, nil
}

// check reads a checksum, compares it and starts anew.
func (c *checkedReader) check() error {
	want := c.sum.Sum32()
	var b [4]byte
	if _, err := io.ReadFull(c.r, b[:]); err != nil {
		return damaged(err)
	}
	if binary.LittleEndian.Uint32(b[:]) != want {
		return ErrDamaged
	}
	c.sum.Reset()
	return nil
}

func (c *checkedReader) index(x *Index, h snapshotHeader) error {
	if err := c.terms(x, h); err != nil {
		return err
	}
	x.docs = make([]uint32, h.Postings)
	buf := make([]byte, min(chunk, 4*len(x.docs)))
	for i := 0; i < len(x.docs); {
		n := min(len(x.docs)-i, chunk/4)
		if err := c.fill(buf[:4*n]); err != nil {
			return err
		}
		for k := range n {
			x.docs[i+k] = binary.LittleEndian.Uint32(buf[4*k:])
		}
		i += n
	}
	x.impacts = make([]uint8, h.Postings)
	if err := c.fill(x.impacts); err != nil {
		return err
	}
	return c.check()
}

// terms reads the terms into one backing string, and the lengths of the lists.
func (c *checkedReader) terms(x *Index, h snapshotHeader) error {
	x.terms = make([]string, h.Terms)
	x.starts = make([]uint64, h.Terms+1)
	names := make([]byte, 0, h.Bytes)
	ends := make([]int, h.Terms)
	for t := range x.terms {
		length, err := binary.ReadUvarint(c)
		if err != nil {
			return damaged(err)
		}
		from := len(names)
		if length > h.Bytes-uint64(from) {
			return ErrDamaged
		}
		names = names[:from+int(length)]
		if err := c.fill(names[from:]); err != nil {
			return err
		}
		ends[t] = len(names)
		count, err := binary.ReadUvarint(c)
		if err != nil {
			return damaged(err)
		}
		x.starts[t+1] = x.starts[t] + count
	}
	if x.starts[h.Terms] != h.Postings {
		return ErrDamaged
	}
	all, from := string(names), 0
	for t, end := range ends {
		x.terms[t] = all[from:end]
		from = end
	}
	return nil
}
