package vector

import (
	"math"
)

// Table holds the vectors of a collection in the order of its members. A
// member may have several, such as a passage in two languages: the nearest
// one counts.
type Table struct {
	store *Store
	rows  []int32 // rows of the store, member by member
	from  []int32 // rows of member i: rows[from[i]:from[i+1]]
}

// Table lays out the vectors of members, each given by the keys of its texts.
// Texts without a vector are left out.
func (s *Store) Table(members [][]Key) *Table {
	t := &Table{store: s, from: make([]int32, 1, len(members)+1)}
	for _, keys := range members {
		for _, k := range keys {
			if row, ok := s.rows[k]; ok {
				t.rows = append(t.rows, int32(row))
			}
		}
		t.from = append(t.from, int32(len(t.rows)))
	}
	return t
}

// Len returns the number of members, with or without vectors.
func (t *Table) Len() int { return len(t.from) - 1 }

// Covered returns the number of members that have a vector.
func (t *Table) Covered() int {
	n := 0
	for i := range t.Len() {
		if t.from[i+1] > t.from[i] {
			n++
		}
	}
	return n
}

// Query is a vector made ready for comparing with those of one Store.
type Query struct {
	floats []float32
	codes  []int32
	scale  float64
}

// querySteps is the resolution of a query against int8 vectors: finer than
// theirs, so that the query adds no error of note.
const querySteps = 2047

// Query prepares a vector. It fails with ErrUnusable if the vector does not
// fit those of the table.
func (t *Table) Query(v []float32) (*Query, error) {
	norm, err := length(v)
	if err != nil {
		return nil, err
	}
	if len(v) != t.store.dimension {
		return nil, ErrUnusable
	}
	if t.store.precision == Float32 {
		q := &Query{floats: make([]float32, len(v))}
		for i, x := range v {
			q.floats[i] = float32(float64(x) / norm)
		}
		return q, nil
	}
	step := highest(v) / querySteps
	q := &Query{codes: make([]int32, len(v)), scale: step / norm}
	for i, x := range v {
		q.codes[i] = int32(math.Round(float64(x) / step))
	}
	return q, nil
}

// Match is a member with its similarity to a query.
type Match struct {
	Member     int
	Similarity float64 // cosine, -1 to 1
}

// Similarity returns the cosine of the member's nearest vector; false if it
// has none.
func (t *Table) Similarity(q *Query, member int) (float64, bool) {
	rows := t.rows[t.from[member]:t.from[member+1]]
	if len(rows) == 0 {
		return 0, false
	}
	best := math.Inf(-1)
	d := t.store.dimension
	for _, row := range rows {
		r := int(row)
		var s float64
		if t.store.precision == Float32 {
			s = float64(dotFloat(q.floats, t.store.floats[r*d:(r+1)*d]))
		} else {
			s = float64(dotInt(q.codes, t.store.codes[r*d:(r+1)*d])) * float64(t.store.scales[r]) * q.scale
		}
		best = max(best, s)
	}
	return best, true
}

// Top fills out, up to its length, with the nearest members, nearest first,
// and returns the part that it filled. Equal ones come in their own order. It
// allocates nothing.
func (t *Table) Top(q *Query, out []Match) []Match {
	if len(out) == 0 {
		return out
	}
	heap := out[:0] // the worst on top
	for i := range t.Len() {
		s, ok := t.Similarity(q, i)
		if !ok {
			continue
		}
		m := Match{i, s}
		if len(heap) < len(out) {
			heap = append(heap, m)
			up(heap, len(heap)-1)
		} else if before(m, heap[0]) {
			heap[0] = m
			down(heap, 0)
		}
	}
	for n := len(heap) - 1; n > 0; n-- {
		heap[0], heap[n] = heap[n], heap[0]
		down(heap[:n], 0)
	}
	return heap
}

// before reports whether a ranks before b.
func before(a, b Match) bool {
	if a.Similarity != b.Similarity {
		return a.Similarity > b.Similarity
	}
	return a.Member < b.Member
}

func up(h []Match, i int) {
	for i > 0 {
		p := (i - 1) / 2
		if !before(h[p], h[i]) {
			return
		}
		h[p], h[i] = h[i], h[p]
		i = p
	}
}

func down(h []Match, i int) {
	for {
		c := 2*i + 1
		if c >= len(h) {
			return
		}
		if c+1 < len(h) && before(h[c], h[c+1]) {
			c++
		}
		if !before(h[i], h[c]) {
			return
		}
		h[i], h[c] = h[c], h[i]
		i = c
	}
}

// dotInt is the product of a query with an int8 vector of the same length.
// Four sums at a time keep the additions from waiting on each other.
func dotInt(q []int32, v []int8) int32 {
	v = v[:len(q)]
	var a, b, c, d int32
	for len(q) >= 4 && len(v) >= 4 {
		a += q[0] * int32(v[0])
		b += q[1] * int32(v[1])
		c += q[2] * int32(v[2])
		d += q[3] * int32(v[3])
		q, v = q[4:], v[4:]
	}
	for i, x := range q {
		a += x * int32(v[i])
	}
	return a + b + c + d
}

// dotFloat is the product of two vectors of the same length.
func dotFloat(q, v []float32) float32 {
	v = v[:len(q)]
	var a, b, c, d float32
	for len(q) >= 4 && len(v) >= 4 {
		a += q[0] * v[0]
		b += q[1] * v[1]
		c += q[2] * v[2]
		d += q[3] * v[3]
		q, v = q[4:], v[4:]
	}
	for i, x := range q {
		a += x * v[i]
	}
	return a + b + c + d
}
