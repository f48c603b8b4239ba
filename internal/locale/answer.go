package locale

// Words around an answer.
var (
	Sources = Pair{FR: "Sources", EN: "Sources"}

	// Abstain opens the reply to a question that the knowledge does not cover.
	Abstain = Pair{
		FR: "Je n’ai pas trouvé de réponse à cette question dans mes sources, et je préfère ne rien dire plutôt que deviner.",
		EN: "I found no answer to this in my sources, and I would rather say nothing than guess.",
	}
	// NearestTopics stands before the titles of the closest topics.
	NearestTopics = Pair{FR: "Ce dont je peux parler :", EN: "What I can talk about:"}
	// NothingAsked answers a message that holds no question.
	NothingAsked = Pair{
		FR: "Je n’ai pas vu de question à laquelle je puisse répondre. J’explique comment agit le baclofène, avec les sources.",
		EN: "I saw no question that I can answer. I explain how baclofen acts, with the sources.",
	}
	// TooLong asks for a shorter question.
	TooLong = Pair{
		FR: "Ce message est trop long pour moi (plus de 4 000 caractères). Pouvez-vous poser la question en quelques phrases ?",
		EN: "This message is too long for me (over 4,000 characters). Could you ask in a few sentences?",
	}
	// Unavailable is said when something failed on the way.
	Unavailable = Pair{
		FR: "Je n’ai pas pu répondre cette fois. Rien n’a été gardé de la question ; vous pouvez la poser de nouveau dans un moment. En cas d’urgence, appelez le 112 ou le numéro d’urgence de votre pays.",
		EN: "I could not answer this time. Nothing of the question was kept; you can ask it again in a moment. In an emergency, call 112 or the emergency number of your country.",
	}
	// CautionOnly opens the reply to a caution question that the knowledge does not cover.
	CautionOnly = Pair{
		FR: "Mes sources ne répondent pas à cette question précise.",
		EN: "My sources do not answer this exact question.",
	}
	// WhatIsKnown stands before what the knowledge does say.
	WhatIsKnown = Pair{FR: "Ce qu’elles disent :", EN: "What they do say:"}
)

// The codes of the notices; stable, since machines read them.
const (
	NoticeCaution     = "caution"      // a caution theme, or personal details in the question
	NoticeGHB         = "ghb"          // the answer names GHB
	NoticeModelFailed = "model_failed" // a model is configured but gave nothing usable
	NoticeApproved    = "approved"     // approved by the group's moderators
	NoticeOwnWords    = "own_words"    // a moderator's own wording
	NoticeInjection   = "injection"    // instructions in the question were set aside
	NoticeRemoteModel = "remote_model" // the summary came from a hosted model
)

var notices = map[string]Pair{
	NoticeCaution: {
		FR: "⚠️ Pour une situation personnelle, c’est au médecin qui prescrit ou au pharmacien de répondre. N’arrêtez jamais le baclofène brusquement de vous-même.",
		EN: "⚠️ For a personal situation, this is for the prescriber or the pharmacist to answer. Never stop baclofen abruptly on your own.",
	},
	NoticeGHB: {
		FR: "⚠️ Le GHB crée lui-même une dépendance, son sevrage est dangereux, et ce n’est pas un traitement à essayer.",
		EN: "⚠️ GHB is itself addictive, its withdrawal is dangerous, and it is not a treatment to try.",
	},
	NoticeModelFailed: {
		FR: "Le résumé n’était pas disponible : voici des phrases des passages eux-mêmes.",
		EN: "The summary was not available: these are sentences of the passages themselves.",
	},
	NoticeApproved: {
		FR: "✅ Réponse approuvée par les modérateurs de ce groupe.",
		EN: "✅ Answer approved by the moderators of this group.",
	},
	NoticeOwnWords: {
		FR: "✍️ Formulation d’un modérateur.",
		EN: "✍️ A moderator’s own wording.",
	},
	NoticeInjection: {
		FR: "J’ai laissé de côté les consignes contenues dans le message et répondu à la question seule.",
		EN: "I set aside the instructions in the message and answered the question alone.",
	},
	NoticeRemoteModel: {
		FR: "Résumé rédigé par un modèle hébergé ailleurs, phrase par phrase vérifié.",
		EN: "Summary written by a model hosted elsewhere, checked sentence by sentence.",
	},
}

// Notice returns the fixed line behind a code, in lang.
func Notice(code, lang string) string { return notices[code].In(lang) }

// kinds names the kinds of evidence for readers.
var kinds = map[string]Pair{
	"review":        {FR: "revue d’études", EN: "review"},
	"preclinical":   {FR: "étude chez l’animal ou en laboratoire", EN: "animal or laboratory study"},
	"trial":         {FR: "essai clinique", EN: "clinical trial"},
	"human-lab":     {FR: "étude chez l’humain", EN: "human study"},
	"label":         {FR: "notice officielle", EN: "official label"},
	"observational": {FR: "étude d’observation", EN: "observational study"},
	"agency":        {FR: "autorité publique", EN: "public agency"},
	"anatomy":       {FR: "étude d’anatomie", EN: "anatomy study"},
	"case-report":   {FR: "cas décrit", EN: "case report"},
	"hypothesis":    {FR: "hypothèse d’un auteur", EN: "an author’s hypothesis"},
	"forum":         {FR: "message de forum", EN: "forum post"},
	"press":         {FR: "presse", EN: "press"},
	"guideline":     {FR: "consensus d’experts", EN: "expert consensus"},
	"contact":       {FR: "aide", EN: "help"},
}

// Kind names a kind of source in lang; an unknown kind is returned unchanged.
func Kind(kind, lang string) string {
	if p, ok := kinds[kind]; ok {
		return p.In(lang)
	}
	return kind
}

// FreeToRead marks a source whose link leads to the whole text.
var FreeToRead = Pair{FR: "accès libre", EN: "free to read"}
