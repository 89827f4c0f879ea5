package web

import (
	"crypto/rand"
	"slices"
	"sync"
	"time"
)

// What is held of imports that nobody has kept or discarded yet.
const (
	maxPreviews  = 8
	previewLife  = 30 * time.Minute // after its last use
	maxHeldBytes = 4 * maxImport    // of the files of all previews
)

// pending is an import that was read and not kept. Nobody changes one: to read
// the files otherwise makes another of the same id.
type pending struct {
	id      string
	files   SourceFiles
	choice  ImportChoice
	reading *Reading
	held    string // revision that the store held of the edition; "": none
	expires time.Time
}

// previews holds imports for a while. It is safe for concurrent use.
type previews struct {
	mu   sync.Mutex
	held []*pending // the one used longest ago first
	wake *time.Timer
}

// put holds p, in place of one of its id, and drops what is too much.
func (ps *previews) put(p pending) *pending {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if p.id == "" {
		p.id = rand.Text()
	}
	ps.drop(p.id)
	return ps.add(p)
}

// get returns the import of an id, which is then held anew; nil if it is not held.
func (ps *previews) get(id string) *pending {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	p := ps.drop(id)
	if p == nil {
		return nil
	}
	return ps.add(*p)
}

// forget drops an import and reports whether it was held.
func (ps *previews) forget(id string) bool {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	return ps.drop(id) != nil
}

func (ps *previews) add(p pending) *pending {
	p.expires = time.Now().Add(previewLife)
	ps.held = append(ps.held, &p)
	for len(ps.held) > maxPreviews || len(ps.held) > 1 && ps.size() > maxHeldBytes {
		ps.held = slices.Delete(ps.held, 0, 1)
	}
	if ps.wake == nil {
		ps.wake = time.AfterFunc(previewLife, ps.expire)
	}
	return &p
}

// expire drops what nobody used for too long, and comes again for the rest.
func (ps *previews) expire() {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	now := time.Now()
	for len(ps.held) > 0 && !ps.held[0].expires.After(now) {
		ps.held = slices.Delete(ps.held, 0, 1)
	}
	ps.wake = nil
	if len(ps.held) > 0 {
		ps.wake = time.AfterFunc(ps.held[0].expires.Sub(now), ps.expire)
	}
}

func (ps *previews) drop(id string) *pending {
	for i, p := range ps.held {
		if p.id == id {
			ps.held = slices.Delete(ps.held, i, i+1)
			return p
		}
	}
	return nil
}

func (ps *previews) size() int {
	n := 0
	for _, p := range ps.held {
		n += p.files.size()
	}
	return n
}
