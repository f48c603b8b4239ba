# Mots français du contrôle des citations. README.md dit comment ce fichier se lit.

:cue
pas, aucun, aucune, jamais, ni, sans, non, nullement, guere, nulle part, absence de, absence d, en l absence de, incapable de, incapable d, incapables de, loin de, loin d, plutot que, plutot qu, au lieu de, au lieu d, faute de, faute d, echoue a, echouent a, a echoue a, refute, refutent, dement, contredit, contredisent, infirme, infirment, reste a, restent a, trop faible pour, trop petites pour, trop petit pour, trop petits pour, insuffisant pour, insuffisante pour, ne suffit pas, exclut, excluent, exclure, sauf, excepte, hormis, en dehors de, a l exclusion de, depourvu de, depourvues de, depourvus de, depourvue de, prive de, privees de, prives de, privee de, exempt de, exempte de, nie, nient, nul, nulle, a part, autre que, autres que, ne permet pas, pas encore, toujours pas
:trap
non seulement, pas seulement, pas uniquement, sans doute, n importe, ou non, sans cesse, non plus

:negated
aide = peu aide, ont peu aide, a peu aide, n ont guere aide, peu d aide
connu = ignore, ignorent, on ignore, on ignore si, inconnu, inconnue, inconnus, inconnues, meconnu, meconnue, mal connu, mal connue, mal connus, peu connu, peu connue
certain = incertain, incertaine, incertains, incertaines, incertitude
explique = inexplique, inexpliquee
possible = impossible, impossibles
sensible = insensible
capable = incapable
complet = incomplet, incomplete, incomplets
exact = inexact, inexacte, inexacts
change = inchange, inchangee
suffisant = insuffisant, insuffisante, insuffisants
publie = inedit, inedite
compris = mal compris, mal comprise, peu compris, incompris, mal comprises
habituel = inhabituel, inhabituelle
utile = inutile, inutiles
efficace = inefficace, inefficaces
probable = improbable, peu probable
clair = peu clair, pas clair
certain = douteux, douteuse
verifie = invraisemblable

:hedge
on ignore si, ignore si, sait pas si, savoir si, inconnu si, dit pas si, pourrait, pourraient, peut, peuvent, possible, possibles, possiblement, peut etre, probable, probables, probablement, vraisemblable, vraisemblablement, plausible, semble, semblent, semblait, sembler, paraît, parait, paraissent, apparait, apparemment, suggere, suggerent, suggerer, suggestion, laisse penser, laissent penser, laisse supposer, hypothese, hypotheses, hypothetique, suppose, supposent, supposee, supposition, presume, presumee, theorie, theories, theorique, idee, idees, propose, proposent, proposee, proposees, propose, proposition, affirment, indice, indices, expliquerait, tend a, tendent a, parfois, potentiel, potentielle, potentiellement, eventuel, eventuelle, eventuellement, preliminaire, preliminaires, exploratoire, envisage, envisagent, envisagee, piste, pistes, voudrait, serait, seraient, semblerait, risque de, risquent de
:soft
selon, d apres, pretend, affirme, point de vue, opinion, avis, considere, debattu, debattue, debat, dispute, disputee, conteste, contestee, contestent, contestes, controverse, controversee, incertain, incertaine, incertitude, indique, indiquent, compatible, compatibles, pointe vers, pointent vers, designent, explication, explications, en partie, partiellement, rapporte, rapportent, rapportee, dit, disent, estime, estiment, estimation, attribue, attribuent, prete, prete a, signale, signalent, demande confirmation, demandent confirmation, a confirmer, reste a confirmer, prudence, pas toujours, juge, jugent, candidat, croit, croient, pense, pensent, partages, partagee, mitiges, meles, discute, discutee, question ouverte, rapproche, rapprochement, evoque, evoquent, avance, avancent, avancee, avancees
:certain
certitude, certitudes, fait etabli, prouve, prouvent, prouver, prouvee, prouvees, prouves, preuve, preuves, demontre, demontrent, demontrer, demontree, demontrees, demontres, demonstration, demonstrations, etabli, etablie, etablis, etablies, etablit, etablissent, certain que, certaine que, est certain, est certaine, comme certain, comme certaine, juge certain, =certainement, assurement, indeniable, indeniablement, indiscutable, indiscutablement, incontestable, incontestablement, incontestee, inconteste, clairement, definitif, definitive, definitivement, confirme, confirment, confirmee, confirmes, confirmees, confirmer, confirmation, garantit, garanti, garantie, garantir, bien documente, sans aucun doute, hors de doute, evident, evidemment, forcement, inevitablement, necessairement, systematiquement, invariablement, a coup sur, solide, solides, solidement, ferme, avere, averee, averes, acquis, a chaque fois, scientifiquement, formellement, sans equivoque, bel et bien, =surement

:careful
urgences, urgence, services d urgence, secours, samu, pompiers, ambulance, ambulances, numero d urgence
ne pas conduire, conduire un, conduire une, conduire avant, conduire sous, conduire apres, conduite automobile, au volant

# --- contraires -------------------------------------------------------------
:set change direction strict inner
up = moins faible, moins faibles, moins bas, moins basse, en plus, de plus en plus, augmente, augmentent, augmenter, augmentait, augmentee, augmentation, hausse, hausses, accroit, accroissent, accroitre, accroissement, accrue, accru, monte, montent, monter, montee, eleve plus, ~plus eleve, ~plus elevee, ~plus eleves, ~plus elevees, ~plus, ~davantage, ~plus fort, ~plus forte, ~plus forts, ~plus fortes, ~plus grand, ~plus grande, renforce, renforcent, renforcer, renforcee, amplifie, amplifient, amplifier, intensifie, intensifient, stimule plus, aggrave, aggravent, aggraver, aggravation, ~croit, croissent, croissant, croissante, grandit, grandissent, progresse, ~s additionnent, ~additionnent, ~s ajoute, ~s ajoutent, ~ajoute, ~ajoutent, multiplie par, ~double, ~favorise, ~favorisent, ~meilleur, ~meilleure, ~ameliore, ~ameliorent, ~ameliorer, ~amelioree, ~amelioration, surcroit, accelere, accelerent, accelerer, accentue, accentuent, ~gagne, ~gagnent, remontent, potentialise, majore, majorent, ~surplus, ~stimule, ~stimulent, ~stimuler, ~stimulait, ~stimulerait, ~excite, ~excitent, ~exciter, ~exciterait
down = moins fort, moins forte, moins forts, moins fortes, moins eleve, moins elevee, en moins, de moins en moins, diminue, diminuent, diminuer, diminuait, diminuee, diminution, baisse, baissent, baisser, baisses, reduit, reduisent, reduire, reduite, reduits, reduites, reduisait, reduction, abaisse, abaissent, abaisser, chute, chutent, chuter, ~moins, ~moindre, ~moindres, ~plus faible, ~plus faibles, ~plus bas, ~plus basse, ~plus petit, ~plus petite, attenue, attenuent, attenuer, attenuation, affaiblit, affaiblissent, affaiblir, affaiblie, affaibli, affaiblissement, freine, freinent, freiner, freinait, freinee, freinage, inhibe, inhibent, inhiber, inhibait, inhibition, ralentit, ralentissent, ralentir, ralentissement, ~calme, ~calment, ~calmer, ~apaise, ~apaisent, ~apaiser, retient, retiennent, retenir, ~limite, ~limitent, ~limiter, supprime, suppriment, supprimer, suppression, desserre, desserrerait, desserrent, emousse, emoussee, emousses, decroit, decroissent, deprime, depriment, ~soulage, ~soulagent, ~soulager, ~soulagement, recule, reculent, restreint, restreignent, amortit, amortissent, amortir, tempere, moderer, ~modere, ~moderent, abolit, bride, brident, retrecit, amoindrit, allege, minore, etouffe, decline, ~perd

