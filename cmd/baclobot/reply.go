package main

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"time"

	"baclobot/internal/answer"
	"baclobot/internal/locale"
	"baclobot/internal/render"
)

// reply is an answer as JSON. docs/json.md describes it: keep it stable.
type reply struct {
	ID         json.RawMessage `json:"id"`
	Lang       string          `json:"lang"`
	Action     answer.Action   `json:"action"`
	Mode       answer.Mode     `json:"mode"`
	Text       string          `json:"text"`
	Sentences  []replySentence `json:"sentences"`
	Sources    []replySource   `json:"sources"`
	Passages   []replyPassage  `json:"passages"`
	Answerable float64         `json:"answerable"`
	Notices    []replyNotice   `json:"notices"`
	MS         float64         `json:"ms"`
	Trace      *replyTrace     `json:"trace,omitempty"` // with --trace only
}

// replyTrace says how an answer came about.
type replyTrace struct {
	Gate    string         `json:"gate"`
	Steps   []replyStep    `json:"steps"`
	Dropped []replyDropped `json:"dropped"`
}

type replyStep struct {
	Name string  `json:"name"`
	MS   float64 `json:"ms"`
	Note string  `json:"note"`
}

type replyDropped struct {
	Text   string `json:"text"`
	Reason string `json:"reason"`
}

// traced adds the trace of a to a reply.
func (r reply) traced(a answer.Answer) reply {
	t := &replyTrace{Gate: a.Trace.Gate, Steps: []replyStep{}, Dropped: []replyDropped{}}
	for _, s := range a.Trace.Steps {
		t.Steps = append(t.Steps, replyStep{s.Name, float64(s.Took.Microseconds()) / 1000, s.Note})
	}
	for _, d := range a.Trace.Dropped {
		t.Dropped = append(t.Dropped, replyDropped(d))
	}
	r.Trace = t
	return r
}

type replySentence struct {
	Text  string   `json:"text"`
	Cites []string `json:"cites"`
}

type replySource struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	URL   string `json:"url"`
}

type replyPassage struct {
	ID     string   `json:"id"`
	Claims []string `json:"claims"`
	Score  float64  `json:"score"`
}

type replyNotice struct {
	Code string `json:"code"`
	Text string `json:"text"`
}

// newReply prints what a member would read, and what stands behind it.
func newReply(id json.RawMessage, a answer.Answer, took time.Duration) reply {
	if len(id) == 0 {
		id = null
	}
	m := render.Discord(a)
	r := reply{
		ID: id, Lang: a.Lang, Action: a.Action, Mode: a.Mode, Text: m.Content,
		Sentences: []replySentence{}, Sources: []replySource{}, Passages: []replyPassage{}, Notices: []replyNotice{},
		Answerable: a.Answerable, MS: float64(took.Microseconds()) / 1000,
	}
	for _, s := range m.Sentences {
		cites := make([]string, len(s.Passages))
		for i, p := range s.Passages {
			cites[i] = string(p)
		}
		r.Sentences = append(r.Sentences, replySentence{s.Text, cites})
	}
	for _, s := range m.Sources {
		r.Sources = append(r.Sources, replySource{string(s.Key), s.TitleIn(a.Lang), s.URL})
	}
	for _, h := range a.Passages {
		claims := append([]string{}, h.Passage.Claims...)
		r.Passages = append(r.Passages, replyPassage{string(h.Passage.ID), claims, h.Score})
	}
	for _, n := range a.Notices {
		r.Notices = append(r.Notices, replyNotice{n.Code, locale.Notice(n.Code, a.Lang)})
	}
	return r
}

// writeLine prints v as one line of JSON; links and accents stay as they are.
func writeLine(w io.Writer, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

func quote(s string) string { return strconv.Quote(s) }
