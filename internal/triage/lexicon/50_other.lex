[PRIVACY]
(qui|quelqu un|quelquun|autre|autres|patron|employeur|chef|ex|someone|anyone|anybody|else|others|boss|employer|ex|husband|wife|mari|femme|can) ~5 (lire|voir|lit|voit|lisent|voient|savoir|read|see|sees|reads|find out|know) ~6 (mes (questions|messages|mots)|my (questions|messages|chats)|what i (ask*|write|wrote|type*|say)|that i ask*|ce que (j|je) (ecri*|demand*|pose|ai ecrit|ai demande)|i ask* (u|you|here|questions))
(supprim*|efface*|effacer|delete|erase|remove|retir*|enlev*) ~6 (que (j ai|jai|j) ~1 (ecrit|dit|demande|poste)|ce que (j ai|jai) (ecrit|dit|poste)|what i (wrote|said|posted|asked)|(posted|wrote) ~4 (name|nom))
(gard*|conserv*|keep|keeps|store*|save*) ~4 (mes|mon|my|nos|our|les|the) ~1 (message*|question*|donnees|data|infos|historique|history|texte*)
(personal data|donnees personnelles|data) ~5 (bot|robot|keep|keeps|about me|sur moi|gard*)
(what|which|quel|quelle|quelles|quoi|how long|combien de temps|ou|where|est ce que|do you|does|are you|tu|vous|qu|who|qui|is|does this bot|le bot) ~6 (store|stores|stored|storing|keep|keeping|kept|record|recorded|log|logs|logged|logging|collect*|save|saved|remember*|retain*|know|enregistr*|stock*|gard*|conserv*|memoris*|sauvegard*|collect*|save*|retien*|sais|savez|voit|voient|see|sees|lit|read|reads) ~6 (about me|about us|me concernant|sur moi|sur nous|my (data|question*|message*|info*|chat*|name|history)|mes (donnees|questions|messages|infos|conversations|echanges)|my data|mes donnees|user data|personal data|personal info*|infos perso*|historique|nos questions|our questions|what i (ask|type|write|say)|what we (ask|type|write)|ce que (je|j|on|nous) ~1 (dis|dit|ecris|demande|pose|raconte)|our messages|our conversation*|ip address)
(delete|deleting|erase|remove|wipe|forget|purge|clear|supprime*|supprimer|efface*|effacer|oublie*|detrui*|retire*|enlev*|suppression|effacement|delet*|vire*) ~6 (my (data|account|info*|message*|history|question*|chat*|name|stuff|record*|conversation*)|mes (donnees|messages|infos|questions|conversations|informations|traces|echanges)|all my|everything (you|about|ive|i)|tout ce que (tu|vous|j)|toutes (les|mes)|donnees|data|about me|sur moi|mon (historique|compte|nom)|trace of me|ce que j ai|what i (said|wrote|asked|typed)|me from|personal)
(rgpd|gdpr|cnil|privacy policy|data protection|vie privee|politique de confidentialite|confidentialite|droit a l oubli|right to be forgotten|right to erasure|data retention|conservation des donnees|confidential*|anonymat|anonymi*|anonymous|privacy) ~6
(is this|est ce que c est|is it|are (my|our)|c est|est ce|mes questions sont|are these|is what i) ~5 (private|prive|privee|anonym*|confidentiel*|confidential|secure|securise*|encrypted|chiffrees|logged|recorded|enregistre*)
(where|ou|are|sont|who|qui|can|est ce que|how long|combien de temps) ~3 (my|mes|our|nos) (questions|messages|data|donnees|conversations|chats) ~4 (stored|kept|saved|logged|read|lus|lues|stocke*|garde*|conserve*|enregistre*|seen|vus|visible*|shared|partage*|transmis*)
(mes|nos) (questions|messages|conversations) ~1 (sont|seront) ~3 (lus|lues|stocke*|garde*|conserve*|enregistre*|vus|visibles|partage*)
(who|qui) ~3 (can|peut|peuvent|else|d autre) ~3 (see|read|voir|lire|sees|reads) ~4 (my|mes|what|ce que|this|our|questions|messages)
(donnees|data) ~5 (sur moi|about me|personnelles|personal|vendues|sold|share*|partag*|retention|conserv*|revend*)
(posted|post|wrote|shared|gave|mis|poste|publie|donne|ecrit|laisse) ~4 (name|nom|adresse|address|photo|phone|numero|profil|profile) ~8 (delete|remove|erase|gone|take it down|undo|supprim*|efface*|enlev*|retir*)
(screenshot*|screen shot|screengrab|capture ~1 ecran|capture|copie) ~10 (my|mon|ma|mes|what i|ce que j) ~2 (message*|post*|words|name|nom|temoignage*|texte*|propos|wrote|said|ecrit|dit|confidence*)
(my|mes|mon) (messages|message|posts|name|temoignage|nom) ~3 (removed|deleted|erased|taken down|supprime*|efface*|retire*|enleve*)

