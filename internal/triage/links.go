package triage

import (
	"strings"
	"unicode"
)

// dropBlocks removes what pretends to come from the system: elements such as
// <system>…</system>, and everything after a line such as "### SYSTEM".
func dropBlocks(s string) (string, bool) {
	found := false
	low := lowerASCII(s)
	for _, name := range [...]string{"system", "instructions", "instruction", "assistant", "admin", "prompt", "developer", "tool"} {
		for {
			from := strings.Index(low, "<"+name+">")
			if from < 0 {
				break
			}
			found = true
			to := strings.Index(low[from:], "</"+name+">")
			if to < 0 {
				s, low = s[:from], low[:from]
				break
			}
			end := from + to + len(name) + 3
			s, low = s[:from]+" "+s[end:], low[:from]+" "+low[end:]
		}
	}
	for _, mark := range [...]string{"### system", "##system", "# system", "[system]", "[inst]", "system:", "<|im_start|>", "[[system", "=== system", "### instruction", "### new instruction", "developer:"} {
		if i := strings.Index(low, mark); i >= 0 && (i == 0 || s[i-1] == '\n' || s[i-1] == ' ') {
			found = true
			s, low = s[:i], low[:i]
		}
	}
	return s, found
}

// lowerASCII leaves every other character, and so every place, as it is.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// dropLinks removes links, images, elements, mentions, and strings of characters
// that are no words.
func dropLinks(s string) string {
	s = dropTargets(s)
	var out []string
	for _, line := range strings.Split(s, "\n") {
		fields := strings.Fields(line)
		kept := fields[:0]
		for _, f := range fields {
			if !unreadable(f) {
				kept = append(kept, f)
			}
		}
		out = append(out, strings.Join(kept, " "))
	}
	return strings.Join(out, "\n")
}

// dropTargets removes <…>, and [text](target) and ![alt](target) with their
// text: a link's words are the sender's, its target nobody's.
func dropTargets(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '<':
			if end := strings.IndexByte(s[i:], '>'); end > 0 && end < maxElement {
				b.WriteByte(' ')
				i += end
				continue
			}
		case '[':
			if mid := strings.Index(s[i:], "]("); mid > 0 && mid < maxElement {
				if end := strings.IndexByte(s[i+mid:], ')'); end > 0 && end < maxElement {
					cut := strings.TrimSuffix(b.String(), "!")
					b.Reset()
					b.WriteString(cut)
					b.WriteByte(' ')
					i += mid + end
					continue
				}
			}
		case '`', '*', '~', '|', '\\':
			b.WriteByte(' ')
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// maxElement is the length up to which <…> and […](…) are looked for.
const maxElement = 300

// unreadable reports whether a word is a link, a mention or a code.
func unreadable(f string) bool {
	low := strings.ToLower(f)
	for _, scheme := range [...]string{"://", "www.", "javascript:", "data:", "mailto:", "discord.gg", ".com/", ".org/", ".fr/", ".net/", "@"} {
		if strings.Contains(low, scheme) {
			return true
		}
	}
	if bare := strings.TrimFunc(low, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); len(bare) >= minCode && isCode(bare) {
		return true
	}
	return domain(low)
}

// minCode is the length from which a string of letters and digits is taken for
// a code: the longest words of this field have fewer letters.
const minCode = 26

func isCode(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune("+/=_", r))
	}) < 0
}

// domain reports whether a word looks like "name.tld".
func domain(w string) bool {
	w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	_, top, ok := strings.Cut(w, ".")
	return ok && topDomains[top]
}

// topDomains are the ends of addresses that people post most.
var topDomains = words(`com org net fr io gg be ch ca uk co.uk eu info xyz ru cn me tv app dev example link site online shop biz`)
