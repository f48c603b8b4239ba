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
	if err := r.problems.Sorted().Errors(); err != nil {
		return nil, err
	}
	return r.corpus(), nil
}

// Inspect reads whatever can be read of a knowledge folder, for the tools of
// its curators. The corpus may lack passages or hold wrong ones while the
// problems name any error: nobody may be answered from it.
func Inspect(fsys fs.FS) (*Corpus, Problems) {
	r := read(fsys)
	return r.corpus(), r.problems.Sorted()
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
	var out []Source
	p := parsed{name: SourcesFile}
	p.read(fsys, func(text []byte, l *log) { out = readSources(text, l) })
	if err := p.log.problems.Sorted().Errors(); err != nil {
		return nil, err
	}
	return out, nil
}

// ParseSources reads a bibliography from its text, to try it before it is
// written.
func ParseSources(text []byte) ([]Source, error) {
	l := &log{file: SourcesFile}
	var out []Source
	if clean := cleanText(text, l); clean != nil {
		out = readSources(clean, l)
	}
	if err := l.problems.Sorted().Errors(); err != nil {
		return nil, err
	}
	return out, nil
}

// LoadContacts reads the help contacts alone, so that the safety replies work
// even while the rest of the folder is broken.
func LoadContacts(fsys fs.FS) ([]Contact, error) {
	var out []Contact
	p := parsed{name: ContactsFile}
	p.read(fsys, func(text []byte, l *log) { out = readContacts(text, l) })
	if err := p.log.problems.Sorted().Errors(); err != nil {
		return nil, err
	}
	return out, nil
}

// bibliography is what passages may cite.
type bibliography struct {
	sources  []Source // the bibliography, then the contacts that have a link
	byKey    sourceSet
	contacts []Contact
}

// cited is one key of a citation and where it stands, kept until the
// bibliography is there to judge it.
type cited struct {
	key SourceKey
	at  func() place
}

// reading is one pass over a knowledge folder.
type reading struct {
	fsys     fs.FS
	biblio   bibliography
	glossary Glossary
	topics   []*topicFile // by id, French before English
	hashes   map[string][sha256.Size]byte
	unread   map[string]bool // files without any content that could be used
	problems Problems
}

func read(fsys fs.FS) *reading {
	r := &reading{fsys: fsys, hashes: make(map[string][sha256.Size]byte)}
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		r.fail(".", "file-read", "the folder cannot be read: "+err.Error())
		return r
	}
	// Parsing is what loading spends its time on, so files are parsed side by
	// side and citations are judged once the bibliography is there.
	sources, contacts, glossary := parsed{name: SourcesFile}, parsed{name: ContactsFile}, parsed{name: GlossaryFile}
	var sourceRows []Source
	var contactRows []Contact
	var terms *glossaryFile
	var readers sync.WaitGroup
	readers.Go(func() {
		sources.read(fsys, func(text []byte, l *log) { sourceRows = readSources(text, l) })
	})
	readers.Go(func() {
		glossary.optional = true
		glossary.read(fsys, func(text []byte, l *log) { terms = readGlossary(text, l) })
		contacts.read(fsys, func(text []byte, l *log) { contactRows = readContacts(text, l) })
	})
	topics := r.readTopics(r.topicEntries(entries))
	readers.Wait()
	for _, p := range append([]parsed{sources, contacts, glossary}, topics...) {
		r.take(p)
	}
	r.unread = map[string]bool{SourcesFile: sourceRows == nil, ContactsFile: contactRows == nil}
	r.biblio = newBibliography(sourceRows, contactRows)
	slices.SortFunc(r.topics, func(a, b *topicFile) int {
		return cmp.Or(strings.Compare(a.id, b.id), -strings.Compare(a.lang, b.lang))
	})
	r.judge(terms)
	r.checkTwins()
	return r
}

// parsed is one file after reading, with what was wrong in it.
type parsed struct {
	name     string
	optional bool // the folder may do without it
	log      log
	hash     [sha256.Size]byte
	whole    bool // it was read as text
	topic    *topicFile
}

// read reads the file and hands its clean text to parse.
func (p *parsed) read(fsys fs.FS, parse func([]byte, *log)) {
	p.log.file = p.name
	info, err := fs.Lstat(fsys, p.name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if !p.optional {
			p.log.errorf(place{}, "file-missing", "is missing from the knowledge folder")
		}
		return
	case err != nil:
		p.log.errorf(place{}, "file-read", "cannot be read: %v", err)
		return
	}
	if text := readText(fsys, fs.FileInfoToDirEntry(info), &p.log); text != nil {
		p.whole, p.hash = true, sha256.Sum256(text)
		parse(text, &p.log)
	}
}

// take files the outcome of one file.
func (r *reading) take(p parsed) {
	r.problems = append(r.problems, p.log.problems...)
	if p.whole {
		r.hashes[p.name] = p.hash
	}
	if p.topic != nil {
		r.topics = append(r.topics, p.topic)
	}
}

// judge checks every citation against the bibliography, if there is one.
func (r *reading) judge(terms *glossaryFile) {
	check := func(file string, citations []cited) {
		l := &log{file: file}
		for _, c := range citations {
			unread := r.unread[SourcesFile]
			if strings.HasPrefix(string(c.key), contactPrefix) {
				unread = r.unread[ContactsFile]
			}
			if unread {
				continue // said once, for the whole file
			}
			if msg := r.biblio.byKey.refuse(c.key); msg != "" {
				l.errorf(c.at(), "citation-key", "%s", msg)
			}
		}
		r.problems = append(r.problems, l.problems...)
	}
	for _, t := range r.topics {
		check(t.path, t.cited)
	}
	if terms != nil {
		check(GlossaryFile, terms.cited)
		r.glossary = terms.terms
	}
}

func (r *reading) corpus() *Corpus {
	return newCorpus(r.topics, r.biblio, r.glossary, r.version())
}

func (r *reading) fail(file, rule, message string) {
	r.problems = append(r.problems, Problem{File: file, Severity: SeverityError, Rule: rule, Message: message})
}

func newBibliography(sources []Source, contacts []Contact) bibliography {
	b := bibliography{sources: sources, contacts: contacts, byKey: make(sourceSet, len(sources)+len(contacts))}
	for _, c := range contacts {
		if c.URL != "" {
			b.sources = append(b.sources, c.Source())
		}
	}
	for _, s := range b.sources {
		b.byKey[s.Key] = s
	}
	return b
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

// readTopics reads the topic files, several at a time.
func (r *reading) readTopics(entries []fs.DirEntry) []parsed {
	out := make([]parsed, len(entries))
	var workers sync.WaitGroup
	next := make(chan int)
	for range min(runtime.GOMAXPROCS(0), len(entries)) {
		workers.Go(func() {
			for i := range next {
				p := &out[i]
				p.name = entries[i].Name()
				p.read(r.fsys, func(text []byte, l *log) { p.topic = readTopic(p.name, text, l) })
			}
		})
	}
	for i := range entries {
		next <- i
	}
	close(next)
	workers.Wait()
	if len(entries) == 0 {
		r.fail(".", "file-missing", "the knowledge folder has no topic files (<topic>.fr.md and <topic>.en.md)")
	}
	return out
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
