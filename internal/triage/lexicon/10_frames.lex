// Idioms hide the words that they hold from everything below.
[IDIOM mask]
(pc|ordi*|ordinateur|portable|telephone|tel|serveur|bot|mac|laptop|computer|phone|printer|server|router) ~3 (respire*|plante|rame|chauffe|bug*|crash*|lag*|freez*|frozen|deconne) (plus|encore|again)? (il|it|its)? (chauffe|rame|plante|lag*|souffle|bug*|fume|freezes|crashes)? (il|it)? (chauffe|rame|plante|lag*|souffle|bug*|fume|freezes|crashes)? (il|it) (convuls*|fait (une|sa) crise|refait (une|sa) crise|has a (fit|seizure)|agonise|respire plus|ne respire plus|dies|died)
(mort|morte|morts|mourir|crever|creve|crevee|meurs|mourrai|mouru|pleurer) de (rire|rires|faim|soif|chaud|froid|honte|fatigue|trouille|curiosite|jalousie|ennui|sommeil|impatience|envie)
(mort|morte|morts|pete|petee|ecroule*|plie*) de rire
(a|etait|c etait|c est|est) mourir (de rire|d ennui|de honte)
(me|te|se|nous|vous|m|t|s) (tue|tuent|tuer|tuez|tuait|tues|creve|crever) (au|a la|a l|a lui|a leur|a te|a vous|a le) (travail|boulot|taf|job|tache|expliquer|repeter|dire|bosser|ouvrage|gym*)
(me|te|se) tue a (expliquer|repeter|dire|faire|essayer)
(me|m) (tue|tuent|a tue|ont tue|acheve|acheve*) (ce (truc|temps|froid|bruit|boulot|mec|type|chef|match|jeu|film|chien|meme|bot|soleil|silence)|cette (chaleur|blague|video|attente|pluie|chanson|photo|histoire|explication|image)|ces|ton|ta|tes|vos|votre|la chaleur|le blague*|la blague)
(ce|cette|cet|ces|le|la|les) ~3 (me|m) (tue|tuent|acheve|achevent|tuera) (de rire)?
tue* le temps
(tuer|tue|tuez) (l ennui|la une|le suspense|le game|le jeu|le match)
(ca|ce|cette|cet) (tue|dechire|tuerie)
(une|la|cette|vraie|pure|de) tuerie
(la|une|des) tuerie* (serieux|ce|cette|ton|votre)
ridicule ne tue pas
(curiosite|curiosity) (killed|tue|tua|est un) 
(pas|ya pas|y a pas) mort d homme
(pas|point) la mort
mort de (fatigue|rire|trouille)
(je|j) (suis|etais)? (mort|morte|naze|creve|crevee|ko|claque) (de|apres|ce soir|aujourdhui)
(mort|morte) au (taf|travail|boulot)
(chaud|fatigue|froid|beau|canon|ennui|nul|drole|chiant|cher) a (mourir|crever|se tirer une balle)
plutot (mourir|crever) que
(overdose|overdoses|od|indigestion) (d|de|of|on) (info*|article*|lecture*|chocolat|chocolate|travail|work|boulot|soleil|sun|sucre|sugar|tele|tv|netflix|cafe|coffee|cute|nice|news|science|reunion*|meeting*|mail*|email*|notif*|page*|pdf*|mots|words|video*|jeux|series|musique|music|fromage|cheese|raclette|noel|christmas|acronym*|jargon|termes|reading|memes|kittens|chiffres|stats|podcast*|foot|football|cookies|gateau*|cake*|bonbons|sweets|gaba|theorie|graphi*|tea|the|sommeil|vitamin*|mignon*)
(frole|frise) l (overdose|indigestion)
(crise|crises|attaque) de (fou rire|rire|rires|fous rires|nerfs|larmes|foie|jalousie|ado|adolescence|larmes|gourmandise|flemme|conscience|foi|la quarantaine|la cinquantaine|colere|confiance)
(fait|faire|fais|font|piquer|pique|faisait) (une|sa|la|leur) crise (pour|au supermarche|parce)
(crise|crises) (economique|financiere|politique|sanitaire|immobiliere|climatique|energetique|existentielle|du logement|des opioides|des opiaces|de l|de la cinquantaine)
(gestion|cellule|sortie|sortir|temps|periode|pleine|reunion) de crise
en crise (d ado*)?
(laughing|giggling|coughing|sneezing|hissy|crying) fit*
fit* of (laughter|giggles|rage|the giggles|coughing|sneezing|temper)
(in|throw|threw|throwing|throws) (stitches|a fit|fits)
(have|having|had|has|throw*) a (hissy|fit when|fit if|fit about|fit over|fit because)
(keep|keeps|stay|keeping|kept|get|getting) fit
fit (into|in|together|for|the bill|with|right|perfectly|on)
(fits|fitted) (in|into|with|together|on|the|my|perfectly|nicely|like)
(mid|epic|survival|darwin*) (life crisis)
(housing|energy|opioid|financial|economic|identity|midlife|political|climate|cost of living) crisis
(killing|kills|killed|kill|kil|killin) (me|it|us) (with|ha|haha|lol|lmao|rn lol|today lol|softly|at)
(is|are|was|were|its|this|that|heat|weather|commute|homework|exam|jokes|puns|memes|traffic|feet|back|shoes|knee|knees|mondays|accent|hayfever|allergies|suspense|boss|kids|typos|waiting|paper|article|acronyms|shift|shifts|job|work|curiosity|cliffhanger|autocorrect|ads) (still|absolutely|really|literally|seriously|actually|properly|fair|slowly|just)? (killing|killin|kills|murdering|slaying) (me|us)
(kill*|killing|pass*) (time|the time|the mood|the vibe|some time|an hour|two hours|a few hours|the lights|the joke|the bill|the buzz|the engine|the weeds|the process|the craving|the cravings|the urge|the conversation|two birds|off)
(absolutely|totally|really|completely)? (killed|murdered|smashed|nailed|slayed|slaying|killing) (it|the|that|my|your|his|her|our) (encore|set|gig|presentation|exam|interview|quiz|game|talk|song|solo|performance|run|show|test|workout)?
(dressed|drop dead|dead) (to kill|gorgeous|on|tired|chuffed|easy|good|line|lines|end|link|links|battery|phone|keen|serious|lift|lifts|weight|simple|interesting|handy|nice|sound|right|proud|useful|slow|clever|funny)
(im|am|were|was|is|literally|actually|totally|its|absolutely|gonna be) dead (lol|lmao|haha|laughing|tired|on my feet|after|from laughing)
(die|dying|died|dead|dies) (of|from|with|for|to|laughing|inside|out) (laugh*|laughter|curiosity|embarrassment|boredom|shame|heat|hunger|thirst|cringe|suspense|a|the|know|hear|see|ask|understand|learn|try|read|of|haha|lol)
(id|i d|would|could|i|wd) die for (a|an|some|that|this|one|her|his|my|your)
(dying|die) (for a|to know|to read|to understand|to ask|to try|to see|to hear|laughing|down|hard)
(old habits|diehard|do or) die
(could|would|id|i d) (murder|kill) (a|an|some|for)
(would|could|id|i d) kill (for|my|to)
(shoot|kill|end|stab) me (now|please|already|haha|lol|i ve|ive|im|i)
(heart attack|coronary) (when|from|over|lol|haha)
(gave|give|giving|gives|nearly gave|have|having|had) (me|us|him|her|my)? ~2 (a|an)? (heart attack|stroke) (lol|when|haha|from|over|with|at)?
(nearly|almost|practically|just about) (died|gave|choked|passed out|wet) (of|from|laughing|when|at|me|with)?
(j ai|ai|a|as|t as)? (failli|manque|faillit) (m etouffer|mourir|m evanouir|avoir une crise|faire une crise|faire une attaque|faire un infarctus|s etouffer|tomber dans les pommes) (de rire|en|avec|quand|devant|a)?
(fait|faire|faisait|eu) (une|un) (crise cardiaque|avc|arret cardiaque|infarctus|attaque) (cette|quand|en voyant|cte|a mon)
(pc|ordi*|ordinateur|portable|telephone|tel|voiture|bagnole|frigo|machine|imprimante|serveur|bot|appli|box|wifi|mac|tablette|console|chaudiere|lave linge|velo|plante*|batterie|discord|laptop|computer|phone|printer|server|car|fridge|boiler|app|wifi|plant*|kettle|bike|router|console|telly|oven|sourdough|levain|basilic|cactus) ~3 (mort|morte|creve|crevee|tue|crise|rame|plante|lache|meurt|agonise|died|dying|dead|crash*|convuls*|freez*|frozen|collaps*|passed|die|dies|killed|respire*|reveil*|repond*|fit|seizure|stroke|tantrum|ouvre*|responding|respond*|woken|asleep)
(crash*) (at|on|out|course|my (sisters|brothers|mates|friends|sofa|couch)|the sofa|mid|diet|landing|test)
(etouff*|noy*|croul*|submerg*|ensevel*) (sous|par|dans) (la|le|les|des|mes|ma|mon|une) (paperasse|papier*|mail*|boulot|travail|reunion*|notif*|message*|dossier*|devoir*|copie*|linge|taf|lessive*|factures)
(etouffe|etouffer|s etouffe*) (de rire|l affaire|les cris|un scandale)
(drowning|buried|swamped|suffocating|choking) (in|under|on) (paperwork|work|emails|email|laundry|messages|homework|essays|marking|admin|deadlines|notifications|my tea|pdfs|papers)
(coup|raz|ivre|nuit|point|peine|angle|mi|poids|nature|feuille*|arret*) (mort|morte|mortes) 
(langue*|lettre|eau*|saison) morte*
(suicide|suicid*) (au sens|gene|genes|prevention|squad|social|commercial|politique|pact of cells|cellulaire|substrate|inhibit*|gene|collectif des lemmings|bomb*)
(mort|death|dead) (cellulaire|neuronale|cell|neuronal|metal|valley|star|stranding|poets|sea|subite du lustre)
(cell|neuronal|neuron|cellular|synapse) (death|suicide)
(nature|game|boss|raid|level|niveau|donjon|tank|guild|guilde|manche|partie) ~4 (mort*|dead|die*|died|kill*|tue*|wipe*|reveil*|woken|respawn)
(mort|tue|die|died|dead|killed|kill) ~4 (boss|raid|niveau|level|fortnite|minecraft|elden ring|dark souls|zelda|mario|league|valorant|donjon)
(jeu|jeux|game|partie|manette|wordle|sudoku) ~3 (tue|tuer|kill*|mort)
(meurtre|murder) (mystery|party|she wrote|au|dans)
(cluedo|agatha christie|murder mystery|escape game|polar|columbo|podcast true crime)
(pause|pauses|pauser) (pregnant|gravide)
pregnant pause
(sucre|glycemie|sugar|insulin) (crash|coma)
(food|carb|sugar|chocolate|cheese|turkey|pizza) coma
(un|des|du|coup|petit|gros) coup de (barre|mou|blues|chaud|froid|foudre|gueule|tete|pouce|main)
(on|y) (s accroche|lache rien)
(mort|mortel|mortelle) (ta|ton|cette|ce|la|le) (blague|video|soiree|playlist|photo|meme|explication|concert)
(c est|c etait|trop|vraiment|une|un|des|soiree|ambiance|concert|film|ennui|gateau|raclette) (mortel|mortelle|mortels)
(ennui|silence|peche|lenteur|attente) mortel*
(deadly|killer) (craic|crack|serious|dull|boring|combo|app|instinct|question|line|boring|whale*|whale|cardio|recipe|outfit|heels|playlist|buns)
(to|bored|scared|loved|tickled|worried|frozen|frightened|sick|done|work|worked|starved|starving|cute|boring) to death
(sick|insane|wicked|mental|savage|lethal) (gig|set|beat|concert|playlist|tune|night out|craic|coffee|curry|chilli|hot sauce|puns)
(gig|concert|show|match|beat|song|playlist|set) (was|is|were) (sick|insane|wicked|mental|savage|lethal|fire|deadly)
(over|under) my dead body
(piece|slice) of (cake)
(shot|shots) (in the dark|of espresso|of)
(seeing|saw|see) (pink elephants|stars|red|things clearly|things differently|double standards)
(voir|vois|voit) (rouge|la vie en rose|des etoiles|double emploi|trente six chandelles|les choses)
(trou|trous) de memoire
(trembl*|fievre) (de joie|d impatience|d excitation|acheteuse|du samedi soir|de rire|du jeu)
(shaking|trembling|shake|sweating|shaky) (with laughter|with excitement|my head|his head|her head|hands with|off|up|it off|over the|about the|through the)
(fever|cabin|saturday night|yellow|hay|world cup|football|spring|gold) (pitch|fever)
hay fever
(hayfever)
(overdosing|overdosed|ods|oding) on (info*|cute*|chocolate|cake|coffee|netflix|memes|puns|science|reading|acronym*|emoji*|tea|vitamin*|cheese|podcast*|christmas|papers|pdfs|your)
(tomb*|suis tombe*) (dans les pommes) (de rire)
(cut|cutting|coupe*) (it out|out the|the crap|to the chase|my hair|the grass|corners|down on|court|les cheveux|la parole|du bois|le son|mon micro|l herbe)
(hang|hanging|hangs|hung) (in there|out|on|up|around|about|over)
(jump|jumped|jumping) (in|on|to conclusions|the gun|into|ship)
(goodbye|farewell|adieu) (to|a|aux|au) (alcohol|booze|drink|drinking|wine|beer|alcool|vin|biere|apero*|bouteille*|hangover*|cigarette*|sugar|gueule de bois|my liver|winter|summer|the old)
(goodbye|bye|adieu|farewell) (for now|for tonight|everyone have|les amis a demain|a demain|till)
(fini*|finis*|finir|finisse) (avec|en beaute|bien|tard|le livre|la saison|mon|ma|le|la|les|par|l article|cet article)
(en finir|finir) avec (l alcool|la bouteille|cette bouteille|le vin|la biere|l apero|le tabac|les idees recues|ce mythe|cette legende|la picole|cette addiction|la dependance|les prejuges)
end it (there|here|with a joke)
(end|finish) (of) (the)? (story|day|week|world|month|year|line|course|chapter|shift)
(sick|tired) of (winter|waiting|the rain|this weather|autocorrect|spam|meetings|the news|these ads)
(marre|ras le bol) (de|du|des) (la pluie|l hiver|froid|bouchons|pub*|spam*|lundi*|reunion*|taf|neige|notif*)

