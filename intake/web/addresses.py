"""Whole addresses of this site, for what leaves it: letters, posters, mails, pictures to scan."""

from flask import request, url_for

from intake.web.data import settings


def site() -> str:
    """Return where patients reach this site: the setting, or else the way that this request came."""
    return settings().public_url or request.url_root.rstrip("/")


def address_of_link(secret: str) -> str:
    """Return the whole link of an invitation."""
    return site() + url_for("patient.invitation", secret=secret)


def address_of_start() -> str:
    """Return the whole open link."""
    return site() + url_for("patient.start")
