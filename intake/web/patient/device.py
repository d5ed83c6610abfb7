"""Whose device a form is filled in on: the patient's own, or one of the clinic's where staff type it in."""

from dataclasses import dataclass

from flask import g, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.models.draft import Draft
from intake.questionnaire.channels import Channel
from intake.questionnaire.messages import N_, Message
from intake.services import staff_sessions
from intake.web.clock import now
from intake.web.identity import sign_in_here
from intake.web.locale import translate


class SignedOutError(Exception):
    """A form that staff type in is shut to everybody but the person who began it."""


@dataclass(frozen=True, slots=True)
class Entering:
    """What the bar on top says to somebody who types in a form, and where they stop."""

    words: str
    stop: str


_ENTERING: dict[Channel, Message] = {
    Channel.PAPER: N_("You are entering a paper form as staff."),
    Channel.PHONE: N_("You are entering a telephone call as staff."),
}


def admit(session: Session, draft: Draft, *, to_change: bool) -> None:
    """Remember how a form comes; raises SignedOutError unless one that staff type in is this person's.

    Typing on its pages keeps somebody signed in.
    """
    g.channel = draft.channel
    if draft.entered_by is None:
        return
    here = sign_in_here(session)
    if here is None or here.account.id != draft.entered_by:
        raise SignedOutError
    if to_change and here.is_stale:
        staff_sessions.keep(session, here.id, now=now())


def channel() -> Channel:
    """Return how the form of this request comes; one that has not begun comes from the web."""
    found: Channel = g.get("channel", Channel.WEB)
    return found


def is_own() -> bool:
    """Say whether the patient may come back to this device: the one place that decides it."""
    return channel().is_own_device


def around() -> dict[str, object]:
    """Tell every template of the patient side whose device this is."""
    words = _ENTERING.get(channel())
    return {
        "is_own_device": is_own(),
        "entering": Entering(translate(words), url_for("staff.entry")) if words else None,
    }


def signed_out(_error: SignedOutError) -> ResponseReturnValue:
    """Lead to the door; the form waits behind it."""
    return redirect(url_for("staff.sign_in", next=url_for("staff.entry")), 303)
