package text

import "strings"

// Respell writes out the short and phonetic spellings of chat in words (folded,
// as Words gives them): "c koi" becomes "c est quoi", "jsuis" becomes "je
// suis", "ppl" becomes "people". Words that it does not know stay. Spellings
// that mean something else in the other language are resolved for lang only.
func Respell(words []string, lang string) []string {
	table := englishChat
	if lang == French {
		table = frenchChat
	}
	var out []string
	for i, w := range words {
		full, ok := table[w]
		if ok && len(w) == 1 && i > 0 && hasDigit(words[i-1]) {
			ok = false // "5 g" is a unit, not "j'ai"
		} else if !ok {
			full, ok = anyChat[w]
		}
		if !ok && len(w) > 3 {
			full, ok = elongated(w)
		}
		if ok && out == nil {
			out = append(make([]string, 0, len(words)+4), words[:i]...)
		}
		switch {
		case ok:
			out = append(out, strings.Fields(full)...)
		case out != nil:
			out = append(out, w)
		}
	}
	if out == nil {
		return words
	}
	return out
}

// elongated shortens letters repeated for emphasis ("trooop", "sooo"). Two are
// left of each run; fuzzy matching settles whether the word has both.
func elongated(w string) (string, bool) {
	var b strings.Builder
	run, cut := 0, false
	for i := range len(w) {
		if i > 0 && w[i] == w[i-1] && !(w[i] >= '0' && w[i] <= '9') {
			run++
		} else {
			run = 0
		}
		if run >= 2 {
			cut = true
			continue
		}
		b.WriteByte(w[i])
	}
	if !cut {
		return "", false
	}
	return b.String(), true
}

func chat(table string) map[string]string {
	m := map[string]string{}
	for entry := range strings.SplitSeq(table, ";") {
		short, full, ok := strings.Cut(strings.TrimSpace(entry), "=")
		if !ok {
			continue
		}
		for _, s := range strings.Fields(short) {
			m[s] = strings.TrimSpace(full)
		}
	}
	return m
}

