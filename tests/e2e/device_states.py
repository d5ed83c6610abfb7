"""Every state of the clinic's own devices: the tablet, and the desk where staff type a form in."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from playwright.sync_api import Page

from tests.e2e import colleagues, patient
from tests.e2e.answers import EVERYTHING, ORDINARY, Given, before, through
from tests.e2e.arranging import Clinic

State: TypeAlias = Callable[[Clinic, Page], None]

_MOST_WRONG = 5


def _kiosk(path: str, given: Given | None = None) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_kiosk(page, given)
        page.goto(path)

    return arrange


def _warned(clinic: Clinic, page: Page) -> None:
    _kiosk("/form/pain", before("pain", ORDINARY))(clinic, page)
    page.evaluate("document.getElementById('still-here').showModal()")


def _kiosk_receipt(clinic: Clinic, page: Page) -> None:
    _kiosk("/form/check", ORDINARY)(clinic, page)
    patient.row(page, "is_it_you", "yes").tap()
    patient.go_on(page)


def _kiosk_unsaid(clinic: Clinic, page: Page) -> None:
    _kiosk("/form/check", ORDINARY)(clinic, page)
    patient.go_on(page)


def _kiosk_of_another(clinic: Clinic, page: Page) -> None:
    _kiosk("/form/check", ORDINARY)(clinic, page)
    patient.row(page, "is_it_you", "no").tap()
    patient.go_on(page)


def _wrong_pin(times: int) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        _kiosk("/kiosk/leave")(clinic, page)
        for _ in range(times):
            page.locator("[name=pin]").fill("1357")
            patient.go_on(page)

    return arrange


def _no_kiosk(_clinic: Clinic, page: Page) -> None:
    page.goto("/kiosk")


def _desk(path: str, given: Given | None = None) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        if given is not None:
            clinic.lend_entry(page, given, by=colleagues.FRONT_DESK)
        page.goto(path)

    return arrange


def _entered(clinic: Clinic, page: Page) -> None:
    _desk("/form/check", ORDINARY)(clinic, page)
    patient.go_on(page)


def _kiosk_refused(clinic: Clinic, page: Page) -> None:
    _desk("/staff/kiosk")(clinic, page)
    page.locator("[name=pin]").fill("12")
    colleagues.follow(page, page.locator("main button[type=submit]").first)


def _kiosk_in_use(clinic: Clinic, page: Page) -> None:
    _desk("/staff/account")(clinic, page)
    clinic.start_kiosk()
    page.goto("/staff/kiosk")


PATIENT: Mapping[str, State] = {
    "kiosk, start": _kiosk("/kiosk"),
    "kiosk, stop?": _kiosk("/kiosk", before("pain", ORDINARY)),
    "kiosk, first page": _kiosk("/form/before_you_start", {}),
    "kiosk, a long page": _kiosk("/form/pain", EVERYTHING),
    "kiosk, still there?": _warned,
    "kiosk, check": _kiosk("/form/check", ORDINARY),
    "kiosk, check, nobody said whose": _kiosk_unsaid,
    "kiosk, check, on behalf": _kiosk("/form/check", EVERYTHING),
    "kiosk, somebody else's form": _kiosk_of_another,
    "kiosk, receipt": _kiosk_receipt,
    "kiosk, way out": _kiosk("/kiosk/leave"),
    "kiosk, wrong PIN": _wrong_pin(1),
    "kiosk, locked": _wrong_pin(_MOST_WRONG),
    "not a kiosk": _no_kiosk,
    "entering from paper": _desk("/form/before_you_start", {}),
    "entering, the last page": _desk("/form/check", ORDINARY),
    "entered": _entered,
}

STAFF: Mapping[str, State] = {
    "a form to enter": _desk("/staff/entry"),
    "a form being entered": _desk("/staff/entry", through("about_you", ORDINARY)),
    "a kiosk to start": _desk("/staff/kiosk"),
    "a kiosk refused": _kiosk_refused,
    "a kiosk in use": _kiosk_in_use,
}
