"""Counts what the shortest and the longest way through the form ask of a patient: `make journeys`.

A finger on a phone goes every page of the running app, in each language. Its taps, the letters it
types and the words that it can see are counted in the browser. Minutes follow from them by published
figures, for an adult who reads every word and for a slow reader; most people read fewer. `intake pace`
has the minutes of a clinic's own patients.
"""

import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, ViewportSize, sync_playwright

from intake.languages import name_of
from intake.questionnaire.catalogue.published import CURRENT
from intake.questionnaire.sections import Section
from tests.e2e import patient
from tests.e2e.answers import EVERYTHING, ORDINARY, Given
from tests.e2e.serving import serving

_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_JOURNEYS: Mapping[str, tuple[Given, tuple[Section, ...]]] = {
    "the shortest": (ORDINARY, patient.NEEDED),
    "the longest": (EVERYTHING, CURRENT.sections),
}
_LANGUAGES = ("en", "es")
_PHONE: ViewportSize = {"width": 390, "height": 844}

_ADULT, _SLOW = 238, 150
"""Words a minute: adults reading silently (Brysbaert, J Mem Lang 2019;109:104047); as one reads aloud."""
_SECONDS_A_TAP = 1.1
"""Pointing at a target in the keystroke-level model (Card, Moran and Newell, Commun ACM 1980;23:396)."""
_SECONDS_A_DECISION = 1.35
"""Making up one's mind, in the same model: once for each tap that answers."""
_SECONDS_A_LETTER = 0.6
"""20 words a minute; people type 36 on a phone (Palin and others, MobileHCI 2019, 37,370 volunteers)."""

_COUNTING = """
document.addEventListener("pointerup", () => window.counted("taps", 1), true);
document.addEventListener("focusin", ({ target }) => {
    if (target.matches("textarea, [type=text], [type=tel], [type=email]")) window.counted("taps", 1);
}, true);
document.addEventListener("input", ({ target }) => {
    if (!target.matches("[type=radio], [type=checkbox]")) window.counted("letters", target.value.length);
}, true);
"""
"""A box is filled in without a tap here, as a hand would give it, so its focus counts as one."""
_TEXTS_SHOWN = """() => {
    const isSeen = (node) => {
        const box = node.getBoundingClientRect();
        return box.width > 2 && box.height > 2 && node.checkVisibility({ visibilityProperty: true });
    };
    const isRead = (node) => !node || (isSeen(node) && isRead(node.parentElement));
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
        if (isRead(texts.currentNode.parentElement)) found.push(texts.currentNode.textContent.trim());
    }
    return found;
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """What one journey took: counts, and the seconds for which pages let the patient wait."""

    name: str
    language: str
    pages: int
    taps: int
    letters: int
    words: int
    waiting: float

    def minutes(self, words_a_minute: int) -> str:
        """Say how long it takes who reads each sentence once, however often it stands there."""
        doing = self.taps * (_SECONDS_A_TAP + _SECONDS_A_DECISION) + self.letters * _SECONDS_A_LETTER
        minutes, seconds = divmod(round(60 * self.words / words_a_minute + doing + self.waiting), 60)
        return f"{minutes} min {seconds:02} s"


@dataclass(slots=True)
class Walker:
    """A patient on the way, who counts."""

    page: Page
    counts: Counter[str] = field(default_factory=Counter)
    known: set[str] = field(default_factory=set)
    waiting: float = 0.0

    def walk(self, given: Given, sections: Iterable[Section]) -> None:
        """Go from the start page to the receipt; the notice is read and passed where it comes."""
        self.page.goto("/")
        self._leave()
        for section in sections:
            if section.optional:
                self._leave(self.page.locator(f"main a[href*='/form/{section.id}']").first)
            patient.answer(self.page, section, given)
            self._leave()
            if self.page.url.endswith("/form/notice"):
                self._leave()
        self._leave()
        patient.reference(self.page)
        self._read()

    def _leave(self, by: Locator | None = None) -> None:
        self._read()
        began = time.monotonic()
        patient.press(self.page, by or self.page.locator("main button[type=submit]").first)
        self.waiting += time.monotonic() - began

    def _read(self) -> None:
        self.counts["pages"] += 1
        new = set(self.page.evaluate(_TEXTS_SHOWN)) - self.known
        self.counts["words"] += sum(len(text.split()) for text in new)
        self.known |= new


def main() -> None:
    """Serve an empty clinic for as long as it takes, and print a table."""
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "data") as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
        journeys = [
            _journey(browser, server.url, name, language) for name in _JOURNEYS for language in _LANGUAGES
        ]
        browser.close()
    print("\n".join(_table(journeys)))


def _journey(browser: Browser, url: str, name: str, language: str) -> Journey:
    context = browser.new_context(base_url=url, locale=f"{language}-US", viewport=_PHONE, has_touch=True)
    context.add_init_script(_COUNTING)
    walker = Walker(page=context.new_page())
    context.expose_function("counted", lambda kind, count: walker.counts.update({kind: count}))
    given, sections = _JOURNEYS[name]
    walker.walk(given, sections)
    context.close()
    return Journey(name=name, language=language, waiting=walker.waiting, **walker.counts)


def _table(journeys: Iterable[Journey]) -> Iterator[str]:
    yield f"| journey | pages | taps | letters | words to read | at {_ADULT} words a minute | at {_SLOW} |"
    yield "|---|---|---|---|---|---|---|"
    for journey in journeys:
        counts = f"{journey.pages} | {journey.taps} | {journey.letters} | {journey.words}"
        paces = f"{journey.minutes(_ADULT)} | {journey.minutes(_SLOW)}"
        yield f"| {journey.name}, {name_of(journey.language)} | {counts} | {paces} |"


if __name__ == "__main__":
    main()
