package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"baclobot/bot"
)

// newCommandsCmd groups what looks after the bot's commands on Discord.
func newCommandsCmd(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "commands",
		Short: "Compare or register the bot's commands on Discord",
		Long: `Compare or register the bot's commands on Discord.

serve registers them by itself when it starts. These are for a look before an
upgrade, and for a deployment that registers first and starts later.`,
		Example: `  baclobot commands diff
  baclobot commands sync --json`,
		Args: usageArgs(cobra.NoArgs),
	}
	cmd.AddCommand(newCommandsDiffCmd(a), newCommandsSyncCmd(a))
	return cmd
}

func newCommandsDiffCmd(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "diff",
		Short: "Show which commands differ from those registered on Discord",
		Long: `Show which commands differ from those registered on Discord. Nothing is
changed. The exit status is 0 whether or not anything differs.`,
		Example: `  BACLOBOT_DISCORD_TOKEN_FILE=/run/secrets/token baclobot commands diff
  baclobot commands diff --json --config config.yaml`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.commands(cmd.Context(), asJSON, "would be ", (*bot.Bot).DiffCommands)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return cmd
}

func newCommandsSyncCmd(a *app) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "sync",
		Short: "Register the commands on Discord if any differs",
		Long: `Register the commands on Discord if any differs, and print what did. When none
does, nothing is sent. Permissions that administrators set on a command stay, as
long as the command keeps its name.`,
		Example: `  BACLOBOT_DISCORD_TOKEN_FILE=/run/secrets/token baclobot commands sync
  baclobot commands sync --json --config config.yaml`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.commands(cmd.Context(), asJSON, "", (*bot.Bot).SyncCommands)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return cmd
}

// commands builds a bot that does not connect, and prints what work says. It
// needs no knowledge and no model.
func (a *app) commands(ctx context.Context, asJSON bool, verb string, work func(*bot.Bot, context.Context) (bot.CommandDiff, error)) error {
	cfg, err := a.config()
	if err != nil {
		return err
	}
	if cfg.Discord.Token.Empty() {
		return statusError{2, errNoToken}
	}
	logger := newLogger(a.stderr, cfg.Log)
	cfg.Model.BaseURL = ""
	service, stop, err := newService(cfg, nil, logger)
	if err != nil {
		return err
	}
	defer stop()
	b, err := newBot(cfg, service, nil, logger)
	if err != nil {
		return err
	}
	defer b.Close()
	diff, err := work(b, ctx)
	if errors.Is(err, bot.ErrTokenRefused) {
		return statusError{2, err}
	}
	if err != nil {
		return fmt.Errorf("commands on Discord: %w", err)
	}
	if asJSON {
		return printDiffJSON(a.stdout, diff)
	}
	return printDiff(a.stdout, diff, verb)
}

func printDiffJSON(w io.Writer, d bot.CommandDiff) error {
	list := func(names []string) []string { return append([]string{}, names...) } // [] and not null
	return json.NewEncoder(w).Encode(map[string][]string{
		"added": list(d.Added), "changed": list(d.Changed), "removed": list(d.Removed),
	})
}

func printDiff(w io.Writer, d bot.CommandDiff, verb string) error {
	if d.Empty() {
		_, err := fmt.Fprintln(w, "The commands on Discord are those of this program.")
		return err
	}
	var b strings.Builder
	for _, part := range []struct {
		what  string
		names []string
	}{{"added", d.Added}, {"changed", d.Changed}, {"removed", d.Removed}} {
		for _, name := range part.names {
			fmt.Fprintf(&b, "%s%s: %s\n", verb, part.what, name)
		}
	}
	if len(d.Removed) > 0 {
		b.WriteString("A removed command loses the permissions that administrators gave it.\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