:set switch direction strict inner
on = active, activent, activer, activait, activee, activees, actives, activation, allume, allument, met en marche, mettent en marche, mettre en marche, mise en marche, ~stimule, ~stimulent, ~stimuler, ~stimulation, ~declenche, ~declenchent, ~declencher, enclenche, agoniste, agonistes, activateur, met en route
off = bloque, bloquent, bloquer, bloquait, bloquee, bloques, blocage, eteint, eteignent, eteindre, desactive, desactivent, desactiver, inactive, inactivent, antagoniste, antagonistes, bloqueur, bloqueurs, neutralise, neutralisent, annule, annulent, annuler, contrecarre, contrecarrent, inverse l effet, coupe, coupent, empeche de fonctionner, met hors service

:set agonism direction strict inner
agonist = agoniste, agonistes
antagonist = antagoniste, antagonistes
modulator = modulateur allosterique, modulateur allosterique positif
inverse = agoniste inverse, agonistes inverses

:set side direction strict inner
pre = presynaptique, presynaptiques, pre synaptique, pre synaptiques, emetteur, emettrice, cote emetteur
post = postsynaptique, postsynaptiques, post synaptique, post synaptiques, receveur, receveuse, cote receveur, recepteur du message

:set excitation direction strict inner
excitatory = excitateur, excitateurs, excitatrice, excitatrices, =excite, =excitent, =exciter, =excitation, accelerateur
inhibitory = inhibiteur, inhibiteurs, inhibitrice, inhibitrices, inhibe, inhibent, inhiber, inhibition, frein, freins, freine, freinent, freiner, freinage, ralentit, ralentissent

:set gate direction strict inner
open = ouvre, ouvrent, ouvrir, ouvert, ouverte, ouverts, ouverture, ouvrait
close = ferme, ferment, fermer, fermee, fermes, fermeture, fermait

:set flow direction
release = libere, liberent, liberer, liberee, liberation, secrete, secretent, secretion, relargage, libere
uptake = repompe, repompent, recapture, recaptent, reabsorbe, reabsorbent

:set when direction inner
before = avant, precede, precedent, preceder, anterieur, anterieure, prealable, au prealable, auparavant, deja
after = apres, suit, suivent, suivre, suivi de, ensuite, ulterieur, ulterieure, posterieur, a la suite de, par la suite
during = pendant, durant, au cours de

:set begin direction
begin = commence, commencent, commencer, debut, debute, debutent, debuter, demarre, demarrent, demarrage, initiation, reprise, reprend, repart, reprendre, relance, relancent, relancer, rechute
end = arrete, arretent, arreter, arret, cesse, cessent, cesser, cessation, interruption, interrompt, interrompu, interrompre, fin, termine, terminent, sevrage, disparait, disparaissent, stoppe

:set degree direction inner
up = plus fort, plus forte, plus forts, plus fortes, plus eleve, plus elevee, plus eleves, plus elevees, plus grand, plus grande, davantage, plus long, plus longue, plus rapide
down = moins, moindre, plus faible, plus faibles, plus bas, plus basse, plus petit, plus petite, plus court, plus courte, plus lent, plus lente

:set level direction inner
high = haut, haute, hauts, hautes, eleve, elevee, eleves, elevees, forte dose, fortes doses, plus eleve, plus elevee, forte, fortes, superieur, superieure
low = bas, basse, basses, faible, faibles, plus faible, plus faibles, petite dose, petites doses, inferieur, inferieure

:set rank direction strict
better = ~mieux, preferable, preferables, surpasse, plus efficace, plus efficaces
worse = pire, pires

:set size direction
small = petit, petite, petits, petites, minuscule, leger, legere, legerement, peu, un peu, modeste, modestes, mineur, mineure, restreint, restreinte, faiblement, minime, reduit
large = grand, grande, grands, grandes, gros, grosse, vaste, vastes, majeur, majeure, considerable, considerables, considerablement, enorme, beaucoup, largement, nettement, fortement, massif, massive, important, importante, importants, importantes, spectaculaire, nombreux, nombreuses, ample, substantiel, substantielle

:set speed direction inner
fast = rapide, rapides, rapidement, vite, aussitot, immediat, immediate, immediatement, tout de suite, d un coup, instantane, instantanement, prompt
slow = lent, lente, lents, lentes, lentement, retarde, progressif, progressive, progressivement, peu a peu, graduellement

:set pace direction strict inner
gradual = progressif, progressive, progressivement, graduel, graduelle, graduellement, peu a peu, par etapes, par paliers, petit a petit
abrupt = brutal, brutale, brutalement, brusque, brusquement, soudain, soudaine, soudainement, d un coup, du jour au lendemain, immediat, immediate, immediatement, sans attendre, aussitot

:set duration direction
short = court, courte, courts, courtes, bref, breve, brievement, passager, passagere, passageres, passagers, transitoire, transitoires, temporaire, temporaires, temporairement, momentane, ephemere
long = long, longue, longs, longues, allonge, s allonge, plus longue, longtemps, longuement, durable, durables, durablement, dure, durent, persiste, persistent, persistant, persistants, persistante, permanent, permanente, prolonge, prolongee, prolongent, chronique, definitif, a vie, subsiste, subsistent

:set strength direction
strong = fort, forte, forts, fortes, fortement, puissant, puissante, puissants, intense, intenses, pressant, pressante, solide, solides, solidement, marque, marquee, prononce, robuste, robustes, nette
weak = faible, faibles, faiblement, fragile, fragiles, emousse, emoussee, leger, legere, mince, ténu, tenue, affaiblie, reduite, mou

:set danger direction strict
safe = sans danger, sans risque, inoffensif, inoffensive, inoffensifs, anodin, anodine, benin, benigne, securitaire, en securite, rassurant, rassurante, rassurants, rassurantes
~danger = dangereux, dangereuse, dangereuses, danger, dangers, risque, risques, nocif, nocive, nefaste, grave, graves, severe, inquietant, inquietante, preoccupant, preoccupante, mortel, mortelle

