"""The mailer: hands the mails of the outbox to a mail server, beside the worker.

It has a loop of its own, so that a slow mail server holds up nobody's form, and it talks to the server
with no transaction open.
"""

import smtplib
import ssl
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from uuid import UUID

import structlog

from config import MailServer
from intake.database import Database
from intake.jobs import Loop, utc_now
from intake.models.job import Job
from intake.services import jobs, outbox
from intake.services.outbox import Letter

_SECONDS = 10
_LEASE = timedelta(minutes=5)
_REFUSED_FOR_GOOD = range(500, 600)

log = structlog.get_logger()


class Mailer(Loop):
    """Sends what waits, one mail after the other; several may run."""

    def __init__(self, database: Database, server: MailServer) -> None:
        super().__init__()
        self._database = database
        self._server = server

    def run_once(self) -> bool:
        """Send one mail if one is due; says whether there was one."""
        with self._database.reading() as session:
            if not jobs.is_any_due(session, now=utc_now(), mails=True):
                return False
        with self._database.transaction() as session:
            job = jobs.take(session, now=utc_now(), mails=True, lease=_LEASE)
            if job is None:
                return False
            job_id, mail_id = job.id, job.subject_id
        with self._database.reading() as session:
            letter = outbox.letter_of(session, mail_id, now=utc_now())
        if letter is None:
            self._end(job_id, mail_id, is_sent=False)
        else:
            self._try(job_id, letter)
        return True

    def _try(self, job_id: UUID, letter: Letter) -> None:
        """Send a letter; a server that is away is tried again, a refusal for good is not."""
        try:
            send(letter, self._server, now=utc_now())
        except (OSError, smtplib.SMTPException) as error:
            log.warning("mail not sent", error=type(error).__name__)
            if _is_for_good(error):
                self._end(job_id, letter.id, is_sent=False)
                return
            with self._database.transaction() as session:
                jobs.put_off(session.get_one(Job, job_id), error=type(error).__name__, now=utc_now())
        else:
            self._end(job_id, letter.id, is_sent=True)

    def _end(self, job_id: UUID, mail_id: UUID, *, is_sent: bool) -> None:
        with self._database.transaction() as session:
            (outbox.mark_sent if is_sent else outbox.give_up)(session, mail_id, now=utc_now())
            jobs.finish(session.get_one(Job, job_id), now=utc_now())


def message_of(letter: Letter, sender: str, *, now: datetime) -> EmailMessage:
    """Write a letter as a plain text message that no program should answer."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{letter.id.hex}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.body)
    return message


def send(letter: Letter, server: MailServer, *, now: datetime) -> None:
    """Hand one letter to the server; raises OSError or SMTPException when it was not taken."""
    with smtplib.SMTP(server.host, server.port, timeout=_SECONDS) as smtp:
        if server.starttls:
            smtp.starttls(context=ssl.create_default_context())
        if server.user:
            smtp.login(server.user, server.password)
        smtp.send_message(
            message_of(letter, server.sender, now=now), from_addr=server.sender, to_addrs=[letter.to]
        )


def _is_for_good(error: Exception) -> bool:
    """Say whether the server refused this one recipient or this message, and would again."""
    match error:
        case smtplib.SMTPRecipientsRefused(recipients=recipients):
            return all(code in _REFUSED_FOR_GOOD for code, _ in recipients.values())
        case smtplib.SMTPDataError(smtp_code=code):
            return code in _REFUSED_FOR_GOOD
        case _:
            return False
