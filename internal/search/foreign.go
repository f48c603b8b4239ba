package search

// foreign reports whether a folded word names something that the knowledge is
// not about.
func foreign(w string) bool { return outside[w] }

var outside = set(`gabapentine gabapentin pregabaline pregabalin nalmefene disulfiram topiramate ozempic cbd ketamine psilocybin psilocybine phenibut`)
