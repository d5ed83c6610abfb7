#!/bin/sh
# Installs Debian packages when it may; otherwise says the exact command and stops.
set -eu

if ! command -v apt-get >/dev/null; then
    echo "Missing on this machine: $*. Install it, then try again." >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Missing on this machine: $*. Run this, then try again:" >&2
    echo "    sudo apt-get update && sudo apt-get install --yes $*" >&2
    exit 1
fi

export DEBIAN_FRONTEND=noninteractive
echo "Installing $* ..."
apt-get update -qq || echo 'apt-get update failed; trying with the lists there are.' >&2
apt-get install -o Dpkg::Use-Pty=0 -qq --yes --no-install-recommends "$@" >/dev/null
