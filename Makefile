# make run: reads the bundled plans and shows the tasks.  make test: passes all tests.
# Both set up .venv first; on Debian as root they also install what Python itself lacks.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PLANS := corpus/docx/files

.PHONY: run test clean

run: .venv/ready
	$(BIN)/boctach run $(PLANS) --db outputs.db
	$(BIN)/boctach show $(PLANS)/huyen-cai-cach-2024.docx

test: .venv/ready
	$(BIN)/python -m pytest

.venv/ready: pyproject.toml requirements.lock
	@echo "Setting up .venv; this takes a few minutes once."
	@$(PYTHON) -m venv .venv || { \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get update -qq && apt-get install -y -qq python3-venv && $(PYTHON) -m venv .venv; \
	} || { echo "Python lacks venv: apt install python3-venv" >&2; exit 1; }
	@$(PIP) -r requirements.lock
	@$(PIP) --no-build-isolation --no-deps -e .
	@touch $@

clean:
	rm -rf .venv dist outputs.db outputs.db-*
