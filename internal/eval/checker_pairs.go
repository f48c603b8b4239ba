package eval

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"baclobot/internal/cite"
	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

// maxPairLine is the most bytes of one line with a pair.
const maxPairLine = 1 << 20

// pairLine is a sentence and the passage that it is said to rest on.
type pairLine struct {
	Sentence *string `json:"sentence"`
	Passage  *string `json:"passage"`
	Lang     string  `json:"lang"`
}

// pairVerdict is the answer to one pair.
type pairVerdict struct {
	Supported   bool     `json:"supported"`
	FailedRules []string `json:"failed_rules"`
}

// JudgePairs reads one JSON object a line with "sentence", "passage" (text)
// and perhaps "lang", and writes for each, in order, what the citation check
// says of the sentence with the whole passage as the cited text. Pointer and
// quote play no part. A line that is no such object is answered with an error.
// Blank lines are skipped.
func JudgePairs(in io.Reader, out io.Writer, g corpus.Glossary) error {
	checker := cite.NewChecker(g)
	lines := bufio.NewReaderSize(in, 64<<10)
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		line, err := readLine(lines)
		if line != "" || errors.Is(err, errLongLine) {
			if encErr := enc.Encode(judgePair(checker, line, err)); encErr != nil {
				return fmt.Errorf("write verdict %d: %w", n, encErr)
			}
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil && !errors.Is(err, errLongLine) {
			return fmt.Errorf("read pair %d: %w", n, err)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("write verdicts: %w", err)
	}
	return nil
}

var errLongLine = errors.New("the line is too long")

// readLine returns the next line, trimmed; past maxPairLine bytes it skips the
// rest and says so.
func readLine(r *bufio.Reader) (string, error) {
	var b strings.Builder
	long := false
	for {
		part, isPrefix, err := r.ReadLine()
		if err != nil {
			return strings.TrimSpace(b.String()), err
		}
		if b.Len()+len(part) > maxPairLine {
			long = true
		} else {
			b.Write(part)
		}
		if !isPrefix {
			break
		}
	}
	if long {
		return "", errLongLine
	}
	return strings.TrimSpace(b.String()), nil
}

type pairError struct {
	Error string `json:"error"`
}

func judgePair(checker *cite.Checker, line string, err error) any {
	if errors.Is(err, errLongLine) {
		return pairError{err.Error()}
	}
	var pair pairLine
	if err := json.Unmarshal([]byte(line), &pair); err != nil {
		return pairError{"not a JSON object with sentence and passage"}
	}
	switch {
	case pair.Sentence == nil || strings.TrimSpace(*pair.Sentence) == "":
		return pairError{"sentence is missing"}
	case pair.Passage == nil || strings.TrimSpace(*pair.Passage) == "":
		return pairError{"passage is missing"}
	case pair.Lang != "" && pair.Lang != text.French && pair.Lang != text.English:
		return pairError{`lang must be "fr" or "en"`}
	}
	lang := pair.Lang
	if lang == "" {
		lang, _ = text.Detect(*pair.Passage)
	}
	if lang == "" {
		lang = text.English
	}
	verdict := checker.CheckText(*pair.Sentence, lang, text.Sentences(*pair.Passage, lang))
	return pairVerdict{Supported: verdict.Supported(), FailedRules: verdict.FailedRules()}
}
