"""Whose device a form is filled in on: the patient's own, or one of the clinic's where staff type it in."""

from dataclasses import dataclass
from datetime import datetime

from flask import g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from intake.models.draft import Draft
from intake.questionnaire.channels import Channel
from intake.questionnaire.messages import N_, Message
from intake.services import kiosk_forms, staff_sessions
from intake.services.drafts import DraftExpiredError
from intake.web.clock import now
from intake.web.identity import sign_in_here
from intake.web.kiosk import this_kiosk
from intake.web.locale import translate


class SignedOutError(Exception):
    """A form that staff type in is shut to everybody but the person who began it."""


@dataclass(frozen=True, slots=True)
class Entering:
    """What the bar on top says to somebody who types in a form, and where they stop."""

    words: str
    stop: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OnKiosk:
    """How a page behaves on a kiosk, in seconds; `watch` where it closes when nobody is there.

    Without script it closes after `closes_after`, whoever is there.
    """

    watch: bool
    can_stop: bool
    idle: int
    warning: int
    closes_after: int

    @property
    def minutes(self) -> int:
        """Say in whole minutes how long a page without script stands."""
        return max(1, round(self.closes_after / 60))


_IDLE, _WARNING = 100, 20
_RECEIPT = int(kiosk_forms.RECEIPT_LIFE.total_seconds())
_ENTERING: dict[Channel, Message] = {
    Channel.PAPER: N_("You are entering a paper form as staff."),
    Channel.PHONE: N_("You are entering a telephone call as staff."),
}


def admit(session: Session, draft: Draft, *, to_change: bool) -> None:
    """Remember how a form comes, and refuse it to whom it is not open.

    Raises SignedOutError unless one that staff type in is this person's, and DraftExpiredError for one
    of a kiosk that has ended, or that is asked for on another kind of device.

    Typing on its pages keeps somebody signed in.
    """
    on_kiosk, of_kiosk = this_kiosk() is not None, draft.channel is Channel.KIOSK
    if on_kiosk is not of_kiosk or (of_kiosk and kiosk_forms.has_ended(draft, now=now())):
        raise DraftExpiredError
    g.channel = draft.channel
    note_end(draft)
    if draft.entered_by is None:
        return
    here = sign_in_here(session)
    if here is None or here.account.id != draft.entered_by:
        raise SignedOutError
    if to_change and here.is_stale:
        staff_sessions.keep(session, here.id, now=now())


def note_end(draft: Draft) -> None:
    """Remember when the form of this request ends, as it stands now."""
    g.ends_at = draft.expires_at


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
    kiosk = _on_kiosk()
    return {
        "kiosk": kiosk,
        "home": url_for("patient.kiosk" if kiosk else "patient.start"),
        "is_own_device": is_own(),
        "entering": Entering(translate(words), url_for("staff.entry")) if words else None,
    }


def _on_kiosk() -> OnKiosk | None:
    """Say how a page behaves on a kiosk: every page with something of a patient on it closes by itself."""
    if this_kiosk() is None:
        return None
    if request.endpoint == "patient.done":
        return OnKiosk(watch=True, can_stop=False, idle=_RECEIPT, warning=0, closes_after=_seconds_left())
    is_form = channel() is Channel.KIOSK
    can_stop = is_form and request.endpoint != "patient.kiosk"
    return OnKiosk(
        watch=is_form, can_stop=can_stop, idle=_IDLE, warning=_WARNING, closes_after=_seconds_left()
    )


def _seconds_left() -> int:
    ends_at: datetime = g.get("ends_at", now())
    return max(1, round((ends_at - now()).total_seconds()))


def signed_out(_error: SignedOutError) -> ResponseReturnValue:
    """Lead to the door; the form waits behind it."""
    return redirect(url_for("staff.sign_in", next=url_for("staff.entry")), 303)
