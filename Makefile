# Two commands: make demo, make test. Both install what is missing first.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help deps build demo test lint bench clean

# What is linked (libicu-dev, libxml2-dev), what finds it (pkg-config), and what the tests check files with.
PACKAGES := libicu-dev libxml2-dev pkg-config libxml2-utils

# One binary without Swift's own libraries beside it; what nothing calls is left out.
RELEASE := --configuration release --static-swift-stdlib -Xlinker --gc-sections -Xlinker -s
OUT := demo-out

help:
	@echo "make demo   build, and run the main job on the articles in seeds/"
	@echo "make test   run all tests"
	@echo "make bench  measure speed beside ICU's own C loop"
	@echo "make lint   check the form of the code"

deps:
	@Scripts/install-packages $(PACKAGES)

build: deps
	swift build $(RELEASE) --product ordsmed

demo: build
	@Scripts/demo "$$(swift build $(RELEASE) --show-bin-path)/ordsmed" $(OUT)

test: deps
	swift test

lint:
	swift format lint --strict --recursive --parallel Sources Tests Snippets Benchmarks Package.swift

bench: deps
	Benchmarks/run

clean:
	rm -rf .build .build-* $(OUT)
