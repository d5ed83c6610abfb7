"""Languages: which have a whole catalogue, and what each of them says."""

from collections.abc import Callable, Iterable
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "translations"
SOURCE = "en"
"""The language that messages are written in; it needs no catalogue."""
_COUNTRY = "US"
_COMPILED = Path("LC_MESSAGES") / "messages.mo"


class _Silent(NullTranslations):
    """Says nothing, where gettext itself would fall back to the source language."""

    def gettext(self, message: str) -> str:  # noqa: ARG002  gettext's own signature
        """Return an empty text."""
        return ""


@cache
def known_languages() -> tuple[str, ...]:
    """List the codes of the source language and of every one that has a catalogue."""
    return (SOURCE, *(path.name for path in sorted(FOLDER.iterdir()) if path.is_dir()))


@cache
def whole_languages() -> tuple[str, ...]:
    """List the codes of the languages in which nothing is missing; half a translation is never offered."""
    return tuple(code for code in known_languages() if code == SOURCE or _is_whole(code))


def name_of(code: str) -> str:
    """Return a language's name in its own words."""
    return (Locale.parse(code).display_name or code).capitalize()


def name_in(code: str, spoken: str) -> str:
    """Return a language's name in another one."""
    return Locale.parse(code).get_display_name(spoken) or code


@cache
def dates_of(code: str) -> Locale:
    """Return how a language writes days and times where the clinics are."""
    try:
        return Locale.parse(f"{code}_{_COUNTRY}")
    except UnknownLocaleError:
        return Locale.parse(code)


@cache
def translator(code: str) -> Callable[[str], str]:
    """Return what says a message in one language; one without a catalogue has the source's words."""
    return _compiled(code).gettext if (FOLDER / code / _COMPILED).is_file() else str


def lacking(code: str, messages: Iterable[str]) -> tuple[str, ...]:
    """List the messages that a language does not say itself, by the compiled catalogue that is served."""
    if code == SOURCE:
        return ()
    catalogue = _compiled(code)
    catalogue.add_fallback(_Silent())
    return tuple(message for message in messages if not catalogue.gettext(message))


def _compiled(code: str) -> GNUTranslations:
    with (FOLDER / code / _COMPILED).open("rb") as file:
        return GNUTranslations(file)


def _is_whole(code: str) -> bool:
    with (FOLDER / code / "LC_MESSAGES" / "messages.po").open("rb") as file:
        catalogue = read_po(file)
    return all(_is_said(message) for message in catalogue if message.id)


def _is_said(message: Message) -> bool:
    """Say whether a message has its words, and one that counts has them for each number."""
    words = message.string
    texts = (words,) if isinstance(words, str | None) else words
    return all(texts) and not message.fuzzy
