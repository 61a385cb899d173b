# Every target that people call has its line of help behind '##'; `make help`
# prints them. The page is built by default.

GO         ?= go
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
STORY      ?= testdata/stories/id-feri
WASM_EXEC  := $(shell $(GO) env GOROOT)/lib/wasm/go_js_wasm_exec
# The packages that also run in the page: their tests run as WebAssembly too.
PORTABLE    = ./compare ./compare/view ./compare/ingest

.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: test-native test-wasm ## run all tests: natively, as WebAssembly and in a browser

test-native:
	$(GO) test ./...

# The same tests as js/wasm, in Node: -count is left alone so that unchanged
# packages come from the test cache.
test-wasm: .ci/has-node
	GOOS=js GOARCH=wasm $(GO) test -exec '$(WASM_EXEC)' $(wildcard $(PORTABLE))

lint: ## format, vet, staticcheck and the rules of the architecture
	@.ci/lint $(STATICCHECK)

eval: ## score every labelled story in testdata (and ../shared, when there)
	$(GO) run ./compare/cmd/eval $(wildcard testdata/stories ../shared/articles)

fmt: ## format the Go files
	gofmt -w .

.ci/has-%:
	@.ci/need $*

.PHONY: help test test-native test-wasm lint eval fmt .ci/has-node .ci/has-chromium
