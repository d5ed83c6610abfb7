"""What a page measures: whether it fits, whether a finger meets its targets, what it leaves behind."""

from collections.abc import Iterator

from playwright.sync_api import Page

SIZES = ((320, 256), (390, 844), (768, 1024), (1024, 768), (1280, 900))  # the first is 1280 × 1024 at 400 %
_TARGET, _CHOICE = 44, 48

_TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > room + 0.5);
  return [`scrolls sideways: ${wide.at(-1)?.outerHTML.slice(0, 120)}`];
}"""

# A control's target is its whole row, where it has one; a link within a sentence is as small as its words.
_SMALL = """([target, choice]) => {
  const small = {};
  const targets = "a[href], button, input, select, textarea, summary, [role=checkbox]";
  for (const element of document.querySelectorAll(targets)) {
    if (element.type === "hidden" || !element.checkVisibility({visibilityProperty: true})) continue;
    if (element.ariaHidden === "true") continue;  // nobody is meant to meet it
    const sentence = element.closest("p, li, dd");
    const within = sentence && sentence.innerText.trim() !== element.innerText.trim();
    if (element.matches(".skip") || (within && getComputedStyle(element).display === "inline")) continue;
    const row = element.closest(".choice, .scale__step, .unclear, .queue__row");
    const box = (row ?? element).getBoundingClientRect();
    const least = element.closest(".choice") ? choice : target;
    if (box.height < least - 0.5 || box.width < target - 0.5) {
      const words = (row ?? element).innerText || element.name || element.ariaLabel;
      small[words] = `${Math.round(box.width)} × ${Math.round(box.height)}`;
    }
  }
  return small;
}"""

_KEPT = "() => localStorage.length + sessionStorage.length"


def too_wide(page: Page) -> Iterator[str]:
    """Say in which widths the page scrolls sideways."""
    before = page.viewport_size
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        yield from (f"{width} × {height}: {line}" for line in page.evaluate(_TOO_WIDE))
    if before:
        page.set_viewport_size(before)


def too_small(page: Page) -> Iterator[str]:
    """Name the targets that a finger misses, as the page stands."""
    for words, size in page.evaluate(_SMALL, [_TARGET, _CHOICE]).items():
        yield f"{size} is small: {words}"


def leftovers(page: Page) -> Iterator[str]:
    """Say what the page keeps in the browser besides its cookies."""
    if page.evaluate(_KEPT):
        yield "something in the browser's storage"
