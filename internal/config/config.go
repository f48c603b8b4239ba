// Package config reads the settings: one YAML file, the environment above it,
// secrets from files. It reports every problem at once, with file, line and
// key, and never prints a secret. It knows nothing of what the settings do:
// cmd maps them to each room's own options.
package config

import (
	"fmt"
	"log/slog"
	"time"
)

// Config is every setting with its default filled in.
type Config struct {
	Knowledge  Knowledge  `yaml:"knowledge"`
	Answer     Answer     `yaml:"answer"`
	Discord    Discord    `yaml:"discord"`
	Limits     Limits     `yaml:"limits"`
	Model      Model      `yaml:"model"`
	Embeddings Embeddings `yaml:"embeddings"`
	Safety     Safety     `yaml:"safety"`
	Library    Library    `yaml:"library"`
	Log        Log        `yaml:"log"`
}

// Knowledge says where passages, sources, glossary and contacts are read from.
type Knowledge struct {
	Dir   string `yaml:"dir"`   // folder on disk; "" for the copy inside the binary
	Watch bool   `yaml:"watch"` // reload when a file of Dir changes
}

// Answer shapes replies.
type Answer struct {
	// Threshold is the probability of being answerable, 0 to 1, below which
	// the bot says that it does not know.
	Threshold float64 `yaml:"threshold"`
	// Sentences is the most sentences that an answer holds, 2 to 5.
	Sentences int `yaml:"sentences"`
	// Cache is how many summaries are kept in memory; 0 keeps none.
	Cache int `yaml:"cache"`
}

// Discord says how to reach Discord.
type Discord struct {
	Token  Secret `yaml:"token" env:"BACLOBOT_DISCORD_TOKEN"`
	APIURL string `yaml:"api_url" env:"BACLOBOT_DISCORD_API_URL"`
	// AllowDMs lets members ask in direct messages too.
	AllowDMs bool `yaml:"allow_dms"`
	// Operator says who runs the bot, as /about tells members; "" names the
	// server's team.
	Operator string `yaml:"operator"`
	// ReviewChannel is the Discord channel id that gets members' reports,
	// without their names; "" for none.
	ReviewChannel string `yaml:"review_channel"`
}

// Limits bound how many questions are taken. 0 is no limit. Safety replies
// are never counted; moderators are exempt from all but InFlight.
type Limits struct {
	Window time.Duration `yaml:"window"` // what the next three count in
	Member int           `yaml:"member"` // questions of one member
	Server int           `yaml:"server"` // questions of one server
	Global int           `yaml:"global"` // questions of everybody
	// InFlight is how many questions are being answered at once.
	InFlight int `yaml:"in_flight"`
}

// Model is an OpenAI-compatible server. Without BaseURL answers are extracts.
type Model struct {
	BaseURL   string        `yaml:"base_url" env:"BACLOBOT_MODEL_BASE_URL"`
	Name      string        `yaml:"name" env:"BACLOBOT_MODEL_NAME"`
	APIKey    Secret        `yaml:"api_key" env:"BACLOBOT_MODEL_API_KEY"`
	Timeout   time.Duration `yaml:"timeout"`    // for one whole answer, repair turn included
	MaxTokens int           `yaml:"max_tokens"` // most tokens of one completion
	// ContextTokens is the size of the model's window.
	ContextTokens int `yaml:"context_tokens"`
	Concurrency   int `yaml:"concurrency"`  // requests under way at once
	DailyTokens   int `yaml:"daily_tokens"` // 0 for no budget
	// Fallbacks are tried in order when the first endpoint fails.
	Fallbacks []Endpoint `yaml:"fallbacks"`
}

// Endpoint is one more OpenAI-compatible server.
type Endpoint struct {
	BaseURL string `yaml:"base_url"`
	Name    string `yaml:"name"`
	APIKey  Secret `yaml:"api_key"`
}

// Embeddings is an OpenAI-compatible server that makes vectors, so that
// passages are also found by their meaning. Without BaseURL they are found by
// words alone.
type Embeddings struct {
	BaseURL string `yaml:"base_url" env:"BACLOBOT_EMBEDDINGS_BASE_URL"`
	Model   string `yaml:"model" env:"BACLOBOT_EMBEDDINGS_MODEL"`
	// QueryModel is the name for questions where the server tells questions
	// from passages by the model's name; "" for the same name.
	QueryModel string `yaml:"query_model"`
	APIKey     Secret `yaml:"api_key" env:"BACLOBOT_EMBEDDINGS_API_KEY"`
	// QueryPrefix and PassagePrefix stand before each question and passage.
	QueryPrefix   string `yaml:"query_prefix"`
	PassagePrefix string `yaml:"passage_prefix"`
	// Timeout bounds the wait for the vector of one question.
	Timeout time.Duration `yaml:"timeout"`
	// Fusion joins the two rankings: "minmax" or "rrf".
	Fusion string `yaml:"fusion"`
	// Weight is the share of the vectors in the joint score, above 0 to 1.
	Weight float64 `yaml:"weight"`
	// Dir is the folder of the vectors of the passages; "" for one beside the
	// knowledge folder, or in the user's cache for the copy inside the binary.
	Dir string `yaml:"dir"`
	// Precision is how vectors are kept: "int8" or "float32".
	Precision string `yaml:"precision"`
}

// Safety sets what the fixed replies show.
type Safety struct {
	// Country is the region whose numbers come first: FR, BE, CH, CA, CA-QC,
	// GB, US; "" shows 112 and one line per country.
	Country string `yaml:"country" env:"BACLOBOT_COUNTRY"`
	// AlertChannel is the Discord channel id told that the reply to an
	// emergency or a crisis was given (class and channel only); "" tells
	// nobody.
	AlertChannel string `yaml:"alert_channel"`
}

// Log shapes the log. It never holds a question.
type Log struct {
	Level  slog.Level `yaml:"level"`
	Format string     `yaml:"format"` // "text" or "json"
}

// Default returns the settings of a bot with no configuration at all.
func Default() Config {
	return Config{
		Knowledge: Knowledge{Watch: true},
		Answer:    Answer{Threshold: 0.7, Sentences: 5, Cache: 512},
		Discord:   Discord{APIURL: "https://discord.com"},
		Limits:    Limits{Window: 10 * time.Minute, Member: 15, Server: 200, Global: 600, InFlight: 256},
		Model: Model{
			Timeout: 40 * time.Second, MaxTokens: 700, ContextTokens: 4096, Concurrency: 2,
		},
		Embeddings: Embeddings{
			Timeout: 300 * time.Millisecond, Fusion: "minmax", Weight: 0.5, Precision: "int8",
		},
		Log: Log{Level: slog.LevelInfo, Format: "text"},
	}
}

// Secret is a token or key. It prints as [redacted] everywhere.
type Secret struct{ value string }

// NewSecret wraps a secret value.
func NewSecret(value string) Secret { return Secret{value} }

// Reveal returns the secret itself, for the one place that sends it.
func (s Secret) Reveal() string { return s.value }

// Empty reports whether no secret was given.
func (s Secret) Empty() bool { return s.value == "" }

// Format prints [redacted] for every verb, so that no log line can leak it.
func (s Secret) Format(f fmt.State, _ rune) {
	if s.value != "" {
		fmt.Fprint(f, "[redacted]")
	}
}

// LogValue keeps slog's handlers from reaching the value.
func (s Secret) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(s)) }

// MarshalJSON keeps the value out of JSON.
func (s Secret) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(s)), nil }

// MarshalYAML keeps the value out of YAML.
func (s Secret) MarshalYAML() (any, error) { return fmt.Sprint(s), nil }
