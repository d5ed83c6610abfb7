"""Everything that reaches a patient's browser, kept so that two patients can be compared byte by byte."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from itertools import zip_longest
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event
from werkzeug.test import TestResponse

from intake.database import Database
from intake.mailer import Mailer
from intake.questionnaire.catalogue.published import CURRENT
from tests.patients import Patient
from tests.pdfs import facts
from tests.post_office import PostOffice
from tests.telling import DESK

_RANDOM = (
    (re.compile(rb'(name="csrf_token"[^>]*value=)"[^"]+"'), rb'\1"*"'),
    (re.compile(rb'(value)="[A-Za-z0-9_.\-]{32,}"'), rb'\1="*"'),
    (re.compile(rb" checked(?=[ >])"), b""),
)
"""What is random, and which choice is ticked: the only bytes in which two patients may differ."""
_COOKIE_VALUE = re.compile(r"=[^;]*")
_MESSAGE_ID = re.compile(r"<[0-9a-f]{32}@")
_OWN_HEADERS = frozenset({"Content-Length"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """One answer of the site: all of it, less what is random, and what it cost the database."""

    asked: str
    status: int
    headers: tuple[tuple[str, str], ...]
    cookies: tuple[str, ...]
    body: bytes
    statements: int


PARTS = tuple(part.name for part in fields(Exchange))


@dataclass
class Observer:
    """A patient whose every exchange with the site is kept; `own` are their answers, masked in what is kept.

    `own` names for each answer that differs between two patients the word that stands in its place.
    The browser speaks `language`, and mails come by way of `office`.
    """

    app: Flask
    office: PostOffice
    own: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    kept: list[Exchange] = field(default_factory=list)
    _statements: int = 0

    def __post_init__(self) -> None:
        """Take a browser of one's own."""
        self.client = _Recording(self)
        self.client.environ_base["HTTP_ACCEPT_LANGUAGE"] = self.language
        self.patient = Patient(self.client)

    @property
    def database(self) -> Database:
        """Where the site keeps what it was sent."""
        found: Database = self.app.extensions["database"]
        return found

    def masks(self, **words: str) -> None:
        """Let words stand in the place of what is this patient's alone."""
        self.own = {**self.own, **{text: name for name, text in words.items()}}

    def looks_at(self, *paths: str) -> None:
        """Ask for pages one after the other, and follow nowhere."""
        for path in paths:
            self.client.get(path)

    def looks_at_every_page(self) -> None:
        """Ask for every page of the patient side that needs no secret."""
        self.looks_at(*sorted(self._paths()))

    def receives_letters(self) -> None:
        """Let the clinic send its mails, and keep those to patients as they came to the mail server."""
        mailer = Mailer(self.database, self.office.settings)
        while mailer.run_once():
            pass
        came = [(to, message) for to, message in self.office.came if to != [DESK]]
        self.office.came.clear()
        for to, message in came:
            headers = tuple((name, _MESSAGE_ID.sub("<*@", value)) for name, value in message.raw_items())
            body = message.get_payload(decode=True)
            assert isinstance(body, bytes)
            self.kept.append(Exchange(f"mail to {', '.join(to)}", 250, headers, (), body, 0))

    def received(self) -> list[Exchange]:
        """Return every exchange, masked with all that is known at the end."""
        return [
            replace(one, asked=self._masked(one.asked.encode()).decode(), body=self._masked(one.body))
            for one in self.kept
        ]

    def _masked(self, body: bytes) -> bytes:
        """Take out of a body what is random and what is the patient's own."""
        for pattern, instead in _RANDOM:
            body = pattern.sub(instead, body)
        for text in sorted(self.own, key=len, reverse=True):
            body = body.replace(text.encode(), self.own[text].encode())
        return body

    @contextmanager
    def counting(self) -> Iterator[None]:
        """Count the statements that the application sends to its database."""
        engine = self.database.engine
        self._statements = 0
        event.listen(engine, "before_cursor_execute", self._count)
        try:
            yield
        finally:
            event.remove(engine, "before_cursor_execute", self._count)

    def keep(self, asked: str, answer: TestResponse) -> None:
        """Keep one exchange."""
        headers = tuple(
            sorted(pair for pair in answer.headers if pair[0] not in _OWN_HEADERS | {"Set-Cookie"})
        )
        cookies = tuple(_COOKIE_VALUE.sub("=*", c, count=1) for c in answer.headers.getlist("Set-Cookie"))
        body = _read(answer)
        self.kept.append(Exchange(asked, answer.status_code, headers, cookies, body, self._statements))

    def _count(self, *_: object) -> None:
        self._statements += 1

    def _paths(self) -> Iterator[str]:
        """Name every page that a patient can ask for without a secret, also those of later days."""
        adapter = self.app.url_map.bind("localhost")
        for rule in self.app.url_map.iter_rules():
            if rule.endpoint.startswith("patient.") and "GET" in (rule.methods or ()):
                if rule.arguments == {"section_id"}:
                    yield from (
                        adapter.build(rule.endpoint, {"section_id": section.id})
                        for section in CURRENT.sections
                    )
                elif not rule.arguments:
                    yield adapter.build(rule.endpoint)


def _read(answer: TestResponse) -> bytes:
    """Return a page as its bytes, and a PDF as all that it says, because masks cannot look inside one."""
    if answer.mimetype != "application/pdf":
        return answer.get_data()
    found = facts(answer.get_data())
    said = (*found.text.split(), str(found.pages), *sorted(found.tags), *found.about)
    return " ".join(said).encode()


class _Recording(FlaskClient):
    """A browser that shows its observer all that it receives."""

    def __init__(self, observer: Observer) -> None:
        super().__init__(observer.app, observer.app.response_class, use_cookies=True)
        self._observer = observer

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:  # noqa: ANN401  the base's signature
        """Send a request and keep the answer."""
        with self._observer.counting():
            answer = super().open(*args, **kwargs)
        self._observer.keep(f"{answer.request.method} {answer.request.path}", answer)
        return answer


def differences(one: Observer, other: Observer) -> list[str]:
    """Name each exchange in which what two patients received is not the same, and how."""
    pairs = zip_longest(one.received(), other.received())
    return [
        f"{mine.asked if mine else theirs}: {part} differs"
        for mine, theirs in pairs
        for part in PARTS
        if getattr(mine, part, None) != getattr(theirs, part, None)
    ]
