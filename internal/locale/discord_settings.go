package locale

// Commands of administrators and moderators.
var (
	SettingsCommand = Command{
		Name: Pair{FR: "réglages", EN: "settings"},
		Description: Pair{
			FR: "Administrateurs : voir les réglages du serveur, ou en changer un.",
			EN: "Administrators: see the settings of the server, or change one.",
		},
	}
	SettingsSetting = Command{
		Name:        Pair{FR: "réglage", EN: "setting"},
		Description: Pair{FR: "Le réglage à changer.", EN: "The setting to change."},
	}
	SettingsValue = Command{
		Name: Pair{FR: "valeur", EN: "value"},
		Description: Pair{
			FR: "La nouvelle valeur ; « défaut » pour revenir au début ; rien pour savoir ce qui est accepté.",
			EN: "The new value; “default” to go back; nothing to learn what is accepted.",
		},
	}
	ReviewCommand = Command{
		Name: Pair{FR: "à-revoir", EN: "review"},
		Description: Pair{
			FR: "Modérateurs : les signalements et les réponses approuvées à revoir.",
			EN: "Moderators: reports, and approved answers to look at again.",
		},
	}
	GapsCommand = Command{
		Name: Pair{FR: "lacunes", EN: "gaps"},
		Description: Pair{
			FR: "Modérateurs : ce qui est resté sans réponse, en groupes et sans noms.",
			EN: "Moderators: what went unanswered, in groups and without names.",
		},
	}
	StatsCommand = Command{
		Name: Pair{FR: "chiffres", EN: "stats"},
		Description: Pair{
			FR: "Modérateurs : des nombres sur trente jours, rien en dessous de cinq.",
			EN: "Moderators: counts over thirty days, nothing under five.",
		},
	}
)

// What /settings says.
var (
	MemberCannotSet = Pair{
		FR: "C’est réservé aux administrateurs : il vous manque le droit « Administrateur ».",
		EN: "This is for administrators: you lack the right “Administrator”.",
	}
	SettingsHead = Pair{FR: "**Les réglages de ce serveur, maintenant**", EN: "**The settings of this server, now**"}
	SettingsDone = Pair{FR: "**C’est changé. Les réglages de ce serveur, maintenant**", EN: "**Changed. The settings of this server, now**"}
	SettingsHow  = Pair{
		FR: "Pour en changer un : `/réglages` avec un réglage et une valeur.",
		EN: "To change one: `/settings` with a setting and a value.",
	}
	// SettingTakes takes the name of a setting and what it accepts.
	SettingTakes = Pair{
		FR: "**%s** accepte : %s. « défaut » revient au début. Rien n’a été changé.",
		EN: "**%s** takes: %s. “default” goes back. Nothing was changed.",
	}
	ChannelUnseen = Pair{
		FR: "Ce salon n’est pas un salon de ce serveur que je peux voir. Rien n’a été changé.",
		EN: "That is not a channel of this server that I can see. Nothing was changed.",
	}
)

// setting is how one setting is spoken of.
type setting struct{ name, values, unset Pair }

// settingsByCode is by the codes of the library's fields.
var settingsByCode = map[string]setting{
	"language": {Pair{FR: "Langue des réponses", EN: "Language of the answers"},
		Pair{FR: "français ou anglais", EN: "French or English"}, Pair{FR: "celle de la question", EN: "that of the question"}},
	"country": {Pair{FR: "Pays des numéros d’urgence", EN: "Country of the emergency numbers"},
		Pair{FR: "FR, BE, CH, CA, CA-QC, GB ou US", EN: "FR, BE, CH, CA, CA-QC, GB or US"}, Pair{FR: "celui de l’hébergeur", EN: "the host’s"}},
	"visibility": {Pair{FR: "Réponses, si rien n’est choisi", EN: "Answers, when nothing is chosen"},
		Pair{FR: "privé ou public", EN: "private or public"}, Pair{FR: "privé", EN: "private"}},
	"allowed_channels": {Pair{FR: "Salons des questions", EN: "Channels for questions"},
		Pair{FR: "jusqu’à 50 salons de ce serveur", EN: "up to 50 channels of this server"}, Pair{FR: "partout", EN: "everywhere"}},
	"moderator_role": {Pair{FR: "Rôle des modérateurs", EN: "Role of the moderators"},
		Pair{FR: "un rôle", EN: "a role"}, Pair{FR: "les droits de Discord seuls", EN: "Discord’s rights alone"}},
	"review_channel": {Pair{FR: "Salon des signalements", EN: "Channel for reports"},
		Pair{FR: "un salon de ce serveur", EN: "a channel of this server"}, Pair{FR: "celui de l’hébergeur", EN: "the host’s"}},
	"alert_channel": {Pair{FR: "Salon des alertes", EN: "Channel for alerts"},
		Pair{FR: "un salon de ce serveur", EN: "a channel of this server"}, Pair{FR: "celui de l’hébergeur", EN: "the host’s"}},
	"member_limit": {Pair{FR: "Questions d’un membre par période", EN: "Questions of one member per period"},
		Pair{FR: "un nombre de 1 à 1 000", EN: "a number from 1 to 1,000"}, Pair{FR: "celui de l’hébergeur", EN: "the host’s"}},
	"server_limit": {Pair{FR: "Questions du serveur par période", EN: "Questions of the server per period"},
		Pair{FR: "un nombre de 1 à 100 000", EN: "a number from 1 to 100,000"}, Pair{FR: "celui de l’hébergeur", EN: "the host’s"}},
	"keep_unanswered": {Pair{FR: "Garder les questions sans réponse, si le membre accepte", EN: "Keep unanswered questions, if the member agrees"},
		Pair{FR: "oui ou non", EN: "yes or no"}, Pair{FR: "non", EN: "no"}},
}

