package corpus

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// The names of the files that are not topics.
const (
	SourcesFile  = "sources.yaml"
	ContactsFile = "contacts.yaml"
	GlossaryFile = "glossary.yaml"
)

// notPassages are Markdown files for curators, which hold no passages.
var notPassages = []string{"README.md", "PROVENANCE.md"}

// Load reads the knowledge folder. It is all or nothing: any error in any
// file and no corpus is returned, but an error of type Problems that lists
// every one of them with its file, line and column.
func Load(fsys fs.FS) (*Corpus, error) {
	r := read(fsys)
	if err := r.problems.sorted().Errors(); err != nil {
		return nil, err
	}
	return r.corpus(), nil
}

// Open loads the knowledge folder at a path on disk.
func Open(dir string) (*Corpus, error) {
	if err := checkFolder(dir); err != nil {
		return nil, err
	}
	c, err := Load(os.DirFS(dir))
	if err != nil {
		return nil, fmt.Errorf("load knowledge folder %s:\n%w", dir, err)
	}
	return c, nil
}

func checkFolder(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return fmt.Errorf("open knowledge folder: %w", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("open knowledge folder: %s is not a folder", dir)
	}
	return nil
}

// LoadSources reads the bibliography alone.
func LoadSources(fsys fs.FS) ([]Source, error) {
	r := &reading{fsys: fsys}
	rows := r.readSources()
	if err := r.problems.sorted().Errors(); err != nil {
		return nil, err
	}
	out := make([]Source, len(rows))
	for i, row := range rows {
		out[i] = row.Source
	}
	return out, nil
}

// LoadContacts reads the help contacts alone, so that the safety replies work
// even while the rest of the folder is broken.
func LoadContacts(fsys fs.FS) ([]Contact, error) {
	r := &reading{fsys: fsys}
	rows := r.readContacts()
	if err := r.problems.sorted().Errors(); err != nil {
		return nil, err
	}
	out := make([]Contact, len(rows))
	for i, row := range rows {
		out[i] = row.Contact
	}
	return out, nil
}

// bibliography is what passages may cite.
type bibliography struct {
	sources  []Source
	byKey    sourceSet
	rows     []sourceRow
	contacts []placedContact
}

// reading is one pass over a knowledge folder.
type reading struct {
	fsys     fs.FS
	biblio   bibliography
	glossary Glossary
	topics   []*topicFile // by id, French before English
	hashes   map[string][sha256.Size]byte
	problems Problems
}

func read(fsys fs.FS) *reading {
	r := &reading{fsys: fsys, hashes: make(map[string][sha256.Size]byte)}
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		r.fail(".", "file-read", "the folder cannot be read: "+err.Error())
		return r
	}
	r.readBibliography()
	r.readGlossary(entries)
	r.readTopics(r.topicEntries(entries))
	r.checkTwins()
	return r
}

func (r *reading) corpus() *Corpus {
	return newCorpus(r.topics, r.biblio, r.glossary, r.version())
}

func (r *reading) fail(file, rule, message string) {
	r.problems = append(r.problems, Problem{File: file, Severity: SeverityError, Rule: rule, Message: message})
}

// readNamed reads a required file of the folder; nil after a problem.
func (r *reading) readNamed(name string, l *log) []byte {
	info, err := lstat(r.fsys, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		l.errorf(place{}, "file-missing", "is missing from the knowledge folder")
		return nil
	case err != nil:
		l.errorf(place{}, "file-read", "cannot be read: %v", err)
		return nil
	}
	text := readText(r.fsys, info, l)
	r.remember(name, text)
	return text
}

// lstat finds the entry of a name without following symbolic links.
func lstat(fsys fs.FS, name string) (fs.DirEntry, error) {
	info, err := fs.Lstat(fsys, name)
	if err != nil {
		return nil, err
	}
	return fs.FileInfoToDirEntry(info), nil
}

func (r *reading) remember(name string, text []byte) {
	if text != nil && r.hashes != nil {
		r.hashes[name] = sha256.Sum256(text)
	}
}

func (r *reading) readSources() []sourceRow {
	l := &log{file: SourcesFile}
	defer func() { r.problems = append(r.problems, l.problems...) }()
	if text := r.readNamed(SourcesFile, l); text != nil {
		return readSources(text, l)
	}
	return nil
}

