package locale

import (
	"fmt"
	"time"
)

// SlowDown is said to who asked often; the time until the next question goes
// where %s stands.
var SlowDown = Pair{
	FR: "Beaucoup de questions à la fois : la prochaine sera possible dans %s. En attendant, `/sujets`, `/sources` et `/définir` marchent toujours. En cas d’urgence ou de détresse, écrivez quand même : ces réponses-là ne sont jamais limitées.",
	EN: "Many questions at once: the next one is possible in %s. Meanwhile, `/topics`, `/sources` and `/define` still work. In an emergency or in distress, write all the same: those replies are never limited.",
}

// Busy is said when as many questions as may be are being answered.
var Busy = Pair{
	FR: "Beaucoup de personnes demandent en même temps. Réessayez dans quelques instants, s’il vous plaît. En cas d’urgence ou de détresse, écrivez quand même : ces réponses-là ne sont jamais limitées.",
	EN: "Many people are asking at the same time. Please try again in a few moments. In an emergency or in distress, write all the same: those replies are never limited.",
}

// ServersOnly is said in a direct message where the operator allows none.
var ServersOnly = Pair{
	FR: "Je réponds aux questions sur le serveur, pas en message privé. `/confidentialité` et `/oubliez-moi` marchent ici aussi.",
	EN: "I answer questions on the server, not in direct messages. `/privacy` and `/forget-me` work here too.",
}

// Wait names a time to wait, to the second and then rounded up: seconds below
// a minute, minutes below an hour, then hours.
func Wait(d time.Duration, lang string) string {
	d = d.Round(time.Second)
	n, one, many := ceil(d, time.Second), Pair{FR: "seconde", EN: "second"}, Pair{FR: "secondes", EN: "seconds"}
	if n > 59 {
		n, one, many = ceil(d, time.Minute), Pair{FR: "minute", EN: "minute"}, Pair{FR: "minutes", EN: "minutes"}
	}
	if n > 59 && d > 59*time.Minute {
		n, one, many = ceil(d, time.Hour), Pair{FR: "heure", EN: "hour"}, Pair{FR: "heures", EN: "hours"}
	}
	if n == 1 {
		many = one
	}
	return fmt.Sprintf("%d %s", n, many.In(lang))
}

func ceil(d, unit time.Duration) int { return max(1, int((d+unit-1)/unit)) }

// Date names a day in lang.
func Date(t time.Time, lang string) string {
	if lang == English {
		return t.Format("2 January 2006")
	}
	months := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	day := fmt.Sprint(t.Day())
	if t.Day() == 1 {
		day = "1er"
	}
	return fmt.Sprintf("%s %s %d", day, months[t.Month()-1], t.Year())
}
