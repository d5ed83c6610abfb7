"""The three pictures of the README, sharp enough for a good screen."""

from playwright.sync_api import Browser, ViewportSize

from scripts.pictures import staff
from scripts.pictures.album import Album

_PHONE: ViewportSize = {"width": 390, "height": 844}
_DESK: ViewportSize = {"width": 1280, "height": 860}
_TALLER: ViewportSize = {"width": 1280, "height": 1130}
_SHARP = 2
_MANY = 128


def take(browser: Browser, url: str, passwords: dict[str, str]) -> None:
    """Take a patient's page on a phone, then the queue and a case on a desk: what a screen shows at once."""
    with browser.new_context() as plain:
        album = Album(maker=plain.new_page(), width=0)
        with browser.new_context(base_url=url, viewport=_PHONE, device_scale_factor=_SHARP) as context:
            page = context.new_page()
            page.goto("/")
            album.keep("patient.png", page.screenshot(), colours=_MANY)
        with browser.new_context(base_url=url, viewport=_DESK, device_scale_factor=_SHARP) as context:
            page = context.new_page()
            staff.sign_in(page, staff.DESK, passwords[staff.DESK])
            album.keep("queue.png", page.screenshot(), colours=_MANY)
            page.set_viewport_size(_TALLER)
            staff.open_case(page, "Quintanilla")
            album.keep("case.png", page.screenshot(), colours=_MANY)
