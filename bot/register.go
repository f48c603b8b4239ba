package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/bwmarrin/discordgo"
)

// CommandDiff names the commands that differ between this program and what
// Discord has.
type CommandDiff struct {
	Added, Changed, Removed []string
}

// Empty reports whether nothing differs.
func (d CommandDiff) Empty() bool {
	return len(d.Added) == 0 && len(d.Changed) == 0 && len(d.Removed) == 0
}

// DiffCommands compares the commands with those that are registered. It needs
// no running bot.
func (b *Bot) DiffCommands(ctx context.Context) (CommandDiff, error) {
	if b.rest.appID == "" {
		if err := b.rest.identify(ctx); err != nil {
			return CommandDiff{}, err
		}
	}
	var there []commandDefinition
	address := discordgo.EndpointApplicationGlobalCommands(b.rest.appID)
	err := persist(ctx, editTries, func() error {
		return b.rest.call(ctx, "reading the registered commands", http.MethodGet, address+"?with_localizations=true", nil, &there)
	})
	if err != nil {
		return CommandDiff{}, err
	}
	return compareCommands(b.definitions(), there), nil
}

// SyncCommands registers the commands if any differs, and returns what did.
// Nothing is sent when all are the same: overwriting costs administrators
// nothing then, but a removed command loses the permissions they gave it.
func (b *Bot) SyncCommands(ctx context.Context) (CommandDiff, error) {
	diff, err := b.DiffCommands(ctx)
	if err != nil || diff.Empty() {
		return diff, err
	}
	address := discordgo.EndpointApplicationGlobalCommands(b.rest.appID)
	err = persist(ctx, editTries, func() error {
		return b.rest.call(ctx, "registering the commands", http.MethodPut, address, b.definitions(), nil)
	})
	return diff, err
}

func compareCommands(want, have []commandDefinition) CommandDiff {
	type key struct {
		kind int
		name string
	}
	var diff CommandDiff
	registered := map[key]commandDefinition{}
	for _, c := range have {
		registered[key{max(c.Type, chatCommand), c.Name}] = c
	}
	for _, c := range want {
		k := key{c.Type, c.Name}
		old, there := registered[k]
		delete(registered, k)
		switch {
		case !there:
			diff.Added = append(diff.Added, c.Name)
		case !bytes.Equal(canonical(c), canonical(old)):
			diff.Changed = append(diff.Changed, c.Name)
		}
	}
	for k := range registered {
		diff.Removed = append(diff.Removed, k.name)
	}
	slices.Sort(diff.Removed)
	return diff
}

// canonical writes a command so that two that mean the same are equal: the
// order of contexts does not matter, and omitempty drops what is not set.
func canonical(c commandDefinition) []byte {
	c.Type = max(c.Type, chatCommand)
	c.Contexts = slices.Sorted(slices.Values(c.Contexts))
	c.IntegrationTypes = slices.Sorted(slices.Values(c.IntegrationTypes))
	out, err := json.Marshal(c)
	if err != nil {
		panic(fmt.Sprintf("bot: a command does not encode: %v", err)) // strings and numbers always do
	}
	return out
}
