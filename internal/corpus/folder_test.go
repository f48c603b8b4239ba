package corpus_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// folder is a small knowledge folder without a mistake, by file name.
type folder map[string]string

func soundFolder() folder {
	return folder{
		"sources.yaml": `- id: study-2001
  type: article-journal
  title: A study of brakes
  author:
  - {family: de Vries, given: A}
  - {literal: et al.}
  issued: {date-parts: [[2001, 3]]}
  container-title: Journal of Brakes
  volume: 12
  DOI: 10.1000/brake.1
  PMID: '1234567'
  URL: https://doi.org/10.1000/brake.1
  language: en
  custom:
    kind: preclinical
    link_status: checked
    checked: 2026-11-23
    free: true
- id: label-10
  type: webpage
  title: Tablets 10 mg
  URL: https://example.org/label
  language: en
  custom:
    kind: label
    link_status: checked
    checked: 2026-11-23
    display_title: Tablets
- id: draft-2009
  type: article-journal
  title: A draft
  URL: https://example.org/draft
  custom:
    kind: review
    link_status: unchecked
- id: nolink-1992
  type: article-journal
  title: On paper only
  custom:
    kind: review
    link_status: checked
    checked: 2026-11-23
- id: never-2000
  type: article-journal
  title: Never shown
  URL: https://example.org/never
  custom:
    kind: hypothesis
    link_status: do-not-cite
`,
		"contacts.yaml": `- key: fr-line
  region: FR
  kind: crisis
  name:
    fr: 'Ligne d’écoute'
    en: 'Listening line'
  number: '31 14'
  hours:
    fr: '24 h/24'
    en: '24/7'
  url: https://example.org/line
  status: checked
  checked: 2026-11-23
- key: ca-qc-line
  region: CA-QC
  kind: poison
  name: {fr: Centre, en: Centre}
  number: '1 800'
  status: recalled
`,
		"glossary.yaml": `- key: gaba-b
  fr: [récepteur GABA-B]
  en: [GABA-B receptor]
  also: [gabab]
  definition:
    fr: 'Un frein du cerveau.'
    en: 'A brake of the brain.'
  sources: [study-2001]
  entity: true
`,
		"brake.fr.md": `---
id: brake
lang: fr
title: Le frein
reviewed: 2026-11-23
passages:
  slow-brake:
    claims: [C1, T1]
    evidence: animal
    asked:
      - Comment le frein marche-t-il ?
      - 'c''est quoi le frein'
  ceiling:
    claims: [T16]
    evidence: established
    regulatory: true
    asked:
      - quel plafond
---

## Un frein lent {#slow-brake}

Le baclofène active un frein [@study-2001]. La protéine G. Le frein est
lent, p. ex. chez le rat [@study-2001; @contact-fr-line].

## Le plafond {#ceiling}

Un plafond existe [@label-10]. Le plafond est de 10 mg [@label-10].
`,
		"brake.en.md": `---
id: brake
lang: en
title: The brake
reviewed: 2026-11-23
passages:
  slow-brake:
    claims: [T1, C1]
    evidence: animal
    asked:
      - How does the brake work?
  ceiling:
    claims: [T16]
    evidence: established
    regulatory: true
    asked:
      - which ceiling
---

## A slow brake {#slow-brake}

Baclofen switches on a brake [@study-2001]. Worms (C. elegans) have one too [@study-2001].

## The ceiling {#ceiling}

There is a ceiling [@label-10]. The ceiling is 10 mg [@label-10].
`,
		"README.md": "# Not a passage\n",
	}
}

// with returns the folder with the first occurrence of old in the file
// replaced; it fails the test if there is none.
func (f folder) with(t testing.TB, file, old, replacement string) folder {
	t.Helper()
	require.Contains(t, f[file], old, "in %s", file)
	f[file] = strings.Replace(f[file], old, replacement, 1)
	return f
}

func (f folder) fs() fstest.MapFS {
	out := make(fstest.MapFS, len(f))
	for name, text := range f {
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}
