#!/bin/sh
# Makes sure that the Nu HTML checker is there: a jar from npm, and a Java to run it.
set -eu
cd "$(dirname "$0")/.."

folder=requirements/npm
missing=''
command -v java >/dev/null || missing='default-jre-headless'
command -v npm >/dev/null || missing="$missing npm"
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a list of package names
    scripts/apt.sh $missing
fi

stamp=$folder/node_modules/.installed
if [ ! -f "$stamp" ] || ! cmp -s "$folder/package-lock.json" "$stamp"; then
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
    cp "$folder/package-lock.json" "$stamp"
fi
