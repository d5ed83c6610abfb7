"""A clinic that hears by e-mail of forms that need somebody, and the time that passes there."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import time_machine
from sqlalchemy import select

from config import Config, MailServer
from intake.database import Database
from intake.jobs import Worker
from intake.models.base import keys_of
from intake.models.mail import Mail
from tests.builders import NOW

DESK = "desk@clinic.example"
SITE = "https://forms.clinic.example"
_STEP = timedelta(seconds=5)


def told(config: Config) -> Config:
    """Let this clinic hear of forms by e-mail, through a server that nobody runs."""
    mail = MailServer(host="127.0.0.1", port=9, sender="forms@clinic.example", starttls=False)
    return replace(config, mail=mail, notice_to=DESK, public_url=SITE)


@dataclass
class Clinic:
    """The worker at work, every five seconds; `notices` are the mails that it has put into the outbox."""

    database: Database
    config: Config
    now: datetime = NOW
    worker: Worker = field(init=False)

    def __post_init__(self) -> None:
        self.worker = Worker(self.database, self.config)

    def waits(self, *, seconds: int = 0, minutes: int = 0) -> int:
        """Let time pass; returns how many notices there are by then."""
        end = self.now + timedelta(seconds=seconds, minutes=minutes)
        while self.now < end:
            self.now = min(self.now + _STEP, end)
            with time_machine.travel(self.now, tick=False):
                while self.worker.run_once():
                    pass
        return len(self.notices)

    @property
    def notices(self) -> list[tuple[str, str, str]]:
        """List address, subject and body of each, in the order in which they were written."""
        with self.database.reading() as session:
            mails = session.scalars(select(Mail).order_by(Mail.created_at)).all()
            return [letter for mail in mails if (letter := mail.read_letter(keys_of(session)))]
