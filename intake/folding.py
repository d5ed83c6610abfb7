"""Words without capitals and accents, so that one is found however it was typed."""

import unicodedata


def folded(text: str) -> str:
    """Write a text in small letters without their accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
