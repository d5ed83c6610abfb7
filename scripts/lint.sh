#!/bin/sh
# Runs every check of the code itself, to the end, and fails by name.
set -u
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH"

failed=''
check() {
    name=$1
    shift
    if output=$("$@" 2>&1); then
        echo "ok      $name"
    else
        echo "FAILED  $name"
        printf '%s\n' "$output"
        failed="$failed $name"
    fi
}

check ruff ruff check --quiet --output-format concise .
check format ruff format --quiet --check .
check types mypy
check layers lint-imports
check dependencies deptry .
check translations python -m scripts.translations --check
check templates djlint --quiet --lint intake/templates

if [ -n "$failed" ]; then
    echo "lint: FAILED:$failed"
    exit 1
fi
echo 'lint: passed'
