"""The files of the project, and what is measured of them.

`python -m tests.architecture.tree` prints each folder's count, median and longest file and function.
"""

import ast
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
BINARY = {".gif", ".ico", ".jpg", ".mo", ".otf", ".png", ".ttf", ".woff2"}
CODE = {".css", ".html", ".js", ".py", ".sh"}
FOLDER_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Function:
    """One function, with its length in lines, from `def` to its last."""

    file: str
    name: str
    lines: int


def project_files() -> list[str]:
    """Name every file that is in the repository, or would be after `git add`."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in set(listed.splitlines()) if (ROOT / name).is_file())


def text_files() -> Iterator[tuple[str, str]]:
    """Give the name and the text of every file that people read."""
    for name in project_files():
        if Path(name).suffix not in BINARY:
            yield name, (ROOT / name).read_text(encoding="utf-8")


def python_files(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Give the name and the syntax tree of every Python file, in the given folders or anywhere."""
    for name, text in text_files():
        if name.endswith(".py") and (not folders or name.startswith(folders)):
            yield name, ast.parse(text, name)


def line_count(name: str) -> int:
    """Count the lines of one file."""
    return len((ROOT / name).read_text(encoding="utf-8").splitlines())


def functions() -> Iterator[Function]:
    """Give every function and method, nested ones too."""
    for name, tree in python_files():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                last = node.end_lineno or node.lineno
                yield Function(name, node.name, last - node.lineno + 1)


def code_files() -> list[str]:
    """Name the files that the caps hold for."""
    return [name for name in project_files() if Path(name).suffix in CODE]


def report() -> Iterator[str]:
    """Give a line a folder: how many files, their median and longest, the same for functions."""
    files, lengths = defaultdict(list), defaultdict(list)
    for name in code_files():
        for folder in (*_folders(name), "(all)"):
            files[folder].append(line_count(name))
    for function in functions():
        for folder in (*_folders(function.file), "(all)"):
            lengths[folder].append(function.lines)
    yield f"{'folder':<36}{'files':>6}{'median':>8}{'longest':>9}{'functions':>11}{'median':>8}{'longest':>9}"
    for folder in sorted(files):
        yield f"{folder:<36}{_columns(files[folder], 6, 8, 9)}{_columns(lengths[folder], 11, 8, 9)}"


def _folders(name: str) -> Iterator[str]:
    parts = Path(name).parts[:-1][:FOLDER_DEPTH]
    for depth in range(1, len(parts) + 1):
        yield "/".join(parts[:depth]) + "/"


def _columns(counts: list[int], count: int, middle: int, longest: int) -> str:
    if not counts:
        return ""
    return f"{len(counts):>{count}}{median(counts):>{middle}g}{max(counts):>{longest}}"


if __name__ == "__main__":
    print("\n".join(report()))  # noqa: T201  a report is printed
