# Recipes of the workshop. `make site` and `make test` set up everything they need, on a machine with Python, pip and apt.
PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help site test check docs golden bench mutants wheel clean

help: ## list the recipes
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

site: .venv/.installed ## set up, then build the site and the workbook of the national standard
	$(BIN)/govcat schema
	$(BIN)/govcat build --out site/
	$(BIN)/govcat export-xlsx --out workbooks/

test: .venv/.test ## set up, then pass everything: format, lint, types, layers, tests, browser and office
	scripts/test-tools
	$(MAKE) --no-print-directory check
	scripts/run-tests
	$(BIN)/coverage report --skip-covered --skip-empty

check: .venv/.test ## format, lint, types, layers, freshness of generated files
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy src tests
	$(BIN)/lint-imports --no-cache

docs: .venv/.installed ## write the pages that come from the code: docs/rules
	$(BIN)/govcat rules --format markdown --out docs/rules

golden: .venv/.test ## rewrite the golden files; read the diff before you commit it
	$(BIN)/pytest -q --update-golden

bench: .venv/.test ## time whole commands against the floor of this machine
	PYTHONPATH=tests/support $(BIN)/python tests/bench/bench.py

mutants: .venv/.test ## change the rules in small ways and see that the tests notice; ONLY="name …" for some of them
	PYTHONPATH=tests/support $(BIN)/python tests/mutation/mutation.py $(ONLY)

wheel: .venv/.test ## build the wheel and the source archive
	$(BIN)/python -m build

clean: ## remove what the recipes made
	rm -rf .venv site workbooks dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.installed: pyproject.toml .venv/bin/python
	$(BIN)/pip install --quiet --editable .
	@touch $@

.venv/.test: pyproject.toml .venv/bin/python
	$(BIN)/pip install --quiet --editable '.[test]'
	@touch $@ .venv/.installed