[OTHERSDATA]
(who|which members|quels membres|qui|quelles personnes|list|liste|give me|donne*|name|nomme|show|montre|affiche|tell me|dis moi|reveal) ~8 (on this server|sur (ce|le) serveur|other members|autres membres|autres utilisateurs|other users|their usernames|leurs pseudos|les pseudos|usernames|noms des|names of|membres qui|users who|members who|in this group who|du groupe qui|questions des autres|autres questions|asked you|t ont pose)
(question*|message*|conversation*|historique|history|what|qu|que) ~5 (pose*|asked|demande*|ask|wrote|ecrit|said|dit|ai demande) ~4 (utilisateur|user|membre|member|les autres|others|everyone|camille|the others|other people|hier|yesterday)
(utilisateur|user|membre|member) ~4 (hier|yesterday|asked|a demande|a pose|history|questions)
(is|est|was|are) ~1 (my|mon|ma) (neighbour|neighbor|voisin|voisine|boss|patron|colleague|collegue|teacher|prof|ex|landlord) ~4 (alcoholic|alcoolique|dependent|dependant*|addict*|drunk|drinker)
(phone number|address|real name|vrai nom|adresse|numero|email|ip address) ~4 (of|de|du|for) ~3 (member|user|membre|utilisateur|admin|moderator|moderateur|pseudo)
(mon|my) ~2 (numero de secu|social security|secu|carte bancaire|credit card|password|mot de passe|nhs number|iban|pin|ssn)

[INSULT]
(fuck|fuk|fck|fucking|fuckin|wanker|cunt|bastard|asshole|arsehole|dickhead|prick|bitch|bollocks|shut up|stfu|screw you|moron|idiot|retard|dumbass|piece of (shit|crap|junk)|crap bot|shit bot|stupid bot|useless bot|dumb bot|trash bot|bot is (shit|crap|trash|rubbish|useless)|suck|sucks|go to hell|piss off|sod off|tosser|knobhead|gobshite|garbage bot|eat shit)
(connard|conard|connasse|conne|salope|salop|salaud|encule*|enfoire*|fdp|fils de pute|pute|ntm|nique*|niquer|tg|ta gueule|ferme la|ferme ta|ferme la|casse toi|degage|va te faire|batard|abruti|debile|cretin|imbecile|bouffon|bot de merde|merde|de merde|trou du cul|tocard|naze ce bot|pourri|bot pourri|bot a chier|a chier|bot nul|inutile ce bot|tu sers a rien|va chier|couille*|gros con|bolos|clochard|minable|crisse de|ostie|tabarnak|calisse|mange de la marde)

[SPAM]
(crypto|bitcoin|btc|nft|airdrop|free nitro|nitro gratuit|casino|viagra|cialis|onlyfans|buy (cheap|now)|click (here|the link)|cliquez (ici|sur)|promo code|code promo|earn money|gagne* de l argent|make money|telegram|whatsapp me|dm me for|free gift|steam gift|giveaway|investment|forex|loan offer|sexcam|hot singles|followers|subscribe to my|abonne* toi a ma|limited offer|offre limitee|discount|-50|work from home|passive income|revenu passif|followers gratuits)

