package locale

// Labels of the buttons under an answer. Discord allows 80 characters; these
// stay short so that five fit on a telephone.
var (
	ButtonShare       = Pair{FR: "Partager", EN: "Share"}
	ButtonPassages    = Pair{FR: "Passages", EN: "Passages"}
	ButtonFollowUp    = Pair{FR: "Autre question", EN: "Follow-up"}
	ButtonFrench      = Pair{FR: "Français", EN: "Français"}
	ButtonEnglish     = Pair{FR: "English", EN: "English"}
	ButtonHelpful     = Pair{FR: "Utile", EN: "Helpful"}
	ButtonNotHelpful  = Pair{FR: "Pas utile", EN: "Not helpful"}
	ButtonKeepWording = Pair{FR: "Laisser ma question aux modérateurs (30 jours)", EN: "Leave my question to the moderators (30 days)"}
	ButtonReport      = Pair{FR: "Signaler un problème", EN: "Report a problem"}
)

// Expired answers a button whose answer is no longer in memory.
var Expired = Pair{
	FR: "Ce bouton a fait son temps : je ne garde une réponse en mémoire que quinze minutes, et rien quand je redémarre. Posez la question de nouveau avec `/demander`, et tout reviendra.",
	EN: "This button has had its time: I keep an answer in memory for fifteen minutes only, and nothing when I restart. Ask again with `/ask` and everything is back.",
}

// Sharing an answer.
var (
	// SharedHead opens what everybody in the channel reads.
	SharedHead = Pair{FR: "Une réponse partagée par un membre", EN: "An answer shared by a member"}
	// SharedAbout stands between SharedHead and the title of a topic.
	SharedAbout = Pair{FR: ", au sujet de : ", EN: ", about: "}
	Shared      = Pair{
		FR: "C’est fait : la réponse est dans le salon, sans votre nom ni votre question.",
		EN: "Done: the answer is in the channel, without your name and without your question.",
	}
	AlreadyShared = Pair{
		FR: "Cette réponse est déjà dans le salon.",
		EN: "This answer is in the channel already.",
	}
	NotShared = Pair{
		FR: "La réponse n’a pas pu être publiée dans le salon. Vous pouvez réessayer dans un moment.",
		EN: "The answer could not be posted to the channel. You can try again in a moment.",
	}
	BotCannotSee = Pair{
		FR: "Je ne peux pas publier ici : il me manque le droit « Voir le salon ». Un administrateur peut me le donner.",
		EN: "I cannot post here: I lack the right “View Channel”. An administrator can give it to me.",
	}
	BotCannotSend = Pair{
		FR: "Je ne peux pas publier ici : il me manque le droit « Envoyer des messages ». Un administrateur peut me le donner.",
		EN: "I cannot post here: I lack the right “Send Messages”. An administrator can give it to me.",
	}
	MemberCannotSend = Pair{
		FR: "Vous n’avez pas le droit d’écrire dans ce salon, donc je n’y publie pas non plus à votre demande.",
		EN: "You may not write in this channel, so I do not post there for you either.",
	}
)

// The exact passages.
var (
	PassagesHead = Pair{FR: "Les passages exacts sur lesquels la réponse repose :", EN: "The exact passages that the answer rests on:"}
	BehindOne    = Pair{FR: "derrière la phrase %s", EN: "behind sentence %s"}
	BehindMany   = Pair{FR: "derrière les phrases %s", EN: "behind sentences %s"}
	PassagesGone = Pair{
		FR: "La base a changé depuis cette réponse et ses passages n’y sont plus tels quels. Posez la question de nouveau pour lire les nouveaux.",
		EN: "The knowledge has changed since this answer and its passages are no longer there as they were. Ask again to read the new ones.",
	}
)

// evidence names how sure a passage is, for readers.
var evidence = map[string]Pair{
	"established": {FR: "établi", EN: "established"},
	"human":       {FR: "vu chez l’humain", EN: "seen in people"},
	"animal":      {FR: "montré chez l’animal ou en laboratoire", EN: "shown in animals or in the laboratory"},
	"hypothesis":  {FR: "hypothèse, non vérifiée", EN: "hypothesis, not tested"},
	"contested":   {FR: "débattu", EN: "debated"},
	"superseded":  {FR: "chiffre remplacé depuis", EN: "replaced since by a better figure"},
}

// Evidence names a level of evidence in lang; an unknown one is returned
// unchanged.
func Evidence(level, lang string) string {
	if p, ok := evidence[level]; ok {
		return p.In(lang)
	}
	return level
}

// The follow-up question.
var (
	FollowUpTitle = Pair{FR: "Une autre question", EN: "A follow-up question"}
	FollowUpLabel = Pair{FR: "Votre question", EN: "Your question"}
	FollowUpHint  = Pair{
		FR: "Sans détails personnels. La question d’avant sert de contexte, puis s’oublie.",
		EN: "No personal details. The question before serves as context, then it is forgotten.",
	}
)

