"""What a PDF says of itself, and what stands in it, for tests."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

_IDS = re.compile(r"<xmpMM:(DocumentID|InstanceID)>[^<]*</xmpMM:\1>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A PDF as its reader meets it: by eye, by ear, and in the title of a window."""

    text: str
    pages: int
    title: str
    language: str
    is_tagged: bool
    claims_ua: bool
    tags: frozenset[str]
    about: tuple[str, ...]

    def says(self, words: str) -> bool:
        """Say whether these words stand in it, wherever its lines end."""
        return "".join(words.split()) in "".join(self.text.split())


def facts(pdf: bytes) -> Facts:
    """Read a PDF; raises when it is none."""
    reader = PdfReader(BytesIO(pdf), strict=True)
    catalogue = reader.root_object
    return Facts(
        text="\n".join(page.extract_text() for page in reader.pages),
        pages=len(reader.pages),
        title=str(reader.metadata.title if reader.metadata else ""),
        language=str(catalogue["/Lang"]),
        is_tagged=_is_marked(catalogue["/MarkInfo"].get_object()),
        claims_ua=claims_ua(pdf),
        tags=frozenset(_tags(catalogue["/StructTreeRoot"].get_object())),
        about=tuple(_about(reader)),
    )


def claims_ua(pdf: bytes) -> bool:
    """Say whether a PDF was checked by its maker against PDF/UA-1, without reading its pages."""
    metadata = PdfReader(BytesIO(pdf)).root_object["/Metadata"].get_object()
    return isinstance(metadata, StreamObject) and b"<pdfuaid:part>1</pdfuaid:part>" in metadata.get_data()


def _about(reader: PdfReader) -> Iterator[str]:
    """List what a PDF says of itself where no reader shows it, less the numbers made from its bytes."""
    yield from (f"{name}={value}" for name, value in sorted((reader.metadata or {}).items()))
    yield str(reader.root_object["/Lang"])
    described = reader.root_object["/Metadata"].get_object()
    if isinstance(described, StreamObject):
        yield _IDS.sub("", described.get_data().decode())
    yield from sorted(reader.root_object.keys() - {"/Metadata"})


def _is_marked(information: object) -> bool:
    return isinstance(information, DictionaryObject) and bool(information["/Marked"])


def _tags(node: object) -> set[str]:
    """Name every kind of part that the PDF tells a screen reader of."""
    if isinstance(node, list):
        return set().union(*(_tags(item.get_object()) for item in node))
    if not isinstance(node, DictionaryObject):
        return set()
    own = {str(node["/S"])} if "/S" in node else set()
    return own | (_tags(node["/K"].get_object()) if "/K" in node else set())
