# English words of the citation check. README.md says how this file is read.

:cue
not, no, never, nor, neither, none, nobody, nothing, without, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, wouldnt, couldnt, shouldnt, hasnt, havent, hadnt, mustnt, neednt, fail to, failed to, fails to, failing to, absence of, in the absence of, lack any, lacks any, free of, unable to, far from, rather than, instead of, hardly, scarcely, no longer, nowhere, not yet, never been, rule out, rules out, ruled out, refute, refutes, refuted, contradict, contradicts, contradicted, disprove, disproved, disproven, non, too weak to, too small to, too few to, insufficient, not enough, remain to be, remains to be, yet to be, little evidence, no evidence, exclude, excludes, excluded, excluding, apart from, except, except for, other than, deny, denies, denied
:trap
not only, no matter, not just, no sooner, not merely, nothing but, whether or not, if not, no doubt, nothing more than

:negated
is certain = is uncertain, are uncertain, uncertain
help = helped little, helps little, of little help, little help, did little, did not help, hardly helped
known = unknown, not known, not known whether, unknown whether, unclear whether
proven = unproven
tested = untested
confirmed = unconfirmed
clear = unclear
sure = unsure
certain = uncertain, uncertainty
settled = unsettled
resolved = unresolved
explained = unexplained
able = unable
changed = unchanged
controlled = uncontrolled
published = unpublished
related = unrelated
relevant = irrelevant
consistent = inconsistent
complete = incomplete
necessary = unnecessary
aware = unaware
affected = unaffected
safe = unsafe
recognition = non recognition
randomised = nonrandomised
possible = impossible
sufficient = insufficient
accurate = inaccurate
true = untrue
correct = incorrect
measured = unmeasured
referenced = unreferenced
sourced = unsourced
treated = untreated
stable = unstable
understood = poorly understood, little understood, not understood, badly understood, poorly known, little known

:hedge
not known whether, unknown whether, unclear whether, not clear whether, know whether, tell whether, says whether, tells whether, may, might, could, can, would, perhaps, maybe, possibly, possible, probably, probable, =likely, likelihood, seem, seems, seemed, seemingly, appear, appears, appeared, apparently, suggest, suggests, suggested, suggesting, suggestion, suggestive, hint, hints, hinted, hypothesis, hypotheses, hypothesise, hypothesised, hypothesize, hypothesized, hypothetical, theory, theories, theoretical, idea, ideas, propose, proposes, proposed, proposal, suppose, supposes, supposed, supposedly, supposition, assume, assumes, assumed, assumption, conjecture, speculation, speculative, speculate, plausible, tentative, provisional, put forward, puts forward, raise the possibility, tend to, tends to, sometimes, presumably, potential, potentially, arguably, in theory, remains open, open question, preliminary, exploratory
:soft
according to, going by, claim, claims, claimed, argues, argue, argued, view, in the view of, opinion, reported, reports, report, say that, says that, said that, credits, credited, attributes, attributed, ascribes, ascribed, explanation, explanations, explain why, partly, points to, point to, pointing to, believe, believed, believes, think, thinks, thought to, rated, ranked, classed, judged, judge, judges, estimated, estimate, debate, expected to, debated, disputed, contested, controversial, questioned, indication, indications, so called, is said to, are said to, not always, compatible, consistent with, needs confirmation, need confirmation, to be confirmed, candidate, unsettled, uncertain, uncertainty, unclear
:certain
certainty, certainties, established fact, will always, prove, proves, proved, proven, proof, demonstrate, demonstrates, demonstrated, demonstration, establish, establishes, established, is certain, are certain, as certain, certain that, now certain, =certainly, definitely, undoubtedly, without doubt, no doubt, always, clearly, undeniable, undeniably, conclusive, conclusively, definitive, definitively, confirmed, confirms, confirm, confirmation, guarantee, guarantees, guaranteed, beyond doubt, indisputable, unquestionably, firmly, obviously, undisputed, invariably, inevitably, necessarily, =surely, settled, known for certain, firm, solid, solidly, strong evidence, every time, unequivocal, unequivocally, well documented, sure, definite, cannot be doubted, scientifically

:careful
emergency services, emergency service, emergency, emergencies, ambulance, ambulances, paramedics, emergency number, emergency department, emergency room
driving, drive a, may drive from, can drive, not drive, before you drive, at the wheel, behind the wheel, machinery

# --- opposites ------------------------------------------------------------
:set change direction strict inner
up = less weak, less low, more and more, increase, increases, increased, increasing, raise, raises, raised, raising, rise, rises, rose, risen, rising, ~more, ~higher, ~greater, boost, boosts, boosted, boosting, enhance, enhances, enhanced, strengthen, strengthens, strengthened, grow, grows, grew, ~growth of, elevate, elevates, elevated, amplify, amplifies, amplified, intensify, intensifies, intensified, ~stronger, ~larger, heighten, heightened, ~worsen, ~worsened, multiply the, ~gain, ~gains, push up, go up, goes up, went up, turn up, turns up, escalate, climb, climbs, climbed, ~accelerate, accelerates, =speeds, =sped, speed up, speeds up, ~add up, ~additive, potentiate, potentiates, reinforce, reinforces, reinforced, ~bigger, ~longer, ~faster, ~improve, ~improves, ~improved, ~improvement, ~stimulate, ~stimulates, ~stimulated, ~stimulating, ~excite, ~excites, ~excited
down = less strong, less high, less and less, decrease, decreases, decreased, decreasing, reduce, reduces, reduced, reducing, reduction, ~lower, lowers, lowered, lowering, ~less, ~fewer, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, diminish, diminishes, diminished, cut, cuts, cutting, dampen, dampens, dampened, dampening, damp, damps, damped, damping, curb, curbs, curbed, weaken, weakens, weakened, ~weaker, restrain, restrains, restrained, inhibit, inhibits, inhibited, inhibiting, inhibition, suppress, suppresses, suppressed, suppression, slow, slows, slowed, slowing, slow down, slows down, slowed down, slowing down, ~calm, ~calms, ~calmed, ~calming, ~quiet, quiets, quieten, quietens, quietened, hold back, holds back, held back, holding back, blunt, blunts, blunted, shrink, shrank, loosen, loosens, ~ease, ~eases, eased, ~soothe, ~soothes, lessen, lessens, lessened, attenuate, attenuates, attenuated, ~smaller, ~shorter, ~slower, depress, depresses, keep in check, keeps in check, keep down, tone down, turn down, turns down, go down, goes down, went down, dull, dulls, dulled, minimise, minimize, ~moderate, ~moderates, abolish, abolishes, abolished, ~limit, ~limits, ~limited, put a brake on, puts a brake on, apply a brake, applies a brake, rein in, reins in, ~milder, quell, relieve, relieves, ~relief

