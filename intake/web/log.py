"""A line for each request: what was asked for by its name, never what was in it."""

import logging
import secrets
import time
import traceback
from pathlib import Path

import structlog
from flask import Flask, Response, g, request
from prometheus_client import CollectorRegistry, Counter

logger: structlog.stdlib.BoundLogger = structlog.get_logger("intake.web")
_ID_BYTES = 5


def init_log(app: Flask) -> None:
    """Number each request, count it and write its line."""
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(sort_keys=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=False,
    )
    registry = CollectorRegistry()
    app.extensions["metrics"] = registry
    requests = Counter("requests", "Answers given, by view and status", ["view", "status"], registry=registry)

    def finish(response: Response) -> Response:
        view = request.endpoint or "none"
        requests.labels(view, response.status_code).inc()
        if view != "static":
            logger.info(
                "request",
                id=request_id(),
                method=request.method,
                view=view,
                status=response.status_code,
                ms=round((time.perf_counter() - g.started) * 1000, 1),
            )
        return response

    app.before_request(_start)
    app.after_request(finish)


def request_id() -> str:
    """Return the number of this request, as error pages show it."""
    if "request_id" not in g:
        g.request_id = secrets.token_hex(_ID_BYTES)
    return str(g.request_id)


def log_failure(error: Exception) -> None:
    """Write what failed and where; never the message, which may quote an answer."""
    logger.error(
        "failure", id=request_id(), view=request.endpoint, error=type(error).__name__, at=_places(error)
    )


def _start() -> None:
    g.started = time.perf_counter()


def _places(error: Exception) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames][-8:]
