"""Measure pages against the floor, turn by turn in one run: processor time a request, ours over its."""

import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import structlog
from flask.testing import FlaskClient

from bench.floor import QUESTIONS, floor
from config import Config
from intake import create_app
from intake.permissions import Role
from intake.schema import migrate
from intake.services import staff
from intake.synthetic.clinic import Clinic, fill

ROWS = 1000
_ROUNDS = 15
_REQUESTS = 10
_PASSWORD = "a lamp beside the green window"  # noqa: S105  of an account that lives for a minute
_ABOUT_YOU = {
    "given_name": "Ada",
    "family_name": "Example",
    "date_of_birth-day": "3",
    "date_of_birth-month": "4",
    "date_of_birth-year": "1960",
    "phone": "202 555 0123",
    "contact_preference": "phone",
    "message_ok": "yes",
    "interpreter": "no",
}
_BEFORE = {"completed_by": "self", "privacy_seen": "yes", "understands_not_watched": "yes"}
_SAFETY = {
    **dict.fromkeys(("bladder_or_bowel", "saddle_numbness", "both_legs", "leg_weakness"), "no"),
    **dict.fromkeys(("hands_or_balance", "sudden_severe", "serious_injury", "fever_unwell"), "no"),
    **dict.fromkeys(("cancer_ever", "weight_loss", "constant_pain", "small_injury"), "no"),
    "risk_history": "none",
}


def measure() -> dict[str, dict[str, float]]:
    """Return, for each kind of request, milliseconds of ours and the floor's, their ratio and its spread."""
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory())
    with tempfile.TemporaryDirectory() as folder:
        bare = floor(Path(folder), rows=ROWS).test_client()
        ours = create_app(Config(data_dir=Path(folder) / "ours")).test_client()
        desk = _clinic(ours)
        token = _token(ours.get("/form/before_you_start").text)
        for page, answers in (("before_you_start", _BEFORE), ("about_you", _ABOUT_YOU)):
            _expect(ours.post(f"/form/{page}", data={**answers, "csrf_token": token}).status_code, 303)
        filled = {f"question_{number}": "value_1" for number in range(QUESTIONS)}
        filled["csrf_token"] = _token(bare.get("/form").text)
        safety = {**_SAFETY, "csrf_token": token}
        return {
            "a page of questions": _compare(
                lambda: ours.get("/form/safety").status_code, lambda: bare.get("/form").status_code, 200
            ),
            "a section saved": _compare(
                lambda: ours.post("/form/safety", data=safety).status_code,
                lambda: bare.post("/form", data=filled).status_code,
                303,
            ),
            f"the queue at {ROWS} rows": _compare(
                lambda: desk.get("/staff/").status_code, lambda: bare.get("/list").status_code, 200
            ),
        }


def _clinic(client: FlaskClient) -> FlaskClient:
    """Fill our database with rows, and sign somebody in."""
    app = client.application
    database, now = app.extensions["database"], datetime.now(UTC)
    migrate(database.engine)
    with database.transaction() as session:
        account = staff.add(
            session,
            email="desk@clinic.example",
            name="Desk",
            role=Role.FRONT_DESK,
            password=_PASSWORD,
            expired=False,
            now=now,
        )
        people = {Role.FRONT_DESK: account.id, Role.CLINICIAN: account.id}
    clinic = Clinic(now=now, zone=UTC, staff=people)
    for _ in fill(database, clinic, random.Random(1), count=ROWS, scenes=False):  # noqa: S311  synthetic
        pass
    desk = app.test_client()
    token = _token(desk.get("/staff/sign-in").text)
    typed = {"email": "desk@clinic.example", "password": _PASSWORD, "csrf_token": token}
    _expect(desk.post("/staff/sign-in", data=typed).status_code, 303)
    return desk


def _token(page: str) -> str:
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    if found is None:
        raise LookupError("the page has no token")
    return found[1]


def _expect(status: int, wanted: int) -> None:
    if status != wanted:
        raise RuntimeError(f"answered {status} in place of {wanted}")


def _compare(ours: Callable[[], int], bare: Callable[[], int], status: int) -> dict[str, float]:
    pairs = [(_milliseconds(ours, status), _milliseconds(bare, status)) for _ in range(_ROUNDS)]
    ratios = [mine / floors for mine, floors in pairs]
    low, middle, high = statistics.quantiles(ratios, n=4)
    return {
        "ms": round(statistics.median(mine for mine, _ in pairs), 2),
        "floor_ms": round(statistics.median(floors for _, floors in pairs), 2),
        "ratio": round(middle, 2),
        "ratio_low": round(low, 2),
        "ratio_high": round(high, 2),
    }


def _milliseconds(request: Callable[[], int], status: int) -> float:
    began = time.process_time()
    for _ in range(_REQUESTS):
        _expect(request(), status)
    return (time.process_time() - began) / _REQUESTS * 1000
