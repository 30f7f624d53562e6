# Two commands do everything on a machine with python3 (3.11 or newer), pip, git and make:
#   make chat   talk to Easeback in this terminal      (options: make chat ARGS="--speed 60")
#   make test   format, lint, types, contracts, content check and all tests
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
ARGS   ?=
MEDIA  := .venv-media
RIVALS := .venv-rivals
HEARING := .venv-hearing
# pip is borrowed from $(PYTHON), so a system without python3-venv (no ensurepip) does not matter.
PIP    := $(PYTHON) -m pip --python $(BIN)/python --disable-pip-version-check
LOCKED := --quiet --require-hashes --only-binary :all: --no-deps

SEEDS  ?= 60
FROM   ?= 0

.PHONY: chat test quick prove bench media hearing rivals lock clean setup simulate mutants faults
chat: $(VENV)/run.stamp
	@$(BIN)/python -m bot chat $(ARGS)

setup: $(VENV)/dev.stamp

test: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.run test $(ARGS)

quick: $(VENV)/dev.stamp ## the loop while one works on the core: half a minute
	@$(BIN)/python -m tests.run quick $(ARGS)

prove: $(VENV)/dev.stamp $(RIVALS)/rivals.stamp
	@$(BIN)/python -m tests.run prove $(ARGS)

simulate: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.simulation --seeds $(SEEDS) --from $(FROM) $(ARGS)

mutants: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.simulation.hunt $(ARGS)

faults: $(VENV)/dev.stamp ## plants one-line faults and sees which suite notices each
	@$(BIN)/python -m tests.mutation $(ARGS)

rivals: $(VENV)/dev.stamp $(RIVALS)/rivals.stamp ## kill -9 of what one would pick instead
	@$(BIN)/python -m tests.rivals.kills $(ARGS)

bench: $(VENV)/dev.stamp
	@$(BIN)/python -m tests.benchmarks $(ARGS)

media: $(MEDIA)/media.stamp ## draws and records everything in content/pictures and content/audio anew
	@$(MEDIA)/bin/python -m deploy.media $(ARGS)

hearing: $(HEARING)/hearing.stamp ## trains the learned ear anew; ARGS=--check: and sees that the same bytes come of it
	@OMP_NUM_THREADS=1 $(HEARING)/bin/python -m deploy.hearing $(ARGS)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Easeback needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	@$(PYTHON) -m venv --without-pip $(VENV)

$(VENV)/run.stamp: deploy/requirements.txt | $(BIN)/python
	@echo "Setting up $(VENV) (once) ..." >&2
	@$(PIP) install $(LOCKED) -r $<
	@touch $@

$(VENV)/dev.stamp: deploy/requirements-dev.txt | $(BIN)/python
	@echo "Setting up $(VENV) for the tests (once) ..." >&2
	@$(PIP) install $(LOCKED) -r $<
	@touch $@ $(VENV)/run.stamp

$(MEDIA)/media.stamp: deploy/requirements-media.txt
	@echo "Setting up $(MEDIA) for the media (once) ..." >&2
	@test -x $(MEDIA)/bin/python || $(PYTHON) -m venv --without-pip $(MEDIA)
	@$(PYTHON) -m pip --python $(MEDIA)/bin/python --disable-pip-version-check install $(LOCKED) -r $<
	@touch $@

$(HEARING)/hearing.stamp: deploy/requirements-hearing.txt
	@echo "Setting up $(HEARING) for the learned ear (once) ..." >&2
	@test -x $(HEARING)/bin/python || $(PYTHON) -m venv --without-pip $(HEARING)
	@$(PYTHON) -m pip --python $(HEARING)/bin/python --disable-pip-version-check install $(LOCKED) -r $<
	@touch $@

$(RIVALS)/rivals.stamp: deploy/requirements-rivals.txt
	@echo "Setting up $(RIVALS) for the rivals (once) ..." >&2
	@test -x $(RIVALS)/bin/python || $(PYTHON) -m venv --without-pip $(RIVALS)
	@$(PYTHON) -m pip --python $(RIVALS)/bin/python --disable-pip-version-check install $(LOCKED) -r $<
	@touch $@

LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock'
lock: ## needs uv; writes no index address
	$(LOCK) pyproject.toml -o deploy/requirements.txt
	$(LOCK) pyproject.toml --group dev -c deploy/requirements.txt -o deploy/requirements-dev.txt
	$(LOCK) --group media -o deploy/requirements-media.txt
	$(LOCK) --group hearing -o deploy/requirements-hearing.txt
	$(LOCK) --group rivals -o deploy/requirements-rivals.txt
	$(LOCK) --group supply -o deploy/requirements-supply.txt
	@! grep -n '://' deploy/requirements*.txt

clean:
	rm -rf $(VENV) $(MEDIA) $(HEARING) $(RIVALS) dist
