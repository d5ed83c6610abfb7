#!/bin/sh
# Makes sure that Lighthouse and its own Node are there.
set -eu
cd "$(dirname "$0")/.."

folder=requirements/lighthouse
command -v npm >/dev/null || scripts/apt.sh npm
stamp=$folder/node_modules/.installed
if [ ! -f "$stamp" ] || ! cmp -s "$folder/package-lock.json" "$stamp"; then
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
    cp "$folder/package-lock.json" "$stamp"
fi
