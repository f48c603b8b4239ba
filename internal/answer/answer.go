// Package answer is the use case: a question comes in, a checked answer with
// its sources goes out. It decides which of the other rooms speak, and in
// which order; it knows nothing of Discord, terminals or files.
package answer

import (
	"time"

	"baclobot/internal/corpus"
	"baclobot/internal/search"
)

// Action says what was done with a question.
type Action string

// The actions, as printed in JSON.
const (
	ActionAnswer            Action = "answer"
	ActionAnswerWithCaution Action = "answer_with_caution"
	ActionAbstain           Action = "abstain"
	ActionRefuseDosing      Action = "refuse_dosing"
	ActionEmergency         Action = "emergency"
	ActionCrisis            Action = "crisis"
	ActionPrivacyHelp       Action = "privacy_help"
)

// Mode says where the words of an answer come from.
type Mode string

// The modes, as printed in JSON.
const (
	ModeSummary  Mode = "summary"  // a model's words, every sentence checked
	ModeExtract  Mode = "extract"  // sentences of the curated passages
	ModeApproved Mode = "approved" // approved by the group's moderators
	ModeFixed    Mode = "fixed"    // human-written reply
)

// Question is one message of a member.
type Question struct {
	Text     string
	Lang     string // "fr" or "en" to fix the language of the answer; "" to detect it
	Locale   string // "fr" or "en": language of labels and of the answer when the text gives no hint; "" for none
	Previous string // question before, in a follow-up
	Country  string // ISO 3166 code of the server's setting ("FR", "CA-QC"), "" when unset
	Server   string // id of the server whose approved answers may be used; "" for none
}

// Sentence is one sentence of an answer with what it rests on.
type Sentence struct {
	Text     string
	Passages []corpus.PassageID // at least one for summary and extract
	Sources  []corpus.SourceKey // at least one for summary and extract
}

// Notice is a fixed line beside the answer. Its words are in locale.
type Notice struct {
	Code string // stable, for machines; see locale
}

// Fixed names the human-written text of a reply in ModeFixed. Its words are in
// locale.
type Fixed string

// The fixed texts.
const (
	FixedEmergency   Fixed = "emergency"
	FixedCrisis      Fixed = "crisis"
	FixedDosing      Fixed = "dosing"
	FixedPrivacy     Fixed = "privacy"
	FixedAbstain     Fixed = "abstain"       // the knowledge does not cover the question
	FixedNothing     Fixed = "nothing_asked" // no question is left in the message
	FixedTooLong     Fixed = "too_long"      // over MaxQuestion characters
	FixedUnavailable Fixed = "unavailable"   // something failed on the way
	FixedCautionOnly Fixed = "caution_only"  // a caution question that the knowledge does not cover
)

// Topic is a topic of the knowledge, offered to who asked about something else.
type Topic struct{ ID, Title string }

// Answer is a reply, whole and final. Links, numbers and titles in it come
// from the registry alone.
type Answer struct {
	Action     Action
	Mode       Mode
	Lang       string
	Fixed      Fixed            // which text, in ModeFixed
	Contacts   []corpus.Contact // numbers of a safety reply, in the order in which they are shown
	Topics     []Topic          // nearest topics of a reply that abstains
	Sentences  []Sentence       // the words of an answer; what is known, for FixedCautionOnly
	Sources    []corpus.Source  // in the order of their numbers
	Passages   []search.Hit     // the best passages, then any other that is cited
	Answerable float64
	Notices    []Notice
	Trace      Trace
}

// Private reports whether the answer must stay private to the asker whatever
// visibility was asked for.
func (a Answer) Private() bool {
	switch a.Action {
	case ActionEmergency, ActionCrisis, ActionRefuseDosing, ActionPrivacyHelp:
		return true
	}
	return false
}

// Trace records what happened on the way, for a person at a terminal. It is
// never logged.
type Trace struct {
	Gate    string // class and rules
	Steps   []Step
	Dropped []Dropped // sentences of the model that were not shown
}

// Step is one step of the way with its duration.
type Step struct {
	Name string
	Took time.Duration
	Note string
}

// Dropped is a sentence of the model that failed its check, and why.
type Dropped struct {
	Text   string
	Reason string
}
