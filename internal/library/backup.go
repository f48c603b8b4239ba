package library

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup writes a whole and consistent copy to a file that does not exist yet,
// while the bot goes on. The copy is checked before it takes its name. It does
// not hold the secret, without which kept words cannot be read.
func (l *Library) Backup(ctx context.Context, path string) (err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("library: backup: %s: %w", path, fs.ErrExist)
	}
	// A folder of its own keeps the copy from others until its mode is set.
	dir, err := os.MkdirTemp(filepath.Dir(path), ".baclobot-backup-")
	if err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	copied := filepath.Join(dir, "library.db")
	if err := l.vacuumInto(ctx, copied); err != nil {
		return err
	}
	if err := syncPrivate(copied); err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	damage, err := inspect(ctx, copied, forReading)
	if err != nil {
		return err
	}
	if damage != "" {
		return fmt.Errorf("library: backup: the copy is damaged: %s", damage)
	}
	// A link, unlike a rename, does not replace a file that came in between.
	if err := os.Link(copied, path); err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	return nil
}

// vacuumInto has a connection of its own: neither readers nor the writer wait
// for the copy.
func (l *Library) vacuumInto(ctx context.Context, to string) (err error) {
	db, err := openPool(l.opts.Path, "rw", 1)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, "PRAGMA query_only(0)"); err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	if _, err := db.ExecContext(ctx, "VACUUM INTO $1", to); err != nil {
		return fmt.Errorf("library: backup: %w", err)
	}
	return nil
}

func syncPrivate(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return errors.Join(f.Chmod(0o600), f.Sync(), f.Close())
}

// Check says what is wrong with the file now; "" when nothing is.
func (l *Library) Check(ctx context.Context) (damage string, err error) {
	damage, err = integrity(ctx, l.reader)
	if damaged(err) {
		return err.Error(), nil
	}
	return damage, err
}
