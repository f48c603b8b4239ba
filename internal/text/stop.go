package text

// frenchStop and englishStop are the folded function words that carry no
// subject: articles, pronouns, prepositions, auxiliaries, question words and
// the fillers of chat. Negations are among them: ranking does not look at
// polarity, the citation check does.
var (
	frenchStop = set(`a ai aie aient ait alors apres as au aucun aucune aujourdhui auquel aura aurait auraient aurais auront aussi autant autre
		autres aux auxquels auxquelles avaient avais avait avant avec avez aviez avions avoir avons ayant bah bcp beaucoup
		ben bien bon bonjour bonsoir c ca car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci
		combien comme comment d dans de depuis des desquels desquelles dit dire dois doit doivent donc donne donner dont du duquel e elle
		elles en encore entre es est et etaient etais etait etant ete etes etre eu euh eux exactement explique expliquer
		expliquez fais fait faire faites faut font fut hein hui ici il ils j je jusqu jusque l la laquelle le lequel les
		lesquelles lesquels leur leurs lorsqu lorsque lui m ma mais malgre me meme memes merci mes moi moins mon n ne ni
		nos notre nous on ont ou oui par parce parceque parmi parle parler pas pendant peu peut peux peuvent peutetre plus plusieurs pour pourquoi
		pourrait pouvez pouvoir pouvait pourriez puis puisqu puisque qu quand que quel quelle quelles quelqu quelque
		quelques quels qui quoi s sa salut sans savoir sait sais se selon sera serai serait seront ses si sinon soi soient
		soit sommes son sont sous suis sur svp stp t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout
		toute toutes tres trop tu un une va vais vas vers veut veux veulent voici voila vont vos votre vous vraiment vraie y
		etc cad ainsi afin aupres autour lors aller allez voulez vouloir voudrais voulais aimerais comprendre comprends
		compris comprend question questions passe existe quelquun rien tjrs jamais non oh ah ok mdr lol truc machin
		chose choses propos juste cest jai quil`)
	englishStop = set(`a about actually after again all also am an and another any anyone anything are arent as ask asking at be because been
		before being between both but by can cant could couldnt d did didnt do does doesnt doing dont done each either else
		etc even ever every exactly explain explained for from get gets getting give given go goes going got had has hasnt
		have havent having he hello her here hers hi him his how however i id if ill im in into is isnt it its itself ive
		just know let lets like ll lol lot m make makes many may maybe me mean means might more most much must my myself
		n no nor not now o of off ok okay on once only or other others our out over own please plz pls really s said same say says
		see shall she should shouldnt so some somebody someone something still such t tell than thank thanks that thats the
		their them then there theres these they theyre thing things this those though through thus to too try trying under
		until up us using ve very via wanna want wanted wants was wasnt way we well were what whats when where whether
		which while who whom whose why will with within without wont would wouldnt yeah yes yet you your youre yours
		question questions understand understanding wonder wondering curious just re upon toward towards`)
)

// Stop reports whether the folded word w carries no subject in lang. Single
// letters never do.
func Stop(w, lang string) bool {
	if len(w) == 1 && (w[0] < '0' || w[0] > '9') {
		return true
	}
	if lang == French {
		return frenchStop[w]
	}
	return englishStop[w]
}
