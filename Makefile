# Every target works on a fresh checkout: it makes the virtual environment it needs.
# `make PYTHON=python3.12 test` chooses another interpreter (3.11 or later).

PYTHON ?= python3
GOLD ?=
VENV := .venv
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip --disable-pip-version-check --quiet install --no-deps
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate --extra cli pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types cov check bench quality docs docs-figures package lock clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 15

demo: $(VENV)/.run  ## show the facts of the first seed article
	$(RUN) -m factkit show seeds/01-*.txt

test: $(VENV)/.dev  ## run the tests, the laws with few examples each
	$(RUN) -m pytest --hypothesis-profile=dev

lint: $(VENV)/.dev  ## check style and layout
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check

format: $(VENV)/.dev  ## lay out the code and mend what can be mended
	$(RUN) -m ruff format
	$(RUN) -m ruff check --fix

types: $(VENV)/.dev  ## check the types of package, tests and benchmarks
	$(RUN) -m mypy

cov: $(VENV)/.dev  ## run the tests with many examples a law, and measure branch coverage
	$(RUN) -m pytest --hypothesis-profile=ci --cov --cov-report=term-missing:skip-covered

check: lint types cov package  ## everything that must hold before a change goes in

bench: $(VENV)/.dev  ## time every stage, and its growth with length
	$(RUN) benchmarks/speed.py

quality: $(VENV)/.dev  ## accuracy on the gold corpora, GOLD=folder: gains and losses
	$(RUN) benchmarks/figures.py "$(GOLD)"

docs-figures: $(VENV)/.dev  ## accuracy on the gold corpora, GOLD=folder: rewrite the table
	$(RUN) benchmarks/figures.py "$(GOLD)" --write
	$(RUN) benchmarks/sieves.py "$(GOLD)"

docs: $(VENV)/.dev  ## write the outputs of the examples, the rates and the picture anew
	$(RUN) docs/examples.py
	$(RUN) benchmarks/drafts.py --write
	$(RUN) docs/picture.py

package: $(VENV)/.dev  ## build the wheel and parse with what it holds
	rm -rf dist
	$(RUN) -m hatchling build --target wheel
	cd dist && PYTHONPATH=$$(ls *.whl) ../$(RUN) -c "import factkit; assert '.whl' in factkit.__file__; factkit.parse('')"

lock:  ## settle the pinned dependencies anew (needs uv)
	$(LOCK) --group build --output-file requirements/run.txt
	$(LOCK) --group dev --output-file requirements/dev.txt

clean:  ## remove what these targets made
	rm -rf $(VENV) build dist htmlcov .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis

# The stamps say what the environment holds. Hashes cannot be asked of the project itself, so the
# pinned packages go in first and the project after them, built by the pinned backend. The lists of
# packages are complete, and pip is to resolve nothing: for a requirement with an extra
# (`coverage[toml]`) it would look at the newest release, for which no hash is listed, and give up.

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "factkit needs Python 3.11 or later; try: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements/run.txt pyproject.toml
	$(PIP) --require-hashes --requirement requirements/run.txt
	$(PIP) --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	$(PIP) --require-hashes --requirement requirements/dev.txt
	@touch $@
