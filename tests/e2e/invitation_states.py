"""Every state of the pages around an invitation, for the patient and for the desk."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from playwright.sync_api import Page

from intake.models.invitation import Invitation
from intake.models.switch import SwitchName
from intake.services import invitations, switches
from intake.services import invited as invited_side
from tests import builders
from tests.e2e import colleagues, patient
from tests.e2e.answers import ORDINARY
from tests.e2e.arranging import Clinic
from tests.inviting import ADA, invited

State: TypeAlias = Callable[[Clinic, Page], None]

SOMEBODY_ELSE = replace(ADA, given_name="Maximiliana", family_name="Wolfeschlegelsteinhausen")


def fresh(clinic: Clinic, *, days: int = 5) -> tuple[UUID, str]:
    """Invite somebody who is expected in some days, or was some days ago."""
    now = datetime.now(UTC)
    return invited(clinic.database, visit=now.date() + timedelta(days=days), now=now)


def open_link(page: Page, secret: str) -> None:
    """Open a link and press the one button behind it."""
    page.goto(f"/invitation/{secret}")
    patient.press(page, page.locator("main .actions a").first)


def give_birth_date(page: Page, day: int = 27) -> None:
    """Fill in the birth date, right or wrong, and go on."""
    for part, typed in (("day", str(day)), ("month", "3"), ("year", "1958")):
        page.locator(f"[name=date_of_birth-{part}]").fill(typed)
    patient.go_on(page)


def come_in(clinic: Clinic, page: Page) -> UUID:
    """Come by a link, up to the first page of the form."""
    made, secret = fresh(clinic)
    open_link(page, secret)
    give_birth_date(page)
    return made


def _link(clinic: Clinic, page: Page) -> None:
    page.goto(f"/invitation/{fresh(clinic)[1]}")


def _birth_date(clinic: Clinic, page: Page) -> None:
    open_link(page, fresh(clinic)[1])


def _wrong_birth_date(clinic: Clinic, page: Page) -> None:
    _birth_date(clinic, page)
    give_birth_date(page, 28)


def _locked(clinic: Clinic, page: Page) -> None:
    _birth_date(clinic, page)
    for day in (1, 2, 3):
        give_birth_date(page, day)


def _still_right(clinic: Clinic, page: Page) -> None:
    come_in(clinic, page)
    for name in ("completed_by", "privacy_seen", "understands_not_watched"):
        page.locator(f"[name={name}]").first.check(force=True)
    patient.go_on(page)


def _unknown(_clinic: Clinic, page: Page) -> None:
    page.goto("/invitation/made-up")


def _too_old(clinic: Clinic, page: Page) -> None:
    page.goto(f"/invitation/{fresh(clinic, days=-1)[1]}")


def _withdrawn(clinic: Clinic, page: Page) -> None:
    made, secret = fresh(clinic)
    _end(clinic, made)
    page.goto(f"/invitation/{secret}")


def _end(clinic: Clinic, made: UUID, *, and_link_anew: bool = False) -> None:
    now = datetime.now(UTC)
    with clinic.database.transaction() as session:
        staff_id = session.get_one(Invitation, made).made_by
        (invitations.relink if and_link_anew else invitations.withdraw)(
            session, made, staff_id=staff_id, now=now
        )


def _shut(*, and_link_anew: bool) -> State:
    """Press Continue in the middle of a form whose link was ended meanwhile."""

    def arrange(clinic: Clinic, page: Page) -> None:
        _end(clinic, come_in(clinic, page), and_link_anew=and_link_anew)
        patient.go_on(page)

    return arrange


def _without_link(_clinic: Clinic, page: Page) -> None:
    page.goto("/invitation")


def _invited_only(clinic: Clinic, page: Page) -> None:
    _turn_open_link(clinic, on=False)
    page.goto("/")
    _turn_open_link(clinic, on=True)


def _turn_open_link(clinic: Clinic, *, on: bool) -> None:
    """Turn the switch; on again before the next patient of the same product comes."""
    made, _ = fresh(clinic)
    now = datetime.now(UTC)
    with clinic.database.transaction() as session:
        staff_id = session.get_one(Invitation, made).made_by
        switches.turn(session, SwitchName.OPEN_FORM, on=on, staff_id=staff_id, now=now)


def _list(path: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        fresh(clinic)
        now = datetime.now(UTC)
        invited(clinic.database, SOMEBODY_ELSE, visit=now.date() + timedelta(days=1), now=now)
        fresh(clinic, days=-2)
        page.goto(path)

    return arrange


def _ask(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    page.goto("/staff/invitations/new")


def _ask_wrong(clinic: Clinic, page: Page) -> None:
    _ask(clinic, page)
    page.locator("[name=visit_date-day]").fill("31")
    page.locator("[name=email]").fill("ada")
    colleagues.follow(page, page.locator("main button[type=submit]"))


def _made(clinic: Clinic, page: Page) -> None:
    _ask(clinic, page)
    soon = datetime.now(UTC) + timedelta(days=3)
    typed = {
        "given_name": "Ada",
        "family_name": "Example",
        "date_of_birth-day": "27",
        "date_of_birth-month": "3",
        "date_of_birth-year": "1958",
        "visit_date-day": str(soon.day),
        "visit_date-month": str(soon.month),
        "visit_date-year": str(soon.year),
    }
    for name, words in typed.items():
        page.locator(f"[name={name}]").fill(words)
    page.locator("[name=language]").first.check(force=True)
    colleagues.follow(page, page.locator("main button[type=submit]"))


def _find(name: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        _list("/staff/invitations")(clinic, page)
        page.locator("[name=name]").fill(name)
        colleagues.follow(page, page.locator("main button[type=submit]"))

    return arrange


def _one(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    page.goto(f"/staff/invitations/{fresh(clinic)[0]}")


def _one_withdrawn(clinic: Clinic, page: Page) -> None:
    _one(clinic, page)
    colleagues.follow(page, page.locator("form[action$=withdrawal] button"))


def _somebody_else(clinic: Clinic, page: Page) -> str:
    """Have a form come back from another person than the one invited; returns its reference."""
    made, secret = fresh(clinic)
    now, keys = datetime.now(UTC), clinic.database.keys
    given = {**ORDINARY, "given_name": "Bob", "phone": "(202) 555-0199", "visit_date": None}
    with clinic.database.transaction() as session:
        link = invitations.digest_of(session, secret)
        entered = invited_side.go_in(session, link, language="en", now=now)
        assert entered is not None
        entered.draft.put_answers(keys, {name: value for name, value in given.items() if value is not None})
        token = entered.token
    reference = builders.send(clinic.database, token, now=now).reference
    clinic.wait_until_read(reference)
    colleagues.come_in(clinic, page)
    page.goto(f"/staff/invitations/{made}")
    return reference


def _one_of_somebody_else(clinic: Clinic, page: Page) -> None:
    _somebody_else(clinic, page)


def _case_of_somebody_else(clinic: Clinic, page: Page) -> None:
    page.goto(f"/staff/submissions/{_somebody_else(clinic, page)}")


def _open_form(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    page.goto("/staff/open-form")


def _open_form_off(clinic: Clinic, page: Page) -> None:
    _open_form(clinic, page)
    colleagues.follow(page, page.locator("button[name=switch]"))
    _turn_open_link(clinic, on=True)


PATIENT: Mapping[str, State] = {
    "invitation, the link": _link,
    "invitation, birth date": _birth_date,
    "invitation, a wrong birth date": _wrong_birth_date,
    "invitation, locked": _locked,
    "invitation, is this still right": _still_right,
    "invitation, unknown": _unknown,
    "invitation, too old": _too_old,
    "invitation, withdrawn": _withdrawn,
    "invitation, withdrawn in the middle": _shut(and_link_anew=False),
    "invitation, replaced in the middle": _shut(and_link_anew=True),
    "invitation, without its link": _without_link,
    "start, for the invited only": _invited_only,
}

STAFF: Mapping[str, State] = {
    "invitations": _list("/staff/invitations"),
    "invitations, past": _list("/staff/invitations?visits=past"),
    "invitations, found": _find("wolf"),
    "invitations, nobody found": _find("Zoë"),
    "invite": _ask,
    "invite, with mistakes": _ask_wrong,
    "the link, this once": _made,
    "one invitation": _one,
    "one invitation, withdrawn": _one_withdrawn,
    "one invitation, somebody else came": _one_of_somebody_else,
    "case, somebody else came": _case_of_somebody_else,
    "open link": _open_form,
    "open link, off": _open_form_off,
}
