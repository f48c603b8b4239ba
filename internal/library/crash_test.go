package library_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/corpus"
	"baclobot/internal/library"
	"baclobot/knowledge"
)

// Names of the environment of the child process, and one for more rounds.
const (
	crashPath   = "LIBRARY_CRASH_PATH"
	crashRounds = "LIBRARY_CRASH_ROUNDS"
	crashWrites = "LIBRARY_CRASH_WRITES"
)

// writeUntilKilled is the child: it writes, and says of each write that it is
// acknowledged, until the parent kills it.
func writeUntilKilled(path string) int {
	ctx := context.Background()
	fail := func(err error) int {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	c, err := corpus.Load(knowledge.FS)
	if err != nil {
		return fail(err)
	}
	l, err := library.Open(ctx, library.Options{Path: path, Secret: secret})
	if err != nil {
		return fail(err)
	}
	if notice := l.Opening().Notice(); notice != "" {
		return fail(fmt.Errorf("a library that was killed is damaged: %s", notice))
	}
	p, server := c.Passages()[0], strconv.Itoa(os.Getpid())
	for i := os.Getpid() * 1_000_000; ; i++ {
		var id string
		switch i % 4 {
		case 0:
			d := draftOn(server, p, fmt.Sprintf("Comment agit le baclofène, %d ?", i))
			d.Pin = &library.Place{Channel: "2", Message: strconv.Itoa(i)}
			var a library.Approved
			a, err = l.Approve(ctx, c, "42", d)
			id = server + "/" + a.ID
		case 1:
			m := strconv.Itoa(i)
			err = l.RecordPin(ctx, "42", library.Pin{Server: server, Channel: "3", Message: m})
			id = server + "/" + m
		case 2:
			id = strconv.Itoa(1 + i%1000)
			_, err = l.Set(ctx, strconv.Itoa(i), "42", library.FieldMemberLimit, id)
			id = fmt.Sprint(i, "=", id)
		default:
			_, err = l.AddSpend(ctx, "2026-03-01", library.Spend{Tokens: 1})
			id = "-"
		}
		if err != nil {
			return fail(err)
		}
		fmt.Println(i%4, id) // unbuffered: the parent has it before the next write begins
	}
}

// killed lets a child make at least n acknowledged writes, kills it with
// SIGKILL in the midst of the next ones, and returns all that it acknowledged.
func killed(t *testing.T, path string, n int) []string {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), crashPath+"="+path)
	var complaints strings.Builder
	child.Stderr = &complaints
	out, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	var acknowledged []string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		acknowledged = append(acknowledged, lines.Text())
		if len(acknowledged) == n {
			require.NoError(t, child.Process.Kill())
		}
	}
	require.Error(t, child.Wait(), "killed")
	require.Empty(t, complaints.String())
	require.GreaterOrEqual(t, len(acknowledged), n)
	return acknowledged
}

// TestAcknowledgedWritesSurviveKill kills a writing process again and again and
// looks for every write that it had acknowledged.
func TestAcknowledgedWritesSurviveKill(t *testing.T) {
	rounds, writes := 50, 20
	if testing.Short() {
		rounds = 5
	}
	for name, into := range map[string]*int{crashRounds: &rounds, crashWrites: &writes} {
		if v := os.Getenv(name); v != "" {
			n, err := strconv.Atoi(v)
			require.NoError(t, err)
			*into = n
		}
	}
	path := filepath.Join(t.TempDir(), "library.db")
	require.NoError(t, open(t, library.Options{Path: path}).Close())
	var acknowledged []string
	for round := range rounds {
		acknowledged = append(acknowledged, killed(t, path, writes+round%7)...)
	}

	l := open(t, library.Options{Path: path})
	require.Empty(t, l.Opening().Notice())
	there := map[string]bool{}
	for _, a := range acknowledged {
		server, _, _ := strings.Cut(a[2:], "/")
		if a[0] > '1' || there[server] {
			continue
		}
		there[server] = true
		approved, err := l.ListApproved(t.Context(), server)
		require.NoError(t, err)
		for _, a := range approved {
			there["0 "+server+"/"+a.ID] = len(a.Texts) == 1 && len(a.Passages) == 1 && len(a.Sources) >= 1
		}
		pins, err := l.Pins(t.Context(), server, "")
		require.NoError(t, err)
		together := 0
		for _, p := range pins {
			there["1 "+server+"/"+p.Message] = true
			if p.Approved != "" {
				together++
			}
		}
		assert.Equal(t, len(approved), together, "an answer and its pin are written together or not at all")
	}
	spends := 0
	for _, a := range acknowledged {
		switch a[0] {
		case '2':
			server, limit, _ := strings.Cut(a[2:], "=")
			s, err := l.Settings(t.Context(), server)
			require.NoError(t, err)
			assert.Equal(t, limit, strconv.Itoa(s.MemberLimit), a)
		case '3':
			spends++
		default:
			assert.True(t, there[a], "lost: %s", a)
		}
	}
	spent, err := l.Spent(t.Context(), "2026-03-01")
	require.NoError(t, err)
	assert.GreaterOrEqual(t, spent.Tokens, spends)
	assert.LessOrEqual(t, spent.Tokens, spends+rounds, "at most the write that was under way")
	t.Logf("%d kills, %d acknowledged writes, none lost", rounds, len(acknowledged))
}