// The tables hold closed-class words and a few words of this field; open-class
// words are left to phonetic matching against the index.
var (
	frenchChat = chat(`
		pk pq pkoi pourkoi pourquoa prkoi prquoi pourqoi pouquoi prq pkw pourkwa = pourquoi; koi kwa qoi quoa coi kwoi = quoi; ki = qui; ke k qe q = que;
		kan kand qd qand qan = quand; kel kelle qel qelle = quel; kels kelles = quels; kom com = comme;
		coman comen koman komen komment cmt cmnt comm commen coment kment = comment; cb cbn kombien cmb combi = combien;
		kelke kelk qq qlq = quelque; kelkun qqn qqun qlqn q1 = quelqu un; qqch qqchose kelkechose qlc qqc = quelque chose; qqs = quelques;
		kes keske kesk kesque qsq keskeu = qu est ce que; keski kesski = qu est ce qui; keskon = qu est ce qu on;
		c ct cest = c est; cetait ctait cetai = c etait; cke = ce que; cki = ce qui; sa = ca;
		g jai = j ai; jsuis chui chuis jsui jss = je suis; jsais jsai chai chais = je sais; jme = je me; jte = je te; jveu jveux jve = je veux;
		jpeu jpeux = je peux; jcomprend jcomprends = je comprends; jfais jfai = je fais; jprend jprends = je prends; jbois jboi = je bois;
		javais javai = j avais; jetais jetai = j etais; jen = j en; jarrive = j arrive; jarrete = j arrete; jle = je le; jla = je la; jles = je les;
		jcrois jcroi = je crois; jpense = je pense; jaimerai jaimerais = j aimerais; jvoudrais jvoudrai = je voudrais; jlis = je lis;
		t = tu es; tas = tu as; ya = il y a; yavait = il y avait; yen = il y en; nya = il n y a;
		ds dan = dans; dun = d un; dune = d une; lun = l un; pr = pour; av = avant; ac avc avk avek = avec; ss = sans; sr = sur; ms = mais; mm mem = meme;
		pe ptet ptetre peutetr peutetre = peut etre; ptit pti = petit; gd = grand; bcp bcoup bocou boku bcps = beaucoup; tjs tjrs tjr tjours toujour = toujours; jms = jamais;
		tt tou = tout; tte = toute; ts = tous; ttes = toutes; dc = donc; dsl = desole; stp = svp; slt = salut; bjr = bonjour; bsr = bonsoir; mci = merci; vs = vous; ns = nous;
		qil kil quil = qu il; kils quils = qu ils; kon quon = qu on; cad = c est a dire; qua = qu a; quavec = qu avec;
		pcq pcke pcque parceke parsque parske paske paceque psk psq pske parcque = parce que; pdt pdnt = pendant; apre = apres; ossi oci = aussi; o = au; ox = aux;
		lgtps lgtmp lontemps longtmp = longtemps; tps tmps = temps; auj ajd = aujourd hui; rep = reponse; msg = message; rdv = rendez vous; doc = docteur; toubib = medecin;
		med = medicament; meds medocs medoc = medicaments; ttt tmt = traitement; esk eske esque esce = est ce; fo fau = faut; diff = difference; prob pb pbs = probleme; ex = exemple;
		alcolo alcoolo alcolique = alcoolique; alcolos alcoolos = alcooliques; alcol alcole alcoll = alcool; vrmt vrm vrmnt = vraiment; cerveo = cerveau;
		jcp jsp chepa chaipa jspa = je sais pas; tkt = inquiete pas; pa po = pas; pl plu = plus; moin mwin = moins; ren r1 = rien; b1 bi1 = bien; dem1 = demain; c1 = c est un;
		benzo benzos = benzodiazepine; antidep antideps = antidepresseur; neurotransm = neurotransmetteur; somnol = somnolence;
		explik expliker = expliquer; dop = dopamine; recept = recepteur; indif = indifference; dep = dependance; psy = psychiatre`)
	englishChat = chat(`
		u ya = you; ur yr = your; r = are; y = why; cuz coz cos cus bc bcs bcz bcoz becuz becoz = because; ppl peeps = people; n nd = and; w = with; wo = without;
		b4 bfor = before; l8r = later; gr8 = great; 2day = today; 2moro tmrw tmr = tomorrow; 2nite tonite = tonight; 2 = to; 4 = for; da = the; dat = that; dis = this; dem = them;
		wat wut wot wht = what; wats wuts = what is; whats = what is; hw howz = how; hows = how is; wen whn = when; wher = where; wich whch wich = which; wether = whether; yall = you;
		pls plz plse pleez = please; thx thnx ty tnx = thanks; idk dunno = do not know; imo imho tbh ngl fr fyi afaik iirc btw = ; lol lmao rofl omg wtf smh = ; rn = right now;
		abt bout = about; thru = through; tho thou = though; cd cud = could; wd wud = would; shud shld = should; wanna = want to; gonna = going to; gotta = have to; kinda = kind of; sorta = sort of;
		lotta = lot of; dnt = do not; dont = do not; cant cnt = can not; doesnt dosent doesn = does not; isnt = is not; wont = will not; didnt = did not; im = i am; ive = i have; id = i would;
		smth sth smthn sumthin somethin = something; sm1 some1 = someone; any1 = anyone; every1 = everyone; no1 = no one; evry = every; bein = being; takin = taking; drinkin = drinking; workin = working;
		feelin = feeling; doin = doing; goin = going; makin = making; cravin = craving; cravins = cravings; med = medicine; meds = medicines; doc = doctor; docs = doctors; gp = doctor; rx = prescription; sfx = side effects;
		vs = versus; diff = difference; diffs = differences; info = information; prob probs = problem; def = definitely; esp = especially; etc = ; govt = government; yrs = years; yr = year; mths = months; wks = weeks;
		hrs = hours; mins = minutes; wk = week; thats = that is; theres = there is; wheres = where is; lemme = let me; gimme = give me; whys = why is; hav hv = have; hasnt = has not; luv = love; nite = night; thot = thought; skool = school;
		alot = a lot; aint = is not; noone = no one; tht = that; ths = this; thier = their; becuase becasue = because; teh = the; adn = and; definately = definitely; msg = message`)
	anyChat = chat(`
		baclo baclof baklo baklof baclos = baclofen`)
)
