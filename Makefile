# What README.md says by hand, for people with make.
# With PYTHON=python3.13 or TORCH=2.14.1 it is done in an environment of its own.
PYTHON ?= python3
VENV = .venv$(addprefix -,$(subst /,-,$(filter-out python3,$(PYTHON))))$(addprefix -torch-,$(TORCH))
BIN = $(VENV)/bin
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve site install test page outputs ecosystem lint bench clean

serve: $(VENV)/site
	$(BIN)/mkdocs serve --dirty

site: $(VENV)/site
	$(BIN)/mkdocs build --strict

install: $(VENV)/test

test: $(VENV)/test
	$(BIN)/python -m pytest -n auto

page: $(VENV)/test
	$(BIN)/python -m pytest docs/zh/$(PAGE).md docs/en/$(PAGE).md \
		tests/site/test_structure.py tests/site/test_claims.py -k $(notdir $(PAGE)).md

outputs: $(VENV)/test
	$(BIN)/python -m pytest $(or $(PAGES),docs tests/site/test_cheat_sheet.py) --record

ecosystem: $(VENV)/ecosystem
	$(BIN)/python -m pytest -m needs docs

lint: $(VENV)/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check

bench: $(VENV)/site
	$(BIN)/python tests/bench.py

clean:
	rm -rf .venv* .cache site

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/constraints.txt: constraints.txt $(BIN)/python
	sed 's/^torch==.*/$(if $(TORCH),torch==$(TORCH),&)/' $< > $@

$(VENV)/site: $(VENV)/constraints.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --constraint $< --editable ".[site]"
	touch $@

$(VENV)/test: $(VENV)/site
	$(BIN)/python -m pip install --quiet --constraint $(VENV)/constraints.txt --editable ".[test]"
	touch $@

$(VENV)/ecosystem: $(VENV)/test
	$(BIN)/python -m pip install --quiet --constraint $(VENV)/constraints.txt --editable ".[ecosystem]"
	touch $@
