package library

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Opening says what Open found and did, for the operator's log.
type Opening struct {
	Created       bool   // there was no library
	Quarantined   string // where a damaged file was moved to; "" when none was
	Damage        string // what was wrong with it
	From, To      int64  // version of the schema that was found, and that is in place now
	SecretCreated string // where a new secret was written; "" when there was one
	KeyedErased   bool   // what another secret had keyed was erased
}

// Notice is one paragraph for the operator; "" when there is nothing to say.
func (o Opening) Notice() string {
	switch {
	case o.Quarantined != "":
		return fmt.Sprintf("The library was damaged (%s). It was set aside as %s and an empty one was started: settings, approved answers and counts are gone from the bot. Put back a backup while the bot is stopped, or keep the empty one. The damaged file is deleted after %d days.",
			o.Damage, o.Quarantined, int(WordsKept.Hours()/24))
	case o.KeyedErased:
		return "The secret of the library is another one than before. What the old one keyed was erased: who approved, pinned and set what, and the words that members had left."
	case o.SecretCreated != "":
		return fmt.Sprintf("A secret for the library was made in %s. Keep a copy of it apart from the backups.", o.SecretCreated)
	}
	return ""
}

// Open opens the library, makes it or brings its schema up to date. A damaged
// file is set aside with its date and an empty library takes its place:
// Opening tells. A file that cannot be read for another reason is an error and
// stays where it is.
func Open(ctx context.Context, o Options) (*Library, error) {
	o, err := o.complete()
	if err != nil {
		return nil, err
	}
	l := &Library{opts: o}
	if l.settings, err = lru.New[string, Settings](settingsCached); err != nil {
		return nil, err
	}
	if l.shelves, err = lru.New[string, *shelf](shelvesCached); err != nil {
		return nil, err
	}
	if o.ReadOnly {
		err = l.openReadOnly(ctx)
	} else {
		err = l.open(ctx)
	}
	if err != nil {
		for _, db := range []*sql.DB{l.reader, l.writer} {
			if db != nil {
				err = errors.Join(err, db.Close())
			}
		}
		return nil, err
	}
	return l, nil
}

func (o Options) complete() (Options, error) {
	if o.Path == "" {
		return o, errors.New("library: no path was given")
	}
	var err error
	if o.Path, err = filepath.Abs(o.Path); err != nil {
		return o, fmt.Errorf("library: %w", err)
	}
	if o.SecretPath == "" {
		o.SecretPath = o.Path + ".secret"
	}
	if o.SharedKept <= 0 {
		o.SharedKept = SharedKept
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o, nil
}

func (l *Library) openReadOnly(ctx context.Context) (err error) {
	if _, err := os.Stat(l.opts.Path); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	if l.writer, err = openPool(l.opts.Path, forReading, 1); err != nil {
		return err
	}
	if l.reader, err = openPool(l.opts.Path, forReading, readers); err != nil {
		return err
	}
	if err := ours(ctx, l.reader); err != nil {
		return err
	}
	return l.versions(ctx)
}

func (l *Library) open(ctx context.Context) error {
	path := l.opts.Path
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	damage, err := inspect(ctx, path, forWriting)
	if err != nil {
		return err
	}
	if damage != "" {
		l.opening.Damage = damage
		if l.opening.Quarantined, err = quarantine(path, l.now()); err != nil {
			return err
		}
	}
	l.opening.Created = sizeOf(path) <= 0
	if err := l.unlock(); err != nil {
		return err
	}
	// Made here so that nobody else may read it, whatever the umask says; the
	// companions take its mode over.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("library: %w", err)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("library: %w", err)
	}
	if l.writer, err = openPool(path, forWriting, 1); err != nil {
		return err
	}
	if l.reader, err = openPool(path, forReading, readers); err != nil {
		return err
	}
	if err := ours(ctx, l.writer); err != nil {
		return err
	}
	if err := l.migrate(ctx); err != nil {
		return err
	}
	return l.recognise(ctx)
}

// unlock finds or makes the secret. One that is missing beside a library is
// not made up: it would only hide that the old one is lost.
func (l *Library) unlock() (err error) {
	secret := l.opts.Secret
	if secret == nil {
		_, missing := os.Stat(l.opts.SecretPath)
		if errors.Is(missing, fs.ErrNotExist) {
			if !l.opening.Created && !l.opts.EraseKeyed {
				return fmt.Errorf("library: %s is missing: %w", l.opts.SecretPath, ErrSecret)
			}
			if err := makeSecret(l.opts.SecretPath); err != nil {
				return err
			}
			l.opening.SecretCreated = l.opts.SecretPath
		}
		if secret, err = readSecret(l.opts.SecretPath); err != nil {
			return err
		}
	}
	l.keys, err = newKeys(secret)
	return err
}

// versions notes the schema that is there and the one that is needed.
func (l *Library) versions(ctx context.Context) error {
	p, err := provider(l.writer)
	if err != nil {
		return fmt.Errorf("library: migrations: %w", err)
	}
	from, to, err := p.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("library: version: %w", err)
	}
	l.opening.From, l.opening.To = from, to
	if from > to {
		return fmt.Errorf("library: version %d, this program knows %d: %w", from, to, ErrNewer)
	}
	return nil
}

// migrate brings the schema up to date, each step in a transaction of its own.
func (l *Library) migrate(ctx context.Context) error {
	if err := l.versions(ctx); err != nil {
		return err
	}
	p, err := provider(l.writer)
	if err != nil {
		return fmt.Errorf("library: migrations: %w", err)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("library: migrate from version %d: %w", l.opening.From, err)
	}
	return nil
}

// recognise compares the secret with the one that the library knows.
func (l *Library) recognise(ctx context.Context) error {
	var known string
	err := l.writer.QueryRowContext(ctx, "SELECT value FROM library_meta WHERE name = 'secret'").Scan(&known)
	switch {
	case err == nil && known == l.keys.check():
		return nil
	case err == nil && !l.opts.EraseKeyed:
		return fmt.Errorf("library: %w", ErrSecret)
	case err == nil:
		if err := l.eraseKeyed(ctx); err != nil {
			return err
		}
		l.opening.KeyedErased = true
	case !errors.Is(err, sql.ErrNoRows):
		return fmt.Errorf("library: secret: %w", err)
	}
	return l.write(ctx, "note the secret", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO library_meta (name, value) VALUES ('secret', $1)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, l.keys.check())
		return err
	})
}
