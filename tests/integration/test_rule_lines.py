"""`intake rules evaluate`: JSON Lines in and out, and a bad line that stops nothing."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from intake.cli.rule_lines import LONGEST_LINE, lines_of
from intake.cli.rules import rules

GOOD = b'{"id": "a", "lang": "en", "date": "2026-11-22", "answers": {"cancer_ever": "yes"}}'


def run(*lines: bytes, end: bytes = b"\n") -> Result:
    return CliRunner().invoke(rules, ["evaluate"], input=end.join(lines))


def out(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_line_gives_its_evaluation_in_order() -> None:
    result = run(GOOD, b'{"id": 2, "answers": {}}')
    assert result.exit_code == 0
    first, second = out(result)
    assert (first["id"], first["priority"], first["safety"][0]["answer"]) == ("a", "consult", "yes")
    assert (second["id"], second["priority"], second["matches"]) == (2, "routine", [])
    assert list(first) == ["id", "priority", "matches", "mentions", "safety", "concerns", "rule_set"]


@pytest.mark.hazard("H5.1")
def test_the_language_of_the_form_changes_nothing() -> None:
    case: dict[str, Any] = {"id": 1, "answers": {"scan_words": "hernia de disco L4-5, spinal stenosis"}}
    lines = [json.dumps({**case, "lang": lang}).encode() for lang in ("en", "es", None)]
    english, spanish, unknown = out(run(*lines))
    assert english == spanish == unknown
    assert len(english["matches"]) == 2


def test_a_file_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "cases.jsonl").write_bytes(GOOD)
    result = CliRunner().invoke(rules, ["evaluate", str(tmp_path / "cases.jsonl")])
    assert [line["id"] for line in out(result)] == ["a"]


def test_age_counts_only_when_the_day_is_known() -> None:
    case: dict[str, Any] = {"id": 1, "answers": {"small_injury": "yes", "date_of_birth": "1940-01-01"}}
    without, with_day = (
        run(json.dumps(case).encode()),
        run(json.dumps({**case, "date": "2026-11-22"}).encode()),
    )
    assert [out(without)[0]["priority"], out(with_day)[0]["priority"]] == ["consult", "soon"]


def test_offsets_count_code_points_of_the_text_with_line_feeds() -> None:
    case = {"id": 1, "answers": {"diagnosis_words": "😀\r\ne\u0301: I have spinal stenosis"}}
    mention = out(run(json.dumps(case).encode()))[0]["mentions"][0]
    assert "😀\ne\u0301: I have spinal stenosis"[mention["start"] : mention["end"]] == mention["quote"]


@pytest.mark.parametrize(
    ("line", "case_id", "error"),
    [
        pytest.param(b"[", None, "not JSON", id="half a line"),
        pytest.param(b"\xff\xfe{}", None, "not UTF-8", id="bytes"),
        pytest.param(b"[1]", None, "not a JSON object", id="a list"),
        pytest.param(b"5", None, "not a JSON object", id="a number alone"),
        pytest.param(b"[{}]", None, "not a JSON object", id="a list of nothing"),
        pytest.param(b'"x"', None, "not a JSON object", id="a text"),
        pytest.param(b"[" * 100_000, None, "nested too deep", id="nested"),
        pytest.param(
            b'{"id": 1, "answers": {"a": ' + b"[" * 100_000, None, "nested too deep", id="nested inside"
        ),
        pytest.param(b'{"id": ' + b"9" * 5000 + b"}", None, "not JSON", id="a number too long to read"),
        pytest.param(b'{"id": NaN}', None, "NaN is not JSON", id="not a number"),
        pytest.param(b'{"id": 1, "id": 2}', None, "a name stands twice in one object", id="two ids"),
        pytest.param(
            b'{"id": 4, "a": 1, "a": 2}', 4, "a name stands twice", id="a doubled name, the id clear"
        ),
        pytest.param(b'{"id": "b", "answers": {"pain_now": NaN}}', "b", "NaN is not", id="NaN, the id clear"),
        pytest.param(
            b'{"answers": {}}', None, "id is missing, or is neither a text nor a whole number", id="none"
        ),
        pytest.param(b'{"id": true, "answers": {}}', None, "id is missing, or is neither", id="a boolean id"),
        pytest.param(b'{"id": [1], "answers": {}}', None, "id is missing, or is neither", id="a list id"),
        pytest.param(b'{"id": 1}', 1, "answers is missing or not an object", id="no answers"),
        pytest.param(
            b'{"id": 1, "answers": []}', 1, "answers is missing or not an object", id="a list of answers"
        ),
        pytest.param(
            b'{"id": 1, "lang": "fr", "answers": {}}', 1, "lang is neither en nor es", id="another language"
        ),
        pytest.param(
            b'{"id": 1, "lang": ["en"], "answers": {}}', 1, "lang is neither en nor es", id="a list of them"
        ),
        pytest.param(
            b'{"id": 1, "date": "2026-02-30", "answers": {}}', 1, "date is not a day", id="no such day"
        ),
        pytest.param(
            b'{"id": 1, "date": "20261122", "answers": {}}', 1, "date is not a day", id="another spelling"
        ),
        pytest.param(b'{"id": 1, "date": 5, "answers": {}}', 1, "date is not a day", id="a number"),
        pytest.param(
            b'{"id": 1, "answers": {"x": 1}}', 1, "not a possible answer to x", id="unknown question"
        ),
        pytest.param(
            b'{"id": 1, "answers": {"cancer_ever": "secret"}}',
            1,
            "not a possible answer to cancer_ever",
            id="impossible choice",
        ),
        pytest.param(
            b'{"id": 1, "answers": {"secret words of mine": 1}}',
            1,
            "not a possible answer to an unknown question",
            id="words for a name",
        ),
    ],
)
def test_a_bad_line_gives_its_error_in_its_place(line: bytes, case_id: object, error: str) -> None:
    result = run(GOOD, line, GOOD)
    before, bad, after = out(result)
    assert result.exit_code == 1
    assert (bad["id"], list(bad)) == (case_id, ["id", "error"])
    assert bad["error"].startswith(error)
    assert "secret" not in bad["error"]
    assert before == after


def test_the_same_id_twice_is_two_cases() -> None:
    assert [line["id"] for line in out(run(GOOD, GOOD))] == ["a", "a"]


def test_empty_lines_are_passed_over_and_line_ends_may_be_of_any_system() -> None:
    result = run(b"\xef\xbb\xbf" + GOOD, b"", b"  ", GOOD, b"", end=b"\r\n")
    assert (result.exit_code, len(out(result))) == (0, 2)


def test_a_line_that_is_too_long_is_never_held_whole() -> None:
    long = b'{"id": 1, "answers": {"visit_goal": "' + b"x" * (2 * LONGEST_LINE) + b'"}}'
    assert max(map(len, lines_of(io.BytesIO(long + b"\n" + GOOD)))) == LONGEST_LINE + 1
    bad, good = out(run(long, GOOD))
    assert bad == {"id": None, "error": "the line is longer than 2000000 bytes"}
    assert good["id"] == "a"


def test_odd_text_is_read_and_printed() -> None:
    result = run(rb'{"id": "\ud800", "answers": {"visit_goal": "\ud800 \u0000 I cannot walk \u2028"}}')
    assert result.exit_code == 0
    assert out(result)[0]["concerns"][0]["quote"] == "cannot walk"


def test_a_fault_of_ours_names_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr("intake.cli.rule_lines.evaluate", fail)
    result = run(GOOD, b'{"id": 2, "answers": {}}')
    assert result.exit_code == 1
    assert out(result)[1] == {"id": 2, "error": "could not be evaluated (RuntimeError)"}
    assert "secret" not in result.output
