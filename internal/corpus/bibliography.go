package corpus

import (
	"bytes"
	"fmt"
	"io/fs"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

var (
	keyPattern  = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	doiPattern  = regexp.MustCompile(`^10\.\d{4,9}/\S+$`)
	pmidPattern = regexp.MustCompile(`^\d{1,9}$`)
)

// SourceKinds lists the kinds that a row of the bibliography may have.
// KindContact is not among them: contacts have a file of their own.
func SourceKinds() []SourceKind {
	return []SourceKind{
		KindReview, KindPreclinical, KindTrial, KindHumanLab, KindLabel,
		KindObservational, KindAgency, KindAnatomy, KindCaseReport,
		KindHypothesis, KindForum, KindPress, KindGuideline,
	}
}

// contactPrefix starts the source key of every contact.
const contactPrefix = "contact-"

// readSources turns the bibliography file into sources.
func readSources(src []byte, l *log) []Source {
	items, doc := readItems(src, l)
	if doc == nil {
		return nil
	}
	out := make([]Source, 0, len(items))
	seen := make(map[string]int, len(items))
	for i, item := range items {
		at := func(path ...any) place { return doc.at(append([]any{i}, path...)...) }
		id := at("id")
		if first, dup := seen[item.ID]; dup && item.ID != "" {
			l.errorf(id, "source-key", "source %q is listed twice (first on line %d)", item.ID, first)
			continue
		}
		seen[item.ID] = id.line
		s := newSource(item, at, l)
		s.Line = id.line
		out = append(out, s)
	}
	return out
}

func readItems(src []byte, l *log) ([]CSLItem, *yamlDoc) {
	var items []CSLItem
	doc := readYAML(src, 0, &items, l)
	return items, doc
}

// newSource checks one record and turns it into a source.
func newSource(item CSLItem, at func(...any) place, l *log) Source {
	custom := item.Custom
	if custom == nil {
		l.errorf(at("id"), "source-field", "source %q has no `custom` with kind and link_status", item.ID)
		custom = &CSLCustom{}
	}
	if !keyPattern.MatchString(item.ID) || strings.HasPrefix(item.ID, contactPrefix) {
		l.errorf(at("id"), "source-key", "source key %q must be lower-case letters, digits and single hyphens, and not start with %q", item.ID, contactPrefix)
	}
	if strings.TrimSpace(item.Title) == "" {
		l.errorf(at("id"), "source-field", "source %q has no title", item.ID)
	}
	s := Source{
		Key: SourceKey(item.ID), Title: item.Title, DisplayTitle: custom.DisplayTitle,
		Year: item.Issued.year(), Container: item.ContainerTitle,
		DOI: item.DOI, PMID: string(item.PMID), URL: item.URL,
		Kind: SourceKind(custom.Kind), Lang: item.Language,
		LinkStatus: custom.LinkStatus, Uncited: custom.Uncited, FreeToRead: custom.Free != nil && *custom.Free,
	}
	for _, a := range item.Author {
		s.Authors = append(s.Authors, a.name())
	}
	if s.DisplayTitle == "" {
		s.DisplayTitle = s.Title
	}
	if HasDose(s.DisplayTitle) {
		l.errorf(at("title"), "dose", "the title of %q holds a strength: give a custom display_title without it", item.ID)
	}
	checkSourceCodes(item, custom, at, l)
	checkLink(item.URL, "source "+quoted(item.ID), at("URL"), l)
	s.Checked = checkedDate(string(custom.Checked), custom.LinkStatus, "source "+quoted(item.ID), at("custom", "checked"), l)
	return s
}

func checkSourceCodes(item CSLItem, custom *CSLCustom, at func(...any) place, l *log) {
	if item.Custom != nil && !slices.Contains(SourceKinds(), SourceKind(custom.Kind)) {
		l.errorf(at("custom", "kind"), "source-field", "source %q has the unknown kind %q", item.ID, custom.Kind)
	}
	if item.Custom != nil && !slices.Contains([]string{"checked", "unchecked", "do-not-cite"}, custom.LinkStatus) {
		l.errorf(at("custom", "link_status"), "source-field", "source %q has link_status %q; it must be checked, unchecked or do-not-cite", item.ID, custom.LinkStatus)
	}
	if item.DOI != "" && !doiPattern.MatchString(item.DOI) {
		l.errorf(at("DOI"), "source-field", "source %q has the malformed DOI %q", item.ID, item.DOI)
	}
	if item.PMID != "" && !pmidPattern.MatchString(string(item.PMID)) {
		l.errorf(at("PMID"), "source-field", "source %q has the malformed PMID %q", item.ID, item.PMID)
	}
	if item.Language != "" && item.Language != "fr" && item.Language != "en" {
		l.errorf(at("language"), "source-field", "source %q has the language %q; only fr and en are known", item.ID, item.Language)
	}
}

// checkLink accepts an absolute http or https address without a user name and
// without characters that could break out of a rendered list.
func checkLink(link, owner string, at place, l *log) {
	if link == "" {
		return
	}
	u, err := url.Parse(link)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.User != nil || strings.ContainsAny(link, " <>\"`{}|\\^") {
		l.errorf(at, "link", "%s has the malformed link %q", owner, link)
	}
}

func checkedDate(text, status, owner string, at place, l *log) Date {
	if text == "" {
		if status == "checked" {
			l.errorf(at, "date", "%s is checked but has no date `checked`", owner)
		}
		return Date{}
	}
	d, err := parseDate(text)
	if err != nil {
		l.errorf(at, "date", "%s: %v", owner, err)
	}
	return d
}

func quoted(s string) string { return `"` + s + `"` }

// ReadBibliography reads the rows of the bibliography as they are written,
// for exchange with reference managers. The rows are in good order, or the
// error lists what is wrong with them.
func ReadBibliography(fsys fs.FS) ([]CSLItem, error) {
	var items []CSLItem
	p := parsed{name: SourcesFile}
	p.read(fsys, func(text []byte, l *log) {
		readSources(text, l)
		items, _ = readItems(text, l)
	})
	if err := p.log.problems.Sorted().Errors(); err != nil {
		return nil, err
	}
	return items, nil
}

// EncodeBibliography writes rows as the text of a bibliography file. previous
// is the text that it takes the place of: the comments at its head are kept.
func EncodeBibliography(items []CSLItem, previous []byte) ([]byte, error) {
	rows, err := yaml.MarshalWithOptions(items, yaml.IndentSequence(false))
	if err != nil {
		return nil, fmt.Errorf("encode bibliography: %w", err)
	}
	var out bytes.Buffer
	for line := range bytes.Lines(previous) {
		if line[0] != '#' {
			break
		}
		out.Write(line)
	}
	for line := range bytes.Lines(rows) {
		if bytes.HasPrefix(line, []byte("- ")) && out.Len() > 0 {
			out.WriteByte('\n')
		}
		out.Write(line)
	}
	return out.Bytes(), nil
}
