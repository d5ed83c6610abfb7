"""A form that was left with a danger sign is in the queue; whoever comes back to it sees nothing of that.

Staff may take or close its row, and the rules may read it, while the patient has sent nothing yet, and
also when they never do.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

import pytest
from time_machine import Traveller

from intake.services.unfinished import LEFT_AFTER
from tests.builders import NOW
from tests.integration.non_interference.backstage import Clinic
from tests.integration.non_interference.leaking import LEFT_UNFINISHED, not_found, plant
from tests.integration.non_interference.observing import differences
from tests.integration.non_interference.visitors import AtHome, ByInvitation
from tests.integration.non_interference.ways import ANSWERS

DANGER = {**ANSWERS, "safety": {"saddle_numbness": "yes_new"}}
LEFT = LEFT_AFTER + timedelta(minutes=1)
OVER = timedelta(hours=25)
SOME_OF_ALL = (("everything", "taken"), ("empty", "closed"), ("raising", "closed"))
"""The worker that puts a form into the queue reads it too, so that "not yet" does not come up."""
Goes: TypeAlias = Callable[[AtHome, Clinic, Traveller, str], None]


def returns_and_sends(patient: AtHome, clinic: Clinic, clock: Traveller, desk: str) -> None:
    """Leave a form with a danger sign, come back to it, and send it after all."""
    patient.fills_in(DANGER)
    clock.shift(LEFT)
    clinic.deals(desk)
    patient.returns_to_the_draft()
    clinic.deals(desk)
    patient.sends()
    clinic.deals(desk)
    patient.looks_a_last_time()


def returns_and_reports_more(patient: AtHome, clinic: Clinic, clock: Traveller, desk: str) -> None:
    """Leave a form with a danger sign, leave it again with another, and send it after all."""
    patient.fills_in(DANGER)
    clock.shift(LEFT)
    clinic.deals(desk)
    patient.returns_to_the_draft()
    patient.patient.says("safety", {**DANGER["safety"], "leg_weakness": "yes_new"})
    clock.shift(LEFT)
    clinic.deals(desk)
    patient.returns_to_the_draft()
    patient.sends()
    clinic.deals(desk)
    patient.looks_a_last_time()


def returns_too_late(patient: AtHome, clinic: Clinic, clock: Traveller, desk: str) -> None:
    """Leave a form with a danger sign, and come back when its time is over."""
    patient.fills_in(DANGER)
    clock.shift(LEFT)
    clinic.deals(desk)
    stays_away(patient, clinic, clock, desk)


def leaves_a_change(patient: AtHome, clinic: Clinic, clock: Traveller, desk: str) -> None:
    """Report a danger sign in a change that is never sent, and come back when its time is over."""
    patient.fills_in(ANSWERS)
    patient.sends()
    clinic.deals(desk)
    patient.opens_it_to_change()
    patient.patient.says("safety", DANGER["safety"])
    clock.shift(LEFT)
    clinic.deals(desk)
    stays_away(patient, clinic, clock, desk)


def stays_away(patient: AtHome, clinic: Clinic, clock: Traveller, desk: str) -> None:
    """Come back after a day, with a browser that forgot no cookie."""
    cookie = patient.client.get_cookie("b")
    assert cookie is not None
    clock.shift(OVER)
    clinic.deals(desk)
    clock.shift(LEFT)
    clinic.deals(desk)
    patient.client.set_cookie("b", cookie.value)
    patient.finds_it_over()


def goes(
    who: Goes, clinic: Clinic, clock: Traveller, *, rules: str, desk: str, visitor: type[AtHome] = AtHome
) -> AtHome:
    """Let one patient go a way, from the same moment as all the others."""
    clock.move_to(NOW)
    patient = visitor(clinic.app, clinic.office)
    with clinic.with_rules(rules):
        who(patient, clinic, clock, desk)
    return patient


@pytest.mark.parametrize(
    ("way", "visitor"),
    [
        pytest.param(returns_and_sends, AtHome, id="sent after all"),
        pytest.param(returns_and_sends, ByInvitation, id="sent after all, by invitation"),
        pytest.param(returns_and_reports_more, AtHome, id="left twice, then sent"),
        pytest.param(returns_too_late, AtHome, id="never sent"),
        pytest.param(leaves_a_change, AtHome, id="a change never sent"),
    ],
)
def test_who_comes_back_to_a_form_that_staff_have_sees_nothing_of_it(
    clinic: Clinic, clock: Traveller, way: Goes, visitor: type[AtHome]
) -> None:
    plain = goes(way, clinic, clock, rules="normal", desk="untouched", visitor=visitor)
    for rules, desk in SOME_OF_ALL:
        other = goes(way, clinic, clock, rules=rules, desk=desk, visitor=visitor)
        assert differences(plain, other) == [], (rules, desk)


def test_every_planted_leak_is_found(clinic: Clinic, clock: Traveller) -> None:
    plant(clinic.app, LEFT_UNFINISHED, tells=clinic.found_anything)
    plain, other = (
        goes(returns_and_sends, clinic, clock, rules=rules, desk="untouched")
        for rules in ("empty", "everything")
    )

    assert not_found(LEFT_UNFINISHED, differences(plain, other)) == []
