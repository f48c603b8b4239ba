package cite

import "regexp"

// leakPattern finds words of the prompt and of the conversation with a model:
// ids of passages, talk about instructions, a model that speaks of itself.
var leakPattern = regexp.MustCompile(`\bp\d{1,2}\.\d{1,2}\b|\bjson\b|\bsystem prompt\b|\bprompts?\b|\binstructions?\b|\bas an ai\b|\blanguage model\b|` +
	`\bmodele de langage\b|\bintelligence artificielle\b|\bartificial intelligence\b|\bchatbot\b|\bassistant\b|\bi am\b|\bi'm\b|\bi can(?:not|'t)?\b|\bi will\b|\bje suis\b|\bje peux\b|\bje ne\b|\bj'ai\b|` +
	`\baccording to (?:the|this) passages?\b|\b(?:le|ce|les|ces) passages?\s+(?:fourni|ci-dessus|indique|cite|numero|\d)|\bpassages? (?:above|provided|below|\d)\b|` +
	`\bprovided (?:text|context|sources?)\b|\bcontexte fourni\b|\btexte fourni\b|^(?:system|user|developer|assistant)\s*:|\bhere is the (?:summary|answer)\b|\bvoici (?:le resume|la reponse)\b|` +
	`\bignore (?:all|previous|the|les|toutes)\b|\bjailbreak\b|\bpretend\b|\brole-?play\b|\bdebug mode\b|\bdeveloper mode\b|\bmode (?:developpeur|debug)\b|` +
	`\bsentences?\s*:\s*\[|\bimportant notice\b|\badmin(?:istrator)? (?:note|says)\b`)

func forbiddenLeak(f form) string {
	if leakPattern.MatchString(f.folded) {
		return "words of the prompt or of a conversation"
	}
	return ""
}
