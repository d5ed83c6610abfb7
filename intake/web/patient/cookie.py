"""The cookies that hold a draft's token, under names that say nothing."""

from datetime import timedelta

from flask import request
from werkzeug.wrappers import Response

from intake.questionnaire.channels import Channel
from intake.web.data import settings

_PATIENTS, _ENTERED = "b", "e"


def token() -> str:
    """Return the token that came with this request, or an empty text; what staff type in comes first."""
    return entry_token() or request.cookies.get(_name(_PATIENTS), "")


def entry_token() -> str:
    """Return the token of the form that staff type in on this browser, or an empty text."""
    return request.cookies.get(_name(_ENTERED), "")


def keep_token(
    response: Response, value: str, *, life: timedelta, channel: Channel = Channel.WEB
) -> Response:
    """Give the browser the token for the draft's life; a patient's own form puts away what staff type in."""
    if not channel.is_entered:
        drop_entry(response)
    response.set_cookie(
        _name(_ENTERED if channel.is_entered else _PATIENTS),
        value,
        max_age=life,
        path="/",
        httponly=True,
        samesite="Lax",
        secure=settings().is_production,
    )
    return response


def drop_entry(response: Response) -> None:
    """Take the form that staff type in from this browser."""
    if entry_token():
        _drop(response, _ENTERED)


def drop_token(response: Response) -> None:
    """Take every form from this browser."""
    drop_entry(response)
    _drop(response, _PATIENTS)


def _drop(response: Response, letter: str) -> None:
    response.delete_cookie(
        _name(letter), path="/", httponly=True, samesite="Lax", secure=settings().is_production
    )


def _name(letter: str) -> str:
    """In production the browser itself holds the name to HTTPS and this host."""
    return f"__Host-{letter}" if settings().is_production else letter
