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
// nil when none is configured. spent keeps what it used up; nil keeps that in
// memory. The func gives back its connections.
func newModel(cfg config.Model, spent llm.Store, logger *slog.Logger) (llm.Model, func(), error) {
	if cfg.BaseURL == "" {
		return nil, func() {}, nil
	}
	endpoints := append([]config.Endpoint{{BaseURL: cfg.BaseURL, Name: cfg.Name, APIKey: cfg.APIKey}}, cfg.Fallbacks...)
	models := make([]llm.Model, len(endpoints))
	var clients []*openai.Client
	closeAll := func() {
		for _, c := range clients {
			c.Close()
		}
	}
	for i, e := range endpoints {
		client, err := openai.New(openai.Options{BaseURL: e.BaseURL, Model: e.Name, APIKey: e.APIKey.Reveal()})
		if err != nil {
			return nil, closeAll, fmt.Errorf("model %s: %w", e.Name, err)
		}
		clients = append(clients, client)
		models[i] = llm.Chain(client, llm.Log(logger), llm.Limit(cfg.Concurrency),
			llm.Retry(llm.RetryOptions{}), llm.Breaker(llm.BreakerOptions{}))
	}
	return llm.Chain(llm.Failover(models[0], models[1:]...), llm.Budget(llm.BudgetOptions{Tokens: cfg.DailyTokens, Store: spent})), closeAll, nil
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
