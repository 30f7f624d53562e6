# Two commands do everything on a machine with python3 (3.11 or newer), pip, git and make:
#   make chat   talk to Easeback in this terminal      (options: make chat ARGS="--speed 60")
#   make test   format, lint, types, contracts, content check and all tests
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
ARGS   ?=
MEDIA  := .venv-media
RIVALS := .venv-rivals
SUPPLY := .venv-supply
HEARING := .venv-hearing
# pip is borrowed from $(PYTHON), so a system without python3-venv (no ensurepip) does not matter.
PIP    := $(PYTHON) -m pip --python $(BIN)/python --disable-pip-version-check
LOCKED := --quiet --require-hashes --only-binary :all: --no-deps

SEEDS  ?= 60
FROM   ?= 0

.PHONY: chat test quick prove bench media hearing rivals lock clean setup simulate mutants faults wheel sbom audit pages install
chat: $(VENV)/run.stamp
	@$(BIN)/python -m bot chat $(ARGS)

setup: $(VENV)/dev.stamp

install: $(VENV)/run.stamp ## what ./easeback needs, and nothing for tests

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

$(SUPPLY)/supply.stamp: deploy/requirements-supply.txt
	@echo "Setting up $(SUPPLY) for the bill of materials (once) ..." >&2
	@test -x $(SUPPLY)/bin/python || $(PYTHON) -m venv --without-pip $(SUPPLY)
	@$(PYTHON) -m pip --python $(SUPPLY)/bin/python --disable-pip-version-check install $(LOCKED) -r $<
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

wheel: $(VENV)/dev.stamp ## dist/*.whl: program and content; the same commit gives the same bytes
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BIN)/python -m hatchling build -t wheel

sbom: $(SUPPLY)/supply.stamp $(VENV)/run.stamp ## dist/easeback.cdx.json and dist/licences.txt: what it is made of, under which licences
	@mkdir -p dist
	@$(SUPPLY)/bin/cyclonedx-py requirements --output-reproducible --of JSON -o dist/easeback.cdx.json deploy/requirements.txt
	@$(SUPPLY)/bin/pip-licenses --python $(BIN)/python --from mixed --format plain --with-urls --output-file dist/licences.txt \
		--packages $$(sed -n 's/^\([a-z0-9-]*\)==.*/\1/p' deploy/requirements.txt) > /dev/null
	@echo "Written: dist/easeback.cdx.json, dist/licences.txt."
	@grep -iE 'LGPL|GPL|MPL' dist/licences.txt || echo "No copyleft licence."

audit: $(SUPPLY)/supply.stamp ## known weaknesses of what it is made of; 3: nobody could be asked
	@$(SUPPLY)/bin/python -m deploy.audit

pages: $(VENV)/dev.stamp ## .env.example, the table of settings and the manual, from the code
	@$(BIN)/python -m deploy.pages

clean:
	rm -rf $(VENV) $(MEDIA) $(HEARING) $(RIVALS) $(SUPPLY) dist
