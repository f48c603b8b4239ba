# Names that must stand in the cited text. Both languages; one value a line,
# "narrow < wide = forms". A value with ~ may be missing from the cited text.

:set person entity strict
ameisen = ameisen, olivier ameisen
beaurepaire = beaurepaire, renaud de beaurepaire, de beaurepaire
pavlov = pavlov
holla = holla
garbutt = garbutt
addolorato = addolorato
jaury = jaury, philippe jaury
bowery = bowery, norman bowery
cousins = cousins
agabio = agabio, roberta agabio
colombo = colombo, giancarlo colombo
gessa = gessa
chaignot = chaignot
andrade = andrade
rolland = rolland, benjamin rolland
muller = muller
reynaud = reynaud, michel reynaud
rigal = rigal
freud = freud
skinner = skinner
volkow = volkow

:set receptor entity strict
gaba-a = gaba a, gabaa, gaba type a, gaba de type a, type a gaba
gaba-b = gaba b, gabab, gaba type b, gaba de type b, type b gaba
gaba-b1 < gaba-b = gaba b1, gabab1
gaba-b1a < gaba-b1 = gaba b1a, gabab1a
gaba-b1b < gaba-b1 = gaba b1b, gabab1b
gaba-b2 < gaba-b = gaba b2, gabab2
gaba-c = gaba c, gabac
mu = mu opioid, opioide mu, mu opioids, opioides mu, mu opioid receptor, mu receptor, recepteur mu
delta = delta opioid, opioide delta
kappa = kappa opioid, opioide kappa
nmda = nmda
ampa = ampa
d1 = d1 receptor, recepteur d1, d1 receptors, recepteurs d1
d2 = d2 receptor, recepteur d2, d2 receptors, recepteurs d2
nicotinic = nicotinic, nicotinique
muscarinic = muscarinic, muscarinique
cb1 = cb1, cannabinoid receptor, recepteur cannabinoide
serotonergic = 5 ht, 5ht2a, 5ht3

:set drug entity strict
baclofen = baclofen, baclofene, baclo, lioresal
baclocur = baclocur
acamprosate = acamprosate, aotal, campral
naltrexone = naltrexone, revia, vivitrol
nalmefene = nalmefene, selincro
disulfiram = disulfiram, disulfirame, antabuse
topiramate = topiramate, epitomax
gabapentin = gabapentin, gabapentine
pregabalin = pregabalin, pregabaline
benzodiazepine = benzodiazepine, benzodiazepines, benzo, benzos
diazepam < benzodiazepine = diazepam, valium
oxazepam < benzodiazepine = oxazepam, seresta
lorazepam < benzodiazepine = lorazepam
alprazolam < benzodiazepine = alprazolam, xanax
barbiturate = barbiturate, barbiturates, barbiturique, barbituriques, phenobarbital
antidepressant = antidepressant, antidepressants, antidepresseur, antidepresseurs
ssri < antidepressant = ssri, fluoxetine, sertraline, escitalopram, isrs
antipsychotic = antipsychotic, antipsychotics, antipsychotique, neuroleptique, neuroleptiques, quetiapine, olanzapine
placebo = placebo
aspirin = aspirin, aspirine
paracetamol = paracetamol, acetaminophen
methadone = methadone
buprenorphine = buprenorphine, subutex
morphine = morphine
ketamine = ketamine
lithium = lithium
varenicline = varenicline
tizanidine = tizanidine
dantrolene = dantrolene
saclofen = saclofen, phaclofen
ghb = ghb, gamma hydroxybutyrate, gamma hydroxybutyric acid, acide gamma hydroxybutyrique
oxybate = oxybate, sodium oxybate, oxybate de sodium

:set substance entity strict
alcohol = alcohol, ethanol, alcool, alcoholic drink, alcoholic drinks, boisson alcoolisee, boissons alcoolisees
wine < alcohol = wine, vin
beer < alcohol = beer, biere
cocaine = cocaine
heroin = heroin, heroine
nicotine = nicotine, tobacco, tabac, smoking, cigarette, cigarettes
cannabis = cannabis, marijuana, thc
amphetamine = amphetamine, amphetamines, methamphetamine
opioid = opioid, opioids, opioide, opioides, opiate, opiates, opiace, opiaces
ghb = ghb, gamma hydroxybutyrate, gamma hydroxybutyric acid, acide gamma hydroxybutyrique
caffeine = caffeine, cafeine
sugar = sugar, sucre