// ---- caution themes
[T_PREGNANCY]
(placenta*|pregnan*|enceinte*|grossesse*|foetus|fetus|foetal|fetal|unborn|embryo*|trying for a baby|ttc|conceive|conceiving|conception|bebe a naitre|newborn*|nouveau ne*|nouveaux nes|teratogen*|malformation*|birth defect*|desir d enfant|projet bebe|trimestre|trimester|tomber enceinte|futures mamans|future maman|mum to be|expecting|mother to be|expectant|in utero|obstetr*|sage femme|midwife|midwives|essai bebe|femmes enceintes|pregnancy|naissance|accouchement)
(bebe|bebes|baby|babies) ~5 (expos*|born|ne|nes|mother*|mere*|grossesse|ventre|womb|a naitre|sevrage|withdrawal)
[T_BREASTFEEDING]
(breastfe*|breast fe*|breast milk|breastmilk|nursing (mother*|mum*|mom*|women)|lactat*|allait*|lait maternel|lait de la mere|au sein|tetee*|tire lait|chestfeed*|human milk|maman qui allaite|mother s milk|mothers milk|passe dans le lait|into milk|in milk|dans le lait)
[T_DRIVING]
(driv|drive|drives|driving|drivin|driver*|conduire|conduite|conduis|conduit|conducteur*|volant|permis|(la|sur|en|de|prendre la) route|routier*|dvla|wheel|lorry|truck*|bus|camion*|forklift|cariste*|engin*|machine|machines|machinery|heavy machinery|pilot*|piloter|voiture|moto|scooter|tractor*|tracteur*|grue|grutier*|crane*|chainsaw|tronconneuse|triangle|pictogramme|code de la route|highway|motorbike*|vtc|taxi*|vigilance|train driver*|conducteurs de|reaction times|echafaudage|roofing|ladder*|operating|operate|saaq|dgt|licence to drive|cycling)
[T_KIDNEYS]
(rein|reins|renal|renale|renaux|renales|kidney*|dialys*|hemodialys*|nephro*|egfr|dfg|creatinin*|clairance|clearance|insuffisan* renal*|insuffisants renaux)
[T_ALCOHOL]
(drink|drinks|drinking|drinkin|drank|boire|boit|bois|buvant|boi|booze|vin|wine|biere*|beer*|verre*|vodka|whisky|pint*|spirits|apero*|picole*|cuite*|binge) ~8 (on (it|baclo*|this|them|top)|sous (baclo*|traitement|ce)|pendant le traitement|en meme temps|together|dangereux|danger*|risk*|risque*|interact*|interagi*|respiration|breathing|sedat*|alongside|par dessus|dessus|simultan*|same time|worse|prudence|avec le? (baclo*|traitement|ce|ca)|with (it|this|baclo*|the (drug|tablets|treatment|medicine))|while (taking|on)|drowsi*|somnolence)
(alcool|alcohol|lalcool) ~8 (pendant le traitement|en meme temps|together|dangereux|danger*|interact*|interagi*|respiration|breathing|sedat*|alongside|par dessus|simultan*|same time|prudence|avec le? (baclo*|traitement)|with (it|this|baclo*|the (drug|tablets|treatment|medicine))|while (taking|on)|drowsi*|somnolence)
(baclo*|traitement|treatment|it|medicament|drug|agonist) ~6 (mix*|melang*|on top of|together with|alongside|in combination with|combined with|sous) ~3 (alcool|alcohol|lalcool|drink*|wine|vin|biere*|beer*|booze|verre*|boisson*|vodka|whisky)
(baclo*|traitement|treatment|it|medicament|drug|agonist) ~1 (avec|with) ~1 (alcool|alcohol|lalcool|drink|drinks|wine|vin|biere*|beer*|booze|un verre|boisson*|vodka|whisky)
(mix*|melang*|combin*) ~4 (alcool|alcohol|lalcool|drink*|wine|vin|biere*|beer*|booze|vodka|whisky)
(un verre|a glass|une biere|a beer|un apero|a pint|one drink|a drink|of wine|de vin) ~4 (sous|on|with|avec|pendant|while|plus) ~4 
[MEDNAME]
(benzo*|xanax|valium|diazepam|lorazepam|alprazolam|opioid*|opiace*|opiate*|morphine|tramadol|codein*|fentanyl|oxycod*|methadone|subutex|buprenorph*|heroin*|zopiclone|zolpidem|somnifere*|sleeping (pill*|tablet*)|sedati*|calmant*|tranquil*|pregabalin*|lyrica|gabapentin*|antihistam*|antidepress*|ssri|isrs|antihypert*|hypertension|tension*|blood pressure|antiepilep*|anticonvuls*|lithium|neurolept*|antipsycho*|quetiapine|cannabis|cbd|weed|thc|ketamine|cocaine|melatonin*|levodopa|parkinson*|ibuprofen*|anti inflammatoire*|nsaid*|ains|other (drugs|medicines|medications|meds)|autres (medicaments|medocs|traitements|calmants)|millepertuis|st john*|muscle relaxant*|anesthes*|anaesthe*|betabloquant*|beta blocker*|seroplex|sertraline|prozac|naltrex*|acampros*|antabuse|disulfiram|paracetamol|kava|valerian*|magnesium|anti douleur*|antidouleur*|painkiller*|insulin*|contracept*|the pill|antacid*|mdma|cough (syrup|medicine)|sirop|imovane|stilnox|ambien|zimovane|lexomil|seresta|atarax|hydroxyzin*|tricycli*|amitriptyl*|laroxyl|maoi*|imao|grapefruit|pamplemousse|poppers|kratom|phenibut|mirtazapine|trazodone)
[T_MEDICINES]
@MEDNAME ~6 (add to|stack|baclo*|lioresal|this|it|ce medicament|ce traitement|interact*|interagi*|together|ensemble|en meme temps|combin*|melang*|additionn*|add up|adds up|alongside|on top|danger*|risk*|risque*|compatible|avec ca)
(baclo*|lioresal|this|it|interact*|interagi*|melang*|mix*|mixing|combin*|together|ensemble|association|associe*|avec|with|alongside|on top of|en plus de|sous|ajouter|interfere*|danger*|risk*|risque*|en meme temps|compatible|additionn*|rapport avec) ~6 @MEDNAME
(interact*|interagi*|interaction*|other (drugs|medicines|medications|meds)|autres (medicaments|medocs|traitements|calmants))

