package sqlitestore

import (
	"testing"

	"pgregory.net/rapid"

	"raccordo/graph/graphtest"
)

// Whatever stands in a file, reading it ends, without a panic.
func TestDamagedBlocksAreRead(t *testing.T) {
	made := packed(t, func(s *graphtest.Sketch) {
		s.Reports("a", "b").Collaborates("b", "c").Belongs("g", "a").Collaborates("g", "c").Function("f1", "a", "Cura gli archivi", "archivi")
	})
	rapid.Check(t, func(t *rapid.T) {
		p := part(rapid.IntRange(0, int(parts)-1).Draw(t, "part"))
		body := append([]byte(nil), made.blocks[p][0]...)
		for range rapid.IntRange(0, 4).Draw(t, "bytes changed") {
			body[rapid.IntRange(0, len(body)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		u := newUnpacker(body[:rapid.IntRange(0, len(body)).Draw(t, "length")])
		for u.next() {
			switch rapid.IntRange(0, int(parts)-1).Draw(t, "read as") {
			case int(unitPart):
				u.unit()
			case int(functionPart):
				u.function()
			case int(competencePart):
				u.competence()
			default:
				for _, ok := u.step(); ok; _, ok = u.step() {
				}
			}
		}
	})
}

func TestDamagedWordsAreRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		body := rapid.SliceOf(rapid.Byte()).Draw(t, "body")
		eachWord(string(body), func(_, packed string) { appendHolders(nil, packed) })
	})
}

func TestKeptBlocksStayWithinTheirBound(t *testing.T) {
	var c blockCache
	body := newUnpacker([]byte{0})
	body.text = string(make([]byte, keptBytes/4))
	for i := range 10 {
		c.put(blockKey{unitPart, i}, *body)
		if _, ok := c.get(blockKey{unitPart, i}); !ok || c.bytes > keptBytes || len(c.byKey) > 4 {
			t.Fatalf("after %d blocks: %d kept, %d bytes, the last one: %t", i+1, len(c.byKey), c.bytes, ok)
		}
	}
}