:set messenger entity strict
glucagon = glucagon
glucose = glucose
cholesterol = cholesterol
adenosine = adenosine
estrogen = estrogen, oestrogen, oestrogene, oestrogenes
testosterone = testosterone
leptin = leptin, leptine
ghrelin = ghrelin, ghreline
hemoglobin = hemoglobin, haemoglobin, hemoglobine
albumin = albumin, albumine
gaba = gaba, gamma aminobutyric acid, acide gamma aminobutyrique
glutamate = glutamate, glutamatergic, glutamatergique, glutamatergiques
dopamine = dopamine, dopaminergic, dopaminergique, dopaminergiques
serotonin = serotonin, serotonine
noradrenaline = noradrenaline, norepinephrine
adrenaline = adrenaline, epinephrine
acetylcholine = acetylcholine
endorphin = endorphin, endorphins, endorphine, endorphines
oxytocin = oxytocin, ocytocine
glycine = glycine
growth-hormone = growth hormone, hormone de croissance
cortisol = cortisol
prolactin = prolactin, prolactine
insulin = insulin, insuline
melatonin = melatonin, melatonine
histamine = histamine

:set ion entity strict
potassium = potassium
girk < potassium = girk
calcium = calcium
chloride = chloride, chlorure
sodium = sodium
magnesium = magnesium
zinc = zinc

:set region entity strict
amygdala = amygdala, amygdalae, amygdalas, amygdale, amygdales, amygdalar
central-amygdala < amygdala = central amygdala, amygdale centrale
lateral-amygdala < amygdala = lateral amygdala, amygdale laterale
basolateral-amygdala < amygdala = basolateral amygdala, amygdale basolaterale
hippocampus = hippocampus, hippocampi, hippocampe, hippocampes, hippocampal
occipital < cortex = occipital, occipital cortex, cortex occipital
parietal < cortex = parietal, parietal cortex, cortex parietal
temporal < cortex = temporal, temporal cortex, cortex temporal, temporal lobe, lobe temporal
frontal < cortex = frontal, frontal cortex, cortex frontal, frontal lobe, lobe frontal
auditory-cortex < cortex = auditory cortex, cortex auditif
globus-pallidus = globus pallidus, pallidum
caudate < striatum = caudate, caudate nucleus, noyau caude
putamen < striatum = putamen
raphe = raphe
locus-coeruleus = locus coeruleus
basal-ganglia = basal ganglia, ganglions de la base
corpus-callosum = corpus callosum, corps calleux
retina = retina, retine
midbrain = midbrain, mesencephale
bulb = olfactory bulb, bulbe olfactif
vta = ventral tegmental area, aire tegmentale ventrale, vta, atv
accumbens = nucleus accumbens, noyau accumbens, accumbens
striatum = striatum, striatal
ventral-striatum < striatum = ventral striatum, striatum ventral
dorsal-striatum < striatum = dorsal striatum, striatum dorsal
substantia-nigra = substantia nigra, substance noire
cortex = cortex, cortical, corticale
prefrontal < cortex = prefrontal, prefrontal cortex, cortex prefrontal, prefrontale
orbitofrontal < cortex = orbitofrontal, orbitofrontal cortex, cortex orbitofrontal
cingulate < cortex = cingulate, cingulate cortex, cortex cingulaire, cingulaire
neocortex < cortex = neocortex
insula = insula, insular, insulaire
visual-cortex < cortex = visual cortex, cortex visuel
motor-cortex < cortex = motor cortex, cortex moteur
touch-cortex < cortex = somatosensory cortex, cortex somatosensoriel, cortex du toucher
thalamus = thalamus
hypothalamus = hypothalamus
cerebellum = cerebellum, cervelet
brainstem = brainstem, brain stem, tronc cerebral
spinal-cord = spinal cord, moelle epiniere, moelle, spinal, spine, spinale, spinales, spinaux
pituitary = pituitary, hypophyse
habenula = habenula
septum = septum

:set organ entity strict
knee = knee, knees, genou, genoux
hip = hip, hips, hanche, hanches
back = lower back, =dos
neck = neck, =cou
shoulder = shoulder, shoulders, epaule, epaules
foot = feet, foot, =pied, =pieds
thyroid = thyroid, thyroide
spleen = spleen
brain-vessel = artery, arteries, artere, arteres, vein, veins, veine, veines
fat = fat cells, adipose, graisse, tissu adipeux
teeth = teeth, tooth, dents
prostate = prostate
uterus = uterus, womb
kidney = kidney, kidneys, renal, rein, reins, renale, renales, renaux
liver = liver, hepatic, foie, hepatique, hepatiques
heart = heart, cardiac, coeur, cardiaque
lung = lung, lungs, pulmonary, poumon, poumons
stomach = stomach, estomac, gastric
gut = gut, intestine, intestines, intestin, bowel
skin = skin, peau
bladder = bladder, vessie
pancreas = pancreas
bone = =bone, =bones, =os
muscle = muscle, muscles, muscular, musculaire, musculaires
placenta = placenta
milk = milk, breast milk, lait, lait maternel
blood = blood, sang, sanguin, sanguine, plasma
urine = urine, urines
saliva = saliva, salive
ear = ear, ears, oreille
eye = eye, eyes, oeil, yeux