:set value direction
good = bon, bonne, bons, bonnes, positif, positive, positifs, positives, favorable, favorables, encourageant, encourageants, prometteur, prometteuse, benefique, benefice, benefices, avantage, mieux, meilleur, meilleure, meilleurs, ameliore, amelioration, succes, efficace, efficaces, efficacite, utile, reussite
bad = mauvais, mauvaise, mauvaises, moins bon, moins bonne, moins bons, negatif, negative, negatifs, negatives, defavorable, defavorables, decevant, decevants, nefaste, pire, pires, aggrave, aggravation, inconvenient, echec, inefficace, inutile, indesirable, indesirables, deteriore, altere, alterent, alteree, alterer, degrade, degradent, nuit, nuisent, abime

:set likeness direction
same = meme, memes, identique, identiques, egal, egale, egaux, egales, pareil, pareille, semblable, semblables, equivalent, equivalents, interchangeable, interchangeables, indiscernables
different = different, differente, differents, differentes, differe, different, difference, differences, diverge, divergent, distinct, distincte, distincts, distinctes, varie, varient, variation, oppose, opposee, inverse, contraire, autre, autres, contrairement, dissemblable

:set link direction
cause = cause, causes, causent, causee, causer, causal, causale, provoque, provoquent, provoquer, entraine, entrainent, entrainer, entrainait, conduit a, conduisent a, mene a, menent a, responsable, responsables, du a, due a, dus a, dues a, ~resulte, ~decoule, engendre, engendrent, a cause de
~association = association, associe, associee, associes, associees, correlation, correle, correlee, lie, liee, lies, liees, lien, liens, relie, relient, va avec, allait avec, vont ensemble, accompagne, accompagnent, s accompagne, rapport, relation, rattache, rattachee, rattaches, rapproche, rapprochement, coincide

:set quantity direction strict inner
all = ~tout, tous, ~toute, toutes, entierement, l ensemble des, n importe qui, universel, universelle, sans exception, tout le monde, totalement, total, totale, complet, complete, completement, integralement
most = la plupart, plupart, majorite, majoritairement, surtout, principalement, essentiellement, en grande partie, avant tout, plus souvent, majoritaire, principal, principale
~some = certains, certaines, certain, certaine, quelques, une partie, partie, plusieurs, un certain nombre, en partie, partiel, partielle, partiellement, pas tous, pas toutes, divers, diverses, quelques uns
few = minorite, peu de, rare, rares, rarement, une poignee, tres peu, quasi aucun, minoritaire

:set frequency direction strict inner
always = toujours, systematiquement, invariablement, constamment, a chaque fois, a tous les coups, sans cesse, en permanence, chaque fois, immanquablement, automatiquement
~often = souvent, frequemment, habituellement, generalement, en general, couramment, d ordinaire, ordinairement, regulierement, le plus souvent, frequent, frequente, frequents, frequentes
~sometimes = parfois, quelquefois, de temps en temps, a l occasion, occasionnellement, par moments
rarely = moins frequent, moins frequents, les plus rares, le plus rare, rarement, rare, rares, exceptionnellement, exceptionnel, peu frequent, peu frequents, peu souvent

:set restriction direction strict
only = ~seul, ~seule, ~seuls, ~seules, seulement, uniquement, exclusivement, purement, ~simplement, rien d autre, se limite a, se limitent a, se borne a, reserve a, restreint a, ~a lui seul, ~a elle seule, ~a elles seules, ~a eux seuls, qu un, qu une, ne que, limite a, limitee a

:set also direction
~also = aussi, egalement, de meme, en outre, de plus, par ailleurs

:set sureness direction strict
certain = est certain, comme certain, juge certain, =certainement, antispastique certain, sur et certain
~probable = probable, probables, probablement, vraisemblable, plausible
~possible = possible, possibles, possiblement, eventuel, eventuelle, peut etre, envisageable

:set precision direction strict
exact = exactement, precisement, precis, precise, exact, exacte, pile
~about = environ, autour de, a peu pres, approximativement, presque, pres de, quelque, ordre de grandeur, approximatif, approximative, quasiment, aux alentours de

:set design direction strict
blind = double aveugle, en aveugle, a l aveugle
single-blind = simple aveugle
open = cohorte ouverte, etude ouverte, essai ouvert, en ouvert
randomised = randomise, randomisee, randomises, randomisees, randomisation, tire au sort, tiree au sort, tires au sort, tirage au sort, hasard, aleatoire, au hasard
observational = observationnel, observationnelle, observationnelles, retrospectif, retrospective, d observation
prospective = prospectif, prospective
meta = meta analyse, meta analyses, revue systematique
~review = revue, revues, synthese, syntheses
~trial = essai, essais
case = cas publie, cas publies, cas clinique, etude de cas, serie de cas
~cohort = cohorte, cohortes
editorial = editorial, texte d opinion
crossover = essai croise, croise

:set primacy direction
first = premier, premiere, premiers, premieres, d abord, initial, initiale, initialement, en premier, premierement, au depart, originel
second = second, seconde, deuxieme, ensuite, secondaire, suivant, suivants
last = dernier, derniere, derniers, dernieres, finalement, enfin, final, finale

:set place direction
inside = interieur, interne, internes, dedans, a l interieur, interieure
outside = exterieur, externe, externes, dehors, a l exterieur, de l exterieur, exterieure, hors de, au dela

:set motion direction
enter = entre dans, entrent, entrer, entree, traverse, traversent, traverser, penetre, penetrent, penetrer, atteint, atteignent, atteindre, passe dans, parvient, absorbe, absorption, gagne
leave = sort, sortent, sortir, sortie, quitte, quittent, elimine, eliminent, elimination, eliminee, evacue, evacuent, excrete, excretion, evacuation, s elimine, ressort

:set nature direction
natural = naturel, naturelle, naturels, naturelles, naturellement, endogene, propre, produit par l organisme, produit par le corps
artificial = artificiel, artificielle, synthetique, synthetiques, exogene, apporte de l exterieur

:set directness direction
direct = direct, directe, directs, directement, en direct
indirect = indirect, indirecte, indirects, indirectement

:set learning direction
learned = appris, apprise, apprises, conditionne, conditionnee, conditionnees, acquis, acquise, apprentissage
innate = inne, innee, instinctif, instinctive, hereditaire, genetique

:set stance direction strict
support = soutient, soutiennent, soutenir, appuie, appuient, appui, appuyee, appuye, appuyes, conforte, confortent, confirme, confirment, confirmee, corrobore, en faveur de, favorable a, plaide pour, valide, valident, donne raison, approuve, approuvent
oppose = contredit, contredisent, contredire, refute, refutent, conteste, contestent, contestee, contester, rejette, rejettent, dement, s oppose, infirme, infirment, desavoue, met en doute, remet en cause, remettent en cause, dispute, critique, critiquent

