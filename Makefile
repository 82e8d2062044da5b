# Everything that one does with a checkout. `make help` lists it.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.ready
QM := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
QML := $(shell find app/ui/qml -name '*.qml' 2>/dev/null)
SINGLETONS := $(shell grep -rl 'pragma Singleton' app/ui/qml 2>/dev/null)

.PHONY: help setup demo tablet test pictures faults peers check lint types imports qml translations words lock package package-check clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(STAMP) $(QM) ## prepare .venv with the program .venv/bin/comptoir

$(STAMP): requirements/dev.lock pyproject.toml packaging/system/packages.txt
	@packaging/system/install.sh
	@python=$$(packaging/system/python.sh) && { test -x $(PY) || "$$python" -m venv $(VENV); }
	@echo "Preparing $(VENV) (about half a minute)"
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	@PYTHONWARNINGS='ignore:Editable installation' \
	  $(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

%.qm: %.ts $(STAMP)
	@$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

demo: setup ## hub with the demo chain and a kiosk; without a display: the whole tour, pictures in build/tour
	@$(VENV)/bin/comptoir demo $(DEMO_ARGS)

tablet: setup ## the same with an associate's tablet
	@$(VENV)/bin/comptoir demo --profile tablet $(DEMO_ARGS)

test: setup ## the whole test suite, in two lanes side by side
	@packaging/system/install.sh packaging/system/test-packages.txt
	@$(PY) -m tests.lanes

pictures: setup ## keep how key pages look now, to compare with from now on; look at tests/gui/pictures before you keep them
	@RENEW_PICTURES=1 $(PY) -m pytest -q tests/gui/test_the_look_stays.py

accessibility: setup ## check every page for everybody and write docs/accessibility.md (some minutes)
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.accessibility

faults: setup ## every fault once and what was lost by it (TRIALS=1000 SEED=7 for more; nothing may be)
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.faults $(if $(TRIALS),--trials $(TRIALS)) $(if $(SEED),--seed $(SEED))

peers: ## PouchDB and RxDB, which `comptoir bench first-sync --peers` compares with (needs Node.js 18 or newer)
	@cd tests/bench/peers && npm ci

check: setup lint types imports qml words ## every gate: style, types, imports, QML, translations, configuration
	@$(PY) -m app.cli.schema --check

lint:
	@$(VENV)/bin/ruff check .

types:
	@$(VENV)/bin/mypy

imports:
	@$(VENV)/bin/lint-imports

qml: $(STAMP)
	@QT_QPA_PLATFORM=offscreen $(PY) -m app.cli.qmltypes build/qml
	@$(VENV)/bin/pyside6-qmllint --max-warnings 0 -I app/ui/qml -I build/qml $(filter-out $(SINGLETONS),$(QML))
	@# qmllint 6.12 says of every singleton that it is linted by its file name that qmldir does not declare it
	@$(VENV)/bin/pyside6-qmllint --max-warnings 0 --import disable -I app/ui/qml -I build/qml $(SINGLETONS)

words: $(STAMP)
	@$(PY) packaging/translations.py --check

translations: $(STAMP) ## collect the texts of the screens into resources/translations/*.ts
	@$(PY) packaging/translations.py

lock: ## bring the locked versions up to date (names, versions, hashes; no address)
	@$(PY) -m pip install --quiet uv
	@for kind in run dev; do \
	  extra=$$([ $$kind = dev ] && echo "--extra dev" || true); \
	  $(VENV)/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
	    --no-header $$extra pyproject.toml -o requirements/$$kind.lock; done

package: setup ## frozen build and .deb in dist/
	@packaging/build.sh

package-check: setup ## install the .deb into a clean root, play the tour there, remove it
	@packaging/check.sh

clean: ## remove what can be made again
	@rm -rf build dist tests/bench/peers/node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
