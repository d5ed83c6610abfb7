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

# The same for npm: no download addresses, and no addresses of the authors either.
for folder in requirements/npm requirements/lighthouse; do
    npm install --prefix "$folder" --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
    python3 - "$folder/package-lock.json" <<'PYTHON'
import json, pathlib, sys

lock = pathlib.Path(sys.argv[1])
content = json.loads(lock.read_text())
for package in content["packages"].values():
    package.pop("funding", None)
lock.write_text(json.dumps(content, indent=2) + "\n")
PYTHON
done
