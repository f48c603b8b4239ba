package locale

// Command is the name and the description of a command or of one of its
// options, as Discord's own menus show them. Names are lower case; an empty
// French name keeps the English one.
type Command struct{ Name, Description Pair }

// Ask is the command that asks a question, with its options.
var (
	Ask = Command{
		Name: Pair{FR: "demander", EN: "ask"},
		Description: Pair{
			FR: "Une question générale sur l’action du baclofène. Sans détails personnels, s’il vous plaît.",
			EN: "A general question about how baclofen acts. No personal details, please.",
		},
	}
	AskQuestion = Command{
		Name: Pair{EN: "question"},
		Description: Pair{
			FR: "Votre question, sans nom, âge, poids, dose ni maladie : ils ne changent pas la réponse.",
			EN: "Your question, without name, age, weight, dose or illness: they do not change the answer.",
		},
	}
	AskLanguage = Command{
		Name: Pair{FR: "langue", EN: "language"},
		Description: Pair{
			FR: "Langue de la réponse ; sinon celle de la question.",
			EN: "Language of the answer; otherwise that of the question.",
		},
	}
	AskVisibility = Command{
		Name: Pair{FR: "visibilité", EN: "visibility"},
		Description: Pair{
			FR: "Qui voit la réponse : vous seul (par défaut) ou tout le salon.",
			EN: "Who sees the answer: only you (the default) or the whole channel.",
		},
	}
)

// Choices of the options of Ask.
var (
	ChoiceFrench  = Pair{FR: "français", EN: "French"}
	ChoiceEnglish = Pair{FR: "anglais", EN: "English"}
	ChoicePrivate = Pair{FR: "moi seul", EN: "only me"}
	ChoicePublic  = Pair{FR: "tout le salon", EN: "the whole channel"}
)

// The other commands.
var (
	Topics = Command{
		Name: Pair{FR: "sujets", EN: "topics"},
		Description: Pair{
			FR: "Les sujets que la base explique, avec leurs sources.",
			EN: "The topics that the knowledge explains, with their sources.",
		},
	}
	TopicsTopic = Command{
		Name: Pair{FR: "sujet", EN: "topic"},
		Description: Pair{
			FR: "Un sujet à voir de plus près.",
			EN: "One topic to see more closely.",
		},
	}
	SourcesCommand = Command{
		Name: Pair{EN: "sources"},
		Description: Pair{
			FR: "Les études et documents sur lesquels les réponses reposent.",
			EN: "The studies and documents that the answers rest on.",
		},
	}
	SourcesSource = Command{
		Name: Pair{EN: "source"},
		Description: Pair{
			FR: "Un auteur, une année ou un mot du titre.",
			EN: "An author, a year or a word of the title.",
		},
	}
	Define = Command{
		Name: Pair{FR: "définir", EN: "define"},
		Description: Pair{
			FR: "Ce que veut dire un mot des réponses.",
			EN: "What a word of the answers means.",
		},
	}
	DefineTerm = Command{
		Name: Pair{FR: "terme", EN: "term"},
		Description: Pair{
			FR: "Le mot, en français ou en anglais.",
			EN: "The word, in French or in English.",
		},
	}
	Help = Command{
		Name: Pair{FR: "aide", EN: "help"},
		Description: Pair{
			FR: "Ce que je sais faire, et comment demander.",
			EN: "What I can do, and how to ask.",
		},
	}
	About = Command{
		Name: Pair{FR: "à-propos", EN: "about"},
		Description: Pair{
			FR: "Ce que je suis et ne suis pas, qui est responsable, quel modèle résume.",
			EN: "What I am and am not, who runs me, which model summarises.",
		},
	}
	PrivacyCommand = Command{
		Name: Pair{FR: "confidentialité", EN: "privacy"},
		Description: Pair{
			FR: "Ce qui est gardé de vous, et comment l’effacer.",
			EN: "What is kept of you, and how to erase it.",
		},
	}
	ForgetMe = Command{
		Name: Pair{FR: "oubliez-moi", EN: "forget-me"},
		Description: Pair{
			FR: "Efface tout de suite ce qui est gardé de vous.",
			EN: "Erases at once what is kept of you.",
		},
	}
	// AskAbout is a command of the menu of a message: it has no description.
	AskAbout = Command{Name: Pair{FR: "Demander à ce sujet", EN: "Ask about this"}}
)
