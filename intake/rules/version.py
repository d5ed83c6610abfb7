"""The rule set's version, made from its content: every table and every line that reads them."""

import ast
import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_RULES = Path(__file__).parent
_BELOW = _RULES.parent / "questionnaire"
_ALSO_READ = ("conditions.py", "levels.py", "priority.py", "safety.py", "shown.py")
_APART = frozenset({"cases", "checks", "published.py"})
"""What stands beside the rules and changes no result: cases, checks, and the versions' own list."""


@cache
def rule_set() -> str:
    """Return 12 hexadecimal digits that change with the rules and the safety table below them.

    Comments, docstrings and layout have no part in it: they change no result.
    """
    content = hashlib.sha256()
    for file in _read_files():
        name = file.relative_to(_RULES.parent).as_posix()
        content.update(f"{name}\n{_meaning(ast.parse(file.read_bytes()))}\n".encode())
    return content.hexdigest()[:12]


def _read_files() -> Iterator[Path]:
    for file in sorted(_RULES.rglob("*.py")):
        if _APART.isdisjoint(file.relative_to(_RULES).parts):
            yield file
    yield from (_BELOW / name for name in _ALSO_READ)


def _meaning(part: object) -> str:
    """Write a syntax tree without empty fields and bare texts, so that each Python writes it the same."""
    if isinstance(part, ast.AST):
        fields = ((name, getattr(part, name, None)) for name in part._fields)
        inner = (f"{name}={_meaning(value)}" for name, value in fields if value not in (None, []))
        return f"{type(part).__name__}({','.join(inner)})"
    if isinstance(part, list):
        return f"[{','.join(_meaning(item) for item in part if not _is_bare_text(item))}]"
    return repr(part)


def _is_bare_text(statement: object) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
