"""What goes over the wire: compressed, and kept only under a name that changes with its content."""

import hashlib
from functools import lru_cache
from pathlib import Path

from flask import Flask, Response, current_app, request

from intake.extensions import compress

_ONE_YEAR = 365 * 24 * 3600
_FILES = frozenset({"static", "reveal"})
_ALGORITHMS = ["zstd", "br", "gzip"]


def init_caching(app: Flask) -> None:
    """Put a version into the addresses of static files, say how long to keep answers, and compress them."""
    app.config.update(
        COMPRESS_ALGORITHM=_ALGORITHMS,
        COMPRESS_STREAMS=False,
        COMPRESS_MIMETYPES=["text/html", "text/css", "text/javascript", "image/svg+xml"],
        COMPRESS_BR_LEVEL=4,
        COMPRESS_LEVEL=5,
    )
    compress.init_app(app)
    app.url_defaults(_add_version)
    app.after_request(_say_how_long)


def _add_version(endpoint: str, values: dict[str, object]) -> None:
    if endpoint == "static" and "filename" in values:
        values["v"] = _version(str(current_app.static_folder), str(values["filename"]))


@lru_cache(maxsize=256)
def _version(folder: str, name: str) -> str | None:
    path = Path(folder) / name
    return hashlib.sha256(path.read_bytes()).hexdigest()[:10] if path.is_file() else None


def _is_the_version_asked_for() -> bool:
    """Say whether a file is the one that its address promises; during an upgrade it may be another's."""
    name = str((request.view_args or {}).get("filename", ""))
    return request.args.get("v") == _version(str(current_app.static_folder), name)


def _say_how_long(response: Response) -> Response:
    is_file = request.endpoint in _FILES and response.status_code < 400  # noqa: PLR2004  no error
    if request.endpoint == "static":
        response.direct_passthrough = False  # small enough to be compressed whole
        response.make_sequence()
    if not is_file:
        response.headers["Cache-Control"] = "no-store"
    elif request.endpoint == "static" and _is_the_version_asked_for():
        response.cache_control.max_age = _ONE_YEAR
        response.cache_control.public = True
        response.cache_control.immutable = True
        response.cache_control.no_cache = None
    return response
