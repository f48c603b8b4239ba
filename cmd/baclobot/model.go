package main

import (
	"fmt"
	"log/slog"
	"net"
	"net/url"

	"baclobot/internal/config"
	"baclobot/internal/llm"
	"baclobot/internal/llm/openai"
)

// newModel builds the model of the settings with everything that wraps it;
// nil when none is configured.
func newModel(cfg config.Model, logger *slog.Logger) (llm.Model, error) {
	if cfg.BaseURL == "" {
		return nil, nil
	}
	endpoints := append([]config.Endpoint{{BaseURL: cfg.BaseURL, Name: cfg.Name, APIKey: cfg.APIKey}}, cfg.Fallbacks...)
	models := make([]llm.Model, len(endpoints))
	for i, e := range endpoints {
		client, err := openai.New(openai.Options{BaseURL: e.BaseURL, Model: e.Name, APIKey: e.APIKey.Reveal()})
		if err != nil {
			return nil, fmt.Errorf("model %s: %w", e.Name, err)
		}
		models[i] = llm.Chain(client, llm.Log(logger), llm.Limit(cfg.Concurrency),
			llm.Retry(llm.RetryOptions{}), llm.Breaker(llm.BreakerOptions{}))
	}
	return llm.Chain(llm.Failover(models[0], models[1:]...), llm.Budget(llm.BudgetOptions{Tokens: cfg.DailyTokens})), nil
}

// remote reports whether a model server stands outside this machine and its
// local network: members are told then.
func remote(baseURL string) bool {
	u, err := url.Parse(baseURL)
	if err != nil || baseURL == "" {
		return false
	}
	host := u.Hostname()
	ip := net.ParseIP(host)
	return host != "localhost" && (ip == nil || (!ip.IsLoopback() && !ip.IsPrivate()))
}
