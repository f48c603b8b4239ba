package prompt

import "encoding/json"

// schema is the shape of the reply, in the subset of JSON schema that the strict
// modes of the servers in docs/models.md share. The ids are listed, so that a
// server that holds the model to the schema cannot produce one that was not
// shown. The order of the keys is the order in which the model writes: first
// what the sentence rests on, then the sentence.
func schema(ids []string, maxSentences int) json.RawMessage {
	type object = map[string]any
	// encoding/json sorts the keys of a map; the order of the keys here is
	// "ids", "quote", "text", which is the order wanted.
	sentence := object{
		"type": "object",
		"properties": object{
			"ids":   object{"type": "array", "items": object{"type": "string", "enum": ids}, "minItems": 1, "maxItems": maxIDs},
			"quote": object{"type": "string"},
			"text":  object{"type": "string"},
		},
		"required":             []string{"ids", "quote", "text"},
		"additionalProperties": false,
	}
	raw, err := json.Marshal(object{
		"type": "object",
		"properties": object{
			"sentences": object{"type": "array", "items": sentence, "maxItems": maxSentences},
		},
		"required":             []string{"sentences"},
		"additionalProperties": false,
	})
	if err != nil {
		panic(err) // maps of strings and numbers always marshal
	}
	return raw
}

// maxIDs is how many sentences one sentence may rest on: cite accepts no more.
const maxIDs = 3
