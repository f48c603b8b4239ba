package main

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/discordtest"
)

func TestCommandsDiffAndSync(t *testing.T) {
	discord := discordtest.New(t, discordtest.Options{})
	use := func(token string, args ...string) (string, error) {
		env := map[string]string{"BACLOBOT_DISCORD_API_URL": discord.URL(), "BACLOBOT_DISCORD_TOKEN": token}
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		var out, log lockedBuffer
		err := run(ctx, append([]string{"commands"}, args...), func(k string) string { return env[k] }, strings.NewReader(""), &out, &log)
		return out.String(), err
	}
	puts := func() (n int) {
		for _, r := range discord.Requests() {
			if r.Method == http.MethodPut {
				n++
			}
		}
		return n
	}

	out, err := use(discordtest.DefaultToken, "diff")
	require.NoError(t, err)
	assert.Contains(t, out, "would be added: ask\n")
	assert.Contains(t, out, "would be added: Ask about this\n")
	assert.Zero(t, puts(), "diff changes nothing")

	out, err = use(discordtest.DefaultToken, "sync", "--json")
	require.NoError(t, err)
	assert.JSONEq(t, `{"added":["ask","topics","sources","define","help","about","privacy","forget-me","Ask about this","Pin this answer","Unpin this answer","Approve this answer","pinned","review","gaps","stats","settings"],"changed":[],"removed":[]}`, out)
	assert.Equal(t, 1, puts())

	out, err = use(discordtest.DefaultToken, "sync")
	require.NoError(t, err)
	assert.Equal(t, "The commands on Discord are those of this program.\n", out)
	assert.Equal(t, 1, puts(), "what is the same is not sent again")

	_, err = use("", "diff")
	assert.Equal(t, 2, exitStatus(err))
	_, err = use("wrong", "diff")
	require.Error(t, err)
	assert.Equal(t, 2, exitStatus(err))
	assert.NotContains(t, err.Error(), "wrong")
}
