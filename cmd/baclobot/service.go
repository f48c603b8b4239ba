package main

import (
	"log/slog"

	"baclobot/internal/answer"
	"baclobot/internal/config"
	"baclobot/internal/library"
)

// newService wires the use case. k may be nil: safety replies work without.
// The func stops the model's work and gives back its connections.
func newService(cfg config.Config, k *answer.Knowledge, logger *slog.Logger) (*answer.Service, func(), error) {
	return newServiceWith(cfg, k, nil, logger)
}

// newServiceWith is newService with what moderators decided; lib may be nil.
func newServiceWith(cfg config.Config, k *answer.Knowledge, lib *library.Library, logger *slog.Logger) (*answer.Service, func(), error) {
	safety, err := loadSafety()
	if err != nil {
		return nil, nil, err
	}
	model, closeModel, err := newModel(cfg.Model, storeOf(lib), logger)
	if err != nil {
		closeModel()
		return nil, nil, err
	}
	o := answer.Options{
		Knowledge: k, Safety: safety,
		Model: model, ModelTimeout: cfg.Model.Timeout,
		ContextTokens: cfg.Model.ContextTokens, MaxTokens: cfg.Model.MaxTokens, Remote: remote(cfg.Model.BaseURL),
		Threshold: cfg.Answer.Threshold, MaxSentences: cfg.Answer.Sentences, Cache: cfg.Answer.Cache,
		Country: cfg.Safety.Country,
	}
	if lib != nil {
		o.Approved = lib
	}
	service := answer.New(o)
	return service, func() {
		service.Close()
		closeModel()
	}, nil
}