:set switch direction strict inner
on = activate, activates, activated, activating, activation, switch on, switches on, switched on, switching on, turn on, turns on, turned on, turning on, ~stimulate, ~stimulates, ~stimulated, ~stimulation, ~trigger, ~triggers, ~triggered, ~triggering, agonist, agonists, ~set off, ~sets off, activator
off = block, blocks, blocked, blocking, blockade, switch off, switches off, switched off, switching off, turn off, turns off, turned off, inactivate, inactivates, deactivate, deactivates, shut down, shuts down, antagonist, antagonists, shut off, blocker, silence, silences, disable, disables, cancel, cancels, cancelled, counteract, counteracts, =neutralise, =neutralises, =neutralize, offset, offsets, undo, undoes, reverse, reverses

:set agonism direction strict inner
agonist = agonist, agonists, agonism
antagonist = antagonist, antagonists, antagonism
modulator = positive allosteric modulator, allosteric modulator
inverse = inverse agonist, inverse agonists

:set side direction strict inner
pre = presynaptic, presynaptically, pre synaptic, sending, sending side, sender, transmitting
post = postsynaptic, postsynaptically, post synaptic, receiving, receiving side, receiver

:set excitation direction strict inner
excitatory = excitatory, =excite, =excites, =excited, =exciting, =excitation, accelerator
inhibitory = inhibitory, inhibit, inhibits, inhibited, inhibition, brake, brakes, braking, slow, slows, slow down, slows down, inhibiting

:set gate direction strict inner
open = open, opens, opened, opening
close = close, closes, closed, closing, shut, shuts

:set flow direction
release = release, releases, released, releasing, secrete, secretes, secretion
uptake = uptake, reuptake, take up, takes up, pumps back, pump back, reabsorb, reabsorbs

:set when direction inner
before = before, prior to, precede, precedes, preceded, preceding, previously, beforehand, ahead of, already
after = after, afterwards, subsequent, subsequently, later, once the, in the wake of
during = during, throughout, while under

:set begin direction
begin = begin, begins, began, start, starts, started, starting, initiate, initiates, initiation, onset, restart, restarts, resume, resumes, relapse, return
end = stop, stops, stopped, stopping, end, ends, ended, cease, ceases, ceased, interruption, discontinue, discontinued, discontinuation, vanish, vanishes, quit

:set degree direction inner
up = more, stronger, higher, greater, larger, longer, faster, bigger, worse
down = less, weaker, fewer, lower, smaller, shorter, slower, milder

:set level direction inner
high = high, higher, highest, elevated, large dose, large doses, heavy, heavier
low = low, lower, lowest, small dose, small doses, light

:set rank direction strict
better = ~better, ~best, better than, better choice, the better, is better, are better, best choice, superior, preferable, outperform, outperforms, outperformed
worse = worse, worst, inferior

:set size direction
small = small, smaller, tiny, little, minor, modest, slight, slightly, few, limited, narrow, minimal, a little, short of, very small
large = large, larger, big, bigger, major, huge, considerable, considerably, great, wide, substantial, many, massive, dramatic, dramatically, vast, numerous, strongly, markedly, widespread, big one, much larger, sharply

:set speed direction inner
fast = fast, faster, rapid, rapidly, quick, quickly, at once, immediate, immediately, instantly, prompt, promptly, straight away, right away, swift, swiftly
slow = slow, slower, slowly, delayed, sluggish, gradually, gradual, progressive, progressively, step by step, little by little

:set pace direction strict inner
gradual = gradual, gradually, progressive, progressively, step by step, little by little, in stages, tapered, phased
abrupt = abrupt, abruptly, sudden, suddenly, brutal, all at once, overnight, in one go, immediate, immediately, straight away, at once

:set duration direction
short = short, brief, briefly, transient, transiently, temporary, temporarily, short lived, momentary, passing, short term, passes
long = long, longer, lasting, last longer, persistent, persist, persists, persisted, permanent, permanently, prolonged, prolong, prolongs, durable, lasts, enduring, chronic, long term, lifelong, forever, linger, lingers, lingering

:set strength direction
strong = strong, stronger, strongly, powerful, potent, intense, pronounced, marked, firm, solid, robust, solidly, well supported
weak = weak, weaker, weakly, mild, faint, feeble, fragile, shaky, thin, blunted, reduced, flimsy, slight

:set danger direction strict
safe = safe, safely, harmless, safety proven, risk free, benign, without danger, innocuous, reassuring, reassured
~danger = dangerous, danger, risky, hazardous, harmful, =severe, serious, worrying, life threatening, unsafe, fatal

:set value direction
good = good, positive, favourable, favorable, encouraging, promising, beneficial, benefit, better, best, improve, improves, improved, improvement, advantage, helpful, success, successful, effective, works
bad = bad, negative, unfavourable, unfavorable, disappointing, harmful, worse, worst, worsen, worsens, worsened, disadvantage, poor, poorer, useless, failure, ineffective, adverse, impair, impairs, impaired, deteriorate, deteriorates, deteriorated, damage, damages, damaged, harm, harms

:set likeness direction
same = same, the same thing, one and the same, identical, equal, equally, identically, indistinguishable, exactly alike, alike, interchangeable
different = different, tell apart, tells apart, told apart, telling apart, differ, differs, differed, differently, difference, differences, distinct, distinction, dissimilar, varied, vary, varies, varied widely, unequal, unlike, another, other, opposite, contrast, not the same, nearly the opposite

:set link direction
cause = cause, causes, caused, causing, causal, causation, lead to, leads to, led to, leading to, due to, provoke, provokes, provoked, responsible for, result in, results in, resulted in, bring about, brings about, give rise to, gives rise to, ~stem from, ~stems from, owing to, cause and effect
~association = association, associated, associate, associates, correlation, correlate, correlates, correlated, go together, goes together, goes along with, go along with, went along with, linked, link, links, accompany, accompanies, accompanied, related to, tied to, relation, relationship, coincide, coincides, connected

:set quantity direction strict inner
all = all, every, everyone, everybody, entire, entirely, universal, universally, in all cases, without exception, both groups, fully, ~=completely, ~totally, absolutely, ~full
most = most, majority, mostly, mainly, chiefly, largely, primarily, predominantly, principally, above all, the bulk of, for the most part, in the main, main
~some = some, part of, several, a number of, partly, partially, a share of, a portion of, not all, not everyone, partial, subset, various, in part, a fraction of
few = few, minority, rarely, a handful, hardly any, very few, only a few, a small number, small number

