#!/bin/sh
# Makes the data folder, keys, tables and first administrator where missing, then serves.
set -eu
cd "$(dirname "$0")/.."

data=${INTAKE_DATA_DIR:-instance}
# A second start asks no more: it saves a second. Another database is asked each time.
if [ -n "${INTAKE_DATABASE_URL-}" ] || [ ! -f "$data/intake.db" ] || [ ! -f "$data/ready" ]; then
    .venv/bin/intake init
    (umask 077 && : >"$data/ready")
fi
if [ "${1-}" = --demo ]; then
    .venv/bin/intake demo 60 --once
fi
exec .venv/bin/intake serve
