"""How many minutes are left, from what pages took patients before."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from flask import current_app
from flask_babel import ngettext

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.sections import Section
from intake.services import paces
from intake.services.paces import PagePace
from intake.web.clock import now
from intake.web.data import reading
from intake.web.patient.journey import Journey

ENOUGH = 20
"""Patients from whom on a page's measured time counts."""
_SECONDS_A_QUESTION = 9
"""A guess for as long as too few patients have been measured: 41 questions in about six minutes."""
_QUICKEST, _SLOWEST = 3, 45
"""Seconds a question: nobody reads and taps in less, and more was a pause."""
_SECONDS_TO_CHECK = 60
_KEPT_FOR = timedelta(minutes=10)


def time_left(journey: Journey, here: Section) -> str | None:
    """Say about how many minutes are left from this page on; on an optional page, nothing."""
    if here not in journey.needed:
        return None
    seconds = _seconds_by_page()
    left = sum(seconds[section.id] for section in journey.needed[journey.place_of(here) :])
    minutes = max(1, round((left + _SECONDS_TO_CHECK) / 60))
    return str(ngettext("About %(num)s minute left", "About %(num)s minutes left", minutes))


def _seconds_by_page() -> Mapping[str, int]:
    """Return the seconds of each page, read from the counts every ten minutes."""
    kept: tuple[datetime, Mapping[str, int]] | None = current_app.extensions.get("pace")
    if kept is None or now() - kept[0] > _KEPT_FOR:
        with reading() as session:
            measured = paces.by_page(session, (section.id for section in CURRENT.sections))
        kept = (
            now(),
            {
                section.id: believable(section, page)
                for section, page in zip(CURRENT.sections, measured, strict=True)
            },
        )
        current_app.extensions["pace"] = kept
    return kept[1]


def believable(section: Section, measured: PagePace) -> int:
    """Return a page's seconds: what half of the patients took, where it is enough of them and can be true.

    It is no less than a glance at what everybody is asked, and no more than a long look at all that
    the page can ask.
    """
    asked_of_all = sum(question.shown_when is None for question in section.questions)
    if measured.median is None or measured.finished < ENOUGH:
        return _SECONDS_A_QUESTION * asked_of_all
    return min(max(measured.median, _QUICKEST * asked_of_all), _SLOWEST * len(section.questions))
