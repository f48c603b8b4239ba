package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// app is what every subcommand shares: the world outside, as given to run.
type app struct {
	getenv         func(string) string
	stdin          io.Reader
	stdout, stderr io.Writer
	configPath     string // --config; empty for none
}

// newRootCmd wires the subcommands.
func newRootCmd(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "baclobot",
		Short: "Answers questions on how baclofen acts, always with its sources",
		Long: `baclobot answers questions on how baclofen acts in alcohol dependence.

It finds the passages of a curated French and English knowledge base, shows only
sentences that rest on them, and always prints the links. It explains; it never
advises on a treatment.`,
		Example: `  baclobot ask "Comment le baclofène agit-il sur l'envie de boire ?"
  baclobot serve --config config.yaml`,
		Args:          unknownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.PersistentFlags().StringVar(&a.configPath, "config", "", "configuration file (YAML); without it, everything has a default")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return statusError{2, fmt.Errorf("%w\nSee '%s --help'", err, cmd.CommandPath())}
	})
	root.AddCommand(newAboutCmd(a), newAskCmd(a), newServeCmd(a), newKnowledgeCmd(a), newEvalCmd(a), newCommandsCmd(a), newLibraryCmd(a))
	return root
}

// usageArgs turns cobra's complaint about arguments into exit status 2.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return statusError{2, fmt.Errorf("%w\nSee '%s --help'", err, cmd.CommandPath())}
		}
		return nil
	}
}

// unknownCommand refuses what is no command without repeating it: somebody may
// have typed a question.
func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return statusError{2, errors.New("there is no such command; to ask a question: baclobot ask \"...\"\nSee 'baclobot --help'")}
	}
	return nil
}
