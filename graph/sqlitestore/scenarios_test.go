package sqlitestore

import (
	"testing"

	"raccordo/graph/storetest"
)

func TestScenarios(t *testing.T) { storetest.Scenarios(t, openEmpty) }
