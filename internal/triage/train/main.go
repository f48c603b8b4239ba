// Command train is for now the report of the gate on labelled files.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"baclobot/internal/triage"
)

func main() {
	verbose := os.Getenv("V") != ""
	for _, f := range os.Args[1:] {
		fh, err := os.Open(f)
		if err != nil {
			panic(err)
		}
		sc := bufio.NewScanner(fh)
		sc.Buffer(nil, 1<<20)
		conf := map[string]map[string]int{}
		for sc.Scan() {
			var r struct{ Text, Lang, Class string }
			if json.Unmarshal(sc.Bytes(), &r) != nil {
				continue
			}
			switch r.Class {
			case "refuse_dosing":
				r.Class = "dosing"
			case "answer_with_caution":
				r.Class = "caution"
			case "harmless":
				r.Class = "question"
			}
			d := triage.Decide(r.Text, triage.Settings{})
			if conf[r.Class] == nil {
				conf[r.Class] = map[string]int{}
			}
			conf[r.Class][string(d.Class)]++
			if verbose && string(d.Class) != r.Class {
				fmt.Printf("%s>%s | %s | %v\n", r.Class, d.Class, r.Text, d.Reasons)
			}
		}
		fmt.Println(f)
		for _, c := range []string{"emergency", "crisis", "dosing", "caution", "question"} {
			fmt.Println("  ", c, conf[c])
		}
	}
}
