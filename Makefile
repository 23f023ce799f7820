# Two commands: make demo, make test. Both install what is missing first.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help deps test-deps build demo test lint bench bench-memory eval eval-segmentation eval-terms eval-consistency eval-languages clean

# What is linked (libicu-dev, libxml2-dev, libsqlite3-dev) and what finds it (pkg-config).
PACKAGES := libicu-dev libxml2-dev libsqlite3-dev pkg-config
# What some tests check files with; without it they say so and are skipped.
TEST_PACKAGES := libxml2-utils

# One binary without Swift's own libraries beside it; what nothing calls is left out. Swift's tables are full of addresses
# that are put right at every start: packed they take a tenth off it (glibc 2.36 or newer reads them).
RELEASE := --configuration release --static-swift-stdlib -Xswiftc -use-ld=lld \
  -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --gc-sections -Xlinker -s
OUT := demo-out

# Treebanks and the programs that score; what is measured on them is skipped where they are not there.
EVAL ?= ../shared/eval

help:
	@echo "make demo   build, and run the main job on the articles in seeds/"
	@echo "make test   run all tests"
	@echo "make bench  measure speed beside ICU's own C loop"
	@echo "make bench-memory  measure translation memories, look-up beside rapidfuzz"
	@echo "make eval   measure exactness on treebanks beside other tools"
	@echo "make lint   check the form of the code"

deps:
	@Scripts/install-packages $(PACKAGES)

test-deps: deps
	@Scripts/install-packages $(TEST_PACKAGES) || echo "Going on without $(TEST_PACKAGES)."

build: deps
	swift build $(RELEASE) --product ordsmed

demo: build
	@Scripts/demo "$$(swift build $(RELEASE) --show-bin-path)/ordsmed" $(OUT)

test: test-deps
	swift test

lint:
	swift format lint --strict --recursive --parallel Sources Tests Snippets Benchmarks Package.swift

bench: deps
	Benchmarks/run

bench-memory: deps
	Benchmarks/memory

eval: eval-segmentation eval-terms eval-consistency eval-languages

eval-segmentation: build
	@Scripts/eval-segmentation "$$(swift build $(RELEASE) --show-bin-path)/ordsmed" $(EVAL)

eval-terms: build
	@Scripts/eval-terms "$$(swift build $(RELEASE) --show-bin-path)/ordsmed" $(EVAL)

# Slips and flags of `ordsmed inspect`.
TREEBANKS := $(EVAL)/segmentation/data
eval-consistency: build
	@if [ -d $(TREEBANKS) ]; then Scripts/eval-consistency "$$(swift build $(RELEASE) --show-bin-path)/ordsmed" \
	  $(TREEBANKS)/nb-dev.conllu:nb $(TREEBANKS)/nn-dev.conllu:nn; \
	else echo "eval-consistency: skipped, for there is no $(TREEBANKS)"; fi

# Warnings that a text is in another language than said.
eval-languages: build
	@if [ -d $(TREEBANKS) ]; then Scripts/eval-languages "$$(swift build $(RELEASE) --show-bin-path)/ordsmed" \
	  $(TREEBANKS)/nb-dev.conllu:nb $(TREEBANKS)/nn-dev.conllu:nn $(TREEBANKS)/en_gum-dev.conllu:en; \
	else echo "eval-languages: skipped, for there is no $(TREEBANKS)"; fi

clean:
	rm -rf .build .build-* Benchmarks/.build $(OUT)
