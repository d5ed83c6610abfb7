"""The mutants of a module of the rules, and how one of them is made what runs."""

import ast
import difflib
import hashlib
import importlib
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import FrameType, FunctionType, ModuleType

import libcst
from libcst.metadata import PositionProvider
from mutmut.mutation.file_mutation import create_mutations

RULES = Path("intake/rules").resolve()
_LOADED_ANEW = ("intake.rules", "tests")
_LOADED = ("tests.readings", "tests.voices", "intake.rules.cases.table")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small change: its module, function and line, the function as it was and as changed, the module."""

    module: str
    function: str
    before: str
    after: str
    first_line: int
    source: Callable[[], str]

    @property
    def key(self) -> str:
        """A name that stays as long as the function reads the same."""
        return hashlib.sha256((self.before + self.after).encode()).hexdigest()[:12]

    @property
    def lines(self) -> range:
        """The lines of the function."""
        return range(self.first_line, self.first_line + self.before.count("\n") + 1)

    @property
    def line(self) -> int:
        """The line of the module that the change begins in."""
        pairs = zip(self.before.splitlines(), self.after.splitlines(), strict=False)
        return self.first_line + next(number for number, (was, now) in enumerate(pairs) if was != now)

    def __str__(self) -> str:
        """Write the lines that differ."""
        lines = difflib.ndiff(self.before.splitlines(), self.after.splitlines())
        changed = (line for line in lines if line.startswith(("- ", "+ ")))
        return "\n".join((f"{self.module}.{self.function} {self.key}", *changed))


def mutants_of(module: str) -> Iterator[Mutant]:
    """Go through the changes of a module that mutmut knows."""
    path = RULES / f"{module}.py"
    tree, mutations, *_ = create_mutations(str(path), path.read_text(encoding="utf-8"))
    lines = libcst.MetadataWrapper(tree, unsafe_skip_copy=True).resolve(PositionProvider)
    owners = {
        function: f"{cls.name.value}.{function.name.value}"
        for cls in tree.body
        if isinstance(cls, libcst.ClassDef)
        for function in cls.body.body
        if isinstance(function, libcst.FunctionDef)
    }
    before: dict[libcst.FunctionDef, str] = {}
    for mutation in mutations:
        function = mutation.contained_by_top_level_function
        if not isinstance(function, libcst.FunctionDef):  # of a class, or of the module
            continue
        changed = function.deep_replace(mutation.original_node, mutation.mutated_node)
        if function not in before:
            before[function] = _text(tree, function)
        yield Mutant(
            module,
            owners.get(function, function.name.value),
            before[function],
            _text(tree, changed),
            lines[function].start.line,
            partial(_source, tree, function, changed),
        )


def _text(tree: libcst.Module, function: libcst.FunctionDef) -> str:
    return textwrap.dedent(tree.code_for_node(function)).strip("\n")


def _source(tree: libcst.Module, function: libcst.FunctionDef, changed: libcst.FunctionDef) -> str:
    return libcst.ensure_type(tree.deep_replace(function, changed), libcst.Module).code


def statements(module: str) -> dict[int, range]:
    """Give each line of a module the lines of the statement that it is part of, without what that holds."""
    found: dict[int, range] = {}
    for node in ast.walk(ast.parse((RULES / f"{module}.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.stmt | ast.match_case):
            body = getattr(node, "body", None)
            first = node.lineno if isinstance(node, ast.stmt) else node.pattern.lineno
            end = body[0].lineno if body else node.end_lineno + 1
            lines = range(first, max(end, first + 1))
            found.update(dict.fromkeys(lines, lines))
    return found


class _Changed(MetaPathFinder, Loader):
    """Loads one module from the source given, and leaves the others to Python."""

    def __init__(self, module: str, source: str) -> None:
        self.module = module
        self.source = source

    def find_spec(self, name: str, path: list[str] | None, _: ModuleType | None = None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path) if name == self.module else None
        return spec and ModuleSpec(name, self, origin=spec.origin)

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(RULES / f"{self.module.rpartition('.')[2]}.py")
        exec(compile(self.source, module.__file__, "exec"), vars(module))  # noqa: S102  our own, changed


def load_anew() -> None:
    """Forget the rules and their tests, with all that they remember, and load them."""
    for name in [name for name in sys.modules if name.startswith(_LOADED_ANEW)]:
        del sys.modules[name]
    for name in _LOADED:
        importlib.import_module(name)


def called_on_import() -> set[tuple[str, str]]:
    """Load everything anew, and name the functions that this calls: module and name."""
    called = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        path = Path(frame.f_code.co_filename)
        if event == "call" and path.parent == RULES:
            called.add((path.stem, frame.f_code.co_qualname.partition(".<locals>")[0]))

    sys.setprofile(note)
    load_anew()
    sys.setprofile(None)
    return called


def plant(mutant: Mutant, *, anew: bool) -> None:
    """Make the mutant what runs: its code put in place, or everything loaded anew when an import runs it."""
    name = f"intake.rules.{mutant.module}"
    if anew:
        sys.meta_path.insert(0, _Changed(name, mutant.source()))
        load_anew()
        return
    module = sys.modules[name]
    scope = dict(vars(module))
    exec(mutant.after, scope)  # noqa: S102  our own, changed
    owner, _, function = mutant.function.rpartition(".")
    old = vars(vars(module)[owner] if owner else module)[function]
    old, new = (getattr(one, "__func__", one) for one in (old, scope[function]))
    assert isinstance(old, FunctionType)  # noqa: S101  mutmut leaves the decorated alone
    old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
