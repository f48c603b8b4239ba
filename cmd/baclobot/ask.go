package main

import "github.com/spf13/cobra"

func newAskCmd(a *app) *cobra.Command {
	return &cobra.Command{Use: "ask"}
}
