package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// quarantineMark stands in the name of a damaged file, before its date.
const quarantineMark = ".damaged-"

// companions are the endings of the files that belong to a database.
func companions() []string { return []string{"", "-wal", "-shm"} }

// inspect says what is wrong with the file at path; "" when nothing is, and an
// error when it cannot be known. A file that does not exist is in order.
func inspect(ctx context.Context, path, mode string) (damage string, err error) {
	size, walSize := sizeOf(path), sizeOf(path+"-wal")
	if size <= 0 {
		if walSize > 0 {
			return "the file is empty or missing, but its write-ahead log is there", nil
		}
		return "", nil
	}
	db, err := openPool(path, mode, 1)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	damage, err = integrity(ctx, db)
	if damaged(err) {
		return err.Error(), nil
	}
	return damage, err
}

// integrity is the check that SQLite itself offers, and the one for foreign
// keys, which it leaves out.
func integrity(ctx context.Context, db *sql.DB) (damage string, err error) {
	if err := db.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&damage); err != nil {
		return "", fmt.Errorf("library: integrity check: %w", err)
	}
	if damage != "ok" {
		return damage, nil
	}
	orphans := 0
	err = each(ctx, db, func(*sql.Rows) error { orphans++; return nil }, "PRAGMA foreign_key_check")
	if err != nil {
		return "", fmt.Errorf("library: check of foreign keys: %w", err)
	}
	if orphans > 0 {
		return fmt.Sprintf("%d rows refer to rows that are missing", orphans), nil
	}
	return "", nil
}

// sizeOf is -1 for a file that does not exist.
func sizeOf(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return -1
	}
	return info.Size()
}

// quarantine renames the file and what belongs to it, with the date, and
// returns the new path. Nothing is deleted.
func quarantine(path string, now time.Time) (string, error) {
	base := path + quarantineMark + now.UTC().Format("20060102T150405Z")
	aside := base
	for n := 2; taken(aside); n++ {
		aside = fmt.Sprintf("%s-%d", base, n)
	}
	for _, c := range companions() {
		if err := os.Rename(path+c, aside+c); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", fmt.Errorf("library: set the damaged file aside: %w", err)
		}
	}
	return aside, nil
}

func taken(path string) bool {
	for _, c := range companions() {
		if sizeOf(path+c) >= 0 {
			return true
		}
	}
	return false
}

// removeQuarantined deletes damaged files that were set aside before the time:
// what they hold is bound by the same promises as the library itself.
func removeQuarantined(path string, before time.Time) (removed int, err error) {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return 0, fmt.Errorf("library: damaged files: %w", err)
	}
	prefix := filepath.Base(path) + quarantineMark
	for _, e := range entries {
		rest, ok := strings.CutPrefix(e.Name(), prefix)
		if !ok || len(rest) < len("20060102T150405Z") {
			continue
		}
		at, bad := time.Parse("20060102T150405Z", rest[:len("20060102T150405Z")])
		if bad != nil || !at.Before(before) {
			continue
		}
		if err := os.Remove(filepath.Join(filepath.Dir(path), e.Name())); err != nil {
			return removed, fmt.Errorf("library: damaged files: %w", err)
		}
		removed++
	}
	return removed, nil
}
