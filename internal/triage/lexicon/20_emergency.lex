// ---- what was taken
[DRUG]
(baclo*|lioresal|baclocur|gabalon|liofen|baklo*|backlo*|baclophen*|baclofen|baclofene|bacloféne)
(traitement|traitements|medicament|medicaments|medoc|medocs|medicine|medicines|medication|medications|meds|med|cacheton*|tablet|tablets|pill|pills|tab|tabs|tabz|pilz|capsule*|comprime|comprimes|cachet|cachets|gelule*|pilule*|cp|cps|cpr|plaquette*|blister*|boite|boites|strip|strips|packet|box|pilulier|pillbox|pill box|dosette|bottle of|flacon|pill|prescription|script|scripts|ordonnance|muscle relaxant*|relaxant musculaire|myorelaxant*|painkiller*|antispas*|liquid one|sirop|oral solution)
[PILL]
(tablet|tablets|pill|pills|tab|tabs|tabz|pilz|capsule*|comprime|comprimes|cachet|cachets|gelule*|pilule*|cp|cps|cpr|plaquette|plaquettes|plakette*|blister*|strip|strips|pilulier|pillbox|dosette|meds|medoc|medocs|baclo*|lioresal|medicament*|medication|medicine*|gouttes|drops|dose|doses|prise|prises|cacheton*|traitement)
[SEDATIVE]
(xanax|alprazolam|valium|diazepam|lorazepam|ativan|temesta|rivotril|clonazepam|bromazepam|lexomil|seresta|oxazepam|librium|chlordiazepoxide|benzo|benzos|benzodiaz*|zopiclone|zolpidem|imovane|stilnox|ambien|zimovane|somnifere*|sleeping (pill|pills|tablet|tablets)|sleepers|calmant*|sedati*|tranquil*|pregabalin*|pregabaline|lyrica|gabapentin*|neurontin|tercian|atarax|quetiapine|seroquel|phenergan|doxylamine|donormyl)
(opioid*|opiace*|opiate*|morphine|morphin*|oxy|oxys|oxycod*|oxycontin|tramadol|codein*|codeine|cocodamol|fentanyl*|methadone|metha|subutex|buprenorph*|heroin*|heroine|hero|skenan|dihydrocod*|tramal|percocet|vicodin|hydrocod*|lean|ghb|gbl|ketamine|ket|k hole|patches|patch)
[BOOZE]
(alcool|alcohol|vodka|whisky|whiskey|rhum|rum|gin|vin|wine|biere|bieres|beer|beers|pastis|champagne|cidre|cider|pint|pints|cans|bottle of (wine|vodka|gin|rum|whisky|whiskey)|shots|verre*|drinks|booze|drunk|bourre|bourree|saoul|soul|ivre|picole|cuite|tequila|cognac|brandy|lager|rose|blanc|rouge|bouteille de|drinking|bu|boit|drank|picol*|porto|liqueur|kirsch|schnaps|calva|prosecco|poitin|baileys|sake|ricard|ti punch|tequil*|cubi|canette*|on the lash|on the sauce|pissed|hammered)

// ---- taking
[INTAKE]
(prendre|pris|prise|prises|prends|prend|prenait|a pris|avale|avales|avalee|avalait|avaler|avalant|gobe|gober|gobes|englouti*|ingere*|ingurgit*|ingestion|siffle|croque|macho*|mache|mange|manger|mangeait|suce|leche|bu|boire|bouffe|descendu|enfile|repris|reprise|mis|absorbe|ingurgite|tape|pioche|snife|injecte|refait|refaite|double|gobé|vide|enquille|claque|ingere)
(took|take|taken|taking|takes|tok|swallow*|swallowed|ate|eaten|eat|drank|downed|down|necked|popped|pop|popping|had|ingest*|chewed|chew|chewing|munched|gulped|scoffed|washed|licked|sucked|dosed|redosed|doubled|double dosed|gobbled|knocked back|put away|consumed|given|gave|injected|snorted|crunched|chomp*|mouthful|necking|hoovered)
[SWALLOW]
(avale|avales|avalee|avalait|avaler|avalant|gobe|gober|gobes|gobé|englouti*|ingere*|ingurgit*|croque|mache|suce|leche|bouffe|mange|manger|bouche|machonn*|machouill*|sucot*|grignot*|tete)
(swallow*|swallowed|ate|eaten|eat|eating|necked|popped|ingest*|chewed|chew|chewing|munched|gulped|licked|sucked|lick|mouth|gobbled|crunched|gums|sucking|licking|nibbled)
(pris|trouve|pioche|attrape|joue avec|got into|got hold of|got at|found|helped (himself|herself)|raided|missing|gone|manque|manquent|disparu|emptied|vide|ouvert|opened|spat|recrache|crache|fouille|took|taken|had one|drank|bu)

[TOOMUCH]
(trop|tro|too much|too many|2 much|2 many|tout|toute|toutes|tous|tt|whole|entire|entiere|entier|all of|all the|all my|all his|all her|every last|loads|tons|plein|plusieurs|lots|heaps|a load|shedload|fistful|handful|poignee|poignées|plaquette|plaquettes|boite|boites|strip|strips|packet|packets|box|bottle|flacon|semaine|week s worth|weeks worth|stash|the lot|surdose|surdosage|overdose*|od|odd|double|doubled|twice|triple|tripled|deux fois|trois fois|quatre fois|three times|2x|3x|beaucoup|way more|more than|bien plus|nettement plus|largement plus|plus que|fois la dose|fois ma dose|fois sa dose|des dizaines|dozens|dozen|dizaine|vingtaine|trentaine|quinzaine|douzaine|twenty|thirty|vingt|trente|quarante|cinquante|extra|en trop|en plus|par dessus|a la suite|d affilee|d un coup|in one go|at once|back to back|by mistake|par erreur|accident*|la dose de|the dose of|wrong)