:set amount direction
lack = manque, manques, manquant, deficit, deficits, carence, penurie, insuffisance, defaut, trop peu, privation, deficience, production trop faible, absence
excess = exces, excessif, excessive, surproduction, trop plein, abondance, surdosage, surplus, surabondance

:set conserve direction
keep = garde, gardent, gardait, garder, conserve, conservent, conservait, conserver, preserve, preservent, maintient, maintiennent, reste, restent, restaient, restait, demeure, demeurent
lose = perd, perdent, perdre, perte, pertes, disparait, disparaissent, disparaitre, disparition, s efface, s estompe, s estompent, s evanouit, perdu

:set linear direction
linear = lineaire, lineaires, proportionnel, proportionnelle, proportionnellement, ligne droite, en proportion
nonlinear = non lineaire, disproportionne

:set feeling direction
pleasant = plaisant, plaisante, plaisantes, agreable, agreables, plaisir, plaisirs, joie
unpleasant = deplaisant, deplaisante, deplaisantes, desagreable, desagreables, mal etre, malaise, inconfort, aversif
fear = peur, peurs, effraie, effrayant, effrayante, frayeur, crainte, craintes

:set normality direction
normal = normal, normale, normaux, normalement, ordinaire, habituel, habituelle, sain, saine, intact
abnormal = anormal, anormale, anomalie, anomalies, anormalement, deregle, dereglee, dereglement, perturbe, perturbee, defaillant, defectueux, mauvais fonctionnement, malade, malades, dysfonctionnement

:set solitary direction
single = unique, isole, un seul, une seule, isolee
several = plusieurs, multiples, nombreux, nombreuses, divers, deux, quelques, maints

:set time number inner
weekly = semaine, semaines, hebdomadaire
daily = jour, jours, journee, journees, quotidien
hourly = heure, heures
monthly = mois, mensuel
yearly = an, ans, annee, annees, annuel

:set simple direction
simple = simple, simples, simpliste, simplifie, simplifiee, trop simple
complex = complexe, complexes, complique, compliquee, nuance, nuancee, nuances

:set licence direction
licensed = autorise, autorisee, autorisation, autorisations, homologue, indique, indication, agree
unlicensed = interdit, interdite, interdiction, hors amm, hors autorisation, retire du marche, prohibe

:set scope direction
wide = etend, etendre, etendu, etendue, elargit, elargir, englobe, generalise
narrow = limite son, limite sa, restreint, restreindre, restreinte, cantonne, resserre

:set allow direction strict
~allow = aide, aident, aider, aidant, permet, permettent, permettre, permettait, permis, autorise, autorisent, laisse, laissent
prevent = empeche, empechent, empecher, ~evite, ~evitent, ~eviter, previent, previennent, prevenir, protege, protegent, proteger, protection, ~interdit, ~interdisent, entrave

