// Package discordtest is a Discord on loopback: REST and gateway, enough of
// both for an unmodified client library to connect, register commands, receive
// interactions and answer them. It keeps every request, refuses what Discord
// would refuse, and holds what a promise of this project forbids (a message
// that may mention somebody) as a violation.
//
// It is for tests only and knows nothing of the bot: it speaks the wire format
// and imports no Discord library. Facts about the platform come from Discord's
// documentation and its OpenAPI description, of which testdata holds a part.
package discordtest
