#!/bin/sh
# Makes the fonts of our PDFs anew, from Debian's packages of Noto: only what names and answers need.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && apt-get download -q fonts-noto-core fonts-noto-cjk)
for package in "$work"/*.deb; do
    dpkg-deb -x "$package" "$work"
done
python3.11 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'fonttools==4.68.0'
"$work/venv/bin/python" scripts/small_fonts.py "$work/usr/share/fonts" intake/documents/fonts
