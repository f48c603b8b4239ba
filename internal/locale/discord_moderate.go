package locale

// What the settings of a server, and the file of its moderators, change for
// members.
var (
	PrivacyKept = Pair{
		FR: "• Les modérateurs ont un fichier : leurs réglages, les réponses partagées ou approuvées, et des nombres par jour. Une question restée sans réponse y compte avec trois mots de ma base au plus, jamais avec les vôtres, sauf si vous les laissez par le bouton sous la réponse (chiffrés, 30 jours au plus). Qui a décidé y figure sous un code, pas sous un nom ni un identifiant.",
		EN: "• The moderators have a file: their settings, answers that were shared or approved, and counts by day. A question that went unanswered counts there with at most three words of my knowledge, never with yours, unless you leave them by the button under the reply (encrypted, 30 days at most). Who decided stands there as a code, not as a name or an id.",
	}
	// AskElsewhere takes the channels in which questions are taken.
	AskElsewhere = Pair{
		FR: "Sur ce serveur, je réponds aux questions ici : %s. En cas d’urgence, je réponds partout.",
		EN: "In this server I take questions here: %s. In an emergency I answer anywhere.",
	}
	ForgottenStored = Pair{
		FR: "C’est fait. Tout ce que j’avais de vous est effacé : en mémoire (question précédente, réponses derrière les boutons, avis en attente, compteur) et dans le fichier des modérateurs (ce que vous y aviez laissé, et votre trace sous ce que vous avez décidé si vous modérez). Les boutons de vos anciennes réponses ne marchent plus. Ce que vous aviez partagé dans un salon y reste : un modérateur peut le retirer.",
		EN: "Done. Everything that I had of you is erased: in memory (the question before, the answers behind the buttons, opinions under way, the count) and in the moderators’ file (what you had left there, and your trace under what you decided if you moderate). The buttons of your old answers no longer work. What you had shared to a channel stays there: a moderator can remove it.",
	}
	NotForgotten = Pair{
		FR: "Ce que j’avais en mémoire de vous est effacé, mais le fichier des modérateurs n’a pas pu être écrit. Merci de réessayer dans quelques minutes ; si cela continue, écrivez à un modérateur.",
		EN: "What I had of you in memory is erased, but the moderators’ file could not be written. Please try again in a few minutes; if it goes on, write to a moderator.",
	}
)

// Commands of moderators in the menu of a message: they have no description.
var (
	PinThis   = Command{Name: Pair{FR: "Épingler cette réponse", EN: "Pin this answer"}}
	UnpinThis = Command{Name: Pair{FR: "Désépingler cette réponse", EN: "Unpin this answer"}}
)

// Buttons of moderators.
var (
	ButtonPin      = Pair{FR: "Épingler (modérateurs)", EN: "Pin (moderators)"}
	ButtonUnpin    = Pair{FR: "Désépingler", EN: "Unpin"}
	ButtonMakeRoom = Pair{FR: "Désépingler ma plus ancienne et épingler celle-ci", EN: "Unpin my oldest and pin this one"}
)

// Why something cannot be decided here.
var (
	NoLibrary = Pair{
		FR: "Ici, je ne garde pas encore de décisions : la personne qui m’héberge doit d’abord indiquer un fichier pour la bibliothèque (`library.path`). Rien n’a été changé.",
		EN: "I do not keep decisions here yet: whoever hosts me must name a file for the library first (`library.path`). Nothing was changed.",
	}
	ModerateInServers = Pair{
		FR: "Cela se décide dans le salon d’un serveur, pas en message privé.",
		EN: "That is decided in a channel of a server, not in a direct message.",
	}
	MemberCannotModerate = Pair{
		FR: "C’est réservé aux modérateurs : il vous manque le droit « Gérer les messages », ou le rôle que les administrateurs ont choisi avec `/réglages`.",
		EN: "This is for moderators: you lack the right “Manage Messages”, or the role that the administrators chose with `/settings`.",
	}
	LibraryFailed = Pair{
		FR: "Le fichier des modérateurs n’a pas pu être lu ou écrit. Rien n’a été changé ; vous pouvez réessayer dans un moment.",
		EN: "The moderators’ file could not be read or written. Nothing was changed; you can try again in a moment.",
	}
	NotMine = Pair{
		FR: "Ce message n’est pas une réponse partagée que je connais, ou elle est trop ancienne. Partagez la réponse avec le bouton **Partager**, puis réessayez sur ce message-là.",
		EN: "This message is not a shared answer that I know, or it is too old. Share the answer with the button **Share**, then try again on that message.",
	}
)

