"""Every state that a patient can bring a page into, each arranged in a moment."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import TypeAlias

from playwright.sync_api import Page

from intake.questionnaire.catalogue.published import CURRENT
from tests.e2e import change_states, device_states, invitation_states, patient, unreached_states
from tests.e2e.answers import EVERYTHING, ORDINARY, Given, before, through
from tests.e2e.arranging import Clinic

State: TypeAlias = Callable[[Clinic, Page], None]

_TWO_DAYS = timedelta(days=2)
_LONG = "x" * 2001
UNCLEAR = {
    **ORDINARY,
    "weight_loss": "not_sure",
    "pain_duration": None,
    "_unclear": ["weight_loss", "pain_duration", "pain_average"],
}

ELSEWHERE = {"pain_average": 2, "pain_areas": ["thigh", "foot"], "pain_areas-thigh": "left"}
WITH_HELP = {**ORDINARY, "completed_by": "with_help", "helper_relationship": "carer"}


def states() -> Mapping[str, State]:
    """Name every state of the patient's pages."""
    return {
        **dict(_of_sections()),
        **_OTHERS,
        **change_states.PATIENT,
        **invitation_states.PATIENT,
        **device_states.PATIENT,
        **unreached_states.PATIENT,
    }


def _of_sections() -> Iterator[tuple[str, State]]:
    for section in CURRENT.sections:
        yield f"{section.id}, empty", _empty(section.id)
        yield f"{section.id}, with mistakes", _with_mistakes(section.id)
        yield f"{section.id}, everything shown", _everything(section.id)


