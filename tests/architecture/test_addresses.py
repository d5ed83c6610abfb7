"""Addresses are read by people and typed again: kebab-case, with parameters that say what they take."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.routing import Rule

from config import Config
from intake import create_app
from intake.permissions import Permission
from intake.web.access import is_open, needed_by

PART = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:css|pdf))?|<[a-z]+:[a-z_]+>)")
TEXT_PARAMETERS = {
    "/form/<section_id>": "ids of sections, which are the names of the questionnaire",
    "/invitation/<secret>": "secrets as people copy or type them, wrong ones too",
    "/form/<section_id>/keep": "the same ids",
    "/form/<section_id>/language": "the same ids",
    "/reveal/<name>.css": "the same ids",
    "/static/<path:filename>": "Flask's own",
}
OPEN_TO_ANYBODY = {"staff.sign_in", "staff.enter"}
NEEDS = {
    "staff.queue": Permission.READ_QUEUE,
    "staff.case": Permission.READ_SUBMISSION,
    "staff.earlier": Permission.READ_SUBMISSION,
    "staff.move": Permission.MOVE_REVIEW,
    "staff.put_away": Permission.MOVE_REVIEW,
    "staff.invitations": Permission.INVITE,
    "staff.new_invitation": Permission.INVITE,
    "staff.invite": Permission.INVITE,
    "staff.find_invitations": Permission.INVITE,
    "staff.invitation": Permission.INVITE,
    "staff.link_invitation": Permission.INVITE,
    "staff.withdraw_invitation": Permission.INVITE,
    "staff.print_letter": Permission.INVITE,
    "staff.mail_invitation": Permission.INVITE,
    "staff.entry": Permission.ENTER_FORM,
    "staff.begin_entry": Permission.ENTER_FORM,
    "staff.erase_entry": Permission.ENTER_FORM,
    "staff.kiosk": Permission.RUN_KIOSK,
    "staff.start_kiosk": Permission.RUN_KIOSK,
    "staff.end_kiosk": Permission.RUN_KIOSK,
    "staff.open_form": Permission.OPEN_LINK,
    "staff.door_poster": Permission.OPEN_LINK,
    "staff.switch_open_form": Permission.OPEN_LINK,
    "staff.paper_form": Permission.OWN_ACCOUNT,
    "staff.account": Permission.OWN_ACCOUNT,
    "staff.password": Permission.OWN_ACCOUNT,
    "staff.change_password": Permission.OWN_ACCOUNT,
    "staff.sign_out": Permission.OWN_ACCOUNT,
}


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    app = create_app(Config(env="test", data_dir=tmp_path))
    yield app
    app.extensions["database"].dispose()


def rules(app: Flask) -> list[Rule]:
    return list(app.url_map.iter_rules())


def test_addresses_are_in_kebab_case_and_their_parameters_typed(app: Flask) -> None:
    odd = [
        rule.rule
        for rule in rules(app)
        if rule.rule not in TEXT_PARAMETERS
        and not all(PART.fullmatch(part) for part in rule.rule.strip("/").split("/") if part)
    ]

    assert odd == []


def test_every_staff_view_says_what_it_needs(app: Flask) -> None:
    views = {
        rule.endpoint: app.view_functions[rule.endpoint]
        for rule in rules(app)
        if rule.rule.startswith("/staff")
    }

    assert {name for name, view in views.items() if is_open(view)} == OPEN_TO_ANYBODY
    assert {name: needed_by(view) for name, view in views.items() if not is_open(view)} == NEEDS


def test_no_view_of_staff_lies_outside_their_side(app: Flask) -> None:
    outside = [
        rule.rule
        for rule in rules(app)
        if rule.endpoint.startswith("staff.") and not rule.rule.startswith("/staff/")
    ]

    assert outside == []


def test_what_changes_something_is_asked_for_by_post_alone(app: Flask) -> None:
    changing = {
        "patient.give_birth_date",
        "patient.begin_on_kiosk",
        "patient.end_on_kiosk",
        "patient.leave_kiosk",
        "patient.stay_on_kiosk",
        "staff.begin_entry",
        "staff.change_password",
        "staff.end_kiosk",
        "staff.enter",
        "staff.erase_entry",
        "staff.invite",
        "staff.link_invitation",
        "staff.mail_invitation",
        "staff.move",
        "staff.print_letter",
        "staff.sign_out",
        "staff.start_kiosk",
        "staff.switch_open_form",
        "staff.withdraw_invitation",
    }

    for rule in rules(app):
        if rule.endpoint in changing:
            assert rule.methods == {"POST", "OPTIONS"}
