#!/bin/sh
# Makes the fonts of our PDFs anew, from Debian's packages of Noto and from npm's: only what names and answers need.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && apt-get download -q fonts-noto-core fonts-noto-cjk)
for package in "$work"/*.deb; do
    dpkg-deb -x "$package" "$work"
done
(cd "$work" && npm pack --silent '@expo-google-fonts/noto-emoji@0.4.7' && tar -xzf ./*.tgz)
mkdir -p "$work/usr/share/fonts/truetype/noto"
cp "$work/package/400Regular/NotoEmoji_400Regular.ttf" "$work/usr/share/fonts/truetype/noto/NotoEmoji-Regular.ttf"
python3.11 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet 'fonttools==4.68.0'
"$work/venv/bin/python" scripts/small_fonts.py "$work/usr/share/fonts" intake/documents/fonts
