"""The pages that more than one view shows: a section, and the kind ones for when it cannot go on."""

from dataclasses import dataclass
from typing import Any

from flask import render_template, request, url_for

from intake.forms.sections import SectionForm
from intake.questionnaire.channels import Channel
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.sections import Section
from intake.web.data import settings
from intake.web.locale import translate
from intake.web.notice import notice
from intake.web.patient import device
from intake.web.patient.cards import cards, problems
from intake.web.patient.journey import Journey
from intake.web.patient.pace import time_left
from intake.web.patient.progress import answering_for, previous, steps
from intake.web.reveal import stylesheet
from intake.web.summary import day_in_words

CHECK_NEXT = {"return": "check"}
WHERE_STOPPED: dict[str, Any] = {"return": "stop"}
WELCOME: dict[str, Any] = {"welcome": "yes"}
_AHEAD = N_("Some earlier questions need an answer first. We brought you to them.")
_WELCOME = N_("Welcome back. Your answers are here. You stopped on this page.")
_SAFETY_AGAIN = N_(
    "You answered these more than a day ago. Things may have changed, so please answer them again."
)

_FOR_STAFF = {
    Channel.PAPER: N_("Tick and type only what stands on the paper. Tick what the patient agreed to there."),
    Channel.PHONE: N_("Read each question aloud. Tick and type only what the patient says."),
}
_STILL_RIGHT = N_("Is this still right? We filled in what we know. Please change what is wrong.")
_YOUR_VISIT = N_("The visit is on %(day)s.")


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPage:
    """What happened, what to do, and where the button leads."""

    title: Message
    words: tuple[Message, ...]
    go_on: Message
    drawing: str = "info"


SENT = KindPage(
    title=N_("Your form is already sent"),
    words=(
        N_("We have it, so this page is closed."),
        N_("You can still change an answer. Start from the page with your reference."),
    ),
    go_on=N_("Show my reference"),
    drawing="check",
)
SHOWN_LONG_ENOUGH = KindPage(
    title=N_("Your answers are no longer shown here"),
    words=(
        N_("We have your form. For your privacy, a copy can be made for %(hours)s hours after sending."),
        N_("For a copy, please call us."),
    ),
    go_on=N_("Show my reference"),
    drawing="lock",
)
EXPIRED = KindPage(
    title=N_("Your answers are no longer here"),
    words=(
        N_("We keep unfinished answers for %(hours)s hours. That time is over."),
        N_("Please start again, or call us."),
    ),
    go_on=N_("Start again"),
    drawing="clock",
)
MISSING = KindPage(
    title=N_("We cannot find your answers"),
    words=(
        N_("We keep unfinished answers for %(hours)s hours. Do you have a code? Use it on the first page."),
        N_("If not, please start again, or call us. If this happens again, your browser may block cookies."),
    ),
    go_on=N_("Start again"),
)
NO_COOKIES = KindPage(
    title=N_("Your browser blocks cookies"),
    words=(
        N_("Without them we cannot keep your answers from one page to the next. This page was not saved."),
        N_("Allow cookies for this site in your browser’s settings, then start again. Or call us."),
    ),
    go_on=N_("Start again"),
)
NOT_SENT = KindPage(
    title=N_("Your form is NOT sent"),
    words=(
        N_("Something is wrong on our side. We kept the answers of the pages before."),
        N_("Please try again in a minute, or call us."),
    ),
    go_on=N_("Try again"),
    drawing="alert",
)
NOT_SENT_YET = KindPage(
    title=N_("Your form is NOT sent yet"),
    words=(
        N_("The page had been open for a long time. We kept your answers."),
        N_("Please send it once more."),
    ),
    go_on=N_("Check my answers"),
    drawing="clock",
)
NOT_SAVED = KindPage(
    title=N_("This page is not saved"),
    words=(
        N_("Something is wrong on our side. Go back in your browser to see what you typed."),
        N_("Please try again in a minute, or call us."),
    ),
    go_on=N_("Try again"),
    drawing="alert",
)
LOCKED = KindPage(
    title=N_("This code is locked"),
    words=(
        N_("The date of birth was wrong three times, so the code does not work any more."),
        N_("Get a new code on the device where you began. Or call us."),
    ),
    go_on=N_("Go to the first page"),
    drawing="lock",
)
TOO_LATE = KindPage(
    title=N_("It is too late to change the form here"),
    words=(
        N_("You can change answers until the day of the visit. Without a visit you have 14 days."),
        N_("To change an answer now, please call us."),
    ),
    go_on=N_("Show my reference"),
    drawing="clock",
)
CHANGE_LOCKED = KindPage(
    title=N_("The form cannot be opened here any more"),
    words=(
        N_("The date of birth was wrong three times. We have your form, as you sent it."),
        N_("To change an answer, please call us."),
    ),
    go_on=N_("Show my reference"),
    drawing="lock",
)
TOO_MANY_TRIES = KindPage(
    title=N_("Too many tries for now"),
    words=(N_("Please wait ten minutes, then try again. Or call us."),),
    go_on=N_("Go to the first page"),
    drawing="clock",
)
NO_KIOSK = KindPage(
    title=N_("This device is not set up for the clinic"),
    words=(N_("Please ask the staff to set it up."), N_("On your own phone or computer, start here.")),
    go_on=N_("Go to the first page"),
)
AHEAD = KindPage(
    title=N_("Some earlier questions come first"),
    words=(N_("We kept these answers."), N_("A page before this one still needs you.")),
    go_on=N_("Go to that page"),
)


