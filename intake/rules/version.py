"""The rule set's version, made from its content: every table and every line that reads them."""

import hashlib
from functools import cache
from pathlib import Path

_RULES = Path(__file__).parent
_BELOW = _RULES.parent / "questionnaire"
_ALSO_READ = ("conditions.py", "levels.py", "priority.py", "safety.py", "shown.py")


@cache
def rule_set() -> str:
    """Return 12 hexadecimal digits that change with the rules, and with the safety table below them."""
    content = hashlib.sha256()
    for file in sorted(_RULES.rglob("*.py")) + [_BELOW / name for name in _ALSO_READ]:
        text = file.read_text(encoding="utf-8")
        content.update(f"{file.relative_to(_RULES.parent).as_posix()}\n{len(text)}\n{text}".encode())
    return content.hexdigest()[:12]
