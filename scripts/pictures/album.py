"""Where the pictures go: taken at one width, made small, and listed for the storyboard."""

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import FloatRect, Page

from scripts.pictures.small import smaller

FOLDER = Path("docs/pictures")
WIDTHS = (390, 1280)
_TALLEST = 2200
_PART = """
tallest => {
  if (document.querySelector("dialog[open]")) return [scrollY, innerHeight];
  const whole = document.documentElement.scrollHeight;
  const end = scrollY + innerHeight;
  return end > tallest ? [Math.min(end, whole) - tallest, tallest] : [0, Math.min(whole, tallest)];
}
"""
_FEW = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """Takes pictures of whole pages; `said` keeps what each one shows, in the order taken.

    Pictures in another language than English carry its code in their name.
    """

    maker: Page
    width: int
    language: str = "en"
    said: dict[str, str] = field(default_factory=dict)

    def take(self, page: Page, name: str, shows: str) -> None:
        """Keep a picture of the page as it stands; of a very long one, the part where its reader is."""
        if self.language != "en":
            name, shows = f"{name}-{self.language}", f"{shows}, in Spanish"
        self.said[name] = shows
        top, height = page.evaluate(_PART, _TALLEST)
        clip: FloatRect = {"x": 0, "y": top, "width": self.width, "height": height}
        picture = page.screenshot(full_page=True, animations="disabled", clip=clip)
        self.keep(f"{name}-{self.width}.png", picture, colours=_FEW)

    def keep(self, file: str, picture: bytes, *, colours: int) -> None:
        """Write one picture, small."""
        (FOLDER / file).write_bytes(smaller(self.maker, picture, colours=colours))


def storyboard(said: dict[str, str]) -> str:
    """Lay the pictures out as a page: each state on a phone and on a desk, side by side."""
    lines = [
        "# Storyboard",
        "",
        "Every page, on a phone (390 px) and on a desk (1280 px), the patient’s in English and in Spanish,",
        "from the running app with synthetic patients; of long pages the part in use. `make screenshots`",
        "makes it anew. Nobody in it exists.",
    ]
    for name, shows in said.items():
        small, large = (f"pictures/{name}-{width}.png" for width in WIDTHS)
        lines += [
            "",
            f"## {shows}",
            "",
            f'<img alt="{shows}, on a phone" src="{small}" width="195" align="top">',
            f'<img alt="{shows}, on a desk" src="{large}" width="560" align="top">',
        ]
    return "\n".join(lines) + "\n"