# --- mots pour la même chose --------------------------------------------------
:same
cas, observation, observations, cas publies
preferable, meilleur, mieux
confondu, confondus, confondue, confondues, pris pour, pris a tort
pic, maximum, maximal, sommet
confirme, confirmation, attend confirmation, pas confirme
empeche, interdit, ne doit pas, ne doivent pas
volant, conduire, conduite
flou, floue, trouble, brouille
vision, vue
severe, grave, serieux
manque, sevrage
enfant, nourrisson, nouveau ne, bebe
surtout, principalement, essentiellement, avant tout, majoritairement
suffit, suffisant, assez
survient, arrive, se produit, apparait
plafond, limite, maximum
prudent, prudence, reserve, mesure
errone, faux, inexact, erreur
=sure, =surs, certain, est certain, est certaine, etabli, assure
deux, tous deux, tous les deux, toutes deux, toutes les deux
active, met en marche, stimule, allume, agoniste, activation, declenche, mettre en marche, activer, mise en marche, enclenche, met en route, en activant, sollicite
bloque, antagoniste, occupe, empeche, bloquer, blocage
freine, ralentit, inhibe, retient, calme, modere, frein, freinage, tempere, apaise, amortit, inhibition, ralentissement, inhibiteur, bride, limite, inhibitrice, contient, frein
reduit, diminue, baisse, abaisse, affaiblit, attenue, chute, recul, moins, moindre, plus faible, reduction, diminution, emousse, desserre, supprime, plus faibles, affaiblissement, amoindrit, plus bas, limite, recule, decroit, plus petit, allege, faible
augmente, hausse, accroit, monte, plus, davantage, renforce, amplifie, montee, augmentation, plus fort, plus eleve, accroissement, s ajoute, additionne, croit, s additionnent, majore, ajoute, intensifie, plus forts, plus grand, superieur
medicament, traitement, produit, molecule, substance, remede, medicaments, therapie, compose, principe actif, comprime
etude, recherche, travail, travaux, essai, experience, experiences, article, resultat, resultats, donnees, chercheurs, scientifiques, auteurs, publication, etudes, enquete, observation, observations, analyse, revue, litterature, source, sources, equipe, science, investigation, mesure, mesures, experimental
montre, montrent, trouve, observe, observee, constate, voit, vu, rapporte, revele, decrit, decrite, note, releve, signale, indique, conclut, etablit, demontre, met en evidence, mis en evidence, identifie, mesure, compte, retrouve, recense, enregistre, apparait, remarque, prouve, preuve, preuves, demonstration, ressort, conclusion, documente, decouvre, confirme, confirmee, etabli, atteste, compte
mecanisme, mode d action, facon d agir, fonctionnement, facon dont, maniere dont, agit, action, agir, maniere d agir, comment, mecanismes, marche, opere, fonctionne, fonction
dit, affirme, declare, ecrit, parle, evoque, presente, soutient, avance, indique, signale, annonce, pretend, mentionne, rappelle, precise, explique, selon, d apres, raconte, pose, estime, decrit, souligne, avertit, previent, informe, phrase, texte, propos, insiste, met l accent, lit, rapporte, cite, suggere, propose
hypothese, idee, theorie, proposition, explication, supposition, piste, suppose, avance, proposee, conjecture, these, pense, envisage, rapprochement, hypothetique, notion, interpretation, lecture, possibilite, explique
pense, juge, estime, considere, classe, range, qualifie, croit, evalue, trouve, voit, apprecie, avis, opinion, jugement, jugee, conclut
personne, patient, malade, individu, gens, humain, etre humain, participant, sujet, personnes, humains, patients, hommes, usager, quelqu un, consommateur, population, ceux, celui, adultes, membre
boire, boit, boivent, consommation, consomme, consommer, usage, boisson, alcoolisation, buveur, alcool, prise d alcool, verre, bu, consommation d alcool, boire de l alcool
envie, craving, envie de boire, desir, envie pressante, besoin de boire, envie d alcool, pulsion, appetence, besoin irrepressible, envies, attirance, attrait, souhait, besoin, tentation
dependance, addiction, dependant, alcoolisme, trouble lie a l alcool, alcoolodependance, dependance a l alcool, alcoolodependant, dependante, dependants, dependantes, alcoolique, addictif, addictive, dependance alcoolique, trouble de l usage, dependant de l alcool, accoutumance, addictions, trouble de l usage d alcool, troubles lies a l alcool, mesusage
abstinence, abstinent, ne pas boire, sobre, sobriete, sans alcool, ne boivent plus, arret de l alcool, abstinents, jours sans alcool, abstention, jours d abstinence, abstinente
rechute, retour a la boisson, retour a l alcool, reprise, recommence a boire, rechuter, reprise de l alcool, retours a la boisson, reboire, retomber, retour, retours, reprend, replonge
indice, signal, signaux, rappel, declencheur, stimulus, indices, signe, contexte, lieu, lieux, contextes, endroit, situation, cadre, environnement, decor, stimuli, message, evocation, rappelle
lien, relie, association, rapport, associe, lie, rattache, relation, connexion, reunit, rapproche, liaison, correlation, liee, rattaches, liens, attache, connexions, relient, va avec, va de pair, accompagne, allait avec
neurone, cellule nerveuse, cellule, cellules, neurones, nerveuse, nerf
synapse, jonction, point de contact, connexion, contact, synapses, connexion nerveuse
messager, neurotransmetteur, messager chimique, transmetteur, message, mediateur, substance chimique, neuromediateur, signal
recepteur, serrure, cible, site de fixation, recepteurs
agit, fonctionne, fixe, lie, action, agissent, cible, effet, se fixe, intervient, opere, effets, joue, touche, influence, influe, interagit
effet, action, consequence, resultat, impact, influence, effets, reponse, consequences, benefice, retombee
reponse, reaction, repond, reagit, reactions, reponses, repondre, reagir, repondeur
cerveau, cerebral, systeme nerveux, cerebrale, tete, cerebraux, encephale, systeme nerveux central, nerveux, central
region, zone, structure, partie, aire, endroit, noyau, lieu, secteur, territoire, regions, zones, parties, site, emplacement
petit, faible, peu, leger, modeste, limite, restreint, reduit, mince, court, minime, maigre, minuscule, faibles, modere
grand, gros, vaste, large, important, majeur, considerable, nombreux, beaucoup, haut, eleve, etendu, fort, net, nettement, marque, enorme, grande, fortement
fort, intense, puissant, solide, pressant, ferme, marque, robuste, forte, fiable, sur, certain, etabli, solidement
faible, fragile, incertain, mince, emousse, plus faible, affaibli, reduit, attenue, leger, amoindri, timide
rapide, vite, aussitot, immediat, immediatement, tout de suite, d un coup, rapidement, sans attendre, sans delai, sur le champ, instantane
lent, progressif, graduel, peu a peu, lentement, plus lent
brutal, brusque, soudain, d un coup, brutalement, du jour au lendemain, brusquement, tout a coup
durable, persiste, persistent, dure, continue, reste, demeure, prolonge, longtemps, subsiste, gardait, garde, lasting, perdure, long, durablement, encore, persistant, toujours la, durent
passager, temporaire, transitoire, bref, court, momentane
debut, commence, depart, demarre, premier, origine, partir, d abord, debute, initial, part, commencement
arret, fin, interruption, cesse, arrete, stoppe, interrompt, interrompu, suspension, cessation, arreter, cesser, stop, sevrage
sevrage, syndrome de sevrage, manque, arret, signes de sevrage, symptomes de sevrage
symptome, signe, signes, manifestation, symptomes
quantite, dose, taux, concentration, doses, quantites, niveau, posologie, teneur, volume, nombre, concentrations, niveaux, montant
meme, identique, egal, pareil, semblable, comparable, aussi, memes, egalement, similaire, comme, equivalent
different, differe, distinct, autre, varie, differents, difference, divergent, diverse, differemment, contraire, oppose, inverse, differences, autrement, variable, variabilite, nuances, ecart, separe
ressemble, semblable, proche, comparable, similaire, analogue, rappelle, evoque, apparente, point commun, commun, partage, partagent, imite, voisin, en commun
groupe, bras, ensemble, cohorte, echantillon, groupes, equipe, population
compare, comparaison, par rapport, face, contre, versus, comparer, confronte, rapport, compares, comparatif, mis en regard
randomise, tire au sort, hasard, tirage au sort, aleatoire, reparti, au hasard, tires au sort, attribue, reparties
placebo, factice, comprime inactif, produit inactif
imagerie, irm, image, scanner, images, imagerie cerebrale, irm fonctionnelle, cliche, examen d imagerie, neuroimagerie
experience, recit, temoignage, recits, cas, histoire, vecu, temoignages
publie, ecrit, parait, publication, article, publiee, paru, parue, sorti, revue
medecin, docteur, prescripteur, psychiatre, clinicien, praticien, soignant, alcoologue, specialiste, medecins, medical, addictologue
prescripteur, medecin, medecin qui prescrit, prescrit, docteur, medecin prescripteur
pharmacien, pharmacie, officine
agence, autorite, agence du medicament, organisme, autorites, commission
notice, etiquette, rcp, fiche, information, resume des caracteristiques, notices, document
revue, synthese, bilan, resume, article, revues, etat des lieux, examen
explique, raison, parce que, cause, rend compte, explication, du, dues, tient a, pourquoi, car, vient de, puisque, raisons, origine, car
cause, provoque, entraine, produit, declenche, conduit, mene, induit, genere, responsable, origine, source, engendre, amene, suscite, du, vient, donne, provient, decoule
mesure, evalue, quantifie, compte, chiffre, score, teste, mesuree, mesures, determine, examine, evaluation, apprecie, releve, calcule
examine, etudie, cherche, explore, porte sur, analyse, s interesse, regarde, teste, enquete, concerne, portait sur, compare, etudiee, etudies, examinee, traite, consacre, interroge, recherche, explorer, passe en revue, reprend, reprise, suivi, suit
besoin, exige, demande, necessite, faut, necessaire, requiert, doit, appelle, reclame, impose, indispensable
sait, connu, connait, comprend, connaissance, compris, connue, clair, savoir, identifie, comprendre, connaitre, connaissent, informe, etabli
inconnu, ignore, mystere, pas connu, mal compris, inexplique, pas compris, question ouverte, mal connu, on ignore
aide, utile, assiste, soutien, soulage, aider, aident, benefice, appuie, utilite, service
calme, apaise, detend, sedatif, calmant, tranquillisant, soulage, calmants, sedation, apaisant, tranquillise, apaiser, sedatifs, relaxant
somnolence, sedation, fatigue, endormissement, assoupissement, endort, sommeil, envie de dormir, somnolent, somnifere, somniferes
anxiete, angoisse, anxieux, inquietude, nervosite, anxieuse, stress, anxieuses, trouble anxieux, anxiolytique
humeur, emotion, sentiment, emotions, emotionnel, emotionnelle, affectif, ressenti, emotionnels, trouble de l humeur
memoire, apprentissage, souvenir, apprend, appris, apprise, souvenirs, retient, conditionne, memorise, apprendre, conditionnee, acquis, memoires
peur, effroi, effraie, crainte, frayeur, effrayer, effrayant, craindre
recompense, plaisir, gratification, plaisant, agreable, recompenses
attendu, attente, anticipe, prevoit, annonce, attendue, prevu, prevoir, predire, deviner, annoncer, predit, espere, espoir
cherche, recherche, quete, poursuit, rechercher, gestes de recherche, obtenir, chercher
reveille, relance, ravive, reactive, repartir, rappelle, declenche, reveiller, fait revenir, ranime, eveille, reveilles, reprendre, refait, renait, revenir, reapparait, rallume
detruit, lesion, perte, destruction, detruites, endommage, absence, abime, lese, prive
manque, deficit, carence, insuffisance, defaut, trop faible, insuffisant, trop peu, absence, manquant, penurie, production trop faible, pauvre
naturel, endogene, propre, produit par l organisme, naturellement, produit par le corps, naturelle, du corps, interne, fabrique par le corps
fabrique, produit, synthetise, production, forme, cree, genere, fabrication, compose, constitue, produire
libere, liberation, relargue, secrete, decharge, emet, relache, emission, liberee, degage
canal, porte, pore, canaux, passage, portes
entre, traverse, franchit, penetre, passe, atteint, parvient, entree, passage, entrent, acces, arrive, rejoint, franchissement, gagne, accede, rejoignent, laisse passer
quitte, sort, elimine, evacue, excrete, elimination, sortie, evacuation, rejete, eliminer
accumule, additionne, accumulation, s ajoute, empile, s accumule, accumuler, stocke, concentre
rein, renal, reins, renale
mal, peu, moins bien, insuffisamment, difficilement, imparfaitement
demi vie, moitie, baisse de moitie
maladie, trouble, affection, pathologie, malade, atteint, malades, souffrant, troubles, atteinte, atteintes, souffre
sain, temoin, temoins, normal, controle, ordinaire, habituel, en bonne sante
raideur, spasticite, raideur musculaire, raide, contracture, muscles raides, spasme, rigidite, crampe, spasmes, antispastique
reflexe, reponse automatique, reflexes, reaction automatique
moelle epiniere, moelle, rachis
premier, initial, origine, d abord, initialement, premiere
utilise, emploie, prend, usage, emploi, donne, traite, sert, administre, traitement, prise, utilisation, traitees, recoit, pris, prescrit, servi, indication, utiliser, recevaient, prenait, sous
prend, avale, recoit, sous, prise, traitee, traitees par, pris, consomme, ingere, prennent, absorbe
additionne, ajoute, combine, ensemble, reunit, cumule, associe, addition, s ajoute, joint, combinaison, combinee, regroupe, rassemble, cumul, additionnent, conjugue, mele, somme, total, rassembler
separe, distinct, different, distingue, independant, dissocie, distinguer
confond, pris pour, confondu, melange, mele, prendre pour, confusion, confondre, meprise, mele
dangereux, danger, risque, risque, grave, serieux, severe, nocif, graves, mortel, perilleux, securite
urgence, urgences, urgent, sans attendre, tout de suite, urgences medicales, immediatement
deces, mort, mortel, mourir, mortalite, morts, meurt
hopital, hospitalisation, hospitalise, sejour, admission, hospitalier, hospitalisations, hospitalisees, service hospitalier
confirme, prouve, soutient, appuie, demontre, preuve, confirmation, etaye, verifie, corrobore, appui, valide, appuyee, conforte, va dans le sens, plaide, argument, arguments, en faveur
publication, article, source, reference, texte, ecrit
chiffre, nombre, valeur, pourcentage, part, proportion, taux, compte, total, moyenne, rapport, statistique, ratio, comptage, chiffres, estimation, somme, fraction, mesure
moyenne, en moyenne, moyen, typique
calcul, calcule, operation, somme, multiplie, multiplication, arithmetique, obtient, arrive a, compte
environ, pres de, autour, presque, approximativement, quelque, a peu pres, ordre de grandeur, proche
trop haut, eleve, superieur, surestime, depasse, plus eleve, exagere
benefice, avantage, gain, amelioration, effet positif, interet, utilite, bienfait
modeste, petit, limite, leger, modere, faible, legerement
partage, partages, contradictoire, divise, mele, mitige, divergent, meles, inegal, contradictoires, mixtes, heterogene, pas tous, inegaux, desaccord
conteste, controverse, discute, debattu, debat, contestee, remis en cause, dispute, polemique, contestation, question, critique
ressent, sent, eprouve, percoit, vecu, ressentie, vit, vecue, remarque, eprouver, ressenti, percoivent, reconnait, reconnaitre
signifie, veut dire, appele, designe, nomme, definition, porte le nom, c est a dire, correspond, decrit, definit, appelle, defini, terme, mot, nom, consiste, sens, denomme, qualifie, entend, dit
part, role, participe, participation, contribue, joue, intervient, implique, partie, contribution, fonction, prend part, concerne, interviennent, place, implication
contient, comprend, inclut, compte, comporte, compose, renferme, constitue, reunit, parmi, dont, compris, y compris, fait de, forme, notamment
deux, paire, couple, double
sous unite, piece, partie, composant, moitie, sous unites, element
assemblage, ensemble, combinaison, complexe, heterodimere, association, dimere, reunion, forme de, compose
relais, intermediaire, maillon, etape, messager, lien
transporte, apporte, transmet, achemine, transporteur, fait entrer, transmission, envoie, transmettre, passe, convoie, communique, fait passer
proteine, molecule, proteines
cote, bout, moitie, cotes
emetteur, emet, envoie, qui envoie, emettrice, cote emetteur, emission
receveur, recoit, qui recoit, receptrice, cote receveur
excitable, excitabilite, excite
activite, action, fonctionnement, actif, active, activites, marche, fonction
concentration, quantite, taux, niveau, dose, teneur
depend, varie, selon, fonction, change, en fonction, dependent, dependant, tient, repose, variable, determine
version, forme, type, variante, sorte, versions, genre, categorie, sortes, famille, variete, formes
compulsif, compulsive, incontrole, sans s arreter, malgre les consequences, compulsion, de facon compulsive, perte de controle
obsession, obsedant, idee fixe, obnubile
fragile, fragilite, vulnerable, vulnerabilite, predispose, sensible
sensible, sensibilite, reagit
indifference, indifferent, non concernement, detachement, desinteret, plus interesse, n interesse plus, n attire plus, ne concernent plus, indifferente, desinteresse
attire, attirant, tentant, interesse, attrait, attraction, interet, seduit, attirance, attrayant, interessant
soulagement, soulage, apaisement, reconfort, soulager, apaiser, automedication
automedication, se soigner, se soulager, s automedique, se soignait, medicament, s apaiser, se medicamente, se traitait, lui meme
minorite, partie, certains, pas tous, petite partie, une part, quelques, fraction
majorite, plupart, la plupart
complet, total, entier, tout, complete, completement, integral, entierement, pleinement, totalement, precis
disparait, disparition, s efface, perd, plus, disparaitre, s eteint, evanouit, absence, passe, cesse, s estompe, part
auteur, celui qui l a proposee, createur, lui meme
propose, avance, suggere, emet, proposee, formule, defend, defendue, lance, presente, soumet, avancee, place, evoque, souleve, introduit
editorial, texte d opinion, opinion, tribune
simplifie, trop simple, simpliste, simplifiee, schematique
nuance, complexe, nuances, complique, subtil, nuancee, moins simple
sens, direction, les deux sens, bidirectionnel, bidirectionnels, double sens
tolerance, accoutumance, habitue, s habitue, adaptation, adapte, habituation
s habitue, s adapte, adapte, accoutume, habitue, prend l habitude
s emballe, emballer, s emballent, hyperactif, suractive, surexcite, emballement, surchauffe, hyperactivite
confusion, desorientation, confus, desoriente, trouble
inquietant, inquiete, preoccupant, alarmant, preoccupante, inquietude
avale, oral, par voie orale, ingere, comprimes
vaisseau, vaisseaux, vaisseau sanguin
paroi, barriere, mur, filtre, ecran, enveloppe
miroir, image en miroir, enantiomere, formes miroir
plafonne, sature, plateau, plafonnait, saturation, plafond, atteint un plafond
laboratoire, experimental, labo
semaine, hebdomadaire, semaines
annee, an, ans, annees
precedent, passe, anterieur, avant, deja, ancien
inclut, recrute, compte, porte, participants, comptait, reunit, comporte, inclus, rassemble, effectif
suit, suivi, accompagne, observe, surveille
guide, repere, regle, base, consigne, recommandation
general, global, ensemble, universel, dans l ensemble, generale
specifique, particulier, propre, exclusif, special, reserve
recoit, prend, sous, obtient, beneficie
autres drogues, drogue, drogues, stupefiant
point commun, commun, similitude, partage, en commun, ressemblance
substitution, substitut, remplace, remplacement, remplacer, remplacant, a la place, se substitue, remplacerait, prend la place, prennent la place, prendre la place, prenant la place, tient lieu
stable, regulier, constant, regulierement
risque, danger, probabilite, chance, chances
croit avec la dose, augmente avec la dose, avec la dose, dose dependant
entourage, proches, milieu, cercle
histoire, passe, parcours, vie
comportement, conduite, acte, gestes, geste, comportements, habitudes, agissements, gestes
large, repandu, etendu, diffusion, partout, vaste, repartition
interet, attention, curiosite, interesse
origine, source, vient, racine, provient, issue, depart, provenance, tire
repete, repetition, a nouveau, encore, repetee
classique, celebre, typique
odeur, parfum, effluve
bar, cafe, bistrot
cloche, son, sonnette
salive, saliver, baver
repas, nourriture, manger, aliment
hormone, hormonal, hormonale
controle, maitrise, regule, gere, regulation, controler, regle, maitriser, retenue
impulsion, impulsions, impulsif, pulsion
ameliore, mieux, meilleur, amelioration, progres
score, echelle, mesure, note, scores
critere, objectif, but, cible, mesure, critere de reussite, reussite
carnet, journal, releve, agenda
rendu, rend, remet, retourne, revenir, retour, renvoye, remis
dernier, final, recent, fin
difficile, delicat, complique, ardu, difficulte, malaise
interprete, lit, comprend, interpretation, interpreter, lecture, conclure
mois, mensuel
ecart, difference, decalage, contraste, fosse
rappelle, rappel, lecon, montre
depasse, perime, remplace, ancien, obsolete, vieilli, perimee, remplacee
cite, mentionne, evoque, cites, citer, citee, donne, reference
remboursement, rembourse, rembourser
commission, comite, experts, groupe, instance
expert, specialiste, specialistes, medecins
declaration, texte commun, texte, consensus, avis
elargit, etend, elargir, etendre, deborde
choisit, choix, decide, selection, choisir
decide, tranche, decision, determine, choisit, reviennent, regle, releve, appartient
tranche, resout, decide, repond, conclut, regle
dit, informe, previent, prevenir, signale, informees, avertit, informer
hallucination, voir ou entendre
profond, lourd, intense
reveille, eveiller, reveiller
respire, respiration, souffle
soignant, soignants, equipe, personnel, equipes, professionnels, personnel soignant
ordonnance, prescription, prescrit
liste, enumere, inventaire
pese, evalue, mesure, apprecie
franchement, ouvertement, honnetement, sincerement
etend, extrapole, generalise, transpose, applique, valable, vaut, tient, transposable, transposer, se traduit, etendre
agrandi, agrandie
tranche, coupe, tranches, echantillon
incertain, doute, flou, pas regle, pas certain, pas etabli
anormal, bizarre, etrange, anomalie, defaut
faute, echec, defaut
but, objectif, cible, visee, vise
pousse, force, augmente
conclut, deduit, conclure, deduire, permet de conclure, tire, signifie
permet, autorise, rend possible, laisse, suffit
s etend, generalise, se generalise, deborde, se repand
absorbe, absorption
varie, fluctue, change, differe, variable, varier, variations, modifie, changent, modification, changement
mal etre, dysphorie, malaise, inconfort, souffrance
tension, tensions, tendu, crispation
insomnie, troubles du sommeil, mauvais sommeil
documente, decrit, connu, atteste
voie, chemin, route, voies, facon, chemins, parcours
soigne, guerit, traite, remede, soigner, traitement
addictif, addiction, dependance, addictive, accoutumant, expose a la dependance, rend dependant, cree une dependance
essaie, tente, teste, essayer
avertissement, alerte, prudence, mise en garde, avertit, prudent, precaution
compatible, coherent, s accorde, cadre, va avec, en accord, concorde
circuit de la recompense, systeme de recompense, voie mesolimbique, circuit de recompense, systeme de la recompense, mesolimbique
circuit, voie, reseau, systeme, boucle
important, compte, majeur, central, essentiel, cle
plaisant, agreable, bon, plaisantes
deplaisant, desagreable, mauvais, penible
present, existe, se trouve, situe, place, presence, trouvent, presents, siege, loge, localise, existence, situes
aveugle, ignore
hasard, chance, coincidence
surestime, exagere, gonfle
apres coup, ensuite, secondaire, retrospectif, posteriori
question, probleme, sujet, interrogation
repond, tranche, regle
titre, intitule, nomme
provisoire, preliminaire, incertain
repose, base, fonde, appuie, s appuie, s appuie sur, repose sur, se fonde sur, tient, se fonde, depend, vient
encourageant, prometteur, favorable, positif
niveau, degre, rang, echelon, niveaux
chaine, suite, enchainement, succession, etapes, etape
signal, message, ordre, commande
particule, ion, ions, charge, particules
membrane, surface, paroi
interne, interieur, dedans
externe, exterieur
couche, enveloppe, feuillet
plisse, replie
toucher, tactile
effet secondaire, effets secondaires, effet indesirable, effets indesirables, indesirables
recherche, voulu, vise, attendu, desire, souhaite, therapeutique
vertige, etourdissement, vertiges
reference, repere, comparateur, base
unique, seul, isole, simple
exclut, empeche, interdit, ecarte
assure, affirmation, pretention, allegation, phrase
prevenir, eviter, empeche, evite, empecher, prevenue, prevention
age, agees, seniors, plus agees
observationnel, observation, sans tirage au sort
encephalopathie, trouble du cerveau
perturbe, perturbation, trouble, derange
filtre, filtrent, epure
proportion, proportionnel, lineaire
vitesse, rapidite, rythme, allure
exact, precis, exactement, precisement
s allonge, allonge, plus long, plus longue, rallonge
duree, temps, long, longueur, periode
nouveau ne, bebe, nourrisson
grossesse, enceinte
allaitement, allaite, allaiter
conduire, conduite, volant, conducteur
machine, machines, appareil
surveille, surveillance, guette, controle, surveiller
apparait, survient, arrive, surgit, se produit, se manifeste, survenir, arriver, se developpe, apparition, survenue
caisse, assurance, fonds
contracte, contraction, serre, contracter
baisse, chute, recul

