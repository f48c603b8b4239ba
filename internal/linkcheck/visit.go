package linkcheck

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// maxHops bounds how many redirects are followed.
const maxHops = 10

// maxPatience bounds how long a server that says "later" is waited for.
const maxPatience = 30 * time.Second

// visit follows one link, trying again while the failure may pass.
func (c *checker) visit(ctx context.Context, link Link) Result {
	r := Result{Link: link}
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval = c.options.Backoff
	pause.Multiplier = 2
	_, _ = backoff.Retry(ctx, func() (struct{}, error) {
		r.Tries++
		passing := c.follow(ctx, &r)
		if passing == nil {
			return struct{}{}, nil
		}
		return struct{}{}, passing
	}, backoff.WithBackOff(pause), backoff.WithMaxTries(uint(max(1, c.options.Tries))), backoff.WithMaxElapsedTime(0))
	return r
}

// follow makes one attempt: the request and its redirects. It fills r and
// returns an error only when another attempt may fare better.
func (c *checker) follow(ctx context.Context, r *Result) error {
	r.Status, r.To, r.Detail = 0, "", ""
	at, permanent := r.URL, true
	newHome := "" // furthest address reached by permanent redirects alone
	for range maxHops {
		resp, err := c.get(ctx, at)
		if err != nil {
			r.Verdict, r.Detail = Unreachable, reason(err)
			if r.Status > 0 {
				r.Detail = fmt.Sprintf("redirected to %s: %s", at, r.Detail)
			}
			return passing(err)
		}
		r.Status = resp.StatusCode
		next, redirected := redirect(resp)
		if !redirected {
			return c.judge(r, resp, newHome)
		}
		permanent = permanent && (resp.StatusCode == http.StatusMovedPermanently || resp.StatusCode == http.StatusPermanentRedirect)
		if permanent {
			newHome = next
		}
		at, r.To = next, next
	}
	r.Verdict, r.Detail = Unreachable, fmt.Sprintf("more than %d redirects", maxHops)
	return nil
}

// get asks for one address, when its host may be asked.
func (c *checker) get(ctx context.Context, address string) (*http.Response, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, errAddress
	}
	if err := c.wait(ctx, u.Host); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.options.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, errAddress
	}
	req.Header.Set("User-Agent", c.options.Agent)
	req.Header.Set("Accept", "text/html,application/pdf;q=0.9,*/*;q=0.8")
	resp, err := c.client.Do(req)
	if err != nil {
		return nil, err
	}
	// A few bytes let the connection be used again; the page is not needed.
	_, _ = io.CopyN(io.Discard, resp.Body, 512)
	_ = resp.Body.Close()
	return resp, nil
}

var errAddress = errors.New("not a web address")

func redirect(resp *http.Response) (string, bool) {
	switch resp.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
	default:
		return "", false
	}
	to, err := resp.Location()
	if err != nil {
		return "", false
	}
	to.Fragment = ""
	return to.String(), true
}

// judge turns the last answer into a verdict.
func (c *checker) judge(r *Result, resp *http.Response, newHome string) error {
	switch code := resp.StatusCode; {
	case code >= 200 && code < 300:
		r.Verdict = OK
		if newHome != "" && newHome != r.URL {
			r.Verdict, r.To = Moved, newHome
		}
	case code == http.StatusNotFound, code == http.StatusGone:
		r.Verdict, r.Detail = Dead, resp.Status
	case code == http.StatusTooManyRequests:
		r.Verdict, r.Detail = Refused, resp.Status
		return later(resp)
	case code >= 400 && code < 500:
		r.Verdict, r.Detail = Refused, resp.Status
	default:
		r.Verdict, r.Detail = Unreachable, resp.Status
		if code >= 500 {
			return later(resp)
		}
	}
	return nil
}

// later asks for another attempt, when the server says or soon.
func later(resp *http.Response) error {
	err := fmt.Errorf("answered %s", resp.Status)
	seconds, bad := strconv.Atoi(resp.Header.Get("Retry-After"))
	if bad != nil || seconds <= 0 {
		return err
	}
	if time.Duration(seconds)*time.Second > maxPatience {
		return backoff.Permanent(err)
	}
	return backoff.RetryAfter(seconds)
}

// passing wraps an error so that it is tried again only if it may pass.
func passing(err error) error {
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	switch {
	case errors.Is(err, errAddress), errors.Is(err, context.Canceled), errors.As(err, &cert):
		return backoff.Permanent(err)
	case errors.As(err, &dns) && dns.IsNotFound:
		return backoff.Permanent(err)
	}
	return err
}

// reason says in a few words why there was no answer.
func reason(err error) string {
	var dns *net.DNSError
	var cert *tls.CertificateVerificationError
	var timeout net.Error
	switch {
	case errors.Is(err, errAddress):
		return err.Error()
	case errors.As(err, &dns):
		return "host name not found"
	case errors.As(err, &cert):
		return "invalid certificate"
	case errors.As(err, &timeout) && timeout.Timeout():
		return "no answer in time"
	}
	var op *net.OpError
	if errors.As(err, &op) {
		return op.Op + ": " + op.Err.Error()
	}
	return err.Error()
}