:set frequency direction strict inner
always = always, invariably, systematically, every time, consistently, constantly, in every case, unfailingly, without fail, automatically
~often = often, frequently, usually, generally, commonly, typically, in general, commonest, most common, common, frequent, as a rule, regularly
~sometimes = sometimes, occasionally, at times, from time to time, on occasion
rarely = rarest, least common, least frequent, rarely, seldom, rare, infrequently, uncommon, uncommonly, exceptionally, hardly ever

:set restriction direction strict
only = only, solely, exclusively, purely, sole, uniquely, nothing but, nothing more than, confined to, limited to, limit itself to, restricted to, just one, ~alone, ~merely, ~by itself, ~on its own, ~on their own

:set also direction
~also = also, as well, too, in addition, likewise, both

:set sureness direction strict
certain = is certain, are certain, as certain, certain that, =certainly, definite, sure
~probable = probable, probably, =likely, plausible
~possible = possible, possibly, conceivable

:set precision direction strict
exact = exactly, precisely, precise, exact
~about = about, around, approximately, roughly, nearly, almost, close to, some, circa, approximate, order of magnitude, more or less, in the region of

:set design direction strict
blind = double blind, double blinded, blinded, blind
single-blind = single blind, single blinded
open = open label, open study, open cohort, unblinded, open trial
randomised = randomised, randomized, randomisation, randomization, drawn by lot, at random, randomly, chance draw, random
observational = observational, observed without, retrospective, non interventional
prospective = prospective
meta = meta analysis, meta analyses, pooled analysis, systematic review
~review = review, reviews, overview
~trial = trial, trials, clinical trial
case = case report, case reports, single case, published case, case series
~cohort = cohort, cohorts
editorial = editorial, opinion piece
crossover = crossover, cross over

:set primacy direction
first = first, initial, initially, original, originally, earliest, primary
second = second, secondary, next, afterwards
last = last, final, finally, latest, eventually, ultimately

:set place direction
inside = inside, within, inner, internal, internally, into, in the interior
outside = outside, outer, external, externally, from outside, exterior, beyond

:set motion direction
enter = enter, enters, entered, entering, entry, into, cross, crosses, crossed, penetrate, penetrates, reach, reaches, reached, gets in, get in, gets into, absorbed
leave = leave, leaves, left, leaving, exit, exits, eliminated, eliminate, eliminates, elimination, cleared, clear, clears, clearance, excreted, excrete, excretion, expelled, get rid of, removed, gets out, passed out, flushed out

:set nature direction
natural = natural, naturally, endogenous, own, made by the body, produced by the body, innate, homemade
artificial = artificial, synthetic, exogenous, added from outside, man made, external, synthesised

:set directness direction
direct = direct, directly, straight
indirect = indirect, indirectly, roundabout

:set learning direction
learned = learned, learnt, conditioned, acquired, learning
innate = innate, inborn, instinctive, hereditary, genetic, inherited

:set stance direction strict
support = support, supports, supported, supporting, =backs, =backed, confirm, confirms, confirmed, agree, agrees, agreed, in favour of, in favor of, favour, uphold, upholds, bear out, bears out, corroborate, corroborates, in line with, endorse, endorses, validated, validate, validates, consistent with
oppose = oppose, opposes, opposed, contradict, contradicts, contradicted, refute, refutes, refuted, disagree, disagrees, dispute, disputes, disputed, contest, contests, contested, reject, rejects, rejected, challenge, challenges, challenged, disprove, disproves, undermine, undermines, at odds with, against the idea, call into question, calls into question

:set amount direction
lack = lack, lacks, lacking, shortage, deficiency, deficit, too little, missing, deprived, shortfall, insufficiency, scarcity, deficient, absence
excess = excess, excessive, surplus, overproduction, too much, abundance, overload, plenty, surfeit

:set conserve direction
keep = keep, keeps, kept, retain, retains, retained, preserve, preserves, preserved, maintain, maintains, maintained, stay, stays, remain, remains, remained
lose = lose, loses, lost, loss, disappear, disappears, disappeared, vanish, vanishes, vanished, disappearance, gone, wear off, fade, fades, faded

:set linear direction
linear = linear, proportional, proportion, straight line, in proportion
nonlinear = nonlinear, non linear, disproportionate

:set feeling direction
pleasant = pleasant, pleasure, pleasurable, enjoyable, enjoyment, nice, attractive
unpleasant = unpleasant, unease, discomfort, aversive, disagreeable, nasty, repulsive
fear = fear, frightening, frighten, frightens, scary, afraid

:set normality direction
normal = normal, normally, ordinary, usual, healthy, intact
abnormal = abnormal, abnormality, abnormally, unusual, faulty, disturbed, impaired, malfunction, anomaly, defective, dysfunctional, diseased, deranged, disordered

:set solitary direction
single = single, one single, sole, solitary, only one, lone
several = several, multiple, many, various, numerous, some, two, both, couple

:set time number inner
weekly = week, weeks, weekly
daily = day, days, daily
hourly = hour, hours
monthly = month, months
yearly = year, years, annual

:set simple direction
simple = simple, simply, oversimplified, straightforward, too simple
complex = complex, complicated, complicates, nuanced, intricate

:set licence direction
licensed = licensed, approved, authorised, authorized, licence, license, marketing authorisation, indicated, indication, permitted
unlicensed = unlicensed, unapproved, banned, forbidden, prohibited, off label, withdrawn from the market

:set scope direction
wide = extends, extend, extended, broadens, widens, covers all, generalises
narrow = limits its, limit its, restricts, restrict, narrows, confines

:set allow direction strict
~allow = help, helps, helping, helped, allow, allows, allowed, permit, permits, let, lets, enable, enables, makes it possible, make it possible
prevent = prevent, prevents, prevented, preventing, stop it from, stops it from, hinder, hinders, ~avoid, ~avoids, forbid, forbids, preclude, precludes, protect, protects, protected

