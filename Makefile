# make run: reads the bundled plans and shows the tasks.  make test: passes all tests.
# Both set up .venv first; on Debian as root they also install what Python itself lacks.

PYTHON ?= python3
BIN := .venv/bin
PLANS := corpus/docx/files

.PHONY: run test clean

run: .venv/ready
	$(BIN)/boctach run $(PLANS) --db outputs.db
	$(BIN)/boctach show $(firstword $(sort $(wildcard $(PLANS)/*.docx)))

test: .venv/ready
	$(BIN)/python -m pytest

.venv/ready: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv || { \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get update -qq && apt-get install -y -qq python3-venv && $(PYTHON) -m venv .venv; \
	} || { echo "Python lacks venv: apt install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	touch $@

clean:
	rm -rf .venv dist outputs.db outputs.db-*
