package document_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// printPDF has a browser print a page, as a person would.
func printPDF(t *testing.T, page string, flags ...string) []byte {
	t.Helper()
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			browser = p
			break
		}
	}
	if browser == "" {
		t.Skip("no Chromium on this machine: PDFs are not printed")
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.pdf")
	if err := os.WriteFile(in, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	args := append([]string{
		"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--user-data-dir=" + filepath.Join(dir, "profile"),
		"--print-to-pdf=" + out,
	}, flags...)
	if msg, err := exec.CommandContext(ctx, browser, append(args, in)...).CombinedOutput(); err != nil {
		t.Skipf("Chromium does not print here: %v: %s", err, bytes.TrimSpace(msg[max(0, len(msg)-300):]))
	}
	pdf, err := os.ReadFile(out)
	if err != nil {
		t.Skipf("Chromium printed nothing: %v", err)
	}
	return pdf
}

// convertDOCX has a word processor save a Word document anew.
func convertDOCX(t *testing.T, docx []byte, to string) []byte {
	t.Helper()
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("no LibreOffice on this machine: documents are not saved by a word processor")
	}
	dir := t.TempDir()
	in := filepath.Join(dir, "atto.docx")
	if err := os.WriteFile(in, docx, 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	out := filepath.Join(dir, "out")
	cmd := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"),
		"--headless", "--convert-to", to, "--outdir", out, in)
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("LibreOffice does not convert here: %v: %s", err, bytes.TrimSpace(msg))
	}
	data, err := os.ReadFile(filepath.Join(out, "atto."+to))
	if err != nil {
		t.Skipf("LibreOffice converted nothing: %v", err)
	}
	return data
}
