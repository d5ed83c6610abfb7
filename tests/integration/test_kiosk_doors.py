"""Making a device a kiosk, and leaving it: with the PIN, or by a staff sign-in."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, text

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.kiosk import Kiosk
from tests.builders import NOW
from tests.kiosking import PIN, Tablet, starts, tablet
from tests.patients import Patient, words
from tests.staffing import Colleague, at_the_desk, token_on

pytestmark = pytest.mark.usefixtures("clock")

ELSEWHERE = [
    "/",
    "/resume",
    "/resume/CFG-HJM-2345",
    "/invitation",
    "/invitation/abc",
    "/form/saved",
    "/form/copy",
    "/form/copy.pdf",
    "/form/change",
    "/staff/",
    "/staff/sign-in",
    "/staff/kiosk",
    "/metrics",
    "/nowhere",
]


def actions(database: Database) -> list[Action]:
    with database.reading() as session:
        return list(session.scalars(select(Audit.action).order_by(Audit.id)))


def test_starting_ends_the_sign_in_on_the_device(database: Database, client: FlaskClient) -> None:
    colleague = at_the_desk(database, client)
    before = client.get_cookie("a")
    assert before is not None
    starts(colleague)
    client.delete_cookie("k")
    client.set_cookie("a", before.value)

    assert client.get("/staff/").location == "/staff/sign-in?next=/staff/"
    assert actions(database)[-2:] == [Action.KIOSK_STARTED, Action.SIGNED_OUT]


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_kiosk_shows_nothing_but_the_form(kiosk: Tablet, path: str) -> None:
    assert kiosk.sees(path).location == "/kiosk"


def test_a_kiosk_may_ask_whether_the_clinic_answers(kiosk: Tablet) -> None:
    assert kiosk.sees("/readyz").text == "ok\n"


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("path", ["/form/about_you", "/kiosk/stay", "/kiosk/end"])
def test_a_kiosk_says_so_when_the_database_is_away(app: Flask, kiosk: Tablet, path: str) -> None:
    kiosk.begins()
    kiosk.says("before_you_start")
    token = token_on(kiosk.sees("/form/about_you"))
    with app.extensions["database"].transaction() as session:
        session.execute(text("ALTER TABLE kiosk RENAME TO elsewhere"))
    page = kiosk.client.post(path, data={"csrf_token": token})

    assert page.status_code == 503
    assert "This page is not saved" in words(page)


def test_a_form_begun_before_is_not_open_on_the_kiosk(database: Database, client: FlaskClient) -> None:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    kiosk = tablet(database, client)

    assert kiosk.sees("/form/about_you").location == "/kiosk"


def test_the_pin_leaves_the_kiosk(database: Database, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="safety")
    left = kiosk.tries(PIN)

    assert left.location == "/staff/sign-in"
    assert kiosk.sees("/staff/sign-in").status_code == 200
    assert kiosk.sees("/form/about_you").status_code == 404
    assert kiosk.sees("/kiosk").status_code == 404
    assert Action.KIOSK_ENDED in actions(database)


def test_a_pin_is_stored_as_a_slow_hash_alone(database: Database, kiosk: Tablet) -> None:
    assert kiosk.tries("0000").status_code == 422
    with database.reading() as session:
        stored = session.scalars(select(Kiosk)).one()

    assert stored.pin_hash.startswith("$argon2id$")
    assert PIN not in stored.pin_hash.rpartition("$")[0]


def test_five_wrong_pins_lock_it_for_the_right_one_too(kiosk: Tablet) -> None:
    pages = [kiosk.tries("1111") for _ in range(5)]

    assert [page.status_code for page in pages] == [422] * 5
    assert "This PIN is not right." in words(pages[3])
    assert "The PIN is locked" in words(pages[4])
    assert kiosk.tries(PIN).status_code == 423
    assert kiosk.sees("/form/before_you_start").location == "/kiosk"


def test_a_locked_kiosk_is_left_by_a_staff_sign_in(database: Database, kiosk: Tablet) -> None:
    for _ in range(5):
        kiosk.tries("1111")
    colleague = Colleague(kiosk.client)
    assert kiosk.sees("/staff/").location == "/kiosk"

    assert colleague.signs_in(password="not the one at all").status_code == 422
    assert kiosk.sees("/").location == "/kiosk"
    assert colleague.signs_in().location == "/staff/"
    assert colleague.sees("/staff/").status_code == 200
    with database.reading() as session:
        assert session.scalars(select(Kiosk.ended_at)).one() == NOW


def test_staff_end_a_kiosk_from_afar(database: Database, app: Flask, kiosk: Tablet) -> None:
    kiosk.begins()
    kiosk.fills_in(until="safety")
    colleague = Colleague(app.test_client())
    colleague.signs_in()
    assert "by Sam Frontdesk" in words(colleague.sees("/staff/kiosk"))
    with database.reading() as session:
        kiosk_id = session.scalars(select(Kiosk.id)).one()

    for _ in range(2):
        assert colleague.sends(f"/staff/kiosk/{kiosk_id}/end", {}).location == "/staff/kiosk"

    assert "by Sam Frontdesk" not in words(colleague.sees("/staff/kiosk"))
    assert kiosk.sees("/form/about_you").status_code == 410


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"name": "   "}, "Give the device a name."),
        ({"name": "x" * 81}, "This name is too long."),
        ({"pin": "123", "again": "123"}, "Use 4 to 8 digits."),
        ({"pin": "123456789", "again": "123456789"}, "Use 4 to 8 digits."),
        ({"pin": "٢٥٨٠", "again": "٢٥٨٠"}, "Use 4 to 8 digits."),
        ({"pin": "7777", "again": "7777"}, "This is easy to guess."),
        ({"pin": "8765", "again": "8765"}, "This is easy to guess."),
        ({"again": "2581"}, "This is not the same PIN."),
    ],
)
def test_what_is_wrong_is_said(
    database: Database, client: FlaskClient, changes: dict[str, str], says: str
) -> None:
    answer = starts(at_the_desk(database, client), **changes)

    assert answer.status_code == 422
    assert says in words(answer)


def test_an_ordinary_device_has_no_kiosk(client: FlaskClient) -> None:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    page = client.get("/kiosk")

    assert page.status_code == 404
    assert "This device is not set up for the clinic" in words(page)
    for path, leads in (("/kiosk", "/"), ("/kiosk/end", "/kiosk"), ("/kiosk/leave", "/kiosk")):
        assert client.post(path, data={"csrf_token": patient.token, "pin": PIN}).location == leads
    assert patient.sends("/kiosk/stay").status_code == 410
    assert client.get("/kiosk/leave").location == "/kiosk"
    assert client.get("/form").location == "/form/about_you"
