"""The rule set's version, made from its content: every table and every line that reads them."""

import hashlib
from functools import cache
from pathlib import Path

_RULES = Path(__file__).parent
_BELOW = _RULES.parent / "questionnaire"
_CASES = "cases"
_ALSO_READ = ("conditions.py", "levels.py", "priority.py", "safety.py", "shown.py")


@cache
def rule_set() -> str:
    """Return 12 hexadecimal digits that change with the rules and the safety table below them.

    The readable table of cases has no part in it: a new case changes no result.
    """
    content = hashlib.sha256()
    rules = [file for file in sorted(_RULES.rglob("*.py")) if file.parent.name != _CASES]
    for file in rules + [_BELOW / name for name in _ALSO_READ]:
        text = file.read_text(encoding="utf-8")
        content.update(f"{file.relative_to(_RULES.parent).as_posix()}\n{len(text)}\n{text}".encode())
    return content.hexdigest()[:12]
