import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import project_files, text_files

BUCKETS = {"common", "core", "helper", "helpers", "lib", "misc", "shared", "util", "utils"}
HOSTS_WITH_A_REASON = {
    "127.0.0.1",  # this machine
    "localhost",  # this machine
    "www.w3.org",  # the name space of SVG
}
ADDRESS = re.compile(r"\bhttps?://(?:[^\s/@]*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost)", re.IGNORECASE)
EXAMPLE = re.compile(r"(^|\.)(example|invalid|test)(\.(com|org|net))?$")
MACHINE_PATH = re.compile(r"(?<![\w.<])/(?:home|mnt|opt|root|Users|work)/\w")
# By these words unfinished work is known. They stand here to be looked for, so this file is left out.
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|pragma: no cover")
PASSED_OVER = re.compile(r"\bpytest\.(?:mark\.)?(?:skip|xfail|importorskip)|\bunittest\.skip")
SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore)\b(?P<codes>:[A-Z0-9, ]*\d|\[[^\]]*\]|)(?P<reason>.*)")
SHORTEST_REASON = 8
THIS_FILE = "tests/architecture/test_tidiness.py"


def lines() -> Iterator[tuple[str, str]]:
    for name, text in text_files():
        if name != THIS_FILE:
            yield from (
                (f"{name}:{number}", line.strip()) for number, line in enumerate(text.splitlines(), 1)
            )


def places(pattern: re.Pattern[str]) -> list[str]:
    return [f"{place}: {line}" for place, line in lines() if pattern.search(line)]


def is_known(host: str) -> bool:
    return host in HOSTS_WITH_A_REASON or bool(EXAMPLE.search(host))


def says_why(silenced: re.Match[str]) -> bool:
    return bool(silenced["codes"]) and len(silenced["reason"].strip(" #")) >= SHORTEST_REASON


def test_no_file_is_a_bucket() -> None:
    buckets = [name for name in project_files() if BUCKETS & {Path(part).stem for part in Path(name).parts}]

    assert buckets == []


def test_no_file_names_a_host() -> None:
    named = [(place, host) for place, line in lines() for host in ADDRESS.findall(line)]

    assert [(place, host) for place, host in named if not is_known(host)] == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert places(MACHINE_PATH) == []


def test_nothing_is_left_for_later() -> None:
    assert places(UNFINISHED) == []


def test_no_test_is_passed_over() -> None:
    assert places(PASSED_OVER) == []


def test_a_silenced_rule_is_named_and_says_why() -> None:
    silent = [place for place, line in lines() for found in SILENCED.finditer(line) if not says_why(found)]

    assert silent == []
