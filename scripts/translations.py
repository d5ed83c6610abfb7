"""Brings every catalogue up to what the program says, and compiles it: `make translations`.

With --check it changes nothing, and fails by name: for a message that is missing, stale, doubtful or
has other placeholders than its source, and for a compiled catalogue that says something else. A new
language begins with `make translations LANGUAGE=pt`.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import chdir
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "intake" / "translations"
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}")
_EDGES = re.compile(r"^\s*|\s*$")
_WIDTH = 110


def template() -> Catalog:
    """Collect every message that the program may say."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "messages.pot"
        words = ["extract", "-F", "pyproject.toml", "-k", "N_", "--add-location", "file", "--sort-by-file"]
        with chdir(ROOT):
            CommandLineInterface().run(["pybabel", "-q", *words, "-o", str(path), "."])
        return _read(path)


def catalogues() -> Iterator[tuple[str, Path]]:
    """Go through the languages, each with the file that translators write in."""
    for path in sorted(FOLDER.glob("*/LC_MESSAGES/messages.po")):
        yield path.parts[-3], path


def update(source: Catalog) -> None:
    """Put new messages into each catalogue, take old ones out, and compile it."""
    for code, path in catalogues():
        catalogue = _read(path, code)
        catalogue.update(source, no_fuzzy_matching=True, update_creation_date=False)
        with path.open("wb") as file:
            write_po(file, catalogue, width=_WIDTH, ignore_obsolete=True, sort_by_file=True)
        path.with_suffix(".mo").write_bytes(compiled(_read(path, code)))


def begin(code: str) -> None:
    """Make the empty catalogue of a new language."""
    path = FOLDER / code / "LC_MESSAGES" / "messages.po"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_po(file, Catalog(locale=code, project="intake", version="1", fuzzy=False))


def compiled(catalogue: Catalog) -> bytes:
    """Return a catalogue as the program reads it."""
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def faults(source: Catalog) -> Iterator[str]:
    """Name whatever stands between the catalogues and being whole."""
    for code, path in catalogues():
        catalogue = _read(path, code)
        yield from (f"{code}: {fault}" for fault in faults_of(catalogue, source))
        if path.with_suffix(".mo").read_bytes() != compiled(catalogue):
            yield f"{code}: the compiled catalogue is of another day"


def faults_of(catalogue: Catalog, source: Catalog) -> Iterator[str]:
    """Name what is missing, stale, doubtful or put differently in one catalogue."""
    said = {message.id: message for message in catalogue if message.id}
    wanted = {message.id for message in source if message.id}
    yield from (f"stale: {identity}" for identity in said.keys() - wanted)
    yield from (f"stale: {identity}" for identity in catalogue.obsolete)
    for identity in wanted:
        if identity not in said:
            yield f"missing: {identity}"
        else:
            yield from _faults_of(said[identity])


def _faults_of(message: Message) -> Iterator[str]:
    sources, translations = _forms(message.id), _forms(message.string)
    if message.fuzzy:
        yield f"doubtful: {message.id}"
    if not all(translations):
        yield f"missing: {message.id}"
    elif any(_fixed(text) != _fixed(sources[-1]) for text in translations):
        yield f"other placeholders: {message.id}"


def _forms(texts: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (texts or "",) if isinstance(texts, str | None) else tuple(texts)


def _fixed(text: str) -> tuple[list[str], list[str]]:
    """Return what a translator may not change: the placeholders, and spaces at the edges."""
    return sorted(_PLACEHOLDER.findall(text)), _EDGES.findall(text)


def _read(path: Path, code: str | None = None) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=code)


def main() -> int:
    """Update or check; returns the exit status."""
    match sys.argv[1:]:
        case ["--check"]:
            found = list(faults(template()))
            print("\n".join(found))
            return 1 if found else 0
        case []:
            update(template())
        case [code]:
            begin(code)
            update(template())
        case _:
            print("translations: expects nothing, --check or the code of a new language")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
