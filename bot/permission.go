package bot

// Rights in a channel, as bits of permissions (Discord's documentation,
// topics/permissions).
const (
	rightAdministrator  permissions = 1 << 3
	rightManageServer   permissions = 1 << 5
	rightViewChannel    permissions = 1 << 10
	rightSendMessages   permissions = 1 << 11
	rightManageMessages permissions = 1 << 13
	rightSendInThreads  permissions = 1 << 38
	rightPinMessages    permissions = 1 << 51 // since 2026-02-23 nothing else suffices
)

// has reports whether a right is there; an administrator has all.
func (p permissions) has(right permissions) bool {
	return p&rightAdministrator != 0 || p&right == right
}

// Types of channels that are threads.
const (
	announcementThread = 10
	publicThread       = 11
	privateThread      = 12
)

// sendRight is the right to write in a channel of that type.
func (c channel) sendRight() permissions {
	switch c.Type {
	case announcementThread, publicThread, privateThread:
		return rightSendInThreads
	}
	return rightSendMessages
}

// moderator reports whether the member keeps order in the channel.
func (in *interaction) moderator() bool {
	return in.Member != nil && (in.Member.Permissions.has(rightManageMessages) || in.Member.Permissions.has(rightManageServer))
}
