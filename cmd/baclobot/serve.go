package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/url"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"baclobot/bot"
	"baclobot/internal/answer"
	"baclobot/internal/config"
	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/internal/render"
)

// version is set when a release is built: -ldflags "-X main.version=v1.2.3".
var version = "dev"

func newServeCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "serve",
		Short: "Connect to Discord and answer",
		Long: `Connect to Discord and answer /ask until the process is stopped.

The token comes from discord.token or discord.token_file in the configuration,
or from BACLOBOT_DISCORD_TOKEN or BACLOBOT_DISCORD_TOKEN_FILE. The knowledge is
loaded whole before anything starts; a folder with a mistake does not start.`,
		Example: `  BACLOBOT_DISCORD_TOKEN_FILE=/run/secrets/token baclobot serve
  baclobot serve --config config.yaml`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.serve(cmd.Context()) },
	}
}

// errNoToken says where a token may come from.
var errNoToken = errors.New("there is no Discord token: set BACLOBOT_DISCORD_TOKEN or BACLOBOT_DISCORD_TOKEN_FILE, or discord.token_file in the configuration")

func (a *app) serve(ctx context.Context) error {
	cfg, err := a.config()
	if err != nil {
		return err
	}
	if cfg.Discord.Token.Empty() {
		return statusError{2, errNoToken}
	}
	logger := newLogger(a.stderr, cfg.Log)
	e, err := a.newEmbeddings(cfg, logger)
	if err != nil {
		return err
	}
	defer e.close()
	k, err := loadKnowledge(cfg.Knowledge, e)
	if err != nil {
		return err
	}
	lib, closeLibrary, err := openLibrary(ctx, cfg.Library, logger)
	if err != nil {
		return err
	}
	defer closeLibrary()
	service, stop, err := newServiceWith(cfg, k, lib, logger)
	if err != nil {
		return err
	}
	defer stop()
	g := gaps{service: service, library: lib, threshold: cfg.Answer.Threshold, logger: logger}
	defer g.start(ctx)()
	defer watchKnowledge(ctx, cfg.Knowledge, e, g.follow(ctx), logger)()
	b, err := newBot(cfg, service, lib, logger)
	if err != nil {
		return err
	}
	logger.Info("starting", "version", version, "knowledge", k.Corpus.Version(), "passages", len(k.Corpus.Passages()),
		"model", cfg.Model.Name != "", "vectors", k.Index.Covered())
	err = b.Run(ctx)
	if errors.Is(err, bot.ErrTokenRefused) {
		return statusError{2, err}
	}
	return err
}

func newBot(cfg config.Config, service *answer.Service, lib *library.Library, logger *slog.Logger) (*bot.Bot, error) {
	limits, err := newLimits(cfg.Limits, lib)
	if err != nil {
		return nil, err
	}
	about := bot.About{Operator: cfg.Discord.Operator, Model: cfg.Model.Name}
	about.ModelHost = remoteHosts(cfg.Model.BaseURL, cfg.Embeddings.BaseURL)
	o := bot.Options{
		Token: cfg.Discord.Token.Reveal(), APIURL: cfg.Discord.APIURL, AllowDMs: cfg.Discord.AllowDMs,
		Answerer: service, Renderer: discordRenderer{}, Fallback: service.Fallback,
		Corpus: func() *corpus.Corpus {
			if k := service.Knowledge(); k != nil {
				return k.Corpus
			}
			return nil
		},
		Limits: limits, ReviewChannel: cfg.Discord.ReviewChannel, AlertChannel: cfg.Safety.AlertChannel,
		About: about, Logger: logger, Version: version,
	}
	if lib != nil {
		o.Library, o.Words = lib, words{service}
	}
	return bot.New(o)
}

// remoteHosts names the servers elsewhere that questions are sent to.
func remoteHosts(baseURLs ...string) string {
	var hosts []string
	for _, u := range baseURLs {
		if host := hostOf(u); remote(u) && !slices.Contains(hosts, host) {
			hosts = append(hosts, host)
		}
	}
	return strings.Join(hosts, ", ")
}

// hostOf is where a model server is, as members are told.
func hostOf(baseURL string) string {
	u, err := url.Parse(baseURL)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// discordRenderer lays answers out for Discord.
type discordRenderer struct{}

// Render returns the text of the message.
func (discordRenderer) Render(a answer.Answer) string { return render.Discord(a).Content }

func newLogger(w io.Writer, cfg config.Log) *slog.Logger {
	o := &slog.HandlerOptions{Level: cfg.Level}
	if cfg.Format == "json" {
		return slog.New(slog.NewJSONHandler(w, o))
	}
	return slog.New(slog.NewTextHandler(w, o))
}
