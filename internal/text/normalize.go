// Package text prepares text for matching: normal forms, tokens, stems,
// sentences, language. Everything in it is pure; it knows nothing of passages
// or questions beyond their characters.
package text