def kind_page(page: KindPage, href: str) -> str:
    """Render a page that says kindly why it does not go on, and what to do."""
    hours = int(settings().draft_life.total_seconds() // 3600)
    return render_template(
        "patient/kind.html",
        heading=translate(page.title),
        words=[translate(words) % {"hours": hours} for words in page.words],
        go_on=translate(page.go_on),
        drawing=page.drawing,
        href=href,
    )


def ahead_page(section_id: str) -> str:
    """Say that an earlier page comes first, and that nothing was lost."""
    return kind_page(AHEAD, url_for("patient.section", section_id=section_id))


def section_page(
    journey: Journey, form: SectionForm, *, remark: Message | None = None, is_checked: bool = False
) -> str:
    """Render a page of questions, with what is wrong where something is; `is_checked` looks first."""
    here = form.section
    if is_checked:
        form.validate()
    remark = remark or _remark(journey, here)
    return render_template(
        "patient/section.html",
        section=here,
        cards=cards(form),
        errors=problems(form),
        remark=translate(remark) if remark else _to_confirm(journey, here),
        notice=notice(settings().clinic) if here.id == "safety" else None,
        stylesheet=stylesheet(here),
        action=url_for("patient.section", section_id=here.id, **coming_back()),
        speak_on=url_for("patient.speak_on", section_id=here.id, **coming_back()),
        back=url_for("patient.check") if coming_back() else previous(journey, here),
        steps=steps(journey),
        place=journey.place_of(here),
        time_left=time_left(journey, here),
        answering_for=answering_for(journey),
    )


def _to_confirm(journey: Journey, here: Section) -> str | None:
    """Ask whether what the clinic knows is right, where that stands already."""
    if journey.visit is None or here.id != "about_you":
        return None
    day = day_in_words(journey.visit, translate)
    return f"{translate(_STILL_RIGHT)} {translate(_YOUR_VISIT) % {'day': day}}"


def _remark(journey: Journey, here: Section) -> Message | None:
    """Say why the patient is on this page, where it is not where they were going."""
    if here.id == "safety" and journey.asks_safety_again:
        return _SAFETY_AGAIN
    if here.id == "before_you_start" and device.channel() in _FOR_STAFF:
        return _FOR_STAFF[device.channel()]
    if request.method == "GET" and "ahead" in request.args:
        return _AHEAD
    return _WELCOME if request.method == "GET" and welcome() else None


def welcome() -> dict[str, Any]:
    """Return the part of the address that greets somebody who comes back, where there is one."""
    return WELCOME if "welcome" in request.args else {}


def coming_back() -> dict[str, Any]:
    """Return the part of the address that leads back to the check page, where there is one."""
    return CHECK_NEXT if request.args.get("return") == "check" else {}
