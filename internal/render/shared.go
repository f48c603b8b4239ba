package render

import (
	"baclobot/internal/answer"
	"baclobot/internal/corpus"
	"baclobot/internal/locale"
)

// Shared lays an answer out for everybody in a channel: a line that says what
// it is about, since nobody sees the question, then the answer. The topic is
// that of the knowledge, never the member's words.
func Shared(a answer.Answer, c *corpus.Corpus) Message {
	head := "**" + locale.SharedHead.In(a.Lang)
	if t := topicOf(a, c); t != "" {
		head += locale.SharedAbout.In(a.Lang) + escape(t)
	}
	head += "**\n\n"
	sentences := a.Sentences
	for {
		m := compose(a, sentences)
		m.Content = head + m.Content
		if length(m.Content) <= MaxContent || len(sentences) == 0 {
			return m
		}
		sentences = sentences[:len(sentences)-1]
	}
}

// topicOf is the title of the topic that the first sentence rests on.
func topicOf(a answer.Answer, c *corpus.Corpus) string {
	for _, s := range a.Sentences {
		for _, id := range s.Passages {
			if p, ok := c.Passage(id); ok {
				return p.TopicTitle
			}
		}
	}
	return ""
}

// Shareable reports whether an answer may be posted where others read it: it
// says something, rests on passages, and is no safety reply.
func Shareable(a answer.Answer) bool {
	if a.Private() || len(a.Sentences) == 0 || len(a.Sources) == 0 {
		return false
	}
	return a.Action == answer.ActionAnswer || a.Action == answer.ActionAnswerWithCaution
}
