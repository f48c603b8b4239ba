package bot

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever arrives as an interaction, reading it neither panics nor loses the
// way to answer it.
func FuzzDecodeInteraction(f *testing.F) {
	f.Add([]byte(`{"id":"1","token":"t","type":3,"data":{"custom_id":"1.share.x","values":["a"]},"member":{"user":{"id":"2"},"permissions":"8"}}`))
	f.Add([]byte(`{"id":"1","token":"t","type":5,"data":{"custom_id":"1.report.x","components":[{"type":18,"component":{"custom_id":"text","value":"v"}}]}}`))
	f.Add([]byte(`{"id":"1","token":"t","type":4,"data":{"name":"define","options":[{"name":"term","value":3,"focused":true}]},"user":{"id":"2"}}`))
	f.Add([]byte(`{"id":"1","token":"t","type":2,"data":[],"app_permissions":"x"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if !json.Valid(raw) {
			return
		}
		in, err := decodeInteraction(raw)
		if in == nil {
			require.Error(t, err)
			return
		}
		require.NotEmpty(t, in.ID)
		require.NotEmpty(t, in.Token)
		in.Data.field(fieldText)
		in.Data.focused()
		in.moderator()
		in.userID()
		require.Contains(t, []string{"fr", "en"}, in.labels())
		if verb, key, ok := parseCustomID(in.Data.CustomID); ok {
			require.Equal(t, in.Data.CustomID, customID(verb, key))
		}
	})
}