// Pinning.
var (
	PinReason   = Pair{FR: "Réponse épinglée à la demande du modérateur", EN: "Answer pinned at the request of moderator"}
	UnpinReason = Pair{FR: "Réponse désépinglée à la demande du modérateur", EN: "Answer unpinned at the request of moderator"}

	Pinned        = Pair{FR: "C’est épinglé, et noté.", EN: "Pinned, and noted."}
	AlreadyPinned = Pair{FR: "Cette réponse est déjà épinglée.", EN: "This answer is pinned already."}
	Unpinned      = Pair{FR: "C’est désépinglé. La réponse reste dans le salon.", EN: "Unpinned. The answer stays in the channel."}
	NotPinned     = Pair{
		FR: "La réponse n’a pas pu être épinglée. Rien n’a été changé ; vous pouvez réessayer dans un moment.",
		EN: "The answer could not be pinned. Nothing was changed; you can try again in a moment.",
	}
	NotUnpinned = Pair{
		FR: "La réponse n’a pas pu être désépinglée. Rien n’a été changé ; vous pouvez réessayer dans un moment.",
		EN: "The answer could not be unpinned. Nothing was changed; you can try again in a moment.",
	}
	PinBusy = Pair{
		FR: "Quelqu’un change les épingles de ce salon en ce moment même. Réessayez dans quelques secondes.",
		EN: "Somebody is changing the pins of this channel at this very moment. Try again in a few seconds.",
	}
	PinDeleted = Pair{
		FR: "Ce message a été supprimé entre-temps : il n’y a plus rien à épingler.",
		EN: "This message was deleted in the meantime: there is nothing left to pin.",
	}
	PinOutdated = Pair{
		FR: "La base a changé depuis cette réponse, donc je ne l’épingle plus telle quelle. Posez la question de nouveau et partagez la nouvelle réponse.",
		EN: "The knowledge has changed since this answer, so I no longer pin it as it is. Ask again and share the new answer.",
	}
	PinsFull = Pair{
		FR: "Ce salon a autant d’épingles que Discord en permet. Je peux désépingler la plus ancienne des miennes ; sinon, désépinglez-en une à la main.",
		EN: "This channel has as many pins as Discord allows. I can unpin the oldest one of mine; or unpin one by hand.",
	}
	NoPinOfMine = Pair{
		FR: "Aucune des épingles de ce salon n’est de moi : désépinglez-en une à la main, puis réessayez.",
		EN: "None of the pins of this channel is mine: unpin one by hand, then try again.",
	}
	MemberCannotPin = Pair{
		FR: "Il vous manque ici le droit « Épingler des messages ».",
		EN: "You lack the right “Pin Messages” here.",
	}
	BotCannotPin = Pair{
		FR: "Je ne peux pas épingler ici : il me manque le droit « Épingler des messages ». Un administrateur peut me le donner.",
		EN: "I cannot pin here: I lack the right “Pin Messages”. An administrator can give it to me.",
	}
	BotCannotSeeToPin = Pair{
		FR: "Je ne peux pas épingler ici : il me manque le droit « Voir le salon ». Un administrateur peut me le donner.",
		EN: "I cannot pin here: I lack the right “View Channel”. An administrator can give it to me.",
	}
)

