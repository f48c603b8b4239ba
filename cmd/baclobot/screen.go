package main

import (
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"baclobot/internal/render"
)

// The width of a text column: as wide as the terminal, but not wider than the
// eye follows, and not narrower than a long word.
const (
	widest    = 88
	narrowest = 40
)

// screenOf describes what w is. Only a terminal gets colour and wrapping;
// NO_COLOR (no-color.org) switches colour off.
func screenOf(w io.Writer, getenv func(string) string) render.Screen {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return render.Screen{}
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		width = 80
	}
	return render.Screen{
		Width: max(narrowest, min(width, widest)),
		Color: getenv("NO_COLOR") == "" && getenv("TERM") != "dumb",
	}
}

// progress is a bar on a terminal, and nothing in a pipe. Its length is set by
// ChangeMax: a bar of unknown length would spin on a goroutine of its own.
func (a *app) progress(label string) *progressbar.ProgressBar {
	f, ok := a.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return progressbar.DefaultSilent(1)
	}
	return progressbar.NewOptions(1, progressbar.OptionSetWriter(f), progressbar.OptionSetDescription(label),
		progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
}
