package locale

// What stands between a text of the bot and its links.
var Links = Pair{FR: "À lire :", EN: "To read:"}

// HelpText says how to ask. The names of commands are those of each language.
var HelpText = Pair{
	FR: `**Posez une question sur l’action du baclofène** : j’y réponds avec des phrases vérifiées et leurs sources, à vous en privé.

• ` + "`/demander`" + ` : votre question, en français ou en anglais, sans détails personnels
• *Demander à ce sujet* (menu d’un message, puis Applications) : la même chose, à partir d’un message
• ` + "`/sujets`" + ` : ce que je peux expliquer
• ` + "`/sources`" + ` : les études et documents derrière les réponses
• ` + "`/définir`" + ` : ce que veut dire un mot
• ` + "`/approuvées`" + ` : les réponses que les modérateurs ont approuvées
• ` + "`/à-propos`" + `, ` + "`/confidentialité`" + `, ` + "`/oubliez-moi`" + `

Sous une réponse : **Partager** la publie dans le salon sans dire qui a demandé, **Passages** montre le texte exact derrière chaque phrase, **Autre question** continue, **English** la donne en anglais.

J’explique, je ne conseille pas : pour un traitement, c’est le médecin ou le pharmacien. En cas d’urgence, appelez le 112.`,
	EN: `**Ask a question about how baclofen acts**: I answer with checked sentences and their sources, to you alone.

• ` + "`/ask`" + `: your question, in English or in French, without personal details
• *Ask about this* (menu of a message, then Apps): the same, starting from a message
• ` + "`/topics`" + `: what I can explain
• ` + "`/sources`" + `: the studies and documents behind the answers
• ` + "`/define`" + `: what a word means
• ` + "`/pinned`" + `: the answers that the moderators have approved
• ` + "`/about`" + `, ` + "`/privacy`" + `, ` + "`/forget-me`" + `

Under an answer: **Share** posts it to the channel without saying who asked, **Passages** shows the exact text behind each sentence, **Follow-up** goes on, **Français** gives it in French.

I explain, I do not advise: for a treatment, ask the prescriber or the pharmacist. In an emergency, call 112.`,
}

// What /about says.
var (
	AboutText = Pair{
		FR: "**Ce que je suis** : un programme au code ouvert qui explique comment agit le baclofène dans la dépendance à l’alcool. Je cherche dans une base choisie, où chaque phrase nomme sa source, et je montre toujours ces sources.\n**Ce que je ne suis pas** : ni un médecin, ni un dispositif médical, ni un service d’urgence. Je ne donne ni dose ni conseil personnel.",
		EN: "**What I am**: an open-source program that explains how baclofen acts in alcohol dependence. I search a curated knowledge base in which every sentence names its source, and I always show those sources.\n**What I am not**: a doctor, a medical device or an emergency service. I give no dose and no personal advice.",
	}
	AboutOperator   = Pair{FR: "**Responsable** : ", EN: "**Who runs me**: "}
	AboutNoOperator = Pair{
		FR: "**Responsable** : l’équipe de ce serveur ; écrivez à un modérateur.",
		EN: "**Who runs me**: the team of this server; write to a moderator.",
	}
	AboutNoModel = Pair{
		FR: "**Modèle** : aucun. Les réponses sont des phrases de la base elle-même.",
		EN: "**Model**: none. The answers are sentences of the knowledge base itself.",
	}
	AboutModel = Pair{
		FR: "**Modèle** : %s. Il résume des passages choisis ; chaque phrase est vérifiée, et celle qui échoue n’est pas montrée.",
		EN: "**Model**: %s. It summarises chosen passages; each sentence is checked, and one that fails is not shown.",
	}
	AboutHere = Pair{
		FR: "Il tourne sur la machine ou le réseau du responsable : les questions n’en sortent pas.",
		EN: "It runs on the machine or the network of whoever runs me: questions do not leave it.",
	}
	AboutRemote = Pair{
		FR: "Il tourne chez un autre service (%s) : la question y est envoyée, sans nom, sans identifiant et sans les détails personnels que je reconnais.",
		EN: "It runs at another service (%s): the question is sent there, without name, without id and without the personal details that I recognise.",
	}
	AboutKnowledge = Pair{
		FR: "**Base** : version `%s`, %d passages sur %d sujets, %d sources.",
		EN: "**Knowledge**: version `%s`, %d passages on %d topics, %d sources.",
	}
	AboutVersion = Pair{FR: "**Programme** : baclobot %s.", EN: "**Program**: baclobot %s."}
)

