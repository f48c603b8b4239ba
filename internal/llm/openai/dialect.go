package openai

import (
	"regexp"
	"strings"
)

// dialect is what a server was found to understand. The zero value is what
// current servers know: a strict JSON schema, max_tokens and a temperature.
type dialect uint32

const (
	// formatMask holds the way in which JSON is asked for.
	formatMask   dialect = 3
	formatSchema dialect = 0 // response_format json_schema, strict
	formatJSON   dialect = 1 // response_format json_object
	formatPlain  dialect = 2 // nothing: the prompt alone asks for JSON
	// newLimit sends max_completion_tokens in place of max_tokens.
	newLimit dialect = 4
	// noTemperature leaves the temperature out.
	noTemperature dialect = 8
)

// reasoningNames are the families of OpenAI's own models that know neither
// max_tokens nor a temperature. go-openai refuses the old parameters for them
// before anything is sent.
var reasoningNames = []string{"o1", "o3", "o4", "gpt-5", "gpt-6"}

// firstDialect is what to try first with the model.
func firstDialect(model string) dialect {
	for _, prefix := range reasoningNames {
		if strings.HasPrefix(model, prefix) {
			return newLimit | noTemperature
		}
	}
	return 0
}

var (
	formatWords      = regexp.MustCompile(`(?i)(response|output)[_ .]?format|json[_ ]?(object|mode)|schema|structured[_ ]?output|guided|grammar|(min|max)items`)
	limitWords       = regexp.MustCompile(`max_completion_tokens`)
	temperatureWords = regexp.MustCompile(`(?i)\btemperature\b`)
)

// refusedStatus reports whether servers use the status to say that they do not
// know a parameter. 500 is among them because several fail that way when their
// grammar engine does not understand a schema.
func refusedStatus(status int) bool {
	switch status {
	case 400, 404, 415, 422, 500, 501:
		return true
	}
	return false
}

// next returns the simpler dialect that the server's words of refusal call for,
// and whether there is one.
func (d dialect) next(message string) (dialect, bool) {
	switch {
	case d&newLimit == 0 && limitWords.MatchString(message):
		return d | newLimit, true
	case d&formatMask < formatPlain && formatWords.MatchString(message):
		return d + 1, true
	case d&noTemperature == 0 && temperatureWords.MatchString(message):
		return d | noTemperature, true
	}
	return d, false
}
