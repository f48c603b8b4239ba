package config

import (
	"net"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// countries are the regions whose numbers the fixed replies know.
var countries = []string{"FR", "BE", "CH", "CA", "CA-QC", "GB", "US"}

// snowflake is a Discord id: an unsigned 64-bit number, at most 20 digits.
var snowflake = regexp.MustCompile(`^[0-9]{15,20}$`)

func (l *loader) validate(c Config) {
	if c.Answer.Threshold < 0 || c.Answer.Threshold > 1 {
		l.add("answer.threshold", "must lie between 0 and 1")
	}
	if c.Answer.Sentences < 2 || c.Answer.Sentences > 5 {
		l.add("answer.sentences", "must lie between 2 and 5")
	}
	if c.Answer.Cache < 0 || c.Answer.Cache > 100_000 {
		l.add("answer.cache", "must lie between 0 and 100000")
	}
	l.endpoint("discord.api_url", c.Discord.APIURL, true)
	l.model(c.Model)
	l.embeddings(c.Embeddings)
	if c.Safety.Country != "" && !slices.Contains(countries, c.Safety.Country) {
		l.add("safety.country", "must be one of %s, or empty", strings.Join(countries, ", "))
	}
	if c.Safety.AlertChannel != "" && !snowflake.MatchString(c.Safety.AlertChannel) {
		l.add("safety.alert_channel", "must be the id of a channel (a long number), or empty")
	}
	if c.Discord.ReviewChannel != "" && !snowflake.MatchString(c.Discord.ReviewChannel) {
		l.add("discord.review_channel", "must be the id of a channel (a long number), or empty")
	}
	if utf8.RuneCountInString(c.Discord.Operator) > maxOperator {
		l.add("discord.operator", "must have at most %d characters", maxOperator)
	}
	l.limits(c.Limits)
	l.library(c.Library)
	if c.Log.Format != "text" && c.Log.Format != "json" {
		l.add("log.format", "must be text or json")
	}
}

// maxOperator keeps /about within one message.
const maxOperator = 200

func (l *loader) limits(c Limits) {
	if c.Window < time.Second || c.Window > 24*time.Hour {
		l.add("limits.window", "must lie between 1s and 24h")
	}
	for _, n := range []struct {
		key   string
		value int
	}{{"member", c.Member}, {"server", c.Server}, {"global", c.Global}, {"in_flight", c.InFlight}} {
		if n.value < 0 {
			l.add("limits."+n.key, "must not be negative")
		}
	}
}

func (l *loader) model(m Model) {
	if m.BaseURL == "" && m.Name != "" {
		l.add("model.base_url", "is missing, but model.name is given")
	}
	if m.BaseURL != "" {
		l.endpoint("model.base_url", m.BaseURL, false)
		if m.Name == "" {
			l.add("model.name", "is missing, but model.base_url is given")
		}
	}
	for i, e := range m.Fallbacks {
		key := "model.fallbacks[" + strconv.Itoa(i) + "]"
		l.endpoint(key+".base_url", e.BaseURL, false)
		if e.Name == "" {
			l.add(key+".name", "is missing")
		}
	}
	if m.Timeout <= 0 {
		l.add("model.timeout", "must be longer than 0s")
	}
	if m.MaxTokens < 64 {
		l.add("model.max_tokens", "must be at least 64")
	}
	if m.ContextTokens < 1024 {
		l.add("model.context_tokens", "must be at least 1024")
	}
	if m.Concurrency < 1 {
		l.add("model.concurrency", "must be at least 1")
	}
	if m.DailyTokens < 0 {
		l.add("model.daily_tokens", "must not be negative")
	}
}

func (l *loader) embeddings(e Embeddings) {
	if e.BaseURL == "" && e.Model != "" {
		l.add("embeddings.base_url", "is missing, but embeddings.model is given")
	}
	if e.BaseURL != "" {
		l.endpoint("embeddings.base_url", e.BaseURL, false)
		if e.Model == "" {
			l.add("embeddings.model", "is missing, but embeddings.base_url is given")
		}
	}
	if e.Timeout < 10*time.Millisecond || e.Timeout > 10*time.Second {
		l.add("embeddings.timeout", "must lie between 10ms and 10s")
	}
	if e.Fusion != "minmax" && e.Fusion != "rrf" {
		l.add("embeddings.fusion", "must be minmax or rrf")
	}
	if !(e.Weight > 0 && e.Weight <= 1) {
		l.add("embeddings.weight", "must be above 0 and at most 1")
	}
	if e.Precision != "int8" && e.Precision != "float32" {
		l.add("embeddings.precision", "must be int8 or float32")
	}
}

// endpoint checks an address. Plain http is accepted for loopback only where
// a token travels with each request to a fixed service; a model server in the
// operator's own network may speak plain http.
func (l *loader) endpoint(key, address string, loopbackOnly bool) {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https"):
		l.add(key, "must be an address such as https://host/path")
	case u.User != nil:
		l.add(key, "must not hold a user name or password")
	case u.Scheme == "http" && loopbackOnly && !loopback(u.Hostname()):
		l.add(key, "must start with https:// (http:// is accepted for this machine only)")
	}
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}
