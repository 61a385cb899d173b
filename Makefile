# Every target that people call has its line of help behind '##'; `make help`
# prints them. The page is built by default.

GO         ?= go
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZTIME   ?= 60s
STORY      ?= testdata/stories/id-feri
# A Go program in WebAssembly has 8 kB for its environment: it gets PATH alone.
WASM_EXEC  := env -i "PATH=$(PATH)" $(shell $(GO) env GOROOT)/lib/wasm/go_js_wasm_exec

page: ## build web/dist/saksi.html, the page in one file
	$(GO) run ./web/build

demo: page ## compare the Indonesian example: a summary here, files to open beside the page
	$(GO) run ./compare/cmd/saksi $(STORY)
	@$(GO) run ./compare/cmd/saksi -format json $(STORY) > web/dist/demo.json
	@$(GO) run ./compare/cmd/saksi -format html $(STORY) > web/dist/demo.html
	@echo
	@echo "Open these in a browser, no server needed:"
	@echo "  web/dist/saksi.html  the page: drop the files of $(STORY) on it"
	@echo "  web/dist/demo.html   the comparison above as one page, without script"
	@echo "And for programs: web/dist/demo.json, the report of this comparison."

# The archive is a module of its own, so that Beam weighs on nobody else. INPUT
# and OUTPUT are relative to here or of any file system that Beam knows; FLAGS go to Beam.
ifdef DEMO
INPUT  = $(CURDIR)/testdata/stories/*/*.txt,$(CURDIR)/testdata/pile/*.txt
OUTPUT = $(CURDIR)/web/dist/archive/demo
endif
archive: ## compare an archive: INPUT='news/*.jsonl' OUTPUT=out/day, or DEMO=1
	$(GO) build -C compare/archive -mod=mod -o $(CURDIR)/web/dist/archive/run ./run
	web/dist/archive/run -input '$(INPUT)' -output '$(OUTPUT)' $(FLAGS)

test-archive: ## the archive's results are those of a single process
	$(GO) vet -C compare/archive -mod=mod ./...
	$(GO) test -C compare/archive -mod=mod ./...

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: test-native test-wasm test-browser ## run all tests: natively, as WebAssembly and in a browser

test-native:
	$(GO) test $$($(GO) list ./... | grep -v /web)

# The tests of all packages that run in the page, as js/wasm in Node.
test-wasm: .ci/has-node
	GOOS=js GOARCH=wasm $(GO) test -exec '$(WASM_EXEC)' $$(GOOS=js GOARCH=wasm $(GO) list -deps ./wasm | grep ^saksi/compare)

# The page is built anew and driven in Chromium; the test cache cannot see that.
test-browser: .ci/has-chromium web/node_modules
	$(GO) test -count=1 ./web/...

# WordPress with its database runs in a folder of the test, on this computer alone.
test-cms: .ci/has-chromium .ci/has-wordpress web/node_modules ## publish every snippet in a real WordPress, and look
	$(GO) test -count=1 -tags cms -timeout 20m -run 'TestWordPress|TestExamples' -v ./web

# Tools of the browser tests, at the versions and hashes of the lock file.
web/node_modules: web/package.json web/package-lock.json | .ci/has-npm
	npm ci --prefix web --silent && touch $@

lint: ## format, vet, staticcheck and the rules of the architecture
	@.ci/lint $(STATICCHECK)

eval: ## score every labelled story in testdata (and ../shared, when there)
	$(GO) run ./compare/cmd/eval $(wildcard testdata/stories testdata/pile ../shared/articles)

tune: ## fit the weights on the labelled stories, leave each out once, say what each part is worth
	$(GO) run -tags tune ./compare/cmd/tune $(wildcard testdata/stories ../shared/articles)
	$(GO) run -tags tune ./compare/cmd/slots $(wildcard testdata/stories ../shared/articles)

licences: ## list every dependency with its licence; fail on one that nobody has read
	$(GO) run ./web/notices/list
	$(GO) mod verify

size: page ## show what the page's weight is made of; fail over its budget
	$(GO) run ./web/size

shots: .ci/has-chromium ## make pictures of every view in web/dist/shots, for people to look at
	$(GO) test -count=1 -tags shots -run TestShots ./web

serve: page ## show the page and the examples on this computer alone
	$(GO) run ./web/serve

# The machine that compiles is the one that measures; PEERS are what else one could use.
bench: .ci/has-node ## time every stage at 2, 5, 50 and 500 articles, natively and in WebAssembly (SIZES=2,5 for less)
	SIZES=$(SIZES) PEERS=1 $(GO) test ./compare -tags bench -run 'Test(Bench|Recall)$$' -count=1 -v -timeout 30m
	GOOS=js GOARCH=wasm $(GO) test ./compare -tags bench -run 'TestBench$$' -count=1 -v -timeout 30m -exec '$(WASM_EXEC:-i=-i SIZES=$(SIZES))'

same: .ci/has-node .ci/has-chromium ## native, Node and Chromium give the same bytes on a thousand generated stories, in any order of articles
	$(GO) test ./compare -run 'TestShuffledArticles|TestWebAssemblyAgrees' -count=1 -v -timeout 30m -args -generated 1000
	$(GO) test ./web -run TestChromiumAgrees -count=1 -v -timeout 30m -args -generated 1000

soak: .ci/has-chromium ## compare 500 articles ten times in one tab, and drop 200 MB on it twice, with memory figures
	$(GO) test -count=1 -tags soak -timeout 90m -run 'TestSoak|TestLargeDrop|TestTextDrop' -v ./web

fuzz: ## run every fuzz target for FUZZTIME (60s)
	.ci/fuzz $(FUZZTIME)

release: page ## put what was built under names with its version, with sizes and integrity values
	$(GO) run ./web/release

reproducible: ## build what is committed twice and compare the bytes
	.ci/reproducible

golden: ## write the golden reports anew: read the diff before you commit it
	$(GO) test ./compare -run TestGolden -update

fmt: ## format the Go files
	gofmt -w .

# Make looks for no implicit rule of a phony target, so these are listed.
TOOLS = .ci/has-node .ci/has-npm .ci/has-chromium .ci/has-wordpress
$(TOOLS): .ci/has-%:
	@.ci/need $*

.PHONY: archive test-archive test-cms page demo help test test-native test-wasm test-browser lint eval bench licences size shots serve same soak fuzz release reproducible golden fmt $(TOOLS)
