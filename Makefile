# raccordo. `make run` and `make test` set up all they need on a machine with
# Go, Node and a network of package registries.

GOLANGCI_LINT := go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
GOVULNCHECK   := go run golang.org/x/vuln/cmd/govulncheck@v1.9.0
VERSION       := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
ADDR          ?= 127.0.0.1:8080
STORE         ?= sqlite:data/raccordo.db
# What could not be tried here; told once more at the end of all tests.
export NOT_TESTED := $(CURDIR)/bin/not-tested
# The race detector needs a C compiler.
RACE          := $(shell command -v $${CC:-gcc} >/dev/null 2>&1 && echo -race)

.PHONY: run build build-go ui test test-begun vet lint vuln test-go test-ui test-e2e bench neo4j generate clean help

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## build everything, load the samples, serve on $(ADDR)
	bin/raccordo serve --addr $(ADDR) --store $(STORE) --samples

build: ui build-go ## bin/raccordo with the browser app inside

build-go:
	CGO_ENABLED=0 go build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o bin/raccordo ./cmd/raccordo

ui: web/ui/node_modules/.package-lock.json ## build the browser app into web/ui/dist
	npm --prefix web/ui run build

web/ui/node_modules/.package-lock.json: web/ui/package-lock.json web/ui/package.json
	PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm --prefix web/ui ci --no-audit --no-fund
	@touch $@

test: vet lint vuln test-ui test-go test-e2e ## everything
	@$(TELL)

# Loudly: `go test` does not show what passing tests say.
TELL = if [ -s '$(NOT_TESTED)' ]; then \
	echo; echo '!!!!!!!!!!!!!!!! NOT EVERYTHING WAS TESTED !!!!!!!!!!!!!!!!'; cat '$(NOT_TESTED)'; \
	echo 'With NEO4J_TEST=required a missing Neo4j is a failure.'; echo; fi

test-begun:
	@mkdir -p bin && rm -f '$(NOT_TESTED)'

vet:
	go vet ./...

lint:
	$(GOLANGCI_LINT) run ./...

# The list of known weaknesses is on a server of its own; where it cannot be
# reached, that is said and is no failure.
vuln: test-begun
	@out=$$($(GOVULNCHECK) ./... 2>&1); code=$$?; printf '%s\n' "$$out" | tail -n 40; \
	if [ $$code -ne 0 ] && printf '%s' "$$out" | grep -qE 'fetching vulnerabilities|no such host|dial tcp|connection refused|Forbidden|HTTP GET'; then \
		echo 'NOT CHECKED: the database of known vulnerabilities cannot be reached from here.' | tee -a '$(NOT_TESTED)'; \
	else exit $$code; fi

# -count=1: a result kept from before says nothing of the Neo4j that is there now.
test-go: test-begun ## Go tests; the store's contract on SQLite and on a live Neo4j
	@test -n '$(RACE)' || echo 'NOT TESTED: data races (no C compiler for -race).' | tee -a '$(NOT_TESTED)'
	go test -count=1 $(RACE) -timeout 20m ./...
	@$(TELL)

test-ui: web/ui/node_modules/.package-lock.json ## types, lint and unit tests of the browser app
	npm --prefix web/ui run check
	npm --prefix web/ui run lint
	npm --prefix web/ui test

test-e2e: test-begun build ## the browser app against the real server, in Chromium; its main tasks on Neo4j too
	@chromium=$$(.ci/chromium) && export CHROMIUM_PATH=$$chromium && npm --prefix web/ui run e2e && \
	go run ./graph/neo4jstore/neo4jwith npm --prefix web/ui run e2e:neo4j

bench: ## the figures
	go test -run '^$$' -bench . -benchmem ./...

neo4j: ## a local Neo4j Community without Docker (needs Java and Maven)
	go run ./graph/neo4jstore/neo4jlocal

generate: ## the OpenAPI document and the browser's client
	go test ./web -run OpenAPI -update
	npm --prefix web/ui run generate

clean: ## remove what was built; the folder of the app stays, for `go build` reads it
	rm -rf bin data web/ui/node_modules
	find web/ui/dist -mindepth 1 ! -name .gitkeep -delete
