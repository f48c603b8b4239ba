package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"baclobot/internal/answer"
)

// maxLine bounds one line of a batch, in bytes: far above a question of
// answer.MaxQuestion characters, far below what would hurt.
const maxLine = 1 << 20

// batchLine is one question of a batch. Unknown keys are ignored.
type batchLine struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Lang string          `json:"lang"`
}

// batchError answers a line that holds no question.
type batchError struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

// batch answers the lines of a file in order. A bad line is answered with its
// error and the batch goes on.
func (s *asker) batch(ctx context.Context, o askOptions) error {
	in, lineCount := s.stdin, -1 // not known
	if o.batch != "-" {
		f, err := os.Open(o.batch)
		if err != nil {
			return fmt.Errorf("open the batch: %w", err)
		}
		defer f.Close()
		in = f
		if lineCount, err = countLines(f); err != nil {
			return fmt.Errorf("read the batch: %w", err)
		}
	}
	progress := s.progress(o.batch)
	if lineCount >= 0 {
		progress.ChangeMax(lineCount)
	}
	defer progress.Finish()
	lines := bufio.NewReaderSize(in, 64<<10)
	out := bufio.NewWriter(s.stdout)
	if mark, err := lines.Peek(len(byteOrderMark)); err == nil && string(mark) == byteOrderMark {
		_, _ = lines.Discard(len(byteOrderMark))
	}
	for {
		line, tooLong, err := readLine(lines)
		if err != nil && !errors.Is(err, io.EOF) {
			return errors.Join(fmt.Errorf("read the batch: %w", err), out.Flush())
		}
		if len(bytes.TrimSpace(line)) > 0 || tooLong {
			if err := writeLine(out, s.batchReply(ctx, line, tooLong, o)); err != nil {
				return err
			}
			_ = progress.Add(1)
		}
		if lines.Buffered() == 0 {
			// Whoever feeds the lines one by one gets each answer at once.
			if err := out.Flush(); err != nil {
				return err
			}
		}
		if err != nil {
			return out.Flush()
		}
		if ctx.Err() != nil {
			return errors.Join(context.Cause(ctx), out.Flush())
		}
	}
}

// countLines counts the lines of a file and goes back to its start; -1 for what
// cannot go back, such as a pipe.
func countLines(f *os.File) (int, error) {
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return -1, err
	}
	n := 0
	buf := make([]byte, 64<<10)
	for {
		got, err := f.Read(buf)
		n += bytes.Count(buf[:got], []byte{'\n'})
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return -1, err
		}
	}
	_, err = f.Seek(0, io.SeekStart)
	return n, err
}

// batchReply is the object printed for one line.
func (s *asker) batchReply(ctx context.Context, line []byte, tooLong bool, o askOptions) any {
	if tooLong {
		return batchError{ID: null, Error: fmt.Sprintf("the line is longer than %d bytes", maxLine)}
	}
	var q batchLine
	if err := json.Unmarshal(bytes.ToValidUTF8(line, []byte("\uFFFD")), &q); err != nil {
		return batchError{ID: idOf(line), Error: "the line is not a JSON object with a text: " + plainJSONError(err)}
	}
	switch {
	case len(q.ID) == 0:
		q.ID = null
	}
	switch {
	case q.Text == nil:
		return batchError{ID: q.ID, Error: "the line has no text"}
	case strings.TrimSpace(*q.Text) == "":
		return batchError{ID: q.ID, Error: "the text is empty"}
	case q.Lang != "" && q.Lang != "fr" && q.Lang != "en" && q.Lang != "auto":
		return batchError{ID: q.ID, Error: "lang must be fr, en or auto"}
	}
	if q.Lang == "" {
		q.Lang = o.lang
	}
	start := time.Now()
	got, err := s.answer(ctx, answer.Question{Text: *q.Text, Lang: fixedLang(q.Lang)})
	if err != nil {
		return batchError{ID: q.ID, Error: err.Error()}
	}
	r := newReply(q.ID, got, time.Since(start))
	if o.trace {
		r = r.traced(got)
	}
	return r
}

// byteOrderMark is what some editors put before UTF-8.
const byteOrderMark = "\ufeff"

var null = json.RawMessage("null")

// idOf saves the id of a line whose other keys are unusable.
func idOf(line []byte) json.RawMessage {
	var only map[string]json.RawMessage
	if json.Unmarshal(line, &only) == nil && len(only["id"]) > 0 {
		return only["id"]
	}
	return null
}

// plainJSONError tells what is wrong without repeating the line: error texts
// may be logged, questions may not.
func plainJSONError(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("syntax error at byte %d", syntax.Offset)
	case errors.As(err, &kind) && kind.Field == "":
		return "it is no object"
	case errors.As(err, &kind):
		return fmt.Sprintf("%s must be a text", kind.Field)
	}
	return "unreadable"
}

// readLine reads one line without its end. A line above maxLine is skipped to
// its end and reported.
func readLine(r *bufio.Reader) (line []byte, tooLong bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			tooLong = true
			line = nil
		} else if !tooLong {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimRight(line, "\r\n"), tooLong, err
		}
	}
}
