from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from flask.testing import FlaskClient
from sqlalchemy import select

from config import Config
from intake import create_app
from intake.database import Database
from intake.models.audit import Action, Audit
from intake.models.staff import Staff
from intake.permissions import Role
from tests.builders import submitted
from tests.patients import problems, words
from tests.staffing import PASSWORD, Colleague, at_the_desk, staff_member, token_on

pytestmark = pytest.mark.usefixtures("clock")

NEW_PASSWORD = "seven quiet herons at noon"


def cookie_of(client: FlaskClient) -> str:
    cookie = client.get_cookie("a")
    assert cookie is not None
    return cookie.value


def actions(database: Database) -> list[Action]:
    with database.reading() as session:
        return list(session.scalars(select(Audit.action).order_by(Audit.id)))


def test_the_right_password_leads_to_the_queue(database: Database, client: FlaskClient) -> None:
    staff_member(database)
    answer = Colleague(client).signs_in()

    assert (answer.status_code, answer.headers["Location"]) == (303, "/staff/")
    assert client.get("/staff/").status_code == 200
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert Action.SIGNED_IN in actions(database)


def test_who_is_signed_in_already_is_led_on(database: Database, client: FlaskClient) -> None:
    colleague = at_the_desk(database, client)

    assert colleague.sees("/staff/sign-in").headers["Location"] == "/staff/"


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(
    database: Database, client: FlaskClient
) -> None:
    staff_member(database)
    staff_member(database, name="Closed Account")
    with database.transaction() as session:
        session.scalars(select(Staff).where(Staff.name == "Closed Account")).one().active = False
    pages = [
        Colleague(client).signs_in("Sam", password="some other long password"),
        Colleague(client).signs_in("Nobody", password="some other long password"),
        Colleague(client).signs_in("Closed"),
    ]

    assert {page.status_code for page in pages} == {422}
    texts = {
        page.text.replace(token_on(page), "").replace(f"{name}@clinic.example", "")
        for page, name in zip(pages, ("sam", "nobody", "closed"), strict=True)
    }
    assert len(texts) == 1
    assert problems(pages[0]) == ["The email or the password is not right."]
    assert actions(database).count(Action.SIGN_IN_FAILED) == 3


def test_an_empty_form_says_what_is_missing(client: FlaskClient) -> None:
    answer = Colleague(client).sends("/staff/sign-in", {}, shown_on="/staff/sign-in")

    assert answer.status_code == 422
    assert problems(answer) == ["Enter your email.", "Enter your password."]


@pytest.mark.parametrize("name", ["Sam", "Nobody"])
def test_after_too_many_tries_even_the_right_password_waits(
    database: Database, client: FlaskClient, name: str, clock: time_machine.Traveller
) -> None:
    staff_member(database)
    colleague = Colleague(client)
    tries = [colleague.signs_in(name, password="some other long password") for _ in range(25)]

    assert [page.status_code for page in tries].count(422) == 10
    assert colleague.signs_in(name).status_code == 429
    assert "Too many tries" in colleague.signs_in(name).text
    clock.shift(timedelta(hours=1))
    assert colleague.signs_in(name).status_code == (303 if name == "Sam" else 422)


def test_a_spoofed_forwarding_header_changes_nothing(database: Database, client: FlaskClient) -> None:
    staff_member(database)
    page = client.get("/staff/sign-in")
    codes = [
        client.post(
            "/staff/sign-in",
            data={"csrf_token": token_on(page), "email": f"p{number}@clinic.example", "password": "x" * 20},
            headers={"X-Forwarded-For": f"192.0.2.{number}", "Forwarded": f"for=192.0.2.{number}"},
        ).status_code
        for number in range(20)
    ]

    assert codes.count(422) == 10


def test_a_cookie_copied_before_signing_out_is_worth_nothing_after(
    database: Database, client: FlaskClient
) -> None:
    colleague = at_the_desk(database, client)
    copied = cookie_of(client)
    left = colleague.sends("/staff/sign-out", {})
    client.set_cookie("a", copied)

    assert left.headers["Location"] == "/staff/sign-in"
    assert client.get("/staff/").headers["Location"].startswith("/staff/sign-in")
    assert Action.SIGNED_OUT in actions(database)


def test_a_cookie_planted_before_signing_in_is_worth_nothing_after(
    database: Database, client: FlaskClient
) -> None:
    before = token_on(client.get("/staff/sign-in"))
    planted = cookie_of(client)
    at_the_desk(database, client)

    assert cookie_of(client) != planted
    assert token_on(client.get("/staff/account")) != before
    client.set_cookie("a", planted)
    assert client.get("/staff/").status_code == 303


def test_signing_out_by_a_link_is_not_possible(database: Database, client: FlaskClient) -> None:
    colleague = at_the_desk(database, client)

    assert colleague.sees("/staff/sign-out").status_code == 405
    assert colleague.sees("/staff/").status_code == 200


@pytest.mark.parametrize("minutes", [15, 60])
def test_an_idle_sign_in_ends(
    database: Database, client: FlaskClient, clock: time_machine.Traveller, minutes: int
) -> None:
    colleague = at_the_desk(database, client)
    clock.shift(timedelta(minutes=14))
    assert colleague.sees("/staff/").status_code == 200
    clock.shift(timedelta(minutes=minutes))

    assert colleague.sees("/staff/").headers["Location"] == "/staff/sign-in?next=/staff/"