:free
les deux, tous deux, tous les deux, toutes deux, toutes les deux, tard, fait, affiche, souffrant, souffrent, touche, touchait, porteur, porteurs, apprend, grand chose, situe, actuellement, egalement, tout simplement, erreur, loin, offre, propose, comporte, contient, veritable, ou plus, ou moins, donc, ainsi, aussi, egalement, cependant, toutefois, neanmoins, pourtant, certes, bien, encore, deja, meme, plutot, assez, tres, trop, tout, toute, tous, toutes, tout a fait, simplement, juste, notamment, surtout, en particulier, particulier, specialement, concernant, quant, sujet, propos, genre, sorte, sortes, facon, facons, maniere, manieres, chose, choses, cas, fait, faits, point, points, matiere, aspect, aspects, terme, termes, base, exemple, par exemple, comme, tel, telle, tels, telles, tels que, telles que, soi, lui meme, elle meme, eux memes, elles memes, autre, autres, nouveau, nouvelle, actuellement, aujourd hui, a present, jusqu ici, a ce jour, puis, lors, alors, quand, lorsque, tandis, bien que, quoique, malgre, puisque, par consequent, en consequence, consequence, resultat, en effet, effectivement, en fait, en realite, realite, d une part, d autre part, part, cote, contraste, en revanche, a l inverse, inversement, pendant ce temps, de meme, globalement, ensemble, general, generale, certain, certaine, certains, certaines, donne, donnee, divers, respectivement, suivant, suivante, suivants, vient, viennent, venir, va, vont, aller, obtient, met, mettent, mettre, mis, mise, devient, deviennent, devenir, reste, restent, rester, demeure, sert, servent, laisse, laissent, garde, fait, font, faire, faisait, rend, rendent, a lieu, lieu, tourne, arrive, arrivent, existe, existent, exister, joue, jouent, jouer, donne, donnent, donner, apporte, fournit, vu, vue, considere, consideree, connu sous, appele, appelee, appeles, nomme, nommee, c est a dire, autrement dit, autrement, signifie, sens, mot, mots, idee, question, but, theme, situation, contexte, cours, processus, niveau, degre, mesure, ordre, nombre, quantite, peu, fin, bout, lumiere, face, autour, long, travers, vers, envers, entre, parmi, via, selon, sein, au sein, quel que soit, quelle que soit, peu importe, ensemble, soit, exactement, vraiment, reellement, veritable, veritablement, vrai, vraie, plus ou moins, loin, ici, la, dessus, dessous, ci dessus, tant, autant, en tant que, dehors, derriere, devant, sous jacent, concerne, concernent, concerner, concernee, concernes, corps, personne, personnes, emploi, utilise, utiliser, utilisent, utilisee, cite, citee, cites, citees, mentionne, source, sources, base de connaissances, connaissances, trouvee, consultee, consultees, ici, notre, propre, facilement, aisement, regarde, regarder, s avere, avere, se revele, dit, dite, dits, dire, disent, clairement dit, quelque chose, rien d autre, moment, moments, jour, temps, fois, heure actuelle, pour l instant, pour le moment, tenu, dire, autant que, en soi, en outre, par ailleurs, ailleurs, d ailleurs, entre autres, etc, inclut, incluant, y compris, prend, prendre, pris, prise, gagne, jamais, dernier, premier, tout d abord, d abord, enfin, finalement, en bref, bref, en resume, resume, raison, c est pourquoi, voila pourquoi, afin, grace, vise, visent, objectif, le fait, de la sorte, de cette facon, dont, notion, concept, tableau, histoire, tenir compte, compte, tient, tenir, repose, appartient, releve, releve de, importe, depend, depuis, travaille, fonctionne, element, elements, facteur, facteurs, caracteristique, caracteristiques, nature, forme, formes, l un, l une, l autre, les uns, memes, chacun, chacune, chaque, des lors, desormais, doit, devoir, veut, vouloir, voulu, besoin, tend, aide, conduit, lecteur, note, noter, a noter, rappel, interessant, important, importance, principal, principale, globale, largement, strictement, a proprement parler, proprement, en clair, en pratique, pratique, concret, concretement, apres tout, bien sur, evidemment dit, celui, celle, ceux, celles, ci, y, en, cela, ceci, lequel, laquelle, lesquels, soi meme, voire, or, car, justement, precisement dit, pris pour, tenu pour, constitue, constituent, represente, representent, presente, il s agit, s agit, agit, agir, agissent, question de, titre, a titre, servir, permettre, permet, permettent, accord, disposition, on, etant, ayant, etre, avoir, selon laquelle, selon lequel, soulignons, attache, relevant, porte, portent, portait, porter, base

:verb
active, activent, bloque, bloquent, inhibe, inhibent, reduit, reduisent, augmente, augmentent, abaisse, freine, freinent, regule, remplace, remplacent, remplacerait, cause, causent, provoque, provoquent, entraine, entrainent, ralentit, ralentissent, calme, calment, libere, liberent, excite, precede, precedent, suit, suivent, critique, soutient, appuie, publie, propose, contient, comprend, depasse, stimule, produit, empeche, renforce, conduit a, mene a, retient, declenche, amortit, attenue, affaiblit, traite, limite, attribue, traverse, entre dans, explique, avant, apres, envoie, recoit, qu avec, que sous, que chez, que dans, confondu avec, pris pour, diminue, diminuent, declenchent, active directement
:passive
est cause par, vient de, viennent de, decoule de, resulte de, depend de, du a, due a, remplace par, suivi de, precede par, precede de, provient de
