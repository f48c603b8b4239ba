package cite

import "regexp"

// linkPattern finds addresses and what could be read as one: schemes, www,
// dotted names, spelt-out dots, invitations, user names at a domain. The last
// part of a dotted name has at least two letters, so that "p. ex." and
// decimals pass; abbreviations with inner dots are let through by dotted.
var linkPattern = regexp.MustCompile(`h(?:tt|xx)ps?\b|\bwww\b|://|//|\bmailto\b|\bftp\b|` +
	`[a-z0-9](?:\.|\s\.|\.\s|\[\.\])(?:com|org|net|fr|be|ch|ca|uk|eu|gg|io|me|info|biz|xyz|ru|cn|de|app|dev|link|site|shop|top|ly|co|tv)\b|` +
	`\b(?:dot|point)\s+(?:com|org|net|fr|gg|io|me|info|biz|xyz|ru|app|dev|link|site|shop)\b|` +
	`\bdiscord\s*(?:gg|app|com)\b|\bat\s+everyone\b|\beveryone\s+@|\bdoi\s*:|\b10\.\d{4,}/|\bpmid\b|\bisbn\b`)

// dotted finds any other name with a dot inside, as in "example.tld".
var dotted = regexp.MustCompile(`[a-z0-9-]{3,}\.[a-z]{2,}`)

func forbiddenLink(f form) string {
	if linkPattern.MatchString(f.folded) || dotted.MatchString(f.folded) {
		return "a link or what looks like one"
	}
	return ""
}