func (r *reading) readContacts() []placedContact {
	l := &log{file: ContactsFile}
	defer func() { r.problems = append(r.problems, l.problems...) }()
	if text := r.readNamed(ContactsFile, l); text != nil {
		return readContacts(text, l)
	}
	return nil
}

func (r *reading) readBibliography() {
	b := bibliography{rows: r.readSources(), contacts: r.readContacts(), byKey: make(sourceSet)}
	for _, row := range b.rows {
		b.sources = append(b.sources, row.Source)
	}
	for _, c := range b.contacts {
		if c.URL != "" {
			b.sources = append(b.sources, c.source())
		}
	}
	for _, s := range b.sources {
		b.byKey[s.Key] = s
	}
	r.biblio = b
}

// readGlossary reads the glossary if the folder has one.
func (r *reading) readGlossary(entries []fs.DirEntry) {
	i := slices.IndexFunc(entries, func(e fs.DirEntry) bool { return e.Name() == GlossaryFile })
	if i < 0 {
		return
	}
	l := &log{file: GlossaryFile}
	if text := readText(r.fsys, entries[i], l); text != nil {
		r.remember(GlossaryFile, text)
		r.glossary = readGlossary(text, r.biblio.byKey, l)
	}
	r.problems = append(r.problems, l.problems...)
}

// topicEntries picks the topic files. Hidden files, folders and files that
// are neither Markdown nor YAML are none of ours.
func (r *reading) topicEntries(entries []fs.DirEntry) []fs.DirEntry {
	var out []fs.DirEntry
	for _, e := range entries {
		name := e.Name()
		switch {
		case strings.HasPrefix(name, "."), e.IsDir(), slices.Contains(notPassages, name):
		case strings.HasSuffix(name, ".yaml"), strings.HasSuffix(name, ".yml"):
			if name != SourcesFile && name != ContactsFile && name != GlossaryFile {
				r.fail(name, "file-name", "is not a file of the knowledge folder")
			}
		case strings.HasSuffix(name, ".md"):
			if topicID, lang := splitTopicName(name); !keyPattern.MatchString(topicID) || !slices.Contains(languages, lang) {
				r.fail(name, "file-name", "must be named <topic>.fr.md or <topic>.en.md, in lower-case letters, digits and hyphens")
				continue
			}
			out = append(out, e)
		}
	}
	return out
}

func splitTopicName(name string) (id, lang string) {
	id, lang, _ = strings.Cut(strings.TrimSuffix(name, ".md"), ".")
	return id, lang
}

// readTopics reads the topic files, several at a time: parsing is what
// loading spends its time on.
func (r *reading) readTopics(entries []fs.DirEntry) {
	type result struct {
		topic *topicFile
		text  []byte
		log   log
	}
	results := make([]result, len(entries))
	var workers sync.WaitGroup
	next := make(chan int)
	for range min(runtime.GOMAXPROCS(0), len(entries)) {
		workers.Go(func() {
			for i := range next {
				res := &results[i]
				res.log.file = entries[i].Name()
				if res.text = readText(r.fsys, entries[i], &res.log); res.text != nil {
					res.topic = readTopic(entries[i].Name(), res.text, r.biblio.byKey, &res.log)
				}
			}
		})
	}
	for i := range entries {
		next <- i
	}
	close(next)
	workers.Wait()
	for i := range results {
		res := &results[i]
		r.problems = append(r.problems, res.log.problems...)
		r.remember(entries[i].Name(), res.text)
		if res.topic != nil {
			r.topics = append(r.topics, res.topic)
		}
	}
	slices.SortFunc(r.topics, func(a, b *topicFile) int {
		return cmp.Or(strings.Compare(a.id, b.id), -strings.Compare(a.lang, b.lang))
	})
	if len(entries) == 0 {
		r.fail(".", "file-missing", "the knowledge folder has no topic files (<topic>.fr.md and <topic>.en.md)")
	}
}

// version hashes the names and contents of the files.
func (r *reading) version() string {
	names := make([]string, 0, len(r.hashes))
	for name := range r.hashes {
		names = append(names, name)
	}
	slices.Sort(names)
	h := sha256.New()
	for _, name := range names {
		sum := r.hashes[name]
		fmt.Fprintf(h, "%s %x\n", name, sum)
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}
