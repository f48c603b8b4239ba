// Package archtest holds the import table of the project: which room may open
// which door. Its one test walks the imports and fails on an edge that the
// table lacks. A new edge is a decision: it goes in here first, with its
// reason, and never joins two adapters.
package archtest

// all stands for every room except the test packages.
const all = "*"

// Table says which packages of ours each package may import.
var Table = map[string][]string{
	"cmd/baclobot":    {all},
	"bot":             {"internal/answer", "internal/library", "internal/quota", "internal/render", "internal/locale", "internal/corpus"},
	"internal/corpus": {},
	"internal/search": {"internal/corpus", "internal/text", "internal/search/bm25", "internal/search/vector"},
	// bm25: the ranking core over numbered terms, without a word of language.
	"internal/search/bm25": {},
	// vector: vectors by the hash of their text, and the nearest ones.
	"internal/search/vector": {},
	"internal/text":          {},
	"internal/triage":        {"internal/text"},
	"internal/prompt":        {"internal/corpus", "internal/llm", "internal/text"},
	"internal/llm":           {},
	"internal/llm/openai":    {"internal/llm"},
	"internal/cite":          {"internal/corpus", "internal/text"},
	// locale: the codes of notices have one home, beside their words.
	"internal/answer": {"internal/triage", "internal/library", "internal/search", "internal/prompt", "internal/llm",
		"internal/cite", "internal/corpus", "internal/text", "internal/locale"},
	"internal/library": {"internal/corpus", "internal/text"},
	"internal/render":  {"internal/answer", "internal/corpus", "internal/locale", "internal/text"},
	"internal/locale":  {},
	"internal/quota":   {},
	"internal/config":  {},
	"internal/ops":     {},
	"internal/web":     {"internal/answer", "internal/corpus", "internal/search", "internal/render", "internal/locale"},
	"internal/eval":    {"internal/answer", "internal/search", "internal/corpus", "internal/cite", "internal/text", "internal/triage"},
	// linkcheck visits links; watch sees a folder change. Neither knows of what
	// the links or files hold.
	"internal/linkcheck":   {},
	"internal/watch":       {},
	"internal/discordtest": {},
	"internal/llmtest":     {},
	"internal/archtest":    {},
	"knowledge":            {},
}

// TestOnly are imported by tests alone.
var TestOnly = []string{"internal/discordtest", "internal/llmtest", "internal/archtest"}

// Sole names libraries that one room alone may import.
var Sole = map[string]string{
	"github.com/bwmarrin/discordgo":       "bot",
	"github.com/sashabaranov/go-openai":   "internal/llm/openai",
	"github.com/spf13/cobra":              "cmd/baclobot",
	"github.com/goccy/go-yaml":            "internal/config, internal/corpus",
	"github.com/blevesearch/snowballstem": "internal/text",
}
