"""The press: a template and its values become a PDF, the same bytes for the same values.

Values reach the template as JSON, so that nothing in them is ever read as a command. The PDF is
tagged for screen readers (PDF/UA-1).
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import typst

from intake.documents.signs import printable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_FOLDER = Path(__file__).parent
FONTS = typst.Fonts(
    include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(_FOLDER / "fonts")]
)
"""Our own fonts and no other, so that a document looks the same on every machine."""

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


class PrintError(RuntimeError):
    """A document could not be made; what was to stand in it is not said."""


def printed(template: str, sheet: "DataclassInstance") -> bytes:
    """Print a frozen value by the template of this name; raises PrintError.

    Where signs are put together in a way that no font has, as a Latin letter with an accent of
    another script, the document is made all the same, without the promise of PDF/UA.
    """
    data = json.dumps(_printable(asdict(sheet)))
    made = _compiled(template, data, standards=["ua-1"]) or _compiled(template, data, standards=[])
    if made is None:
        raise PrintError(template)
    return made


def _compiled(template: str, data: str, *, standards: "list[typst.PDFStandard]") -> bytes | None:
    """Return the PDF, or None: the compiler's own error would quote an answer."""
    compiler = typst.Compiler(
        str(_FOLDER / f"{template}.typ"),
        root=str(_FOLDER),
        font_paths=FONTS,
        sys_inputs={"data": data},
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards=standards)
    except typst.TypstError:
        return None
    return made if isinstance(made, bytes) else None


def _printable(value: Json) -> Json:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: _printable(inner) for name, inner in value.items()}
    return [_printable(inner) for inner in value] if isinstance(value, list | tuple) else value
