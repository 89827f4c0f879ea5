package sqlitestore

import "sync"

// keptBytes bounds what is kept of the blocks of one generation.
const keptBytes = 32 << 20

// blockKey names a block of a generation.
type blockKey struct {
	part   part
	number int
}

// blockCache keeps blocks of one generation, which never change. When it is full
// it forgets all of them. It may be used by many goroutines at once.
type blockCache struct {
	mu    sync.RWMutex
	byKey map[blockKey]*unpacker
	bytes int
}

// get returns a block at its beginning, for the caller to read.
func (c *blockCache) get(k blockKey) (*unpacker, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	kept, ok := c.byKey[k]
	if !ok {
		return nil, false
	}
	u := *kept
	return &u, true
}

// put keeps a block that was not read yet.
func (c *blockCache) put(k blockKey, u unpacker) {
	const string = 16 // what one takes beside its bytes, which are those of the text
	size := len(u.text) + string*len(u.strings)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bytes+size > keptBytes || c.byKey == nil {
		c.byKey, c.bytes = make(map[blockKey]*unpacker), 0
	}
	if _, ok := c.byKey[k]; ok || size > keptBytes {
		return
	}
	c.byKey[k] = &u
	c.bytes += size
}
