"""The cookie that holds a draft's token, under a name that says nothing."""

from datetime import timedelta

from flask import request
from werkzeug.wrappers import Response

from intake.web.data import settings


def token() -> str:
    """Return the token that came with this request, or an empty text."""
    return request.cookies.get(_name(), "")


def keep_token(response: Response, value: str, *, life: timedelta) -> Response:
    """Give the browser the token for the draft's life."""
    response.set_cookie(
        _name(),
        value,
        max_age=life,
        path="/",
        httponly=True,
        samesite="Lax",
        secure=settings().is_production,
    )
    return response


def _name() -> str:
    """In production the browser itself holds the name to HTTPS and this host."""
    return "__Host-b" if settings().is_production else "b"
