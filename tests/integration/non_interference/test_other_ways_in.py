"""In Spanish, by invitation and at the kiosk a patient receives nothing of the rules or staff either.

All ways in go through the same services, so that the whole table of rules and staff is gone through for
the web form in English. Here each thing that the rules do and each that staff do comes up at least once,
with pairs for what is another way in: Spanish words are read by a vocabulary of their own, an invitation
is known to the clinic before the form is, and a danger sign on the kiosk is in the queue, where staff may
take or close it, before the form is sent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest

from tests.integration.non_interference import leaking, pairs
from tests.integration.non_interference.backstage import Clinic
from tests.integration.non_interference.leaking import Leak, not_found, plant
from tests.integration.non_interference.observing import differences
from tests.integration.non_interference.pairs import PAIRS, Pair
from tests.integration.non_interference.visitors import AtHome, AtKiosk, ByInvitation, Visitor
from tests.integration.non_interference.ways import ANSWERS, goes_the_whole_way

pytestmark = pytest.mark.usefixtures("clock")

SOME_OF_ALL = (("empty", "untouched"), ("everything", "taken"), ("raising", "closed"), ("not yet", "closed"))
_OK = 200
DANGER = {**ANSWERS, "safety": {"saddle_numbness": "yes_new"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """Who comes by it, what they answer, the pairs of them and the leaks that it could have."""

    visitor: Callable[..., Visitor]
    pairs: Mapping[str, Pair]
    leaks: Mapping[str, Leak]
    answers: Mapping[str, Any] = field(default_factory=lambda: ANSWERS)


WAYS_IN = {
    "in Spanish": WayIn(
        visitor=partial(AtHome, language="es"), pairs=pairs.IN_SPANISH, leaks=leaking.IN_SPANISH
    ),
    "by invitation": WayIn(
        visitor=ByInvitation,
        pairs={"a condition ticked": PAIRS["a condition ticked"]},
        leaks=leaking.BY_INVITATION,
    ),
    "at the kiosk": WayIn(
        visitor=AtKiosk,
        pairs={"a condition in words": PAIRS["a condition in words"]},
        leaks=leaking.AT_KIOSK,
        answers=DANGER,
    ),
}


def comes(way: WayIn, clinic: Clinic, *, rules: str, desk: str = "untouched") -> Visitor:
    """Let the same patient come at another time."""
    patient = way.visitor(clinic.app, clinic.office)
    goes_the_whole_way(patient, clinic, way.answers, rules=rules, desk=desk)
    return patient


@pytest.mark.parametrize(
    ("way", "pair"),
    [
        pytest.param(way, pair, id=f"{name}, {told}")
        for name, way in WAYS_IN.items()
        for told, pair in way.pairs.items()
    ],
)
def test_two_patients_whom_the_rules_tell_apart_receive_the_same(
    clinic: Clinic, way: WayIn, pair: Pair
) -> None:
    both = [way.visitor(clinic.app, clinic.office, pair.masks) for _ in pair.both]
    for patient, answers in zip(both, pair.both, strict=True):
        goes_the_whole_way(patient, clinic, answers)
    found = [clinic.findings(patient.reference) for patient in both]

    assert found[0] != found[1]
    assert differences(*both) == []


@pytest.mark.parametrize("way", WAYS_IN.values(), ids=WAYS_IN)
def test_the_same_patient_receives_the_same_whatever_the_clinic_does(clinic: Clinic, way: WayIn) -> None:
    plain = comes(way, clinic, rules="normal")
    for rules, desk in SOME_OF_ALL:
        other = comes(way, clinic, rules=rules, desk=desk)
        assert differences(plain, other) == [], (rules, desk)


@pytest.mark.parametrize("way", WAYS_IN.values(), ids=WAYS_IN)
def test_every_planted_leak_is_found(clinic: Clinic, way: WayIn) -> None:
    plant(clinic.app, way.leaks, tells=clinic.found_anything)
    plain, other = (comes(way, clinic, rules=rules) for rules in ("empty", "everything"))

    assert not_found(way.leaks, differences(plain, other)) == []


def test_in_spanish_all_that_comes_is_spanish(clinic: Clinic) -> None:
    patient = AtHome(clinic.app, clinic.office, language="es")
    patient.fills_in(ANSWERS)
    patient.sends()
    pages = [one for one in patient.kept if one.status == _OK and b"<html" in one.body]
    mails = [one for one in patient.kept if one.asked.startswith("mail")]

    assert len(pages) > len(ANSWERS)
    assert [one.asked for one in pages if b'<html lang="es"' not in one.body] == []
    assert [dict(one.headers)["Subject"] for one in mails] == ["Su enlace para seguir con su formulario"]
