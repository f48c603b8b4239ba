package library

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// Lengths of the secret in bytes: what is made, and what is accepted.
const (
	secretBytes    = 32
	secretBytesMin = 16
)

// keys is what is derived from the operator's secret.
type keys struct {
	user []byte
	seal cipher.AEAD
}

func newKeys(secret []byte) (keys, error) {
	if len(secret) < secretBytesMin {
		return keys{}, fmt.Errorf("library: the secret has %d bytes, at least %d are needed", len(secret), secretBytesMin)
	}
	user, err := hkdf.Key(sha256.New, secret, nil, "baclobot library: ids of users", 32)
	if err != nil {
		return keys{}, fmt.Errorf("library: derive keys: %w", err)
	}
	words, err := hkdf.Key(sha256.New, secret, nil, "baclobot library: kept words", 32)
	if err != nil {
		return keys{}, fmt.Errorf("library: derive keys: %w", err)
	}
	block, err := aes.NewCipher(words)
	if err != nil {
		return keys{}, fmt.Errorf("library: derive keys: %w", err)
	}
	seal, err := cipher.NewGCMWithRandomNonce(block)
	return keys{user, seal}, err
}

// who is the keyed hash under which a user is written down. Without the secret
// it cannot be made again, not even by trying every id there is.
func (k keys) who(user string) string {
	if user == "" {
		return ""
	}
	m := hmac.New(sha256.New, k.user)
	m.Write([]byte(user))
	return hex.EncodeToString(m.Sum(nil)[:16])
}

// sealed encrypts words for the row with the id.
func (k keys) sealed(words, id string) string {
	if words == "" {
		return ""
	}
	return base64.StdEncoding.EncodeToString(k.seal.Seal(nil, nil, []byte(words), []byte(id)))
}

var errSealed = errors.New("kept words cannot be read with this secret")

// opened decrypts what sealed wrote for the row with the id.
func (k keys) opened(sealed, id string) (string, error) {
	if sealed == "" {
		return "", nil
	}
	raw, err := base64.StdEncoding.DecodeString(sealed)
	if err != nil || k.seal == nil {
		return "", errSealed
	}
	words, err := k.seal.Open(nil, nil, raw, []byte(id))
	if err != nil {
		return "", errSealed
	}
	return string(words), nil
}

// check is kept in the library to notice another secret.
func (k keys) check() string { return k.who("which secret is this") }

// readSecret reads the operator's secret from a file that nobody else may read.
func readSecret(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("library: secret: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("library: secret: %s can be read by others (mode %o): chmod 600", path, info.Mode().Perm())
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("library: secret: %w", err)
	}
	return []byte(strings.TrimSpace(string(raw))), nil
}

// makeSecret writes a new secret, unless there is one.
func makeSecret(path string) (err error) {
	raw := make([]byte, secretBytes)
	rand.Read(raw) // never fails
	f, err := os.OpenFile(path+".new", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("library: secret: %w", err)
	}
	_, err = f.WriteString(hex.EncodeToString(raw) + "\n")
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		// A link fails where a secret exists; a rename would replace it.
		err = os.Link(f.Name(), path)
	}
	err = errors.Join(err, os.Remove(f.Name()))
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("library: secret: %w", err)
	}
	return nil
}