# --- words for the same thing ----------------------------------------------
:same
shift, shifts, change, changes, alter, move
produce, produces, bring about, cause, give rise, generate
blurred, blurry, unclear sight, blurred vision
vision, sight, eyesight
combined, combine, together, both, add up, taken together
suddenly, sudden, abrupt, abruptly
pile up, add up, accumulate, stack up, build up
universal, everyone, everybody, all
reaction, reactions, reflexes, response
case, cases, observation, observations, report, reports
enough, sufficient, suffice, suffices
unfounded, without basis, without source, unsourced
exaggerated, too strong, too high, overstated
cautious, careful, prudent, reserved, guarded
mainly, mostly, chiefly, above all, largely, primarily, particularly
severe, serious, grave, heavy
happen, occur, take place, come about
capped, cap, ceiling, limit, maximum
route, circuit, pathway
lift, raise, increase
activate, switch on, turn on, stimulate, agonist, act as an agonist, put into action, set in motion, start up, engage, trigger
block, antagonist, sit on, stops from working, occupy
slow, inhibit, brake, restrain, hold back, calm, dampen, curb, slow down, quieten, act as a brake, apply a brake, braking, inhibitory, quiet, calming, damp, rein in, keep in check
reduce, cut, lower, weaken, dampen, decrease, fall, drop, less, lessen, decline, shrink, soften, smaller, weaker, diminish, ease, loosen, fewer, attenuate, abolish, suppress, blunt, milder, limit, turn down
increase, raise, rise, more, boost, higher, grow, amplify, strengthen, enhance, turn up, add up, larger, greater, stronger
medicine, drug, medication, product, compound, substance, treatment, pharmaceutical, remedy, molecule, pill, agent, therapy
study, research, work, investigation, experiment, trial, paper, article, finding, findings, researchers, scientists, authors, data, evidence, literature, studies, publication, analysis, investigators, report, source, sources, science, survey, team, workers, result, results, experimental
show, shows, showed, shown, find, finds, found, observe, observed, see, saw, seen, report, reported, reports, describe, describes, described, reveal, reveals, indicate, indicates, note, notes, noted, record, recorded, detect, detected, turn out, conclude, concludes, concluded, establish, demonstrate, documented, identify, identified, measure, measured, measures, count, counts, counted, notice, noticed, uncover, registered, document, demonstrated, prove, proven, proof, evidence, established, confirmed, confirm
mechanism, way, mode of action, how it works, works, work, acts, act, action, manner, how, functioning, workings, operates, operate, mode, exerts, means by which, operation, function
say, says, state, states, claim, claims, assert, asserts, maintain, write, writes, wrote, tell, tells, speak, speaks, mention, mentions, hold, holds, declare, put forward, present, presents, presented, argue, argues, contend, according to, assertion, statement, suggest, propose, speaks of, warn, warns, inform, advises, advise, stress, stresses, point out, points out, recall, recalls, remind, describes, note, wording, sentence, stated, read, reads
hypothesis, idea, theory, proposal, suggestion, explanation, proposed, supposition, conjecture, assumption, suppose, view, notion, concept, account, thesis, proposition, reading, put forward, raised, possibility, raise, hypothetical, speculation, interpretation
think, believe, consider, regard, judge, deem, rate, rank, class, classify, assess, view, find, opinion, call, label, see, evaluate, ratings, rating, verdict, appraise, conclude
person, people, patient, individual, human, participant, subject, humans, someone, member, outpatient, those, volunteers, somebody, human beings, sufferer, user, men and women, population
drink, drinks, drinking, drank, consumption, consume, alcohol use, alcohol consumption, intake, alcohol intake, alcohol, alcohol drinking, drinker, drinkers, use, glass
craving, urge, urge to drink, desire, wish, wish to drink, want, longing, desire to drink, urge for alcohol, appetite, cravings, yearning, impulse, wanting, pull, temptation, desire for alcohol, wish for alcohol, pressing urge, need to drink, appeal
alcohol dependence, alcoholism, alcohol use disorder, dependence, addiction, dependent, alcohol addiction, alcohol dependent, addicted, alcoholic, alcohol disorder, dependence on alcohol, dependent on alcohol, addictive, people with alcohol dependence, alcohol problem, drinking problem, habit forming, dependency, alcohol use disorders, aud, addictions
dependent, dependence, dependency
abstinence, abstinent, not drinking, stay sober, sober, sobriety, without alcohol, no alcohol, alcohol free, stopped drinking, abstain, abstained, abstaining, stay abstinent, days without alcohol, dry, off alcohol, remain abstinent, sober days, abstinent days, alcohol free days
relapse, return to drinking, returning to drinking, drink again, drinking again, resumption, fall back, returns to drinking, starting to drink again, going back to drinking, return, back to drinking, resume
cue, cues, signal, signals, reminder, reminders, trigger, triggers, alcohol cue, alcohol cues, sign, stimulus, stimuli, prompt, context, setting, place, places, situation, surroundings, contexts, settings, environment, message, location, sights
link, tie, connection, association, relation, relationship, associated, connect, connected, bind, related, relate, bond, linked, correlated, tied, links, ties, connects, go together, go along, accompany, connections, correlation
neuron, nerve cell, brain cell, cell, nerve
synapse, junction, contact point, connection, point of contact, nerve connection
messenger, neurotransmitter, chemical messenger, transmitter, message, chemical, signalling molecule, signal, signalling, signaling
receptor, lock, docking site, receptors, binding site, target
act, work, bind, attach, dock, affect, influence, acts, works, target, effect, effects, impact, acting, operate, fix, affects, interact, touch, reach, engages, intervene
effect, action, consequence, result, outcome, response, impact, influence, effects, benefit
response, reaction, answer, respond, react, responds, responses, responder, reply, reacts, responsive
brain, cerebral, head, nervous system, central nervous system, central nervous, cns, neural, neuroscience
region, area, structure, part, zone, place, nucleus, site, location, section, regions, parts, territory
small, little, tiny, few, limited, modest, minor, slight, low, minimal, short, smaller, narrow, handful, scant, restricted
large, big, major, wide, great, considerable, many, high, huge, substantial, broad, much, important, extensive, strong, marked, heavy
strong, intense, powerful, firm, solid, pressing, robust, sturdy, well supported, secure, certain, established
weak, fragile, shaky, uncertain, thin, blunted, weaker, unsteady, poor, muted, reduced
fast, rapid, quick, at once, immediate, immediately, straight away, right away, swift, instantly, promptly
slow, gradual, slower, progressive, slowly, leisurely
abrupt, sudden, at once, abruptly, suddenly, overnight, all at once, brutal
lasting, persist, long, persistent, last, lasts, last longer, lasts longer, durable, continue, remain, prolonged, stay, still, linger, long lasting, endure, permanent, keep, protracted, lengthy, longer
transient, temporary, passing, short lived, brief
start, begin, originate, onset, first, come from, launch, initial, outset, beginning, starting
take up, takes up, taking up, absorb, absorbs, capture
opposite, opposite effect, reverse, contrary
stop, end, interruption, cease, discontinue, halt, interrupt, quit, cessation, stopping, break off, discontinuation, stoppage
withdrawal, withdrawal syndrome, stopping, coming off, withdrawal signs, withdrawal symptoms
symptom, sign, symptoms, signs, manifestation, complaints
amount, quantity, dose, level, concentration, doses, quantities, levels, amounts, dosage, concentrations, volume, number
same, identical, equal, alike, similar, comparable, equally, similarly, likewise, the same way, close, matching
different, differ, differ from, distinct, vary, other, varied, difference, differently, unlike, another, separate, variation, differences, variable, variability, opposite, vary widely, diverse, uneven
similar, resemble, look like, like, alike, akin, close to, comparable, recall, resembles, mimic, mimics, looks like, reminiscent, shared, share, common, in common
group, groups, arm, set, cohort, sample, team, population
compare, comparison, versus, against, set against, compared, comparing, relative to, contrast, comparative, comparator, alongside
randomise, draw by lot, at random, random, assign, randomly, allocated, chance, draw, drawn
placebo, dummy, dummy pill, inactive, sham, fake treatment, inactive pill
imaging, mri, scan, brain scan, brain imaging, images, scanner, functional mri, scans, fmri, brain images, neuroimaging, pictures
experience, account, story, testimony, report, case, testimonies, accounts, anecdote, narrative
publish, write, appear, put out, published, publication, article, release, paper, wrote
doctor, physician, prescriber, psychiatrist, clinician, medical, practitioner, specialist, prescribing doctor, specialists
prescriber, doctor, physician, who prescribes, prescribing doctor, prescribe, prescribes, prescribing
pharmacist, pharmacy, chemist
agency, authority, regulator, health authority, agencies, regulators, medicines agency, watchdog, committee
label, leaflet, package leaflet, prescribing information, product information, labelling, labels, official label, package insert, notice
review, overview, synthesis, summary, survey, reviews, update
explain, account for, reason, because, why, due to, explanation, responsible, since, explains, owing, reasons, behind, accounts, cause
cause, lead to, produce, bring, provoke, trigger, result in, make, give, led, induce, due, responsible, origin, source, stem, bring about, set off, contribute
measure, quantify, gauge, assess, count, score, tested, test, examine, record, determine, check, measurement, measurements, weigh, figure, counts
examine, look at, study, investigate, explore, test, ask, assess, consider, deal with, cover, about, focus, focus on, concern, concerned, covers, looked, looks, address, addresses, interested, analyse, analysed, analyze, analyzed, go back to, cover, covered, follow, followed, tested, check, bear on, relate to, devoted
need, require, call for, demand, necessary, needs, requires, necessity, must, have to, calls for, essential
know, understand, clear, aware, knowledge, known, understood, establish, identified, recognised, knows, information, understanding, certain
unknown, not known, mystery, unclear, unexplained, open question, not understood, remain to be explained, unresolved, open
help, useful, assist, benefit, aid, helped, relieve, usefulness, improvement, support
calm, relax, soothe, sedative, tranquilliser, ease, relieve, relief, calming, sedate, sedation, sedatives, tranquillising, sedating
drowsiness, sleepiness, sedation, sleepy, drowsy, tired, drowsier, sleep, somnolence, tiredness
anxiety, worry, anxious, nervousness, anxieties, anxiety effect, anxiety disorder, anxiolytic, unease
mood, emotion, feeling, emotional, mood disorder, feelings, emotions
memory, learning, learned, learnt, learn, remember, recall, memories, remembered, conditioned, acquired
fear, frightening, frighten, fright, afraid, scared, scary, dread, frightens, threat, frighten people
reward, pleasure, pleasant, rewarding, enjoyable, rewards, gratification
expect, anticipate, await, expected, announce, expectation, predict, foretell, awaited, announces, foresee, predictor
seek, look for, search, seeking, pursue, hunt, drug seeking, alcohol seeking, quest, searching, obtain, get, pursuit
wake, revive, reawaken, rekindle, restart, relaunch, recall, reawakened, awaken, bring back, brought back, brings back, revives, reactivate, set off, spark, stir, trigger, reignite, prompt, renew, renewed
destroy, damage, lesion, lose, loss, destroyed, destruction, without, absence, lack, damaged, missing
lack, deficiency, deficit, shortage, absence, missing, too little, want, insufficient, insufficiency, low, deprived, shortfall, lacking, not enough
natural, endogenous, body's own, made by the body, own, naturally, occurring, produced by the body, innate, in the body
make, produce, manufacture, create, synthesise, made, production, making, form, generate, created, composed, compose, consist
release, discharge, output, send out, secrete, freed, let go, liberate, free, give off, emit, emission
channel, gate, pore, door, gates, small gate, opening, passage
fast, at once
enter, cross, reach, penetrate, get into, pass, arrive, entry, go into, passage, come in, access, through, get through, let through, crossing, gain access
leave, exit, cleared, eliminate, excrete, remove, pass out, elimination, clear, get rid of, evacuate, clearance, disposal, expelled, go out, clears
build up, accumulate, pile up, accumulation, add, building up, mount up, stack, accumulates, buildup, gather
kidney, renal
poorly, badly, hardly, little, barely, ill, insufficiently, less well, incompletely, faulty
half life, halve, half, fall by half, halving, by half
disease, illness, disorder, condition, trouble, sick, ill, diseased, sickness, ailment, impairment
healthy, normal, well, ordinary, controls, usual, control
muscle stiffness, stiffness, spasticity, stiff, muscle spasm, spasm, stiff muscles, rigidity, spasms, antispastic, muscles too stiff, tense
reflex, automatic response, automatic reaction, reflexes
spinal cord, cord, spine, spinal
first, original, initial, originally, earliest, initially, primary
use, employ, take, usage, apply, used, using, given, give, administer, treat, treated, administered, application, indication, taking, receive, received, receiving, taken, takes, took, recipients
take, swallow, receive, be on, get, taking, treated with, on, given, ingest, intake, consume, consumed
add, sum, combine, join, together, additional, combined, joint, combination, add up, merge, bring together, unite, gather, additive, pool, pools, cumulative, accumulate, both, associate, collect, total, unites
separate, apart, distinct, split, different, tell apart, distinguish, dissociate, independent, not the same
confuse, mistake, take for, mix up, mistaken, confused, mistook, mistaken for, taken for, mix, mixes, conflate, mixing, mixed
dangerous, danger, risky, risk, hazardous, serious, severe, harmful, grave, hazard, risks, threatening, threat, life threatening, safety, perilous
emergency, urgent, urgency, at once, without waiting, emergency services, immediately, straight away, ambulance
death, die, fatal, decease, deaths, mortality, died, dying, deadly, lethal
hospital, hospital stay, admission, hospital admission, inpatient, admitted, hospitalised, hospitalisation, hospitalised, hospitalized, ward
confirm, prove, support, bear out, back, demonstrate, proven, confirmation, verified, verify, supported, backing, corroborate, uphold, backed, proof, substantiate, supports, establish, validate, evidence
publication, paper, article, source, reference, writing, published, references
figure, number, value, percentage, share, proportion, rate, count, total, average, statistic, ratio, part, numbers, fraction, estimate, sum, numeric, tally, fraction, measurement
average, mean, on average, typical, averages
calculate, compute, arithmetic, sum, multiply, calculation, multiplication, multiplies, estimate, get, arrive at, reckon, works out, comes to, obtain, work out
about, roughly, around, approximately, close to, nearly, almost, some, circa, give or take, near, in the region of, order of magnitude
higher, high, too high, above, overestimate, exceed, over, greater, exceeds, upper
benefit, advantage, gain, improvement, positive effect, helpful, usefulness, value, merit
modest, small, limited, slight, moderate, slightly, little, weak
mixed, divided, conflicting, uneven, inconsistent, contradictory, disagree, split, varied, diverge, differing, not all point the same way, both ways, disputed, inconclusive, varying, disagreement
disputed, contested, controversial, debated, dispute, contest, debate, challenge, questioned, criticise, criticised, argued, criticism, objections, contention, question
abstain, not drink, abstinent, stay abstinent
notice, perceive, recognise, feel, sense, felt, experience, aware, felt, perceived, identify, recognition
mean, signify, stand for, be called, definition, called, define, meaning, term, refer to, refers to, refers, denote, denotes, name, named, word, described, describe, means, known, designate, i.e., consist, that is, sense, termed
call, name, term, refer, describe, label, known as, dub, so called, speak of
part, role, share, component, take part, involved, participate, contribute, play a part, play a role, involvement, plays, portion, half, function, contribution, participates, belong, belongs, include, involve, implicated, concerned, side
contain, include, hold, comprise, feature, consist, made of, carry, includes, included, among, including, cover, composed, made up, make up, consists, present, comprises
two, both, pair, couple, double, dual
subunit, part, piece, component, half, subunits, building block
assembly, combination, complex, unit, pair, made of, assembled, put together, dimer, heterodimer, composed, consist
relay, intermediary, go between, middleman, intermediate, messenger, link, middle step, step
carry, transport, bring, pass on, transmit, carrier, transporter, convey, send, relay, deliver, transmission, pass, passes, ferry, transfer, sends, passing
protein, molecule, proteins
side, end, half, sides
sender, sending, transmitting, emitting, sending side, sends, emit
receiver, receiving, receiving side, receives, receive
excitable, excitability, ready to fire, irritable, fire, excited, firing
activity, firing, action, function, active, working, functioning, activation, activated, run, active
concentration, amount, level, dose, content
depend, vary, according to, function of, rest on, hinge on, change with, varies, depending, dependent on, differ, determine, determined, dictated, decides, depends
raise, put up, increase
version, form, type, variant, kind, sort, versions, kinds, variety, category, class, family
compulsive, uncontrolled, despite consequences, without stopping, compulsion, compulsively, loss of control, obsession
obsession, obsessive, obsessing, preoccupation
vulnerable, prone, susceptible, vulnerability, fragile, at risk, sensitive, susceptibility
sensitive, sensitivity, responsive, react, insensitive
indifference, indifferent, unconcern, lack of interest, no interest, no longer interests, detachment, uninterested, disinterest, not interested, lose interest, stops being interesting, unconcerned, no longer draws, no longer concern
attractive, draw, attract, tempting, appealing, interesting, attraction, interest, draws, appeal, lure, interests, pull, attracts
relief, relieve, comfort, soothing, ease, self medication, soothe, calm
self medication, self medicate, medicate, treat themselves, treating himself, treat oneself, self treatment, like a medicine, treat himself, self experiment, on himself, treated himself
minority, small share, some, not most, few, subset, not all, part
majority, most, most people, mostly
complete, total, full, whole, entire, completely, fully, thorough, totally, wholly, precise, all
disappear, vanish, go away, disappearance, gone, lose, no longer, loss, fade, wear off, go
author, writer, who proposed it, proposer, authors, own author, himself
propose, put forward, suggest, raise, advance, offer, introduce, come up with, defend, launch, defended, formulate, float, hold, place, pose, advanced, champion, hypothesise
editorial, opinion piece, comment, opinion
oversimplified, too simple, simplistic, simplify, simple
nuanced, complex, complicated, not simple, complicate, subtle, complicates, intricate
direction, way, directions, ways, both ways, opposite, bidirectional, two way, either way, both directions
low, small, weak, little, lower
high, large, strong, heavy, great, elevated, higher
tolerance, habituation, getting used, used to, adaptation, adapt, adapted, habituate, adjust, accustomed
adapt, get used to, used to, adjust, accustomed, adapted, become accustomed
disappear, vanish
race, run wild, become overactive, overexcited, overactivity, overactive, fire too much, go into overdrive, race out of control, surge, bolt
confusion, disorientation, confused, disoriented, bewilderment
worry, worrying, concern, alarming, concerned, alarm
swallow, oral, by mouth, tablets, take by mouth, swallowed, tablet
vessel, blood vessel, vessels
wall, barrier, filter, screen, lining, filters, barriers
mirror, mirror image, mirror image forms, enantiomer, mirror forms, left and right hand, enantiomers
level off, plateau, saturate, reach a ceiling, ceiling, saturation, levelled off, top out, flatten
laboratory, lab, experimental
week, weeks, weekly
year, years, annual, a year
previous, past, earlier, before, former, already, prior, preceding
include, count, enrol, enroll, recruit, cover, involve, have, enrolled, recruited, comprise, number, included
follow, track, monitor, observe, followed, followed up, accompany
lead, guide, direct, steer
guide, rule, basis, recommendation, instruction, guidance
general, overall, universal, broad, global, as a whole, in general, on the whole
specific, particular, own, peculiar, special, unique, exclusive, proper, confined
receive, get, be given, be on, obtain, obtained
cocaine and heroin, other drugs, drugs, drug
similarity, point in common, have in common, shared, common point, common ground
substitution, substitute, replacement, replace, replaces, stand in, in place of, swap, replacing, stand in for, takes the place of, in lieu of, alternative
steady, steadily, stable, constant, regular
risk, danger, hazard, likelihood, chance, chances, probability
link to dose, rise with dose, dose dependent, grow with dose, with dose
people around, surroundings, entourage, social circle, family
history, past, life story, story
behaviour, behavior, conduct, act, acts, behaviours, behaviors, behavioural, habits, action, actions, gesture
count, number, include
wide, broad, widespread, large, spread, varied, everywhere, extensive
interest, attract, draw, curiosity, focus, attention
limit, restrict, hold down, cap, limited, confined, restriction, bound
origin, source, come from, root, stem, roots, origins, provenance, arise
repeated, again, repeat, paired, repetition, repeatedly
classic, famous, textbook, best known, typical, standard
smell, odour, scent
bar, pub, cafe
bell, sound
salivate, drool, mouth waters
glass, drink, beverage
lower, reduce
food, meal, eat, feed, fed, eating
hormone, growth hormone
control, check, regulate, manage, govern, self control, regulation, mastery, controls, restrain, restraint
impulse, urge, impulses, impulsive
improve, better, improvement, get better
worse, worsen, aggravate
score, scale, rating, measure, scores
criterion, endpoint, target, goal, measure, aim, standard, success criterion, outcome
diary, log, record, diaries, journal
return, hand in, give back, come back, go back, send back, handed in, resume, filled in
last, final, latest, end
hard, difficult, tricky, complicated, difficulty, not easy
interpret, read, understand, make sense of, interpretation, conclude, reading
month, months
gap, difference, discrepancy, contrast, distance, spread, gulf, divergence
reminder, remind, lesson, warn, shows
attractive explanation, appealing
replace, supersede, overtake, update, replaces, superseded, outdated, out of date, supplant, obsolete
outdated, old, superseded, out of date, stale, obsolete
quote, cite, mention, refer, quoting, cited, citing, quoted, reference
reimbursement, refund, reimbursed, refunds
committee, commission, panel, experts, body, board
expert, specialist, experts, specialists, physicians, addiction specialists
statement, declaration, joint text, text, consensus, document
widen, broaden, extend, expand, extends, enlarge, broader
choose, pick, select, decide, choice, selection, choosing, decision, decides
decide, determine, settle, decision, choose, rule, belong to, up to, responsibility, decides, settles
settle, resolve, decide, answer, conclude, settles, determine
tell, inform, notify, warn, let know, told, telling, informed
hallucination, seeing or hearing, see things, voices
worsen, aggravate, deteriorate
deep, profound, heavy, deeper
wake, rouse, awaken, wake up, woken, roused
breathe, breath, respiration, breathing
care staff, carers, caregivers, hospital teams, medical staff, staff, health professionals, care team, nurses, healthcare professionals, professionals, healthcare workers, team
prescription, prescribed, over the counter, prescriptions
list, enumerate, catalogue
weigh, assess, judge, evaluate, balance, consider
openly, frankly, honestly, candidly, open
stretch, extrapolate, extend, apply, generalise, generalize, transfer, translate, carry over, hold for, extends, extended, generalisable, transpose, valid, generalised
hold, apply, valid, true, hold for, stand, remain, remains
scale up, enlarge, scaled
sample, slice, slices, section
uncertain, not certain, unclear, doubt, unsure, unsettled, uncertainty, doubtful
strange, odd, oddity, abnormal, weird, unusual, fault
fault, failure, blame, failing
goal, aim, target, objective, purpose, end
chase, pursue, aim for, push, strive, seek
push, increase, force, drive
conclude, infer, deduce, conclusion, allow the conclusion, mean, follow, inference
allow, permit, enable, let, make it possible, allows, can
spread, generalise, extend, distribution, presence, spill over, go beyond
produce, cause
absorb, absorption, uptake, absorbed
vary, range, fluctuate, change, differ, variable, changes, modify, alter, changed, altered, modification
linked, associated
loss, lack, absence
unease, discomfort, malaise, ill being, dysphoria, bad feeling, uneasiness, distress, feeling unwell, ill at ease
tension, tense, tightness, tension in muscles, tensions
insomnia, sleeplessness, trouble sleeping, poor sleep, sleep problems
documented, described, recorded, known
road, path, way, route, pathway, avenue, roads, routes, paths, reason
treat, cure, manage, remedy, therapy, treatment
addictive, addiction, habit forming, dependence, cause dependence, lead to dependence
try, attempt, test, experiment, use, tried
warning, caution, alert, warn, cautious, careful, prudence, care
compatible, consistent, fit, match, agree, fits, in line, consonant, tally
sure, certain, definite, firm
demonstrate, prove, show, proof, establish, evidence, proven
alcohol seeking, seeking alcohol, seek alcohol, looking for alcohol
reward circuit, reward system, reward pathway, mesolimbic pathway, mesolimbic, reward network
circuit, pathway, network, system, circuits, loop, route, wiring
set, collection, group, network
important, matter, count, matters, significant, key, major, relevant, central
pleasant, enjoyable, nice, good, agreeable, positive
unpleasant, bad, nasty, disagreeable, negative
specialist, expert, alcohol specialist, alcohol specialists, addictologist
French, France
present, exist, found, occur, there, located, sit, sits, lie, presence, existence, situated, placed, lies, location, stand, reside, occurs, exists
thus, therefore
hand, hands
people with, patients with, sufferers, those with
outpatient, community
serious, severe, grave, heavy
blind, unaware, not know
chance, luck, random, coincidence, accident
overstate, exaggerate, inflate, overestimate, overstated
afterwards, later, after the fact, post hoc, secondary, retrospective
question, issue, ask, matter, query, topic
answer, settle, solve, reply
title, call, headline, titled
provisional, tentative, preliminary, uncertain, not final, caution
rest on, based on, rely on, rests on, depend, relies on, relied on, comes from, draw on, stand on, foundation, basis, built on
encouraging, promising, favourable, hopeful, positive, favorable, good
level, rank, tier, grade, degree, degrees
chain, sequence, succession, series, steps, pathway
step, stage, phase, link, steps, stages
peculiar, specific, unique, limited, exclusive
widen, broaden
muscle, muscles, muscular
contract, tighten, tense, contraction, contracts
lively, active, strong, exaggerated
signal, message, order, impulse, command, instruction
order, command, instruction, message, signal
particle, ion, ions, particles, charged particles
charged, electrical, electric
membrane, surface, wall
inner, inside, internal, within
outer, external, outside, outermost
layer, sheet, surface, coat
folded, wrinkled, creased
touch, tactile, sense of touch
picture, image, view, photo, photograph
reaction, response
stop of, stopping
whole, entire, full, complete, total
commonest, most common, most frequent, common, frequent, chief
persist, last, stay
fade, disappear, pass, go away, wear off, subside, vanish
allergy, allergic
extension, continuation, prolongation, direct consequence, extend
circuit, route
swallowed, taken by mouth, oral
side effect, side effects, adverse effect, adverse effects, unwanted effects, unwanted effect, undesirable effect, adverse reactions, undesirable effects, adverse reaction, adverse events
intended, wanted, desired, sought, aimed, target, therapeutic, hoped
dizziness, vertigo, dizzy
percentage, percent, share, proportion
ratio, factor, proportion, relationship
yardstick, reference, benchmark, baseline, measure, comparator
ongoing, current, continuing, actual
single, one, only one, alone, lone
compare, set beside
rule out, exclude, prevent, preclude, rules out, excludes, preclude, forbid
drug taking, intake, taking
claim, assertion, statement, allegation
prevent, avoid, stop, avert, keep from, prevention, ward off, prevented
old, elderly, aged, older
observational, without chance draw, observed
link, association
encephalopathy, brain disturbance, disturbance of the brain
disturbance, disruption, upset, disturbed, disorder, problem
clear, remove
urine, pee
filter, sift, clean, strain
earlier, previous, before
proportion, linear, linearly, proportional, proportionally, in step
speed, rate, pace, velocity, quickly
exact, precise, exactly, precisely
length, duration, time, long, period
newborn, baby, infant, neonate, babies
pregnancy, pregnant, expecting
breastfeeding, breastfed, nursing, breast milk
drive, driving, behind the wheel
machine, machinery, machines, machinery
vision, sight, blurred
wait, hold off
monitor, watch, monitoring, surveillance, watching, keep an eye
rise, climb
appear, emerge, occur, happen, arise, set in, develop, arrives, take place, come about, onset
member, person
fund, insurance, body
signal, warning

