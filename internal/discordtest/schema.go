package discordtest

import (
	"bytes"
	_ "embed" // the description is part of the test binary, wherever it runs
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

//go:embed testdata/discord-openapi-subset.json
var description []byte

// schemaURL is the name under which the description is compiled; nothing is
// fetched from there.
const schemaURL = "discord.json"

// schemaAt says where in the description the body of each kind of request is.
var schemaAt = map[string]string{
	"commands":       "/applications/{application_id}/commands put",
	"callback":       "/interactions/{interaction_id}/{interaction_token}/callback post",
	"webhook edit":   "/webhooks/{webhook_id}/{webhook_token}/messages/@original patch",
	"webhook create": "/webhooks/{webhook_id}/{webhook_token} post",
	"message create": "/channels/{channel_id}/messages post",
	"message edit":   "/channels/{channel_id}/messages/{message_id} patch",
}

// schemas compiles the description once per process; the result is immutable.
var schemas = sync.OnceValues(compileSchemas)

func compileSchemas() (map[string]*jsonschema.Schema, error) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(description))
	if err != nil {
		return nil, fmt.Errorf("reading the API description: %w", err)
	}
	closeObjects(doc)
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	if err := compiler.AddResource(schemaURL, doc); err != nil {
		return nil, fmt.Errorf("adding the API description: %w", err)
	}
	out := map[string]*jsonschema.Schema{}
	for name, at := range schemaAt {
		path, method, _ := strings.Cut(at, " ")
		pointer := strings.NewReplacer("~", "~0", "/", "~1").Replace(path)
		pointer = strings.NewReplacer("{", "%7B", "}", "%7D", "@", "%40").Replace(pointer)
		out[name], err = compiler.Compile(schemaURL + "#/paths/" + pointer + "/" + method + "/requestBody/content/application~1json/schema")
		if err != nil {
			return nil, fmt.Errorf("compiling the schema of %s: %w", at, err)
		}
	}
	return out, nil
}

// closeObjects forbids properties that a schema does not name, so that a
// misspelt field is noticed. The description leaves all objects open.
func closeObjects(node any) {
	switch n := node.(type) {
	case map[string]any:
		if _, named := n["properties"].(map[string]any); named {
			if _, said := n["additionalProperties"]; !said {
				n["additionalProperties"] = false
			}
		}
		for _, child := range n {
			closeObjects(child)
		}
	case []any:
		for _, child := range n {
			closeObjects(child)
		}
	}
}

// validate decodes a body and checks it against the schema of that name.
func validate(name string, body []byte) (any, []string) {
	all, err := schemas()
	if err != nil {
		return nil, []string{err.Error()}
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return nil, []string{"the body is not JSON: " + err.Error()}
	}
	normalisePermissions(value)
	err = all[name].Validate(value)
	var invalid *jsonschema.ValidationError
	if errors.As(err, &invalid) {
		return value, []string{fmt.Sprintf("the body does not fit Discord's schema: %v", invalid)}
	}
	if err != nil {
		return value, []string{err.Error()}
	}
	return value, nil
}

// normalisePermissions turns default_member_permissions from the string that
// the documentation asks for into the integer that the description types.
func normalisePermissions(value any) {
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	for _, item := range list {
		m, ok := item.(map[string]any)
		if !ok {
			continue
		}
		s, ok := m["default_member_permissions"].(string)
		if _, err := strconv.ParseUint(s, 10, 64); ok && err == nil {
			m["default_member_permissions"] = json.Number(s)
		}
	}
}
