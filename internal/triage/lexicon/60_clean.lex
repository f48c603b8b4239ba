// What is taken out of a question before search and prompt: orders to the
// machine, and details of a person.
[INJECTION]
(ignore|ignorez|disregard|forget|oublie|oubliez|bypass|override|skip|contourne|desactive|disable|drop) ~4 (instruction*|consigne*|rule*|regle*|prompt|guideline*|everything (above|before)|tout ce qui precede|previous|precedent*|above|prior|restriction*|safety|garde fou*|filtre*|filter*|limites|programming|programmation|policies|training)
(system prompt|prompt systeme|system message|your prompt|ton prompt|votre prompt|initial (prompt|instructions)|hidden (prompt|instructions|rules)|your instructions|tes instructions|vos instructions|tes consignes|vos consignes|first instruction|premiere instruction|instructions (initiales|internes|cachees)|developer (mode|message)|mode (developpeur|debug|admin|dieu|god)|god mode|debug mode|dan mode|jailbreak|admin mode|root access|sudo)
(repeat|repete|repetez|say|write|ecris|ecrivez|print|affiche|output|reply|reponds|respond|answer|type|copy|recopie) ~3 (after me|apres moi|only with|seulement (avec|par)|uniquement (avec|par)|exactly|exactement|mot pour mot|word for word|verbatim|the following|le texte suivant|this text|ce texte|le mot|the word|just the|with only|valid json|json|html|script|only the)
(output|return|produce|genere|emit) ~3 (json|xml|html|yaml|base64)
(end|finish|start|begin|termine|finis|commence|conclude) ~2 (your|ta|votre|every|each|chaque|with|par|the) ~3 (reply|answer|response|reponse|message|replies|answers)? ~2 (with|par|avec|by)
(add|include|append|insert|ajoute*|inclu*|mets|met|insere*|joins|attach|embed|put) ~5 (link|lien|image|url|picture|http*|markdown|mention|button|footer|script|everyone|promo)
^ (please|also|now|and|always|aussi|et|then|puis|maintenant|you must|tu dois|just)? (tell|dis|say|state|claim|affirme*|pretend*|confirm*|answer|write|reponds|declare|assure|conclus) ~3 (that|que|qu|everyone|them|users|people|members|aux membres) ~8 (cure*|guerit|prouve*|proven|safe|sans danger|no side|aucun effet|100|there are none|no risk|aucun risque|miracle|harmless|inoffensif|approved by|officiel*|better than|free)
(from now on|desormais|a partir de maintenant|dorenavant|henceforth|new (policy|rule|rules|instruction*)|nouvelle* (regle*|consigne*|politique|instruction*)) ~6
(pretend|fais comme si|imagine que|act as if|suppose|assume|fais semblant) ~4 (the (knowledge|source|document|article|passage|database|base)|la (base|source)|le (document|passage|texte)|your (source*|document*)|tes (sources|documents)|les (sources|documents))
(cite|citer|invent*|fabricate|fabrique|make up) ~5 (source|sources|url|link|lien|reference|references|citation*|doi|pmid)
(you are now|tu es maintenant|tu es desormais|vous etes desormais|youre now|act as|agis comme|agis en tant que|joue le role|from this point you|you will be|tu seras|call yourself|appelle toi)
(bot token|api key|cle api|token|secret key|password|mot de passe|env variable*|environment variable*|variables d environnement|config file|fichier de config*|database dump|ssh|credentials|identifiants)  ~5 (bot|your|ton|votre|du|is|tell|give|donne|administrator|admin|show|montre|what|please|of|the|server|serveur)?
(im|i am|je suis|i m|as) ~1 (the|your|le|ton|votre|un|an|l)? ~1 (administrator|admin|administrateur|developer|developpeur|owner|proprietaire|creator|createur|dev|moderator of|root)
(base64|rot13|rot 13|hex|binary|binaire|cipher|decode|decoder|decrypt|decode*|dechiffre*) ~6 (obey|execute|it|this|follow|execut*|et|and|base64|rot13|apply|suis|do what)
(summari*|resume*|open|ouvre|visit|visite|fetch|read|lis|browse|go to|va sur|load|charge) ~3 (this|cette|ce|that|the following) (page|url|link|lien|site|website|file|fichier)
(rm|drop table|select|alert|javascript|script|eval|exec|onerror|iframe|curl|wget) ~2 (rf|table|alert|from|src|1|script)
(send|envoie|post|poste|publish|publie|dm|message|ping|notify|mention*|tag) ~4 (everyone|here|all members|tous les membres|le role|the role|admin)

