import ast
import subprocess
import sys
from collections.abc import Iterator

from tests.architecture.tree import python_files

ENVIRONMENT = {"environ", "environb", "getenv", "getenvb", "putenv"}
OURS = {"config", "environment", "intake", "tests", "wsgi"}
JOINING = {"intake/__init__.py", "intake/cli/__init__.py"}


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module)):
                yield module
            case _:
                pass


def packages(tree: ast.Module) -> set[str]:
    return {name.partition(".")[0] for name in imported(tree)}


def names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                yield name
            case _:
                pass


def test_settings_come_in_from_outside() -> None:
    reading = {file for file, tree in python_files("intake/") if ENVIRONMENT & set(names(tree))}

    assert reading <= {"intake/cli/main.py"}


def test_what_we_ask_needs_the_standard_library_alone() -> None:
    known = sys.stdlib_module_names | {"intake"}  # which part of intake, the layers say

    assert [file for file, tree in python_files("intake/questionnaire/") if packages(tree) - known] == []


def test_only_the_command_imports_the_package_itself() -> None:
    importing = [file for file, tree in python_files("intake/") if "intake" in set(imported(tree))]

    assert [file for file in importing if not file.startswith("intake/cli/")] == []


def test_a_migration_imports_nothing_of_ours() -> None:
    assert [file for file, tree in python_files("migrations/versions/") if OURS & packages(tree)] == []


def test_an_init_file_says_one_sentence_and_hides_no_import() -> None:
    inits = [(file, tree) for file, tree in python_files("intake/") if file.endswith("/__init__.py")]

    assert [file for file, tree in inits if not ast.get_docstring(tree)] == []
    assert [file for file, tree in inits if len(tree.body) > 1 and file not in JOINING] == []


def test_the_command_starts_without_the_checks_of_the_rules() -> None:
    asked = "import sys, intake.cli.main; print([name for name in sys.modules if 'rules.checks' in name])"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert loaded.stdout == "[]\n"
