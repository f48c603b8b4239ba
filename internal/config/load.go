package config

import (
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"
)

// Problem is one thing that is wrong with the settings.
type Problem struct {
	File    string // configuration file, "" for the environment
	Line    int    // 0 when unknown
	Key     string // "discord.api_url", or the name of an environment variable
	Message string
}

// String renders "config.yaml:12: discord.api_url: must be ...".
func (p Problem) String() string {
	var b strings.Builder
	if p.File != "" {
		b.WriteString(p.File + ":")
		if p.Line > 0 {
			b.WriteString(strconv.Itoa(p.Line) + ":")
		}
		b.WriteString(" ")
	}
	if p.Key != "" {
		b.WriteString(p.Key + ": ")
	}
	return b.String() + p.Message
}

// Problems is everything that is wrong, as one error.
type Problems []Problem

// Error lists the problems, one on a line.
func (ps Problems) Error() string {
	if len(ps) == 1 {
		return ps[0].String()
	}
	lines := make([]string, 0, len(ps)+1)
	lines = append(lines, fmt.Sprintf("%d problems in the settings:", len(ps)))
	for _, p := range ps {
		lines = append(lines, "  "+p.String())
	}
	return strings.Join(lines, "\n")
}

// Load reads the file at path ("" for none) and the environment above it.
// The error is of type Problems and holds everything that is wrong.
func Load(path string, getenv func(string) string) (Config, error) {
	cfg := Default()
	l := loader{file: path, lines: map[string]int{}}
	if path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			return cfg, Problems{{File: path, Message: "cannot be read: " + reason(err)}}
		}
		l.yaml(data, &cfg)
	}
	l.environment(reflect.ValueOf(&cfg).Elem(), getenv)
	l.validate(cfg)
	if len(l.problems) > 0 {
		return cfg, l.problems
	}
	return cfg, nil
}

type loader struct {
	file     string
	lines    map[string]int // key path -> line
	problems Problems
}

func (l *loader) add(key string, format string, args ...any) {
	l.problems = append(l.problems, Problem{File: l.file, Line: l.lines[key], Key: key, Message: fmt.Sprintf(format, args...)})
}

// environment lets a variable named by an env tag override the file; for a
// Secret, NAME_FILE names a file that holds it.
func (l *loader) environment(v reflect.Value, getenv func(string) string) {
	for i := range v.NumField() {
		field, value := v.Type().Field(i), v.Field(i)
		if value.Kind() == reflect.Struct && value.Type() != secretType {
			l.environment(value, getenv)
			continue
		}
		name := field.Tag.Get("env")
		if name == "" {
			continue
		}
		if text := getenv(name); text != "" {
			if value.Type() == secretType {
				value.Set(reflect.ValueOf(NewSecret(strings.TrimSpace(text))))
			} else {
				value.SetString(text)
			}
			continue
		}
		if value.Type() != secretType {
			continue
		}
		if path := getenv(name + "_FILE"); path != "" {
			secret, err := readSecret(path)
			if err != nil {
				l.problems = append(l.problems, Problem{Key: name + "_FILE", Message: err.Error()})
				continue
			}
			value.Set(reflect.ValueOf(secret))
		}
	}
}

// maxSecret bounds a secret file: a token or key is far shorter.
const maxSecret = 16 << 10

func readSecret(path string) (Secret, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Secret{}, fmt.Errorf("the file %s cannot be read: %s", path, reason(err))
	}
	text := strings.TrimSpace(string(data))
	if text == "" || len(text) > maxSecret {
		return Secret{}, fmt.Errorf("the file %s holds no secret (it is empty or too large)", path)
	}
	return NewSecret(text), nil
}

// reason strips the path from a file error: the message names it already.
func reason(err error) string {
	if i := strings.LastIndex(err.Error(), ": "); i >= 0 {
		return err.Error()[i+2:]
	}
	return err.Error()
}
