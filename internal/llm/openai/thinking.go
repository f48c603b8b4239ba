package openai

import "strings"

// thinkingEnds are the marks after which a reasoning model's answer begins,
// where a server leaves the thinking in the text: Qwen, DeepSeek and others;
// Magistral; gpt-oss.
var thinkingEnds = []string{"</think>", "</thinking>", "</reasoning>", "[/THINK]", "<|channel|>final<|message|>"}

// thinkingStarts are the marks that open such thinking.
var thinkingStarts = []string{"<think>", "<thinking>", "<reasoning>", "[THINK]", "<|channel|>analysis"}

// dropThinking returns what follows a model's thinking. Some chat templates put
// the opening mark into the prompt, so the closing one alone counts too; but
// text that begins as JSON is an answer, and a mark inside it is content.
// Thinking that never ends leaves nothing.
func dropThinking(text string) string {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "{") || strings.HasPrefix(text, "[{") || strings.HasPrefix(text, "```") {
		return text
	}
	for _, end := range thinkingEnds {
		if i := strings.LastIndex(text, end); i >= 0 {
			return strings.TrimSpace(text[i+len(end):])
		}
	}
	for _, start := range thinkingStarts {
		if strings.HasPrefix(text, start) {
			return ""
		}
	}
	return text
}
