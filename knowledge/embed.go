// Package knowledge is the curated content that the bot speaks from, in French
// and in English: passages as Markdown, the bibliography, the glossary and the
// help contacts as YAML. It holds data only; package corpus reads and checks it.
package knowledge

import "embed"

// FS holds a copy of this folder, so that the binary answers with nothing
// installed beside it. A folder on disk takes its place through configuration.
//
//go:embed *.md *.yaml
var FS embed.FS
