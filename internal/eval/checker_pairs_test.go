package eval

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJudgePairsAnswersEveryLineInOrder(t *testing.T) {
	in := strings.Join([]string{
		`{"sentence": "Naltrexone blocks the mu-opioid receptor.", "passage": "Naltrexone blocks the mu-opioid receptor, on which opioids act.", "lang": "en"}`,
		`{"sentence": "Naltrexone activates the mu-opioid receptor.", "passage": "Naltrexone blocks the mu-opioid receptor, on which opioids act."}`,
		`not json`,
		``,
		`{"sentence": "Only that."}`,
		`{"sentence": 1, "passage": "x"}`,
		`{"sentence": "a", "passage": "b", "lang": "de"}`,
		`{"sentence": "La naltrexone bloque le récepteur opioïde mu.", "passage": "La naltrexone bloque le récepteur opioïde mu, sur lequel agissent les opioïdes."}`,
	}, "\n")
	var out strings.Builder
	require.NoError(t, JudgePairs(strings.NewReader(in), &out, nil))
	assert.Equal(t, strings.Join([]string{
		`{"supported":true,"failed_rules":[]}`,
		`{"supported":false,"failed_rules":["direction","coverage"]}`,
		`{"error":"not a JSON object with sentence and passage"}`,
		`{"error":"passage is missing"}`,
		`{"error":"not a JSON object with sentence and passage"}`,
		`{"error":"lang must be \"fr\" or \"en\""}`,
		`{"supported":true,"failed_rules":[]}`,
	}, "\n")+"\n", out.String())
}

func TestJudgePairsSkipsALineThatIsTooLong(t *testing.T) {
	in := `{"sentence": "` + strings.Repeat("x", maxPairLine) + `"}` + "\n" + `{}` + "\n"
	var out strings.Builder
	require.NoError(t, JudgePairs(strings.NewReader(in), &out, nil))
	assert.Equal(t, `{"error":"the line is too long"}`+"\n"+`{"error":"sentence is missing"}`+"\n", out.String())
}
