package discordtest

import (
	"encoding/json"
	"maps"
	"net/http"
)

// command is a registered application command, as it was sent plus its id.
type command map[string]any

func (c command) name() string { n, _ := c["name"].(string); return n }

func (c command) kind() int64 { return commandKind(c) }

// RegisteredCommand is a command as the client registered it.
type RegisteredCommand struct {
	ID   string
	Name string
	Kind int // 1 chat, 2 user, 3 message
	JSON json.RawMessage
}

// Commands lists the commands of a server, or the global ones for "".
func (s *Server) Commands(guild string) []RegisteredCommand {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []RegisteredCommand
	for _, c := range s.commands[guild] {
		raw, _ := json.Marshal(c) // decoded from JSON, so it encodes
		id, _ := c["id"].(string)
		out = append(out, RegisteredCommand{ID: id, Name: c.name(), Kind: int(c.kind()), JSON: raw})
	}
	return out
}

func (s *Server) getCommands(c *call) reply {
	if c.PathValue("app") != s.opts.AppID {
		return refuse(http.StatusForbidden, 20012, "You are not authorized to perform this action on this application")
	}
	list := []any{}
	localised := c.URL.Query().Get("with_localizations") == "true"
	for _, cmd := range s.commands[c.PathValue("guild")] {
		out := maps.Clone(cmd)
		if !localised {
			delete(out, "name_localizations")
			delete(out, "description_localizations")
		}
		list = append(list, out)
	}
	return reply{status: http.StatusOK, body: list}
}

// putCommands overwrites all commands of a scope; those of the same name and
// kind keep their id, as on Discord.
func (s *Server) putCommands(c *call) reply {
	if c.PathValue("app") != s.opts.AppID {
		return refuse(http.StatusForbidden, 20012, "You are not authorized to perform this action on this application")
	}
	guild := c.PathValue("guild")
	old := map[[2]any]any{}
	for _, cmd := range s.commands[guild] {
		old[[2]any{cmd.kind(), cmd.name()}] = cmd["id"]
	}
	list, _ := c.value.([]any)
	stored := make([]command, 0, len(list))
	for _, item := range list {
		cmd := command(maps.Clone(object(item)))
		s.complete(cmd, guild)
		if id, known := old[[2]any{cmd.kind(), cmd.name()}]; known {
			cmd["id"] = id
		} else {
			cmd["id"] = s.newID()
		}
		stored = append(stored, cmd)
	}
	s.commands[guild] = stored
	return reply{status: http.StatusOK, body: stored}
}

// complete adds what Discord adds to a command when it sends it back.
func (s *Server) complete(cmd command, guild string) {
	cmd["application_id"] = s.opts.AppID
	cmd["version"] = s.newID()
	cmd["type"] = cmd.kind()
	cmd["nsfw"] = false
	if p, ok := cmd["default_member_permissions"].(json.Number); ok {
		cmd["default_member_permissions"] = p.String()
	} else {
		cmd["default_member_permissions"] = nil
	}
	if cmd["description"] == nil {
		cmd["description"] = ""
	}
	if guild != "" {
		cmd["guild_id"] = guild
		delete(cmd, "contexts")
		delete(cmd, "integration_types")
		return
	}
	cmd["dm_permission"] = true
	if cmd["integration_types"] == nil {
		cmd["integration_types"] = []int{0}
	}
}

// registered finds a command that applies in a server. The caller holds s.mu.
func (s *Server) registered(guild, name string, kind int64) command {
	for _, scope := range []string{guild, ""} {
		for _, c := range s.commands[scope] {
			if c.name() == name && c.kind() == kind {
				return c
			}
		}
	}
	return nil
}
