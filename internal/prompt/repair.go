package prompt

import (
	"bytes"
	"encoding/json"
	"slices"

	"baclobot/internal/llm"
)

// Failure is a sentence that did not pass its check.
type Failure struct {
	Sentence string // as the model wrote it; empty when the reply as a whole failed
	// Reason is which rule failed, and on which word: "number: 37; hedge: may".
	// The names of the rules are said in the language of the prompt; anything
	// else stays as it is.
	Reason string
}

// Bounds of one failure in a repair turn, by llm.TokenBound.
const (
	failureSentenceTokens = 80
	failureReasonTokens   = 80
)

// Repair asks once more after some sentences failed: the same conversation, the
// model's reply, and which sentence failed for which reason. What does not fit
// the window goes: first the reply, then the failures from the end. The reply
// and the sentences come from a model, so they are made safe like a question.
func Repair(previous Prompt, reply string, failures []Failure) llm.Request {
	type listed struct{ Sentence, Reason string }
	var list []listed
	for _, f := range failures[:min(len(failures), previous.sentences)] {
		list = append(list, listed{
			Sentence: clip(fenceQuestion(f.Sentence), failureSentenceTokens),
			Reason:   clip(fenceQuestion(reasonWords(f.Reason, previous.lang)), failureReasonTokens),
		})
	}
	turns := slices.Clone(previous.Request.Turns)
	said := llm.Turn{Role: "assistant", Text: compact(reply)}
	for n := len(list); ; n-- {
		words, err := render("repair."+previous.lang+".tmpl", map[string]any{"Failures": list[:n]})
		if err != nil {
			// The templates are fixed and rendered in every test.
			return previous.Request
		}
		ask := llm.Turn{Role: "user", Text: words}
		request := previous.Request
		for _, withReply := range []bool{true, false} {
			request.Turns = append(slices.Clone(turns), ask)
			if withReply {
				request.Turns = append(slices.Clone(turns), said, ask)
			} else {
				// Two turns of the user in a row are refused by some
				// templates, so without the reply they become one.
				last := len(turns) - 1
				request.Turns = slices.Clone(turns)
				request.Turns[last].Text += "\n" + words
			}
			if llm.RequestBound(request)+request.MaxTokens <= previous.contextLimit {
				return request
			}
		}
		if n == 0 {
			return previous.Request
		}
	}
}

// compact takes the blanks out of a reply that is JSON and writes its angle
// brackets as escapes. Another reply is made safe like a question; its shape is
// lost anyway.
func compact(reply string) string {
	var short, safe bytes.Buffer
	if json.Compact(&short, []byte(reply)) != nil {
		return fenceQuestion(reply)
	}
	json.HTMLEscape(&safe, short.Bytes())
	return safe.String()
}
