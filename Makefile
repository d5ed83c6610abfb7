# The whole of it: make run, make test. Each target is a small script behind this list.

.PHONY: help setup run demo test lint screenshots lighthouse journeys bench fuzz mutants lock translations

help:
	@echo 'make run          set up what is missing, then serve on http://127.0.0.1:8000'
	@echo 'make demo         the same, with a clinic full of synthetic patients'
	@echo 'make test         install what the tests need, check the code, run every test'
	@echo 'make lint         the checks alone'
	@echo 'make setup        the environment alone: .venv with the locked packages'
	@echo 'make screenshots  the pictures of the README, from the running app'
	@echo 'make lighthouse   scores and weight of a patient'"'"'s pages'
	@echo 'make journeys     taps, letters, words and minutes of the shortest and the longest form'
	@echo 'make bench        the benchmark, against its own floor'
	@echo 'make fuzz         a million texts that nobody would write, through the rules'
	@echo 'make mutants      every small change of the rules, and whether a test notices it'
	@echo 'make translations  the catalogues: new messages in, old ones out, compiled'
	@echo 'make lock         write requirements/*.txt anew from pyproject.toml'

setup:
	@scripts/setup.sh run

run: setup
	@scripts/serve.sh

demo: setup
	@scripts/serve.sh --demo

test:
	@scripts/setup.sh dev
	@scripts/browser.sh
	@scripts/checker.sh
	@scripts/test.sh

lint:
	@scripts/setup.sh dev
	@scripts/lint.sh

screenshots:
	@scripts/setup.sh dev
	@scripts/browser.sh
	@.venv/bin/python -m scripts.screenshots

lighthouse:
	@scripts/setup.sh dev
	@scripts/browser.sh
	@scripts/lighthouse.sh
	@.venv/bin/python -m scripts.lighthouse

journeys:
	@scripts/setup.sh dev
	@scripts/browser.sh
	@.venv/bin/python -m scripts.journeys

bench:
	@scripts/setup.sh dev
	@.venv/bin/python -m bench

fuzz:
	@scripts/setup.sh dev
	@.venv/bin/python -m scripts.fuzz

mutants:
	@scripts/setup.sh dev
	@.venv/bin/python -m scripts.mutants $(MODULES)

lock:
	@scripts/lock.sh

translations:
	@scripts/setup.sh dev
	@.venv/bin/python -m scripts.translations $(LANGUAGE)
