from collections.abc import Iterator

import pytest
from flask import Flask, Response
from flask.testing import FlaskClient

from config import Config
from intake import create_app
from intake.database import Database
from intake.permissions import Role
from intake.web.access import open_to_anybody
from tests.builders import submitted
from tests.html import CheckedClient
from tests.inviting import invited
from tests.patients import words
from tests.staffing import at_the_desk, read_by_the_rules

pytestmark = pytest.mark.usefixtures("clock")


@pytest.mark.parametrize("role", list(Role))
def test_a_staff_view_that_says_nothing_is_shut_to_everybody(
    app: Flask, database: Database, role: Role
) -> None:
    app.add_url_rule("/staff/silent", view_func=lambda: "secret")
    client = app.test_client()

    assert client.get("/staff/silent").status_code == 403
    at_the_desk(database, client, role=role)
    answer = client.get("/staff/silent")
    assert answer.status_code == 403
    assert "secret" not in answer.text


def leaflet() -> Response:
    return Response("for all", content_type="text/plain")


def test_a_view_declared_open_is_open(app: Flask) -> None:
    app.add_url_rule("/staff/leaflet", view_func=open_to_anybody(leaflet))

    assert app.test_client().get("/staff/leaflet").text == "for all"


OPENED = {
    "/staff/": {Role.FRONT_DESK, Role.CLINICIAN},
    "/staff/submissions/{reference}": {Role.FRONT_DESK, Role.CLINICIAN},
    "/staff/invitations": {Role.FRONT_DESK},
    "/staff/invitations/new": {Role.FRONT_DESK},
    "/staff/invitations/{invitation}": {Role.FRONT_DESK},
    "/staff/entry": {Role.FRONT_DESK, Role.CLINICIAN},
    "/staff/kiosk": {Role.FRONT_DESK, Role.ADMIN},
    "/staff/open-form": {Role.FRONT_DESK, Role.ADMIN},
    "/staff/open-form/poster.pdf": {Role.FRONT_DESK, Role.ADMIN},
    "/staff/account": set(Role),
    "/staff/password": set(Role),
}


def address(database: Database, path: str) -> str:
    return path.format(reference=submitted(database).reference, invitation=invited(database)[0])


SENT = {
    "/staff/invitations": {Role.FRONT_DESK},
    "/staff/invitations/found": {Role.FRONT_DESK},
    "/staff/invitations/{invitation}/link": {Role.FRONT_DESK},
    "/staff/invitations/{invitation}/letter": {Role.FRONT_DESK},
    "/staff/invitations/{invitation}/mail": {Role.FRONT_DESK},
    "/staff/invitations/{invitation}/withdrawal": {Role.FRONT_DESK},
    "/staff/entry": {Role.FRONT_DESK, Role.CLINICIAN},
    "/staff/kiosk": {Role.FRONT_DESK, Role.ADMIN},
    "/staff/entry/erasure": {Role.FRONT_DESK, Role.CLINICIAN},
    "/staff/open-form": {Role.FRONT_DESK, Role.ADMIN},
}


@pytest.mark.parametrize("role", list(Role))
def test_a_role_sends_these_forms_and_no_other(database: Database, client: FlaskClient, role: Role) -> None:
    colleague = at_the_desk(database, client, role=role)
    codes = {path: colleague.sends(address(database, path), {}).status_code for path in SENT}

    assert {path: code != 403 for path, code in codes.items()} == {
        path: role in roles for path, roles in SENT.items()
    }


@pytest.mark.parametrize("path", OPENED)
def test_nobody_sees_a_page_without_signing_in(database: Database, client: FlaskClient, path: str) -> None:
    answer = client.get(address(database, path))

    assert answer.status_code == 303
    assert answer.headers["Location"].startswith("/staff/sign-in?next=/staff/")


@pytest.mark.parametrize("role", list(Role))
def test_a_role_opens_these_pages_and_no_other(database: Database, client: FlaskClient, role: Role) -> None:
    colleague = at_the_desk(database, client, role=role)
    codes = {path: colleague.sees(address(database, path)).status_code for path in OPENED}

    assert codes == {path: 200 if role in roles else 403 for path, roles in OPENED.items()}


def test_a_refusal_is_a_page_in_plain_words(database: Database, client: FlaskClient) -> None:
    colleague = at_the_desk(database, client, role=Role.ADMIN)

    assert "You cannot open this page" in words(colleague.sees("/staff/"))


def test_a_page_that_is_not_there_leads_staff_back_to_their_own_start(
    database: Database, client: FlaskClient
) -> None:
    page = at_the_desk(database, client).sees("/staff/nowhere")

    assert page.status_code == 404
    assert 'href="/staff/"' in page.text
    assert "Call us" not in words(page)


def test_an_administrator_moves_no_case(database: Database, client: FlaskClient) -> None:
    reference = submitted(database).reference
    colleague = at_the_desk(database, client, role=Role.ADMIN)
    answer = colleague.sends(f"/staff/submissions/{reference}/moves", {"move": "take", "version": "1"})

    assert answer.status_code == 403


@pytest.fixture
def discreet(config: Config) -> Iterator[Flask]:
    kept = {name: getattr(config, name) for name in ("env", "data_dir", "database_url")}
    app = create_app(Config(**kept, front_desk_sees_conditions=False))
    app.test_client_class = CheckedClient
    yield app
    app.extensions["database"].dispose()


@pytest.mark.parametrize(("role", "sees"), [(Role.FRONT_DESK, False), (Role.CLINICIAN, True)])
def test_a_clinic_can_keep_conditions_from_the_front_desk(
    discreet: Flask, database: Database, role: Role, *, sees: bool
) -> None:
    reference = submitted(
        database,
        told_diagnosis="yes",
        diagnoses=["spinal_stenosis"],
        diagnosis_words="They said spinal stenosis. No slipped disc.",
    ).reference
    read_by_the_rules(database, reference)
    colleague = at_the_desk(database, discreet.test_client(), role=role)
    pages = [colleague.sees("/staff/"), colleague.sees(f"/staff/submissions/{reference}")]

    for page in pages:
        assert ("stenosis" in page.text.casefold()) is sees
        assert ("slipped disc" in page.text.casefold()) is (sees and page is pages[1])
    assert ("data-condition" in pages[1].text) is sees
    assert "Safety questions" in words(pages[1])