def _empty(section_id: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_draft(page, before(section_id, ORDINARY))
        page.goto(f"/form/{section_id}")

    return arrange


def _with_mistakes(section_id: str) -> State:
    """Send it empty; where nothing is required, write too much."""

    def arrange(clinic: Clinic, page: Page) -> None:
        given = EVERYTHING if section_id == "more" else before(section_id, ORDINARY)
        clinic.lend_draft(page, given)
        page.goto(f"/form/{section_id}")
        for box in page.locator("main textarea, main [name$=_other]").all():
            if box.is_visible():
                box.fill(_LONG)
        patient.go_on(page)

    return arrange


def _everything(section_id: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_draft(page, through(section_id, EVERYTHING))
        page.goto(f"/form/{section_id}")

    return arrange


def _start(_clinic: Clinic, page: Page) -> None:
    page.goto("/")


def _come_back(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/")


def _notice(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("safety", ORDINARY))
    page.goto("/form/notice")


def _helped(section_id: str, given: Mapping[str, object]) -> State:
    """Send a page empty, with a helper beside the patient or in their place."""

    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_draft(page, before(section_id, given))
        page.goto(f"/form/{section_id}")
        patient.go_on(page)

    return arrange


def _check(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, EVERYTHING)
    page.goto("/form/check")


def _check_unclear(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, UNCLEAR)
    page.goto("/form/check")


def _unclear(section_id: str) -> State:
    def arrange(clinic: Clinic, page: Page) -> None:
        clinic.lend_draft(page, UNCLEAR)
        page.goto(f"/form/{section_id}")

    return arrange


def _check_dropped(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, {**EVERYTHING, "told_diagnosis": "no", "back_surgery": "no"})
    page.goto("/form/check")


def _check_doubted(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, {**EVERYTHING, "pain_average": 8, "pain_worst": 3})
    page.goto("/form/check")


def _check_incomplete(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    page.goto("/form/check")
    clinic.forget(token, "blood_thinners")
    patient.go_on(page)


def _behind(path: str, given: Given, elsewhere: Given) -> State:
    """Send a page after another phone answered otherwise."""

    def arrange(clinic: Clinic, page: Page) -> None:
        token = clinic.lend_draft(page, given)
        page.goto(path)
        clinic.answer_elsewhere(token, {**given, **elsewhere})
        patient.go_on(page)

    return arrange


def _ahead(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/check")


def _receipt(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, ORDINARY)
    page.goto("/form/check")
    patient.go_on(page)


def _start_after_sending(clinic: Clinic, page: Page) -> None:
    _receipt(clinic, page)
    page.goto("/")


def _copy(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, EVERYTHING)
    page.goto("/form/check")
    patient.go_on(page)
    page.goto("/form/copy")


def _sent(clinic: Clinic, page: Page) -> None:
    _receipt(clinic, page)
    page.goto("/form/pain")


def _expired(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY), age=_TWO_DAYS)
    page.goto("/form/pain")


def _missing(_clinic: Clinic, page: Page) -> None:
    page.goto("/form/pain")


def _without_cookies(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("your_visit", ORDINARY))
    page.goto("/form/your_visit")
    page.context.clear_cookies()
    patient.go_on(page)


def _too_old(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("your_visit", ORDINARY))
    page.goto("/form/your_visit")
    page.context.clear_cookies(name="a")
    patient.go_on(page)


def _saved(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("pain", ORDINARY))
    page.goto("/form/pain")
    patient.press(page, page.locator("main [name=later]"))


def _saved_before_the_birth_date(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("about_you", ORDINARY))
    page.goto("/form/about_you")
    patient.press(page, page.locator("main [name=later]"))


def _come_back_with_a_code(_clinic: Clinic, page: Page) -> None:
    page.goto("/resume")


def _come_back_with_a_link(_clinic: Clinic, page: Page) -> None:
    page.goto("/resume/CFG-HJM-2345")


def _come_back_with_nothing(_clinic: Clinic, page: Page) -> None:
    page.goto("/resume")
    patient.go_on(page)


def _safety_again(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, before("pain", ORDINARY))
    with clinic.draft_of(token) as draft:
        draft.safety_at = draft.created_at - _TWO_DAYS
    page.goto("/form")


def _not_found(_clinic: Clinic, page: Page) -> None:
    page.goto("/nowhere")


def _not_allowed(_clinic: Clinic, page: Page) -> None:
    page.goto("/form")


def _too_much(clinic: Clinic, page: Page) -> None:
    clinic.lend_draft(page, before("your_visit", ORDINARY))
    page.goto("/form/your_visit")
    page.locator("[name=visit_goal]").fill("x" * 2_100_000)
    patient.go_on(page)


def _broken(clinic: Clinic, page: Page) -> None:
    token = clinic.lend_draft(page, ORDINARY)
    with clinic.draft_of(token) as draft:
        draft.answers_sealed = b"no key opens this"
    page.goto("/form/check")


_OTHERS: Mapping[str, State] = {
    "start": _start,
    "start, with a form begun": _come_back,
    "start, with a form sent": _start_after_sending,
    "the notice alone": _notice,
    "safety, with help": _helped("safety", WITH_HELP),
    "about_you, on behalf, with mistakes": _helped("about_you", EVERYTHING),
    "safety, on behalf, with mistakes": _helped("safety", EVERYTHING),
    "check": _check,
    "check, answers dropped": _check_dropped,
    "safety, not understood": _unclear("safety"),
    "pain, not understood": _unclear("pain"),
    "check, not understood": _check_unclear,
    "check, worst below average": _check_doubted,
    "check, incomplete": _check_incomplete,
    "pain, answered otherwise elsewhere": _behind("/form/pain", through("pain", ORDINARY), ELSEWHERE),
    "check, answered otherwise elsewhere": _behind("/form/check", ORDINARY, ELSEWHERE),
    "a page too far ahead": _ahead,
    "receipt": _receipt,
    "copy": _copy,
    "already sent": _sent,
    "expired": _expired,
    "no draft": _missing,
    "cookies blocked": _without_cookies,
    "page too old": _too_old,
    "saved for later": _saved,
    "saved before there is a birth date": _saved_before_the_birth_date,
    "come back with a code": _come_back_with_a_code,
    "come back with a link": _come_back_with_a_link,
    "come back with nothing": _come_back_with_nothing,
    "safety asked again": _safety_again,
    "404": _not_found,
    "405": _not_allowed,
    "413": _too_much,
    "500": _broken,
}