// SettingName names a setting; Settings of an unknown code are empty.
func SettingName(code, lang string) string { return settingsByCode[code].name.In(lang) }

// SettingPair names a setting in both languages, for the choices of a command.
func SettingPair(code string) Pair { return settingsByCode[code].name }

// SettingValues says what a setting takes.
func SettingValues(code, lang string) string { return settingsByCode[code].values.In(lang) }

// SettingDefault says what holds when a setting is not set.
func SettingDefault(code, lang string) string { return settingsByCode[code].unset.In(lang) }

// settingWords are values that have a word in each language.
var settingWords = map[string]Pair{
	"fr":      {FR: "français", EN: "French"},
	"en":      {FR: "anglais", EN: "English"},
	"private": {FR: "privé", EN: "private"},
	"public":  {FR: "public", EN: "public"},
	"yes":     {FR: "oui", EN: "yes"},
	"no":      {FR: "non", EN: "no"},
}

// SettingWord is a value for readers; "" for one without a word.
func SettingWord(value, lang string) string { return settingWords[value].In(lang) }

// settingCodes are the codes behind words, in small letters without accents.
var settingCodes = map[string]string{
	"francais": "fr", "french": "fr", "anglais": "en", "english": "en", "prive": "private", "oui": "yes", "non": "no",
	"default": "", "defaut": "", "aucun": "", "none": "",
}

// SettingCode is the code behind a word in either language, which is given in
// small letters without accents.
func SettingCode(word string) (code string, ok bool) {
	code, ok = settingCodes[word]
	return code, ok
}

// Reviews, gaps and counts.
var (
	ButtonDealt   = Pair{FR: "%s : c’est réglé", EN: "%s: dealt with"}
	ButtonCovered = Pair{FR: "%s : c’est couvert", EN: "%s: covered now"}
	// ReviewCounts takes how many stale answers and open reports there are.
	ReviewCounts = Pair{
		FR: "**À revoir** : %d réponses approuvées qui ne sont plus données, %d signalements ouverts.",
		EN: "**To look at**: %d approved answers that are no longer given, %d open reports.",
	}
	ReviewReport = Pair{FR: "%s. Signalement du %s, sur %s", EN: "%s. Report of %s, on %s"}
	ReportClosed = Pair{FR: "C’est réglé, et effacé.", EN: "Dealt with, and erased."}
	NoGaps       = Pair{FR: "Rien n’est resté sans réponse. 🌱", EN: "Nothing went unanswered. 🌱"}
	GapsHead     = Pair{
		FR: "**Ce qui est resté sans réponse** (%d groupes ; des mots de la base, et ce que des membres ont laissé exprès)",
		EN: "**What went unanswered** (%d groups; words of the knowledge, and what members left on purpose)",
	}
	// GapLine takes a number, a count, a language, words, topics and a day.
	GapLine = Pair{
		FR: "%s. Questions : %d (%s) · mots : %s · sujets proches : %s · dernière fois : %s",
		EN: "%s. Questions: %d (%s) · words: %s · near topics: %s · last time: %s",
	}
	GapsHow = Pair{
		FR: "Pour couvrir un groupe : un passage de plus, ou une formulation de plus sous `asked` dans le sujet le plus proche.",
		EN: "To cover a group: one more passage, or one more wording under `asked` in the nearest topic.",
	}
	// GapLeft opens the wordings that members left with a group.
	GapLeft         = Pair{FR: "Laissé par des membres : ", EN: "Left by members: "}
	WordingKept     = Pair{FR: "Merci. Votre formulation est gardée, chiffrée et sans votre nom, 30 jours au plus, pour compléter ma base. `/oubliez-moi` l’efface.", EN: "Thank you. Your wording is kept, encrypted and without your name, for 30 days at most, to complete my knowledge. `/forget-me` erases it."}
	WordingNotKept  = Pair{FR: "Votre formulation n’est pas gardée.", EN: "Your wording is not kept."}
	GapResolved     = Pair{FR: "C’est noté comme couvert.", EN: "Noted as covered."}
	StatsHead       = Pair{FR: "**Ce serveur, sur %d jours**", EN: "**This server, over %d days**"}
	StatsShared     = Pair{FR: "Réponses partagées", EN: "Shared answers"}
	StatsPins       = Pair{FR: "Épingles", EN: "Pins"}
	StatsApproved   = Pair{FR: "Réponses approuvées", EN: "Approved answers"}
	StatsUnanswered = Pair{FR: "Questions sans réponse", EN: "Unanswered questions"}
	StatsReports    = Pair{FR: "Signalements ouverts", EN: "Open reports"}
	StatsFew        = Pair{
		FR: "Rien en dessous de 5 n’est dit : un petit nombre peut désigner quelqu’un.",
		EN: "Nothing under 5 is told: a small number may point at somebody.",
	}
)

// actionNames name what was done with questions.
var actionNames = map[string]Pair{
	"answer":              {FR: "Réponses données", EN: "Answers given"},
	"answer_with_caution": {FR: "Réponses avec prudence", EN: "Answers with caution"},
	"abstain":             {FR: "Sans réponse dans la base", EN: "Not covered by the knowledge"},
	"refuse_dosing":       {FR: "Questions de dose, renvoyées au médecin", EN: "Questions on doses, sent to the prescriber"},
	"emergency":           {FR: "Réponses d’urgence", EN: "Emergency replies"},
	"crisis":              {FR: "Réponses de détresse", EN: "Crisis replies"},
	"privacy_help":        {FR: "Questions sur les données", EN: "Questions on privacy"},
}

// ActionName names an action; an unknown code is returned unchanged.
func ActionName(code, lang string) string {
	if p, ok := actionNames[code]; ok {
		return p.In(lang)
	}
	return code
}
