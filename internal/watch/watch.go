// Package watch loads something again when its folder changes. It knows
// folders and time, nothing of what is loaded.
package watch

import (
	"context"
	"fmt"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Options say what to watch and what to do. T is what a folder is loaded to.
type Options[T any] struct {
	Dir string
	// Quiet is how long the folder must rest before it is loaded again, since
	// editors and copies touch files many times over. Default 500 ms.
	Quiet time.Duration
	// Load reads the folder aside. It must be all or nothing.
	Load func() (T, error)
	// Publish takes a new copy into use. It is called after a successful Load
	// only, so that the last good copy stays when a reload fails.
	Publish func(T)
	// Failed is told why a reload failed; may be nil.
	Failed func(error)
}

// patience is how many times Quiet a folder that never rests is waited for.
const patience = 20

// Run watches the folder until ctx ends, and then returns nil. It calls the
// functions of o one at a time, never after it returned. An error means that
// watching could not begin. A folder that disappears is waited for: it is
// loaded when it is back.
func Run[T any](ctx context.Context, o Options[T]) error {
	if o.Quiet <= 0 {
		o.Quiet = 500 * time.Millisecond
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watch %s: %w", o.Dir, err)
	}
	defer w.Close()
	if err := w.Add(o.Dir); err != nil {
		return fmt.Errorf("watch %s: %w", o.Dir, err)
	}
	loop(ctx, o, w)
	return nil
}

func loop[T any](ctx context.Context, o Options[T], w *fsnotify.Watcher) {
	rest := time.NewTimer(o.Quiet)
	rest.Stop()
	defer rest.Stop()
	var since time.Time // first change that is not loaded yet; zero for none
	lost := false       // the folder itself disappeared
	for {
		select {
		case <-ctx.Done():
			return
		case e, ok := <-w.Events:
			if !ok {
				return
			}
			if e.Op == fsnotify.Chmod {
				continue // reading and backups change nothing
			}
			lost = lost || e.Name == o.Dir && e.Has(fsnotify.Remove|fsnotify.Rename)
			if since.IsZero() {
				since = time.Now()
			}
			if time.Since(since) < patience*o.Quiet {
				rest.Reset(o.Quiet)
			}
		case err, ok := <-w.Errors:
			if !ok {
				return
			}
			// Events may have been lost: load to be sure.
			o.fail(fmt.Errorf("watch %s: %w", o.Dir, err))
			rest.Reset(o.Quiet)
		case <-rest.C:
			if lost {
				if w.Add(o.Dir) != nil {
					rest.Reset(o.Quiet)
					continue
				}
				lost = false
			}
			since = time.Time{}
			o.reload(ctx)
		}
	}
}

func (o Options[T]) reload(ctx context.Context) {
	v, err := o.Load()
	switch {
	case ctx.Err() != nil:
	case err != nil:
		o.fail(err)
	default:
		o.Publish(v)
	}
}

func (o Options[T]) fail(err error) {
	if o.Failed != nil {
		o.Failed(err)
	}
}