// Alcohol and the drug side by side, which may as well be the treatment of the
// one with the other.
[T_BESIDE]
(baclo*|traitement|treatment|medicament|drug|agonist) ~2 (and|et|plus|n|avec|with) ~2 (alcool|alcohol|lalcool|drink*|wine|vin|biere*|beer*|booze|verre*|boisson*|vodka|whisky)
(alcool|alcohol|lalcool|booze) ~2 (plus|et|and|n|with|avec) ~2 (baclo*|a gaba*|gaba*|this|ce (medicament|traitement))

// Errands: where to buy, what it costs, who prescribes, what customs say.
[ERRAND]
(where|ou|comment|how) ~4 (buy|acheter|achete|commander|order|get hold|procurer)
(price|prix|cost|costs|cout|coute|cheap|cheaper|moins cher|rembours*|reimburs*|mutuelle)
(which|what|quel|quelle|quels|qui|who|find|trouver|connaissez|connait) ~4 (doctor|doctors|medecin|medecins|generaliste*|gp|prescriber*|prescripteur*|addictologue*|clinic|pharmacy|pharmacie) ~8 (prescribe|prescribes|prescribing|prescrit|prescrivent|prescrire|near|nearby|pres de|a cote|region|accepte*|open|ouverte*|de garde)
(customs|douane*|border|frontiere)
(buy|acheter|sell|vendre|invest*) ~3 (stock|stocks|shares|actions|bitcoin)
(stock|stocks|shares|actions|bourse|bitcoin) ~4 (buy|acheter|sell|vendre|invest*|worth)

