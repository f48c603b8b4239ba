package vector

import (
	"context"
	"fmt"
)

// BuildOptions say how a Store is made.
type BuildOptions struct {
	Model     string // name kept with the vectors
	Precision Precision
	// Embed returns one vector for each text, in order.
	Embed func(ctx context.Context, texts []string) ([][]float32, error)
	// Have lends the vectors of texts that did not change, if its model and
	// precision are these; may be nil.
	Have *Store
	// Batch is how many texts are embedded at a time; 0 means 32.
	Batch int
	// Progress, if not nil, is told after each batch how many of the texts
	// that had to be embedded are done.
	Progress func(done, total int)
}

// defaultBatch keeps a batch of passages within a few seconds on a small
// server, so that progress shows.
const defaultBatch = 32

// Missing returns the texts that the store lacks, each once, in order. A nil
// store lacks all.
func (s *Store) Missing(texts []string) []string {
	var out []string
	seen := make(map[Key]bool, len(texts))
	for _, t := range texts {
		k := KeyOf(t)
		if seen[k] || s != nil && s.Has(k) {
			continue
		}
		seen[k] = true
		out = append(out, t)
	}
	return out
}

// Build returns a Store of exactly these texts and embeds only those that
// o.Have lacks. If embedding fails, the error comes with a Store of what was
// made until then, so that nothing has to be made twice.
func Build(ctx context.Context, texts []string, o BuildOptions) (*Store, error) {
	have := o.Have
	if have != nil && (have.model != o.Model || have.precision != o.Precision) {
		have = nil
	}
	missing := have.Missing(texts)
	fresh, err := embedAll(ctx, missing, o)
	if err != nil {
		return gather(texts, fresh, have, o), err
	}
	if have != nil && fresh.Len() > 0 && have.Len() > 0 && have.dimension != fresh.dimension {
		// The name stayed, the model did not: the old vectors are worth nothing.
		o.Have = nil
		return Build(ctx, texts, o)
	}
	return gather(texts, fresh, have, o), nil
}

// embedAll embeds texts in batches.
func embedAll(ctx context.Context, texts []string, o BuildOptions) (*Store, error) {
	batch := o.Batch
	if batch <= 0 {
		batch = defaultBatch
	}
	s := NewStore(o.Model, o.Precision)
	for start := 0; start < len(texts); start += batch {
		part := texts[start:min(start+batch, len(texts))]
		vectors, err := o.Embed(ctx, part)
		if err == nil && len(vectors) != len(part) {
			err = ErrUnusable
		}
		for i := 0; err == nil && i < len(part); i++ {
			err = s.add(KeyOf(part[i]), vectors[i])
		}
		if err != nil {
			return s, fmt.Errorf("vector: embed text %d of %d and those after it: %w", start+1, len(texts), err)
		}
		if o.Progress != nil {
			o.Progress(start+len(part), len(texts))
		}
	}
	return s, nil
}

// gather lays the vectors out in the order of the texts, as a Table reads them.
func gather(texts []string, fresh, have *Store, o BuildOptions) *Store {
	out := NewStore(o.Model, o.Precision)
	for _, t := range texts {
		k := KeyOf(t)
		if out.Has(k) {
			continue
		}
		for _, from := range []*Store{fresh, have} {
			if from == nil || out.dimension != 0 && out.dimension != from.dimension {
				continue
			}
			if i, ok := from.rows[k]; ok {
				out.take(from, i)
				break
			}
		}
	}
	return out
}
