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