// Commands on approved answers.
var (
	ApproveThis   = Command{Name: Pair{FR: "Approuver cette réponse", EN: "Approve this answer"}}
	PinnedCommand = Command{
		Name: Pair{FR: "approuvées", EN: "pinned"},
		Description: Pair{
			FR: "Les réponses que les modérateurs de ce serveur ont approuvées.",
			EN: "The answers that the moderators of this server have approved.",
		},
	}
	PinnedQuestion = Command{
		Name: Pair{EN: "question"},
		Description: Pair{
			FR: "Des mots de la question ; rien pour voir la liste.",
			EN: "Words of the question; nothing to see the list.",
		},
	}
)

// More buttons of moderators.
var (
	ButtonApprove   = Pair{FR: "Approuver pour y répondre encore", EN: "Approve, to answer again"}
	ButtonKeepOnly  = Pair{FR: "La garder dans la bibliothèque seule", EN: "Keep it in the library alone"}
	ButtonCorrect   = Pair{FR: "Corriger", EN: "Correct"}
	ButtonReapprove = Pair{FR: "Approuver à nouveau", EN: "Approve again"}
	ButtonEdit      = Pair{FR: "Modifier", EN: "Edit"}
	ButtonRetire    = Pair{FR: "Retirer", EN: "Retire"}
)

// The form of an approval. Discord allows 45 characters for a title or a
// label, 100 for a hint.
var (
	ApproveTitle       = Pair{FR: "Approuver une réponse", EN: "Approve an answer"}
	ApproveWordingHint = Pair{
		FR: "Une formulation publique, sans rien de personnel. Les questions très proches auront cette réponse.",
		EN: "A public wording, with nothing personal. Questions very close to it get this answer.",
	}
	ApproveTwinHint = Pair{
		FR: "Facultatif, et gardé seulement si la réponse reste telle quelle.",
		EN: "Optional, and kept only if the answer stays as it is.",
	}
	ApproveText     = Pair{FR: "La réponse, une phrase par ligne", EN: "The answer, one sentence per line"}
	ApproveTextHint = Pair{
		FR: "Ni dose, ni conseil, ni lien. Ce que les passages ne disent pas sera marqué comme de vous.",
		EN: "No dose, no advice, no link. What the passages do not say is marked as your own wording.",
	}
	approveFrench  = Pair{FR: "La question, en français", EN: "The question, in French"}
	approveEnglish = Pair{FR: "La question, en anglais", EN: "The question, in English"}
)

// ApproveWording is the label of the field for the wording in a language.
func ApproveWording(lang string) Pair {
	if lang == English {
		return approveEnglish
	}
	return approveFrench
}

