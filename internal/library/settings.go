package library

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Field names one setting of a server.
type Field string

// The settings, in the order in which Fields lists them.
const (
	FieldLanguage        Field = "language"         // fr or en; empty: that of the question
	FieldCountry         Field = "country"          // whose emergency numbers come first: FR, CA-QC
	FieldVisibility      Field = "visibility"       // private or public
	FieldAllowedChannels Field = "allowed_channels" // ids, separated by commas; empty: everywhere
	FieldModeratorRole   Field = "moderator_role"   // id of a role
	FieldReviewChannel   Field = "review_channel"   // id of a channel
	FieldAlertChannel    Field = "alert_channel"    // id of a channel
	FieldMemberLimit     Field = "member_limit"     // questions of one member per window; empty: the operator's
	FieldServerLimit     Field = "server_limit"     // questions of the server per window; empty: the operator's
	FieldKeepUnanswered  Field = "keep_unanswered"  // yes or no
)

// Fields lists every setting.
func Fields() []Field {
	return []Field{FieldLanguage, FieldCountry, FieldVisibility, FieldAllowedChannels, FieldModeratorRole,
		FieldReviewChannel, FieldAlertChannel, FieldMemberLimit, FieldServerLimit, FieldKeepUnanswered}
}

// Values of FieldVisibility.
const (
	Private = "private"
	Public  = "public"
)

// Settings is how a server wants the bot. The zero value, with Visibility set
// to Private, is that of a server that never set anything.
type Settings struct {
	Language        string   // "fr", "en"; "" for the language of the question
	Country         string   // "FR", "CA-QC"; "" when unset
	Visibility      string   // Private or Public; safety replies are private whatever it says
	AllowedChannels []string // ids in ascending order of writing; none means everywhere
	ModeratorRole   string   // id; "" when only Discord's rights count
	ReviewChannel   string   // id; "" for the operator's
	AlertChannel    string   // id; "" for the operator's
	MemberLimit     int      // questions per window, 1 to 1,000; 0 for the operator's
	ServerLimit     int      // questions per window, 1 to 100,000; 0 for the operator's
	// KeepUnanswered lets a member leave the wording of a question that went
	// unanswered, each time with their own consent.
	KeepUnanswered bool
}

// clone copies the one list in it.
func (s Settings) clone() Settings {
	s.AllowedChannels = slices.Clone(s.AllowedChannels)
	return s
}

// ValueError says that a value cannot be set. It names the field, and not the
// value.
type ValueError struct {
	Field Field
	Want  string // what would be accepted, in English
}

// Error names the field and what it takes.
func (e *ValueError) Error() string {
	return fmt.Sprintf("%s must be %s", e.Field, e.Want)
}

// Change is one entry in the history of a server's settings.
type Change struct {
	Field Field
	Value string // as written; "" for back to the default
	By    string // keyed hash of who set it; "" when they had themselves forgotten
	At    time.Time
}

const (
	settingsCached = 1024 // servers whose settings are kept in memory
	channelsMost   = 50   // allowed channels
)

var (
	discordID   = regexp.MustCompile(`^[0-9]{1,20}$`)
	countryCode = regexp.MustCompile(`^[A-Z]{2}(-[A-Z0-9]{1,3})?$`)
)

// parser reads the value of one field into the settings; false for a value
// that the field does not take. The value is never empty.
type parser struct {
	want string
	into func(s *Settings, value string) bool
}

func (l *Library) parser(f Field) (parser, bool) {
	p, ok := map[Field]parser{
		FieldLanguage: {"fr or en", func(s *Settings, v string) bool {
			s.Language = v
			return v == "fr" || v == "en"
		}},
		FieldCountry: {"the code of a country with known numbers, such as FR or CA-QC", func(s *Settings, v string) bool {
			s.Country = v
			return countryCode.MatchString(v) && (l.opts.Regions == nil || slices.Contains(l.opts.Regions, v))
		}},
		FieldVisibility: {"private or public", func(s *Settings, v string) bool {
			s.Visibility = v
			return v == Private || v == Public
		}},
		FieldAllowedChannels: {fmt.Sprintf("at most %d ids of channels, separated by commas", channelsMost), func(s *Settings, v string) bool {
			s.AllowedChannels = strings.Split(v, ",")
			bad := func(id string) bool { return !discordID.MatchString(id) }
			return len(s.AllowedChannels) <= channelsMost && !slices.ContainsFunc(s.AllowedChannels, bad)
		}},
		FieldModeratorRole:  idParser("the id of a role", func(s *Settings) *string { return &s.ModeratorRole }),
		FieldReviewChannel:  idParser("the id of a channel", func(s *Settings) *string { return &s.ReviewChannel }),
		FieldAlertChannel:   idParser("the id of a channel", func(s *Settings) *string { return &s.AlertChannel }),
		FieldMemberLimit:    numberParser(1000, func(s *Settings) *int { return &s.MemberLimit }),
		FieldServerLimit:    numberParser(100_000, func(s *Settings) *int { return &s.ServerLimit }),
		FieldKeepUnanswered: {"yes or no", func(s *Settings, v string) bool { s.KeepUnanswered = v == "yes"; return v == "yes" || v == "no" }},
	}[f]
	return p, ok
}

