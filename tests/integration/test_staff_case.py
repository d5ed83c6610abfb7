from datetime import timedelta
from xml.etree.ElementTree import Element

import pytest
import time_machine
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from intake.database import Database
from intake.models.audit import Action, Audit
from intake.review import Move
from tests.builders import submitted
from tests.html import parse
from tests.patients import words
from tests.staffing import Colleague, at_the_desk, moved, read_by_the_rules, staff_member

pytestmark = pytest.mark.usefixtures("clock")


@pytest.fixture
def colleague(database: Database, client: FlaskClient) -> Colleague:
    return at_the_desk(database, client)


def shown(database: Database, colleague: Colleague, **changes: object) -> TestResponse:
    reference = submitted(database, **changes).reference  # type: ignore[arg-type]  # answers, not the time
    read_by_the_rules(database, reference)
    page = colleague.sees(f"/staff/submissions/{reference}")
    assert page.status_code == 200
    return page


def all_of(page: TestResponse, tag: str, css_class: str = "") -> list[Element]:
    return [
        element
        for element in parse(page.text).iter(tag)
        if not css_class or css_class in (element.get("class") or "").split()
    ]


def answer_to(page: TestResponse, question: str) -> Element:
    return next(row for row in all_of(page, "div") if row.get("data-answer") == question)


def conditions(page: TestResponse) -> list[str | None]:
    return [item.get("data-condition") for item in parse(page.text).iter() if item.get("data-condition")]


@pytest.mark.hazard("H4.2")
def test_the_header_says_who_this_is_and_how_to_reach_them(database: Database, colleague: Colleague) -> None:
    page = shown(
        database,
        colleague,
        completed_by="on_behalf",
        helper_name="Ben Example",
        helper_relationship="relative_or_friend",
        helper_phone="(202) 555-0199",
        call_whom="helper",
        may_answer_for="yes",
        email="ada@example.com",
        interpreter="yes",
        interpreter_language="other",
        interpreter_language_other="Catalan",
        access_needs=["wheelchair", "other"],
        access_needs_other="A quiet room",
    )
    head = words(all_of(page, "header", "identity")[0])

    assert head.startswith("Ada Example")
    for fact in (
        "Birth date 27 March 1958 (68)",
        "Visit Wed, Nov 25",
        "Phone of the patient (555) 010-0100",
        "Email ada @example.com",
        "Reach by Phone call; a phone message may be left",
        "Interpreter Catalan",
        "Make ready They use a wheelchair, A quiet room Sent",
        "Sent Fri, Nov 20, 3:30 PM (just now)",
        "With Nobody yet",
    ):
        assert fact in head
    assert 'href="mailto:ada@example.com"' in page.text


def test_a_number_reads_as_it_was_written_and_a_tap_calls_the_first(
    database: Database, colleague: Colleague
) -> None:
    page = shown(database, colleague, phone="212 555 O143 (mi hija) / 212 555 0199")

    assert '<a href="tel:+12125550143">212 555 O143 (mi hija) / 212 555 0199</a>' in page.text


@pytest.mark.hazard("H1.3")
def test_safety_answers_come_first_with_their_level(database: Database, colleague: Colleague) -> None:
    page = shown(database, colleague, cancer_ever="yes", saddle_numbness="yes_new")
    first, second = (words(row) for row in all_of(page, "li", "safety__row"))

    assert first.startswith("Act now Are you numb or tingling between your legs, around your private parts")
    assert first.endswith("Yes. It started or got worse in the last 2 weeks")
    assert second == "To read Have you ever had cancer? Yes"
    assert page.text.index("Safety answers") < page.text.index("What the patient reports")


@pytest.mark.hazard("H1.3")
def test_safety_answers_show_before_the_rules_have_read_them(
    database: Database, colleague: Colleague, clock: time_machine.Traveller
) -> None:
    reference = submitted(database, saddle_numbness="yes_new").reference
    clock.shift(timedelta(minutes=1))
    page = colleague.sees(f"/staff/submissions/{reference}")

    assert "Act now" in words(page)
    assert "Not evaluated: please read it yourself" in words(page)


@pytest.mark.hazard("H13.1")
def test_words_of_concern_are_quoted_from_any_answer(database: Database, colleague: Colleague) -> None:
    page = shown(database, colleague, visit_goal="Since Tuesday I cannot control my bladder at all.")

    assert "Words of concern" in words(page)
    assert "Bladder or bowel" in words(page)
    assert all_of(page, "mark")


def test_a_match_is_headed_by_where_it_comes_from(database: Database, colleague: Colleague) -> None:
    page = shown(
        database,
        colleague,
        told_diagnosis="yes",
        diagnoses=["herniated_or_bulging_disc"],
        scans=["mri"],
        scan_words="The MRI showed spinal stenosis at L4-5.",
        back_surgery="yes",
        surgery_area=["lower_back"],
        pain_after_surgery="never_went_away",
        pain_after_surgery_lasting="3_months_or_more",
    )

    assert conditions(page) == [
        "herniated_or_bulging_disc",
        "spinal_stenosis",
        "persistent_post_surgical_back_pain",
    ]
    headings = [words(item[0]) for item in all_of(page, "article", "match")]
    assert headings == [
        "Says they were told: Herniated or bulging discs",
        "Says a scan showed: Spinal stenosis",
        "Pain after spine surgery, as the patient tells it (nobody is reported to have named it)",
    ]