(prevention|formation|etude*|statist*|taux|livre*|module|ligne*|training|course|rate|rates|stats|helpline|essay|memoire) (sur|on|about|of|du|de|d|des|pour|for|contre|en|into|a|au)? (la|le|l|les|the)? (prevention)? (du|de|d|of|le)? (suicide|suicides)
(suicide|suicides) (prevention|hotline|helpline|stats|rates)
(suicides|overdoses) ~2 (par|per|a|each|chaque) (an|year|annee|jour|day|mois|month)

(ca|sa|ce|cette|chef|qui|boulot|patron|pub|pubs|bruit|chaleur|fatigue|travail|blague*|rire) ~3 (me|m|nous) (tue|tuent|acheve|achevera|tuera)
(me|m) (tue|tuent) (avec|ces|votre|vos|tes|ton|de rire|quand tu|quand il)
(me|se) (noie|noyer|noyais|noient) (dans|sous|ds) (les|la|le|l|des|un|mes|une)
(suicide) (electoral|politique|professionnel|commercial|social|fiscal)
(career|political|social|electoral|commercial|professional) suicide
(blue|red|purple) in the face
(etouffe|etouffee|etouffer|choked|choke|choking|etoufe) ~2 (avec|on|with|avc) (mon|my|son|his|her|le|un|the) (cafe|the|tea|coffee|biscuit|croissant|toast|soupe|cake|eau|sandwich)
(coin|pond|street|atlantic|channel|river) ~2 the other side
the other side of

