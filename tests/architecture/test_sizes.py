from statistics import median

from tests.architecture.tree import Function, code_files, functions, line_count

LONGEST_FUNCTION = 40
MEDIAN_FUNCTION = 8
MEDIAN_FILE = 70  # we aim for 60; `python -m tests.architecture.tree` prints where we are
TABLES = ("intake/questionnaire/catalogue/", "intake/rules/cases/", "intake/rules/vocabulary/")
RECORDS = "migrations/versions/"  # frozen in time: a record, not code that anybody reads or changes


def cap(name: str) -> int:
    if name.endswith(".css"):
        return 500
    return 300 if name.startswith("tests/") else 250


def is_long(function: Function) -> bool:
    return function.lines > LONGEST_FUNCTION and not function.file.startswith(RECORDS)


def test_no_file_is_long() -> None:
    long = [name for name in code_files() if line_count(name) > cap(name)]

    assert [name for name in long if not name.startswith(RECORDS)] == []


def test_half_of_our_files_are_short() -> None:
    ours = [name for name in code_files() if name.startswith("intake/")]

    assert median(line_count(name) for name in ours if not name.startswith(TABLES)) <= MEDIAN_FILE


def test_no_function_is_long() -> None:
    assert [function for function in functions() if is_long(function)] == []


def test_half_of_our_functions_are_short() -> None:
    ours = [function.lines for function in functions() if function.file.startswith("intake/")]

    assert median(ours) <= MEDIAN_FUNCTION
