package locale

// What the settings of a server change for members.
var (
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
