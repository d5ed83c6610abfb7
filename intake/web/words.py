"""What every template may say without being told: the clinic, the language, the switch."""

from flask import Flask, request

from intake.web.data import settings
from intake.web.locale import language, languages
from intake.web.notice import telephone


def init_words(app: Flask) -> None:
    """Give templates their common words."""
    app.jinja_env.filters["telephone"] = telephone
    app.context_processor(_common)


def _common() -> dict[str, object]:
    return {
        "clinic": settings().clinic,
        "lang": language(),
        "languages": languages(),
        "here": request.full_path.rstrip("?") if request.method == "GET" else "/",
    }
