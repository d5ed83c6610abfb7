"""Texts as message ids: English source strings that the translations are keyed by."""

from typing import NewType

Message = NewType("Message", str)


def N_(text: str) -> Message:  # noqa: N802  gettext's own name, which the extraction looks for
    """Mark a source text for extraction, so that a later layer can translate it."""
    return Message(text)
