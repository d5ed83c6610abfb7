"""What several documents have: who writes, what cannot wait, a code to scan. All words come translated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The clinic, with the lines that say how to reach it."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The safety notice, in the same words as on every page."""

    title: str
    before: tuple[str, ...]
    signs: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A QR code: its drawing as SVG, what it says to those who cannot see it, the address to type."""

    svg: str
    alt: str
    address: str
