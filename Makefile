# Two commands are enough: `make run` and `make test`. Both make the environment when needed.
#
#   PYTHON=python3.12      the interpreter to use (3.11 to 3.13); otherwise one is looked for
#   TORCH_INDEX=URL        one more package index, with CPU builds of torch
#   ARGS="-k citation"     passed on to pytest, or to carrel
#   DATA=FOLDER            the questions that `make train-reader` learns from

PYTHON ?=
TORCH_INDEX ?=
ARGS ?=
DATA ?=
UPGRADE ?=

venv := .venv
bin := $(venv)/bin
python := $(bin)/python
sources := pyproject.toml constraints.txt Makefile
pip := PIP_DISABLE_PIP_VERSION_CHECK=1 $(python) -m pip

# Before make looks at any file: a broken environment is removed, so that the rules below see none.
$(shell sh packaging/heal.sh "$(PYTHON)")

# Who has the development environment keeps it: it can do all that the plain one can.
ready := $(if $(wildcard $(venv)/.stamp-test),$(venv)/.stamp-test,$(venv)/.stamp-run)

.DEFAULT_GOAL := help
.PHONY: help run test long check format lock clean screenshots translations
.PHONY: bench-window bench-burst bench-source bench-reading bench-starting
.PHONY: bench-embedding bench-retrieval bench-quotes bench-citations
.PHONY: bench-files bench-recognition bench-many bench-cycles bench-estimate bench-peers bench-scale
.PHONY: bench-reader train-reader bench-support bench-followups bench-answers bench-exam bench-whole
.PHONY: system-run system-test

help:
	@echo 'make run               open Carrel; without a display, show what it does in the terminal'
	@echo 'make test              run every check and every test'
	@echo 'make long              kill a library 300 times, among other tests that take minutes'
	@echo 'make check             run format, lint, type and import checks only'
	@echo 'make format            put the code into its format'
	@echo 'make screenshots       take the pictures of the README again'
	@echo 'make translations      gather the texts of the window, and compile their translations'
	@echo 'make bench-window      measure the window'
	@echo 'make bench-source      measure how soon a cited page is drawn'
	@echo 'make bench-reading     measure how soon a long text is shown with its passage'
	@echo 'make bench-starting    measure how soon a large library answers'
	@echo 'make bench-embedding   measure the embedding model beside the original'
	@echo 'make bench-retrieval   measure retrieval on collections of judged questions'
	@echo 'make bench-peers       install the peers that bench-retrieval compares with'
	@echo 'make bench-reader      measure the reader on questions it was not trained on'
	@echo 'make train-reader      train the reader anew (DATA=FOLDER), or go on training it'
	@echo 'make bench-quotes      measure the quote and its floor on SQuAD 2'
	@echo 'make bench-citations   check that every citation stands where it says'
	@echo 'make bench-whole       measure summaries, lists, counts and comparisons of a folder'
	@echo 'make bench-language    time the model process beside the bare loop of llama.cpp'
	@echo 'make bench-followups   measure how follow-up questions are made whole'
	@echo 'make bench-support     measure the judge of support on labelled and on changed sentences'
	@echo 'make bench-answers     measure answers, citations and refusals on labelled questions'
	@echo 'make bench-exam        compare the self-exam with labelled questions'
	@echo 'make bench-files       read every file under a folder and say what became of it'
	@echo 'make bench-many        measure a library of 20,000 small files'
	@echo 'make bench-cycles      index a folder 50 times, and see that nothing grows'
	@echo 'make bench-recognition measure how much of scanned pages is recognised'
	@echo 'make bench-burst       measure the window under 20,000 files and events'
	@echo 'make bench-estimate    compare the time left that was told with what it took'
	@echo 'make bench-scale       measure a library of 100,000 passages beside one of 10,000'
	@echo 'make lock              renew constraints.txt (UPGRADE=--upgrade for newer versions)'
	@echo 'make clean             remove the environment and everything that was built'

run: system-run $(ready)
	@$(bin)/carrel $(ARGS)

