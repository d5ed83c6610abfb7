"""Invitations in words: how one stands, what was done with it, whom it is for."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import url_for

from intake.models.audit import Action
from intake.models.base import Json
from intake.models.invitation import InvitationState
from intake.questionnaire.messages import N_, Message
from intake.services.identities import Compared, compare
from intake.services.invitation_lists import Deed, Listed
from intake.web.locale import translate
from intake.web.staff.words import born_in_words, in_two, moment, name_of, visit_in_words

_FIELDS = {
    "given_name": N_("First name"),
    "family_name": N_("Last name"),
    "date_of_birth": N_("Birth date"),
    "phone": N_("Phone"),
    "email": N_("Email"),
}
_SHOWN: dict[str, Callable[[str], str]] = {"date_of_birth": born_in_words, "email": in_two}
_WHO = frozenset({"given_name", "family_name", "date_of_birth"})
_STATES = {
    InvitationState.OPEN: N_("Not opened yet"),
    InvitationState.USED: N_("The form is in"),
    InvitationState.WITHDRAWN: N_("Withdrawn"),
    InvitationState.LOCKED: N_("Locked: 3 wrong birth dates"),
    InvitationState.EXPIRED: N_("The visit is over, no form came"),
}
_BEGUN = N_("Begun, not sent")
_LOOKS = {
    InvitationState.OPEN: "new",
    InvitationState.USED: "in",
    InvitationState.LOCKED: "locked",
    InvitationState.WITHDRAWN: "closed",
    InvitationState.EXPIRED: "closed",
}
_DEEDS: dict[Action, Message] = {
    Action.INVITED: N_("Invited"),
    Action.INVITATION_LINKED: N_("Made a new link"),
    Action.INVITATION_MAILED: N_("Sent by email"),
    Action.INVITATION_PRINTED: N_("Printed the letter"),
    Action.INVITATION_WITHDRAWN: N_("Withdrew the invitation"),
    Action.INVITATION_OPENED: N_("Opened the form"),
    Action.INVITATION_LOCKED: N_("Gave 3 wrong birth dates"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationLine:
    """One invitation of the list in words; `warns` where who came may not be who was invited."""

    href: str
    name: str
    born: str
    visit: str
    state: str
    look: str
    warns: bool
    made: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One thing that the clinic and the patient each say; empty where one of them said nothing."""

    label: str
    clinic: str
    patient: str
    differs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedLine:
    """One line of the history, as the timeline draws it."""

    what: str
    who: str
    when: str
    iso: str
    note: None = None


def line(row: Listed) -> InvitationLine:
    """Put an invitation into a line of the list."""
    return InvitationLine(
        href=url_for("staff.invitation", invitation_id=row.id),
        name=name_of(row.person),
        born=born_in_words(row.person["date_of_birth"]),
        visit=visit_in_words(row.visit_date) or "",
        state=state_words(row),
        look=_LOOKS[row.state] if not _is_begun(row) else "in_review",
        warns=row.sent is not None and is_another_person(row.person, row.sent),
        made=translate(N_("%(who)s, %(when)s")) % {"who": row.made_by, "when": moment(row.made_at)},
    )


def state_words(row: Listed) -> str:
    """Say how an invitation stands."""
    return translate(_BEGUN if _is_begun(row) else _STATES[row.state])


def sides(clinic: Json, patient: Json) -> list[Side]:
    """Set what both say side by side."""
    return [
        Side(
            label=translate(_FIELDS[item.field]),
            clinic=_shown(item, item.clinic),
            patient=_shown(item, item.patient),
            differs=not item.is_same,
        )
        for item in compare(clinic, patient)
    ]


def differing(found: list[Side]) -> list[Side]:
    """Return all of them when any differs, so that both people can be seen whole; none otherwise."""
    return found if any(side.differs for side in found) else []


def is_another_person(clinic: Json, patient: Json) -> bool:
    """Say whether name or birth date differ; a new phone number is no other person."""
    return any(not item.is_same for item in compare(clinic, patient) if item.field in _WHO)


def deed_line(deed: Deed) -> DeedLine:
    """Put a step into a line of the history."""
    return DeedLine(
        what=translate(_DEEDS[deed.action]),
        who=deed.who or translate(N_("The patient")),
        when=moment(deed.at),
        iso=deed.at.isoformat(timespec="seconds"),
    )


def _is_begun(row: Listed) -> bool:
    return row.is_begun and row.state is InvitationState.OPEN


def _shown(item: Compared, text: str) -> str:
    if not text:
        return text
    return _SHOWN.get(item.field, str)(text)
