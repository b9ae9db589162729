# make install   the .venv with everything that make run and make test need
# make run       the page on 127.0.0.1:7860 (GRADIO_SERVER_PORT for another), sample loaded
# make test      the tests (make test ARGS="tests/facts -k count" for some of them)
# make lint      ruff and mypy
# make bench     the budgets, measured, half an hour; needs a quiet machine and, for peers, Ray and
#                CTranslate2, pip install ".[bench,cluster,fast]"
# make eval      the checker on labelled rows: make eval DATA="a.jsonl b.jsonl"
# make train     trains a model from scratch, or on from the shipped one with --start
#                assistant/weights: make train ARGS="--help"
#
# Each sets up what it needs, so it works on a fresh clone. An existing .venv is kept and only
# brought up to date when requirements.txt changes.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: install run test lint bench eval train

install: $(STAMP)

$(STAMP): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 install" >&2; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv $(VENV) \
		|| { echo "$(PYTHON) cannot make a venv: on Debian, apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt
	@touch $@

run: $(STAMP)
	$(BIN)/python app.py

test: $(STAMP)
	$(BIN)/python -m pytest $(ARGS)

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(STAMP)
	$(BIN)/python -m eval.bench $(ARGS)
	$(BIN)/python -m eval.bench_batch rates
	$(BIN)/python -m eval.bench_batch models
	$(BIN)/python -m eval.bench_batch growth
	$(BIN)/python -m eval.bench_batch kills

eval: $(STAMP)
	$(BIN)/python -m eval checker $(DATA) $(ARGS)

train: $(STAMP)
	$(BIN)/python -m assistant.training $(ARGS)
