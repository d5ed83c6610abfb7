"""JSON Lines to the rules and back: each line a case, each bad line an error that names no answer."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, NoReturn

from intake.questionnaire.answers import Answers
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.wire import WireError, load
from intake.rules.evaluate import evaluate
from intake.rules.wire import Json, to_json

LONGEST_LINE = 2_000_000
LANGUAGES = ("en", "es")


class LineError(ValueError):
    """A line is not a case; the message says what is wrong and quotes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One line's answers, with the day they were sent where it is known."""

    answers: Answers
    sent_on: date | None


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """Go through the lines that hold anything, one in memory at a time; an overlong one comes cut."""
    while line := stream.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE + 1)
        if line.strip():
            yield line


def read_line(line: bytes) -> tuple[Json, bool]:
    """Evaluate one line; return what to print in its place, and whether it was good."""
    case_id: str | int | None = None
    try:
        data = _object(line)
        case_id = _id(data)
        case = _case(data)
        return {"id": case_id, **to_json(evaluate(case.answers, sent_on=case.sent_on))}, True
    except (LineError, WireError) as error:
        return {"id": _readable_id(line) if case_id is None else case_id, "error": str(error)}, False
    except Exception as error:  # noqa: BLE001  the edge: one case that cannot be read never stops the rest
        return {"id": case_id, "error": f"could not be evaluated ({type(error).__name__})"}, False


def _object(line: bytes) -> Mapping[str, object]:
    if len(line) > LONGEST_LINE:
        raise LineError(f"the line is longer than {LONGEST_LINE} bytes")
    try:
        data = json.loads(line.decode().lstrip("\ufeff"), object_pairs_hook=_once, parse_constant=_refuse)
    except UnicodeDecodeError:
        raise LineError("not UTF-8") from None
    except RecursionError:
        raise LineError("nested too deep") from None
    except LineError:
        raise
    except ValueError:
        raise LineError("not JSON") from None
    if not isinstance(data, dict):
        raise LineError("not a JSON object")
    return data


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise LineError("a name stands twice in one object")
    return found


def _refuse(constant: str) -> NoReturn:
    raise LineError(f"{constant} is not JSON")


def _readable_id(line: bytes) -> str | int | None:
    """Read the one id of a line that is not good, where it has exactly one."""
    with suppress(ValueError, RecursionError):
        pairs = json.loads(line.decode().lstrip("\ufeff"), object_pairs_hook=tuple)
        ids = [value for name, value in pairs if name == "id"] if isinstance(pairs, tuple) else []
        if len(ids) == 1:
            return _id({"id": ids[0]})
    return None


def _id(data: Mapping[str, object]) -> str | int:
    case_id = data.get("id")
    if isinstance(case_id, str | int) and not isinstance(case_id, bool):
        return case_id
    raise LineError("id is missing, or is neither a text nor a whole number")


def _case(data: Mapping[str, object]) -> Case:
    if data.get("lang") not in (*LANGUAGES, None):
        raise LineError("lang is neither en nor es")
    answers = data.get("answers")
    if not isinstance(answers, dict):
        raise LineError("answers is missing or not an object")
    return Case(answers=load(CURRENT, answers), sent_on=_sent_on(data.get("date")))


def _sent_on(value: object) -> date | None:
    if value is None:
        return None
    with suppress(ValueError):
        day = date.fromisoformat(value if isinstance(value, str) else "")
        if day.isoformat() == value:
            return day
    raise LineError("date is not a day written as YYYY-MM-DD")