:set disease entity strict
dependence = alcohol dependence, alcohol use disorder, alcoholism, alcohol addiction, dependance a l alcool, alcoolodependance, trouble lie a l alcool, alcoolisme, trouble de l usage d alcool
cirrhosis = cirrhosis, cirrhose, cirrhotic
hepatitis = hepatitis, hepatite
epilepsy = epilepsy, epilepsie, epileptic
seizure = seizure, seizures, convulsion, convulsions, crise convulsive
encephalopathy = encephalopathy, encephalopathie
spasticity = spasticity, spasticite, antispastic, antispastique
sclerosis = multiple sclerosis, sclerose en plaques
parkinson = parkinson
alzheimer = alzheimer, dementia, demence
schizophrenia = schizophrenia, schizophrenie, psychosis, psychose
bipolar = bipolar, bipolaire
diabetes = diabetes, diabete
cancer = cancer, tumour, tumor, tumeur
stroke = stroke, avc
depression = depression, depressed, depressive, depressif, depressifs, depressives, deprime, deprimes, deprimees
anxiety = anxiety, anxious, anxiete, anxieux, anxieuse, anxieuses, anxiolytic, anxiolytique, angoisse
insomnia = insomnia, insomnie
autism = autism, autisme
pain = pain, painful, douleur, douleurs
migraine = migraine, headache, headaches, cephalee
asthma = asthma, asthme
obesity = obesity, obesite
hypertension = hypertension, high blood pressure
hallucination = hallucination, hallucinations
confusion = confusion, confused, confus
coma = coma
allergy = allergy, allergic, allergie, allergique
nausea = nausea, nausee, nausees, vomiting, vomissements
bulimia = bulimia, boulimie, binge eating
gambling = gambling, jeu pathologique
tremor = tremor, tremors, tremblement, tremblements
drowsiness = drowsiness, drowsy, sleepiness, sleepy, somnolence, somnolent
dizziness = dizziness, dizzy, vertige, vertiges
respiratory = respiratory, breathing, respiration

:set species entity strict
animal = animal, animals, animaux, laboratory animals, preclinical, preclinique, precliniques
rodent < animal = rodent, rodents, rongeur, rongeurs
rat < rodent = rat, rats
mouse < rodent = mouse, mice, souris
hamster < rodent = hamster, hamsters
guinea-pig < rodent = guinea pig, guinea pigs, cobaye, cobayes
primate < animal = primate, primates
monkey < primate = monkey, monkeys, singe, singes, macaque, macaques
baboon < monkey = baboon, baboons, babouin, babouins
dog < animal = dog, dogs, chien, chiens
cat < animal = cats, chats
rabbit < animal = rabbit, rabbits, lapin, lapins
pig < animal = pig, pigs, porc, porcs
cow < animal = cow, cows, ox, bovine, boeuf, bovin, bovins, cattle
fly < animal = fly, flies, drosophila, mouche, mouches, drosophile
worm < animal = worm, worms, nematode, ver
fish < animal = zebrafish, fish, poisson zebre
bacteria = bacteria, bacterium, bacterie, bacteries
yeast = yeast, levure
~human = human, humans, people, person, persons, patient, patients, participant, participants, volunteer, volunteers, human being, human beings, individual, individuals, somebody, someone, outpatient, outpatients, humain, humains, humaine, humaines, personne, personnes, etre humain, etres humains, malade, malades, volontaire, volontaires, individu, individus, gens, homme, hommes, femme, femmes, man, men, woman, women, member, members, subject, subjects, sujet, sujets, child, children, enfant, enfants, drinker, drinkers, buveur, buveurs, adult, adults, adulte, adultes, quelqu un, usager, usagers, on drinkers, nouveau ne, newborn, newborns, infant, infants, nourrisson, baby, babies, bebe

:set enantiomer entity strict
r = r form, forme r, r baclofen, r baclofene, arbaclofen, arbaclofene, r enantiomer
s = s form, forme s, s baclofen, s baclofene, s enantiomer

