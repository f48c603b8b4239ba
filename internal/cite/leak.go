package cite

import "regexp"

// The words of the prompt and of a conversation with a model: ids of passages,
// talk about instructions, a model that speaks of itself. The expression is
// only tried where one of its parts could stand.
var (
	passageID   = regexp.MustCompile(`\bp\d{1,2}\.\d{1,2}\b`)
	leakPattern = regexp.MustCompile(`\bjson\b|\bprompts?\b|\binstructions?\b|\bas an ai\b|\blanguage model\b|` +
		`\bmodele de langage\b|\bintelligence artificielle\b|\bartificial intelligence\b|\bchatbot\b|\bassistant\b|` +
		`\bi am\b|\bi'm\b|\bi can(?:not|'t)?\b|\bi will\b|\bje suis\b|\bje peux\b|\bje ne\b|\bj'ai\b|` +
		`\baccording to (?:the|this) passages?\b|\b(?:le|ce|les|ces) passages?\s+(?:fourni|ci-dessus|indique|cite|numero|dis|\d)|\bpassages? (?:above|provided|below|says|\d)\b|` +
		`\bprovided (?:text|context|sources?)\b|\b(?:contexte|texte) fourni\b|^(?:system|systeme|user|developer|assistant)\s*:|\bhere is the (?:summary|answer)\b|\bvoici (?:le resume|la reponse)\b|` +
		`\bignore (?:all|previous|the|les|toutes)\b|\bjailbreak\b|\bpretend\b|\brole-?play\b|\b(?:debug|developer) mode\b|\bmode (?:developpeur|debug)\b|` +
		`\bimportant notice\b|\badmin(?:istrator)? (?:note|says)\b|\bprivate message\b|\bmessage prive\b`)
	leakNeedles = []string{"json", "prompt", "instruction", "an ai", "model", "intelligence", "bot", "assistant", "i am", "i'm", "i can", "i will", "je ", "j'ai",
		"passage", "provided", "fourni", "system", "user", "develop", "here is", "voici", "ignore", "jailbreak", "pretend", "play", "mode", "notice", "admin", "private", "prive"}
)

func forbiddenLeak(f form) string {
	if passageID.MatchString(f.folded) || f.near(leakNeedles) && leakPattern.MatchString(f.folded) {
		return "words of the prompt or of a conversation"
	}
	return ""
}
