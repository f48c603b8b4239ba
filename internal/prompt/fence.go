package prompt

import (
	"strings"

	"baclobot/internal/text"
)

// The fences are lines of their own that hold a tag, and a sentence begins with
// its id in brackets. So text can break out only through a line break, an
// opening angle bracket or a square bracket; the same characters carry the
// control tokens of chat templates ("<|im_start|>", "[INST]").

// fencePassage makes curated text safe inside its fence, and changes as little
// as it can, because quotes are compared with the original: "p < 0,05" stays.
func fencePassage(s string) string {
	s = oneLine.Replace(s)
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); i++ {
		b.WriteByte(s[i])
		if s[i] == '<' && i+1 < len(s) && s[i+1] != ' ' && (s[i+1] < '0' || s[i+1] > '9') {
			b.WriteByte(' ')
		}
	}
	return strings.TrimSpace(b.String())
}

// fenceQuestion makes a member's words safe inside their fence: one line, in
// normal form (so that look-alikes of the brackets are the brackets), without
// any bracket that means something here. The marks that are put in their place
// are ones that normal form leaves alone.
func fenceQuestion(s string) string {
	return strings.TrimSpace(brackets.Replace(oneLine.Replace(text.Normalize(s))))
}

// oneLine turns line breaks into spaces and square brackets into round ones.
var oneLine = strings.NewReplacer(
	"\r\n", " ", "\n", " ", "\r", " ", "\u2028", " ", "\u2029", " ", "\u0085", " ", "\v", " ", "\f", " ",
	"[", "(", "]", ")", "\x00", " ",
)

// brackets takes the angle out of angle brackets, and the fences of Markdown
// out of backticks.
var brackets = strings.NewReplacer("<", "‹", ">", "›", "`", "'")
