"""How often the rules fire, and what another rule set would change, on stored submissions."""

from datetime import UTC, timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import func, select

from config import Config
from intake.cli.rules import rules
from intake.database import Database
from intake.models.evaluation import Evaluation as StoredEvaluation
from intake.models.submission import Submission
from intake.services.evaluations import evaluate_submission
from tests.builders import NOW, submitted


def evaluated(database: Database, *, hours: int = 0, **changes: object) -> str:
    """Send a form and have it read; returns its reference."""
    now = NOW + timedelta(hours=hours)
    receipt = submitted(database, now=now, **changes)
    with database.transaction() as session:
        submission = session.scalars(
            select(Submission).where(Submission.reference == receipt.reference)
        ).one()
        evaluate_submission(session, submission.id, zone=UTC, now=now)
    return receipt.reference


def printed(config: Config, *arguments: str) -> list[str]:
    result = CliRunner().invoke(rules, arguments, obj=config, catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout.splitlines()


def test_each_row_has_its_share_of_the_last_submissions(config: Config, database: Database) -> None:
    evaluated(database, bladder_or_bowel="yes_new")
    evaluated(database, hours=1, told_diagnosis="yes", diagnoses=["spinal_stenosis"], cancer_ever="yes")
    evaluated(database, hours=2, visit_goal="I cannot walk. I cannot walk!")
    evaluated(database, hours=3)
    submitted(database, now=NOW + timedelta(hours=4))
    lines = printed(config, "rate")

    assert lines[0] == "4 submissions evaluated, 1 not evaluated."
    assert [line.split() for line in lines[1:5]] == [
        ["1", "25.0%", "priority", "urgent"],
        ["1", "25.0%", "priority", "soon"],
        ["1", "25.0%", "priority", "consult"],
        ["1", "25.0%", "priority", "routine"],
    ]
    rows = {line[17:]: line[:16].split() for line in lines[5:]}
    assert rows["level act"] == rows["safety bladder_or_bowel act"] == ["1", "25.0%"]
    assert rows["concern walking"] == rows["match spinal_stenosis"] == ["1", "25.0%"]
    assert rows["concern self_harm"] == rows["safety fever_unwell act"] == ["0", "0.0%"]


def test_only_the_last_ones_count(config: Config, database: Database) -> None:
    evaluated(database, bladder_or_bowel="yes_new")
    evaluated(database, hours=1)
    assert printed(config, "rate", "--last", "1")[1].split() == ["0", "0.0%", "priority", "urgent"]


def test_without_submissions_there_is_nothing_to_share(config: Config) -> None:
    assert printed(config, "rate")[0] == "0 submissions evaluated, 0 not evaluated."


def test_a_replay_with_the_same_rules_changes_nothing(config: Config, database: Database) -> None:
    evaluated(database, cancer_ever="yes")
    submitted(database)
    assert [line.partition(": ")[2] for line in printed(config, "replay")] == [
        "1 submissions read, 0 would change."
    ]


def test_a_replay_names_what_each_case_would_gain_and_lose(
    config: Config, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as old_rules:
        old_rules.setattr("intake.rules.evaluate.matches_history", lambda _: ())
        same = evaluated(database, cancer_ever="yes")
        changed = evaluated(database, hours=1, **OPERATED)
    lines = printed(config, "replay")

    match = "match persistent_post_surgical_back_pain history stated_history"
    assert lines[0] == f"{changed} routine to consult: + {match}"
    assert lines[1].endswith(": 2 submissions read, 1 would change.")
    assert lines[2].split(maxsplit=1) == ["1", f"gained {match}"]
    assert not any(same in line for line in lines)


def test_a_replay_stores_nothing(config: Config, database: Database) -> None:
    evaluated(database)
    printed(config, "replay")
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(StoredEvaluation)) == 1


OPERATED = {
    "back_surgery": "yes",
    "surgery_area": ["lower_back"],
    "pain_after_surgery": "came_back",
    "pain_after_surgery_lasting": "3_months_or_more",
}