:set sample entity strict
cells = cultured cells, cells in culture, cellules en culture, in vitro, cell culture, culture cellulaire
slice = slice, slices, tranche, tranches

:set sex entity strict
men = men, man, =male, =males, homme, hommes, masculin
women = women, woman, female, females, femme, femmes, feminin, mother, mothers, mere, meres, pregnant, enceinte, enceintes

:set age entity strict
young = child, children, enfant, enfants, adolescent, adolescents, teenager, teenagers, young, jeune, jeunes
newborn < young = newborn, newborns, infant, infants, baby, babies, nouveau ne, nouveau nes, nourrisson, nourrissons, bebe, bebes
old = elderly, older people, older adults, older, personnes agees, ages, agees, seniors, plus ages, plus agees, aged
~adult = adult, adults, adulte, adultes

:set study entity strict
alpadir = alpadir
bacloville = bacloville
baclad = baclad
bacald = bacald
cochrane = cochrane
cagliari = cagliari
framingham = framingham

:set agency entity strict
ansm = ansm, french medicines agency, agence francaise du medicament, agence du medicament, afssaps
has = haute autorite de sante, has committee, health authority has
fda = fda, us agency, agence americaine
ema = ema, european medicines agency, agence europeenne
nice = nice guideline
who = world health organization, oms, organisation mondiale de la sante
insurance = health insurance, health insurance fund, assurance maladie, caisse nationale d assurance maladie, cnam
lancet = lancet
nature = nature magazine
forum = forum

:set country entity strict
france = france, french, francais, francaise, francaises
us = the us, in the us, us label, american, americain, americaine, americaines, americains, united states, etats unis, usa
uk = british, britannique, britanniques, united kingdom, royaume uni, england
germany = germany, german, allemagne, allemand, allemande, allemands
italy = italy, italian, italie, italien, italienne, italiens
belgium = belgium, belgian, belgique, belge, belges
switzerland = switzerland, swiss, suisse, suisses
canada = canada, canadian, canadien, canadienne
sweden = sweden, swedish, suede, suedois
netherlands = netherlands, dutch, pays bas, neerlandais
spain = spain, spanish, espagne, espagnol
china = china, chinese, chine, chinois
india = india, indian, inde, indien, indienne
japan = japan, japanese, japon, japonais
australia = australia, australian, australie
europe = europe, european, europeen, europeenne

:set cell entity strict
neuron = neuron, neurons, neurone, neurones, nerve cell, nerve cells, cellule nerveuse, cellules nerveuses
astrocyte = astrocyte, astrocytes, glial, gliale, glia
synapse = synapse, synapses, synaptic, synaptique, synaptiques, junction, junctions, jonction, jonctions

:post
forum post, 2016 post, post from 2016, post of 2016, 2016 forum post, message du forum, message de forum, message de 2016, post de 2016, texte du forum, forum message, forum text, the post, ce message, this post, le message, publication du forum, post du forum, billet du forum, forum, forum entry, posting

:set profession entity
nurse = nurse, nurses, infirmier, infirmiers, infirmiere, infirmieres
doctor = doctor, doctors, physician, physicians, medecin, medecins, docteur, docteurs
pharmacist = pharmacist, pharmacists, pharmacien, pharmaciens
psychologist = psychologist, psychologists, psychologue, psychologues
student = student, students, etudiant, etudiants
teacher = teacher, teachers, enseignant, enseignants
soldier = soldier, soldiers, veteran, veterans, soldat, soldats
surgeon = surgeon, surgeons, chirurgien, chirurgiens

:set therapy entity strict
surgery = surgery, surgical, operation, chirurgie, chirurgical
physiotherapy = physiotherapy, physical therapy, kinesitherapie
psychotherapy = psychotherapy, cognitive behavioural therapy, cbt, psychotherapie, therapie comportementale
radiotherapy = radiotherapy, radiotherapie
chemotherapy = chemotherapy, chimiotherapie
acupuncture = acupuncture
hypnosis = hypnosis, hypnose
vaccine = vaccine, vaccines, vaccination, vaccin, vaccins
antibiotic = antibiotic, antibiotics, antibiotique, antibiotiques
diet = diet, diets, regime
exercise = physical exercise, sport, exercice physique

:set route entity
mouth = by mouth, oral, orally, swallowed, swallow, par la bouche, voie orale, orale, avale, avales, avalee
spine = pump, pumps, intrathecal, intrathecally, around the spinal cord, around the cord, pompe, pompes, intrathecale, intrathecal, autour de la moelle, autour de la moelle epiniere
