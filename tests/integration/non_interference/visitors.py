"""Patients who are observed: at home, by invitation, and at the clinic's tablet."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from intake.services import kiosks, passwords
from tests.builders import NOW
from tests.integration.non_interference.observing import Observer
from tests.inviting import Guest, invited
from tests.kiosking import PIN, Tablet
from tests.patients import PAGES, with_id, words
from tests.staffing import staff_member

_BORN = {name: value for name, value in PAGES["about_you"].items() if "date_of_birth" in name}
_BORN_ON_ANOTHER_DAY = {**_BORN, "date_of_birth-day": "28"}


@dataclass
class Visitor(Observer, ABC):
    """A patient with the four parts of their way, between which the clinic does what it does."""

    reference: str = ""

    @abstractmethod
    def fills_in(self, changes: Mapping[str, Any]) -> None:
        """Answer everything, and send nothing yet."""

    @abstractmethod
    def sends(self) -> None:
        """Send the form, and look at the receipt."""

    @abstractmethod
    def comes_back(self) -> None:
        """Look at everything again, and try what can be tried after sending."""

    @abstractmethod
    def looks_a_last_time(self) -> None:
        """Look at what is still there, and end it."""

    def reads_the_receipt(self) -> None:
        """Look at the receipt, and remember the reference."""
        self.reference = words(with_id(self.client.get("/form/done"), "reference"))
        self.masks(REFERENCE=self.reference)


@dataclass
class AtHome(Visitor):
    """Somebody on their own phone or computer."""

    code: str = ""

    def fills_in(self, changes: Mapping[str, Any]) -> None:
        """Begin, answer every page, look around and stop for a while."""
        self.begins()
        for section in PAGES:
            assert self.patient.says(section, changes.get(section)).status_code == 303
        self.looks_at_every_page()
        self.stops_for_a_while()

    def begins(self) -> None:
        """Begin at the start page."""
        self.looks_at("/")
        self.patient.sends("/form")

    def stops_for_a_while(self) -> None:
        """Ask for a code to come back with, and for a link by e-mail."""
        assert self.patient.sends("/form/saved").status_code == 303
        code = words(with_id(self.client.get("/form/saved"), "resume-code"))
        self.code = "".join(filter(str.isalnum, code))
        self.masks(CODE=code)
        self.masks(CODE=self.code)
        self.patient.sends("/form/saved/mail")
        self.looks_at("/form/saved")
        self.receives_letters()

    def returns_to_the_draft(self) -> None:
        """Come back before sending, by the cookie and by the code; answer a page again, and stop again."""
        self.looks_at("/", "/form", f"/resume/{self.code}", "/resume/birth-date")
        self.patient.sends("/resume", {"code": self.code, **_BORN})
        self.looks_at_every_page()
        self.patient.sends("/form/notice")
        self.patient.says("pain", {"pain_average": "7"})
        self.patient.sends("/form/pain/keep", {**PAGES["pain"], "pain_average": "8"})
        self.stops_for_a_while()

    def finds_it_over(self) -> None:
        """Come back to a form whose time is over, by every way that led to it."""
        self.looks_at_every_page()
        self.patient.says("pain")
        self.patient.sends("/form/check")
        self.patient.sends("/form/change", _BORN)
        self.patient.sends("/resume", {"code": self.code, **_BORN})
        self.looks_at("/form/done")
        self.receives_letters()

    def sends(self) -> None:
        """Send the form from the check page."""
        assert self.patient.sends("/form/check").location == "/form/done"
        self.reads_the_receipt()

    def comes_back(self) -> None:
        """Look at everything again, try to send it again, and change what was sent."""
        self.looks_at_every_page()
        self.patient.sends("/form/check")
        self.patient.says("pain")
        self.patient.sends("/language", {"language": self.language, "next": "/form/done"})
        self.looks_at("/form/done")
        self.uses_secrets_again()
        self.changes_an_answer()

    def looks_a_last_time(self) -> None:
        """Look at everything, and forget the birth date."""
        self.looks_at_every_page()
        self.forgets_the_birth_date()
        self.receives_letters()

    def uses_secrets_again(self) -> None:
        """Try the code, its link and a made-up invitation, now that the form is sent."""
        self.looks_at(f"/resume/{self.code}", "/resume/birth-date")
        self.patient.sends("/resume", {"code": self.code, **_BORN})
        self.looks_at("/form/done", "/invitation/made-up", "/invitation")

    def changes_an_answer(self) -> None:
        """Open the form that was sent, change an answer, stop for a while, and send it again."""
        self.opens_it_to_change()
        self.looks_at_every_page()
        assert self.patient.says("pain", {"pain_average": "9"}, query="?return=check").status_code == 303
        self.stops_for_a_while()
        assert self.patient.sends("/form/check").location == "/form/done"
        self.looks_at("/form/done")

    def opens_it_to_change(self) -> None:
        """Give the birth date, so that what was sent can be changed."""
        assert self.patient.sends("/form/change", _BORN).location == "/form/check"

    def forgets_the_birth_date(self) -> None:
        """Give a wrong one three times, and look at what is still offered."""
        for _ in range(3):
            self.patient.sends("/form/change", _BORN_ON_ANOTHER_DAY)
        self.looks_at("/form/done", "/form/change")


@dataclass
class ByInvitation(AtHome):
    """Somebody who was sent a link."""

    secret: str = ""

    def begins(self) -> None:
        """Open the link, and give the right birth date after a wrong one."""
        _, self.secret = invited(self.database, language=self.language)
        self.masks(LINK=self.secret)
        guest = Guest(self.client)
        self.looks_at("/")
        guest.opens(self.secret)
        self.looks_at("/invitation/birth-date")
        assert guest.is_born(day="28").status_code == 422
        assert guest.is_born().status_code == 303
        self.looks_at("/form", "/form/before_you_start", "/form/about_you")

    def returns_to_the_draft(self) -> None:
        """Come back by the link too."""
        guest = Guest(self.client)
        guest.opens(self.secret)
        assert guest.is_born().status_code == 303
        super().returns_to_the_draft()

    def uses_secrets_again(self) -> None:
        """Try the link again as well."""
        super().uses_secrets_again()
        Guest(self.client).opens(self.secret)
        self.looks_at("/invitation/birth-date")


@dataclass
class AtKiosk(Visitor):
    """Somebody at the clinic's tablet, before whom and after whom others use it."""

    def __post_init__(self) -> None:
        """Take a tablet that staff have set up."""
        super().__post_init__()
        staff_id = staff_member(self.database, name=f"{uuid4().hex} Starter")
        with self.database.transaction() as session:
            pin = passwords.pin_hash(PIN)
            token = kiosks.start(session, name="Tablet", pin_hash=pin, staff_id=staff_id, now=NOW)
        self.client.set_cookie("k", token)
        self.tablet = Tablet(self.client)

    def fills_in(self, changes: Mapping[str, Any]) -> None:
        """Begin in one's language and answer every page; somebody is still there, by script and without."""
        self.looks_at("/kiosk")
        self.tablet.begins(self.language)
        self.tablet.fills_in(**changes)
        self.tablet.sends("/kiosk/stay")
        self.looks_at_every_page()

    def sends(self) -> None:
        """Say whose form it is, at first not at all, then that it is another's, then that it is right."""
        self.looks_at("/kiosk", "/form/check")
        self.tablet.sends("/kiosk/stay", {"more": "yes"}, shown_on="/form/check")
        self.tablet.sends_off("")
        assert self.tablet.sends_off("no").location == "/kiosk/whose"
        self.looks_at("/kiosk/whose")
        assert self.tablet.sends_off().location == "/form/done"
        self.reads_the_receipt()

    def comes_back(self) -> None:
        """Press back and reload."""
        self.looks_at_every_page()
        self.tablet.sends("/form/check", shown_on="/form/done")
        self.tablet.sends("/form/pain", PAGES["pain"], shown_on="/form/done")
        self.tablet.sends("/kiosk/stay", shown_on="/form/done")

    def looks_a_last_time(self) -> None:
        """Finish, and let the next patient begin."""
        self.tablet.sends("/kiosk/end", shown_on="/form/done")
        self.looks_at_every_page()
        self.tablet.begins(self.language)
        self.looks_at_every_page()
        self.tablet.tries("0000")
        self.receives_letters()
