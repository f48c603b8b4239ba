// Package locale owns every sentence that the bot says by itself, in French
// and in English. It decides nothing: callers choose which sentence to say,
// and render puts numbers and links into it.
package locale

// The languages of the bot.
const (
	French  = "fr"
	English = "en"
)

// Pair is one text in both languages.
type Pair struct{ FR, EN string }

// In returns the text in lang; anything but English reads French, the
// language of most members.
func (p Pair) In(lang string) string {
	if lang == English {
		return p.EN
	}
	return p.FR
}