// What /privacy says. The line on the model stands between the two.
var (
	PrivacyText = Pair{
		FR: `**Ce qui est gardé de vous**
• Vos questions : jamais enregistrées, jamais écrites dans un journal. Elles restent quinze minutes en mémoire, pour que les boutons sous la réponse marchent, puis disparaissent.
• Un compteur de vos questions récentes, en mémoire seule, pour que chacun ait son tour.
• Votre avis (« utile », « pas utile ») : un nombre, sans nom. Un signalement va aux modérateurs sans votre nom.
• Les réponses ne sont visibles que par vous, sauf si vous les partagez. Ce que vous partagez est un message du salon comme un autre.
• Une alerte peut dire aux modérateurs qu’une réponse d’urgence ou de détresse a été donnée : le type et le salon, jamais les mots ni la personne.`,
		EN: `**What is kept of you**
• Your questions: never stored, never logged. They stay in memory for fifteen minutes, so that the buttons under the answer work, then they are gone.
• A count of your recent questions, in memory only, so that everybody gets a turn.
• Your opinion (“helpful”, “not helpful”): a number, without a name. A report goes to the moderators without your name.
• Answers are visible to you alone unless you share them. What you share is a message of the channel like any other.
• An alert may tell the moderators that an emergency or crisis reply was given: its kind and the channel, never the words or the person.`,
	}
	PrivacyLocal = Pair{
		FR: "• Aucun service extérieur ne reçoit vos questions, à part Discord lui-même.",
		EN: "• No outside service receives your questions, apart from Discord itself.",
	}
	PrivacyRemote = Pair{
		FR: "• Un modèle hébergé ailleurs (%s) reçoit la question pour résumer, sans nom, sans identifiant et sans les détails personnels que je reconnais.",
		EN: "• A model hosted elsewhere (%s) receives the question to summarise, without name, without id and without the personal details that I recognise.",
	}
	PrivacyErase = Pair{
		FR: "**Pour tout effacer tout de suite** : `/oubliez-moi`, ici ou en message privé. Discord, lui, garde ses propres messages : n’écrivez ni nom, ni numéro, ni ordonnance.",
		EN: "**To erase everything at once**: `/forget-me`, here or in a direct message. Discord itself keeps its own messages: write no names, numbers or prescriptions.",
	}
	Forgotten = Pair{
		FR: "C’est fait. Tout ce que j’avais en mémoire de vous est effacé : question précédente, réponses derrière les boutons, avis en attente, compteur. Rien de vous n’était enregistré ailleurs de mon côté ; les boutons de vos anciennes réponses ne marchent plus. Ce que vous aviez partagé dans un salon y reste : un modérateur peut le retirer.",
		EN: "Done. Everything that I had in memory of you is erased: the question before, the answers behind the buttons, opinions under way, the count. Nothing of you was stored anywhere else on my side; the buttons of your old answers no longer work. What you had shared to a channel stays there: a moderator can remove it.",
	}
)

// The library: topics, sources, words.
var (
	TopicsHead  = Pair{FR: "**Ce que je peux expliquer**", EN: "**What I can explain**"}
	TopicsMore  = Pair{FR: "Et d’autres encore : tapez un mot dans `/sujets`.", EN: "And more: type a word into `/topics`."}
	TopicsHow   = Pair{FR: "Choisissez un sujet avec `/sujets`, ou posez une question avec `/demander`.", EN: "Choose a topic with `/topics`, or ask a question with `/ask`."}
	TopicHolds  = Pair{FR: "Ce sujet explique :", EN: "This topic explains:"}
	TopicReview = Pair{FR: "Relu le %s.", EN: "Reviewed on %s."}
	NoTopic     = Pair{FR: "Je n’ai pas de sujet de ce nom. `/sujets` sans rien d’autre les montre tous.", EN: "I have no topic of that name. `/topics` on its own shows them all."}

	SourcesHead   = Pair{FR: "**%d sources, toutes vérifiées** :", EN: "**%d sources, all checked**:"}
	SourcesHow    = Pair{FR: "Tapez un auteur, une année ou un mot dans `/sources` pour en ouvrir une. Par exemple :", EN: "Type an author, a year or a word into `/sources` to open one. For example:"}
	SourceUsed    = Pair{FR: "Citée dans :", EN: "Cited in:"}
	SourceUnused  = Pair{FR: "Aucun passage ne la cite pour l’instant.", EN: "No passage cites it for now."}
	SourceChecked = Pair{FR: "Lien vérifié le %s.", EN: "Link checked on %s."}
	NoSource      = Pair{FR: "Je n’ai pas trouvé cette source. Essayez un nom d’auteur, une année ou un mot du titre.", EN: "I did not find this source. Try an author’s name, a year or a word of the title."}

	TermOther   = Pair{FR: "On dit aussi : ", EN: "Also called: "}
	TermTwin    = Pair{FR: "En anglais : ", EN: "In French: "}
	TermMention = Pair{FR: "Ce mot est expliqué ici :", EN: "This word is explained here:"}
	NoTerm      = Pair{FR: "Ce mot n’est pas dans mon glossaire.", EN: "This word is not in my glossary."}
	NearTerms   = Pair{FR: "Les plus proches :", EN: "The nearest ones:"}
	NoText      = Pair{
		FR: "Ce message ne contient pas de texte que je puisse lire. Essayez `/demander` avec vos mots.",
		EN: "This message holds no text that I can read. Try `/ask` with your own words.",
	}
)
