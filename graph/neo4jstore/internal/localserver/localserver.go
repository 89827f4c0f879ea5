// Package localserver runs Neo4j Community on this machine without Docker, from
// the jars that Maven brings. It needs Java 17 or 21 and, the first time, Maven.
package localserver

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// version is that of the jars in pom.xml.
const version = "5.26.24"

const (
	startTime = 3 * time.Minute
	stopTime  = 30 * time.Second
	pollTime  = 200 * time.Millisecond
)

//go:embed pom.xml
var pom []byte

// Config says how a server runs.
type Config struct {
	Home     string    // folder of its data, made if absent
	Password string    // of the user neo4j; set when the data are new, at least 8 characters
	Port     int       // of Bolt on 127.0.0.1; 0 takes a free one
	Log      io.Writer // what the server and Maven print
}

// Server is a running Neo4j.
type Server struct {
	URI   string // for Bolt
	cmd   *exec.Cmd
	ended chan struct{} // closed when the process has ended
	err   error         // what it ended with; read it after ended
}

// Missing returns why no server can be run here, or nil.
func Missing() error {
	if _, err := exec.LookPath("java"); err != nil {
		return errors.New("no java on the path")
	}
	lib, err := library()
	if err != nil {
		return err
	}
	if _, err := os.Stat(lib); err == nil {
		return nil
	}
	if _, err := exec.LookPath("mvn"); err != nil {
		return errors.New("no mvn on the path to bring Neo4j")
	}
	return nil
}

// Start runs a server and returns when it takes connections, some ten seconds
// later; the first time Maven brings about 120 MB before.
func Start(ctx context.Context, c Config) (*Server, error) {
	if err := Missing(); err != nil {
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	lib, err := jars(ctx, c.Log)
	if err != nil {
		return nil, fmt.Errorf("start neo4j: bring the jars: %w", err)
	}
	if c.Port == 0 {
		if c.Port, err = freePort(ctx); err != nil {
			return nil, fmt.Errorf("start neo4j: %w", err)
		}
	}
	if err := prepare(ctx, c, lib); err != nil {
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	s := &Server{URI: fmt.Sprintf("bolt://127.0.0.1:%d", c.Port), ended: make(chan struct{})}
	s.cmd = command(context.WithoutCancel(ctx), c, lib, "org.neo4j.server.startup.Neo4jCommand", "console")
	if err := s.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	go func() {
		s.err = s.cmd.Wait()
		close(s.ended)
	}()
	if err := s.ready(ctx, fmt.Sprintf("127.0.0.1:%d", c.Port)); err != nil {
		return nil, errors.Join(fmt.Errorf("start neo4j: %w", err), s.Stop())
	}
	return s, nil
}

// Stop ends the server as an interrupt from the keyboard would, and waits for it.
func (s *Server) Stop() error {
	_ = s.cmd.Process.Signal(os.Interrupt)
	select {
	case <-s.ended:
		return nil
	case <-time.After(stopTime):
		return errors.Join(errors.New("stop neo4j: it took too long and was killed"), s.cmd.Process.Kill())
	}
}

// Wait returns when the server has ended by itself.
func (s *Server) Wait() error {
	<-s.ended
	return s.err
}

// ready waits until address takes connections.
func (s *Server) ready(ctx context.Context, address string) error {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	ticker := time.NewTicker(pollTime)
	defer ticker.Stop()
	var dialer net.Dialer
	for {
		if c, err := dialer.DialContext(ctx, "tcp", address); err == nil {
			return c.Close()
		}
		select {
		case <-s.ended:
			return fmt.Errorf("it ended at once: %w", s.err)
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

// library returns the folder of the jars, which stands if it is whole.
func library() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(cache, "raccordo", "neo4j-community-"+version), nil
}

func jars(ctx context.Context, log io.Writer) (string, error) {
	lib, err := library()
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(lib); err == nil {
		return lib, nil
	}
	if err := os.MkdirAll(filepath.Dir(lib), 0o755); err != nil {
		return "", err
	}
	work, err := os.MkdirTemp(filepath.Dir(lib), "neo4j-*")
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(work) }()
	if err := os.WriteFile(filepath.Join(work, "pom.xml"), pom, 0o644); err != nil {
		return "", err
	}
	part := filepath.Join(work, "lib")
	mvn := exec.CommandContext(ctx, "mvn", "-q", "-B", "-f", filepath.Join(work, "pom.xml"),
		"dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+part)
	mvn.Stdout, mvn.Stderr = log, log
	if err := mvn.Run(); err != nil {
		return "", fmt.Errorf("mvn: %w", err)
	}
	if err := os.Rename(part, lib); err != nil && !errors.Is(err, os.ErrExist) {
		return "", err
	}
	return lib, nil
}

// prepare makes the folders and the settings, and the password of new data.
func prepare(ctx context.Context, c Config, lib string) error {
	for _, d := range []string{"conf", "data", "logs", "plugins", "run", "import", "licenses"} {
		if err := os.MkdirAll(filepath.Join(c.Home, d), 0o700); err != nil {
			return err
		}
	}
	settings := strings.Join([]string{
		"server.default_listen_address=127.0.0.1",
		fmt.Sprintf("server.bolt.listen_address=:%d", c.Port),
		fmt.Sprintf("server.bolt.advertised_address=127.0.0.1:%d", c.Port),
		"server.http.enabled=false",
		"server.https.enabled=false",
		"server.directories.lib=" + filepath.ToSlash(lib),
		"server.memory.heap.initial_size=512m",
		"server.memory.heap.max_size=512m",
		"server.memory.pagecache.size=128m",
		"dbms.usage_report.enabled=false",
	}, "\n") + "\n"
	if err := os.WriteFile(filepath.Join(c.Home, "conf", "neo4j.conf"), []byte(settings), 0o600); err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(c.Home, "data", "databases")); err == nil {
		return nil
	}
	set := command(ctx, c, lib, "org.neo4j.server.startup.Neo4jAdminCommand", "dbms", "set-initial-password", c.Password)
	var said bytes.Buffer
	set.Stdout, set.Stderr = &said, &said
	if err := set.Run(); err != nil {
		return fmt.Errorf("set the password: %w: %s", err, said.String())
	}
	return nil
}

func command(ctx context.Context, c Config, lib string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "java", append([]string{"-cp", filepath.Join(lib, "*")}, args...)...)
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+c.Home, "NEO4J_CONF="+filepath.Join(c.Home, "conf"))
	cmd.Stdout, cmd.Stderr = c.Log, c.Log
	return cmd
}

func freePort(ctx context.Context) (int, error) {
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port, nil
}
