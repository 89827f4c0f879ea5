package neo4jstore

import (
	"errors"
	"io"
	"net"
	"testing"

	"raccordo/graph"
)

// TestWhatIsNoNeo4jIsUnavailable opens a store where something else listens. It needs no
// server of Neo4j.
func TestWhatIsNoNeo4jIsUnavailable(t *testing.T) {
	for rule, answer := range map[string]string{
		"a server that stays silent":   "",
		"a server of another protocol": "HTTP/1.1 400 Bad Request\r\n\r\n",
	} {
		t.Run(rule, func(t *testing.T) {
			t.Parallel()
			l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = l.Close() })
			go func() {
				for {
					c, err := l.Accept()
					if err != nil {
						return
					}
					t.Cleanup(func() { _ = c.Close() })
					_, _ = io.WriteString(c, answer)
				}
			}()
			s, err := Open(t.Context(), Config{URI: "bolt://" + l.Addr().String()})
			if err == nil {
				_ = s.Close()
			}
			if !errors.Is(err, graph.ErrUnavailable) {
				t.Errorf("error %v, want %v", err, graph.ErrUnavailable)
			}
		})
	}
}