:free
up, down, alongside, offer, offers, offered, currently, eventually, seem, appears, appear, appeared, contain, contains, judging, genuine, genuinely, feeling, feelings, whole, hit, hits, earlier, later, somewhat, guarded, chiefly, described here, timetable, fit, fits, elses, else, or more, or so, also, actually, indeed, therefore, thus, hence, however, moreover, furthermore, besides, instead, nevertheless, nonetheless, still, yet, rather, quite, even, just, simply put, essentially, basically, notably, namely, particular, in particular, especially, specifically, respect, regard, regarding, concerning, concern, concerns, kind of, sort of, kind, sort, type, way, ways, manner, thing, things, case, cases, fact, point, matter, aspect, terms, basis, term, example, instance, for example, such as, like, unlike, own, itself, themselves, himself, oneself, one, ones, other, others, another, new, currently, at present, today, nowadays, presently, so far, to date, until now, then, now, once, when, while, whereas, although, though, despite, since, because, as a result, result, hand, on the one hand, on the other hand, other hand, contrast, by contrast, conversely, meanwhile, likewise, similarly, overall, general, as such, certain, given, various, respectively, following, come, comes, came, coming, go, goes, gets, getting, put, puts, become, becomes, became, becoming, remain, remains, remained, serve, serves, let, keep, make, makes, made, take place, turn, turns, turned, happen, happens, occur, occurs, exist, exists, existing, play, plays, played, give, gives, gave, bring, provide, provides, provided, provide for, hold, regarded, seen as, view, considered, known as, so called, named, namely, that is, in other words, means, meaning, word, words, idea, question, purpose, topic, subject, issue, situation, context of, course, process, level, degree, extent, order, set, number, amount, bit, lot, side, end, line, light of, face, around, along, throughout, toward, towards, upon, within, across, among, amongst, via, per, despite, regardless, whatever, whichever, whoever, wherever, merely, mere, alike, together, either, whether, exactly, precisely, really, truly, fairly, somewhat, rather, too, very, much, far, long ago, ago, past, back, here, there, above, below, simply, thereby, therein, whereby, wherein, apart, away, behind, beyond, beside, beneath, underlying, involved, relevant, related, sense, body, people, person, use, used, using, uses, do, done, doing, having, being, able, about, quoted, cited, mentioned, listed, source, base, knowledge, database, found here, consulted, here, our, own, straightforward, easily, readily, directly, alone, look, looks, looked, looking, appears to be, turns out, put differently, plain, plainly, simple, speaking, something, anything, everything, nothing else, somehow, anyway, part, part of, share of, place, time, times, moment, day, at the moment, remain to, yet, already, kept, said, called upon, at all, as far as, far as, in itself, itself, as well as, well, as well, along with, on top of, in addition, additionally, among others, etc, including, include, includes, included, own right, right, taken, take, takes, taking, took, got, getting, get, gain, ever, latter, former, itself, first of all, finally, lastly, in short, in brief, in summary, summary, briefly, which is why, that is why, this is why, reason, accordingly, consequently, as a consequence, consequence, hence, so that, thanks to, owing to, given that, in order to, aim, aims, aimed, purposes, do so, doing so, does so, did so, such, same way, the way, in this way, in that, whose, whom, onto, amid, until, till, plus, minus, versus, notion, concept, question of, overall picture, picture, story, situation, account, take account, tell, tells, telling, say, says, saying, stand, stands, standing, rest, rests, rely, relies, lie, lies, lying, mean, means, meant, intended, belong, belongs, count, counts, counted, matter, matters, depend, happen, happened, work, works, working, worked, act, acts, acting, acted, role, function, functions, element, elements, factor, factors, item, piece, feature, features, characteristic, characteristics, nature, form, forms, formed, kindred, sides, one another, each other, own account, likewise, accordingly, thereafter, afterward, henceforth, whilst, ought, shall, want, wants, need, needs, needed, tend, tends, seem, help, helps, helping, led, ongoing, readers, reader, note, noted, noting, worth, worth noting, remember, keep in mind, interesting, interestingly, importantly, crucial, crucially, key, chief, relevant, overall, broadly, roughly speaking, strictly, strictly speaking, properly, itself, plain words, put simply, in practice, practice, practical, concrete, concretely, in reality, reality, real, really, in truth, truth, true, indeed, after all, of course, course, naturally speaking

:verb
activate, activates, activated, switches on, switched on, blocks, blocked, block, inhibit, inhibits, inhibited, reduce, reduces, reduced, increase, increases, increased, lower, lowers, raise, raises, restrain, restrains, regulate, regulates, replace, replaces, replaced, cause, causes, caused, compare, slow, slows, calms, calm, release, releases, released, precede, precedes, preceded, follow, follows, followed, criticise, support, supports, supported, published, propose, proposed, proposes, than, into, act on, acts on, affects, affect, influences, influence, contain, contains, include, includes, exceeds, exceed, stimulates, stimulate, produces, produce, prevents, prevent, boosts, boost, leads to, lead to, comes before, came before, hold back, holds back, freed from, free, mistaken for, taken for, treat, treats, trigger, triggers, damp, damps, dampen, dampens, overtake, superseded by, credit, credits, attributes, enters, enter, crosses, cross, outweigh, outperform, weaken, weakens, strengthen, strengthens, explain, explains, before, after, sends, receives
:passive
is caused by, are caused by, follows from, depends on, due to, stems from, results from, comes from, comes after, came after, preceded by, followed by, replaced by
