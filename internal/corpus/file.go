package corpus

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxFileSize bounds what one file of the knowledge folder may weigh, in
// bytes: 1 MiB, about a thousand passages. A larger file is a mistake.
const maxFileSize = 1 << 20

// readText reads a curated file as clean text: a regular file (no symbolic
// link), at most maxFileSize, valid UTF-8 without control or invisible
// characters. A byte order mark and CRLF line ends are tolerated; letters are
// composed (NFC), because some editors write accents as two characters.
// It reports what is wrong to l and returns nil then.
func readText(fsys fs.FS, entry fs.DirEntry, l *log) []byte {
	if entry.Type()&fs.ModeSymlink != 0 {
		l.errorf(place{}, "file-type", "is a symbolic link: put the file itself in the folder")
		return nil
	}
	if !entry.Type().IsRegular() {
		l.errorf(place{}, "file-type", "is not a regular file")
		return nil
	}
	raw, err := readLimited(fsys, entry.Name())
	switch {
	case errors.Is(err, errTooLarge):
		l.errorf(place{}, "file-size", "is larger than %d KiB: split it", maxFileSize>>10)
		return nil
	case err != nil:
		l.errorf(place{}, "file-read", "cannot be read: %v", err)
		return nil
	}
	return cleanText(raw, l)
}

var errTooLarge = errors.New("file too large")

func readLimited(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxFileSize+1))
	if err != nil {
		return nil, err
	}
	if len(raw) > maxFileSize {
		return nil, errTooLarge
	}
	return raw, nil
}

func cleanText(raw []byte, l *log) []byte {
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	if i := bytes.IndexByte(raw, 0); i >= 0 {
		l.errorf(placeAt(raw, i), "file-text", "holds a NUL byte: it is not a text file")
		return nil
	}
	if !utf8.Valid(raw) {
		l.errorf(placeAt(raw, invalidAt(raw)), "file-text", "is not valid UTF-8: save it again as UTF-8")
		return nil
	}
	raw = bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if forbiddenRune(r) {
			l.errorf(placeAt(raw, i), "file-text", "holds the invisible character U+%04X: delete it", r)
			return nil
		}
		i += size
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		l.errorf(place{}, "file-text", "is empty")
		return nil
	}
	return norm.NFC.Bytes(raw)
}

// forbiddenRune reports characters that a reader cannot see and that could
// hide text from a curator: control and format characters (bidirectional
// marks, zero-width characters) other than newline and tab.
func forbiddenRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r < 0x20 && r != '\n' && r != '\t' || r == 0x7f
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co)
}

func invalidAt(raw []byte) int {
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(raw)
}

// placeAt turns a byte offset into a line and a column.
func placeAt(text []byte, offset int) place { return newLineIndex(text, 0).place(offset) }

// lineIndex turns byte offsets of a text into places, in logarithmic time.
type lineIndex struct {
	text   []byte
	starts []int // byte offset of each line
	before int   // lines before the text in its file
}

func newLineIndex(text []byte, before int) *lineIndex {
	starts := make([]int, 1, bytes.Count(text, []byte{'\n'})+1)
	for i, c := range text {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return &lineIndex{text: text, starts: starts, before: before}
}

func (x *lineIndex) place(offset int) place {
	offset = min(max(offset, 0), len(x.text))
	line, found := slices.BinarySearch(x.starts, offset)
	if !found {
		line--
	}
	return place{
		line:   line + 1 + x.before,
		column: utf8.RuneCount(x.text[x.starts[line]:offset]) + 1,
	}
}
