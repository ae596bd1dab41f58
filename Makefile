# Every target sets up what it needs. `make help` lists them.

.DEFAULT_GOAL := help
.PHONY: help setup demo build test check long format lint bench release engine clean

RUBRIC := .build/debug/rubric
ifneq ($(shell uname),Darwin)
STATIC := --static-swift-stdlib -Xswiftc -static-executable
endif

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install libyaml's headers, if they are missing
	@.ci/setup

demo: build ## Print the gap report of a real district
	@$(RUBRIC) report examples/gridley-2023-24.yml
	@echo
	@echo "This was the real district of Gridley, from published figures. A district that rated everything:"
	@echo "  $(RUBRIC) report examples/invented-unified.yml"

build: setup ## Build the program into .build/debug
	@echo "Building (the first time takes a minute or two)." >&2
	@.ci/with-commit swift build --quiet --product rubric

test: setup ## Run all tests
	.ci/with-commit swift build --build-tests
	swift test --skip-build
	@echo "Not run here: schemas, reading level, pages in a browser. 'make check' runs them."

check: setup lint ## Format lint, strict build, tests, and checks of the results by other programs
	.ci/with-commit swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	.ci/check-setup
	.ci/check-commit
	.ci/schemas $(RUBRIC)
	.ci/reading-level $(RUBRIC)
	.ci/expectations $(RUBRIC)
	.ci/browser $(RUBRIC)
	.ci/word $(RUBRIC)
	.ci/arithmetic $(RUBRIC)
	.ci/engine $(RUBRIC)
	.ci/documentation

# ONLY="spark notice": only these. `.ci/long --list` says what each needs.
long: build ## Run the checks with large requirements: downloads, other files, an older build
	.ci/long $(ONLY)

lint:
	swift format lint --strict -r Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

format: ## Format all Swift files
	swift format -i -r Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

# BENCH=quick: smaller inputs, rough figures. BENCH=page: the table also goes into Documentation/performance.md.
bench: release ## Compare speed and memory with peers, one table
	swift build -c release --package-path Benchmarks --scratch-path .build-bench $(STATIC)
	Benchmarks/compare "$$(.ci/python Benchmarks/peers/requirements.txt 'to compare speed with Python')" $(BENCH)

release: setup ## Build one fully static binary into bin/ (Linux)
	@mkdir -p bin
	.ci/with-commit swift build -c release --product rubric $(STATIC) --scratch-path .build-static
	cp .build-static/release/rubric bin/rubric
	strip bin/rubric
	@ls -l bin/rubric

include Sources/RubricPage/engine.mk

clean: ## Remove everything that was built
	rm -rf .build .build-bench .build-static bin
