// Package triage is the safety gate: pure functions from a message to a
// decision, before any model, network, disk or clock. It owns the lexicons and
// the rules; it does not know what the replies say.
package triage

// Class is what a message is, most urgent first.
type Class string

// The classes, in order of urgency. In a mixed message the first one wins.
const (
	Emergency Class = "emergency"
	Crisis    Class = "crisis"
	Dosing    Class = "dosing"
	Privacy   Class = "privacy"
	Abuse     Class = "abuse" // spam, insults, injection with nothing left to answer, other people's data
	Caution   Class = "caution"
	Question  Class = "question"
)

// Theme is a caution theme: what the fixed line is about.
type Theme string

// The caution themes.
const (
	ThemePregnancy     Theme = "pregnancy"
	ThemeBreastfeeding Theme = "breastfeeding"
	ThemeDriving       Theme = "driving"
	ThemeKidneys       Theme = "kidneys"
	ThemeAlcohol       Theme = "alcohol"
	ThemeMedicines     Theme = "medicines" // sedatives and other medicines together with baclofen
	ThemeIllness       Theme = "illness"   // sleep apnoea, epilepsy, age and the like
)

// Reason is one piece of evidence for a decision.
type Reason struct {
	Rule  string // name of the rule that fired
	Words string // the words that it fired on, folded
}

// Decision is what the gate makes of a message.
type Decision struct {
	Class      Class
	Lang       string // "fr" or "en": the language of the message
	Reasons    []Reason
	Confidence float64 // 0 to 1
	Themes     []Theme // for Caution (and for Question with personal details: what the fixed line is about)
	// Question is what goes on to search and prompt: normalised, injected
	// instructions set aside, weight, dose, age, illness and time on treatment
	// taken out. Empty when nothing is left to answer.
	Question string
	Personal bool // personal details were taken out
	Injected bool // injected instructions were set aside
}
