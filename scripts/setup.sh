#!/bin/sh
# Makes .venv hold exactly one lock: setup.sh run, or setup.sh dev. Does nothing when it already does.
set -eu
cd "$(dirname "$0")/.."

lock=requirements/$1.txt
stamp=.venv/installed-$1
wanted="$PWD $(cat "$lock" pyproject.toml scripts/setup.sh | cksum)"

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && [ -x .venv/bin/intake ]; then
    exit 0
fi

find_python() {
    for name in python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo 'Python 3.11 is missing. Install it, then try again.' >&2
    exit 1
}

python=$(find_python)
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    scripts/apt.sh "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
fi

echo "Installing the packages of $lock ..."
here=$(sed 's/ [0-9]* [0-9]*$//' .venv/installed-* 2>/dev/null | sort -u)
if [ "$here" != "$PWD" ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    "$python" -m venv --clear .venv # none yet, half made, or made in another folder
fi
pip() {
    .venv/bin/python -m pip --quiet --quiet --no-input --disable-pip-version-check "$@"
}
# The lock is whole: nothing is resolved anew, or a release of today could get past it by an extra.
pip install --no-deps --require-hashes --requirement "$lock"
pip install --no-deps --no-build-isolation --no-index --editable .
echo "$wanted" >"$stamp"