func idParser(want string, at func(*Settings) *string) parser {
	return parser{want, func(s *Settings, v string) bool {
		*at(s) = v
		return discordID.MatchString(v)
	}}
}

func numberParser(most int, at func(*Settings) *int) parser {
	return parser{fmt.Sprintf("a number from 1 to %d", most), func(s *Settings, v string) bool {
		n, err := strconv.Atoi(v)
		*at(s) = n
		return err == nil && n >= 1 && n <= most
	}}
}

// Settings returns the settings of a server, from memory where they were asked
// for before. A server without any has the defaults; so has "".
func (l *Library) Settings(ctx context.Context, server string) (Settings, error) {
	if s, ok := l.settings.Get(server); ok {
		return s.clone(), nil
	}
	gen := l.setGen.Load()
	s, err := l.readSettings(ctx, l.reader, server)
	if err != nil {
		return Settings{Visibility: Private}, fmt.Errorf("library: settings: %w", err)
	}
	l.settings.Add(server, s)
	if gen != l.setGen.Load() {
		l.settings.Remove(server) // somebody changed them meanwhile
	}
	return s.clone(), nil
}

func (l *Library) readSettings(ctx context.Context, q querier, server string) (Settings, error) {
	s := Settings{Visibility: Private}
	err := each(ctx, q, func(rows *sql.Rows) error {
		var field, value string
		if err := rows.Scan(&field, &value); err != nil {
			return err
		}
		// A field that this version no longer knows, or a value that it no
		// longer takes, is left at its default.
		next := s.clone()
		if p, ok := l.parser(Field(field)); ok && p.into(&next, value) {
			s = next
		}
		return nil
	}, "SELECT field, value FROM setting WHERE server = $1 AND value <> '' ORDER BY field", server)
	return s, err
}

// Set changes one setting of a server and records who did and when. An empty
// value sets the default. The error is a *ValueError for a value that the field
// does not take.
func (l *Library) Set(ctx context.Context, server, user string, f Field, value string) (Settings, error) {
	if server == "" {
		return Settings{}, ErrServer
	}
	value = strings.ReplaceAll(strings.TrimSpace(value), " ", "")
	p, ok := l.parser(f)
	if !ok {
		return Settings{}, &ValueError{f, "the name of a setting"}
	}
	if value != "" && !p.into(&Settings{}, value) {
		return Settings{}, &ValueError{f, p.want}
	}
	who, now := l.keys.who(user), millis(l.now())
	err := l.write(ctx, "set "+string(f), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO setting (server, field, value, changed_by, changed_at)
			VALUES ($1, $2, $3, $4, $5) ON CONFLICT (server, field) DO UPDATE
			SET value = excluded.value, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
			server, string(f), value, who, now)
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO setting_log (id, server, field, value, changed_by, changed_at)
			VALUES ($1, $2, $3, $4, $5, $6)`, newID(), server, string(f), value, who, now)
		return err
	})
	if err != nil {
		return Settings{}, err
	}
	l.forgetSettings()
	return l.Settings(ctx, server)
}

func (l *Library) forgetSettings() {
	l.setGen.Add(1)
	l.settings.Purge()
}

// Changes returns the latest changes of a server's settings, newest first.
func (l *Library) Changes(ctx context.Context, server string, most int) ([]Change, error) {
	var out []Change
	err := each(ctx, l.reader, func(rows *sql.Rows) error {
		var c Change
		var at int64
		err := rows.Scan(&c.Field, &c.Value, &c.By, &at)
		c.At = fromMillis(at)
		out = append(out, c)
		return err
	}, `SELECT field, value, changed_by, changed_at FROM setting_log WHERE server = $1
		ORDER BY changed_at DESC, id LIMIT $2`, server, most)
	if err != nil {
		return nil, fmt.Errorf("library: changes of settings: %w", err)
	}
	return out, nil
}
