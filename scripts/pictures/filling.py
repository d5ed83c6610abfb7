"""Filling in a page of the form, from answers in the shape in which they are stored."""

from collections.abc import Mapping

from playwright.sync_api import Page

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import Date

Stored = Mapping[str, str | int | list[str] | None]


def fill(page: Page, section_id: str, stored: Stored) -> None:
    """Answer every question of this section that has an answer, in the order asked."""
    for question in CURRENT.section(section_id).questions:
        for name in (name for name in stored if name == question.id or name.startswith(f"{question.id}-")):
            value = stored[name]
            if isinstance(question, Date):
                _date(page, name, str(value or "--"))
            elif isinstance(value, list):
                _tick(page, name, value)
            elif value is not None:
                _answer(page, name, str(value))


def _date(page: Page, name: str, day: str) -> None:
    for part, text in zip(("year", "month", "day"), day.split("-", 2), strict=True):
        page.locator(f'[name="{name}-{part}"]').fill(text.lstrip("0").strip("-"))


def _tick(page: Page, name: str, values: list[str]) -> None:
    for value in values:
        box = page.locator(f'input[type=checkbox][name="{name}"][value="{value}"]')
        if box.count():
            box.check(force=True)


def _answer(page: Page, name: str, value: str) -> None:
    chosen = page.locator(f'input[name="{name}"][value="{value}"]:is([type=radio], [type=checkbox])')
    if chosen.count():
        chosen.check(force=True)
    else:
        page.locator(f'[name="{name}"]').fill(value)
