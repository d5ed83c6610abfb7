#!/bin/sh
# Makes the data folder, keys, tables and first administrator where missing, then serves.
set -eu
cd "$(dirname "$0")/.."

.venv/bin/intake init
if [ "${1-}" = --demo ]; then
    .venv/bin/intake demo 60 --once
fi
exec .venv/bin/intake serve
