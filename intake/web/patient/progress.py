"""Where the patient is, in words: the steps, the way back, and whose answers these are."""

from dataclasses import dataclass

from flask import url_for

from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section
from intake.web.locale import translate
from intake.web.patient.journey import Journey
from intake.web.summary import day_in_words

CHECK = N_("Check and send")


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the progress bar; `href` where the patient has been."""

    label: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Whose answers these are, as they gave it."""

    name: str
    born: str


def steps(journey: Journey) -> tuple[Step, ...]:
    """List the steps that everybody takes."""
    sections = (
        Step(translate(section.title), path_to(section) if journey.has_seen(section) else None)
        for section in journey.needed
    )
    return (*sections, Step(translate(CHECK)))


def path_to(section: Section, *, to_check: bool = False) -> str:
    """Return a section's path; with `to_check` saving it leads back to the check page."""
    path = url_for("patient.section", section_id=section.id)
    return f"{path}?return=check" if to_check else path


def previous(journey: Journey, here: Section) -> str:
    """Return the path of the page before a section."""
    if here.optional:
        return url_for("patient.check")
    place = journey.place_of(here)
    return path_to(journey.needed[place - 1]) if place else url_for("patient.start")


def answering_for(journey: Journey) -> Person | None:
    """Name the patient once the page about them is filled in."""
    born = journey.answers.day("date_of_birth")
    if born is None:
        return None
    names = (journey.answers.words("given_name"), journey.answers.words("family_name"))
    return Person(" ".join(filter(None, names)), day_in_words(born, translate))
