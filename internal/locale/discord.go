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
