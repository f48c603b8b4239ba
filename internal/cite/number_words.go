package cite

// cardinals are numbers in words. "un", "une", "one", "second" are left out:
// they are articles, pronouns and ranks more often than figures.
var cardinals = map[string]float64{
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
	"treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
	"cinquante": 50, "soixante": 60, "septante": 70, "octante": 80, "huitante": 80, "nonante": 90,
	"dozen": 12, "douzaine": 12, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
	"cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100,
}

// scales multiply what stands before them. The long scale is French.
var scales = map[string]float64{
	"hundred": 100, "cent": 100, "cents": 100, "thousand": 1e3, "thousands": 1e3, "mille": 1e3, "millier": 1e3, "milliers": 1e3,
	"million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
}

// ordinals, and the fractions that share their words.
var ordinals = map[string]float64{
	"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9, "dixieme": 10,
	"3e": 3, "4e": 4, "5e": 5, "3rd": 3, "4th": 4, "5th": 5, "3eme": 3, "4eme": 4,
}

// fractions are shares of a whole.
var fractions = map[string]float64{
	"half": 0.5, "halves": 0.5, "moitie": 0.5, "quarter": 0.25, "quarters": 0.25, "quart": 0.25, "quarts": 0.25,
	"tiers": 1.0 / 3, "thirds": 1.0 / 3, "fifths": 0.2, "cinquiemes": 0.2, "tenths": 0.1, "dixiemes": 0.1,
}

// multiples say how many times.
var multiples = map[string]float64{
	"double": 2, "doubles": 2, "doubled": 2, "twice": 2, "twofold": 2, "triple": 3, "triples": 3, "tripled": 3, "thrice": 3, "threefold": 3,
	"quadruple": 4, "fourfold": 4, "tenfold": 10, "doublait": 2, "doublent": 2, "double(e)": 2,
}

// unitWords name the unit of the figure before them.
var unitWords = map[string]string{
	"pct": "pct", "percent": "pct", "pourcent": "pct",
	"hour": "hour", "hours": "hour", "heure": "hour", "heures": "hour", "h": "hour", "minute": "minute", "minutes": "minute", "min": "minute",
	"second": "second", "seconds": "second", "seconde": "second", "secondes": "second",
	"day": "day", "days": "day", "jour": "day", "jours": "day", "week": "week", "weeks": "week", "semaine": "week", "semaines": "week",
	"month": "month", "months": "month", "mois": "month", "year": "year", "years": "year", "an": "year", "ans": "year", "annee": "year", "annees": "year",
	"decade": "decade", "decades": "decade", "decennie": "decade", "decennies": "decade",
	"times": "times", "fois": "times", "fold": "times", "degree": "degree", "degrees": "degree",
	"mg": "mg", "g": "g", "kg": "kg", "ml": "ml", "point": "point", "points": "point", "euro": "euro", "euros": "euro", "dollars": "dollar",
	"meter": "m", "meters": "m", "metres": "m", "km": "km", "cm": "cm", "mm": "mm",
}
