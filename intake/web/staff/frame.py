"""What stands around every staff page: who is signed in, where they can go, what is urgent."""

from dataclasses import dataclass

from flask import request, url_for

from intake.permissions import Permission
from intake.questionnaire.messages import N_, Message
from intake.questionnaire.priority import Priority
from intake.services import reviews
from intake.web.access import Viewer, viewer
from intake.web.data import reading, settings
from intake.web.locale import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The viewer as the bar on top names them."""

    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One link of the bar on top."""

    label: str
    href: str
    current: bool


_PLACES: tuple[tuple[Permission, str, Message], ...] = (
    (Permission.READ_QUEUE, "staff.queue", N_("Queue")),
    (Permission.INVITE, "staff.invitations", N_("Invitations")),
    (Permission.ENTER_FORM, "staff.entry", N_("Enter a form")),
    (Permission.OPEN_LINK, "staff.open_form", N_("Open link")),
    (Permission.RUN_KIOSK, "staff.kiosk", N_("Kiosk")),
    (Permission.OWN_ACCOUNT, "staff.account", N_("My account")),
)


def around() -> dict[str, object]:
    """Give every staff template the bar on top; the urgent count is a query of its own."""
    person = viewer()
    if person is None:
        return {"viewer": None}
    return {
        "viewer": Person(name=person.name, role=translate(person.role.label)),
        "nav": [] if person.must_renew else _places(person),
        "urgent": _urgent(person),
        "urgent_href": url_for("staff.queue", priority=Priority.URGENT.value),
        "home": home_of(person),
    }


def home_of(person: Viewer) -> str:
    """Return the page that a person starts from."""
    return url_for("staff.queue" if person.may(Permission.READ_QUEUE) else "staff.account")


def _places(person: Viewer) -> list[Place]:
    return [
        Place(label=translate(words), href=url_for(endpoint), current=request.endpoint == endpoint)
        for permission, endpoint, words in _PLACES
        if person.may(permission)
    ]


def _urgent(person: Viewer) -> int:
    if person.must_renew or settings().is_production or not person.may(Permission.READ_QUEUE):
        return 0
    with reading() as session:
        return reviews.urgent_count(session)