// What members think of an answer.
var (
	ThanksHelpful = Pair{
		FR: "Merci. C’est compté, sans votre nom ni votre question.",
		EN: "Thank you. It is counted, without your name and without your question.",
	}
	ThanksNotHelpful = Pair{
		FR: "Merci, c’est compté. Si vous voulez, dites pourquoi : seule la raison choisie est comptée.",
		EN: "Thank you, it is counted. If you like, say why: only the reason you choose is counted.",
	}
	ThanksReason = Pair{
		FR: "Merci. La raison est comptée, sans votre nom ni votre question.",
		EN: "Thank you. The reason is counted, without your name and without your question.",
	}
	AlreadyCounted = Pair{
		FR: "Votre avis sur cette réponse est déjà compté. Merci !",
		EN: "Your opinion on this answer is counted already. Thank you!",
	}
	ReasonPlaceholder = Pair{FR: "Pourquoi ?", EN: "Why?"}
)

// Reason is why an answer did not help. The codes are stable: they are counted.
type Reason struct {
	Code  string
	Label Pair
}

// Reasons lists the reasons in the order in which they are offered.
func Reasons() []Reason {
	return []Reason{
		{"off_topic", Pair{FR: "Elle ne répond pas à ma question", EN: "It does not answer my question"}},
		{"unclear", Pair{FR: "Elle est difficile à comprendre", EN: "It is hard to understand"}},
		{"missing", Pair{FR: "Il manque quelque chose", EN: "Something is missing"}},
		{"wrong", Pair{FR: "Elle me paraît fausse", EN: "It seems wrong to me"}},
		{"source", Pair{FR: "Un lien ou une source pose problème", EN: "There is a problem with a link or a source"}},
		{"other", Pair{FR: "Autre chose", EN: "Something else"}},
	}
}

// Reporting a problem.
var (
	ReportTitle = Pair{FR: "Signaler un problème", EN: "Report a problem"}
	ReportLabel = Pair{FR: "Qu’est-ce qui ne va pas ?", EN: "What is wrong?"}
	ReportHint  = Pair{
		FR: "Lu par les modérateurs, sans votre nom. N’écrivez rien de personnel.",
		EN: "Read by the moderators, without your name. Write nothing personal.",
	}
	Reported = Pair{
		FR: "Merci. Votre message est chez les modérateurs, sans votre nom et sans votre question.",
		EN: "Thank you. Your message is with the moderators, without your name and without your question.",
	}
	NotReported = Pair{
		FR: "Le message n’a pas pu être transmis aux modérateurs. Vous pouvez réessayer, ou leur écrire directement.",
		EN: "The message could not be passed to the moderators. You can try again, or write to them directly.",
	}
	NoReview = Pair{
		FR: "Merci d’avoir pris le temps. Ce serveur n’a pas de salon pour les signalements : rien n’a été transmis ni gardé. Écrivez directement à un modérateur, c’est bienvenu.",
		EN: "Thank you for taking the time. This server has no channel for reports, so nothing was passed on or kept. Please write to a moderator directly; that is welcome.",
	}
	ReportSlow = Pair{
		FR: "Vous avez déjà signalé plusieurs problèmes à l’instant. Merci de réessayer dans quelques minutes, ou d’écrire directement à un modérateur.",
		EN: "You have just reported several problems. Please try again in a few minutes, or write to a moderator directly.",
	}
	// ReviewHead and the lines after it are for moderators.
	ReviewHead    = Pair{FR: "Un membre signale un problème avec une réponse.", EN: "A member reports a problem with an answer."}
	ReviewWords   = Pair{FR: "Ce qu’il écrit :", EN: "In the member’s words:"}
	ReviewWithout = Pair{FR: "(Le message contenait une dose : il n’est pas repris ici.)", EN: "(The message held a dose: it is not repeated here.)"}
	ReviewAnswer  = Pair{FR: "Passages de la réponse :", EN: "Passages of the answer:"}
)

// The alert in the private channel of the moderators.
var (
	AlertHead = Pair{
		FR: "⚠️ Une réponse de sécurité vient d’être donnée, en privé.",
		EN: "⚠️ A safety reply was just given, privately.",
	}
	AlertClass   = Pair{FR: "Type : ", EN: "Kind: "}
	AlertChannel = Pair{FR: "Salon : ", EN: "Channel: "}
	AlertDirect  = Pair{FR: "message privé", EN: "direct message"}
	AlertClose   = Pair{
		FR: "Je ne transmets ni le message ni la personne. Une présence bienveillante dans le salon peut aider.",
		EN: "I pass on neither the message nor the person. A kind presence in the channel may help.",
	}
	AlertEmergency = Pair{FR: "urgence", EN: "emergency"}
	AlertCrisis    = Pair{FR: "détresse", EN: "crisis"}
)