test: check
	$(python) -m pytest $(ARGS)

long: system-test $(venv)/.stamp-test
	$(python) -m pytest -m long -s $(ARGS)

check: system-test $(venv)/.stamp-test
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	$(bin)/lint-imports

format: $(venv)/.stamp-test
	$(python) -m ruff format .
	$(python) -m ruff check --fix .

screenshots: system-run $(venv)/.stamp-test
	$(python) packaging/screenshots.py $(ARGS)

translations: $(venv)/.stamp-test
	$(python) packaging/translations.py $(ARGS)

bench-window bench-burst bench-source bench-reading bench-starting: bench-%: system-test $(venv)/.stamp-test
	$(python) tests/benchmarks/$*.py $(ARGS)

bench-embedding bench-retrieval bench-quotes bench-citations bench-files bench-recognition \
bench-many bench-cycles bench-estimate bench-scale bench-reader bench-support bench-whole \
bench-answers bench-exam bench-followups bench-language: bench-%: $(venv)/.stamp-test
	$(python) tests/benchmarks/$*.py $(ARGS)

# Checkpoints lie in build/reader: a run that was cut off goes on.
train-reader: $(venv)/.stamp-test build/original/.stamp
	$(python) -m assistant.training.train "$(DATA)" --base build/original/model \
		--out build/reader $(ARGS)

build/original/.stamp: packaging/fetch_original.py $(venv)/.stamp-test
	@mkdir -p build/original
	$(python) $< build/original
	@touch $@

bench-peers: build/peers/.stamp

# Their own environment: none of them belongs to Carrel, and their versions go their own ways.
build/peers/.stamp: tests/benchmarks/peers-requirements.txt \
		tests/benchmarks/peers-constraints.txt packaging/fetch_original.py
	@rm -rf build/peers
	@python=$$(sh packaging/find_python.sh "$(PYTHON)") && "$$python" -m venv build/peers
	PIP_DISABLE_PIP_VERSION_CHECK=1 build/peers/bin/python -m pip install --requirement $< \
		$(if $(TORCH_INDEX),--extra-index-url "$(TORCH_INDEX)")
	build/peers/bin/python packaging/fetch_original.py build/peers
	@touch $@

system-run system-test: system-%:
	@python=$$(sh packaging/find_python.sh "$(PYTHON)") && "$$python" packaging/system_packages.py $*

$(venv)/.stamp-run: extras :=
$(venv)/.stamp-test: extras := [dev,other-models]

# The constraints pin torch too, so nothing can pull in another one. Where a configured index has a
# CPU build ("+cpu"), pip prefers it, because it sorts above the plain one of the same version.
$(venv)/.stamp-run $(venv)/.stamp-test: $(sources) | $(venv)/.made-in
	@touch $(venv)/.installing
	$(pip) install --constraint constraints.txt \
		$(if $(TORCH_INDEX),--extra-index-url "$(TORCH_INDEX)") --editable ".$(extras)"
	@rm -f $(venv)/.installing
	@touch $@

# The note of where it was made is written last: without it the folder is half made.
$(venv)/.made-in:
	@rm -rf $(venv)
	@python=$$(sh packaging/find_python.sh "$(PYTHON)") && \
		echo "Making $(venv) with $$("$$python" --version)" && \
		"$$python" -m venv $(venv) && pwd > $@

# One file for every Python and system: each line that is not for all carries its condition.
lock: $(venv)/.stamp-run
	@mkdir -p build
	$(python) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/python -m uv pip compile --quiet --universal --python-version 3.11 \
		--extra dev --extra other-models --no-header --no-annotate $(UPGRADE) pyproject.toml -o constraints.txt
	@{ echo "# Every package, pinned, for Python 3.11 to 3.13 on Linux, macOS and Windows."; \
		echo "# Made by 'make lock' from pyproject.toml; kept versions stay unless UPGRADE is given."; \
		cat constraints.txt; } > build/constraints.txt
	@mv build/constraints.txt constraints.txt

clean:
	rm -rf $(venv) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find assistant ui resources tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