[LEAD]
(sachant que|vu que|etant donne que|puisque|comme|alors que|given that|knowing that|seeing that|considering|bearing in mind|just so you know|pour info|fyi|btw|au fait|en sachant que|because|parce que|car|since|as|en fait|and|et|mais|but|donc|so|also|aussi|moi|perso|personnellement|for context|context|contexte|en plus|plus|si|if|when|quand)

[UNIT_WEIGHT]
(kg|kgs|kilo|kilos|kilogram*|livres|lbs|lb|pounds|pound|stone|stones|st)
[UNIT_DOSE]
(mg|mgs|mgr|milligram*|miligram*|mcg|microgram*|µg|ug|gramme|grammes|grams|gram|g|gr)
[UNIT_TIME]
(an|ans|annee|annees|mois|semaine|semaines|jour|jours|heure|heures|nuit|nuits|year|years|yr|yrs|month|months|week|weeks|wk|wks|day|days|hour|hours|hrs|night|nights|fortnight|quinzaine)
[COUNT]
(#|un|une|deux|a|an|one|quelques|plusieurs|a few|a couple of|several|some|environ #|around #|about #|presque #|nearly #|almost #|plus de #|over #|more than #)

[SUBJECT]
(je|j|moi je|moi j|on|il|elle|i|we|he|she|im|i m|i am|ive|i ve|hes|shes|jsuis|je suis|mon mari|ma femme|my husband|my wife|my partner|my mum|my dad|ma mere|mon pere|mon fils|ma fille|my son|my daughter|mon ami|mon amie|my friend)

[ILLNESSNAME]
(cirrhose|cirrhosis|diabete|diabetes|diabetique|diabetic|epilepsie|epilepsy|epileptique|epileptic|insuffisance (renale|cardiaque|respiratoire|hepatique)|insuffisant* renal*|kidney (disease|failure|problems|trouble)|renal (failure|disease|impairment)|liver (disease|failure|problems)|heart (disease|failure|condition)|hypertension|high blood pressure|hypotension|asthme|asthma|depression|depressif|depressive|depressed|bipolaire|bipolar|trouble bipolaire|schizophreni*|hepatite*|hepatitis|cancer|sclerose en plaques|sclerose|multiple sclerosis|fibromyalgi*|apnee* du sommeil|sleep apn*|parkinson|adhd|tdah|autis*|anxiete|anxiety|stress post traumatique|ptsd|ulcere*|ulcer*|bpco|copd|spasticite|spasticity|migraine*|arthrose|arthritis|hypothyroid*|thyroid*|vih|hiv|pancreatit*|neuropath*|glaucom*|maladie (de crohn|du foie|renale|cardiaque)|crohn|avc|stroke|steatose|fatty liver|foie gras|cholesterol|obesite|obesity|surpoids|overweight|dialys*|un seul rein|one kidney|enceinte*|pregnant|burn out|burnout|insomni*|tca|boulimi*|bulimi*|anorexi*|alcoolique|alcoholic|alcoolodependant*)

[DURATIONOF]
(depuis|for|since|pendant|apres|after|au bout de|over|during|within|from) (the)? (past|last|the past|the last|plus de|environ|about|around|presque|nearly|over|bientot|deja|at least|au moins)? @COUNT @UNIT_TIME (et demi|et demie|and a half|now|deja|maintenant)?
(depuis|since) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|yesterday|l ete|the summer|noel|christmas|last (year|month|week|summer)|l an dernier|le mois dernier|la semaine derniere|@YEAR|toujours|longtemps|ages|peu)
(day|jour|week|semaine|month|mois|year) #

