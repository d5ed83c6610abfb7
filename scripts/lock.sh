#!/bin/sh
# Writes the two locks anew from pyproject.toml, with hashes and no host name.
set -eu
cd "$(dirname "$0")/.."

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3.11 -m venv "$tools"
"$tools/bin/pip" install --quiet 'uv==0.13.9'

compile() {
    output=$1
    shift
    "$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links --no-annotate "$@" \
        pyproject.toml --output-file "$output"
}

compile requirements/run.txt --group build
compile requirements/dev.txt --group build --group dev --constraint requirements/run.txt
