package config

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func none(string) string { return "" }

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestNoFileIsTheDefault(t *testing.T) {
	cfg, err := Load("", none)
	require.NoError(t, err)
	assert.Equal(t, Default(), cfg)
}

func TestExampleShowsEveryKeyWithItsDefault(t *testing.T) {
	path := filepath.Join("..", "..", "config.example.yaml")
	cfg, err := Load(path, none)
	require.NoError(t, err)
	assert.Equal(t, fmt.Sprintf("%+v", Default()), fmt.Sprintf("%+v", cfg))

	text, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, key := range []string{"dir", "watch", "threshold", "sentences", "cache", "token", "token_file", "api_url",
		"allow_dms", "operator", "review_channel", "window", "member", "server", "global", "in_flight", "base_url", "name", "api_key", "api_key_file", "timeout", "max_tokens", "context_tokens",
		"concurrency", "path", "secret", "secret_file", "daily_tokens", "fallbacks", "embeddings", "model", "query_model", "query_prefix", "passage_prefix", "fusion", "weight", "precision", "country", "alert_channel", "level", "format"} {
		assert.Regexp(t, `(?m)^\s*(# )?`+key+`:`, string(text), "the example lacks %s", key)
	}
}

func TestEveryMistakeIsToldAtOnceWithItsLine(t *testing.T) {
	path := write(t, `answer:
  threshold: 3
  sentenses: 4
discord:
  api_url: http://example.org
model:
  name: small
  timeout: soon
safety:
  country: Atlantis
`)
	_, err := Load(path, none)
	require.Error(t, err)
	want := []string{
		"6 problems in the settings:",
		"config.yaml:3: answer.sentenses: is not a known key (known here: cache, sentences, threshold)",
		"config.yaml:8: model.timeout: must be a duration such as 30s or 2m",
		"config.yaml:2: answer.threshold: must lie between 0 and 1",
		"config.yaml:5: discord.api_url: must start with https:// (http:// is accepted for this machine only)",
		"config.yaml: model.base_url: is missing, but model.name is given",
		"config.yaml:10: safety.country: must be one of FR, BE, CH, CA, CA-QC, GB, US, or empty",
	}
	for _, line := range want {
		assert.Contains(t, err.Error(), line)
	}
}

func TestBrokenFiles(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"syntax":            {"answer: [", "config.yaml:1: "},
		"not a group":       {"answer: 3", "answer: must be a group of keys"},
		"twice":             {"log:\n  level: info\n  level: warn", "already defined"},
		"wrong type":        {"answer:\n  sentences: many", "config.yaml:2: answer.sentences: must be a whole number"},
		"a channel by name": {"discord:\n  review_channel: '#mods'", "config.yaml:2: discord.review_channel: must be the id of a channel"},
		"a long operator":   {"discord:\n  operator: " + strings.Repeat("x", 201), "discord.operator: must have at most 200 characters"},
		"a negative limit":  {"limits:\n  member: -1", "config.yaml:2: limits.member: must not be negative"},
		"no window":         {"limits:\n  window: 0s", "config.yaml:2: limits.window: must lie between 1s and 24h"},
		"a fusion":          {"embeddings:\n  fusion: sum", "config.yaml:2: embeddings.fusion: must be minmax or rrf"},
		"no weight":         {"embeddings:\n  weight: 0", "config.yaml:2: embeddings.weight: must be above 0 and at most 1"},
		"a precision":       {"embeddings:\n  precision: int4", "config.yaml:2: embeddings.precision: must be int8 or float32"},
		"a long wait":       {"embeddings:\n  timeout: 1m", "config.yaml:2: embeddings.timeout: must lie between 10ms and 10s"},
		"vectors of what":   {"embeddings:\n  base_url: http://127.0.0.1:1/v1", "embeddings.model: is missing, but embeddings.base_url is given"},
		"vectors of whom":   {"embeddings:\n  model: e5", "embeddings.base_url: is missing, but embeddings.model is given"},
		"bad level":         {"log:\n  level: loud", "config.yaml:2: log.level: must be debug, info, warn or error"},
		"no secret":         {"discord:\n  token_file: /does/not/exist", "config.yaml:2: discord.token_file: the file /does/not/exist cannot be read: no such file or directory"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(write(t, c.text), none)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
	_, err := Load("/does/not/exist.yaml", none)
	assert.EqualError(t, err, "/does/not/exist.yaml: cannot be read: no such file or directory")
}

func TestEnvironmentWinsAndSecretsComeFromFiles(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(secret, []byte("from-a-file\n"), 0o600))
	path := write(t, "discord:\n  token: from-the-config\nsafety:\n  country: FR\n")

	env := map[string]string{"BACLOBOT_COUNTRY": "BE", "BACLOBOT_DISCORD_TOKEN_FILE": secret}
	cfg, err := Load(path, func(k string) string { return env[k] })
	require.NoError(t, err)
	assert.Equal(t, "BE", cfg.Safety.Country)
	assert.Equal(t, "from-a-file", cfg.Discord.Token.Reveal())

	env["BACLOBOT_DISCORD_TOKEN"] = "direct"
	cfg, err = Load(path, func(k string) string { return env[k] })
	require.NoError(t, err)
	assert.Equal(t, "direct", cfg.Discord.Token.Reveal())
}

func TestSecretsNeverPrint(t *testing.T) {
	cfg := Default()
	cfg.Discord.Token = NewSecret("hush-hush")
	asJSON, err := json.Marshal(cfg)
	require.NoError(t, err)
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("settings", "config", cfg, "token", cfg.Discord.Token)
	for _, out := range []string{fmt.Sprint(cfg), fmt.Sprintf("%+v %#v %v %q %d %x", cfg, cfg, cfg, cfg.Discord.Token, cfg.Discord.Token, cfg.Discord.Token), string(asJSON), log.String()} {
		assert.NotContains(t, out, "hush")
		assert.Contains(t, out, "[redacted]")
	}
}
