package corpus

// frontMatter is the head of a topic file.
type frontMatter struct {
	ID       string                  `yaml:"id"`
	Lang     string                  `yaml:"lang"`
	Title    string                  `yaml:"title"`
	Reviewed string                  `yaml:"reviewed"`
	Passages map[string]passageFront `yaml:"passages"`
}

// passageFront is what the front matter says about one passage.
type passageFront struct {
	Claims     []string `yaml:"claims"`
	Evidence   string   `yaml:"evidence"`
	Asked      []string `yaml:"asked"`
	Regulatory bool     `yaml:"regulatory"`
}
