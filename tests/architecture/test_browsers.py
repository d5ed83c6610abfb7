"""The scripts run in browsers of five years ago (Safari 14, Chrome 90), as on tablets and old phones."""

import re

import pytest

from tests.architecture.tree import text_files

TOO_NEW = re.compile(
    r"AbortSignal\.(?:any|timeout)|Array\.fromAsync|(?:Object|Map)\.groupBy|Object\.hasOwn|Promise\.withResolvers"
    r"|structuredClone|URL\.canParse|randomUUID|scheduler\."
    r"|\.(?:at|findLast|findLastIndex|toReversed|toSorted|toSpliced|with|checkVisibility|showPopover|setHTML)\("
    r"|querySelector(?:All)?\([^)]*:has\(|\bstatic\s*\{"
)
"""What they lack and scripts would fail by; a call that is only made where there is one reads `?.(`."""

SCRIPTS = [(name, text) for name, text in text_files() if name.startswith("intake/static/js/")]


@pytest.mark.parametrize(("name", "text"), SCRIPTS, ids=[name for name, _ in SCRIPTS])
def test_a_script_asks_for_nothing_that_an_old_browser_lacks(name: str, text: str) -> None:
    assert [line for line in text.splitlines() if TOO_NEW.search(line)] == [], name


@pytest.mark.parametrize("line", ["said.at(-1)", "AbortSignal.timeout(3000)", "part.checkVisibility()"])
def test_what_is_too_new_is_found(line: str) -> None:
    assert TOO_NEW.search(line)