// What came of an approval. Those with %s take words in quotation marks.
var (
	InQuotes     = Pair{FR: "« %s »", EN: "“%s”"}
	WithoutWord  = Pair{FR: "une dose ou un lien", EN: "a dose or a link"}
	ApprovedDone = Pair{
		FR: "✅ C’est approuvé. Sur ce serveur, je donnerai cette réponse à %s et aux questions très proches, tant que ses passages ne changent pas.",
		EN: "✅ Approved. In this server I will give this answer to %s and to questions very close to it, as long as its passages do not change.",
	}
	ApprovedOwnWords = Pair{
		FR: "✍️ C’est approuvé, et marqué comme formulation d’un modérateur : les passages ne disent pas exactement cela. Sur ce serveur, je donnerai cette réponse à %s et aux questions très proches.",
		EN: "✍️ Approved, and marked as a moderator’s own wording: the passages do not say exactly that. In this server I will give this answer to %s and to questions very close to it.",
	}
	ApproveRefused = Pair{
		FR: "Ce n’est pas approuvé, à cause de ceci : %s. Aucune réponse ne peut contenir de dose, de conseil de traitement, de lien ni de mention, et il faut au moins une phrase. Votre texte est encore là : corrigez-le.",
		EN: "This was not approved, because of this: %s. No answer may hold a dose, advice on treatment, a link or a mention, and there must be at least one sentence. Your text is still there: correct it.",
	}
	ApproveTooLong  = Pair{FR: "trop long pour un message avec ses sources", EN: "too long for a message with its sources"}
	ApproveOutdated = Pair{
		FR: "La base a changé depuis cette réponse, donc elle ne peut plus être approuvée telle quelle. Posez la question de nouveau et partagez la nouvelle réponse.",
		EN: "The knowledge has changed since this answer, so it can no longer be approved as it is. Ask again and share the new answer.",
	}
	ApprovedFull = Pair{
		FR: "La bibliothèque de ce serveur est pleine : retirez d’abord une réponse.",
		EN: "The library of this server is full: retire an answer first.",
	}
	ApprovedGone = Pair{FR: "Cette réponse approuvée n’existe plus.", EN: "This approved answer no longer exists."}
	NothingLeft  = Pair{
		FR: "Plus aucun passage ni aucune source de cette réponse n’est dans la base : elle ne peut être que retirée.",
		EN: "No passage or no source of this answer is in the knowledge any more: it can only be retired.",
	}
	Reapproved   = Pair{FR: "✅ C’est approuvé à nouveau, sur les passages d’aujourd’hui.", EN: "✅ Approved again, on the passages of today."}
	ChangedAgain = Pair{
		FR: "La base a encore changé depuis ce message. Rien n’a été changé : regardez d’abord la différence d’aujourd’hui.",
		EN: "The knowledge has changed again since this message. Nothing was changed: look at today’s difference first.",
	}
	MustBeEdited = Pair{
		FR: "Un passage ou une source a disparu : cette réponse doit être modifiée ou retirée.",
		EN: "A passage or a source is gone: this answer must be edited or retired.",
	}
	RetiredDone = Pair{
		FR: "C’est retiré : je ne donne plus cette réponse. Le bouton **Modifier** peut la reprendre.",
		EN: "Retired: I no longer give this answer. The button **Edit** can bring it back.",
	}
)

// The list of approved answers.
var (
	PinnedHead      = Pair{FR: "**Réponses approuvées par les modérateurs de ce serveur**", EN: "**Answers approved by the moderators of this server**"}
	PinnedHow       = Pair{FR: "Tapez des mots d’une question dans `/approuvées` pour en lire une.", EN: "Type words of a question into `/pinned` to read one."}
	NothingApproved = Pair{
		FR: "Les modérateurs de ce serveur n’ont encore approuvé aucune réponse. `/demander` cherche dans toute la base.",
		EN: "The moderators of this server have not approved any answer yet. `/ask` searches all of the knowledge.",
	}
	NoneApproved = Pair{
		FR: "Aucune réponse approuvée ne s’en approche. `/demander` cherche dans toute la base.",
		EN: "No approved answer comes near that. `/ask` searches all of the knowledge.",
	}
)

// A stale answer, for the moderators.
var (
	StaleHead     = Pair{FR: "**Une réponse approuvée n’est plus donnée : ce sur quoi elle repose a changé.**", EN: "**An approved answer is no longer given: what it rests on has changed.**"}
	StaleQuestion = Pair{FR: "Question : %s", EN: "Question: %s"}
	StalePassage  = Pair{FR: "Dans `%s` (− avant, + maintenant) :", EN: "In `%s` (− before, + now):"}
	StaleGone     = Pair{FR: "Le passage `%s` a disparu. Il disait :", EN: "The passage `%s` is gone. It said:"}
	StaleSource   = Pair{FR: "La source `%s` ne peut plus être citée.", EN: "The source `%s` may no longer be cited."}
	StaleOther    = Pair{FR: "Dans `%s`, les citations ou le niveau de preuve ont changé.", EN: "In `%s`, the citations or the level of evidence have changed."}
	StaleBack     = Pair{FR: "Tout est de nouveau comme à l’approbation.", EN: "Everything is again as it was at the approval."}
)
