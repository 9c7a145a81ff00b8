# What README.md says by hand, for people with make.
PYTHON ?= python3
BIN = .venv/bin
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve site test page outputs ecosystem lint bench clean

serve: .venv/site
	$(BIN)/mkdocs serve --dirty

site: .venv/site
	$(BIN)/mkdocs build --strict

test: .venv/test
	$(BIN)/python -m pytest

page: .venv/test
	$(BIN)/python -m pytest docs/zh/$(PAGE).md docs/en/$(PAGE).md \
		tests/site/test_structure.py tests/site/test_claims.py -k $(notdir $(PAGE)).md

outputs: .venv/test
	$(BIN)/python -m pytest $(or $(PAGES),docs tests/site/test_cheat_sheet.py) --record

ecosystem: .venv/ecosystem
	$(BIN)/python -m pytest -m needs docs

lint: .venv/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check

bench: .venv/site
	$(BIN)/python tests/bench.py

clean:
	rm -rf .venv .cache site

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/site: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[site]"
	touch $@

.venv/test: .venv/site
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[test]"
	touch $@

.venv/ecosystem: .venv/test
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[ecosystem]"
	touch $@
