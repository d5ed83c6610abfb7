"""The questionnaire as a patient without a pointer meets it: Tab, arrows, space, Enter and letters."""

from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.e2e.answers import Given

_FOCUSED = """() => {
  const at = document.activeElement;
  const drawn = at.closest(".choice") ?? at;
  return {tag: at.tagName, type: at.type ?? "", name: at.name ?? "", value: at.value ?? "",
          submits: at.type === "submit" && at.closest("main") !== null,
          seen: getComputedStyle(drawn).outlineStyle !== "none"};
}"""
_MOST_STOPS = 120


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the focus is; `seen` says whether the page shows it."""

    tag: str
    type: str
    name: str
    value: str
    submits: bool
    seen: bool


def answer_and_go_on(page: Page, given: Given) -> None:
    """Walk through one page, answering at each stop, and press Enter on its button."""
    _skip_to_main(page)
    for _ in range(_MOST_STOPS):
        page.keyboard.press("Tab")
        stop = _focused(page)
        assert stop.seen, f"the focus on {stop.name or stop.tag} cannot be seen"
        if stop.submits:
            with page.expect_navigation():
                page.keyboard.press("Enter")
            return
        _answer(page, stop, given)
    raise AssertionError("no button was reached")


def _skip_to_main(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def _focused(page: Page) -> Stop:
    return Stop(**page.evaluate(_FOCUSED))


def _answer(page: Page, stop: Stop, given: Given) -> None:
    match stop.type:
        case "radio" if stop.name in given:
            _choose(page, str(given[stop.name]))
        case "checkbox" if stop.value in _values(given.get(stop.name)):
            page.keyboard.press("Space")
        case "text" | "tel" | "email" | "textarea":
            page.keyboard.type(_typed(stop.name, given))
        case _:
            pass


def _choose(page: Page, wanted: str) -> None:
    """Take the first choice, then go down to the one that is meant."""
    page.keyboard.press("Space")
    first = _focused(page).value
    while (stop := _focused(page)).value != wanted:
        page.keyboard.press("ArrowDown")
        assert _focused(page).value not in {first, stop.value}, f"{stop.name} does not offer {wanted}"


def _values(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _typed(name: str, given: Given) -> str:
    question, _, part = name.partition("-")
    if part in {"day", "month", "year"}:
        if question not in given:
            return ""
        year, month, day = str(given[question]).split("-")
        return {"day": day, "month": month, "year": year}[part]
    return str(given.get(name, ""))
