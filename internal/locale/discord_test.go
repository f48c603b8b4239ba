package locale_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"baclobot/internal/locale"
)

func TestWaitIsRoundedUpAndAgrees(t *testing.T) {
	for d, want := range map[time.Duration][2]string{
		0:                                    {"1 seconde", "1 second"},
		time.Second:                          {"1 seconde", "1 second"},
		59 * time.Second:                     {"59 secondes", "59 seconds"},
		time.Minute + time.Millisecond:       {"1 minute", "1 minute"},
		time.Minute + time.Second:            {"2 minutes", "2 minutes"},
		59*time.Minute + 30*time.Second:      {"1 heure", "1 hour"},
		5 * time.Hour:                        {"5 heures", "5 hours"},
		5*time.Hour + 10*time.Second:         {"6 heures", "6 hours"},
		5*time.Minute + 100*time.Millisecond: {"5 minutes", "5 minutes"},
	} {
		assert.Equal(t, want[0], locale.Wait(d, "fr"), d)
		assert.Equal(t, want[1], locale.Wait(d, "en"), d)
	}
}

func TestDate(t *testing.T) {
	first := time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC)
	assert.Equal(t, "1er août 2026", locale.Date(first, "fr"))
	assert.Equal(t, "1 August 2026", locale.Date(first, "en"))
	assert.Equal(t, "23 novembre 2026", locale.Date(time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), "fr"))
}
