# Each target sets up what it needs; nothing has to be prepared but Python 3.11 or later.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
SET_UP = $(VENV)/.set-up
READY = $(VENV)/.ready

.PHONY: setup generate unasync test bench corpus diff-cases verdict-oracle notations client-claims oracles kills cuts names soak fuzz clean

setup: $(SET_UP)  ## what specloom needs, in $(VENV)

generate: $(SET_UP)  ## validate the spec, make the clients and pages, call every operation
	$(BIN)/specloom validate
	$(BIN)/specloom generate
	$(BIN)/specloom table --output docs/operations.md
	$(BIN)/specloom diff --between-versions 2023-06-01 2026-10-21 --fail-on never \
	  --format migration --output docs/migrating_2026_10_21.md
	$(BIN)/specloom demo
	$(BIN)/specloom demo --version 2023-06-01

unasync: $(READY)  ## make the blocking half of the runtime from the async one
	$(BIN)/python templates/unasync.py

test: $(READY)  ## everything that CI runs
	$(BIN)/python templates/unasync.py --check
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy
	$(BIN)/specloom validate --strict
	$(BIN)/specloom generate --check
	$(BIN)/pytest --numprocesses=auto --dist=worksteal

bench: $(READY)  ## speed, side by side with what it is measured against
	$(BIN)/python -m bench

corpus: $(READY)  ## the clients of real descriptions, tried; slow: make corpus NAMES="box svix"
	$(BIN)/python -m tests.corpus $(NAMES)

diff-cases: $(READY)  ## our verdicts on 211 pairs of descriptions beside another tool's
	$(BIN)/python -m tests.diff.cases

verdict-oracle: $(READY)  ## verdicts on 5,000 pairs of schemas made by chance, beside a validator's
	$(BIN)/python -m tests.diff.proof.oracle

client-claims: $(READY)  ## the client verdict on ten pairs beside both packages, and mypy; slow
	$(BIN)/python -m tests.python.verdict.claims $(NAMES)

notations: $(READY)  ## descriptions in 3.0 rewritten as 3.1, compared: make notations NAMES="stripe.json"
	$(BIN)/python -m tests.diff.proof.as_3_1 $(NAMES)

oracles: $(READY)  ## the serialiser beside RFC 6570 and qs on 2 x 5,000 values; wants npm
	$(BIN)/python -m tests.runtime.oracles

kills: $(READY)  ## a fault at each operation on files; takes minutes: make kills NAMES=bump
	$(BIN)/python -m tests.generation.kills $(NAMES)

cuts: $(READY)  ## every recorded stream cut at every byte, and garbled; takes minutes
	PYTHONPATH=generated $(BIN)/python -m tests.streaming.cuts

names: $(READY)  ## additions to a description change no other name: 400 descriptions
	SPECLOOM_EXAMPLES=400 $(BIN)/pytest tests/python/test_naming_stability.py

soak: $(READY)  ## 2 x 50,000 requests to a server that fails in thirty ways; takes minutes
	$(BIN)/python -m tests.soak

fuzz: $(READY)  ## hostile descriptions: bombs, then 20,000 made up by chance; takes hours
	$(BIN)/python -m tests.hostile --bombs
	$(BIN)/python -m tests.hostile

clean:
	rm -rf $(VENV) .specloom_cache .mypy_cache .pytest_cache .ruff_cache

$(SET_UP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "specloom needs Python 3.11 or later: make PYTHON=python3.12 ..."; exit 1; }
	@echo "setting up $(VENV): waiting for pip to download and install what specloom needs"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo]'
	@touch $@

$(READY): $(SET_UP)
	@echo "setting up $(VENV): waiting for pip to download and install what the tests need"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
