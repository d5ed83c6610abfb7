"""Why a case stands where it does, as the codes that its row keeps."""

from intake.questionnaire.answers import Answers
from intake.questionnaire.doubt import doubt_about
from intake.questionnaire.levels import Level
from intake.rules.evaluation import Evaluation
from intake.rules.priority import reason_codes

_SAFETY = "safety"


def reasons_of(evaluation: Evaluation, answers: Answers) -> tuple[str, ...]:
    """Return the codes of the rules, each safety answer that is no yes with what it is instead.

    They end in a doubt then, as in `safety:<question>:<level>:not_sure`; a danger that is certain
    comes before one that is not.
    """
    codes = (_with_doubt(code, answers) for code in reason_codes(evaluation))
    return tuple(sorted(codes, key=_certain_danger_first))


def _with_doubt(code: str, answers: Answers) -> str:
    kind, name, *_ = code.split(":")
    doubt = doubt_about(name, answers) if kind == _SAFETY else None
    return f"{code}:{doubt}" if doubt else code


def _certain_danger_first(code: str) -> int:
    kind, _, *rest = code.split(":")
    if kind != _SAFETY or rest[0] != Level.ACT:
        return 2
    return len(rest) - 1
