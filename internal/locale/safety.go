package locale

// Safety is a fixed reply as a short series of paragraphs. The numbers and the
// links stand between Lead and Steps and come from the contacts alone.
type Safety struct {
	Lead  Pair   // first paragraph: what to do at once
	Steps []Pair // short lines under the numbers
	Close Pair   // last words before the links
}

// Emergency is the reply to an overdose, a child who swallowed tablets,
// someone who cannot be woken, a seizure, a severe withdrawal.
var Emergency = Safety{
	Lead: Pair{
		FR: "**Cela peut être une urgence. Appelez les secours maintenant.**",
		EN: "**This may be an emergency. Call for help now.**",
	},
	Steps: []Pair{
		{
			FR: "Restez avec la personne. Si c’est vous, ne restez pas sans quelqu’un près de vous.",
			EN: "Stay with the person. If it is you, do not stay alone.",
		},
		{
			FR: "Dites au téléphone ce qui se passe, ce qui a été pris ou arrêté et depuis quand. Gardez les boîtes près de vous.",
			EN: "On the phone, say what is happening, what was taken or stopped, and since when. Keep the boxes at hand.",
		},
		{
			FR: "Si la personne ne se réveille pas ou respire mal, dites-le en premier : on vous guidera pas à pas.",
			EN: "If the person cannot be woken or breathes badly, say that first: you will be guided step by step.",
		},
	},
	Close: Pair{
		FR: "Ne donnez rien d’autre à avaler en attendant. Appeler pour rien n’est jamais une faute.",
		EN: "Give nothing else to swallow while you wait. Nobody will blame you for calling.",
	},
}

// Crisis is the reply to suicidal thoughts or self-harm, of the member or of
// somebody else.
var Crisis = Safety{
	Lead: Pair{
		FR: "Merci de l’avoir écrit. Ce que vous dites compte, et vous n’avez pas à porter cela sans aide. **Parlez maintenant à quelqu’un :**",
		EN: "Thank you for writing this. It matters, and nobody has to carry it alone. **Please talk to someone now:**",
	},
	Steps: []Pair{
		{
			FR: "En cas de danger immédiat, ou si quelque chose a déjà été pris, appelez les secours.",
			EN: "If the danger is immediate, or something has already been taken, call the emergency number.",
		},
		{
			FR: "Allez près de quelqu’un, ou demandez à quelqu’un de venir. Éloignez les médicaments, l’alcool et tout ce qui peut blesser.",
			EN: "Go to someone, or ask someone to come. Put medicines, alcohol and anything that could hurt out of reach.",
		},
		{
			FR: "S’il s’agit d’une autre personne : restez avec elle ou en contact avec elle, écoutez, et appelez pour elle.",
			EN: "If it is about someone else: stay with them or in touch with them, listen, and call on their behalf.",
		},
	},
	Close: Pair{
		FR: "Ici aussi il y a des gens : écrivez à un modérateur ou à une personne de confiance. Je suis un programme et je ne peux pas appeler pour vous.",
		EN: "There are people here too: write to a moderator or to someone you trust. I am a program and cannot call for you.",
	},
}

// Dosing is the reply to every question about what a person should take,
// change, stop, combine, or has.
var Dosing = Safety{
	Lead: Pair{
		FR: "Je ne peux pas répondre à cela : combien, quand, augmenter, diminuer, arrêter ou associer se décide avec le médecin qui prescrit, ou avec le pharmacien. Ce n’est pas un reproche : une erreur pourrait vous faire du mal.",
		EN: "I cannot answer that: how much, when, whether to raise, lower, stop or combine is decided with the prescriber or the pharmacist. This is no reproach: a mistake could hurt you.",
	},
	Steps: []Pair{
		{
			FR: "N’arrêtez jamais le baclofène brusquement : un arrêt brutal peut être dangereux [1].",
			EN: "Never stop baclofen abruptly: a sudden stop can be dangerous [1].",
		},
		{
			FR: "Si quelque chose ne va pas maintenant (forte somnolence, confusion, respiration difficile, convulsions, hallucinations), appelez les secours : %s.",
			EN: "If something is wrong now (heavy drowsiness, confusion, trouble breathing, seizure, hallucinations), call the emergency number: %s.",
		},
	},
	Close: Pair{
		FR: "Je peux en revanche expliquer comment le baclofène agit, avec les sources.",
		EN: "What I can do is explain how baclofen acts, with the sources.",
	},
}

// Privacy is the reply to "what do you store" and "delete my data".
var Privacy = Safety{
	Lead: Pair{
		FR: "**Ce que je garde de vous : rien de vos questions.** Leur texte n’est ni enregistré ni écrit dans un journal, et votre nom n’est transmis à personne.",
		EN: "**What I keep of you: nothing of your questions.** Their text is neither stored nor logged, and your name is passed to nobody.",
	},
	Steps: []Pair{
		{
			FR: "Vos questions restent quinze minutes en mémoire, pour les boutons sous la réponse, puis disparaissent. Les réponses ne sont visibles que par vous tant que vous ne les partagez pas.",
			EN: "Your questions stay in memory for fifteen minutes, for the buttons under the answer, then they are gone. Replies are visible to you alone unless you share them.",
		},
		{
			FR: "**Pour tout effacer tout de suite :** `/oubliez-moi`. Pour le détail de ce qui est gardé : `/confidentialité`. Les deux marchent aussi en message privé.",
			EN: "**To erase everything at once:** `/forget-me`. For the details of what is kept: `/privacy`. Both work in direct messages too.",
		},
		{
			FR: "Évitez quand même d’écrire ici un nom, un numéro ou une ordonnance : Discord, lui, conserve les messages.",
			EN: "Still, please do not write names, numbers or prescriptions here: Discord itself keeps messages.",
		},
	},
	Close: Pair{
		FR: "Pour toute question sur vos données, écrivez à un modérateur du serveur.",
		EN: "For anything about your data, write to a moderator of this server.",
	},
}

// Words around the numbers of the fixed replies.
var (
	Colon          = Pair{FR: " : ", EN: ": "}
	PoisonCentres  = Pair{FR: "Centres antipoison", EN: "Poison centres"}
	AnyEmergency   = Pair{FR: "le 112 en Europe, ou le numéro d’urgence de votre pays", EN: "112 in Europe, or the emergency number of your country"}
	OtherCountries = Pair{FR: "Selon votre pays :", EN: "Depending on your country:"}
	EuropeanNumber = Pair{FR: "112, numéro d’urgence européen", EN: "112, the European emergency number"}
	OfficialPages  = Pair{FR: "Pages officielles :", EN: "Official pages:"}
	ToRead         = Pair{FR: "À lire :", EN: "To read:"}
	EmergencyWord  = Pair{FR: "urgences", EN: "emergency"}
	CrisisWord     = Pair{FR: "prévention du suicide", EN: "suicide prevention"}
)

// regions names the regions whose numbers are known.
var regions = map[string]Pair{
	"EU":    {FR: "Europe", EN: "Europe"},
	"FR":    {FR: "France", EN: "France"},
	"BE":    {FR: "Belgique", EN: "Belgium"},
	"CH":    {FR: "Suisse", EN: "Switzerland"},
	"CA":    {FR: "Canada", EN: "Canada"},
	"CA-QC": {FR: "Québec", EN: "Quebec"},
	"GB":    {FR: "Royaume-Uni", EN: "United Kingdom"},
	"US":    {FR: "États-Unis", EN: "United States"},
}

// Region names a region in lang; an unknown code is returned unchanged.
func Region(code, lang string) string {
	if p, ok := regions[code]; ok {
		return p.In(lang)
	}
	return code
}
