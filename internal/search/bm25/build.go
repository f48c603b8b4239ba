package bm25

import (
	"math"
	"runtime"
	"slices"
	"sync"
)

// Source gives the documents to index. Worker returns a Reader for one
// goroutine, which may keep what it learns from one document to the next.
type Source interface {
	Len() int
	Worker() Reader
}

// Reader calls emit for every term occurrence of document i, with the number of
// its field.
type Reader func(i int, emit func(field int, term string))

// Build indexes all documents of src. The same documents give the same index
// whatever the number of workers.
func Build(src Source, o Options) *Index {
	if o.K1 == 0 {
		o.K1 = DefaultK1
	}
	if len(o.Fields) == 0 {
		o.Fields = []Field{{Name: "text", Weight: 1, B: DefaultB}}
	}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	n := src.Len()
	shards := make([]*shard, max(1, min(o.Workers, n)))
	parallel(len(shards), func(i int) {
		shards[i] = newShard(len(o.Fields), i*n/len(shards), (i+1)*n/len(shards))
		shards[i].read(src.Worker())
	})
	x := &Index{size: n}
	x.merge(shards)
	norms := newNorms(shards, o)
	parallel(len(shards), func(i int) { shards[i].fill(x, norms) })
	x.index()
	return x
}

// parallel runs work(0) to work(n-1) at once and waits for all.
func parallel(n int, work func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { work(i) })
	}
	wg.Wait()
}

// shard is a range of documents that one worker reads.
type shard struct {
	fields      int
	first, last int // documents [first, last)
	terms       map[string]uint32
	names       []string
	counts      []uint32 // per local term: documents that hold it
	ends        []uint64 // per document: end of its entries
	entries     []entry
	lengths     []uint32 // per document and field: terms
	global      []uint32 // local term -> term of the index
	next        []uint64 // per local term: where its next posting goes
}

// entry is one term of one document in one field.
type entry struct {
	term  uint32
	times uint16
	field uint8
}

func newShard(fields, first, last int) *shard {
	return &shard{
		fields: fields, first: first, last: last, terms: make(map[string]uint32),
		lengths: make([]uint32, (last-first)*fields), ends: make([]uint64, last-first),
	}
}

func (s *shard) read(document Reader) {
	var occurrences []uint64 // term and field of the document at hand
	var lengths []uint32
	emit := func(field int, term string) {
		t, ok := s.terms[term]
		if !ok {
			t = uint32(len(s.names))
			s.terms[term] = t
			s.names = append(s.names, term)
			s.counts = append(s.counts, 0)
		}
		occurrences = append(occurrences, uint64(t)<<8|uint64(field))
		lengths[field]++
	}
	for i := range s.ends {
		occurrences = occurrences[:0]
		lengths = s.lengths[i*s.fields : (i+1)*s.fields]
		document(s.first+i, emit)
		s.add(occurrences)
		s.ends[i] = uint64(len(s.entries))
	}
}

// add turns the occurrences of one document into entries, ordered by term.
func (s *shard) add(occurrences []uint64) {
	slices.Sort(occurrences)
	last := ^uint32(0)
	for i := 0; i < len(occurrences); {
		k := i + 1
		for k < len(occurrences) && occurrences[k] == occurrences[i] {
			k++
		}
		t := uint32(occurrences[i] >> 8)
		s.entries = append(s.entries, entry{term: t, field: uint8(occurrences[i]), times: uint16(min(k-i, math.MaxUint16))})
		if t != last {
			s.counts[t]++
			last = t
		}
		i = k
	}
}

// merge numbers the terms of all shards and lays out the lists.
func (x *Index) merge(shards []*shard) {
	for _, s := range shards {
		x.terms = append(x.terms, s.names...)
	}
	slices.Sort(x.terms)
	x.terms = slices.Clip(slices.Compact(x.terms))
	x.starts = make([]uint64, len(x.terms)+1)
	numbers := make(map[string]uint32, len(x.terms))
	for t, name := range x.terms {
		numbers[name] = uint32(t)
	}
	for _, s := range shards {
		s.global = make([]uint32, len(s.names))
		for l, name := range s.names {
			s.global[l] = numbers[name]
			x.starts[s.global[l]+1] += uint64(s.counts[l])
		}
	}
	for t := range x.terms {
		x.starts[t+1] += x.starts[t]
	}
	at := slices.Clone(x.starts)
	for _, s := range shards {
		s.next = make([]uint64, len(s.names))
		for l, t := range s.global {
			s.next[l] = at[t]
			at[t] += uint64(s.counts[l])
		}
	}
	x.docs = make([]uint32, x.starts[len(x.terms)])
	x.impacts = make([]uint8, len(x.docs))
}

// norms turns field frequencies into impacts.
type norms struct {
	o       Options
	average []float64 // length of each field over the documents that have it
}

func newNorms(shards []*shard, o Options) norms {
	sum, have := make([]float64, len(o.Fields)), make([]float64, len(o.Fields))
	for _, s := range shards {
		for i, l := range s.lengths {
			if l > 0 {
				sum[i%s.fields] += float64(l)
				have[i%s.fields]++
			}
		}
	}
	for f := range sum {
		sum[f] /= max(have[f], 1)
	}
	return norms{o: o, average: sum}
}

// frequency is the weighted, length-normalised frequency of BM25F for one field.
func (n norms) frequency(e entry, length uint32) float64 {
	f := n.o.Fields[e.field]
	return f.Weight * float64(e.times) / (1 - f.B + f.B*float64(length)/n.average[e.field])
}

// impact saturates a frequency and rounds it to a step; a term that occurs
// never has impact zero.
func (n norms) impact(tf float64) uint8 {
	return uint8(max(1, math.Round(impactSteps*tf/(n.o.K1+tf))))
}

// fill writes the postings of the shard to their places.
func (s *shard) fill(x *Index, n norms) {
	start := uint64(0)
	for i, end := range s.ends {
		lengths := s.lengths[i*s.fields : (i+1)*s.fields]
		for k := start; k < end; {
			t, tf := s.entries[k].term, 0.0
			for ; k < end && s.entries[k].term == t; k++ {
				tf += n.frequency(s.entries[k], lengths[s.entries[k].field])
			}
			x.docs[s.next[t]] = uint32(s.first + i)
			x.impacts[s.next[t]] = n.impact(tf)
			s.next[t]++
		}
		start = end
	}
	*s = shard{}
}
