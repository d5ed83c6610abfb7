"""What a patient receives depends on what they answered, never on what the rules or staff make of it.

Pairs of patients differ only in what the rules conclude, or the same patient comes back while the rules
work, find nothing, find everything or fail, and while staff leave, take or close the case. Every byte
that reaches the browser or the mail server is compared, and how many statements each request cost.
"""

import pytest

from intake import mailer
from intake.questionnaire.conditions import Condition
from intake.questionnaire.priority import Priority
from tests.integration.non_interference.backstage import DESK, EVALUATE, RULES, Clinic
from tests.integration.non_interference.leaking import AT_HOME, leaky_mail, not_found, plant
from tests.integration.non_interference.observing import differences
from tests.integration.non_interference.pairs import PAIRS, Pair
from tests.integration.non_interference.visitors import AtHome
from tests.integration.non_interference.ways import ANSWERS, goes_the_whole_way

pytestmark = pytest.mark.usefixtures("clock")


def comes(clinic: Clinic, *, rules: str, desk: str = "untouched") -> AtHome:
    """Let the same patient come at another time."""
    patient = AtHome(clinic.app, clinic.office)
    goes_the_whole_way(patient, clinic, rules=rules, desk=desk)
    return patient


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_two_patients_whom_the_rules_tell_apart_receive_the_same(clinic: Clinic, pair: Pair) -> None:
    both = [AtHome(clinic.app, clinic.office, pair.masks) for _ in pair.both]
    for patient, answers in zip(both, pair.both, strict=True):
        goes_the_whole_way(patient, clinic, answers)
    found = [clinic.findings(patient.reference) for patient in both]

    assert found[0] != found[1]
    assert differences(*both) == []


@pytest.mark.parametrize("rules", RULES)
def test_the_same_patient_receives_the_same_whatever_the_clinic_does(clinic: Clinic, rules: str) -> None:
    plain = comes(clinic, rules="normal")
    for desk in DESK:
        assert differences(plain, comes(clinic, rules=rules, desk=desk)) == [], desk

    assert [one.asked for one in plain.kept].count("mail to ada@example.com") == 2


def test_the_clinic_does_see_what_the_patient_does_not(clinic: Clinic) -> None:
    seen = {}
    for rules in EVALUATE:
        patient = AtHome(clinic.app, clinic.office)
        with clinic.with_rules(rules):
            patient.fills_in(ANSWERS)
            patient.sends()
            clinic.deals("untouched")
        seen[rules] = clinic.findings(patient.reference)

    assert seen["empty"] == (Priority.ROUTINE, [])
    assert seen["everything"] == (Priority.CONSULT, list(Condition))
    assert seen["raising"] == (Priority.URGENT, None)
    assert len({str(found) for found in seen.values()}) == len(EVALUATE)


def test_every_planted_leak_is_found(clinic: Clinic) -> None:
    plant(clinic.app, AT_HOME, tells=clinic.found_anything)
    plain, other = (comes(clinic, rules=rules) for rules in ("empty", "everything"))

    assert not_found(AT_HOME, differences(plain, other)) == []


def test_a_leak_planted_in_a_mail_is_found(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailer, "message_of", leaky_mail(clinic.found_anything))
    plain, other = (comes(clinic, rules=rules) for rules in ("empty", "everything"))

    assert differences(plain, other) == ["mail to ada@example.com: headers differs"]
