package main

import (
	"fmt"
	"os"
	"sort"
	"strings"

	"baclobot/internal/corpus"
	"baclobot/internal/text"
)

func main() {
	dir := os.Args[1]
	c, err := corpus.Open(dir)
	if err != nil {
		fmt.Println("LOAD", err)
	} else {
		fmt.Println("loaded", len(c.Glossary()))
	}
	_ = sort.Strings
	if c == nil {
		return
	}
	for _, lang := range []string{"fr", "en"} {
		an := text.NewAnalyzer(lang)
		own := map[string]string{}
		for _, t := range c.Glossary() {
			seen := map[string]bool{}
			forms := append(append(append([]string{}, t.Forms(lang)...)), t.Also...)
			for _, f := range forms {
				var ks []string
				for _, k := range an.Tokens(f) {
					ks = append(ks, k.Term)
				}
				s := strings.Join(ks, " ")
				if s == "" {
					fmt.Println(lang, "EMPTY", t.Key, f)
					continue
				}
				if seen[s] {
					continue
				}
				seen[s] = true
				if o, ok := own[s]; ok && !strings.HasPrefix(o, t.Key+":") {
					fmt.Println(lang, "STEM", s, o, "|", t.Key, f)
				} else {
					own[s] = t.Key + ":" + f
				}
			}
		}
	}
}

func init() {
	if len(os.Args) > 2 {
		c, _ := corpus.Open(os.Args[1])
		for _, t := range c.Glossary() {
			var o []string
			for _, lang := range []string{"fr", "en"} {
				for _, f := range append(append([]string{}, t.Forms(lang)...), t.Also...) {
					if ks := text.NewAnalyzer(lang).Tokens(f); len(ks) == 1 && strings.ContainsAny(f, " -'") {
						o = append(o, lang+" "+f+"→"+ks[0].Term)
					}
				}
			}
			if len(o) > 0 {
				fmt.Println(t.Key, strings.Join(o, "; "))
			}
		}
		os.Exit(0)
	}
}
