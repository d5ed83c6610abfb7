"""Each control of docs/hazards.toml names tests that exist, and a test claims no other."""

import ast
import tomllib
from collections import defaultdict
from collections.abc import Iterator

from tests.architecture.tree import ROOT, python_files

HAZARDS = tomllib.loads((ROOT / "docs" / "hazards.toml").read_text(encoding="utf-8"))["hazard"]
CONTROLS = {control["id"]: control for hazard in HAZARDS for control in hazard.get("control", [])}
HIGHEST = 5


def known_tests() -> dict[str, list[str]]:
    """Give each test of the tree with the controls that it is marked to prove."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for file, tree in python_files("tests/"):
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found[f"{file}::{node.name}"] = list(claims(node))
    return found


def claims(test: ast.FunctionDef) -> Iterator[str]:
    for decorator in test.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="hazard"), args=[ast.Constant(value=str(control))]):
                yield control
            case _:
                pass


def test_every_control_names_tests_that_exist() -> None:
    known = known_tests()

    assert [name for name, control in CONTROLS.items() if not control["tests"]] == []
    assert [test for control in CONTROLS.values() for test in control["tests"] if test not in known] == []


def test_every_control_that_a_test_claims_is_written_down() -> None:
    claimed = {control for controls in known_tests().values() for control in controls}

    assert claimed - CONTROLS.keys() == set()


def test_ids_are_unique_and_a_control_belongs_to_its_hazard() -> None:
    ids = [hazard["id"] for hazard in HAZARDS]
    pairs = [(hazard["id"], control["id"]) for hazard in HAZARDS for control in hazard.get("control", [])]

    assert len(set(ids)) == len(ids)
    assert len(CONTROLS) == len(pairs)
    assert [control for hazard, control in pairs if control.partition(".")[0] != hazard] == []


def test_a_control_never_makes_things_worse_and_no_hazard_goes_without_or_unspoken() -> None:
    for hazard in HAZARDS:
        before, after = hazard["before"], hazard["after"]
        assert 1 <= after["severity"] <= before["severity"] <= HIGHEST
        assert 1 <= after["likelihood"] <= before["likelihood"] <= HIGHEST
        assert hazard.get("control") or (hazard["open"] and after == before), hazard["id"]
