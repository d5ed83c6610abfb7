"""One mistake on a page costs nothing that was right beside it, and a page without its token is kind."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from intake.database import Database
from intake.models.draft import Draft
from tests.patients import Patient, problems, value_of, words

MISSED = {"saddle_numbness": "yes_new", "cancer_ever": []}


@pytest.fixture
def dialect() -> str:
    return "sqlite"


@pytest.fixture
def patient(client: FlaskClient) -> Patient:
    patient = Patient(client)
    patient.sends("/form")
    patient.says("before_you_start")
    patient.says("about_you")
    return patient


@pytest.mark.hazard("H1.8")
def test_a_danger_sign_is_kept_and_noticed_beside_a_missed_question(
    patient: Patient, database: Database
) -> None:
    answer = patient.says("safety", MISSED)

    assert answer.location == "/form/notice"
    with database.reading() as session:
        assert session.scalars(select(Draft.has_danger)).one()


def test_after_the_notice_the_missed_question_is_asked_for(patient: Patient) -> None:
    patient.says("safety", MISSED)
    onward = patient.sends("/form/notice").location or ""
    page = patient.sees(onward)

    assert onward.startswith("/form/safety")
    assert [line.partition("?")[0] for line in problems(page)] == ["Have you ever had cancer"]
    assert value_of(page, "saddle_numbness") == "yes_new"


def test_what_is_right_survives_leaving_a_page_with_a_mistake(patient: Patient) -> None:
    patient.says("pain", {"pain_average": "eleven"})
    page = patient.sees("/form/pain")

    assert page.status_code == 200
    patient.says("safety")
    patient.says("diagnosis")
    patient.says("surgery")
    patient.says("pain", {"pain_average": "eleven", "walking_limit": "cannot_walk"})
    assert value_of(patient.sees("/form/pain"), "walking_limit") == "cannot_walk"


@pytest.mark.parametrize("number", ["abc", "12", "000-000-0000"])
def test_a_wrong_number_leaves_the_choice_of_contact_alone(patient: Patient, number: str) -> None:
    page = patient.says("about_you", {"phone": number, "email": ""})

    assert len(problems(page)) == 1
    assert value_of(page, "contact_preference") == "phone"
    assert value_of(page, "message_ok") == "yes"


def test_a_choice_that_cannot_work_stays_to_be_seen(patient: Patient) -> None:
    page = patient.says("about_you", {"phone": "", "message_ok": []})

    assert problems(page)[0].startswith("How would you like us to reach you?")
    assert value_of(page, "contact_preference") == "phone"


@pytest.mark.parametrize("name", ["\u200b", "\u2060\ufeff", "\u3164", "\u0301", " \u00a0"])
def test_a_name_that_nobody_can_see_is_no_name(patient: Patient, name: str) -> None:
    page = patient.says("about_you", {"family_name": name})

    assert page.status_code == 422
    assert problems(page) == ["Last name: Please fill this in."]


@pytest.mark.parametrize(
    "number",
    [
        "0044 20 7946 0958",
        "(0049) 30 901820",
        "011 44 20 7946 0958",
        "+52 1 55 1234 5678",
        "212 555 0143 (mi hija)",
        "212 555 0143 después de las 5",
        "212 555 0143 / 212 555 0199",
    ],
)
def test_a_number_is_taken_as_people_write_it_and_stays_so(patient: Patient, number: str) -> None:
    assert patient.says("about_you", {"phone": number}).status_code == 303
    assert value_of(patient.sees("/form/about_you"), "phone") == number


def test_a_year_in_words_is_kept_and_explained(patient: Patient) -> None:
    patient.says("safety")
    patient.says("diagnosis")
    operated = {
        "back_surgery": "yes",
        "surgery_area": "neck",
        "pain_after_surgery": "went_away",
        "surgery_last_year": "about 2010",
    }
    page = patient.says("surgery", operated)

    assert problems(page) == ["What year was the last one? Enter the year with 4 digits, like 1958."]
    assert value_of(page, "surgery_last_year") == "about 2010"


def test_a_mistake_put_right_on_the_last_page_leads_on(patient: Patient) -> None:
    patient.fills_in()
    assert patient.says("your_visit", {"visit_goal": "a" * 2001}).status_code == 422

    assert patient.says("your_visit", {"visit_goal": "a" * 2000}).location == "/form/check"


@pytest.mark.parametrize(
    ("length", "says"),
    [
        (2_001, "Use 2000 or fewer. All of it is still in the box."),
        (19_999, "Use 2000 or fewer. All of it is still in the box."),
        (50_000, "Use 2000 or fewer. If you leave this page, we keep only the first 20000."),
    ],
)
def test_a_text_that_is_too_long_is_kept_as_far_as_the_page_says(
    patient: Patient, length: int, says: str
) -> None:
    patient.fills_in()
    page = patient.says("your_visit", {"visit_goal": "é" * length})

    assert f"This has {length} letters. {says}" in problems(page)[0]
    assert value_of(page, "visit_goal") == "é" * length
    assert value_of(patient.sees("/form/your_visit"), "visit_goal") == "é" * min(length, 20_000)


def test_a_mistake_put_right_leads_back_to_the_check_page(patient: Patient) -> None:
    patient.fills_in()
    assert patient.says("about_you", {"phone": "12"}, query="?return=check").status_code == 422

    assert patient.says("about_you", query="?return=check").location == "/form/check"


@pytest.mark.parametrize("cookie", ["made up", ""])
def test_a_page_without_token_or_draft_says_so_kindly(client: FlaskClient, cookie: str) -> None:
    client.set_cookie("b", cookie)
    answer = client.post("/form/safety", data={"both_legs": "no"})

    assert answer.status_code in {400, 404}
    assert "Start again" in answer.text


def test_a_page_without_token_after_sending_says_that_it_was_sent(patient: Patient) -> None:
    patient.fills_in()
    patient.sends("/form/check")
    patient.client.delete_cookie("a")

    answer = patient.client.post("/form/safety", data={"both_legs": "no"})

    assert answer.status_code == 409
    assert "already sent" in words(answer)


@pytest.mark.hazard("H6.3")
def test_sending_without_token_says_that_it_is_not_sent(patient: Patient) -> None:
    patient.fills_in()
    patient.client.delete_cookie("a")

    answer = patient.client.post("/form/check")

    assert answer.status_code == 400
    assert "NOT sent yet" in words(answer)
    assert patient.sees("/form/check").status_code == 200


@pytest.mark.parametrize("path", ["/staff", "/staff/", "//staff/"])
def test_no_redirect_leaves_the_site(client: FlaskClient, path: str) -> None:
    answer = client.get(path, headers={"Host": "elsewhere.example"})

    assert "elsewhere" not in (answer.location or "")


def test_what_cannot_be_used_yet_is_not_left_out_by_a_check_page_of_another_tab(patient: Patient) -> None:
    patient.fills_in()
    patient.says("history", {"medicines_how": "will_type", "medicines": "pills " * 400})
    answer = patient.sends("/form/check")

    assert answer.status_code == 422
    assert "NOT sent yet" in words(answer) or "not sent yet" in words(answer)
    assert value_of(patient.sees("/form/history"), "medicines").startswith("pills pills")
