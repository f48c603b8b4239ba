package cite

// plainWords change nothing in a copy: articles, pronouns, forms of to be and
// to have.
var plainWords = wordSet(`a an the this that these those its their it they which who what is are was were be been being has have had
	of by to there here thus therefore also indeed however moreover furthermore
	and with as
	et comme donc ainsi aussi toutefois cependant neanmoins egalement
	le la les l un une des du de d ce c cet cette ces son sa ses leur leurs il elle ils elles qui que qu est sont etait etaient ete etre
	a ont avait y s se celui celle ceux celles`)

// measures are words that hold a statement to its measure: how many, how much,
// when, on whose word. Leaving one out of a copy widens it.
var measures = wordSet(`only merely just less fewer more before after since until without about around nearly almost some certain most several
	over under according despite except unless if would could sometimes often partly mainly mostly low lower small weak modest
	seulement uniquement surtout moins plus avant apres depuis sans environ presque quelques certains certaines plusieurs
	selon malgre sauf si parfois souvent partie trop faible petit petite petits petites modeste modestes`)

// openEnds are words that no sentence ends with unless its original does.
var openEnds = wordSet(`a an the of in to for with by from and or but that which who whose as at than on into about between its their
	is are was were be been has have had this these not no more less
	le la les l un une des du de d au aux et ou mais que qu qui dont par pour dans sur avec en ce cet cette ces son sa ses leur leurs chez
	est sont etait ont a ne n entre plus moins comme si`)

// partBegins are words that a part of a sentence begins with, so that the
// sentence may end before it.
var partBegins = wordSet(`and or but because when where while which who whereas although if so after before during since than against
	et ou mais car parce quand lorsque lors qui dont alors bien si apres avant pendant depuis contre comme`)

// denials count as measures inside a phrase; alone, the negation rule sees them.
var denials = wordSet(`not no never without pas non jamais sans ne n`)

// openers are what may stand in front of the first mark of a copy.
var openers = phraseSet("en effet", "indeed", "in fact", "in short", "en bref", "en resume",
	"in other words", "autrement dit", "par exemple", "for example", "for instance",
	"in this study", "dans cette etude", "according to the source", "selon la source", "de plus", "in addition", "par ailleurs", "en revanche", "on the other hand")