def test_the_page_that_was_asked_for_comes_after_signing_in(database: Database, client: FlaskClient) -> None:
    staff_member(database)
    path = f"/staff/submissions/{submitted(database).reference}"
    asked = client.get(path)

    assert asked.headers["Location"] == f"/staff/sign-in?next={path}"
    assert f'name="next" value="{path}"' in client.get(asked.headers["Location"]).text
    assert Colleague(client).signs_in(path=path).headers["Location"] == path


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/staff/",
        "//evil.example/staff/",
        "/\\evil.example",
        "/staff/\\evil.example",
        "/staff//evil.example",
        "/staff/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/form/check",
        "staff/",
    ],
)
def test_nobody_is_led_off_the_staff_side(database: Database, client: FlaskClient, path: str) -> None:
    staff_member(database)

    assert Colleague(client).signs_in(path=path).headers["Location"] == "/staff/"


def test_a_one_time_password_opens_nothing_but_the_page_for_a_new_one(
    database: Database, client: FlaskClient
) -> None:
    staff_member(database, expired=True)
    colleague = Colleague(client)

    assert colleague.signs_in(path="/staff/account").headers["Location"] == "/staff/password"
    assert colleague.sees("/staff/").headers["Location"] == "/staff/password"
    assert colleague.sees("/staff/account").headers["Location"] == "/staff/password"
    filled = {"current": PASSWORD, "new": NEW_PASSWORD, "again": NEW_PASSWORD}
    changed = colleague.sends("/staff/password", filled, shown_on="/staff/password")
    assert (changed.status_code, changed.headers["Location"]) == (303, "/staff/")
    assert colleague.sees("/staff/").status_code == 200
    assert Action.PASSWORD_CHANGED in actions(database)


@pytest.mark.parametrize(
    ("current", "new", "again", "message"),
    [
        ("", NEW_PASSWORD, NEW_PASSWORD, "Enter the password you signed in with."),
        ("not the one at all", NEW_PASSWORD, NEW_PASSWORD, "This is not the password you signed in with."),
        (PASSWORD, NEW_PASSWORD, "other", "This is not the same as the new password. Type it again."),
        (PASSWORD, PASSWORD, PASSWORD, "This is your password already. Choose another one."),
        (
            PASSWORD,
            "short one",
            "short one",
            "Use 15 letters or more. A few words in a row are easy to remember.",
        ),
        (PASSWORD, "x9" * 65, "x9" * 65, "Use 128 letters or fewer."),
    ],
)
def test_a_new_password_that_cannot_be_is_refused_kindly(
    database: Database, client: FlaskClient, current: str, new: str, again: str, message: str
) -> None:
    colleague = at_the_desk(database, client)
    filled = {"current": current, "new": new, "again": again}
    answer = colleague.sends("/staff/password", filled, shown_on="/staff/password")

    assert answer.status_code == 422
    assert problems(answer) == [message]


def test_a_new_password_ends_the_sign_ins_of_other_devices(database: Database, client: FlaskClient) -> None:
    colleague = at_the_desk(database, client)
    other = client.application.test_client()
    Colleague(other).signs_in()
    filled = {"current": PASSWORD, "new": NEW_PASSWORD, "again": NEW_PASSWORD}
    colleague.sends("/staff/password", filled)

    assert colleague.sees("/staff/").status_code == 200
    assert other.get("/staff/").status_code == 303
    assert Colleague(other).signs_in().status_code == 422


def test_an_administrator_starts_at_their_account(database: Database, client: FlaskClient) -> None:
    staff_member(database, role=Role.ADMIN)
    colleague = Colleague(client)

    assert colleague.signs_in(path="/staff/").headers["Location"] == "/staff/account"
    assert "intake staff add" in colleague.sees("/staff/account").text
    assert colleague.sees("/staff/").status_code == 403


def test_in_production_a_password_alone_opens_no_patient_data(database_url: str, tmp_path: Path) -> None:
    config = Config(env="production", data_dir=tmp_path / "data", database_url=database_url)
    app = create_app(config)
    database = app.extensions["database"]
    reference = submitted(database).reference
    client = app.test_client()
    client.environ_base["wsgi.url_scheme"] = "https"
    staff_member(database)
    page = client.get("/staff/sign-in", base_url="https://localhost")
    client.post(
        "/staff/sign-in",
        base_url="https://localhost",
        headers={"Referer": "https://localhost/staff/sign-in"},
        data={"csrf_token": token_on(page), "email": "sam@clinic.example", "password": PASSWORD},
    )
    answers = [
        client.get(path, base_url="https://localhost")
        for path in ("/staff/", f"/staff/submissions/{reference}")
    ]
    account = client.get("/staff/account", base_url="https://localhost")
    database.dispose()

    assert [answer.status_code for answer in answers] == [403, 403]
    assert all("Set up a second factor first" in words(answer) for answer in answers)
    assert account.status_code == 200
    assert "urgent" not in words(account)
