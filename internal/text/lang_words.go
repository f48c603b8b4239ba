package text

import "strings"

// The lists below were chosen by hand: function words, question words and
// everyday words of the two languages, in correct and in hasty spelling, folded
// and without words that both languages use (on, or, me, plus, pour, as, comment
// as a noun is rare enough). "Hints" are weaker: short forms that the other
// language may also hold, and words of this field.
var (
	frenchWords = set(`le la les un une des du de au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre
		nos vos leur leurs je tu il elle nous vous ils elles moi toi lui eux se y qui que quoi dont ou et mais donc ni
		car si ne pas rien jamais toujours encore aussi tres trop peu beaucoup assez moins comme quand comment pourquoi
		combien quel quelle quels quelles est sont suis es sommes etes etait etais etaient sera serait ai as ont avons avez
		avait avais aurait fait font faire faut peut peux peuvent pouvez pouvoir veut veux veulent doit dois doivent va vais
		vont aller dans sur sous avec sans chez par pour entre vers depuis pendant apres avant contre selon parce puis alors
		ainsi meme autre autres tout tous toute toutes ca cela ceci celui celle ceux bien mal bon bonne bonjour bonsoir salut
		merci oui non deja quelque quelques quelqu chaque plusieurs aucun aucune jour jours soir matin nuit hier demain
		aujourdhui maintenant temps fois homme femme gens personne personnes chose choses medecin medicament medicaments
		docteur alcool alcoolique alcooliques boire bois boit bu buvait verre envie envies cerveau dependance sevrage rechute
		recepteur recepteurs comprime comprimes marche agit agir sert sait sais savoir dire dit disait parle dites lu lire
		explique expliquer expliquez expliques croire crois pense penser trouve donne donner prends prend prendre pris arrete
		arreter arret effet effets secondaires peur angoisse angoisses maladie medical sante vie corps tete coeur sommeil
		vrai faux juste seulement surtout vraiment peutetre etre avoir ete eu lien rapport role entre difference quelle etude
		etudes recherche chercheurs preuve preuves prouve hypothese hypotheses mecanisme molecule
		mari femme fils fille mere pere frere soeur ami amie copain copine enfant enfants
		jsuis chui chuis jai jpeux jveux jsais jme jte jcomprends jcomprend cest cetait kes keske keskon kesk keski koi kel
		kelle ki ke kan kand kom coman komen comen komment pk pkoi pq pourkoi pcq pcke parceke parske pr ds ac avc tt tte tts
		ttes ts bcp bjr bsr slt svp stp mdr ptdr jamai tjs tjrs toujour qd qqn qqch qqun qque qques ya yavait nn ouais ouai
		wesh truc trucs machin bordel merde chiant putain quil quelle quon jusqua aprés vs dsl desole jen jetais jetai ca cet
		sa c d g moin aussi pdt pdnt ct etai mm mem ossi biensur rdv msg msn doc cachet cachets baclofene dl lalcool labaclofene
		agoniste antagoniste indifference recompense cerebral humeur manque besoin plaisir anxiete depression pourrait pourriez
		puis puisse semble existe veuillez svp merci suite grace quant lorsque lorsqu puisque afin malgre
		voudrais voulais voulez vois voir vu ici la-bas bas haut pris mis dois tes tas tu t'as cetait etaient soit soient ayant
		liberation libere neurones noyau amygdale douleur douleurs somnolence fatigue vertige vertiges traitement traitements
		molecules substances alors enfin franchement serieux grave nan quoique hein bah ben
		mange mangent tabac cigarette ordonnance pharmacie pharmacien conduire enceinte allaiter grossesse`)

	englishWords = set(`the a an of to in is are was were be been being it its this that these those i you he she we they him her
		us them my your his our their what which who whom whose when where why how and but so because if then than with
		without from into about between through during after before against not no nor never always often still also very
		too much many more most less least few some any every each other another same such only just even can could will
		would shall should may might must do does did done doing has have had having get gets got getting make makes made
		go goes going went take takes took taken taking give gives know knows think thinks feel feels felt say says said
		tell explain explains work works working worked help helps stop stops stopped stopping start started drink drinks
		drinking drank alcohol alcoholic alcoholics brain craving cravings crave addiction dependence withdrawal relapse
		receptor receptors reward medicine drug drugs doctor doctors doc people person someone anyone everyone thing things
		day days week weeks month months year years time times today tomorrow yesterday tonight night morning
		please thanks thank hello hi hey yes yeah yep nope really actually simple simply terms mean means meaning
		read understand proof evidence study studies research theory theories hypothesis mechanism
		effect side mood anxiety anxious fear scared afraid sleep tired sleepy drowsy dizzy pain husband wife son daughter
		mother father mom mum dad brother sister friend kid kids child children lot lots bit like want wants wanted need
		needs needed try tried use used using way ways there here all both own out up down off over under again once
		dont doesnt didnt isnt arent wasnt wont cant couldnt shouldnt wouldnt im ive id ill youre youve hes shes theyre weve
		thats whats hows wheres theres its lets havent hasnt aint gonna wanna gotta kinda sorta dunno cuz coz bc cus u ur r
		ya yall pls plz thx ty tho thru tbh imo imho idk lol lmao omg wtf btw rn ppl smth sth w wo abt bout luv
		wat wut wot wich whch dat tha thnx gr8 l8r 2day 2moro b4 n nd til till havin doin goin nothin
		sumthin anythin somethin wether your youll between does baclofen pill pills tablet tablets
		while since until ago am at by for though although however whether either neither nothing something
		everything anything causes cause caused makes release releases released safe pregnant pregnancy
		drive driving breastfeeding kidneys kidney gp meds med high low wonder wondering curious exactly
		indifferent actually quickly slowly against whole because`)

	frenchHints = set(`j l m n s qu on en a moi sur chez tr dr non info infos normal important hypo benzo benzos alcolo
		alcolos clope clopes baclo baclof naturel naturelle endogene conditionnee
		conditionne reponse lilleur sevre abstinent abstinente`)

	englishHints = set(` meth high weed booze boozing sober sobriety hangover hangovers detox rehab buzz numb
		trigger triggers cue cues brake brakes calm calms natural pathway pathways signal signals cell cells nerve nerves
		link links linked part reply share science scientists scientist certain`)

	// Endings and letter groups that are common in one language and rare in
	// the other, for words that no list holds.
	frenchEndings  = strings.Fields(`aient eaux euse euses eux ique iques isme ismes ment ments ite ites esse elle elles ette ettes eur eurs aire aires oire oires ant ants ez ons iere ieres ivement isation`)
	englishEndings = strings.Fields(`ing ings ness nesses ful less ly ally ity ities ed ship ships ological ic ical ize izes ized ght ck wn ry ous hood ward wards ish ology th ths sh`)
	frenchShapes   = strings.Fields(`eau oeu aux eux quel aill eill ouill euill oise gne uit`)
	englishShapes  = strings.Fields(`th wh gh sh oo ee ck wr kn ow aw`)
)
