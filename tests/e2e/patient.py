"""The questionnaire as a patient with a finger meets it."""

import re
from collections.abc import Iterable

from playwright.sync_api import Locator, Page, expect

from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.kinds import (
    Areas,
    Consent,
    Date,
    Many,
    One,
    Question,
    Results,
    Scale,
    Text,
    Words,
    YesNo,
    YesWhen,
)
from intake.questionnaire.sections import Section
from tests.e2e.answers import Given

NEEDED = tuple(section for section in CURRENT.sections if not section.optional)


def start(page: Page) -> None:
    """Go from the start page to the first questions."""
    page.goto("/")
    go_on(page)


def fill_in_and_send(page: Page, given: Given) -> str:
    """Answer everything by tapping, send it, and return the reference."""
    start(page)
    fill_in(page, given)
    expect(page).to_have_url(re.compile(r"/form/check$"))
    go_on(page)
    return reference(page)


def fill_in(page: Page, given: Given, sections: Iterable[Section] = NEEDED) -> None:
    """Answer page by page; the notice is read and passed where it comes."""
    for section in sections:
        expect(page).to_have_url(re.compile(rf"/form/{section.id}(\?welcome=yes)?$"))
        answer(page, section, given)
        go_on(page)
        if page.url.endswith("/form/notice"):
            go_on(page)


def answer(page: Page, section: Section, given: Given) -> None:
    """Give one page's answers, from its first question to its last."""
    for question in section.questions:
        if any(key.partition("-")[0] == question.id for key in given):
            _answer(page, question, given)


def go_on(page: Page) -> None:
    """Tap the button that goes on: the first of the page's own form."""
    press(page, page.locator("main button[type=submit]").first)


def press(page: Page, target: Locator) -> None:
    """Tap what leads to another page, and wait until that page is there."""
    with page.expect_navigation():
        target.tap()


def reference(page: Page) -> str:
    """Read the reference from the receipt."""
    expect(page).to_have_url(re.compile(r"/form/done$"))
    return page.locator("#reference").inner_text()


def row(page: Page, name: str, value: object) -> Locator:
    """Find the whole row of one choice, which is what a finger meets."""
    return page.locator(f':is(.choice, .scale__step):has(> [name="{name}"][value="{value}"])')


def card(page: Page, question: str) -> Locator:
    """Find a question with all that belongs to it."""
    return page.locator(f'[data-question="{question}"]')


def _answer(page: Page, question: Question, given: Given) -> None:
    match question:
        case Text() | Words():
            page.locator(f"[name={question.id}]").fill(str(given[question.id]))
        case Date():
            _type_date(page, question.id, str(given[question.id]))
        case Results():
            for key in (key for key in given if key.startswith(f"{question.id}-")):
                row(page, key, given[key]).tap()
        case Many() | Areas():
            _tick(page, question.id, given)
        case One() | YesNo() | YesWhen() | Scale() | Consent():
            row(page, question.id, given[question.id]).tap()


def _tick(page: Page, name: str, given: Given) -> None:
    values = given[name]
    assert isinstance(values, list)
    for value in values:
        row(page, name, value).tap()
        if f"{name}-{value}" in given:
            row(page, f"{name}-{value}", given[f"{name}-{value}"]).tap()


def _type_date(page: Page, name: str, iso: str) -> None:
    year, month, day = iso.split("-")
    for part, typed in (("day", day), ("month", month), ("year", year)):
        page.locator(f"[name={name}-{part}]").fill(typed)
