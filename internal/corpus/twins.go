package corpus

import (
	"slices"
	"strings"
)

// checkTwins compares each topic with its file in the other language: both
// must exist and hold the same passages in the same order, with the same
// claims, evidence and regulatory mark.
func (r *reading) checkTwins() {
	byName := make(map[string]*topicFile, len(r.topics))
	for _, t := range r.topics {
		byName[t.path] = t
	}
	for _, t := range r.topics {
		l := &log{file: t.path}
		id, lang := splitTopicName(t.path)
		other := id + "." + otherLanguage(lang) + ".md"
		switch twin, ok := byName[other]; {
		case ok:
			if lang == languages[0] && !t.misshapen && !twin.misshapen {
				compareTwins(t, twin, l)
			}
		case !r.broken(other):
			l.errorf(place{line: 1}, "twin", "has no twin %s", other)
		}
		r.problems = append(r.problems, l.problems...)
	}
}

// broken reports whether the file exists but could not be read, which was
// already said.
func (r *reading) broken(name string) bool {
	return slices.ContainsFunc(r.problems, func(p Problem) bool { return p.File == name })
}

func compareTwins(fr, en *topicFile, l *log) {
	slugs := func(t *topicFile) []string {
		out := make([]string, len(t.passages))
		for i, p := range t.passages {
			out[i] = p.Slug
		}
		return out
	}
	if a, b := slugs(fr), slugs(en); !slices.Equal(a, b) {
		i := 0
		for i < min(len(a), len(b)) && a[i] == b[i] {
			i++
		}
		at, here, there := place{line: 1}, "nothing", "nothing"
		if i < len(a) {
			at, here = place{line: fr.passages[i].Lines.First}, quoted(a[i])
		}
		if i < len(b) {
			there = quoted(b[i])
		}
		l.errorf(at, "twin", "passage %d is %s here and %s in %s: twins hold the same passages in the same order", i+1, here, there, en.path)
		return
	}
	for i, p := range fr.passages {
		q := en.passages[i]
		at := place{line: p.Lines.First}
		if !slices.Equal(sortedCopy(p.Claims), sortedCopy(q.Claims)) {
			l.errorf(at, "twin", "passage %q claims %s here and %s in %s", p.Slug, listed(p.Claims), listed(q.Claims), en.path)
		}
		if p.Evidence != q.Evidence {
			l.errorf(at, "twin", "passage %q has evidence %s here and %s in %s", p.Slug, p.Evidence, q.Evidence, en.path)
		}
		if p.Regulatory != q.Regulatory {
			l.errorf(at, "twin", "passage %q is marked regulatory in one language only", p.Slug)
		}
	}
}

func listed(claims []string) string {
	if len(claims) == 0 {
		return "nothing"
	}
	return strings.Join(claims, ", ")
}

func sortedCopy(in []string) []string {
	out := slices.Clone(in)
	slices.Sort(out)
	return out
}
