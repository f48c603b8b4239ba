package config

import "slices"

// Library says where it is kept what moderators decided. Without Path nothing
// of it is, and the bot works without.
type Library struct {
	Path string `yaml:"path" env:"BACLOBOT_LIBRARY_PATH"`
	// Secret keys the hashes of user ids, at least 16 characters; when empty,
	// one is made beside the file.
	Secret Secret `yaml:"secret" env:"BACLOBOT_LIBRARY_SECRET"`
}

// leastSecret is how long the library's secret must be, in bytes.
const leastSecret = 16

func (l *loader) library(c Library) {
	if !c.Secret.Empty() && len(c.Secret.Reveal()) < leastSecret {
		l.add("library.secret", "must have at least %d characters", leastSecret)
	}
	if !c.Secret.Empty() && c.Path == "" {
		l.add("library.path", "is missing, but library.secret is given")
	}
}

// Countries are the regions whose numbers the fixed replies know.
func Countries() []string { return slices.Clone(countries) }
