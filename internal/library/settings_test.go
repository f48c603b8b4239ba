package library_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"baclobot/internal/library"
)

func TestSettings(t *testing.T) {
	now := newClock()
	l := open(t, library.Options{Now: now.now, Regions: []string{"FR", "CA-QC"}})
	unset, err := l.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, library.Settings{Visibility: library.Private}, unset)

	set := map[library.Field]string{
		library.FieldLanguage: "en", library.FieldCountry: "CA-QC", library.FieldVisibility: "public",
		library.FieldAllowedChannels: "123456, 234567", library.FieldModeratorRole: "11", library.FieldReviewChannel: "22",
		library.FieldAlertChannel: "33", library.FieldMemberLimit: "5", library.FieldServerLimit: "100000",
		library.FieldKeepUnanswered: "yes",
	}
	require.Len(t, set, len(library.Fields()))
	for _, f := range library.Fields() {
		now.pass(time.Second)
		_, err := l.Set(t.Context(), "1", "42", f, set[f])
		require.NoError(t, err, f)
	}
	want := library.Settings{
		Language: "en", Country: "CA-QC", Visibility: library.Public, AllowedChannels: []string{"123456", "234567"},
		ModeratorRole: "11", ReviewChannel: "22", AlertChannel: "33", MemberLimit: 5, ServerLimit: 100000, KeepUnanswered: true,
	}
	got, err := l.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, want, got)
	got.AllowedChannels[0] = "changed by a caller"
	got, err = l.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, want, got, "a caller cannot change what others read")
	other, err := l.Settings(t.Context(), "2")
	require.NoError(t, err)
	assert.Equal(t, unset, other)

	for _, f := range library.Fields() {
		_, err := l.Set(t.Context(), "1", "42", f, "")
		require.NoError(t, err, f)
	}
	got, err = l.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, unset, got)

	changes, err := l.Changes(t.Context(), "1", 100)
	require.NoError(t, err)
	require.Len(t, changes, 2*len(library.Fields()))
	last := changes[len(changes)-1]
	assert.Equal(t, library.FieldLanguage, last.Field)
	assert.Equal(t, "en", last.Value)
	assert.Equal(t, newClock().at.Add(time.Second), last.At)
	assert.Len(t, last.By, 32)
	assert.NotContains(t, last.By, "42")
}

func TestSetRefuses(t *testing.T) {
	l := open(t, library.Options{Regions: []string{"FR"}})
	cases := map[library.Field][]string{
		library.FieldLanguage:        {"de", "FR", "français"},
		library.FieldCountry:         {"fr", "DE", "France", "FR;"},
		library.FieldVisibility:      {"hidden"},
		library.FieldAllowedChannels: {"1,", "general", "1;2", strings.Repeat("1,", 50) + "1"},
		library.FieldModeratorRole:   {"@mods", "<@&1>", "123456789012345678901"},
		library.FieldReviewChannel:   {"#review"},
		library.FieldAlertChannel:    {"-1"},
		library.FieldMemberLimit:     {"0", "-1", "1001", "many", "1.5"},
		library.FieldServerLimit:     {"0", "100001"},
		library.FieldKeepUnanswered:  {"true", "maybe"},
		"no_such_field":              {"", "1"},
	}
	for f, values := range cases {
		for _, v := range values {
			_, err := l.Set(t.Context(), "1", "42", f, v)
			var refused *library.ValueError
			if assert.ErrorAs(t, err, &refused, "%s=%s", f, v) {
				assert.Equal(t, f, refused.Field)
			}
		}
	}
	got, err := l.Settings(t.Context(), "1")
	require.NoError(t, err)
	assert.Equal(t, library.Settings{Visibility: library.Private}, got)
	_, err = l.Set(t.Context(), "", "42", library.FieldCountry, "FR")
	assert.ErrorIs(t, err, library.ErrServer)
}
