#!/bin/sh
# Lints, runs every test, and ends with one line: the verdict.
set -u
cd "$(dirname "$0")/.."

scripts/lint.sh
lint=$?
.venv/bin/python -m pytest --numprocesses 2 --dist worksteal
tests=$?

if [ "$lint" -eq 0 ] && [ "$tests" -eq 0 ]; then
    echo 'verdict: passed'
    exit 0
fi
echo "verdict: FAILED (lint $lint, tests $tests)"
exit 1