[OVERDOSE neg past study]
(j|je|ai|a|il|elle|ils|on|avoir|vient|viens|viennent|vien|m|s|ont|as|avait) ~3 (pris|prendre|prend|prends|avale|avaler|gobe|gober|ingere|bouffe|englouti|mange|ingurgite|vide|siffle|descendu|enquille) ~3 (trop|tro|toute la (boite|plaquette|semaine)|(tout|toute|tt|toutes|tous) (la|le|l|les|ma|sa|mon|son|mes|ses)? (boite|boites|plaquette*|flacon|stock|semaine|comprime*|cachet*|medoc*|medicament*|traitement|tube|pilulier|reste|cachets|baclo*)|(la|ma|sa|une|deux|trois|#|plusieurs|le|les) (boite|boites|plaquette*|flacon|tube|poignee*|pilulier|semaine) (entier*|complet*|toute|pleine|de|d)?|bien (plus|trop)|beaucoup (trop|plus)|nettement plus|largement plus|plus que|une poignee|le double|le triple|deux fois|trois fois|quatre fois|# fois|double dose|une surdose|n importe quoi|sans compter)
(pris|avale|gobe|bouffe|mange|enfile|descendu|vide|siffle) ~2 (trop|tro|tout|tt|toute) (tt|la boite|de)?
(tout|toute|toutes|tt|trop) ~2 (avale|gobe|pris|bouffe|vide) (tt|la|tout)?
(took|taken|take|had|necked|swallowed|popped|downed|ate|eaten|drank|swallow|tok|dosed|done|drunk|taking|swallowing) ~3 (too many|too much|2 many|2 much|to many|to much|way more|way too|far more|far too|more than|(the|a|his|her|my|their|an)? (whole|full|entire) (box|strip|bottle|packet|pack|lot|week*|month*|sheet|blister|thing|prescription|script|day*|dosette|pillbox|supply)|all (of)? (my|his|her|the|their|of|them)|everything in|loads|tons|the lot|a load|a handful|a fistful|handfuls|double (my|the|his|her|dose|what)|triple (my|the|his|her|dose)|twice (my|the|his|her|as|what)|three times|four times|# times|lots of|heaps|a bunch|the rest of|the bottle|the box|the strip|the packet)
(too many|too much|2 much|2 many|way more|a load|loads|a heap) ~2 (tablet*|pill*|baclo*|med|meds|of my|of the|of his|of her|lioresal|than (i|he|she|they) (should*|meant|was|were|were meant|ought))
(way|far|a lot|much|loads|lot|well) more than (i|he|she|they|u|we|prescribed|usual|normal|supposed)
(plus|trop) ~2 (que d habitude|que prevu|que je (ne)? (dois|devais|devrais)|qu il (ne)? (faut|fallait|faudrait|devait)|que prescrit|que la dose|que ce que)
(sais|sait|savoir|souvien*|rappel*|c|connais|compt*|idee|perdu) ~5 combien ~4 (pris|avale|prise|gobe|bouffe|reste|mange|comprime*|cachet*)
(combien|nombre) ~3 (j|je|il|elle|on) ~2 (en)? (ai|a)? ~1 (pris|avale|gobe|bouffe|ingere) (je|j)? ~2 (sais|souvien*|rappel*)
(perdu|lost) ~2 (le|the)? (compte|count|track)
(dont|doesnt|didnt|cant|cannot|wont|no idea|not sure|unsure|clue|forget|forgot|unclear|idk|dunno) ~4 how (many|much) ~4 (took|taken|had|swallow*|take|hes|shes|ive|left|necked|gone|popped|swallowed|ate)
(how many|how much) ~3 (took|taken|had|swallowed) ~3 (idk|dunno|no idea|dont|not sure|cant)
(je|j|me|s|il|elle|m) ~3 (trompe|trompee|gourre|gouree|plante|emmele|melange|confondu|inverse) ~4 (boite|boites|dose|dosage|comprime*|cachet*|prise|prises|medoc*|medicament*|pilulier|jour|semaine|gelule*|flacon|plaquette*)
(wrong|mixed up|mixing up|muddled|confused) ~3 (box|boxes|dose|doses|tablets|pills|bottle|strip|strength|packet|meds|ones|pillbox)
(surdose|surdosage|overdose|overdoses|overdosed|overdosing|od|oding|odd on|od d|ods|odd|intoxique|intoxication|empoisonn*) ~3 (de|of|on|my|his|her|mon|ma|now|ce|la|sur|au|baclo*|with|accident*|lioresal|maybe|peut etre|probable)?
(double|doubled|dble|doublee|doubling|double dosed|doubledosed|twice|deux fois|2 fois|two times|again|refait|repris|redose|redosed|rebelote|reprise|second time|two lots|two doses|deux doses|2 doses) ~5 (erreur|mistake|accident*|trompe*|oublie|sans m en|m en rendre|forgot|realis*|confus*|without|inadvert*|compte|distrait*|absent)
(erreur|mistake|accident*|accidently|accidentally|megarde|inadvert*|distract*|trompe*) ~5 (double|doubled|deux fois|2 fois|twice|two|too|trop|dose|doses|repris|whole|extra|all|three|four|five|# )
(took|pris|prise|had|taken|swallowed) ~4 (twice|two times|deux fois|2 fois|again|three times|trois fois|a second time|2x|3x|x2|x3|double)
(night|evening|morning|matin|soir|midi|lunch) ~2 (ones|dose|doses|prise|lot|lots|tablets) ~3 (and|et|plus|then|puis|on top) ~3 (morning|evening|night|soir|matin|midi|lunch) ~3 (together|ensemble|at once|same time|thegether|d un coup|at the same|on top|a la suite)?
(plaquette|plaquettes|boite|boites|blister*|strip|strips|packet|packets|pillbox|pilulier|box|bottle|flacon|dosette|tube|jar) ~6 (vide|vides|empty|emptied|gone|finished|disparu*|plus rien|popped|eventre*|ouverte|par terre|on the floor|everywhere|is missing|manque*)
(vide|vides|empty|emptied|popped|empties) ~4 (plaquette*|boite*|blister*|strip*|packet*|pillbox|pilulier|bottle*|flacon|dosette|box|boxes|baclo*|tablet*|foil*)
(manque|manquent|missing|gone|disparu*) ~5 (comprime*|cachet*|tablet*|pill|pills|baclo*|gelule*|strip|plaquette|box|boite|blister)
(tablet*|pill|pills|comprime*|cachet*|baclo*|lioresal|gelule*) ~5 (missing|manque|manquent|disparu*|are gone|is gone|just gone|all gone|are all gone)
(his|her|my|a|toute|sa|ma|mes|ses) ~2 (week|weeks|semaine|semaines|month|mois|days|day s) (s|worth)? ~3 (in one|d un coup|at once|in one go|one go|d une traite|entiere|worth|in a oner|tonight|ce soir)
(d un coup|in one go|all at once|d une traite|in a oner|cul sec|d un trait) ~3 (pris|avale|gobe|took|swallowed|necked)
(pris|prise|avale|took|taken|swallowed|had|gobe|tok|ate|mange|popped|necked|bouffe) ~3 (six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|# ) ~3 (comprime*|cachet*|tablet*|pills|baclo*|gelule*|of them|of (my|his|her|the)|at once|d un coup|tabs|instead|au lieu)
(i|we|she|he|j|on) ~2 (thought|thgouht|croy*|pens*|pris pour|pensait|mistook) ~5 (were|was|etait|c etait|etaient|for) ~3 (paracetamol|paracetmol|doliprane|tylenol|ibuprofen|advil|mints|sweets|bonbon*|vitamin*|candy|cough|smarties|sirop|aspirin*|tic tac*)
(melange|mixed|mix|melanger|mixing|combine*|cocktail|washed|on top of|par dessus|plus|avec|with|and|et|n) ~4 @SEDATIVE ~4 (and|et|plus|with|avec|n|on top|par dessus) ~3 (@BOOZE|@DRUG)
(the 25s|the 25|les 25) ~6 (instead|au lieu|a la place|the 10)
(au lieu de|instead of) (#|un|one|une) (comprime*|cachet*|tablet*)?
(dose de trop|un de trop|prise de trop|one too many|extra dose by)
(liquid|sirop|solution|bouteille|bottle) ~3 (whole|entier*|all of|toute|drank|bu)

// A dose left out, and the question of taking two.
[DOUBLENEXT]
(oublie|oubliee|rate|ratee|saute|sautee|loupe|zappe|missed|forgot|skipped) ~8 (je double|je dois doubler|je prends (deux|le double)|faut doubler|dois je doubler|puis je doubler|do i double|should i double|can i double|double (up|it|tonight)|take two|take both)

[EMPTYPACK neg past study]
(plaquette*|boite*|blister*|strip*|packet*|pillbox|pilulier|flacon|dosette|bottle) ~8 (vide|vides|empty|emptied|par terre|on the floor|all over|on the bed|beside (him|her)|a cote de (lui|elle)|popped|next to (him|her))
(empty|popped|vide*) (blister*|strip*|packet*|packs|pack|bottle|box|plaquette*|boite*)

// ---- states of consciousness
[UNWAKE neg past study]
(cant|cannot|couldnt|unable to|impossible to|not able to|struggling to|trying to|tried to|hard to|failing to|cnt|wont|doesnt|didnt|not|isnt|never|wudnt|wont be|keep trying to|no way to|hardly|barely|wouldnt|refuse* to|shook|shaking|shake|shouting at|slapped) ~4 (wake|waken|wakes|woken|waking|wake up|rouse|roused|rousing|stir|stirs|stirring|come round|coming round|come to|react|reacting|reacts|respond|responds|responding|answering|open his|open her|opening his|opening her|open their|budge|wakey)
(wont|doesnt|isnt|not|never|cant|didnt|hasnt|not really|barely) ~2 (wake|waking|rouse|respond*|react*|stir*|answer me|answering|come round|look at me|focus|get up|be woken|be roused|move|moving|speak|talk|talking|hear me)
(unrespons*|unconsci*|out cold|passed out|blacked out|knocked out|comatose|collapsed|collapse|collapsing|keeled over|lifeless|semi conscious|half conscious|fainted|fainting|in a coma now|lost consciousness|not conscious|losing consciousness|going in and out|in and out of (it|consciousness)|drifting in and out|zonked)
(him|her|he|she|hes|shes|they|mate|friend|body|arms|totally|all|gone|completely|gone all) ~3 (limp|floppy|like a (rag doll|ragdoll|dead weight)|flopp*|dead weight)
(gone|going|went|looks|all|is) (all)? (floppy|limp|grey|blue|purple|a funny colour|a weird colour|a funny color|waxy|clammy)
(been|is|hes|shes|out|asleep|sleeping|dead to the world) ~3 (out|asleep|sleeping|zonked|unconscious) ~3 (# |nineteen|eighteen|fifteen|twenty) (hours|hrs|h|days)
(keeps|keep|kept|hes|shes|im|starts|started) (nodding|slipping|drifting|passing|blacking|falling) (off|out|away|asleep|in and out)
(nodding off|falling asleep|fell asleep|nods off|drops off|fall asleep|passing out) ~3 (mid|middle of|every|while (talking|eating|standing)|standing|talking|sentence|word)
(only|just) (moans|groans|grunts|mumbles|moan|groan|grunt|mumble|snores|moaning|groaning|twitches)
(barely|can hardly|hardly|can barely|cant) (awake|conscious|breathing|stay awake|keep (my|his|her|their) eyes open|stay conscious|moving|open (his|her|my) eyes|stand|stand up|sit up|lift|keep my head|speak|talk|breathe|breath|string)
(eyes|pupils) ~3 (rolled|rolling|rolled back|back in|white|glazed|pinpoint|pinprick|wont open|half open|fixed|gone)
(pinch*|slap*|shook|shake|sternal|shouted|shouting|yelling|ear lobe|earlobe|water on) ~6 (nothing|no reaction|no response|only moans|doesnt|nada|wont|flinch|not a)
(no|zero) (response|reaction|reflex*) 
(wakes|woken|wake) ~3 (a second|second|few seconds|briefly) ~3 (then|and) (goes|gone|falls|drops)
(arrive|arrives|arrivons|arriv|arriver|reussi*|parvien*|peux|peut|peu|pouvons|moyen|possible|impossible|essaie|essaye|impossibl|dur|difficile|mal) ~5 (reveil*|reveye*|revei*|secouer|faire (reagir|bouger|parler|ouvrir)|tirer du sommeil|reanim*)
(ne|n|se|s|il|elle|pa|pas|impossible) ~2 reveil* ~1 (pas|plus|pa|point|mal|toujours pas|pu)
(reveille|reveil|reveillera|reveiller|repond|reponde|reagit|reagi|bouge|rep|repon|reag*) (toujours)? (plus|pas|pa|pu|pus|rien|a rien|meme pas|meme plus|presque plus|a peine)
(inconscien*|evanoui*|perdu connaissance|perd connaissance|perte de connaissance|comateu*|dans les vapes|dans les vaps|dans le gaz|tombe* dans les pommes|a moitie conscient*|semi conscient*|inanime*|sans connaissance|tourne de l oeil|dans le coltar|sans reaction|aucune reaction|pas de reaction|plus de reaction|amorphe|lethargique*|s est ecroul*|est effondre*|s effondre|s ecroule|stupeur)
(n|ne|il|elle|yeux)? ouvr* (pas|plus|pu|a peine|meme plus|qu un) ~1 (les|ses|des|un)? (yeux|oeil|paupier*)
(tout|toute|est|etait|complet*|totalement|suis|jsui) (mou|molle|flasque|ramolli*|blanc|blanche|bleu|bleue|gris|grise|livide|tout mou|cotonneu*|pateu*)
(rien a faire|y a rien a faire|no joy) ~6 (reveil*|grogne|dort|bouge|yeux|wake*|snor*|asleep)?
(secoue|secouee|secoué|pince|gifle|appelle|crie|secoues|secouons|tape) ~8 (rien|aucune|reagit|reponse|pas de|bouge|repond|grogne|nada)
(tien|tient|tiens|tenir|tenons|tenait) (plus|pas|a peine|pu|meme plus|pa|meme pas) (sur (mes|ses|les) (jambes|pieds)|debout|assis|assise|droit|sa tete|reveille|eveille*)
(dort|dors|dormi|dormir|roupill*|pionce|sommeil) ~5 (depuis|pendant|ca fait) ~2 (# |vingt|quinze|seize|dix huit|dix neuf) (heures|h|jours|hrs)
(ca fait|depuis) # (heures|h) ~4 (dort|dors|reveil*|sommeil|emerge)
(s endort|endort|s endormir|endormi*|somnol*|pique du nez|pik du nez) ~3 (en parlant|en mangeant|debout|en plein* (phrase|repas|milieu)|au milieu|entre deux|a table|sur place|toutes les|sans arret|dans (son|sa) assiette|au volant)
(yeux) ~2 (blancs|blanc|revulses|revulse|retournes|tournes|fixes|vitreux|mi clos|revulsés|dans le vide|ouverts et)
(ronfl*) ~3 (bizar*|etrange*|fort comme|drole*|anorm*|comme (un|une)|weird*|inhabituel*)
(marmonn*|grogne|grognait|grogner|grognements|gemi*|bafouill*|baragouin*|balbuti*|borbor*) (seulement|juste|et|n|des|mais|quand|trucs|entre|sans)?

[GROGGY neg past study]
(groggy|vaseu*|shooté*|shoote*|stone|dans le cirage|defonce*|zombie|zombi*|woozy|spaced out|out of it|off (his|her|their) face|away with the fairies|not with it|not all there|completely gone|dopey)

[BREATHBAD neg past study]
(respir*|respi|souffl*|repir*|souffle|respire|inspire) ~3 (mal|plus|pas|pas bien|a peine|peine|bizar*|lent*|faibl*|fort|vite|difficil*|drole*|par a coups|saccade*|bruyam*|presque plus|presque pas|tres peu|peu|irreguli*|superfici*|court*|coupe|bloque*|manque*|faible|dur|etrange*|arret*|pause*|comme un)
(mal|peine|misere|difficult*|dur|galere|manque|manqu*|pause*|arret*|du mal|peux pas|peux plus|arrive pas|arrive plus|gene|trouble*|cherche*|oublie*|incapable) ~4 (respir*|respire|a respirer|souffle|inspir*|d air|reprendre mon souffle|prendre mon souffle|respiration|air)
(a bout|bout) de souffle
(pauses|arrets|trous|blancs|secondes) ~3 (respir*|entre deux (respirations|souffles|inspirations)|sans respirer|de souffle)
(etouff*|suffoqu*|s asphyxi*|asphyxi*|apnee (la|maintenant|depuis)|gargouill*|rale|rales|gasp*|s etrangle|etrangle|bave|bavait|mousse (a la|aux)|ecume|rale*)
(levres|bouche|doigts|ongles|visage|teint|lips|mouth|fingers|face|nails|fingertips|fingernails|tongue|skin) ~5 (bleu*|violet*|gris*|livide|blanc*|cyanos*|blue|bluish|purple|grey|gray|mauve|ashen)
(blue|grey|gray|purple|bluish|mauve) ~3 (lips|mouth|face|fingers|fingertips|round|around)
(breath*|breathing|breathin|brething|breething|breaths|breathes) ~5 (bad*|weird*|slow*|shallow|funny|wrong|right|hard|heavy|ragged|labour*|labor*|work|trouble|difficult*|stopp*|stops|pauses|pause|barely|rattl*|gurgl*|noisy|strange|odd|off|irregular|fast|rapid|a minute|per minute|minute|gap|gaps|every|apart|not|hardly|less|faint|snor*|struggl*|odd|like a|raspy|wheez*|chok*|scar*|hitch*|too)
(not|isnt|barely|cant|cannot|hardly|stopped|struggling to|trouble|hard to|difficulty|stops|forget to|forgets to|short of|couldnt|catch my|catching my|catch her|catch his|fighting to|fighting for|slow|shallow|weird|funny|laboured|labored|noisy|few|no|six|seven|eight|five|four|gaps between|forgetting to|keep forgetting to|having to remind) ~3 (breath*|breathing|breathin|breath|brething|breathe|breaths|air|breethe)
(gasp*|gurgl*|chok*|suffocat*|wheez*|rattl*|frothing|foaming|drooling|dribbling|agonal|death rattle|snoring (weird*|like|funny|strange*|loud*|and|choking)|snorey|gargl*|apnea now|airway)
(chest|poitrine|thorax) ~4 (tight|slow|heavy|serre*|oppress*|lourd*|bloque*|feels|caught|ecras*|crush*|pain|stabbing|hurts|mal|elephant|concrete|barely|moves|rising|se souleve)
(dont|doesnt|not|isnt) ~3 (chest) ~2 (moving|rising|going up)
(sleep|sleeping|asleep|dort|dormant|sommeil) ~4 (stops breathing|arrete de respirer|arrets|pauses|longs arrets|gasping|gasps|etouffe)
(oxygen|saturation|sats|o2|spo2|oxymetre|saturometre|oximeter) ~4 (# |low|basse|drop*|baisse|chute)

[SEIZING neg past study]
(convuls*|convulse|convulsions|convulser|convulsion|seizing|seizes|seisure|fitting|seizured|convulsing|tonic clonic|grand mal|status epilepticus|epileptic fit|epileptic attack|tetanis*)
(having|had|has|having|havin|just had|took|taking|taken|gets|getting|keeps having|another|first|mid|went into|in a|goes into|with|more|two|three|several|had like) ~2 (a|an|his|her|some|sort of|like|kind of|the|first|another|second|another one)? ~1 (seizure|seizures|siezure*|fit|fits|convulsion*|turn|funny turn|spasm*|episode where)
(seizure|seizures|fit|fits) ~4 (now|rn|this morning|today|tonight|just|minutes|ago|yesterday|last night|on the floor|since|back to back|half|at|wont stop|first|never|again|lasted|lasting|right now|help|bit|came)
(crise|crises|krise|kriz) ~4 (la|maintenant|ce matin|hier|ce soir|cette nuit|d epilepsie|epilep*|convuls*|depuis|a l instant|sous mes yeux|par terre|tout de suite|tonic*|langue|a repris|sous baclo*|dans (la|le)|minutes|tonique|comitial*|en cours|aujourdhui|tantot|a l aube|sur le)
(fait|fais|fai|faire|fé|fe|refait|refai|a fait|eu|en|vien de faire|vient de faire|font|fesait|faisait|enchaine*|subi) ~2 (une|des|sa|de|un|la|deux|trois|plusieurs|ses)? (crise|crises|krise|malaise|convuls*|absence|secousse*|spasme*|syncope)
(langue|tongue|lip|levre|joue|cheek) ~3 (mordue|bitten|bit|bite|morsure|saigne|bloody|bleeding|sang)
(bit|mordu*|bitten|biting|bites) ~3 (tongue|langue|lip|levre|joue|cheek)
(wet|pissed|pisse|urine|fait dessus|fait pipi|wet (himself|herself|myself)) ~2 (self|himself|herself|myself|himself|dessus|sur (lui|elle))
(jerk*|twitch*|secou*|tressaut*|saccad*|soubresaut*|sursaut*|spasm*|spasme*|trembl*|tressaill*|arque*) ~5 (all over|rolled|eyes|arms|legs|bras|jambes|par terre|floor|corps|body|tout|partout|uncontroll*|incontrol*|yeux|stop|stiff|raide|violent*|everywhere|still|tout seul|dans tous|membres|head|limbs)
(stiff|raide|rigide|rigid|raidi*) ~6 (jerk*|shak*|secou*|eyes|yeux|trembl*|convuls*|foam*|bave|comme|as a|like|plank|board|burning|brulant*|fievre|hot|bout de bois|bois|baton|piquet|planche|fever)
(par terre|au sol|sur le sol|carrelage|on the floor|on the ground|sofa|canape|bathroom floor|kitchen floor) ~6 (secou*|convuls*|trembl*|shak*|jerk*|foam*|bave|crise|fit|seizure|twitch*|raide|stiff|gurgl*|tremble)
(shaking|jerking|thrashing) ~4 (uncontrollabl*|violently|all over|on the floor|like mad|non stop|eyes|foaming)
(zone|zoning|blank|absent) (out|stare|for)? ~3 (stare*|staring|twitch*)
(tout son corps|whole body|his body|her body|le corps|son corps) ~3 (tremble*|secou*|shak*|jerk*|saute*|raid*|stiff*|convuls*|cambre|arque*)

[HALLU neg past study]
(hallucin*|halucin*|jhalucin*|jhallucin*|alucin*|delirium|delire|delir*|delirant*|delirious|dts|d t s|dt s|the dts|the horrors|psychos*|psychot*|parano*|raving)
(voi|vois|voit|vu|voir|voyait|voyons|jvoi|aperco*|vient de voir) ~4 (des|les|une|un|plein de|plin de) ~2 (bete*|bestiole*|araign*|insecte*|rat|rats|souris|fourmi*|serpent*|ombre*|gens|personne*|truc*|chose*|monstre*|cafard*|silhouette*|lumiere*|mouche*|chat|chats|chien*|homme|type|visage*|lezard*|scorpion*|demon*|fantome*|mort|morts|gnome*|lutin*|petit*|flash*|vers|blatte*|gosse*|enfant*)
(entend*|entends|entendre|entent|entand*|ecoute) ~4 (des|les|une|un)? ~1 (voix|musique|gens|chuchot*|bruit*|cris|chanter|chant*|parler|telephone|radio|pas|choeur)
(bete*|bestiole*|araign*|insecte*|fourmi*|serpent*|ombre*|cafard*|souris|rat|rats|chat|vers|scorpion*|asticot*|mouche*|puces|blatte*|silhouette*|visage*|trucs|machins|lezard*|papillon*|petites betes) ~5 (mur|murs|plafond|lit|chambre|peau|couloir|drap*|partout|sol|rideau*|cuisine|salon|sous la|bras|qui bouge*|grimp*|courent|rampe*|n existe*|jure qu|personne (d autre|ne)|tapis|moquette|sortent)
(voix|musique|voisin*|choeur|radio|gens|telephone) ~4 (dans (le mur|les murs|ma tete|la tete|sa tete|le couloir|le radiateur|la ventilation)|chantent|parlent de moi|m appell*|m insult*|me parle*|dans ma|derriere le mur|a travers)
(parle*|repond*|discut*|cause|crie|hurl*|engueul*|salue|gueule) ~4 (seul|tout seul|toute seule|au mur|aux murs|au frigo|a des gens|qui ne sont pas|qui n existe*|personne|a quelqu un qui|fantome*|a sa mere mort*|dans le vide|a des personnes|mort*|au plafond|a la tele eteinte|papier peint|rideau*|porte manteau|placard|armoire)
(seeing|sees|saw|see|sein|seein) ~3 (things|people|bugs|spiders|rats|insects|shadows|shapes|stuff|faces|ants|snakes|creatures|figures|demons|ghosts|cats|dogs|mice|men|kids|lights|colours|crawling|worms|beetles|flies|monsters|someone who|dead|little|cockroaches|soldiers|children|patterns|ppl|tings|a man|black)
(hearing|hears|heard|hear|hearin) ~3 (voices|things|music|people|whisper*|singing|someone|ppl|my name|his name|her name|radio|phones|knocking|stuff|footsteps|choir|noises|bells|dead|a choir)
(bugs|spiders|rats|insects|ants|snakes|cat|dog|soldiers|people|men|creatures|shadows|things|mice|beetles|worms|faces|kids|children|cockroaches|crawlies|flies|figures|lizards|goblins|crabs) ~5 (crawling|on the (wall|walls|ceiling|bed|floor|curtains|duvet)|in the (wall|walls|room|bed|corner|yard|garden|curtains|kitchen|sheets|house|attic|loft|wallpaper)|in my (room|bed|kitchen|skin|house)|under (my|his|her|the)|everywhere|that (arent|isnt)|coming out|all over|running|not there|arent there|over (me|him|her))
(skin) ~3 (crawl*|bugs|insects|itching|ants)
(arent|isnt|aren|not|n est pas|ne sont pas|nobody|no one|no 1|wasnt|n y a|y a) ~3 (there|really there|la|dans la piece|personne|rien|real)
(things|people|trucs|choses|gens|stuff|someone|qqn|quelqu un|something) ~3 (that|which|who|qui) ~2 (arent|isnt|not|ne|n|sont pas|est pas|existent pas|dont exist|doesnt exist) ~2 (there|la|exist*|real|here)
(thinks|believes|convinced|swears|insists|says|reckons|sure|pense|croit|persuade*|convaincu*|jure|dit|certain|affirme|pretend|hurle|telling me|keeps saying|saying) ~6 (police|soldiers|soldats|spies|spying|watching|following|surveill*|poison*|empoisonn*|tv|tele|someone in|quelqu un dans|burglar*|voleur*|cameras|micros|cia|fbi|flics|gestapo|demon*|devil|diable|dead|mort|morte|ghost|1974|1980|am his mother|is his mother|sa mere|wallpaper|aliens|hospital when|at work|a la guerre|guerre|war|on a (boat|train|ship)|dans un train|bateau)
(picking|plucking|grabbing|swatting|catching|brushing|attrap*|ramass*|chass*|cueill*|gratt*|secou*) ~5 (things|air|duvet|sheets|blanket|invisible|drap*|mouches|insectes|betes|vide|bugs|flies|threads|fils|miettes|nothing|rien|clothes|skin|couverture|couette)
(screaming|shouting|yelling|talking|chatting|arguing|speaking|whispering|waving|singing) ~3 (at|to|with) ~2 (the|a|his|her|dead|an|someone|people|nobody|no one|empty|invisible|himself|herself) ~1 (wall|walls|wallpaper|fridge|curtain*|ceiling|tv|chair|door|mirror|nobody|empty|dead|mother|wardrobe|lamp|radiator|plant|hatstand|coat|who|mum|husband|wife|kettle|sofa|one|not|arent|isnt)?
(wall|walls|floor|ceiling|curtains|mur|murs|plafond|carpet|sol|wallpaper|patterns|moquette|rideaux) ~3 (moving|breathing|melting|talking|bougent|bouge|respire*|fondent|fond|ondul*|crawling|swirling|parlent|talk|moves|alive|singing)
(wait|attend*|cherch*|looking for|asking for|asks for|asking where|demande*|reclame*) ~5 (mother|mum|husband|wife|mere|mari|femme|mam|mere) ~5 (died|dead|decede*|mort|morte|passed)
(own a|avons pas de|ai pas de|n ai pas de|dont have a|dont own|dont have|n en ai pas|havent got|jamais eu de) (cat|dog|chat|chien|any|kids|it|piano)

[CONFUSED neg past study]
(confus|confuse|confuses|confused|confusion|confused and|confusd|desorient*|disorient*|perdu la tete|ne sait plus|sait plus|egare|egaree|hagard|incoheren*|incohernt|muddled|bewildered|disoriented|addled|befuddled|gaga|perdu*)
(reconnai*|reconna*|recognis*|recognize*|know|knows|connait) ~3 (plus|pas|personne|me|who|where|us|him|her) ~3 (personne|no one|anyone|nobody|me|us|i am|who i am|where|what day|own|qui je suis|nous|sa|son|ses|mon|ma|year|plus|anymore|face)?
(doesnt|dont|didnt|not|cant|couldnt|wont|isnt|no longer|forgot|forgets|hasnt a|no) ~2 (know*|recogni*|remember*|clue|tell|idea|make sense|making sense) ~3 (who|where|what|me|us|name|day|year|how|sense|am|own|i am|her|his|anyone|getting|anything)
(sait|sais|savait|sai|c|connait|reconnait|comprend|souvient|capte) (plus|pas|pu|meme plus) ~2 (qui|ou|quel|comment|son|sa|quoi|ce|personne|quand|son nom|en quelle|mon|ma|moi|que je)
(makes|making|made|make|talking|talks|speaking|speech|words|mots|phrases|parle|parler|discours|propos|dit|raconte*|sort) ~4 (no sense|nonsense|gibberish|rubbish|slurr*|garbled|jumbled|n importe quoi|nimporte koi|nimporte quoi|incoher*|sans queue|charabia|bizar*|aucun sens|pas de sens|decousu*|pateux|confus|gobbledegook|mush|backwards|in circles|en boucle|travers|a l envers|pas clair|mangled|all wrong|melange*|delir*)
(slurring|slurred|slurs|slurrin|pateuse|bouche pateuse|parle pateux|elocution|articule* (plus|pas|mal)|speech (is|gone|all)|cant talk|cant speak)
(keeps|keep|kept|arrete pas de|n arrete pas de|has been|hes been|shes been) ~2 (asking|demander|repeating|repeter|saying|poser) ~4 (same|meme|where|who|what day|ou est|qui|quel jour|loop|boucle)
(called|calls|calling|appelle*|appel*|m a appele*|prend pour|prends pour|pris pour|prise pour|me prend|thinks i am|thinks im|thought i was|took me for|mistook) ~3 (me|us|him|moi|nous|the|by|par|her|le nom|wrong|pour) ~3 (dog*|wrong|chien|mere|mother|name|nom|sister|soeur|brother|frere|police|nurse|infirmier*|wife|femme|late|morte|decede*|policeman|dad|father|aunt|someone|stranger|le prenom|chat|facteur|plombier|professeur|daughter|nephew|sister s)
(tried|trying|essaye|essaie|voulu|veut|voulait|wants|wanted|started|starts|attempt*) ~2 (to|de|d)? ~1 (eat|manger|drink|boire|phone|telephoner|put|mettre|pee|pisser|uriner|leave|partir|sortir|allumer|ranger|brush|shave|light|feed|plant|go home|rentrer) ~4 (napkin|serviette|soap|savon|phone|telephone|remote|telecommande|nightie|pyjama|chemise de nuit|slippers|chaussons|wardrobe|placard|plante*|four|oven|fridge|frigo|chez (lui|elle)|home|candle|shampoo|lessive|the tv|cupboard|sink|lavabo|armoire|poubelle|bin|spoon|fork|comb|sock|shoe|chaussure|coaster|flowers)
(chemise de nuit|pyjama|nightie|pyjamas|pajamas|dressing gown|robe de chambre|barefoot|pieds nus|naked|tout nu|toute nue|slippers) ~8 (rue|street|dehors|outside|garden|train|gare|bus|neige|road|station|jardin|snow|bus stop|shop|work|wandering|palier|stairwell|corridor|car park|parking|sorti*|parti*)
(retrouver|retrouve|trouver|find|finding|found|lost|got lost|perdu*|perd) ~4 (ma rue|mon chemin|sa rue|son chemin|sa chambre|ma maison|la maison|my way|her way|his way|own street|way home|own house|toilettes|la porte|bathroom|own kitchen|bedroom|front door|dans (son|mon) propre|la sortie)
(couldnt|cant|could not|took me) ~5 (find my (street|house|way|car|door)|remember my (name|address|pin|kids)|count to|read the|tell the time|remember (my|his|her) own)
(plus|pas) (toute)? (sa tete|ma tete|ses esprits|mes esprits|avec nous|la lumiere)
(not|isnt|hardly) (himself|herself|making|right in|in his right|in her right|with us|all there)

[SHAKES neg past study]
(trembl*|tremble|tremblements|tremblote|shaking|shakes|shaky|tremor*|tremors|trembling|shakin|tembl*|jittery|shivering|shiver*|frisson*|grelott*|twitch*|jerk*|jumping|sursaut*|secousse*|myoclon*|spasm*|spasme*|crampe* partout|claque* des dents|vibrat*|sautent|jump)
(mains|hands|bras|arms|legs|jambes|doigts|fingers) ~3 (saut*|trembl*|shak*|jump*|bouge* tout* seul*|dansent|incontrol*|twitch*|jerk*|going mad|wont stop|dancing)
[FEVER neg past study]
(fievre*|fever|feverish|temperature|38|39|40|41|38.5|39.2|39.5|38.9|40.2|39.8|brulant*|burning up|high temp|temp of|hot to touch|hot to the touch|brule de|chaud bouillant|bouillant*|boiling|roasting|burning hot|40c|39c|feevr*|102|103|104|on fire|hyperthermi*|very hot|tres chaud*)
[SWEATS neg past study]
(sue|suer|sueur*|transpir*|sweat*|sweats|sweating|swetting|trempe|trempee|drenched|soaked|en nage|clammy|ruissel*|degouline*|buckets|pouring off|moite*)
[HEART neg past study]
(coeur|heart|pouls|pulse|palpit*|tachycard*|bpm|heartbeat|heart rate|tension|watch|montre|fitbit|blood pressure) ~6 (# |rac*|pound*|cogne|tape*|bat|galop*|embal*|rapide|vite|slow|lent|irreg*|explos*|skip*|thump*|out of|going|hammering|sort|loupe|rate|140|150|160|38|40|jump*|flutter*|mad|fast|tres bas|too fast|faible|weak|chute)
(palpitation*|tachycardie|bradycardi*|arythm*)
[RIGIDITY neg past study]
(raide|raides|rigide|rigides|rigid*|stiff|stiffen*|raideur*|durs comme|hard as|like (concrete|wood|planks|iron|stone|a board)|contract* partout|tetani*|contractur*|muscles (durs|bloques|locked)|spasticit* (revien*|partout|horrible)|locked up|locked|comme (du|de la) (beton|bois|pierre)|seized up|lead|concrete|en bois|bloquee*)
[POORLY neg past study]
(tourne|vertige*|etourdi*|dizzy|spinning|vision|flou|floue|blurr*|double|seeing two|vois double|woozy|drowsy|somnol*|sleepy|ensuqu*|sluggish|wobbly|heavy|lourd*|engourdi*|numb|tingl*|fourmill*|cotonneu*|jambes|legs|faible|weak|nause*|vomi*|vomit*|vomis|throwing up|threw up|puk*|sick|being sick|gerb*|degueul*|malaise|mal|unwell|horrible|awful|terrible|bizar*|weird|strange|funny|odd|drole|wrong|off|patraque|patate|peur|scared|frightened|panique*|panick*|terrif*|angoiss*|worried|inquiet*|help|aide*|svp|urgent*|pls|please|sos|emergency|urgence|ambulance|999|911|112|15|samu|hopital|hospital|a&e|danger|collapse*|fell|tombe*|chute|staggering|titub*|chancel*|marche plus|marche pas droit|cant stand|cant walk|cant feel|sens plus|mou|molle|mous|slurr*|shak*|trembl*|sweat*|sue|pale|white|grey|gris*|palot*|verdatre|groggy|endormi*|asleep|dort|dors|groan*|pain|hurt*|pukey|hagard)
[MILDNOW]
(endormi*|somnol*|drowsy|sleepy|asleep|dort|dors|vertige*|dizzy|vomi*|vomit*|threw up|throwing up|tourne|flou|floue|seeing (two|double)|double vision|vois double|slurr*|legs|jambes|debout|titub*|stagger*|wobbly|woozy|mou|molle|mous|faible|weak|numb|engourdi*|tremble*|shak*|heart|coeur|confus*|peur|scared|help|aide*|urgent*|pale|blanc*|malaise|collaps*|fell|tombe|weird|bizar*|funny|drole|groggy|vaseu*|stone|defonce|sick|malade|nause*|breath*|respir*|souffle)

// ---- withdrawal
[STOPPED]
(arrete|arretee|arret|arreter|arrette|arreté|arrèt|stoppe|stopper|stop|coupe|coupé|sevrage|sevre|cesse|lache|interrompu*|supprime*|retire|enleve|suspendu*|jete|balance) ~5 (net|d un coup|brutal*|brusque*|du jour au lendemain|d 1 coup|direct|cold turkey|traitement|baclo*|lalcool|alcool|de boire|boire|medoc*|comprime*|cachet*|tout|picole|bouteille|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|il y a|depuis|y a|# jours)
(stopped|stopping|quit|quitting|ditched|dropped|binned|flushed|came off|come off|coming off|gave up|given up|off|chucked|ceased|withdrawn|withdrawing|withdrawal|detox|detoxing|cold turkey|taken off|skipped|dry|drying out|dried out|cut off|packed in|jacked in|knocked off|without|went off|been off|tapered too) ~6 (tablet*|pill*|baclo*|med|meds|drink*|alcohol|booze|drinkin|cold turkey|suddenly|abruptly|overnight|it all|wine|vodka|beer|everything|on her own|on his own|on my own|at home|drug|lioresal|prescription|yesterday|days ago|sunday|monday|tuesday|wednesday|thursday|friday|saturday|day|# days)
(plus (de|d|un|aucun)|manque de|rupture|panne|sans|n ai plus|ai plus|a plus|reste plus|oublie|perdu|vole|pas eu|pu avoir|a court|fini|finie|termine*) ~3 (baclo*|cachet*|comprime*|medoc*|medicament*|traitement|plaquette*|boite|boites|ordonnance|alcool|goutte|verre|lioresal|stock|pilul*)
(ran out|run out|running out|out of|lost|no more|without|none left|forgot|havent had|not had|missed|stolen|ran outta|havent got|no) ~4 (baclo*|tablet*|pills|med|meds|my|his|her|prescription|script|saturday|sunday|monday|tuesday|wednesday|thursday|friday|days|drink|alcohol|refill|supply|lioresal|the drug|stock)
(ran out|rupture|pump|pompe|refill|reservoir|catheter|intrathecal*)
(jour|j|day|nuit|night|journee|days|jours|heure|heures|hrs|hours|h) (#|deux|trois|un|one|two|three|four) ~3 (sans|without|no|of no|off|sobre|sec|dry|alcool|alcohol|boire|drinking|drink|baclo*|detox|sevrage|withdrawal|arret|after)
(#|deux|trois|quatre|two|three|four|second|third|troisieme|deuxieme|quatrieme|fourth|2eme|3eme|2e|3e|un|one|couple of|few|quelques) (jour|jours|day|days|nuits|nights|h|heures|hours|hrs|matin) ~4 (sans|without|no|of no|off|sobre|sec|dry|arret*|coupe|stopp*|since|que j ai|qu il|qu elle|arrêt|de sevrage|after|boire|clean|dry|sober|apres|que j|que)
(day|jour) (#|two|three|four|deux|trois|quatre)
(three|two|four|five|#|few|couple of) (days|nights|hours|hrs) (dry|sober|clean|off|in|without|no)
(sevrage|withdrawal|withdrawals|detox|drying out|en manque|in withdrawal|cold turkey|rattles|the rattles)
(depuis|since|after|apres) ~3 (arret*|stop*|quit|sevrage|coming off|coupe*|plus de|ran out|il a arrete|elle a arrete|j ai arrete|que j arrete|giving up)
(arrete|arretee|arreté|stopped|quit|coupe|stoppe|lache) ~1 (tout|l alcool|lalcool|alcool|boire|de boire|le baclo*|baclo*|drinking|drink|it|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|brutal*|net|suddenly|abruptly|cold)
(tablets|pills|meds|baclo*|drug|traitement|medicament*|comprimes|cachets) ~4 (stopped|stoppes|arretes|arrete|supprime*|stopped at|withdrawn|cancelled|annule*|taken away|enleve*|suspendu*|oublie*|forgotten)
(pump|pompe) ~6 (alarm*|sonne|bip*|empty|vide|cancelled|refill|remplissage|beep*|panne|annul*|bouch*|block*|fail*|leak*|fuite|broke*)
(alarm*|bip*|beep*) ~4 (pump|pompe)

[SEVERE neg past study]
(fievre|fever|38*|39*|40*|hallucin*|convuls*|seizure*|delir*|delirium|confus*)

// ---- kidneys
[KIDNEYPATIENT past study]
(dialys*|dialyse|dialysee|hemodialys*|haemodialys*|hemo)
(reins|rein|renal|renale|renaux|rénal*|kidney|kidneys|egfr|creat*|stage (3|4|5|three|four|five)|nephro*|insuffisan* renal*|transplant*|greff*)

// Said in so many words: an overdose, a coma or an attack of somebody.
[OVERDOSED neg past study]
(overdosed|overdosing|oding|od ing|od d|oded|od ed)
(fait|faite|faire|fais|pris|prise|en) ~2 (overdose|surdose|od)
(in|into|dans|tombe*|en) ~1 (a|le|un)? coma
(fait|faire|fais) une (attaque|crise cardiaque|crise convulsive|convulsion)
