package neo4jstore

import (
	"testing"

	"raccordo/graph/storetest"
)

func TestScenarios(t *testing.T) { storetest.Scenarios(t, empty) }
