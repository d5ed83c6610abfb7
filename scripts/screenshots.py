"""Makes the pictures of the README and of the storyboard from the running app: `make screenshots`."""

import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from scripts.pictures import patient, readme, staff, states
from scripts.pictures.album import FOLDER, WIDTHS, Album, storyboard
from tests.e2e.arranging import Clinic
from tests.e2e.serving import serving

_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_STORYBOARD = FOLDER.parent / "storyboard.md"
_HEIGHTS = {390: 844, 1280: 800}


def main() -> None:
    """Serve a clinic of synthetic patients for as long as it takes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder) / "data") as server:
        passwords = dict(re.findall(r"email\s+(\S+)\s+password\s+(\S+)", server.command("demo", "60")))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_ARGUMENTS)
            readme.take(browser, server.url, passwords)
            clinic = states.clinic_of(server)
            albums = [_story(browser, clinic, passwords, width) for width in WIDTHS]
            for album in albums:
                _states(browser, clinic, album)
            browser.close()
    _STORYBOARD.write_text(storyboard(dict(sorted(albums[0].said.items()))))
    size = sum(file.stat().st_size for file in FOLDER.glob("*.png"))
    print(f"{len(list(FOLDER.glob('*.png')))} pictures, {size / 1e6:.1f} MB in {FOLDER}")


def _story(browser: Browser, clinic: Clinic, passwords: dict[str, str], width: int) -> Album:
    """Take the whole story at one width, the patient's in both languages; returns its album."""
    size = _size(width)
    plain, desk, clinician = (browser.new_context(base_url=clinic.url, viewport=size) for _ in range(3))
    album = Album(maker=plain.new_page(), width=width)
    staff.walk(desk.new_page(), clinician.new_page(), album, passwords)
    patient.walk(plain.new_page(), album)
    spanish = browser.new_context(base_url=clinic.url, viewport=size, locale="es-MX")
    patient.walk(spanish.new_page(), replace(album, language="es"))
    return album


def _states(browser: Browser, clinic: Clinic, album: Album) -> None:
    """Take every other state in both languages, after the walks, for they leave much behind."""
    for spoken in (album, replace(album, language="es")):
        states.take(browser, clinic, spoken, _size(album.width))


def _size(width: int) -> ViewportSize:
    return {"width": width, "height": _HEIGHTS[width]}


if __name__ == "__main__":
    main()
