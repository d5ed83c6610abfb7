"""Every message that the program may say, in each language, and who reads it.

What is not named here as the staff's is read by patients: a new file is measured until it says otherwise.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations
from pathlib import PurePath

from config import Clinic
from intake.languages import FOLDER, SOURCE, whole_languages
from scripts.translations import template

LANGUAGES = whole_languages()
STAFF = (
    "intake/cli/",
    "intake/forms/staff",
    "intake/permissions.py",
    "intake/questionnaire/conditions.py",
    "intake/questionnaire/priority.py",
    "intake/questionnaire/safety.py",
    "intake/review.py",
    "intake/rules/",
    "intake/services/notices.py",
    "intake/templates/layouts/staff.html",
    "intake/templates/macros/staff.html",
    "intake/templates/staff/",
    "intake/web/staff/",
)
SENT_TO_PATIENTS = ("intake/web/staff/papers.py",)
"""What staff print and mail, and patients read."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message in one language, with the files that say it."""

    text: str
    files: tuple[str, ...]


@cache
def said(language: str) -> tuple[Said, ...]:
    """List every message in a language, each form of one that counts."""
    return tuple(_said(language))


@cache
def pages(language: str) -> Mapping[str, list[str]]:
    """Gather what patients read: by section of the questionnaire, else by folder of the program."""
    found: dict[str, list[str]] = defaultdict(list)
    for message in said(language):
        for page in dict.fromkeys(_page(file) for file in message.files if _is_for_patients(file)):
            found[page].append(message.text)
    return found


def with_usual_settings(text: str, language: str) -> str:
    """Write into a text what a clinic sets, as it is where nobody set anything."""
    clinic = Clinic()
    usual = {
        "%(clinic)s": clinic.name,
        "%(phone)s": clinic.phone,
        "%(opening)s": clinic.hours_in(language),
        "%(emergency)s": clinic.emergency_number,
        "%(crisis_line)s": clinic.crisis_line,
    }
    for mark, words in usual.items():
        text = text.replace(mark, words)
    return text


def _is_for_patients(file: str) -> bool:
    return file in SENT_TO_PATIENTS or not file.startswith(STAFF)


def _page(file: str) -> str:
    path = PurePath(file)
    return path.stem if "catalogue" in path.parts else str(path.parent)


def _said(language: str) -> Iterator[Said]:
    catalogue = _catalogue(language)
    for message in template():
        if not message.id:
            continue
        files = tuple(str(file) for file, _ in message.locations)
        if isinstance(message.id, str):
            yield Said(catalogue.gettext(message.id) if catalogue else message.id, files)
        else:
            one, many = message.id
            for number, own in ((1, one), (2, many)):
                yield Said(catalogue.ngettext(one, many, number) if catalogue else own, files)


def _catalogue(language: str) -> GNUTranslations | None:
    if language == SOURCE:
        return None
    with (FOLDER / language / "LC_MESSAGES" / "messages.mo").open("rb") as file:
        return GNUTranslations(file)
