#!/bin/sh
# Makes sure that there is a Chromium, and that Playwright's driver runs.
set -eu
cd "$(dirname "$0")/.."

missing=''
command -v chromium >/dev/null || missing='chromium'
.venv/bin/python -m playwright --version >/dev/null 2>&1 || missing="$missing libatomic1"

if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a list of package names
    scripts/apt.sh $missing
fi
