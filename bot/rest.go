package bot

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/cenkalti/backoff/v5"
)

// leases is how many REST calls may be under way at once, and how many rate
// limit buckets discordgo ever holds for them.
const leases = 256

// rest is the one way of REST calls. There are two of it: Discord exempts
// responses to interactions from the limit of the whole bot, and nothing that
// is slow elsewhere may keep a safety reply waiting.
//
// discordgo v0.29.0 puts all edits of all interactions into one bucket and
// holds its lock during the call, makes a bucket for every interaction and
// never forgets one, and sleeps through the context while it waits. Here each
// call under way leases a bucket of its own from a fixed set and gives it
// back, and waiting for a rate limit is done outside the library.
type rest struct {
	session   *discordgo.Session // never opened: for REST alone
	transport http.RoundTripper
	buckets   chan *discordgo.Bucket
	appID     string // set by identify
}

func newRest(o Options, transport http.RoundTripper) (*rest, error) {
	s, err := newSession(o, transport)
	if err != nil {
		return nil, err
	}
	r := &rest{session: s, transport: transport, buckets: make(chan *discordgo.Bucket, leases)}
	for i := range leases {
		r.buckets <- s.Ratelimiter.GetBucket("lease " + strconv.Itoa(i))
	}
	return r, nil
}

// newSession makes a discordgo session that keeps no state, asks for no more
// than it needs, never reconnects by itself and says nothing: its log lines
// can hold the token and what members wrote.
func newSession(o Options, transport http.RoundTripper) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + o.Token)
	if err != nil {
		return nil, fmt.Errorf("bot: %w", err)
	}
	s.StateEnabled = false
	s.SyncEvents = false
	s.ShouldReconnectOnError = false
	s.ShouldReconnectVoiceOnSessionError = false
	s.ShouldRetryOnRateLimit = false
	s.MaxRestRetries = 0
	s.LogLevel = discordgo.LogError - 1
	s.Identify.Intents = discordgo.IntentsGuilds
	s.UserAgent += " baclobot/" + o.Version
	s.Client = &http.Client{
		Transport:     transport,
		Timeout:       20 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return s, nil
}

// call makes one REST call, once. A nil in sends no body; a nil out drops the
// answer. Every error that is not the context's is an *apiError.
func (r *rest) call(ctx context.Context, op, method, address string, in, out any, options ...discordgo.RequestOption) error {
	var body []byte
	if in != nil {
		var err error
		if body, err = json.Marshal(in); err != nil {
			return fmt.Errorf("%s: encoding: %w", op, err)
		}
	}
	var bucket *discordgo.Bucket
	select {
	case bucket = <-r.buckets:
	case <-ctx.Done():
		return &apiError{op: op, cause: ctx.Err()}
	}
	defer func() { r.buckets <- bucket }()
	if err := r.ready(ctx, bucket); err != nil {
		return &apiError{op: op, cause: err}
	}
	options = append(options, discordgo.WithContext(ctx))
	answer, err := r.session.RequestWithLockedBucket(method, address, "application/json", body,
		r.session.Ratelimiter.LockBucketObject(bucket), 0, options...)
	if err != nil {
		return newAPIError(op, err)
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return &apiError{op: op, cause: errors.New("the answer is not what was expected")}
	}
	return nil
}

// ready forgets what the last holder of the bucket left in it, and waits for
// the limit that holds for the whole bot.
func (r *rest) ready(ctx context.Context, bucket *discordgo.Bucket) error {
	bucket.Lock()
	bucket.Remaining = 1
	wait := r.session.Ratelimiter.GetWaitTime(bucket, 1)
	bucket.Unlock()
	if wait <= 0 {
		return nil
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Waiting between attempts.
const (
	firstPause = 100 * time.Millisecond
	longPause  = 5 * time.Second
)

// persist repeats a call until it succeeds, cannot succeed, has been tried
// that often, or ctx ends. Rate limits are waited for as long as they ask.
func persist(ctx context.Context, tries uint, call func() error) error {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = firstPause, longPause
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		err := call()
		var e *apiError
		switch {
		case err == nil:
			return struct{}{}, nil
		case !errors.As(err, &e) || e.hopeless():
			return struct{}{}, backoff.Permanent(err)
		case e.after > 0:
			return struct{}{}, &limitedError{err: e, wait: &backoff.RetryAfterError{Duration: e.after}}
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pause), backoff.WithMaxTries(tries), backoff.WithMaxElapsedTime(0))
	var limited *limitedError
	if errors.As(err, &limited) {
		return limited.err
	}
	return err
}

// limitedError is a rate limit, for the caller and for backoff at once.
type limitedError struct {
	err  *apiError
	wait *backoff.RetryAfterError
}

// Error implements error.
func (e *limitedError) Error() string { return e.err.Error() }

// Unwrap gives both.
func (e *limitedError) Unwrap() []error { return []error{e.err, e.wait} }

// startTries bounds the attempts to reach Discord at the start; the context
// usually ends first.
const startTries = 20

// identify asks Discord who the bot is, which also tells whether the token is
// any good before the gateway is bothered.
func (r *rest) identify(ctx context.Context) error {
	var app struct {
		ID string `json:"id"`
	}
	err := persist(ctx, startTries, func() error {
		return r.call(ctx, "asking who the bot is", http.MethodGet, discordgo.EndpointAPI+"applications/@me", nil, &app)
	})
	var e *apiError
	if errors.As(err, &e) && (e.status == http.StatusUnauthorized || e.status == http.StatusForbidden) {
		return ErrTokenRefused
	}
	if err == nil && app.ID == "" {
		return errors.New("asking who the bot is: the answer names no application")
	}
	r.appID = app.ID
	return err
}