[PERSONAL]
// weight
@LEAD? @LEAD? @SUBJECT? (pese|peses|fais|fait|faisant|pesant|weigh|weighs|weighing|peze|pèse) (a peu pres|environ|around|about|only|just|seulement|dans les|pas loin de|moi)? # @UNIT_WEIGHT? (#|et demi|pour # (m|cm|metre|metres) #?|and # (cm|feet|foot|m))?
@LEAD? @LEAD? (mon|my|his|her|son) (poids|weight) (is|est|etait|was)? (de|d|about|around)? # @UNIT_WEIGHT?
@LEAD? @SUBJECT? (a|de|of|at|for|pour|d|with|avec|du haut de mes|about|environ)? # @UNIT_WEIGHT
# (m|metre|metres|foot|feet|ft|cm) (#)?
// dose
@LEAD? @LEAD? @SUBJECT (prends|prend|pren|prenais|prendre|suis|est|etais|tourne|passe|monte|avale|take|takes|taking|took|am|is|was|have been|been|got|get|started|use|have|prescribed|currently|actuellement|dose|commence|stabilise|stabilisee|stable|on) ~2 (a|de|on|at|of|with|taking|sous|jusqu a|up to|around|about|environ)? (#|deux|trois|un|one|une|two|three) (@UNIT_DOSE|comprime*|cachet*|tablet*|pills|gelule*) (de|of)? (#)? @UNIT_DOSE? (de|of)? (baclo*|it|lioresal)? (par jour|a day|per day|daily|each day|chaque jour|le matin|le soir|matin et soir|# fois par jour|# times a day|every day|quotidiennement|tous les jours|at night|in the morning)? (@DURATIONOF)?
(a|de|d|of|on|at|with|avec|sous|par|per|to|from|jusqu a|only|up to|about|environ)? # (@UNIT_DOSE) (de|of)? (baclo*|lioresal)? (par jour|a day|per day|daily|j|le matin|le soir|matin midi et soir|# fois par jour|# times a day|x # #?|each|every day)? 
(mg|milligram*) (#)
# (fois|times|x) (#)? (@UNIT_DOSE) (par jour|a day|daily)?
(mon|ma|my|his|her|sa|son) (dose|dosage|posologie|traitement|prescription) (is|est|etait|was|actuel|actuelle|current)? (est|is)? (de|d|at|a|about|of)? # ~1 (@UNIT_DOSE|comprime*|tablet*|par jour|a day)?
# (comprime*|cachet*|tablet*|pills|gelule*) (par jour|a day|per day|daily|le matin|le soir|de # @UNIT_DOSE|of # @UNIT_DOSE)
// age
@LEAD? @LEAD? (j ai|jai|il a|elle a|on a|ayant|mon mari a|ma femme a|ma mere a|mon pere a|mon fils a|ma fille a|age de|agee de|agé de|ages de) (environ|bientot|presque|deja)? # (ans|an|balais|piges|printemps)
@LEAD? @LEAD? (i am|im|i m|hes|shes|he is|she is|my husband is|my wife is|aged|age|turned|nearly|my mum is|my dad is|my age is) (a|an|nearly|almost|about|now)? # (years old|years of age|yo|yrs old|year old|years|old|next month|y o)? (male|female|man|woman|guy|m|f|year old)?
(i am|im|i m|as) (a|an)? # (year|yr) old* (male|female|man|woman|guy|mother|father|mum|dad|nurse|teacher)?
# (years old|year old|yr old|yrs old|yo|ans) (homme|femme|man|woman|male|female|male|patient*)?
(chez|pour|for|in) (un|une|a|an) (homme|femme|patient|patiente|man|woman|person|personne|adult*|male|female|lady|dame) (de|d|of|aged|weighing|qui pese|qui prend|who weighs|on|taking|sous) (#|environ) ~1 (ans|kg|kilos|years|@UNIT_WEIGHT|@UNIT_DOSE)? (old)? (et|and)? (de)? (#)? (@UNIT_WEIGHT|@UNIT_DOSE)?
(homme|femme|man|woman|male|female|patient|patiente) (de|of|aged)? # (ans|years)? (old)?
// illness
@LEAD? @LEAD? @SUBJECT @ILLNESSNAME
@LEAD? @LEAD? @SUBJECT (ai|a|souffre|souffrant|suis|jsuis|est|have|has|suffer|suffers|suffering|got|was|am|is|fais|avait|had|being|etant|atteint*|diagnosed|diagnostiqu*|living|vis|im|ive|shes|hes|jai|as) (aussi|also|une|un|du|de|d|de la|des|from|with|a|an|some|mild|severe|chronic|legere|severe|petit*|avec|en|been|type|grosse|of|ete|as)? (une|un|de la|du|a|an|with|from|some|d une|d un|chronic|severe|mild|slight|petite)? @ILLNESSNAME (type|de type|stade|stage)? (#)? (severe|legere|chronique|renale|chronic|avancee|moderee)? (and|et)? (du|de la|une|un|some|a|des)? (@ILLNESSNAME)? 
(with|avec|malgre|despite) (my|mon|ma|mes|his|her|une|un) ~1 @ILLNESSNAME
// time
@LEAD? @LEAD? @SUBJECT (prends|prend|suis|est|sous|take|taking|on|been on|have been on|have been taking|been taking|started|commence|ai commence|traite*|treated|abstinent*|sobre|sober|sevre*|a jeun|clean|dry|bois (plus)?|stable) ~3 (du|le|the|de)? (baclo*|traitement|treatment|it|lioresal|ca|medicament|alcool|alcohol|drink)? @DURATIONOF
@DURATIONOF
(ca fait|cela fait|voila|it s been|its been|it has been) @COUNT @UNIT_TIME (que|that|since)? (je|j|i|on|il|elle|ive|i ve)? (suis|prends|ai|take|have been|am|started|commence|been|n ai)? ~2 (baclo*|treatment|traitement|it|sous|bu|boire|on it|dessus|sobre|sober|alcool)?
(i started|j ai commence|je l ai commence|started|commence|demarre|debute) ~2 (it|baclo*|le traitement|treatment)? @COUNT @UNIT_TIME ago
(i started|j ai commence|started|commence|demarre|debute) ~3 (il y a|ya) @COUNT @UNIT_TIME

[ASKWORD]
(comment|pourquoi|pourkoi|quoi|koi|quel|quelle|quels|quelles|combien|how|why|what|whats|which|explain*|expliqu*|tell me|dis moi|describe|decri*|resume*|summari*|difference|est ce que|qu est ce|est ce|peux tu|pouvez vous|can you|could you|agit il|agit|does|did|do we|where|ou est|d ou|who|qui|when|parle moi|parlez moi|rapport|lien entre|role|savoir si|savoir comment|wonder*|demande si|is it true|is there|are there|y a t il|est il vrai|peut on)
^ (is|are|can|could|has|have|was|were|will|would|should|peut|est|sont|a t il|existe t il)

[THEN]
(puis|ensuite|then|and then|et puis|et ensuite|mais|but|after that|apres ca|et explique*|and explain)

[ANDI]
(et|and|mais|but|car|because|puis|then|donc|so) (je|j|i|im|ive|mon|my|ma|on|il|elle|he|she|comment|pourquoi|how|why|what|quel|quelle|est ce)
(je (voudrais|veux|me demande|voulais|cherche|aimerais)|j aimerais|i (want|wonder|would|was|d like)|id like|comment|pourquoi|how|why|what|quel|quelle)
