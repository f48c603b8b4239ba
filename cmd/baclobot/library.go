package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"baclobot/internal/library"
)

// libraryEnv names the file of the library in the environment.
const libraryEnv = "BACLOBOT_LIBRARY_PATH"

// libraryApp is what the library subcommands share.
type libraryApp struct {
	*app
	file string // --file; empty for that of the environment or the configuration
}

// newLibraryCmd holds what an operator does with the file of the library. All
// of it works beside a running bot and changes nothing.
func newLibraryCmd(a *app) *cobra.Command {
	l := &libraryApp{app: a}
	cmd := &cobra.Command{
		Use:   "library",
		Short: "Back up, check and count what moderators decided",
		Long: `Back up, check and count what moderators decided: settings, approved answers,
pins and counts, in one SQLite file. These commands only read it, and work
beside a running bot.

To put a backup back, stop the bot, move the file and those beside it that end
in -wal and -shm away, and copy the backup to its place.`,
		Example: `  baclobot library check --file /var/lib/baclobot/library.db
  baclobot library backup --config config.yaml library-backup.db`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.PersistentFlags().StringVar(&l.file, "file", "", "file of the library (default $"+libraryEnv+", then library.path of --config)")
	cmd.AddCommand(l.backupCmd(), l.checkCmd(), l.statsCmd())
	return cmd
}

// path is where the library is: --file, the environment or the configuration,
// the first that says so.
func (l *libraryApp) path() (string, error) {
	path := l.file
	if path == "" {
		path = l.getenv(libraryEnv)
	}
	if path == "" && l.configPath != "" {
		cfg, err := l.config()
		if err != nil {
			return "", err
		}
		path = cfg.Library.Path
	}
	if path == "" {
		return "", statusError{2, errors.New("say where the library is: --file, " + libraryEnv + " or library.path in the configuration")}
	}
	return path, nil
}

// read opens the file for work, which must not change it.
func (l *libraryApp) read(ctx context.Context, work func(*library.Library) error) (err error) {
	path, err := l.path()
	if err != nil {
		return err
	}
	lib, err := library.Open(ctx, library.Options{Path: path, ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.Close()) }()
	return work(lib)
}

func (l *libraryApp) backupCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Write a checked copy to a file that does not exist yet",
		Long: `Write a whole and consistent copy to a file that does not exist yet, and check
it. The copy does not hold the secret that keys ids of users: keep that apart. A
member who erases what is kept about them cannot reach into copies: delete them
after 30 days.`,
		Example: `  baclobot library backup --file library.db library-backup.db`,
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return l.read(cmd.Context(), func(lib *library.Library) error {
				if err := lib.Backup(cmd.Context(), args[0]); err != nil {
					return err
				}
				_, err := fmt.Fprintf(l.stdout, "The library was copied to %s. The copy is whole.\n", args[0])
				return err
			})
		},
	}
}

func (l *libraryApp) checkCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Check that the file is whole; the exit status is 1 if it is not",
		Long: `Check that the file is whole and of a version that this program knows. The exit
status is 1 if it is not. The bot does the same when it starts, and sets a
damaged file aside.`,
		Example: `  baclobot library check --file library.db`,
		Args:    usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return l.read(cmd.Context(), func(lib *library.Library) error {
				damage, err := lib.Check(cmd.Context())
				if err != nil {
					return err
				}
				if damage != "" {
					return fmt.Errorf("the library is damaged: %s", damage)
				}
				o := lib.Opening()
				if o.From < o.To {
					_, err = fmt.Fprintf(l.stdout, "The library is whole. Its version is %d; the bot will bring it to %d when it starts.\n", o.From, o.To)
				} else {
					_, err = fmt.Fprintf(l.stdout, "The library is whole, and of version %d.\n", o.From)
				}
				return err
			})
		},
	}
}

func (l *libraryApp) statsCmd() *cobra.Command {
	var asJSON bool
	var days int
	var server string
	cmd := &cobra.Command{
		Use:   "stats",
		Short: "Print counts; nothing under 5 is told",
		Example: `  baclobot library stats --file library.db
  baclobot library stats --days 7 --json --server 123456789012345678`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if days < 1 {
				return statusError{2, errors.New("--days must be 1 or more")}
			}
			return l.read(cmd.Context(), func(lib *library.Library) error {
				if o := lib.Opening(); o.From < o.To {
					return fmt.Errorf("the library has version %d, which this program cannot count: start the bot once to bring it to %d", o.From, o.To)
				}
				s, err := lib.Stats(cmd.Context(), server, server == "", days)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(l.stdout, s)
				}
				return printLibraryStats(l.stdout, s)
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON; a count under 5 is 0 or left out")
	cmd.Flags().IntVar(&days, "days", 30, "days to count, today included")
	cmd.Flags().StringVar(&server, "server", "", "id of one server (default all)")
	return cmd
}

func printLibraryStats(w io.Writer, s library.Stats) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "days\t%d\n", s.Days)
	group := func(name string, counts map[string]library.Count) {
		for _, key := range slices.Sorted(maps.Keys(counts)) {
			fmt.Fprintf(t, "%s: %s\t%s\n", name, key, counts[key])
		}
	}
	group("replies", s.Replies)
	fmt.Fprintf(t, "helpful\t%s\nnot helpful\t%s\n", s.Helpful, s.NotHelpful)
	group("reason", s.Reasons)
	fmt.Fprintf(t, "\nnow\t\n")
	group("approved answers", s.Approved)
	fmt.Fprintf(t, "shared answers\t%s\npins\t%s\n", s.Shared, s.Pins)
	fmt.Fprintf(t, "open gaps\t%s\nquestions in them\t%s\nopen reports\t%s\n", s.Gaps, s.Unanswered, s.Reports)
	return t.Flush()
}