def test_an_own_idea_is_not_said_to_be_told(database: Database, colleague: Colleague) -> None:
    page = shown(database, colleague, told_diagnosis="own_idea", diagnoses=["facet_joint_syndrome"])

    assert "Thinks it may be: Facet joint syndrome" in words(page)
    assert "Says they were told" not in words(page)


@pytest.mark.parametrize("before", ["", "Ünïcödé 🦴 and é. ", "<b>bold</b> & so on. "])
def test_evidence_is_marked_in_the_patients_own_words(
    database: Database, colleague: Colleague, before: str
) -> None:
    typed = f"{before}They told me I have spinal stenosis."
    page = shown(database, colleague, told_diagnosis="yes", diagnosis_words=typed)
    answer = answer_to(page, "diagnosis_words")

    assert typed in "".join(answer.itertext())
    assert [words(mark) for mark in answer.iter("mark")] == ["spinal stenosis"]
    assert not all_of(page, "b")


def test_what_was_denied_or_said_of_others_is_told_quietly_and_is_no_match(
    database: Database, colleague: Colleague
) -> None:
    page = shown(
        database, colleague, anything_else="My mother had spinal stenosis. I have no herniated disc."
    )

    assert conditions(page) == []
    assert "Spinal stenosis: about another person" in words(page)
    assert "Herniated or bulging discs: the words say that it is not there" in words(page)
    assert "Nothing on the list recognised: a person still reads it." in words(page)


def test_a_conflict_is_pointed_out(database: Database, colleague: Colleague) -> None:
    page = shown(
        database,
        colleague,
        told_diagnosis="yes",
        diagnoses=["herniated_or_bulging_disc"],
        diagnosis_words="The MRI ruled out a slipped disc.",
    )

    assert conditions(page) == ["herniated_or_bulging_disc"]
    assert "Another answer says the opposite. Please read both." in words(page)


def test_left_empty_and_not_asked_are_told_apart(database: Database, colleague: Colleague) -> None:
    page = shown(database, colleague, given_name="")

    assert words(answer_to(page, "given_name")) == "First name Left empty"
    assert "6 questions were not asked" in words(page)
    assert "Which language?" in words(page)
    assert not [row for row in all_of(page, "div") if row.get("data-answer") == "interpreter_language"]


@pytest.mark.parametrize(
    "write", [str.lower, lambda text: f"{text[:4]}-{text[4:]}", lambda text: text.replace("0", "O")]
)
def test_a_reference_is_found_however_it_is_written(
    database: Database, colleague: Colleague, write: object
) -> None:
    reference = submitted(database).reference
    typed = write(reference)  # type: ignore[operator]  # one of the three above
    answer = colleague.sees(f"/staff/submissions/{typed}")

    if typed == reference:
        assert answer.status_code == 200
    else:
        assert answer.status_code == 301
        assert answer.headers["Location"] == f"/staff/submissions/{reference}"


@pytest.mark.parametrize("path", ["000000000", "7K3QX2M9", "nonsense", "%00", "7K3QX2M9D/x"])
def test_an_address_of_no_case_is_told_so(colleague: Colleague, path: str) -> None:
    answer = colleague.sees(f"/staff/submissions/{path}")

    assert answer.status_code == 404
    assert "We cannot find this" in words(answer)


def test_seeing_a_case_is_written_down(database: Database, colleague: Colleague) -> None:
    shown(database, colleague)

    with database.reading() as session:
        seen = session.scalars(select(Audit).where(Audit.action == Action.VIEWED)).one()
        sent = session.scalars(select(Audit).where(Audit.action == Action.SUBMITTED)).one()
        assert seen.actor_id is not None
        assert seen.subject_id == sent.subject_id


def test_the_history_says_who_did_what_and_when(database: Database, colleague: Colleague) -> None:
    reference = submitted(database).reference
    moved(database, reference, Move.TAKE, by=staff_member(database, name="Ade Doctor"), note="I call her.")
    history = words(all_of(colleague.sees(f"/staff/submissions/{reference}"), "ol", "timeline")[0])

    assert history == (
        "Took this on Ade Doctor · Fri, Nov 20, 3:30 PM I call her. Sent The patient · Fri, Nov 20, 3:30 PM"
    )


FORBIDDEN = ("diagnosis of", "positive for", "no red flags", "low risk", "candidate", "recommend", "eligible")


def test_no_page_says_what_a_person_has_or_needs(database: Database, colleague: Colleague) -> None:
    page = shown(database, colleague, told_diagnosis="yes", diagnoses=["spinal_stenosis"], cancer_ever="yes")

    said = words(page).casefold()
    assert not [term for term in FORBIDDEN if term in said]


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}"


def test_what_a_patient_types_is_text_and_nothing_else(database: Database, colleague: Colleague) -> None:
    page = shown(
        database,
        colleague,
        given_name=HOSTILE[:90],
        told_diagnosis="yes",
        diagnosis_words=f"{HOSTILE} spinal stenosis {HOSTILE}",
        anything_else=HOSTILE,
        medicines_how="will_type",
        medicines=HOSTILE,
        phone='(555) 010-0100"><script>',
        email='"><script>alert(1)</script>@example.com',
    )

    assert not all_of(page, "img")
    sources = [(script.get("src") or "").partition("?")[0] for script in all_of(page, "script")]
    assert sources == ["/static/js/form.js"]
    assert "49" not in words(answer_to(page, "anything_else"))
    assert words(answer_to(page, "anything_else")).endswith(HOSTILE)
