"""Every state that a colleague can meet a page in, each arranged in a moment."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from playwright.sync_api import Page

from intake.questionnaire import wire
from intake.questionnaire.catalogue.published import CURRENT
from intake.review import Move
from tests import builders, revising
from tests.e2e import colleagues, device_states, invitation_states
from tests.e2e.answers import EVERYTHING, ORDINARY, Given, through
from tests.e2e.arranging import Clinic
from tests.staffing import PASSWORD, email_of

State: TypeAlias = Callable[[Clinic, Page], None]

URGENT = {**EVERYTHING, "saddle_numbness": "yes_new", "anything_else": "I cannot feel when I need to pee."}
SOON = {**ORDINARY, "hands_or_balance": "yes_new"}
HALF_EMPTY = {
    **{name: given for name, given in through("safety", ORDINARY).items() if name != "cancer_ever"},
    "saddle_numbness": "not_sure",
    "leg_weakness": "not_sure",
    "_unclear": ["saddle_numbness"],
}
CONSULT = {
    **EVERYTHING,
    "serious_injury": "no",
    "serious_injury_checked": None,
    "diagnosis_words": "Spinal stenosis. My mother had arthritis of the spine. It is not the facets.",
}
_MORE_THAN_A_PAGE = 51


def _door(_clinic: Clinic, page: Page) -> None:
    page.goto("/staff/")


def _wrong_password(_clinic: Clinic, page: Page) -> None:
    colleagues.sign_in(page, "nobody@clinic.example", "not the password at all")


def _nothing_typed(_clinic: Clinic, page: Page) -> None:
    colleagues.sign_in(page, "", "")


def _no_cookies(_clinic: Clinic, page: Page) -> None:
    page.goto("/staff/")
    page.context.clear_cookies()
    colleagues.follow(page, page.locator("main button[type=submit]").first)


def _one_time_password(clinic: Clinic, page: Page) -> None:
    if "Noa Newcomer" not in clinic.newcomers:
        clinic.add_colleague("Noa Newcomer", expired=True)
        clinic.newcomers.add("Noa Newcomer")
    colleagues.sign_in(page, email_of("Noa Newcomer"))


def _weak_password(clinic: Clinic, page: Page) -> None:
    _one_time_password(clinic, page)
    for name, typed in (("current", PASSWORD), ("new", "short"), ("again", "other")):
        page.locator(f"[name={name}]").fill(typed)
    colleagues.follow(page, page.locator("main button[type=submit]").first)


def _account(name: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page, name)
        page.goto("/staff/account")

    return arrange


def _changed(where: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        now = datetime.now(UTC)
        token = builders.start_draft(clinic.database, wire.load(CURRENT, URGENT), now=now)
        reference = builders.send(clinic.database, token, now=now).reference
        revising.changes(clinic.database, token, now=now, saddle_numbness="no", visit_goal="To walk again")
        clinic.wait_until_read(reference)
        page.goto(f"/staff/submissions/{reference}{where}")

    return arrange


def _queue_empty(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    with clinic.nothing_waiting():
        page.goto("/staff/")


def _queue_with_a_form_unread(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    clinic.submitted(URGENT)
    with clinic.unreadable():
        page.goto("/staff/")


def _queue(path: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        for given in (URGENT, SOON, CONSULT, ORDINARY):
            clinic.submitted(given, age=timedelta(hours=30))
        page.goto(path)

    return arrange


def _second_page(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    for _ in range(_MORE_THAN_A_PAGE):
        clinic.submitted({**ORDINARY, "visit_date": None}, read=False)
    page.goto("/staff/")
    colleagues.follow(page, page.locator("a[rel=next]"))


def _case(given: Given, name: str = colleagues.FRONT_DESK) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page, name)
        page.goto(f"/staff/submissions/{clinic.submitted(given)}")

    return arrange


def _unread(age: timedelta) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        reference = clinic.submitted(URGENT, age=age)
        clinic.unread(reference)
        page.goto(f"/staff/submissions/{reference}")

    return arrange


def _stopped(given: Given, *, in_queue: bool = False) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        token = clinic.lend_draft(page, given, age=timedelta(hours=9))
        reference = clinic.left(token)
        page.goto("/staff/" if in_queue else f"/staff/submissions/{reference}")

    return arrange


def _moved(*steps: Move, given: Given = CONSULT, note: str = "Rang the patient.\nAll is well.") -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        _case(given)(clinic, page)
        for step in steps:
            colleagues.move(page, step, note)

    return arrange


def _conflict(clinic: Clinic, page: Page) -> None:
    _case(ORDINARY)(clinic, page)
    other = page.context.new_page()
    other.goto(page.url)
    colleagues.move(other, Move.TAKE, "Mine for today")
    other.close()
    colleagues.move(page, Move.TAKE, "I called, and nobody answered.")


def _no_right(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page, colleagues.ADMINISTRATOR)
    page.goto("/staff/")


def _address(path: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        colleagues.come_in(clinic, page)
        page.goto(path)

    return arrange


def _broken(clinic: Clinic, page: Page) -> None:
    colleagues.come_in(clinic, page)
    reference = clinic.submitted(ORDINARY)
    clinic.damage(reference)
    page.goto(f"/staff/submissions/{reference}")


STATES: Mapping[str, State] = {
    "sign-in": _door,
    "sign-in, wrong password": _wrong_password,
    "sign-in, nothing typed": _nothing_typed,
    "sign-in, cookies blocked": _no_cookies,
    "a password that works once": _one_time_password,
    "a password refused": _weak_password,
    "account": _account(colleagues.FRONT_DESK),
    "account of an administrator": _account(colleagues.ADMINISTRATOR),
    "queue, empty": _queue_empty,
    "queue, full": _queue("/staff/"),
    "queue, filtered": _queue("/staff/?priority=consult"),
    "queue, nothing fits": _queue("/staff/?visit=tomorrow&with=me"),
    "queue, second page": _second_page,
    "queue, a form that was not sent": _stopped(HALF_EMPTY, in_queue=True),
    "queue, a form that cannot be read": _queue_with_a_form_unread,
    "case, urgent": _case(URGENT),
    "case, soon": _case(SOON),
    "case, consult": _case(CONSULT, colleagues.CLINICIAN),
    "case, routine": _case(ORDINARY),
    "case, to ask in person": _case({**ORDINARY, "pain_duration": None, "_unclear": ["pain_duration"]}),
    "case, being read": _unread(timedelta()),
    "case, not evaluated": _unread(timedelta(minutes=5)),
    "case, never sent": _stopped(through("safety", URGENT)),
    "case, never sent, a page half empty": _stopped(HALF_EMPTY),
    "case, changed": _changed(""),
    "case, as it was before": _changed("/earlier/1"),
    "case, arranged": _moved(Move.TAKE, Move.ARRANGE),
    "case, closed": _moved(Move.CLOSE),
    "case, a move without its note": _moved(Move.CLOSE, given=URGENT, note=""),
    "a colleague was first": _conflict,
    "403": _no_right,
    "404": _address("/staff/nowhere"),
    "404 of a case": _address("/staff/submissions/000000000"),
    "405": _address("/staff/sign-out"),
    "500": _broken,
    **invitation_states.STAFF,
    **device_states.STAFF,
}
