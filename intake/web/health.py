"""For machines: alive, ready, and counts without identity."""

import hmac

from flask import Flask, Response, abort, current_app, request
from flask.typing import ResponseReturnValue
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from intake.schema import is_current
from intake.web.data import database, settings

_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_FORWARDED = frozenset({"X-Forwarded-For", "Forwarded"})
_PLAIN = "text/plain; charset=utf-8"


def init_health(app: Flask) -> None:
    """Join the three paths."""
    app.add_url_rule("/healthz", view_func=healthz)
    app.add_url_rule("/readyz", view_func=readyz)
    app.add_url_rule("/metrics", view_func=metrics)


def healthz() -> ResponseReturnValue:
    """Say that the process answers."""
    return Response("ok\n", content_type=_PLAIN)


def readyz() -> ResponseReturnValue:
    """Say whether the database answers and has the current schema."""
    try:
        ready = is_current(database().engine.execution_options(writes=False))
    except SQLAlchemyError:
        ready = False
    return Response("ok\n" if ready else "not ready\n", 200 if ready else 503, content_type=_PLAIN)


def metrics() -> ResponseReturnValue:
    """Give counts to this machine, or to one that has the token."""
    if not (_is_from_here() or _has_token()):
        abort(404)
    return Response(generate_latest(current_app.extensions["metrics"]), content_type=CONTENT_TYPE_LATEST)


def _is_from_here() -> bool:
    """Say whether a program of this machine asks; a proxy on it asks for somebody else."""
    return request.remote_addr in _LOOPBACK and _FORWARDED.isdisjoint(request.headers.keys())


def _has_token() -> bool:
    token = settings().metrics_token
    sent = request.headers.get("Authorization", "")
    return bool(token) and hmac.compare_digest(sent.encode(), f"Bearer {token}".encode())
