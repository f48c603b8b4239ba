package curate

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"baclobot/internal/corpus"
)

// ExportCSL writes the rows as CSL-JSON, which Zotero imports.
func ExportCSL(w io.Writer, items []corpus.CSLItem) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if items == nil {
		items = []corpus.CSLItem{}
	}
	if err := enc.Encode(items); err != nil {
		return fmt.Errorf("write CSL-JSON: %w", err)
	}
	return nil
}

// maxCSL bounds an imported file, in bytes: 16 MiB.
const maxCSL = 16 << 20

// ParseCSL reads CSL-JSON as Zotero exports it. ignored lists the variables
// that the bibliography has no room for.
func ParseCSL(r io.Reader) (items []corpus.CSLItem, ignored []string, err error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxCSL+1))
	if err != nil {
		return nil, nil, fmt.Errorf("read CSL-JSON: %w", err)
	}
	if len(raw) > maxCSL {
		return nil, nil, fmt.Errorf("read CSL-JSON: larger than %d MiB", maxCSL>>20)
	}
	if err := json.Unmarshal(raw, &items); err != nil {
		return nil, nil, fmt.Errorf("read CSL-JSON: %w", err)
	}
	return items, unknownVariables(raw), nil
}

// unknownVariables lists the keys of the records that CSLItem does not have.
func unknownVariables(raw []byte) []string {
	known := make(map[string]bool)
	for f := range fieldsOf(reflect.TypeFor[corpus.CSLItem]()) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		known[name] = true
	}
	var records []map[string]json.RawMessage
	if json.Unmarshal(raw, &records) != nil {
		return nil // the caller decoded it already
	}
	var out []string
	for _, rec := range records {
		for key := range rec {
			if !known[key] {
				out = append(out, key)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func fieldsOf(t reflect.Type) iter.Seq[reflect.StructField] {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

// Merged is the outcome of an import.
type Merged struct {
	Items   []corpus.CSLItem
	Added   []string // keys of new rows, which start unchecked
	Changed []string // keys of rows whose record was updated
	Same    int      // rows that were already so
}

// Merge takes imported records into the bibliography. A record belongs to the
// row with the same key, DOI, PMID or link; that row keeps its key and our own
// fields, but a checked row whose DOI, PMID or link changes becomes
// unchecked, since nobody has looked at the new one. Other records become new
// rows, unchecked, with a key made of author and year.
func Merge(have, incoming []corpus.CSLItem) Merged {
	m := Merged{Items: slices.Clone(have)}
	for _, in := range incoming {
		in.Language = knownLanguage(in.Language)
		i := findWork(m.Items, in)
		if i < 0 {
			in.ID = freeKey(m.Items, in)
			if in.Custom == nil {
				in.Custom = &corpus.CSLCustom{Kind: string(guessKind(in.Type))}
			}
			custom := *in.Custom
			custom.LinkStatus, custom.Checked = "unchecked", ""
			in.Custom = &custom
			m.Items = append(m.Items, in)
			m.Added = append(m.Added, in.ID)
			continue
		}
		row := m.Items[i]
		in.ID, in.Custom = row.ID, row.Custom
		in = keepAbsent(row, in)
		switch {
		case sameRecord(row, in):
			m.Same++
			continue
		case row.Custom != nil && (row.DOI != in.DOI || row.PMID != in.PMID || row.URL != in.URL):
			custom := *row.Custom
			custom.LinkStatus, custom.Checked = "unchecked", ""
			in.Custom = &custom
		}
		m.Items[i] = in
		m.Changed = append(m.Changed, in.ID)
	}
	return m
}

// knownLanguage reduces a language tag, "fr-FR" or "eng", to one that the
// bibliography knows, or to nothing.
func knownLanguage(tag string) string {
	for _, lang := range []string{"fr", "en"} {
		if strings.HasPrefix(strings.ToLower(tag), lang) {
			return lang
		}
	}
	return ""
}

// findWork returns the index of the row that an imported record belongs to,
// or -1. The surest sign decides first: two rows may share a DOI.
func findWork(rows []corpus.CSLItem, in corpus.CSLItem) int {
	signs := []func(corpus.CSLItem) bool{
		func(row corpus.CSLItem) bool { return row.ID == in.ID },
		func(row corpus.CSLItem) bool { return row.ID == in.CitationKey },
		func(row corpus.CSLItem) bool { return row.URL != "" && row.URL == in.URL },
		func(row corpus.CSLItem) bool { return row.PMID != "" && row.PMID == in.PMID },
		func(row corpus.CSLItem) bool { return row.DOI != "" && strings.EqualFold(row.DOI, in.DOI) },
	}
	for _, same := range signs {
		if i := slices.IndexFunc(rows, same); i >= 0 {
			return i
		}
	}
	return -1
}

// keepAbsent fills what the imported record does not say from the row.
func keepAbsent(row, in corpus.CSLItem) corpus.CSLItem {
	from, to := reflect.ValueOf(row), reflect.ValueOf(&in).Elem()
	for f := range fieldsOf(from.Type()) {
		if field := to.FieldByIndex(f.Index); field.IsZero() {
			field.Set(from.FieldByIndex(f.Index))
		}
	}
	return in
}

func sameRecord(a, b corpus.CSLItem) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

// guessKind proposes a kind of evidence for a CSL type; a curator corrects it.
func guessKind(cslType string) corpus.SourceKind {
	switch cslType {
	case "report", "legal_case", "legislation", "regulation":
		return corpus.KindAgency
	case "article-newspaper", "article-magazine":
		return corpus.KindPress
	case "post", "post-weblog":
		return corpus.KindForum
	}
	return corpus.KindReview
}

var notKey = regexp.MustCompile(`[^a-z0-9]+`)

// freeKey makes an unused key in our style, "cruz-2004": the citation key of
// the record if it has a good one, else its first author and year.
func freeKey(have []corpus.CSLItem, in corpus.CSLItem) string {
	base := plainKey(in.CitationKey)
	if base == "" {
		name, year := "source", ""
		if len(in.Author) > 0 {
			name = in.Author[0].Family + in.Author[0].Literal
		}
		if in.Issued != nil && len(in.Issued.DateParts) > 0 && len(in.Issued.DateParts[0]) > 0 {
			year = fmt.Sprintf("-%d", in.Issued.DateParts[0][0])
		}
		base = plainKey(name + year)
	}
	if base == "" {
		base = "source"
	}
	key := base
	for n := 'b'; slices.ContainsFunc(have, func(row corpus.CSLItem) bool { return row.ID == key }); n++ {
		key = fmt.Sprintf("%s-%c", base, n)
		if n >= 'z' {
			base, n = base+"-z", 'a'
		}
	}
	return key
}

// plainKey folds a text to lower-case letters, digits and single hyphens.
func plainKey(text string) string {
	folded := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(text)))
	return strings.Trim(notKey.ReplaceAllString(folded, "-"), "-")
}