(suicide|suicides|overdose|overdoses|mort|death|surdose) (is|isnt|est|n est|ce n est|was) ~1 (not|pas|my|the|mon) ~1 (question|sujet|topic|point|propos|subject)

// What nobody did or has.
(nobody|nobodys|no one|no ones|noone|none of us) (is|was|has|had|here is|here has|s)? (having|had|taken|swallowed|suicidal|dying|overdosing|overdosed|hurt|choking|seizing|fitting|convulsing|ill|sick|hallucinating) (a|an)? (fit|seizure|turn|overdose|tablet*|pill*|anything)?
personne (ici)? (n est|n a|ne fait|ne veut) (ici)? (suicidaire|suicidaires|avale|pris|malade|convulse|mourir|une crise|fait de crise|fait de convulsion*|d idees noires|d overdose)
// Pets and figures of speech that borrow the words of an illness.
(the|my|our|le|mon|notre|la|ma) ~1 (dog|cat|puppy|kitten|chien|chat|chiot|chaton|chienne|chatte) ~2 (passed out|zonked|out cold|knocked out|ronfle|snoring|snores)
snor* like a (tractor|chainsaw|walrus|pig|train|trooper|bear)
(reveil*|wake|waking|waken|rouse) ~3 (avant|before) (midi|noon|lunch|lunchtime|le coq|# (h|heures|am))
(medicament|medicaments|traitement|produit|molecule|baclo*|comprime|comprimes|cachet|cachets|ca|cela) (endort|endorment)
(en|y) (parle|parlent|parlait|rit|rient|pense) (encore|toujours)
(ce qui|ca|cela) (me|m a|m avait) (frappe|frappait|frappee)
(choked up)
(farewell|leaving|retirement|retiring) (speech|party|card|drinks|gift|lunch|dinner|cake|tour|concert)
(discours|pot|cadeau|carte|fete) (d adieu|d adieux|de depart)
(adieu|farewell|goodbye|bye bye) (le|la|les|l|my|old|mon|ma)? (ricard|pastis|vodka|rhum|whisky|whiskey|gin|pinard|picole|clope*|tabac|sucre|biere|bieres|beer|beers|vin|wine|rose|cubi|guinness|hangover*|gueule de bois|smokes|apero*|canette*|bouteille*)
mourir (idiot|idiote|idiots|bete|ignorant|ignorante|moins bete)
die (ignorant|stupid|wondering)
(tire|tires|tirer|tirent|tirait|tirais|shoot|shoots|shooting|shot) ~2 (une|des|la)? (balle|balles)? (dans le pied|dans les pieds|myself in the foot|yourself in the foot|himself in the foot|herself in the foot|themselves in the foot|ourselves in the foot)
(end|ended|ending|finished) it with (my|him|her|the|that|a) ~1 (boyfriend|girlfriend|bf|gf|fella|ex|bloke|guy|man|lad|lass|girl)
(va|vont|allait|allaient) (me|nous|m) (tuer|achever|assassiner|etriper|etrangler|trucider) (si|quand|s|lorsqu) (elle|il|ils|on|je|j) (voit|voient|apprend|apprennent|decouvre|sait|savent|entend|rentre|oublie|rate|loupe|achete|depense)
(lu|lire|relu|relire|lis|read|reading|reread) (le|la|the|about)? (suicide)
(d ou vient|where does|source de|source du|source of|origine de|origine du) ~1 (le|the|ce|this|that)? (chiffre|nombre|number|figure)
pique nique*
(having|had|have) a fit (at|over) (these|this|the|your|that|those) (meme*|video*|joke*|gif*|pic*|comment*|photo*)
so dead (for|lol|haha)
adieu (mon|ma|mes|le|la|les) (historique|fichier*|sauvegarde*|weekend|week end|vacances|soiree|batterie|partie|compte|regime|budget|salaire|grasse matinee)
(c est|c etait|est) a (se|s) (jeter par|tirer une balle|pendre|arracher)
virgin suicide*
(entre|between) (alcool|alcohol|depression|l alcool) (et|and) (le)? suicide
(veux|veut|want to|wanna) (mourir|die) (est|is|was|etait) (la|le|une|the|a)
(prefere|prefererais|aime mieux|aimerais mieux) (mourir|crever) que
(etouff*|suffoqu*) (dans|de chaleur dans) (ce|le|cette|la|mon) (tram|bus|car|metro|train|rer|bureau|voiture|amphi|ascenseur|cuisine)
(tombe*|tomber) dans les pommes de (joie|rire|surprise)
(pense|pensais|songe) pas (du tout|une seconde|vraiment)? (au suicide|a mourir|a en finir|a me tuer|a la mort)
(not|never|dont|isnt|no) (thinking|think|thought)? (about|of)? (suicid*|killing myself|ending it|dying) at all
(muscle|muscular|leg|foot|calf|ms|sclerosis) spasm*
(spasm*|spasme*) (musculaire*|du mollet|de la jambe|des jambes)
(desire|wish|urge|urges|envie|envies|craving*|besoin|soif) (to|for|de|d|of) (a)? (drink*|boire|alcohol|alcool|wine|vin|verre|beer|biere|booze) ~3 (vanish*|disappear*|disparai*|disparu*|die|dies|died|meurt|meure|fade*|gone|goes|went)
(cru|croyais) ~3 (faire|avoir) une (crise cardiaque|attaque|crise)
(bot|robot|machine|programme) ~12 (me|m) jeter par

[NEGATION]
(pas|jamais|sans|aucun|aucune|ni|nullement|guere|point|plus) (du tout|vraiment|de|d|en)?
(not|never|without|no|none|isnt|wasnt|arent|dont|doesnt|didnt|havent|hasnt|aint|nothing|nor|neither|not a|nowhere near|far from)
(n est pas|n etait pas|n a pas|ne suis pas|n ai pas|n y a pas|rien a voir avec|rien de|loin de|loin d)

[LONGPAST]
(il y a|ya|voila|ca fait|cela fait) (plus de|environ|bientot|pres de|deja|presque|au moins|une|bien)? (#|quelques|plusieurs|des|longtemps|un|une|vingt|trente)? (ans|an|annees|annee|decennie*|decennies|lustres|siecle*|bail|longtemps)
(# |several|many|some|a few|few|couple of|over|ten|about|a)? (years|yrs|decades|decade|ages) (ago|back|behind me|since|past|earlier|clean|sober|before)
(long|ages|years|decades|many moons) (ago|behind me|back|since)
(as|when i was|when he was|when she was|back when i was|when we were) (a|an|at|#|in|still|young*|little|younger|kids) (teen*|teenager|kid|child|student|boy|girl|school|uni|college|baby|toddler)?
(quand|lorsque|a l epoque ou) (j|je|il|elle|on|nous) (etais|etait|avais|avait|etions|faisais|vivais|buvais|habitais)
(a|at|age) (l age de) # (ans)?
(a|vers) # ans (je|j|il|elle)
(autrefois|jadis|a l epoque|dans une autre vie|dans ma jeunesse|dans mon enfance|etant enfant|enfant je|ado je|adolescent*|au lycee|a l adolescence|en terminale|a la fac|durant mon enfance|du temps ou)
(used to|back then|back in the day|in my twenties|in my thirties|in my teens|in my youth|in a past life|another life|in another life|in college|at uni|in school|my younger|once upon a time|a lifetime ago|when i was)
(derriere moi|bien loin|du passe|de l histoire ancienne|tourne la page|ancient history|long gone|in the past|behind me now|behind us)
(l an dernier|l annee derniere|last year|l annee passee|an passe)
(# |plusieurs|des)? annees (apres|plus tard)
(jeune|petit|petite|enfant|gamin|gamine) (j avais|j ai|je)

(en|in|since|depuis|vers|circa|annee|around|ete|hiver|de|of|summer) @YEAR

[RIGHTNOW]
(now|tonight|today|rn|currently|2nite|tonite|minutes ago|mins ago|hours ago|hrs ago|hour ago|just now|right now|this morning|this evening|this afternoon|since noon|since breakfast|since lunch|since last night|last night|yesterday|this week|lately|these days|again|nowadays)
((vient|viens|venons) de|on vient d|maintenant|tout de suite|la tout|ce soir|ce matin|a l instant|en ce moment|cette nuit|tantot|cet apres midi|a soir|aujourdhui|la la|depuis ce matin|depuis hier|hier|ces jours ci|ces temps ci|cette semaine|a nouveau|encore|il y a une heure|il y a # (minutes|min|h|heures))

[STUDY]
(rat|rats|mice|mouse|souris|rongeur*|rodent*|singe*|monkey*|primate*|zebrafish|cobaye*|macaque*|animaux|animal model*)
(etude*|essai|essais|article*|publication*|paper|papers|study|studies|trial|trials|meta analy*|journal|revue|chercheur*|researcher*|abstract|resume de|statistique*|statistic*|stats|enquete|survey|table|tableau|graphique|courbe|cohort*|figures|chiffres|taux|rate*|rate|incidence|prevalence|registre|registry|placebo|literature|litterature)
(expose|exposes|dissertation|memoire de|essay|thesis|these|exam|examen|partiel|cours|lecture|revision*|revising|revise|student|etudiant*|homework|devoir|concours|qcm|quiz|presentation|conference|seminaire|formation|nursing school|coursework|oral)
(film|films|movie|movies|serie|series|episode|book|books|livre|livres|documentaire|documentary|chanson|song|podcast|bd|manga|roman|scene|scenes|piece de theatre|theatre|opera|actor|acteur|personnage|netflix|trainspotting|novel|titre|title|show|reportage|emission|radio)
(mot|mots|word|words|terme|termes|term|terms|expression|definition|definitions|signifie|veut dire|meaning|means|etymolog*|latin|synonyme*|vocabulaire|vocabulary|difference entre|difference between|distinguish|nuance|traduction|translate)
(mecanisme|mechanism*|en theorie|in theory|theorie|theory|hypothese*|hypothes*|physiolog*|biolog*|neurobiolog*|scientifi*|science|historique|history|histoire de|origine)
(modele animal|modeles animaux|modele murin|dans le modele|replique|repliques|troupe|monologue|opening line|first line of|closing line|case report*|histoire (d un|d une)|story of a)
(en general|in general|generally|chez les|chez l homme|chez certain*|why do people|why do some|why does alcohol|pourquoi les|pourquoi l|why is it that|how come people|people who|les gens|les patients|des patients|patients|ppl)

// Years that lie between then and now.
[YEARSAGO]
(il y a|ya|voila|ca fait) (plus de|environ|bientot|pres de|deja|presque)? (#|un|quelques|plusieurs|vingt|trente) (ans|an|annees)
(# |several|many|a few|couple of|ten|twenty) (years|yrs) (ago|back)

// Counted: none is missing.
[NONEMISSING]
(n en manque|manque|manquait|manquent) (aucun|aucune|pas un|pas une|rien|pas)
(none|nothing|not one) (is|are|was|were|gone|s)? (missing|gone|swallowed|taken|opened)
(nobody|no one|noone|she didnt|he didnt|they didnt|didnt|has not|hasnt) (swallow*|swallowed|eat|eaten|take|taken) (anything|any|a single|one)
(n a|n ont|na|rien|n avait) (rien|ete)? (avale|ouvert)
(all accounted for|le compte est bon|le compte y est)

// Play with dolls.
[DOLLPLAY]
(jou*|play*|pretend*|soign*|nurs*) ~5 (sa|ses|son|ca|her|his|the|une|la|a) (poupee*|doll|dolls|dolly|teddy|peluche*|nounours|doudou)

// People who leave a job.
[LEAVETAKING]
(farewell|leaving|goodbye|retirement) (speech|party|card|drinks|gift|lunch|dinner|cake|do)
(pot|discours|fete|cadeau) de depart
(retiring|departing|outgoing) (nurse|colleague|boss|teacher|doctor|manager|neighbour|moderator|mod)
(depart a la retraite|part a la retraite|end of an era)

// Words that nobody uses of himself.
[RESEARCH]
(rat|rats|mice|souris|rongeur*|rodent*|cobaye*|macaque*|modele animal|animal model*|meta analy*|etudes sur|studies (of|in|on)|essais cliniques|clinical trials|chez (les|certains) (patients|personnes|sujets|malades|animaux|buveurs|epileptiques)|in (patients|people|drinkers|animals))
(paper|article|book|essai) (called|titled|entitled|intitule)

[SELF]
(je|j|jsui|moi|mon|ma|mes|m|me|myself|i|im|ive|my|mine|id|ill)

[RELATIVE]
(my|our|his|her|the|this|ur|me|a) ~1 (husband|wife|hubby|missus|partner|boyfriend|girlfriend|bf|gf|fella|fiance|fiancee|ex|son|daughter|kid|child|baby|toddler|boy|girl|lad|lass|mother|father|mum|mam|mom|ma|dad|da|daddy|mummy|mammy|parents|brother|sister|bro|sis|nan|nana|gran|granny|grandma|grandad|grandpa|grandfather|grandmother|aunt|auntie|uncle|cousin|nephew|niece|friend|mate|pal|buddy|bestie|roommate|flatmate|housemate|neighbour|neighbor|colleague|coworker|tenant|client|sponsor|patient|fil|mil|mother in law|father in law|stepdad|stepmum|stepson|stepdaughter|grandson|granddaughter|twin|bloke|guy|fella|dog|cat|puppy)
(mon|ma|mes|notre|nos|son|sa|ton|ta|leur|le|la|un|une|l|cette|ce|au|du) ~1 (mari|femme|epoux|epouse|conjoint|conjointe|compagnon|compagne|copain|copine|mec|meuf|chum|blonde|fiance|fiancee|ex|fils|fille|enfant|bebe|gamin|gamine|gosse|petit|petite|ptit|ptite|garcon|mere|pere|maman|papa|daron|daronne|parents|frere|frangin|frangine|soeur|mamie|papi|papy|grand mere|grand pere|grand|mere|pere|tante|oncle|tonton|tata|cousin|cousine|neveu|niece|ami|amie|pote|poto|coloc|colocataire|voisin|voisine|collegue|beau frere|belle soeur|belle mere|beau pere|beau fils|belle fille|jumeau|jumelle|patient|patiente|locataire|gars|type|monsieur|dame|homme|chien|chat|chiot)
(maman|papa|mamie|papi|papy|mummy|daddy|mum|mam|mom|dad|nan|gran|grandma|grandad|granny|roommate|flatmate|housemate|neighbour|neighbor|hubby|husband|wife|brother|sister|toddler|coloc)
(quelqu un|quelquun|qqn|kelkun|un membre|une membre|un gars|une fille|someone|somebody|a member|another member|a girl|a guy|a lad|a woman|a man|this guy|this girl|some guy|one of (the|our) member*)

[OTHERS]
@RELATIVE
(il|elle|ils|elles|he|she|hes|shes|they|theyre|him|her|lui|them)
(the lad|the girl|the guy|the kid|the child|the baby|the boy|our friend|notre ami*)

[CHILD]
(toddler|toddlers|baby|bebe|bebes|infant|nourrisson|enfant|enfants|gamin|gamine|gosse|gosses|petit bout|kid|kids|child|children|bambin|loulou|puce|ptit bout|little one|wee one|wean|bairn|babs|marmot|mome|tout petit|crawling)
(my|our|mon|ma|notre|son|sa|le|la|his|her|the|sister s|sisters|sœur) ~1 (son|daughter|fils|fille|petit|petite|ptit|ptite|boy|girl|grandson|granddaughter|petit fils|petite fille|neveu|niece|nephew|fillot|filleul*|wee lad|lad|lass|youngest|eldest|twins)
# (ans|an|mois|years old|year old|yr old|yo|months old|month old|yrs) ~8 (aval*|swallow*|mange|ate|eaten|croque|leche|lick*|suce|chew*|mache|bouche|mouth)
(fille|fils|son|daughter|boy|girl|gamin|gamine|petit|petite|ptit|ptite|nephew|neveu|niece|grandson|granddaughter) (de|aged|who is|is|a)? (#|deux|un|trois|quatre)? (ans|mois|years|months|year|month)
(# |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (year|yr|month) old*
(chien|chienne|chiot|dog|puppy|doggo|chat|cat|kitten) (a|has|just|vient|ate|swallow*|aval*|mang*)
