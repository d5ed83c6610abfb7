"""Leaks to plant: ways in which a patient's page could tell what the rules found, if somebody let it.

All of a way in are planted at once, for each is found in a place of its own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage

from flask import Flask, Response
from sqlalchemy import select

from intake.mailer import message_of
from intake.services.outbox import Letter
from intake.web.locale import language


@dataclass(frozen=True, slots=True)
class Leak:
    """How something leaks, the view where it is planted, and how it is found."""

    how: str
    endpoint: str
    found: str


AT_HOME = {
    "a word": Leak("word", "patient.done", "GET /form/done: body"),
    "a header": Leak("header", "patient.done", "GET /form/done: headers"),
    "a cookie": Leak("cookie", "patient.done", "GET /form/done: cookies"),
    "a statement": Leak("statement", "patient.done", "GET /form/done: statements"),
    "an attribute": Leak("attribute", "patient.begin_change", "POST /form/change: cookies"),
    "a word behind the code": Leak("word", "patient.come_back", "POST /resume: body"),
    "a word inside a PDF": Leak("word in a PDF", "patient.copy_file", "GET /form/copy.pdf: body"),
}
IN_SPANISH = {
    "a word in Spanish alone": Leak("Spanish word", "patient.done", "GET /form/done: body"),
}
BY_INVITATION = {
    "a header behind the used link": Leak("header", "patient.welcome", "GET /invitation: headers"),
}
AT_KIOSK = {
    "a word beside Is this you?": Leak("word", "patient.check", "GET /form/check: body"),
    "a statement when it ends": Leak("statement", "patient.end_on_kiosk", "POST /kiosk/end: statements"),
}
LEFT_UNFINISHED = {
    "a cookie on the way back": Leak("cookie", "patient.resume", "GET /form: cookies"),
}


def plant(app: Flask, leaks: Mapping[str, Leak], *, tells: Callable[[], bool]) -> None:
    """Let pages say, in one way or another, whether the rules found something; `tells` says whether."""
    for leak in leaks.values():
        app.view_functions[leak.endpoint] = _leaky(app, leak, tells)


def not_found(leaks: Mapping[str, Leak], differences: Iterable[str]) -> list[str]:
    """Name the leaks that a comparison did not find."""
    found = set(differences)
    return [name for name, leak in leaks.items() if f"{leak.found} differs" not in found]


def leaky_mail(tells: Callable[[], bool]) -> Callable[..., EmailMessage]:
    """Write mails that name in their head what mail programs show as urgent."""

    def write(letter: Letter, sender: str, *, now: datetime) -> EmailMessage:
        message = message_of(letter, sender, now=now)
        if tells():
            message["Importance"] = "high"
        return message

    return write


def _leaky(app: Flask, leak: Leak, tells: Callable[[], bool]) -> Callable[..., Response]:
    view = app.view_functions[leak.endpoint]

    def leaky(**arguments: object) -> Response:
        response = app.make_response(app.ensure_sync(view)(**arguments))
        if tells():
            _tell(app, response, leak.how)
        return response

    return leaky


def _tell(app: Flask, response: Response, how: str) -> None:
    match how:
        case "header":
            response.headers["ETag"] = '"1"'
        case "cookie":
            response.set_cookie("c", "1")
        case "attribute":
            response.headers["Set-Cookie"] = response.headers["Set-Cookie"].replace("Lax", "Strict")
        case "statement":
            with app.extensions["database"].reading() as session:
                session.execute(select(1))
        case "word in a PDF":
            response.data = response.get_data().replace(b"/Creator", b"/Creat0r")
        case "Spanish word" if language() != "es":
            pass
        case _:
            response.data = response.get_data() + b"<!-- -->"
