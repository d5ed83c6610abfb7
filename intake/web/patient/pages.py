"""A page of questions, which more than one view shows."""

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
from intake.web.patient.meanwhile import stamp
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
    Channel.PAPER: N_("Mark and type only what is on the paper. Mark what the patient agreed to there."),
    Channel.PHONE: N_("Read each question aloud. Mark and type only what the patient says."),
}
_STILL_RIGHT = N_("Is this still right? We filled in what we know. Please change what is wrong.")
_YOUR_VISIT = N_("The visit is on %(day)s.")


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
        as_of=stamp(journey, here.questions),
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