// One medicine beside another, not one with another.
[COMPARED]
(is|est) ~2 (like|comme)
(remplac*|replac*|same family|meme famille|just another|un autre|substitut*|mechanism*|mecanism*|half life|demi vie|compare*|comparison|comparaison|different|differente|differs|differ|difference|diff|versus|vs|agit il comme|agissent|work like|same receptor|meme recepteur|niveau du recepteur|au niveau des recepteurs)
[MIXED]
(interact*|interagi*|ensemble|together|melang*|mix*|combin*|en meme temps|same time|alongside|on top|danger*|risk*|risque*|safe|somnolence|drowsi*|sedation|add up|adds up|addition*|associe*|association)

// What the medicine was made for at first.
[ORIGIN]
(first|originally|initially|d abord|au depart|a l origine|initialement|premiere fois|au debut|back in) ~5 (made|used|meant|developed|tested|tried|designed|invented|synthesi*|intended|sold|concu|utilise*|essaye*|invente*|teste*|cree|fabrique|destine*|vendu|developpe*|prevu)
(made|meant|developed|designed|invented|intended|concu|invente|cree|developpe|prevu|essaye|teste|tested|tried) ~3 (first|originally|initially|at first|d abord|au depart|a l origine|initialement|au debut)

[T_ILLNESS]
(apnee*|apnea|apnoea|cpap|epilep*|seizure threshold|seuil epilep*|elderly|older (people|adults|person|patients)|personnes agees|sujets ages|sujet age|senior*|seniors|geriatr*|ehpad|care home|nursing home|vieillesse|over (65|70|75|80)s?|over eighties|over seventies|over sixties|plus de (65|70|75|80) ans|eighty year old*|gens ages|agees|ages|copd|bpco|bronchit*|asthma*|asthm*|respiratory (disease|failure|insufficien*)|insuffisance respiratoire|cirrhos*|liver (disease|failure|problem*)|foie|hepati*|heart (failure|disease|condition*)|cardiaque*|diabet*|ulcer*|ulcere*|stroke patients|avc|porphyri*|(psychiatric|mental) (illness*|disorder*|patient*|condition*|history)|(trouble*|maladie*|antecedent*) (psychiatr*|psychique*)|bipolar*|bipolaire*|schizophren*|parkinson*|glaucom*|urinar*|prostat*|myasthen*|thyroid*|elders|aines|vieux|vieilles|grand age|old age|falls|chutes|octogenair*|teenager*|adolescent*|enfants|children|frail*)
[ABOUTDRUG]
(baclo*|lioresal|ce (medicament|traitement|produit|medoc|truc|genre)|le (medicament|traitement|produit|medoc)|this (drug|medicine|medication|stuff|med|treatment|molecule)|the (drug|medicine|medication|tablets|pills|leaflet*|molecule)|it|la molecule|cette molecule|notice|leaflet*|gaba*|dessus|comprimes|tablets|pills|les cachets|interact*|interagi*|interaction*|prudence|sous traitement|on treatment|d interaction|la boite|ca|sa|c|y|il|elle)
[ASKS]
(font ils|font elles|mauvais menage|t il|t elle|t ils|supportent|supporte|cross|crosses|stack|is|are|does|do|did|has|have|can|could|why|what|whats|how|when|which|who|any|est|sont|y a|ya|pourquoi|pourkoi|pk|pkoi|quoi|koi|quel|quelle|quels|quelles|comment|que|qu|peut|faut|connait|sait|savez|known|connu|risk*|risque*|danger*|dangereux|safe|interact*|interagi*|effet|effect*|evidence|preuve*|studies|etude*|documented|documente*|deconseill*|recommend*|combin*|vrai|true|legende|compatible|ok|warn*|mise en garde|contre indi*|contraindic*|precaution*|bad|worse|problem*|wonder*|curious|ask*|demand*|explain|explique*|prove)
[MATTER]
(baclo*|gaba*|dopamin*|glutamat*|receptor*|recepteur*|alcool*|alcohol*|craving*|envie|envies|neuron*|cerveau|brain|amygdal*|dependance|dependence|addiction*|agonist*|ghb|ameisen|beaurepaire|indifferen*|mecanism*|mechanism*|synap*|withdrawal|sevrage|effet*|effect*|effects|medicament|drug|medicine|treatment|traitement|anxi*|sommeil|sleep|recompense|reward|boire|drink*|relapse|rechute)
